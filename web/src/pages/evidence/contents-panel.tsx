import { Go } from '../../components/go.tsx';
import { LightShape } from '../../components/light-shape.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import { fileSize } from '../../view/file-size.ts';
import type { Preview } from './scope-panel.tsx';

/** What the pack will hold: papers and materials as they are or by their fingerprint, ledgers, proofs, the verifier. */
export function ContentsPanel({ preview, ledger }: { preview: Preview; ledger: string }) {
  const { evidence, case: words } = useTexts();
  return (
    <Panel title={evidence.contents}>
      <div className="evidence-contents">
        <Documents title={words.papers} documents={preview.papers} />
        <Documents title={words.materials} documents={preview.materials} />
        <div>
          <h3>{evidence.always}</h3>
          <ul className="plain-list">
            <li>
              <Go href={ledger} act="open-ledger">
                {evidence.ledgers(preview.clocks)}
              </Go>
            </li>
            <li>{evidence.proofs}</li>
            <li>{evidence.verifier}</li>
          </ul>
        </div>
      </div>
    </Panel>
  );
}

function Documents({ title, documents }: { title: string; documents: Preview['papers'] }) {
  const { evidence } = useTexts();
  const told = useTold();
  const given = documents.filter((one) => one.given).length;
  return (
    <div>
      <h3>{evidence.givenOf(title, given, documents.length)}</h3>
      <ul className="plain-list">
        {documents.map(({ name, number, size, given: inPack }) => (
          <li key={`${number} ${name}`} className="gap-words">
            <LightShape shape={inPack ? 'tick' : 'ring'} />
            <span>{told(name)}</span>
            {number !== name && <span className="quiet">{number}</span>}
            <span className="quiet">{inPack && size !== null ? fileSize(size) : evidence.fingerprint}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
