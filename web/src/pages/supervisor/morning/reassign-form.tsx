import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { taskMoveRoutes } from '../../../../../api/contract/task-moves.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAct } from '../../../asking/use-act.ts';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { Message } from '../../../components/message.tsx';
import { Loading } from '../../../components/states.tsx';
import { useKeptState } from '../../../offline/use-kept.ts';
import { useTexts } from '../../../texts/language.ts';
import type { TriageRow } from '../../../view/triage-words.ts';
import { AssigneeChoice } from './assignee-choice.tsx';
import { useAssignees, type Giving } from './use-assignees.ts';

interface ReassignFormProps {
  readonly rows: readonly TriageRow[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

type Result = AnswerOf<typeof taskMoveRoutes.actInBulk>;

/** 改派: unit by unit to whom, with the load of each; who cannot be given them, and why; the reason; then what came of each. */
export function ReassignForm({ rows, onDone, onClose }: ReassignFormProps) {
  const givings = useAssignees(rows);
  const [result, keep] = useState<Result | null>(null);
  const done = (made: Result) => {
    keep(made);
    onDone();
  };
  if (result !== null) return <ReassignResult result={result} rows={rows} onClose={onClose} />;
  if (givings === null) return <Loading lines={5} />;
  return <GivingForm rows={rows} givings={givings} onDone={done} onClose={onClose} />;
}

interface GivingProps extends Omit<ReassignFormProps, 'onDone'> {
  readonly givings: readonly Giving[];
  readonly onDone: (result: Result) => void;
}

function GivingForm({ rows, givings, onDone, onClose }: GivingProps) {
  const { reassign } = useTexts().morning;
  const { act, busy, error } = useAct(taskMoveRoutes.actInBulk);
  const [chosen, choose] = useState<Chosen>({});
  const { field, reason, sent } = useReason(rows);
  const items = givings.flatMap((giving) => itemsOf(giving, chosen));
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await act({ body: { act: 'assign', items, reason, dryRun: false } });
    if (answer === null) return;
    sent();
    onDone(answer);
  };
  return (
    <form className="order-form" onSubmit={(event) => void send(event)}>
      <p className="quiet">{reassign.hint}</p>
      {error !== null && <ErrorMessage error={error} />}
      {givings.map((giving) => (
        <AssigneeChoice
          key={giving.code}
          giving={giving}
          named={givings.length > 1}
          to={takerOf(giving, chosen)}
          onChoose={(id) => choose((before) => ({ ...before, [giving.code]: id }))}
        />
      ))}
      {field}
      <div className="form-acts">
        <Button onClick={onClose}>{reassign.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={busy} disabled={items.length === 0} data-act="reassign-now">
          {reassign.send(items.length)}
        </Button>
      </div>
    </form>
  );
}

type Chosen = Readonly<Record<string, string>>;

/** Who of the unit was chosen; as long as nobody was, the one with the least to do. */
const takerOf = ({ code, assignees }: Giving, chosen: Chosen): string | undefined =>
  chosen[code] ?? assignees.find(({ barred }) => barred === null)?.id;

/** Nothing where nobody of the unit can be given it. */
function itemsOf(giving: Giving, chosen: Chosen): readonly { readonly task: string; readonly to: string }[] {
  const to = takerOf(giving, chosen);
  return to === undefined ? [] : giving.rows.map(({ task }) => ({ task, to }));
}

/** The reason as it was typed for what is given. */
function useReason(rows: readonly TriageRow[]) {
  const { reassign } = useTexts().morning;
  const tasks = rows.map(({ task }) => task).toSorted();
  const [reason, say, sent] = useKeptState(`reassign:${tasks.join(' ')}`, reasonFor(rows, reassign.reasonFor));
  const field = (
    <label>
      {reassign.reason}
      <Input.TextArea value={reason} onChange={(event) => say(event.target.value)} maxLength={200} rows={2} required />
    </label>
  );
  return { field, reason, sent };
}

/** Whose load is shared, as the usual reason. */
function reasonFor(
  rows: readonly TriageRow[],
  words: (name: string | null, load: number, n: number) => string,
): string {
  const heaviest = rows
    .flatMap(({ holder }) => holder ?? [])
    .toSorted((one, other) => other.load - one.load)
    .at(0);
  return words(heaviest?.name ?? null, heaviest?.load ?? 0, rows.length);
}

function ReassignResult({ result, rows, onClose }: Omit<ReassignFormProps, 'onDone'> & { readonly result: Result }) {
  const { reassign } = useTexts().morning;
  const nameOf = (task: string): string => {
    const row = rows.find((one) => one.task === task);
    return row ? `${row.case.item.code} ${row.applicant}` : '';
  };
  return (
    <Message
      tone={result.refused === 0 ? 'information' : 'attention'}
      title={reassign.result(result.done, result.refused)}
      urgent
    >
      <ul>
        {result.results.map(({ task, problem }) =>
          problem === null ? null : (
            <li key={task}>
              {nameOf(task)}：{problem.title}
              {problem.remedy}
            </li>
          ),
        )}
      </ul>
      <Button size="small" onClick={onClose} data-act="close-result">
        {reassign.close}
      </Button>
    </Message>
  );
}
