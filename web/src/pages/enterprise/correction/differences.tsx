import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { caseRoutes } from '../../../../../api/contract/cases.ts';
import { previewRoutes } from '../../../../../api/contract/previews.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { client } from '../../../asking/client.ts';
import { useAct } from '../../../asking/use-act.ts';
import { DateText } from '../../../components/date-text.tsx';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';
import { fileSize } from '../../../view/file-size.ts';
import type { OwedPoint } from '../../../view/owed-points.ts';
import { PlainTable } from '../../admin/plain-table.tsx';
import type { Answers, PointAnswer } from './use-kept-answers.ts';

interface DifferencesProps {
  readonly answer: CaseAnswer;
  readonly points: readonly OwedPoint[];
  readonly answers: Answers;
  readonly onBack: () => void;
  /** What was kept may go: it is on record now. */
  readonly onSent: () => void;
}

/** Old beside new for every point, and by when the office must answer; then it is sent once. */
export function Differences({ answer, points, answers, onBack, onSent }: DifferencesProps) {
  const { correction, ledger } = useTexts();
  const handIn = useAct(caseRoutes.handIn);
  const materials = points.flatMap(({ code }) => materialOf(code, answers[code]));
  const send = async () => {
    if (await handIn.act({ params: { case: answer.id }, body: { materials } })) onSent();
  };
  return (
    <Panel title={correction.differences} className="correction-differences">
      <PlainTable
        name={correction.differences}
        head={[correction.point, correction.before, correction.after]}
        rows={points.map((point, at) => ({
          key: point.code,
          cells: [
            `${at + 1}　${point.name}`,
            point.files.map(({ name }) => name).join(ledger.between) || correction.nothingBefore,
            <Now key="now" answer={answers[point.code]} />,
          ],
        }))}
      />
      <Effect answer={answer} materials={materials} />
      {handIn.error !== null && <ErrorMessage error={handIn.error} />}
      <div className="answer-acts">
        <Button type="primary" loading={handIn.busy} onClick={() => void send()} data-act="confirm-submit">
          {correction.confirm(points.length)}
        </Button>
        <Button onClick={onBack}>{correction.back}</Button>
      </div>
    </Panel>
  );
}

function materialOf(code: string, own: PointAnswer | undefined) {
  if (!own?.file) return [];
  const note = own.note.trim();
  return [{ code, files: [own.file.id], ...(note === '' ? {} : { note }) }];
}

function Now({ answer }: { answer: PointAnswer | undefined }) {
  if (!answer?.file) return null;
  return (
    <span className="papers-of">
      <span>
        <b>{answer.file.name}</b> <span className="quiet">{fileSize(answer.file.size)}</span>
      </span>
      {answer.note.trim() !== '' && <span>{answer.note.trim()}</span>}
    </span>
  );
}

interface EffectProps {
  readonly answer: CaseAnswer;
  readonly materials: readonly { readonly code: string; readonly files: readonly string[] }[];
}

/** The limit of the office as it would stand, by the rule of the server. */
function Effect({ answer, materials }: EffectProps) {
  const { correction, case: words } = useTexts();
  const [clocks, setClocks] = useState<AnswerOf<typeof previewRoutes.previewAct>['clocks']>([]);
  const asked = JSON.stringify(materials);
  useEffect(() => {
    const body = { act: 'handIn' as const, body: { materials: JSON.parse(asked) as unknown } };
    client(previewRoutes.previewAct, { params: { case: answer.id }, body })
      .then((preview) => setClocks(preview.clocks))
      .catch(() => setClocks([]));
  }, [answer.id, asked]);
  const clock = clocks.find(({ name, end }) => name === 'acceptance' && end === null);
  if (clock === undefined) return <p className="quiet">{correction.clockStarts}</p>;
  return (
    <p>
      {correction.effect(words.limits.acceptance)} <DateText day={clock.due} strong />
    </p>
  );
}
