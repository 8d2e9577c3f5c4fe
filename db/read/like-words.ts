/** Words as they stand anywhere in a text, for `LIKE`: what is a sign of the pattern is meant as itself. */
export const likeWords = (words: string): string => `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
