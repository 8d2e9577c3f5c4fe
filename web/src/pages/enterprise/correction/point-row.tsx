import { useCallback } from 'react';
import { addressOf } from '../../../../../api/contract/client.ts';
import { fileRoutes } from '../../../../../api/contract/files.ts';

import { useUpload, type UploadState } from '../../../asking/use-upload.ts';
import { ArticleLink } from '../../../components/article-link.tsx';
import { UploadError } from '../../../components/upload-error.tsx';
import { FileButton } from '../../../components/file-button.tsx';
import { LightShape } from '../../../components/light-shape.tsx';
import { FramedCrop } from '../../../components/pages/framed-crop.tsx';
import { isPaged } from '../../../components/pages/use-pages.ts';
import { useTexts } from '../../../texts/language.ts';
import { fileSize } from '../../../view/file-size.ts';
import { Promised } from '../../case/owed-row.tsx';
import type { OwedPoint } from '../../../view/owed-points.ts';
import type { PointAnswer } from './use-kept-answers.ts';

interface PointRowProps {
  readonly point: OwedPoint;
  readonly n: number;
  readonly answer: PointAnswer;
  readonly onChange: (change: Partial<PointAnswer>) => void;
}

/** One point: what is wrong and by what rule | the page that was handed in | the answer. */
export function PointRow({ point, n, answer, onChange }: PointRowProps) {
  const done = answer.file !== null;
  return (
    <li className={done ? 'point-done' : ''}>
      <span className="point-state">
        <LightShape shape={done ? 'tick' : 'ring'} />
      </span>
      <Wrong point={point} n={n} />
      <Original point={point} n={n} />
      <Answer point={point} answer={answer} onChange={onChange} />
    </li>
  );
}

function Wrong({ point, n }: Pick<PointRowProps, 'point' | 'n'>) {
  const { case: words } = useTexts();
  return (
    <div>
      <h2>
        {n}　{point.name}
      </h2>
      <Promised point={point} />
      {point.gaps.map((gap) => (
        <div key={`${gap.defect}${gap.fix}`} className="point-gap">
          <p>{gap.defect}</p>
          <p className="quiet">
            {words.basis}　<ArticleLink article={gap.basis} />
          </p>
          <p className="quiet">
            {words.fix}　{gap.fix}
          </p>
        </div>
      ))}
    </div>
  );
}

/** The file that was handed in, as the browser shows it. */
function Original({ point: { files, gaps }, n }: Pick<PointRowProps, 'point' | 'n'>) {
  const { correction, material } = useTexts();
  const frame = gaps.find((gap) => gap.frame)?.frame;
  const file = files.find(({ id }) => id === frame?.file) ?? files[0];
  if (file === undefined) return <p className="quiet">{correction.noOriginal}</p>;
  const inline = addressOf(fileRoutes.readFile, { params: { file: file.id }, query: { inline: '1' } });
  return (
    <div className="point-original">
      {frame && isPaged(file) ? <FramedCrop file={file} frame={frame} n={n} /> : <Whole file={file} inline={inline} />}
      <p className="gap-words quiet">
        <span>{file.name}</span>
        {file.pages !== null && <span>{material.pages(file.pages)}</span>}
        <a href={inline} target="_blank" rel="noreferrer">
          {correction.wholePage}
        </a>
      </p>
    </div>
  );
}

function Whole({ file, inline }: { file: OwedPoint['files'][number]; inline: string }) {
  if (file.mediaType.startsWith('image/')) return <img src={inline} alt={file.name} />;
  return file.mediaType === 'application/pdf' ? (
    <iframe src={`${inline}#toolbar=0&navpanes=0&view=FitH`} title={file.name} loading="lazy" tabIndex={-1} />
  ) : null;
}

function Answer({ point, answer: { file, note }, onChange }: Omit<PointRowProps, 'n'>) {
  const { correction } = useTexts();
  return (
    <div className="point-answer">
      <AnswerFile name={point.name} file={file} onChange={onChange} />
      <textarea
        rows={1}
        maxLength={4000}
        value={note}
        aria-label={correction.noteOf(point.name)}
        placeholder={correction.note}
        onChange={({ target }) => onChange({ note: target.value })}
      />
    </div>
  );
}

interface AnswerFileProps {
  readonly name: string;
  readonly file: PointAnswer['file'];
  readonly onChange: PointRowProps['onChange'];
}

/** The file that takes the place of the one that was wrong. */
function AnswerFile({ name, file, onChange }: AnswerFileProps) {
  const { form, filing } = useTexts();
  const stored = useCallback((chosen: PointAnswer['file']) => onChange({ file: chosen }), [onChange]);
  const { state, choose } = useUpload(stored);
  return (
    <>
      <div className={file === null ? 'answer-box' : 'answer-box answered'}>
        <span aria-live="polite">
          <FileState file={file} state={state} />
        </span>
        <FileButton
          label={file === null ? form.file : filing.replace}
          of={name}
          onChoose={(chosen) => void choose(chosen)}
          act="choose-file"
        />
      </div>
      <UploadError state={state} />
    </>
  );
}

function FileState({ file, state }: { file: PointAnswer['file']; state: UploadState }) {
  const { correction, filing, material } = useTexts();
  if (state?.name === 'uploading') return material.uploading(state.percent);
  if (state?.name === 'checking') return filing.checking;
  if (file === null) return <span className="quiet">{correction.formats}</span>;
  return (
    <>
      <LightShape shape="tick" /> <b>{file.name}</b> <span className="quiet">{fileSize(file.size)}</span>
    </>
  );
}
