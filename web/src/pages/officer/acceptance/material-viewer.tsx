import { useCallback, useEffect, useState } from 'react';
import { addressOf } from '../../../../../api/contract/client.ts';
import { fileRoutes } from '../../../../../api/contract/files.ts';
import { LightShape } from '../../../components/light-shape.tsx';
import { Pair, Pairs } from '../../../components/pairs.tsx';
import { Empty } from '../../../components/states.tsx';
import { FileViewer, type Framing } from '../../../components/pages/file-viewer.tsx';
import { isPaged } from '../../../components/pages/use-pages.ts';
import { useTexts } from '../../../texts/language.ts';
import { FORM } from './use-looking.ts';
import type { CaseMaterial, CasePage } from './verdicts.ts';

interface MaterialViewerProps {
  readonly page: CasePage;
  readonly chosen: string;
  /** Ids of the files that were shown already. */
  readonly shown: ReadonlySet<string>;
  /** A file has been shown. */
  readonly onShown: (file: string) => void;
  /** A defect of the chosen material can be framed; null: nobody judges it now. */
  readonly framing: Framing | null;
}

/** The original of the chosen material, beside the list. */
export function MaterialViewer({ page, chosen, ...showing }: MaterialViewerProps) {
  const { officer } = useTexts();
  const material = page.materials.find((one) => one.code === chosen);
  return (
    <section className="viewer" aria-label={officer.intake.viewer}>
      {chosen === FORM || !material ? (
        <FilledForm page={page} />
      ) : (
        <Files key={chosen} material={material} {...showing} />
      )}
    </section>
  );
}

function FilledForm({ page }: { page: CasePage }) {
  const { intake } = useTexts().officer;
  return (
    <div className="viewer-form">
      <h2>{intake.form}</h2>
      <Pairs>
        {page.form.map(({ label, value }) => (
          <Pair key={label} label={label}>
            {value}
          </Pair>
        ))}
      </Pairs>
    </div>
  );
}

type FileOf = CaseMaterial['files'][number];

type FilesProps = Pick<MaterialViewerProps, 'shown' | 'onShown' | 'framing'> & { readonly material: CaseMaterial };

/** The newest file first in sight: after a correction it is the one that matters. */
function Files({ material, shown, onShown, framing }: FilesProps) {
  const { intake } = useTexts().officer;
  const [at, setAt] = useState(material.files.length - 1);
  const file = material.files[at];
  if (material.class === 'S') return <Empty sentence={intake.fetched} />;
  if (!file) return <Empty sentence={intake.empty} />;
  return (
    <>
      <div className="viewer-head">
        <div className="viewer-files">
          {material.files.map((one, index) => (
            <button
              key={one.id}
              type="button"
              className="viewer-file"
              aria-pressed={index === at}
              onClick={() => setAt(index)}
            >
              {material.files.length > 1 && <LightShape shape={shown.has(one.id) ? 'tick' : 'ring'} />} {one.name}
            </button>
          ))}
        </div>
        <span className="gap-words">
          <a href={inlineOf(file)} target="_blank" rel="noreferrer" onClick={() => onShown(file.id)}>
            {intake.newWindow}
          </a>
          <a href={addressOf(fileRoutes.readFile, { params: { file: file.id } })} onClick={() => onShown(file.id)}>
            {intake.download}
          </a>
        </span>
      </div>
      <Original key={file.id} file={file} before={material.files[at - 1] ?? null} onShown={onShown} framing={framing} />
    </>
  );
}

const inlineOf = (file: FileOf): string =>
  addressOf(fileRoutes.readFile, { params: { file: file.id }, query: { inline: '1' } });

interface OriginalProps extends Pick<MaterialViewerProps, 'onShown' | 'framing'> {
  readonly file: FileOf;
  /** What came for the material before it. */
  readonly before: FileOf | null;
}

function Original({ file, before, onShown, framing }: OriginalProps) {
  const shown = useCallback(() => onShown(file.id), [onShown, file.id]);
  const plain = <Plain file={file} shown={shown} />;
  if (!isPaged(file)) return plain;
  return <FileViewer file={file} before={before} framing={framing} onShown={shown} otherwise={plain} />;
}

/** As the browser itself shows it: what is too large to be drawn, or cannot be. */
function Plain({ file, shown }: { file: FileOf; shown: () => void }) {
  const { intake } = useTexts().officer;
  if (file.mediaType === 'application/pdf') return <Pdf file={file} onShown={shown} />;
  if (file.mediaType.startsWith('image/')) {
    return (
      <div className="viewer-image">
        <img src={inlineOf(file)} alt={file.name} onLoad={shown} />
      </div>
    );
  }
  return <Empty sentence={intake.notShownHere} />;
}

/** The browser's own viewer in a frame. Some viewers report no load, so that a moment in sight counts as well. */
function Pdf({ file, onShown }: { file: FileOf; onShown: () => void }) {
  useEffect(() => {
    const timer = setTimeout(onShown, 1500);
    return () => clearTimeout(timer);
  }, [onShown]);
  return (
    <iframe
      className="viewer-frame"
      src={`${inlineOf(file)}#toolbar=1&navpanes=0&view=FitH`}
      title={file.name}
      onLoad={onShown}
    />
  );
}
