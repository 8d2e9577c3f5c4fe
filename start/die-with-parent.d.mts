export function dieWithParent(signal: 'INT' | 'TERM' | 'KILL'): string[];
