import { Button } from 'antd';
import type { UploadState } from '../../../asking/use-upload.ts';
import { UploadError } from '../../../components/upload-error.tsx';
import { FileButton } from '../../../components/file-button.tsx';
import { NotScanned } from '../../../components/not-scanned.tsx';
import { MaterialRow, type MaterialState } from '../../../components/material-row.tsx';
import { ResultList } from '../../../components/result-list.tsx';
import { useTold } from '../../../session/use-told.ts';
import { useTexts } from '../../../texts/language.ts';
import { fileSize } from '../../../view/file-size.ts';
import { materialId } from '../../../view/filing-check.ts';
import { comesLater, isDeferred, mayDefer, type DraftFile } from '../../../view/filing-draft.ts';
import type { FilingMaterial } from '../../../view/filing-form.ts';
import { useFilingDesk } from './filing-desk.ts';
import type { Filing } from './filing.ts';
import { useMaterialUpload } from './use-material-upload.ts';

/** One material: its state, its file, and what can be done: upload, replace, or promise it for later. */
export function MaterialLine({ material, work }: { material: FilingMaterial; work: Filing }) {
  const { filing } = useTexts();
  const told = useTold();
  const { key } = material;
  const files = work.draft.files[key] ?? [];
  const [file] = files;
  const upload = useMaterialUpload(key, work);
  const deferrable = mayDefer(material, work.form.items, work.draft);
  const replaced = comesLater(material, work.form.items, work.draft) && file === undefined;
  const word = replaced ? filing.afterDecision : filing.deferredNow;
  return (
    <MaterialRow
      name={told(material.name)}
      class={classOf(material)}
      mayDefer={deferrable}
      usedBy={material.usedBy.map((use) => use.item)}
      state={stateOf(material, { upload: upload.state, file, deferrable, replaced })}
      {...(material.guide === null ? {} : { rule: told(material.guide) })}
      {...((replaced || isDeferred(work.draft, key)) && upload.state === null ? { word } : {})}
      detail={<Detail files={files} upload={upload.state} results={material.results} />}
      act={
        material.asked && (
          <LineActs material={material} work={work} upload={upload} file={file} deferrable={deferrable} />
        )
      }
    />
  );
}

function classOf({ asked, usedBy }: FilingMaterial): 'essential' | 'deferrable' | null {
  if (!asked) return null;
  return usedBy.some((use) => use.class === 'E') ? 'essential' : 'deferrable';
}

interface LineFacts {
  readonly upload: UploadState;
  readonly file: DraftFile | undefined;
  readonly deferrable: boolean;
  /** 承诺后补: a commitment stands for it until the decision. */
  readonly replaced: boolean;
}

const stateOf = ({ asked, toCome }: FilingMaterial, line: LineFacts): MaterialState =>
  asked ? handedState(line) : { name: toCome ? 'later' : 'fetched' };

function handedState({ upload, file, deferrable, replaced }: LineFacts): MaterialState {
  if (upload?.name === 'uploading') return { name: 'uploading', percent: upload.percent };
  if (upload?.name === 'checking') return { name: 'scanning' };
  if (upload?.name === 'failed') return { name: 'failed' };
  if (file !== undefined) return { name: 'usable' };
  if (replaced) return { name: 'later' };
  return { name: deferrable ? 'deferrable' : 'missing' };
}

interface DetailProps extends Pick<LineFacts, 'upload'>, Pick<FilingMaterial, 'results'> {
  readonly files: readonly DraftFile[];
}

function Detail({ files, upload, results }: DetailProps) {
  const { base } = useFilingDesk();
  if (upload?.name === 'failed')
    return (
      <>
        <UploadError state={upload} />
        <Files files={files} />
      </>
    );
  if (upload !== null) return upload.file;
  if (results.length > 0) return <ResultList results={results} base={base} />;
  return <Files files={files} />;
}

/** What is handed in; also where another file was refused that should take its place. */
function Files({ files }: { files: readonly DraftFile[] }) {
  const { filing } = useTexts();
  return files.map((file) => (
    <span key={file.id} className="gap-words">
      <a href={`/api/files/${file.id}?inline=1`} target="_blank" rel="noreferrer">
        {file.name}
      </a>
      <span>{fileSize(file.size)}</span>
      <NotScanned scan={file.scan} />
      {file.unread && <b>{filing.unreadFile}</b>}
    </span>
  ));
}

interface LineActsProps {
  readonly material: FilingMaterial;
  readonly work: Filing;
  readonly upload: ReturnType<typeof useMaterialUpload>;
  readonly file: DraftFile | undefined;
  readonly deferrable: boolean;
}

function LineActs({ material, work, upload, file, deferrable }: LineActsProps) {
  const { filing, form } = useTexts();
  const told = useTold();
  const { byPage } = useFilingDesk();
  const chooseLabel = (first: DraftFile | undefined, paged: boolean): string => {
    if (first === undefined) return form.file;
    return paged ? filing.nextPage : filing.replace;
  };
  const { key, name } = material;
  if (upload.state?.name === 'uploading' || upload.state?.name === 'checking') {
    return (
      <Button size="small" onClick={upload.cancel} data-act="cancel-upload">
        {filing.cancel}
      </Button>
    );
  }
  return (
    <span className="material-acts">
      {byPage && <CameraActs material={material} work={work} onChoose={(chosen) => void upload.choose(chosen)} />}
      <FileButton
        id={materialId(key)}
        label={upload.state === null ? chooseLabel(file, byPage) : filing.again}
        of={told(name)}
        onChoose={(chosen) => void upload.choose(chosen)}
        act="choose-file"
      />
      {deferrable && file === undefined && <DeferButton material={material} work={work} />}
    </span>
  );
}

interface CameraActsProps extends Pick<LineActsProps, 'material' | 'work'> {
  readonly onChoose: (file: File) => void;
}

/** A page is photographed, or the pages so far are put away. */
function CameraActs({ material: { key, name }, work, onChoose }: CameraActsProps) {
  const { filing } = useTexts();
  const told = useTold();
  const pages = work.draft.files[key] ?? [];
  const clear = () => work.change((before) => ({ ...before, files: { ...before.files, [key]: [] } }));
  return (
    <>
      <FileButton label={filing.photograph} of={told(name)} onChoose={onChoose} act="photograph" camera />
      {pages.length > 0 && (
        <Button size="small" onClick={clear} aria-label={`${filing.clearPages} ${told(name)}`} data-act="clear-pages">
          {filing.clearPages}
        </Button>
      )}
    </>
  );
}

function DeferButton({ material: { key, name }, work }: Pick<LineActsProps, 'material' | 'work'>) {
  const { filing } = useTexts();
  const told = useTold();
  const later = isDeferred(work.draft, key);
  const toggle = () =>
    work.change((before) => ({
      ...before,
      deferred: later ? before.deferred.filter((one) => one !== key) : [...before.deferred, key],
    }));
  const label = later ? filing.undoDefer : filing.deferMaterial;
  return (
    <Button size="small" onClick={toggle} aria-label={`${label} ${told(name)}`} data-act="defer">
      {label}
    </Button>
  );
}
