import browser from 'webextension-polyfill';

/** The browser wakes the background once at this moment, or a little later; an alarm of the same name is replaced. */
export async function setAlarm(name: string, whenMs: number): Promise<void> {
  await browser.alarms.create(name, { when: whenMs });
}

/** Whether the browser is to wake us, at this moment or before; an alarm may get lost when the browser is restarted. */
export async function hasAlarm(name: string, latestMs: number): Promise<boolean> {
  const alarm = await browser.alarms.get(name);
  return alarm !== undefined && alarm.scheduledTime <= latestMs;
}

/** Takes an alarm back; nothing happens where there is none. */
export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** Calls back when the alarm goes off, with how late it is: a computer that slept, or a browser that was closed, gives it afterwards. */
export function onAlarm(name: string, run: (lateMs: number) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) run(Math.max(0, Date.now() - alarm.scheduledTime));
  });
}

const staySignMs = 20_000; // Chrome ends a worker that used none of its interfaces for 30 s

/** Keeps the background from being ended for want of work until the signal fires. */
export function stayAwake(signal: AbortSignal): void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo().catch(() => undefined), staySignMs);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
