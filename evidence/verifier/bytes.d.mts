/** JSON with sorted keys and no blanks. */
export function canonical(value: unknown): string;
