export function bringParallel(program?: string): string;
