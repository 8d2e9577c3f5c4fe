import { Button, Checkbox, InputNumber } from 'antd';
import { Panel } from '../../../components/panel.tsx';
import { useKeptState } from '../../../offline/use-kept.ts';
import { useTold } from '../../../session/use-told.ts';
import { useTexts } from '../../../texts/language.ts';
import { TextLine } from '../../../components/text-line.tsx';
import type { Question } from './use-round.ts';

interface StartProps {
  readonly caseId: string;
  readonly proposed: readonly Question[];
  readonly busy: boolean;
  readonly onStart: (questions: readonly Question[]) => Promise<boolean>;
}

/** A question as it stands on the page: left out, or asked as it was changed. */
type Row = Question & { readonly off: boolean };

/** 发起并联: the departments of the guide, all chosen; question and days may be changed, one may be left out. */
export function StartPanel({ caseId, proposed, busy, onStart }: StartProps) {
  const { parallel } = useTexts();
  const started = proposed.map((one): Row => ({ ...one, off: false }));
  const subject = `round:${caseId}:${proposed.map(({ bureau }) => bureau.code).join()}`;
  const [rows, setRows, sent] = useKeptState<readonly Row[]>(subject, started);
  const start = async (questions: readonly Question[]) => {
    if (await onStart(questions)) sent();
  };
  const change = (changed: Row) =>
    setRows(rows.map((row) => (row.bureau.code === changed.bureau.code ? changed : row)));
  const chosen = rows.filter(({ off, question }) => !off && question.trim() !== '');
  if (proposed.length === 0) return null;
  return (
    <Panel title={parallel.start}>
      <p className="quiet">{parallel.startLead}</p>
      <ul className="round-rows">
        {rows.map((row) => (
          <QuestionRow key={row.bureau.code} row={row} onChange={change} />
        ))}
      </ul>
      <Button
        type="primary"
        disabled={chosen.length === 0}
        loading={busy}
        data-act="start-round"
        onClick={() => void start(chosen)}
      >
        {parallel.startNow(chosen.length)}
      </Button>
    </Panel>
  );
}

function QuestionRow({ row, onChange }: { row: Row; onChange: (row: Row) => void }) {
  const { parallel } = useTexts();
  const { bureau, question, days, off } = row;
  const name = useTold()(bureau.name);
  return (
    <li className={off ? 'round-off' : ''}>
      <Checkbox checked={!off} onChange={(event) => onChange({ ...row, off: !event.target.checked })}>
        <b>{parallel.askIt(name)}</b>
      </Checkbox>
      <TextLine
        label={parallel.questionTo(name)}
        value={question}
        rows={1}
        onChange={(text) => onChange({ ...row, question: text })}
      />
      <label className="round-days">
        <span>{parallel.days}</span>
        <InputNumber
          min={1}
          max={60}
          value={days}
          disabled={off}
          onChange={(value) => onChange({ ...row, days: value ?? days })}
        />
      </label>
    </li>
  );
}
