import { Failure } from './ensure.mjs';

/** The failure of a command of which a part was not typed: names each part that is not there, then the whole command. */
export function tellMissing(parts: Record<string, boolean>, usage: string): Failure {
  const missing = Object.keys(parts).filter((name) => !parts[name]);
  return new Failure(missing.length > 0 ? `${missing.join(', ')} is missing. ${usage}` : usage, 2);
}
