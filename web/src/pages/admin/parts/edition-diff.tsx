import type { catalogueEditionRoutes as routes } from '../../../../../api/contract/catalogue-editions.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useTexts } from '../../../texts/language.ts';
import { PlainTable } from '../plain-table.tsx';

type Diff = AnswerOf<typeof routes.readEdition>['diff'];

/** What an edition changes, item by item: place, old value, new value, and what it means. */
export function EditionDiff({ diff }: { diff: Diff }) {
  const { editions } = useTexts();
  const rows = diff.items.flatMap(({ code, name, kind, until, changes }) => {
    const named = until === null ? `${code} ${name}` : `${code} ${name} · ${editions.until(until)}`;
    return changes.length === 0
      ? [{ key: code, cells: [named, editions.kinds[kind], '', '', ''] }]
      : changes.map((change) => ({
          key: `${code} ${change.path}`,
          cells: [named, change.text, <code key="path">{change.path}</code>, shown(change.before), shown(change.after)],
        }));
  });
  const { item, meaning, path, before, after } = editions;
  return <PlainTable name={editions.diff} head={[item, meaning, path, before, after]} rows={rows} />;
}

const LONGEST = 300;

const shown = (value: unknown): string => {
  if (value === undefined) return '—';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};
