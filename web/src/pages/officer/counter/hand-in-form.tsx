import { useState } from 'react';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';
import type { OwedPoint } from '../../../view/owed-points.ts';
import { KeptText } from '../kept-text.tsx';
import type { Attendance } from './attendance.ts';
import { BroughtRow } from './brought-row.tsx';
import { HandInSheet } from './hand-in-sheet.tsx';
import { LatePaper, TellLate } from './late-paper.tsx';
import { FileAtCounter, SignPanel } from './sign-panel.tsx';
import { isSigned, UNSIGNED, type Signing } from './signing.ts';
import { useBrought, type BroughtWork, type useKeptBrought } from './use-brought.ts';
import { useHandIn, useHandInCheck } from './use-hand-in.ts';

interface HandInFormProps {
  readonly answer: CaseAnswer;
  readonly attendance: Attendance;
  readonly points: readonly OwedPoint[];
  readonly first: NonNullable<ReturnType<typeof useKeptBrought>>;
}

const NOTHING: BroughtWork['materials'] = [];

/** Point by point what was brought; then the list and its signature, or of what is told late what was signed on paper. */
export function HandInForm({ answer, attendance, points, first }: HandInFormProps) {
  const to = { attendance: attendance.id, case: answer.id };
  const work = useBrought(
    to,
    first,
    points.map(({ code }) => code),
  );
  const [signing, setSigning] = useState<Signing>(UNSIGNED);
  const late = attendance.toldAt !== null;
  const { textHash, error } = useHandInCheck(to, late ? NOTHING : work.materials);
  const shared = { attendance, signing, work };
  const sheet = textHash !== null && (
    <HandInSheet answer={answer} points={points} brought={work.brought} attendance={attendance} textHash={textHash} />
  );
  return (
    <>
      <Points points={points} work={work} error={error} />
      {late ? (
        <LatePaper {...shared} onSign={setSigning} />
      ) : (
        <SignPanel attendance={attendance} signing={signing} ready={textHash} onSign={setSigning} sheet={sheet} />
      )}
      <Foot {...shared} of={points.length} ready={textHash} caseId={answer.id} />
    </>
  );
}

interface PointsProps extends Pick<HandInFormProps, 'points'> {
  readonly work: BroughtWork;
  readonly error: unknown;
}

function Points({ points, work, error }: PointsProps) {
  const { counter } = useTexts();
  return (
    <Panel title={counter.brought} className="no-print" aside={<KeptText kept={work.kept} />}>
      <ul className="points">
        {points.map((point, at) => (
          <BroughtRow key={point.code} point={point} n={at + 1} work={work} />
        ))}
      </ul>
      {error !== null && <ErrorMessage error={error} />}
    </Panel>
  );
}

interface FootProps {
  readonly attendance: Attendance;
  readonly caseId: string;
  readonly work: BroughtWork;
  readonly signing: Signing;
  readonly of: number;
  readonly ready: string | null;
}

function Foot({ attendance, caseId, work, signing, of, ready }: FootProps) {
  const { counter } = useTexts();
  const send = useHandIn({ attendance: attendance.id, case: caseId }, work);
  const shared = { attendance, signing, busy: send.busy };
  return (
    <div className="foot no-print">
      <p className="gap-words" aria-live="polite">
        <b>{counter.broughtOf(work.materials.length, of)}</b>
        <span className="quiet">{attendance.toldAt === null ? counter.handInWhy : counter.lateHow}</span>
      </p>
      {send.error !== null && <ErrorMessage error={send.error} />}
      <div className="foot-acts">
        {attendance.toldAt !== null ? (
          <TellLate {...shared} work={work} onTell={() => void send.late(signing.sent)} />
        ) : (
          <FileAtCounter
            {...shared}
            ready={ready}
            onFile={() => isSigned(signing, ready) && void send.signed(signing.sent)}
          />
        )}
      </div>
    </div>
  );
}
