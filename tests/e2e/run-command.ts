import { spawn } from 'node:child_process';
import { root } from './start-caveat';

export interface CommandResult {
  stdout: string;
  stderr: string;
  exitCode: number | null;
}

/** Runs npm with arguments in the repository, as a person would. */
export function runCommand(args: string[], { input = '' }: { input?: string } = {}): Promise<CommandResult> {
  const { npm_execpath: npm } = process.env;
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const child = spawn(program, [...first, ...args], { cwd: root, shell: program === 'npm' && process.platform === 'win32' });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.on('error', () => {}); // ended before it had read everything
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ stdout, stderr, exitCode }));
  });
}
