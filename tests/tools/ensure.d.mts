export const root: string;
export class Failure extends Error {
  constructor(message: string, exitCode?: number);
  readonly exitCode: number;
}
export function say(line: string): void;
export function checkNode(version?: string): void;
export function ensurePackages(): void;
export function runMain(main: () => Promise<number>): Promise<void>;
