/**
 * Names without the words that all of them begin or end with: under "The four exemptions" a row need not say "exemption".
 * Gives the names as they are when one of them would have nothing left.
 */
export function shortenTogether(names: string[]): string[] {
  const words = names.map((name) => name.split(' '));
  const [first = []] = words;
  if (names.length < 2) return names;
  const shared = (at: (list: string[], index: number) => string | undefined) => {
    let count = 0;
    while (count < first.length && words.every((list) => at(list, count) === at(first, count))) count++;
    return count;
  };
  const before = shared((list, index) => list[index]);
  const after = shared((list, index) => list.at(-1 - index));
  if (words.some((list) => list.length <= before + after)) return names;
  return words.map((list) => {
    const rest = list.slice(before, list.length - after).join(' ');
    return rest.charAt(0).toUpperCase() + rest.slice(1);
  });
}
