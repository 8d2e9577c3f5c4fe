/** A number with its noun in English: 1 working day, 2 working days. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
