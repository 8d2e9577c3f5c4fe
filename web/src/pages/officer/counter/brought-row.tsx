import { Button } from 'antd';
import { useCallback } from 'react';
import type { StoredFile } from '../../../asking/send-at-once.ts';
import { UploadError } from '../../../components/upload-error.tsx';
import { FileButton } from '../../../components/file-button.tsx';
import { LightShape } from '../../../components/light-shape.tsx';
import { useTexts } from '../../../texts/language.ts';
import { fileSize } from '../../../view/file-size.ts';
import type { OwedPoint } from '../../../view/owed-points.ts';
import { OnItsWay, OwedPaper } from '../../case/owed-row.tsx';
import { usePagedUpload } from '../../enterprise/filing/use-paged-upload.ts';
import { NO_PAPER, type BroughtPaper, type BroughtWork } from './use-brought.ts';

interface BroughtRowProps {
  readonly point: OwedPoint;
  readonly n: number;
  readonly work: BroughtWork;
}

/** One point: what is wrong | what was handed in | what was brought, scanned page by page, and what is said to it. */
export function BroughtRow({ point, n, work }: BroughtRowProps) {
  const { correction } = useTexts();
  const paper = work.brought.papers[point.code] ?? NO_PAPER;
  const { change } = work;
  const put = useCallback(
    (part: (before: BroughtPaper) => Partial<BroughtPaper>) =>
      change((all) => {
        const before = all.papers[point.code] ?? NO_PAPER;
        return { ...all, papers: { ...all.papers, [point.code]: { ...before, ...part(before) } } };
      }),
    [change, point.code],
  );
  return (
    <li>
      <OwedPaper point={point} n={n} />
      <div>
        <Scans name={point.name} files={paper.files} put={put} />
        <textarea
          rows={1}
          className="brought-note"
          maxLength={4000}
          value={paper.note}
          aria-label={correction.noteOf(point.name)}
          placeholder={correction.note}
          onChange={({ target }) => put(() => ({ note: target.value }))}
        />
      </div>
    </li>
  );
}

interface ScansProps {
  readonly name: string;
  readonly files: BroughtPaper['files'];
  readonly put: (part: (before: BroughtPaper) => Partial<BroughtPaper>) => void;
}

function Scans({ name, files, put }: ScansProps) {
  const { filing, form } = useTexts();
  const keep = useCallback(
    ({ id, name: own, size }: StoredFile, { beside }: { readonly beside: boolean }) =>
      put((before) => ({ files: [...(beside ? before.files : []), { id, name: own, size }] })),
    [put],
  );
  const upload = usePagedUpload(files, keep);
  const choose = (file: File) => void upload.choose(file);
  return (
    <>
      <div className={files.length === 0 ? 'answer-box' : 'answer-box answered'}>
        <span aria-live="polite">
          <OnItsWay upload={upload.state} />
          {upload.state === null && files.map((file) => <Scanned key={file.id} file={file} />)}
        </span>
        <span className="gap-words">
          <FileButton label={filing.photograph} of={name} onChoose={choose} act="photograph" camera />
          <FileButton
            label={files.length === 0 ? form.file : filing.nextPage}
            of={name}
            onChoose={choose}
            act="choose-file"
          />
          {files.length > 0 && (
            <Button
              size="small"
              onClick={() => put(() => ({ files: [] }))}
              aria-label={`${filing.clearPages} ${name}`}
              data-act="clear-pages"
            >
              {filing.clearPages}
            </Button>
          )}
        </span>
      </div>
      <UploadError state={upload.state} />
    </>
  );
}

function Scanned({ file }: { file: BroughtPaper['files'][number] }) {
  return (
    <span className="gap-words">
      <LightShape shape="tick" />
      <a href={`/api/files/${file.id}?inline=1`} target="_blank" rel="noreferrer">
        {file.name}
      </a>
      <span className="quiet">{fileSize(file.size)}</span>
    </span>
  );
}
