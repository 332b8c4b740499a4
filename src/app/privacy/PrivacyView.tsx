import { Logo } from '../../cards/Icons';
import type { PrivacyWords } from './privacy-words';

/** Only draws: the short answer first, then the parts, then what each permission is for. */
export function PrivacyView({ words }: { words: PrivacyWords }) {
  return (
    <article class="privacy">
      <header>
        <p class="privacy__of">
          <Logo />
          Caveat
        </p>
        <h1>{words.title}</h1>
        <p class="privacy__short">{words.short}</p>
      </header>
      {words.parts.map(({ heading, lines }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {lines.length === 1 ? (
            <p>{lines[0]}</p>
          ) : (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <section>
        <h2>{words.permissions.heading}</h2>
        <dl>
          {words.permissions.rows.map(({ name, use }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{use}</dd>
            </div>
          ))}
        </dl>
      </section>
    </article>
  );
}
