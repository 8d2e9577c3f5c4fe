import type { ReactNode } from 'react';
import type { Day } from '../../../../../domain/clock/day.ts';
import type { Instant } from '../../../../../domain/clock/instant.ts';
import { DateText } from '../../../components/date-text.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { momentText } from '../../../view/moment-text.ts';
import { PlainTable } from '../plain-table.tsx';

interface Done {
  readonly by: string;
  readonly at: Instant;
}

/** What one administrator proposes and another confirms. */
interface Draft {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
  readonly effectiveFrom: Day;
  readonly proposed: Done;
  readonly confirmed: Done | null;
  readonly state: 'draft' | 'withdrawn' | 'published';
  readonly overtaken: boolean;
}

interface DraftTableProps<D extends Draft> {
  readonly name: string;
  readonly drafts: readonly D[];
  /** What is said of a draft that something else came before. */
  readonly overtaken: string;
  readonly actsOf: (draft: D) => ReactNode;
}

/** Drafts and publications, the newest first: who proposed, who confirmed, from when, and what can be done. */
export function DraftTable<D extends Draft>({ name, drafts, overtaken, actsOf }: DraftTableProps<D>) {
  const texts = useTexts();
  const language = useLanguage();
  const { editions: words } = texts;
  const told = (act: Done | null) => (act ? `${act.by} ${momentText(act.at, language, texts)}` : '—');
  const rows = drafts.map((draft) => ({
    key: draft.id,
    cells: [
      draft.number ?? '—',
      draft.title,
      <DateText key="from" day={draft.effectiveFrom} strong />,
      told(draft.proposed),
      told(draft.confirmed),
      draft.overtaken ? overtaken : words.states[draft.state],
      actsOf(draft),
    ],
  }));
  const head = [words.number, words.name, words.from, words.proposed, words.confirmed, words.state, words.acts];
  return <PlainTable name={name} head={head} rows={rows} />;
}
