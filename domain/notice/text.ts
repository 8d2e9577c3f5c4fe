import type { NoticeKind } from './kinds.ts';

/** What a notice says: one line, and what it means for its reader. `{item}`, `{number}`, `{due}` … stand for its facts. */
type Text = readonly [title: string, body: string];

/** What every kind of notice says in one language. */
export type NoticeTexts = Readonly<Record<NoticeKind, Text>>;
