import { useState, type DragEvent } from 'react';
import type { Checked } from '../../../../evidence/verifier/check.mjs';
import { FileButton } from '../../components/file-button.tsx';
import { Message } from '../../components/message.tsx';
import { Panel } from '../../components/panel.tsx';
import { Page } from '../../layout/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { verifyPack } from '../../view/verify-pack.ts';
import { PublicFrame } from './public-frame.tsx';
import './verify.css';

type State = 'waiting' | 'reading' | 'unreadable' | Checked;

/** Verifies an evidence pack in the browser: the file is read where it lies, and nothing of it is sent. */
export function EvidencePage() {
  const { evidence } = useTexts();
  const [state, setState] = useState<State>('waiting');
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
          </Panel>
          <Outcome state={state} />
        </div>
      </Page>
    </PublicFrame>
  );
}

function Outcome({ state }: { state: State }) {
  const { evidence } = useTexts();
  if (state === 'waiting') return null;
  if (state === 'reading') return <output>{evidence.reading}</output>;
  if (state === 'unreadable') return <Message tone="refused" title={evidence.unreadable} urgent />;
  return <Verified checked={state} />;
}

function Verified({ checked: { faults, told } }: { checked: Checked }) {
  const { evidence } = useTexts();
  return (
    <Panel title={faults.length === 0 && told ? evidence.holds(told.events) : evidence.broken} className="verified">
      {told?.practice && <Message tone="attention">{evidence.practice}</Message>}
      <ul className="plain-list" data-faults={faults.length}>
        {faults.map(({ code, name }) => (
          <li key={`${code} ${name}`}>
            {evidence.faults[code]} <b>{name}</b>
          </li>
        ))}
      </ul>
      {told && <Facts told={told} />}
    </Panel>
  );
}

function Facts({ told }: { told: NonNullable<Checked['told']> }) {
  const { evidence } = useTexts();
  const rows: readonly (readonly [string, string | number])[] = [
    [evidence.number, told.number],
    [evidence.item, told.item],
    [evidence.zone, told.zone],
    [evidence.madeAt, told.madeAt.slice(0, 16).replace('T', ' ')],
    [evidence.proven, evidence.provenText(told.proven, told.events, told.days)],
    [evidence.withheld, told.withheld],
    [evidence.stamped, told.stamped],
    [evidence.keys, told.keys.join(' ')],
  ];
  return (
    <>
      <dl className="verify-facts">
        {rows.map(([label, value]) => (
          <FactRow key={label} label={label} value={value} />
        ))}
      </dl>
      <p className="caption quiet">{evidence.keysHint}</p>
    </>
  );
}

function FactRow({ label, value }: { label: string; value: string | number }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
