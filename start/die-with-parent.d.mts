export function dieWithParent(signal: 'INT' | 'TERM'): string[];
