import { Button } from 'antd';
import { useCallback, useState, type ReactNode } from 'react';
import type { StoredFile } from '../../../asking/send-at-once.ts';
import { UploadError } from '../../../components/upload-error.tsx';
import { FileButton } from '../../../components/file-button.tsx';
import { LightShape } from '../../../components/light-shape.tsx';
import { Message } from '../../../components/message.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useUpload } from '../../../asking/use-upload.ts';
import { useTexts } from '../../../texts/language.ts';
import { useFilingDesk } from '../../enterprise/filing/filing-desk.ts';
import { SignaturePad } from '../visits/signature-pad.tsx';
import type { Attendance } from './attendance.ts';
import { isSigned, isStale, UNSIGNED, type Signing } from './signing.ts';

interface SignedProps {
  readonly attendance: Attendance;
  /** Hash of the text that can be signed; null: something is still wrong. */
  readonly ready: string | null;
  readonly signing: Signing;
}

interface SignPanelProps extends SignedProps {
  /** What the applicant reads and signs. */
  readonly sheet: ReactNode;
  readonly onSign: (signing: Signing) => void;
}

/** The sheet that the applicant reads, and the signature under it: with a pen on the screen, or on paper that is scanned. */
export function SignPanel({ sheet, attendance, ready, signing, onSign }: SignPanelProps) {
  const { counter } = useTexts();
  if (ready === null) {
    return (
      <Panel title={counter.sign} className="no-print">
        <p className="quiet">{counter.notYet}</p>
      </Panel>
    );
  }
  return (
    <Panel title={counter.sign} className="counter-sign">
      {sheet}
      <div className="no-print">
        {isStale(signing, ready) && <Message tone="attention" title={counter.changed} />}
        {attendance.filer.capacity === 'agent' && <LetterScan signing={signing} onSign={onSign} />}
        {isSigned(signing, ready) ? (
          <p className="gap-words">
            <LightShape shape="tick" /> {counter.signedBy(attendance.filer.name)}
            <Button
              size="small"
              data-act="sign-anew"
              onClick={() => onSign({ sent: { ...signing.sent, signed: UNSIGNED.sent.signed } })}
            >
              {counter.signAgain}
            </Button>
          </p>
        ) : (
          <Ways ready={ready} signing={signing} onSign={onSign} />
        )}
      </div>
    </Panel>
  );
}

interface WaysProps {
  readonly ready: string;
  readonly signing: Signing;
  readonly onSign: SignPanelProps['onSign'];
}

function Ways({ ready, signing, onSign }: WaysProps) {
  const { counter } = useTexts();
  const [drawn, setDrawn] = useState<string | null>(null);
  const sign = (means: 'paper' | 'screen') => (file: StoredFile) =>
    onSign({ sent: { ...signing.sent, signed: { means, textHash: ready, files: [file.id] } } });
  const pad = useUpload(sign('screen'), useFilingDesk().upload);
  const draw = useCallback(
    (picture: string | null) => {
      setDrawn(picture);
      if (picture !== null) void fileOf(picture).then(pad.choose);
    },
    [pad.choose],
  );
  return (
    <div className="sign-ways">
      <section aria-label={counter.onScreen}>
        <h3>{counter.onScreen}</h3>
        <SignaturePad value={drawn} onChange={draw} />
        <UploadError state={pad.state} />
      </section>
      <section aria-label={counter.onPaper}>
        <h3>{counter.onPaper}</h3>
        <Button onClick={() => window.print()} data-act="print-sheet">
          {counter.print}
        </Button>{' '}
        <ScanOne label={counter.scanSigned} act="scan-signed" onStored={sign('paper')} />
      </section>
    </div>
  );
}

/** The picture that was drawn, as a file. */
async function fileOf(picture: string): Promise<File> {
  const [, coded = ''] = picture.split(',');
  const bytes = Uint8Array.from(atob(coded), (sign) => sign.codePointAt(0) ?? 0);
  return new File([bytes], 'signature.png', { type: 'image/png' });
}

interface ScanOneProps {
  readonly label: string;
  readonly act: string;
  readonly onStored: (file: StoredFile) => void;
}

/** One picture of paper, taken in at the desk around. */
export function ScanOne({ label, act, onStored }: ScanOneProps) {
  const upload = useUpload(onStored, useFilingDesk().upload);
  return (
    <>
      <FileButton label={label} of="" act={act} onChoose={(file) => void upload.choose(file)} />
      <UploadError state={upload.state} />
    </>
  );
}

/** The letter of authorisation of an agent, page by page. */
export function LetterScan({ signing, onSign }: Pick<SignPanelProps, 'signing' | 'onSign'>) {
  const { counter } = useTexts();
  const { letter = [] } = signing.sent;
  const add = (file: StoredFile) => onSign({ sent: { ...signing.sent, letter: [...letter, file.id] } });
  return (
    <p className="gap-words">
      <ScanOne label={counter.scanLetter} act="scan-letter" onStored={add} />
      {letter.length > 0 && (
        <span>
          <LightShape shape="tick" /> {counter.pages(letter.length)}
        </span>
      )}
    </p>
  );
}

interface FileAtCounterProps extends SignedProps {
  readonly busy: boolean;
  readonly onFile: () => void;
}

/** Files what was signed; says what is missing before. */
export function FileAtCounter({ attendance, ready, signing, busy, onFile }: FileAtCounterProps) {
  const { counter } = useTexts();
  const letter = attendance.filer.capacity !== 'agent' || (signing.sent.letter ?? []).length > 0;
  const signed = isSigned(signing, ready);
  const open = letter ? counter.signFirst : counter.letterFirst;
  return (
    <>
      <Button type="primary" disabled={!signed || !letter} loading={busy} onClick={onFile} data-act="file-at-counter">
        {counter.file}
      </Button>
      {ready !== null && !(signed && letter) && <span className="caption quiet">{open}</span>}
    </>
  );
}
