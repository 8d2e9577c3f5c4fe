import { useCallback, useMemo, type ReactNode } from 'react';
import type { Day } from '../../../../../domain/clock/day.ts';
import { useNarrow } from '../../../components/use-narrow.ts';
import { Empty } from '../../../components/states.tsx';
import type { Me } from '../../../session/person.ts';
import { useTexts } from '../../../texts/language.ts';
import { useQueryParam } from '../../param.ts';
import { AskHolder } from './ask-holder.tsx';
import { AskedForContext } from './asked-for.ts';
import { BulkBar } from './bulk-bar.tsx';
import type { ColumnName, FirstDate } from './columns.ts';
import { useLook } from './look-tabs.tsx';
import { useChosen } from './use-chosen.ts';
import { useMoving } from './use-moving.ts';
import { useOpenTask } from './use-open-task.ts';
import type { ShownList } from './use-work-list.ts';
import { WorkCards } from './work-cards.tsx';
import { groupRows } from './work-groups.ts';
import { filterRows, isInLook, linesOf } from './work-lines.ts';
import { WorkTable } from './work-table.tsx';

interface ListedProps {
  readonly shown: ShownList;
  readonly me: Me;
  readonly today: Day;
  readonly columns: readonly ColumnName[];
  /** What is said where the view holds nothing at all; null: it holds something. */
  readonly nothing: ReactNode;
}

/** The window looks at the limit of its step, a bureau at what was promised. */
export const firstDateOf = ({ hat }: Me): FirstDate => (hat?.capacity === 'window' ? 'step' : 'promised');

/** The rows of a view as they are filtered: a table with what is done to many at once, or cards on the phone. */
export function Listed({ shown, me, today, columns, nothing }: ListedProps) {
  const rows = useFiltered(shown, today, me.person.id);
  const groups = useMemo(() => groupRows(rows, today), [rows, today]);
  const ordered = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const open = useOpenTask();
  const selected = useMoving(ordered, open);
  const lines = useMemo(() => linesOf(groups), [groups]);
  const { hasMore, more, changed, refresh } = shown;
  const onEnd = useCallback(() => hasMore && more(), [hasMore, more]);
  const chosen = useChosen({ rows: ordered, at: selected, hasMore, more });
  const firstDate = firstDateOf(me);
  const narrow = useNarrow();
  const common = { today, me: me.person.id, onOpen: open };
  return (
    <AskedForContext value={shown.asked}>
      <div className="wide-only work-many">
        <AskHolder task={selected} />
        <BulkBar rows={ordered} chosen={chosen} onDone={refresh} />
        {rows.length > 0 && !narrow && (
          <WorkTable {...{ lines, selected, changed, onEnd, firstDate, columns, chosen }} {...common} />
        )}
      </div>
      {narrow && <WorkCards groups={groups} {...common} hasMore={hasMore} onMore={more} />}
      {rows.length === 0 && (nothing ?? <NothingLeft />)}
    </AskedForContext>
  );
}

function useFiltered({ rows }: ShownList, today: Day, me: string) {
  const [words] = useQueryParam('q');
  const [look] = useLook();
  return useMemo(() => {
    const found = filterRows(rows, words ?? '');
    return look === null ? found : found.filter((row) => isInLook(row, look, { today, me }));
  }, [rows, words, look, today, me]);
}

function NothingLeft() {
  const { officer } = useTexts();
  const [words] = useQueryParam('q');
  return <Empty sentence={words === null ? officer.emptyLook : officer.noMatch(words)} />;
}
