import { posix } from 'node:path';

/** Source files by path from the repository's root, with slashes on every system. */
export type Files = ReadonlyMap<string, string>;

export interface Import {
  from: string;
  /** Path of the file imported, or the package as it is written. */
  to: string;
  isOurs: boolean;
  /** Gone after compiling. */
  isTypeOnly: boolean;
}

const statement =
  /^(?:import|export)\s+(?<names>[^'";]*?)\s*from\s+'(?<static>[^']+)'|^import\s+'(?<bare>[^']+)'|\bimport\('(?<dynamic>[^']+)'\)/gm;

/** Gives the imports of all files. Reads the form that the formatter leaves: one statement a line or block, single quotes. */
export function readImports(files: Files): Import[] {
  return [...files].flatMap(([from, text]) =>
    [...withoutComments(text).matchAll(statement)].map(({ groups }) => {
      const written = groups?.static ?? groups?.bare ?? groups?.dynamic ?? '';
      const isOurs = written.startsWith('.') || written.startsWith('@/');
      return { from, to: isOurs ? resolveOurs(from, written, files) : written, isOurs, isTypeOnly: isTypeOnly(groups?.names) };
    }),
  );
}

/** `import type …`, or braces in which every name says `type`. */
function isTypeOnly(names: string | undefined): boolean {
  if (names === undefined) return false;
  if (names.startsWith('type ')) return true;
  const braces = /^\{(?<list>[^}]*)\}$/.exec(names)?.groups?.list;
  if (braces === undefined) return false;
  return braces.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '));
}

function resolveOurs(from: string, written: string, files: Files): string {
  const withoutQuery = written.replace(/\?.*$/, '');
  const path = withoutQuery.startsWith('@/') ? withoutQuery.slice(2) : posix.join(posix.dirname(from), withoutQuery);
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  return endings.map((ending) => path + ending).find((candidate) => files.has(candidate)) ?? path;
}

/** The text with comments blanked; strings stay, line numbers too. */
export function withoutComments(text: string): string {
  const stringsAndComments = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return text.replaceAll(stringsAndComments, (part) =>
    part.startsWith('//') || part.startsWith('/*') ? part.replaceAll(/[^\n]/g, ' ') : part,
  );
}
