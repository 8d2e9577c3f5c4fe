/** An object without the keys whose value is absent; `undefined` is an empty one. */
export const defined = <T extends object>(given: T | undefined): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value !== undefined)) as never;
