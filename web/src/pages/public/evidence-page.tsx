import { useState, type DragEvent } from 'react';
import { FileButton } from '../../components/file-button.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { Page } from '../../layout/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { verifyPack } from '../../view/verify-pack.ts';
import { VerifiedPack, type Verification } from '../evidence/verified-pack.tsx';
import { PublicFrame } from './public-frame.tsx';
import './verify.css';

/** Verifies an evidence pack in the browser: the file is read where it lies, and nothing of it is sent. */
export function EvidencePage() {
  const { evidence } = useTexts();
  const [state, setState] = useState<Verification>('waiting');
  const verify = (file: File): void => {
    setState('reading');
    void file
      .arrayBuffer()
      .then((bytes) => verifyPack(new Uint8Array(bytes)))
      .then(setState, () => setState('unreadable'));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file) verify(file);
  };
  return (
    <PublicFrame>
      <Page title={evidence.title}>
        <div onDragOver={(event) => event.preventDefault()} onDrop={drop}>
          <Panel>
            <p className="quiet">{evidence.why}</p>
            <FileButton
              label={evidence.choose}
              of=""
              accept=".zip,application/zip"
              act="verify-pack"
              onChoose={verify}
            />
            <p className="caption">
              <Go href="/p/keys">{evidence.publishedKeys}</Go>
            </p>
          </Panel>
          <VerifiedPack state={state} />
        </div>
      </Page>
    </PublicFrame>
  );
}
