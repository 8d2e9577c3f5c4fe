import { Button, Select } from 'antd';
import { useCallback, useState } from 'react';
import { taskRoutes } from '../../../../../api/contract/tasks.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { KeyCap } from '../../../components/key-cap.tsx';
import { useShortcut } from '../../../layout/shortcuts.ts';
import { useTexts } from '../../../texts/language.ts';
import type { Texts } from '../../../texts/texts.ts';
import { AcceptTrial } from './accept-trial.tsx';
import { BulkResult } from './bulk-result.tsx';
import { useBulk, type BulkAct, type Moved } from './use-bulk.ts';
import { MOST, type Chosen } from './use-chosen.ts';
import type { WorkRow } from './work-groups.ts';

interface BulkBarProps {
  readonly rows: readonly WorkRow[];
  readonly chosen: Chosen;
  /** The list is to be read again. */
  readonly onDone: () => void;
}

/** What is chosen and what can be done with it; then what came of each. */
export function BulkBar({ rows, chosen, onDone }: BulkBarProps) {
  const { officer } = useTexts();
  const { busy, error, clear, trial, done, ...bulk } = useBulk(() => {
    chosen.clear();
    onDone();
  });
  const some = rows.filter(({ task }) => chosen.tasks.has(task));
  return (
    <>
      {error !== null && <ErrorMessage error={error} onRetry={clear} />}
      {trial !== null && (
        <AcceptTrial trial={trial} busy={busy} onAccept={bulk.accept} onClose={() => bulk.close('trial')} />
      )}
      {done !== null && (
        <BulkResult
          name={actName(done.asked.act, officer)}
          rows={done.rows}
          answer={done.answer}
          busy={busy}
          onAgain={bulk.again}
          onClose={() => bulk.close('done')}
        />
      )}
      {some.length > 0 && trial === null && (
        <Bar
          some={some}
          busy={busy}
          onSend={(asked) => bulk.send(some, asked)}
          onAccept={() => bulk.tryAccepting(some.filter(isAcceptance))}
          onClear={chosen.clear}
        />
      )}
    </>
  );
}

const isAcceptance = ({ kind }: WorkRow): boolean => kind === 'accept';

const actName = (act: BulkAct, { claim, release, handOverTo, work, step }: Texts['officer']): string =>
  ({ claim, release, handOver: handOverTo, return: work.giveBack, accept: step.accept })[act];

interface BarProps {
  readonly some: readonly WorkRow[];
  readonly busy: boolean;
  readonly onSend: (asked: Moved) => void;
  /** Tries to accept those of them that wait for it. */
  readonly onAccept: () => void;
  readonly onClear: () => void;
}

function Bar({ some, busy, onSend, onAccept, onClear }: BarProps) {
  const { officer } = useTexts();
  const { work } = officer;
  const [isGiving, give] = useState(false);
  const acceptances = some.filter(isAcceptance).length;
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
      {acceptances > 0 && (
        <Button size="small" disabled={busy} data-act="bulk-accept" onClick={onAccept}>
          {work.accept(acceptances)}
        </Button>
      )}
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

function ToWhom({ some, busy, onSend }: Pick<BarProps, 'some' | 'busy' | 'onSend'>) {
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
