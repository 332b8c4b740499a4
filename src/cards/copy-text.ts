/**
 * Puts a text on the clipboard; false when the browser lets neither way.
 * A page may be served without https or forbid the clipboard to its scripts, so the old way stands behind the new one.
 */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text, near);
  }
}

function copyFromField(text: string, near: HTMLElement): boolean {
  const page = near.ownerDocument;
  const field = page.createElement('textarea');
  field.value = text;
  field.className = 'sr';
  near.append(field);
  field.select();
  const isCopied = page.execCommand('copy');
  field.remove();
  near.focus();
  return isCopied;
}
