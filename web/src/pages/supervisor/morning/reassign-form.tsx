import { Button, Input, Radio } from 'antd';
import { useState, type FormEvent } from 'react';
import { taskMoveRoutes } from '../../../../../api/contract/task-moves.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAct } from '../../../asking/use-act.ts';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { Message } from '../../../components/message.tsx';
import { Loading } from '../../../components/states.tsx';
import { useKeptState } from '../../../offline/use-kept-state.ts';
import { useTexts } from '../../../texts/language.ts';
import type { TriageRow } from '../../../view/triage-words.ts';
import { useAssignees, type Assignee } from './use-assignees.ts';

interface ReassignFormProps {
  readonly rows: readonly TriageRow[];
  readonly onClose: () => void;
}

type Result = AnswerOf<typeof taskMoveRoutes.actInBulk>;

/** 改派: to whom, with the load of each; who cannot be given them, and why; the reason; then what came of each. */
export function ReassignForm({ rows, onClose }: ReassignFormProps) {
  const { reassign } = useTexts().morning;
  const assignees = useAssignees(rows);
  const [result, keep] = useState<Result | null>(null);
  if (result !== null) return <ReassignResult result={result} rows={rows} onClose={onClose} />;
  if (new Set(rows.map(({ unit }) => unit.code)).size > 1) return <Message tone="attention">{reassign.units}</Message>;
  if (assignees === null) return <Loading lines={5} />;
  return <Giving rows={rows} assignees={assignees} onDone={keep} onClose={onClose} />;
}

interface GivingProps extends ReassignFormProps {
  readonly assignees: readonly Assignee[];
  readonly onDone: (result: Result) => void;
}

function Giving({ rows, assignees, onDone, onClose }: GivingProps) {
  const { reassign } = useTexts().morning;
  const fit = assignees.filter(({ barred }) => barred === null);
  const { act, busy, error } = useAct(taskMoveRoutes.actInBulk);
  const [chosen, choose] = useState<string | null>(null);
  const { items, reason, say, sent } = useReassignment(rows);
  const to = chosen ?? fit[0]?.id;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (to === undefined) return;
    const answer = await act({ body: { act: 'assign', items, to, reason, dryRun: false } });
    if (answer === null) return;
    sent();
    onDone(answer);
  };
  return (
    <form className="order-form" onSubmit={(event) => void send(event)}>
      <p className="quiet">{reassign.hint}</p>
      {error !== null && <ErrorMessage error={error} />}
      <Candidates fit={fit} to={to} onChoose={choose} />
      <Barred barred={assignees.filter((one) => one.barred !== null)} />
      <label>
        {reassign.reason}
        <Input.TextArea
          value={reason}
          onChange={(event) => say(event.target.value)}
          maxLength={200}
          rows={2}
          required
        />
      </label>
      <div className="form-acts">
        <Button onClick={onClose}>{reassign.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={busy} disabled={to === undefined} data-act="reassign-now">
          {reassign.send(rows.length)}
        </Button>
      </div>
    </form>
  );
}

/** What is given, and the reason as it was typed for it. */
function useReassignment(rows: readonly TriageRow[]) {
  const { reassign } = useTexts().morning;
  const items = rows.map(({ task }) => ({ task }));
  const tasks = items.map(({ task }) => task).toSorted();
  const [reason, say, sent] = useKeptState(`reassign:${tasks.join(' ')}`, reasonFor(rows, reassign.reasonFor));
  return { items, reason, say, sent };
}

interface CandidatesProps {
  readonly fit: readonly Assignee[];
  readonly to: string | undefined;
  readonly onChoose: (id: string) => void;
}

function Candidates({ fit, to, onChoose }: CandidatesProps) {
  const { reassign } = useTexts().morning;
  if (fit.length === 0) return <Message tone="attention">{reassign.nobody}</Message>;
  return (
    <fieldset className="assignees">
      <legend>{reassign.to}</legend>
      <Radio.Group value={to} onChange={(event) => onChoose(event.target.value as string)}>
        {fit.map(({ id, name, open, late }) => (
          <Radio key={id} value={id}>
            <b>{name}</b> <span className="quiet">{reassign.load(open, late)}</span>
          </Radio>
        ))}
      </Radio.Group>
    </fieldset>
  );
}

function Barred({ barred }: { barred: readonly Assignee[] }) {
  const { reassign } = useTexts().morning;
  if (barred.length === 0) return null;
  return (
    <section>
      <h3>{reassign.barred}</h3>
      <dl className="barred">
        {barred.map(({ id, name, barred: why }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd className="quiet">{why}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
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

function ReassignResult({ result, rows, onClose }: ReassignFormProps & { readonly result: Result }) {
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
