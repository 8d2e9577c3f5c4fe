import { isOver } from '../../../../domain/case/over.ts';
import { NotScanned } from '../../components/not-scanned.tsx';
import { MaterialRow, type MaterialState } from '../../components/material-row.tsx';
import { CompareLatest } from '../../components/pages/compare-latest.tsx';
import { isPaged } from '../../components/pages/use-pages.ts';
import { Panel } from '../../components/panel.tsx';
import { ResultList } from '../../components/result-list.tsx';
import { useTexts } from '../../texts/language.ts';
import type { CaseAnswer } from '../../view/case-read.ts';
import { fileSize } from '../../view/file-size.ts';

type Material = CaseAnswer['materials'][number];

const STATES: Readonly<Record<Material['state'], Exclude<MaterialState['name'], 'uploading'>>> = {
  handedIn: 'usable',
  missing: 'missing',
  deferred: 'deferrable',
  toCorrect: 'failed',
  shared: 'fetched',
  toCome: 'later',
  later: 'later',
};

/** What was handed in, and what is still to come. */
export function MaterialsPanel({ answer, base }: { answer: CaseAnswer; base: string }) {
  const texts = useTexts();
  return (
    <Panel title={texts.case.materials}>
      <ul>
        {answer.materials.map((material) => (
          <MaterialRow
            key={material.code}
            name={`${material.code} ${material.name}`}
            class={classOf(material)}
            state={{ name: STATES[material.state] }}
            word={texts.case.materialState[wordOf(material, answer)]}
            detail={<Held material={material} base={base} />}
          />
        ))}
      </ul>
    </Panel>
  );
}

/** Once a case is over nothing is fetched for it any more; what it rested on may hold no more. */
const wordOf = ({ state }: Material, answer: CaseAnswer): Material['state'] | 'notValid' =>
  state === 'toCome' && isOver(answer) ? 'notValid' : state;

/** The files of a material, or what earlier cases granted that it is. */
function Held({ material: { files, results, note }, base }: { material: Material; base: string }) {
  if (results.length > 0) return <ResultList results={results} base={base} />;
  return (
    <>
      {files.length > 0 && <Files files={files} />}
      {note !== null && <p className="quiet">{note}</p>}
    </>
  );
}

const classOf = (material: Material) => {
  if (material.class === 'S') return null;
  return material.class === 'E' ? 'essential' : 'deferrable';
};

/** The files of a material; each opens in a tab of its own, and what replaced another is laid beside it. */
export function Files({ files }: { files: Material['files'] }) {
  const { material } = useTexts();
  const [before, after] = files.slice(-2);
  return (
    <ul>
      {before && after && isPaged(before) && isPaged(after) && (
        <li className="no-print">
          <CompareLatest before={before} after={after} />
        </li>
      )}
      {files.map((file) => (
        <li key={file.id} className="gap-words">
          <a href={`/api/files/${file.id}?inline=1`} target="_blank" rel="noreferrer">
            {file.name}
          </a>
          <span className="quiet">{fileSize(file.size)}</span>
          {file.pages !== null && <span className="quiet">{material.pages(file.pages)}</span>}
          <NotScanned scan={file.scan} />
        </li>
      ))}
    </ul>
  );
}
