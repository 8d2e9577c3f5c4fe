export function say(line: string): void;
export function step<T>(name: string, work: () => Promise<T>): Promise<T>;
