export function startPopup(_page: Document): void {}
