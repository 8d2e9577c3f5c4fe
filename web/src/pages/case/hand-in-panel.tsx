import { Button } from 'antd';
import { useState } from 'react';
import { caseRoutes } from '../../../../api/contract/cases.ts';
import type { StoredFile } from '../../asking/send-at-once.ts';
import { useAct } from '../../asking/use-act.ts';
import { Opened } from '../../components/opened.tsx';
import { Panel } from '../../components/panel.tsx';
import { RefusedError } from '../../components/refused.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { clockOf, deferredBy, unservedNote, waitsForService } from '../../view/case-answer.ts';
import type { CaseAnswer } from '../../view/case-read.ts';
import { dateText } from '../../view/date-text.ts';
import { owedPoints, toSend } from '../../view/owed-points.ts';
import { OwedRow } from './owed-row.tsx';

interface HandInPanelProps {
  readonly answer: CaseAnswer;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** What is owed point by point, each with its own upload; a correction is complete with every point (许可法 32(4)). */
export function HandInPanel({ answer, onDone, onCancel }: HandInPanelProps) {
  const texts = useTexts();
  const { files, keep, answered, points, handIn } = useHandIn(answer);
  const correcting = answer.stage === 'correcting';
  const { waiting } = toSend(points, (code) => answered.some((point) => point.code === code));
  const ready = answered.length > 0 && (!correcting || waiting.length === 0);
  const send = async () => {
    const materials = answered.map(({ code }) => ({ code, files: (files[code] ?? []).map((file) => file.id) }));
    if (await handIn.act({ params: { case: answer.id }, body: { materials } })) onDone();
  };
  return (
    <Opened onClose={answered.length === 0 ? onCancel : undefined}>
      <Panel
        title={correcting ? texts.case.correctTitle(points.length) : texts.case.handInTitle}
        aside={<Until answer={answer} />}
      >
        <ul className="points">
          {points.map((point, at) => (
            <OwedRow key={point.code} point={point} n={at + 1} files={files[point.code]} onFiles={keep(point.code)} />
          ))}
        </ul>
        <RefusedError error={handIn.error} />
        <div className="answer-acts">
          <span aria-live="polite">{texts.case.answered(answered.length, points.length)}</span>
          <Button onClick={onCancel}>{texts.form.cancel}</Button>
          <Button
            type="primary"
            disabled={!ready}
            loading={handIn.busy}
            onClick={() => void send()}
            data-act="handIn-now"
          >
            {correcting ? texts.case.submitAll(points.length) : texts.case.handInNow(answered.length)}
          </Button>
          {!ready && <span className="quiet">{texts.case.chooseFirst}</span>}
        </div>
      </Panel>
    </Opened>
  );
}

function useHandIn(answer: CaseAnswer) {
  const [files, setFiles] = useState<Readonly<Record<string, readonly StoredFile[]>>>({});
  const handIn = useAct(caseRoutes.handIn);
  const points = owedPoints(answer);
  const answered = points.filter((point) => (files[point.code] ?? []).length > 0);
  const keep = (code: string) => (own: readonly StoredFile[]) => setFiles((all) => ({ ...all, [code]: own }));
  return { files, keep, answered, points, handIn };
}

function Until({ answer }: { answer: CaseAnswer }) {
  const texts = useTexts();
  const language = useLanguage();
  const by = answer.stage === 'correcting' ? clockOf(answer, 'correction') : deferredBy(answer);
  if (by === null)
    return waitsForService(answer, 'correction') ? unservedNote(answer, 'correction', { language, texts }) : null;
  const due = dateText(by.due, language, texts);
  if (by.name === 'deferral') return texts.case.handInWhy(due);
  return `${texts.case.limits[by.name ?? 'deferral']} ${due}`;
}
