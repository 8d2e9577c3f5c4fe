import { Button, Select } from 'antd';
import { useCallback, useState } from 'react';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { taskMoveRoutes } from '../../../../../api/contract/task-moves.ts';
import { taskRoutes } from '../../../../../api/contract/tasks.ts';
import { useAct } from '../../../asking/use-act.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { KeyCap } from '../../../components/key-cap.tsx';
import { useShortcut } from '../../../layout/shortcuts.ts';
import { useTexts } from '../../../texts/language.ts';
import type { Texts } from '../../../texts/texts.ts';
import { BulkResult } from './bulk-result.tsx';
import { MOST, type Chosen } from './use-chosen.ts';
import type { WorkRow } from './work-groups.ts';

/** What an officer does with many tasks at once. */
type BulkAct = 'claim' | 'release' | 'return' | 'handOver';

interface Asked {
  readonly act: BulkAct;
  readonly to?: string;
}

interface Done extends Asked {
  readonly rows: readonly WorkRow[];
  readonly answer: AnswerOf<typeof taskMoveRoutes.actInBulk>;
}

interface BulkBarProps {
  readonly rows: readonly WorkRow[];
  readonly chosen: Chosen;
  /** The list is to be read again. */
  readonly onDone: () => void;
}

/** What is chosen and what can be done with it; then what came of each. */
export function BulkBar({ rows, chosen, onDone }: BulkBarProps) {
  const { act, busy, error, clear } = useAct(taskMoveRoutes.actInBulk);
  const [done, keep] = useState<Done | null>(null);
  const { officer } = useTexts();
  const some = rows.filter(({ task }) => chosen.tasks.has(task));
  const send = async (of: readonly WorkRow[], asked: Asked) => {
    const items = of.map(({ task }) => ({ task }));
    const answer = await act({ body: { ...asked, items, dryRun: false } });
    if (answer === null) return;
    keep({ ...asked, rows: of, answer });
    chosen.clear();
    onDone();
  };
  return (
    <>
      {error !== null && <ErrorMessage error={error} onRetry={clear} />}
      {done !== null && (
        <BulkResult
          name={actName(done.act, officer)}
          {...done}
          busy={busy}
          onAgain={(of) => void send(of, { act: done.act, ...(done.to === undefined ? {} : { to: done.to }) })}
          onClose={() => keep(null)}
        />
      )}
      {some.length > 0 && (
        <Bar some={some} busy={busy} onSend={(asked) => void send(some, asked)} onClear={chosen.clear} />
      )}
    </>
  );
}

const actName = (act: BulkAct, { claim, release, handOverTo, work }: Texts['officer']): string =>
  ({ claim, release, handOver: handOverTo, return: work.giveBack })[act];

interface BarProps {
  readonly some: readonly WorkRow[];
  readonly busy: boolean;
  readonly onSend: (asked: Asked) => void;
  readonly onClear: () => void;
}

function Bar({ some, busy, onSend, onClear }: BarProps) {
  const { officer } = useTexts();
  const { work } = officer;
  const [isGiving, give] = useState(false);
  useShortcut(
    'g',
    useCallback(() => give(true), []),
  );
  return (
    <div className="bulk-bar">
      <b>{work.selected(some.length)}</b>
      {some.length >= MOST && <span className="quiet">{work.full(MOST)}</span>}
      {(['claim', 'release', 'return'] as const).map((act) => (
        <Button key={act} size="small" disabled={busy} data-act={`bulk-${act}`} onClick={() => onSend({ act })}>
          {actName(act, officer)}
        </Button>
      ))}
      {isGiving ? (
        <ToWhom some={some} busy={busy} onSend={onSend} />
      ) : (
        <Button size="small" disabled={busy} data-act="bulk-hand-over" onClick={() => give(true)}>
          {officer.handOverTo}…<KeyCap>G</KeyCap>
        </Button>
      )}
      <Button size="small" type="text" data-act="clear-selection" onClick={onClear}>
        {work.clear}
      </Button>
    </div>
  );
}

function ToWhom({ some, busy, onSend }: Omit<BarProps, 'onClear'>) {
  const { officer } = useTexts();
  const task = some[0]?.task ?? '';
  const colleagues = useAsk(taskRoutes.listTakers, { params: { task } }).data?.colleagues ?? [];
  const [to, choose] = useState<string | null>(null);
  return (
    <span className="gap-words">
      <Select
        size="small"
        aria-label={officer.work.to}
        placeholder={officer.work.to}
        style={{ minWidth: 130 }}
        value={to}
        onChange={choose}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button
        size="small"
        type="primary"
        loading={busy}
        disabled={to === null}
        data-act="bulk-hand-over-now"
        onClick={() => to !== null && onSend({ act: 'handOver', to })}
      >
        {officer.work.send(officer.handOverTo, some.length)}
      </Button>
    </span>
  );
}
