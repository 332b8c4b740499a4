export function startReading(_page: Document): void {}
