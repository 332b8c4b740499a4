import type { ComponentChildren } from 'preact';

/** A link out of the extension: https only, else its words alone. */
export function ExternalLink(props: { href: string; children: ComponentChildren; title?: string; label?: string; class?: string }) {
  if (!props.href.startsWith('https://')) return <span class={props.class}>{props.children}</span>;
  return (
    <a href={props.href} target="_blank" rel="noopener noreferrer" title={props.title} aria-label={props.label} class={props.class}>
      {props.children}
    </a>
  );
}
