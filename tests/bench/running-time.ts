/**
 * Starts a clock; calling what it gives reads it, in milliseconds. Where the system took the processor away meanwhile, the time is
 * the processor's instead of the wall's: what other programs do then does not count. (Processor time alone would count V8's helper
 * threads too, and on Windows it moves in steps of 16 ms.)
 */
export function startClock(): () => number {
  const before = process.resourceUsage();
  const start = performance.now();
  return () => {
    const wallMs = performance.now() - start;
    const after = process.resourceUsage();
    const isDisturbed = after.involuntaryContextSwitches > before.involuntaryContextSwitches;
    if (!isDisturbed || process.platform === 'win32') return wallMs;
    const processorMs = (after.userCPUTime + after.systemCPUTime - before.userCPUTime - before.systemCPUTime) / 1000;
    return Math.min(wallMs, processorMs);
  };
}
