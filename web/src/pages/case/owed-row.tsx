import { useCallback } from 'react';
import type { StoredFile } from '../../asking/send-at-once.ts';
import { useUpload, type UploadState } from '../../asking/use-upload.ts';
import { ArticleLink } from '../../components/article-link.tsx';
import { UploadError } from '../../components/upload-error.tsx';
import { FileButton } from '../../components/file-button.tsx';
import { LightShape } from '../../components/light-shape.tsx';
import { KEPT_NOWHERE } from '../../components/opened.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { dateText } from '../../view/date-text.ts';
import { fileSize } from '../../view/file-size.ts';
import type { OwedPoint } from '../../view/owed-points.ts';
import { Files } from './materials-panel.tsx';

interface OwedRowProps {
  readonly point: OwedPoint;
  readonly n: number;
  readonly files: readonly StoredFile[] | undefined;
  readonly onFiles: (files: readonly StoredFile[]) => void;
}

/** One point: what is wrong | what was handed in | the answer. */
export function OwedRow({ point, n, files, onFiles }: OwedRowProps) {
  return (
    <li>
      <OwedPaper point={point} n={n} />
      <Answer point={point} files={files} onFiles={onFiles} />
    </li>
  );
}

/** What is wrong with a paper | what was handed in. */
export function OwedPaper({ point, n }: Pick<OwedRowProps, 'point' | 'n'>) {
  const texts = useTexts();
  return (
    <>
      <div>
        <h3>
          {n}　{point.name}
        </h3>
        <Promised point={point} />
        {point.gaps.map((gap) => (
          <div key={`${gap.defect}${gap.fix}`}>
            <p>{gap.defect}</p>
            <p className="quiet">
              {texts.case.basis}　<ArticleLink article={gap.basis} />
            </p>
            <p className="quiet">
              {texts.case.fix}　{gap.fix}
            </p>
          </div>
        ))}
      </div>
      <div>
        {point.files.length > 0 && <p className="caption quiet">{texts.case.original}</p>}
        <Files files={point.files} />
      </div>
    </>
  );
}

/** A promise stands for it: until when, and that the notice is answered without it. */
export function Promised({ point: { promised } }: Pick<OwedRowProps, 'point'>) {
  const texts = useTexts();
  const language = useLanguage();
  if (promised === null) return null;
  const { until } = promised;
  const { correction } = texts;
  const told = until === null ? correction.promisedAfter : correction.promised(dateText(until, language, texts));
  return <p className="quiet">{told}</p>;
}

/** What of an upload is still under way. */
export function OnItsWay({ upload }: { upload: UploadState }) {
  const { material } = useTexts();
  if (upload === null || upload.name === 'failed') return null;
  return (
    <span {...KEPT_NOWHERE}>
      {upload.name === 'uploading' ? material.uploading(upload.percent) : material.scanning}
    </span>
  );
}

function Answer({ point, files, onFiles }: Omit<OwedRowProps, 'n'>) {
  const texts = useTexts();
  const upload = useUpload(useCallback((file) => onFiles([file]), [onFiles]));
  const [file] = files ?? [];
  const label = file === undefined ? texts.form.file : texts.filing.replace;
  return (
    <div>
      <div className={file === undefined ? 'answer-box' : 'answer-box answered'}>
        <span aria-live="polite">
          <OnItsWay upload={upload.state} />
          {upload.state === null && file !== undefined && (
            <>
              <LightShape shape="tick" /> {file.name} <span className="quiet">{fileSize(file.size)}</span>
            </>
          )}
        </span>
        <FileButton label={label} of={point.name} onChoose={(chosen) => void upload.choose(chosen)} act="choose-file" />
      </div>
      <UploadError state={upload.state} />
    </div>
  );
}
