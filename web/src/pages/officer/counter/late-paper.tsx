import { Button } from 'antd';
import { LightShape } from '../../../components/light-shape.tsx';
import { Message } from '../../../components/message.tsx';
import { Panel } from '../../../components/panel.tsx';
import { TextLine } from '../../../components/text-line.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { momentText } from '../../../view/moment-text.ts';
import type { Attendance } from './attendance.ts';
import { LetterScan, ScanOne } from './sign-panel.tsx';
import type { Signing } from './signing.ts';
import type { BroughtWork } from './use-brought.ts';

interface LatePaperProps {
  readonly attendance: Attendance;
  readonly work: BroughtWork;
  readonly signing: Signing;
  readonly onSign: (signing: Signing) => void;
}

/** 补录: when the papers came, why that is told only now, and the scan of what was signed on paper then. */
export function LatePaper({ attendance, work, signing, onSign }: LatePaperProps) {
  const texts = useTexts();
  const language = useLanguage();
  const { counter, late } = texts;
  const { reason, proof } = work.brought;
  const take = ({ id, name }: { readonly id: string; readonly name: string }) =>
    work.change((before) => ({ ...before, proof: { id, name } }));
  return (
    <Panel title={late.title} className="no-print counter-late">
      <Message tone="information">{counter.lateWhy(momentText(attendance.cameAt, language, texts))}</Message>
      <TextLine
        label={late.why}
        value={reason}
        rows={2}
        onChange={(text) => work.change((before) => ({ ...before, reason: text }))}
      />
      <p className="gap-words">
        <ScanOne label={counter.scanSlip} act="scan-slip" onStored={take} />
        {proof !== null && (
          <span aria-live="polite">
            <LightShape shape="tick" /> {late.chosen(proof.name)}
          </span>
        )}
      </p>
      {attendance.filer.capacity === 'agent' && <LetterScan signing={signing} onSign={onSign} />}
    </Panel>
  );
}

interface TellLateProps extends Pick<LatePaperProps, 'attendance' | 'work' | 'signing'> {
  readonly busy: boolean;
  readonly onTell: () => void;
}

/** Records it, once there is a paper, a reason and a scan that shows it. */
export function TellLate({ attendance, work, signing, busy, onTell }: TellLateProps) {
  const { counter } = useTexts();
  const { brought, materials } = work;
  const letter = attendance.filer.capacity !== 'agent' || (signing.sent.letter ?? []).length > 0;
  const ready = materials.length > 0 && brought.reason.trim() !== '' && brought.proof !== null && letter;
  return (
    <>
      <Button type="primary" disabled={!ready} loading={busy} onClick={onTell} data-act="hand-in-late">
        {counter.tellLate}
      </Button>
      {!ready && <span className="caption quiet">{letter ? counter.lateFirst : counter.letterFirst}</span>}
    </>
  );
}
