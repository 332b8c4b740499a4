/** The calendar day it is for the reader, in the time zone of the device: "2026-11-23". */
export function todayIn(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
