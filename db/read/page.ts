/** Which page of a list: what comes after the row of that key (the `next` of the page before; absent: the first), so many rows at most. */
export interface PageAsked {
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Rows of a page, and the key by which the next one is asked for; null: this is the last. */
export interface PageOf<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
}

/** The page of rows that were read with one more than the limit, if there are more. */
export function pageOf<T>(rows: readonly T[], limit: number, keyOf: (row: T) => string): PageOf<T> {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { rows: shown, next: last === undefined ? null : keyOf(last) };
}

/** The same of rows that bear their own key, which is told as `next` alone. */
export function pageByKey<T extends { readonly key: string }>(
  rows: readonly T[],
  limit: number,
): PageOf<Omit<T, 'key'>> {
  const page = pageOf(rows, limit, ({ key }) => key);
  return { ...page, rows: page.rows.map(withoutKey) };
}

function withoutKey<T extends { readonly key: string }>(row: T): Omit<T, 'key'> {
  const { key: _, ...told } = row;
  return told;
}

/**
 * A page of a list whose order only the domain knows (a day that is counted, not kept): of all its rows, those after the
 * key, in the order of their keys. No two rows have one key.
 */
export function pageInOrder<T>(rows: readonly T[], { after, limit }: PageAsked, keyOf: (row: T) => string): PageOf<T> {
  const sorted = rows.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return pageOf(
    sorted.filter((row) => after === undefined || keyOf(row) > after),
    limit,
    keyOf,
  );
}

const micros = (moment: string): string => `(extract(epoch FROM ${moment}) * 1000000)::bigint`;

/**
 * A moment, which is an expression of the query, as the beginning of a key that holds its own place, for rows that may leave their
 * list or move in it while somebody reads on. In the order of "C" the oldest comes first.
 */
export const oldestFirst = (moment: string): string => `lpad((${micros(moment)})::text, 16, '0')`;

/** The same, the newest first. */
export const newestFirst = (moment: string): string => `lpad((9999999999999999 - ${micros(moment)})::text, 16, '0')`;

const BETWEEN = '~';

/** Two lists of one answer that go on together; one that is through has no more rows, the other its next ones. */
export async function pagesTogether<A, B>(
  { after, limit }: PageAsked,
  readOne: (page: PageAsked) => Promise<PageOf<A>>,
  readOther: (page: PageAsked) => Promise<PageOf<B>>,
): Promise<{ readonly one: readonly A[]; readonly other: readonly B[]; readonly next: string | null }> {
  // Only the key of the other list may have the sign in it.
  const place = after?.indexOf(BETWEEN) ?? 0;
  const keys = after === undefined ? null : [after.slice(0, place), after.slice(place + 1)];
  const part = <T>(read: (page: PageAsked) => Promise<PageOf<T>>, which: 0 | 1): Promise<PageOf<T>> =>
    keys?.[which] === '' ? Promise.resolve({ rows: [], next: null }) : read({ after: keys?.[which], limit });
  const [one, other] = await Promise.all([part(readOne, 0), part(readOther, 1)]);
  const isThrough = one.next === null && other.next === null;
  return { one: one.rows, other: other.rows, next: isThrough ? null : [one.next, other.next].join(BETWEEN) };
}
