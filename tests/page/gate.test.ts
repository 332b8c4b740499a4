import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toRareWords } from '../../src/core/choose-rare-pieces';
import { browserNames } from './browsers';
import type * as Harness from './harness';
import { openTheatre, type Theatre } from './stage';

declare const caveat: typeof Harness;

/** The gate is part of every page the reader opens: bytes, minified. */
const gateLimit = 900;

describe('the gate', () => {
  it('stays tiny', async () => {
    const entry = fileURLToPath(new URL('../../src/page/passes-gate.ts', import.meta.url));
    const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, minify: true, format: 'esm' });
    expect(outputFiles[0]?.contents.length).toBeLessThan(gateLimit);
  });
});

describe.each(browserNames)('the gate in %s', (name) => {
  let theatre: Theatre;
  beforeAll(async () => {
    theatre = await openTheatre(name);
  });
  afterAll(() => theatre.close());

  async function passes(body: string, words: string[]) {
    theatre.serve('/gate.html', body);
    const stage = await theatre.open('/gate.html');
    const result = await stage.run((list) => caveat.passesGate(document, list), toRareWords(words));
    await stage.page.close();
    return result;
  }

  it.each([
    ['a plain word', '<p>The Gang Database</p>', ['gang database']],
    ['a word broken by a line, a no-break space, an element', '<p>gang\n  <b>data</b>base, Welcoming&nbsp;City</p>', ['gang database']],
    ['a word between scripts', '<p>Nothing</p><script>1</script><p>Gang database</p><style>a{}</style>', ['gang database']],
    ['soft hyphens', '<p>Wel&shy;coming City</p>', ['welcoming city']],
    ['signs that mean something in patterns', '<p>H.B. 1.5 (a|b) c*d+ [e] $f ^g \\h</p>', ['(a|b) c*d+ [e] $f ^g \\h']],
    [
      'an open shadow root in another',
      '<a-b><template shadowrootmode="open"><div><c-d><template shadowrootmode="open"><p>gang database</p></template></c-d></div></template></a-b>',
      ['x', 'gang database'],
    ],
  ])('lets through %s', async (_, body, words) => {
    expect(await passes(`<!doctype html><body>${body}`, words)).toBe(true);
  });

  it.each([
    ['no word', '<p>The gang of four and its database</p>', ['gang database']],
    ['a word in a script', '<p>Nothing</p><script>"gang database"</script>', ['gang database']],
    ['words in scripts beside text', '<p>One</p><script>"gang database"</script>two<script>gang()</script> database', ['gang database']],
    [
      'a word in a style, a field, a template',
      '<style>/* gang database */</style><textarea>gang database</textarea><template>gang database</template>',
      ['gang database'],
    ],
    ['an empty body', '', ['gang database']],
    ['no words at all', '<p>gang database</p>', []],
    ['a pattern in the text', '<p>aab</p>', ['a+b']],
    ['a frameset', '<frameset><frame></frameset>', ['gang database']],
  ])('keeps out %s', async (_, body, words) => {
    expect(await passes(`<!doctype html>${body}`, words)).toBe(false);
  });

  it('is not fooled by a page that overrides what it uses', async () => {
    const stage = await theatre.open('/overrides.html');
    expect(await stage.run(() => caveat.passesGate(document, caveat.toRareWords(['gang database'])))).toBe(true);
  });
});
