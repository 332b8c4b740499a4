export function startAnnotating(_page: Document, _signal: AbortSignal): void {}
