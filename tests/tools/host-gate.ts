/** Waits; ends early, and throws, when the signal fires. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<unknown>;

/** Lets one piece of work at a time through to a host, and keeps a pause behind each. */
export type HostGate = <Result>(host: string, work: () => Promise<Result>) => Promise<Result>;

/** Makes a gate. Work for different hosts goes through side by side. */
export function createHostGate(pauseMs: number, sleep: Sleep): HostGate {
  const tails = new Map<string, Promise<unknown>>();
  return (host, work) => {
    const mine = (tails.get(host) ?? Promise.resolve()).then(work);
    // The next in line is told nothing of how this went.
    tails.set(
      host,
      mine.then(
        () => sleep(pauseMs),
        () => sleep(pauseMs),
      ),
    );
    return mine;
  };
}
