/**
 * Whether lists and objects stand in one another deeper than `levels` in a JSON text, told in one pass before anything is parsed:
 * what reads a tree afterwards would need memory by the square of its depth.
 */
export function isNestedDeeper(text: string, levels: number): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (isInString) {
      if (sign === 92)
        at += 1; // a backslash, and what it escapes
      else if (sign === 34) isInString = false;
    } else if (sign === 34) isInString = true;
    else if (sign === 91 || sign === 123) {
      depth += 1;
      if (depth > levels) return true;
    } else if (sign === 93 || sign === 125) depth -= 1;
  }
  return false;
}
