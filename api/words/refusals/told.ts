/** What a code is told with: title, remedy, and what it means for deadlines if not the usual. */
export type Told = Readonly<Record<string, readonly [title: string, remedy: string, meaning?: string]>>;
