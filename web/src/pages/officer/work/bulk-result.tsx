import { Button } from 'antd';
import { useTexts } from '../../../texts/language.ts';
import { BulkFrame } from './bulk-frame.tsx';
import { problemsIn, type BulkAnswer } from './refused-rows.tsx';
import { sheetText } from './sheet-text.ts';
import type { WorkRow } from './work-groups.ts';

interface BulkResultProps {
  /** Of the act. */
  readonly name: string;
  readonly rows: readonly WorkRow[];
  readonly answer: BulkAnswer;
  readonly busy: boolean;
  readonly onAgain: (rows: readonly WorkRow[]) => void;
  readonly onClose: () => void;
}

/** What came of an act on many: how many, then only those that were refused, with reason and remedy. */
export function BulkResult({ name, rows, answer, busy, onAgain, onClose }: BulkResultProps) {
  const { work } = useTexts().officer;
  const problems = problemsIn(answer);
  const again = rows.filter(({ task }) => problems.get(task)?.retryable);
  return (
    <BulkFrame
      title={work.result(name, rows.length)}
      good={work.done(answer.done)}
      bad={work.refused(answer.refused)}
      closeAct="close-result"
      {...{ rows, answer, onClose }}
    >
      <Download name={name} rows={rows} answer={answer} />
      {again.length > 0 && (
        <Button size="small" type="primary" loading={busy} data-act="bulk-again" onClick={() => onAgain(again)}>
          {work.again(again.length)}
        </Button>
      )}
    </BulkFrame>
  );
}

/** Every task with what came of it, as a list that spreadsheets read. */
function Download({ name, rows, answer }: Pick<BulkResultProps, 'name' | 'rows' | 'answer'>) {
  const { work } = useTexts().officer;
  const problems = problemsIn(answer);
  const lines = rows.map(({ task, case: { number, item }, applicant }) => {
    const problem = problems.get(task) ?? null;
    const told = problem === null ? work.done(1) : work.refused(1);
    return [number, `${item.code} ${item.name}`, applicant, told, problem?.title ?? '', problem?.remedy ?? ''];
  });
  const href = `data:text/csv;charset=utf-8,${encodeURIComponent(sheetText([work.heads, ...lines]))}`;
  return (
    <a className="button-link" href={href} download={`${name}${work.file}.csv`} data-act="download-result">
      {work.download}
    </a>
  );
}
