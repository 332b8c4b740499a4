import { type Asking, checkLink } from './check-link';
import type { Finding } from './link-verdict';

/** Checks addresses: those of one host one after the other, so many hosts side by side. Tells each as it is found. */
export async function checkLinks(
  addresses: readonly string[],
  { asking, hostsAtOnce, tell }: { asking: Asking; hostsAtOnce: number; tell: (address: string, finding: Finding) => void },
): Promise<void> {
  const byHost = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    byHost.set(host, [...(byHost.get(host) ?? []), address]);
  }
  // The longest line begins first, for it ends last.
  const lines = [...byHost.values()].sort((a, b) => b.length - a.length);
  const work = async () => {
    for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
      for (const address of line) tell(address, await checkLink(address, asking));
    }
  };
  await Promise.all(Array.from({ length: Math.min(hostsAtOnce, lines.length) }, work));
}
