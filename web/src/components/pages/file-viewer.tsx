import { useCallback, useState, type ReactNode } from 'react';
import type { Frame } from '../../../../domain/case/state/handed.ts';
import { useTexts } from '../../texts/language.ts';
import { Loading } from '../states.tsx';
import { useShortcut } from '../../layout/shortcuts.ts';
import { useWidth } from '../use-width.ts';
import { Compared } from './compared.tsx';
import { FIRST_FRAME, FrameEditor } from './frame-editor.tsx';
import { FrameMark, PageCanvas } from './page-canvas.tsx';
import { PageTurner } from './page-head.tsx';
import { PageStrip } from './page-strip.tsx';
import { usePages, type ShownFile } from './use-pages.ts';
import './pages.css';

/** How a frame is drawn on a paper, if it may be. */
export interface Framing {
  readonly frame: Frame | null;
  /** Number of its point in the notice. */
  readonly n: number;
  readonly onFrame: (frame: Frame | null) => void;
}

interface FileViewerProps {
  readonly file: ShownFile;
  /** The paper that this one replaces. */
  readonly before: ShownFile | null;
  readonly framing: Framing | null;
  readonly onShown?: () => void;
  /** In place of the pages if they cannot be drawn here. */
  readonly otherwise: ReactNode;
}

/** A paper page by page, with its pages at the side; a frame can be drawn on it, and the one that it replaces laid beside it. */
export function FileViewer({ file, before, framing, onShown, otherwise }: FileViewerProps) {
  const opened = usePages(file);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(1);
  const [compares, setCompares] = useState(false);
  const drawing = useDrawing(file, page, framing);
  const [ref, width] = useWidth<HTMLDivElement>(600);
  if (opened.error !== null) return otherwise;
  if (!opened.data) return <Loading />;
  const paged = opened.data;
  return (
    <>
      <div className="viewer-head">
        <PageTurner page={page} pages={paged.pages} onPage={setPage} zoom={zoom} onZoom={setZoom} />
        <span className="gap-words">
          <FrameActs framing={framing} drawing={drawing} />
          <CompareAct before={before} on={compares} onCompare={setCompares} />
        </span>
      </div>
      <div className="pages-body">
        <PageStrip paged={paged} page={page} onPage={setPage} />
        <div className="pages-sheet" ref={ref}>
          {compares && before !== null ? (
            <Compared before={before} after={file} page={page} width={width} />
          ) : (
            <Sheet {...{ paged, page, file, drawing, framing, onShown }} width={Math.max(200, width * zoom)} />
          )}
        </div>
      </div>
    </>
  );
}

type Drawing = ReturnType<typeof useDrawing>;

/** Whether a frame is being drawn, and what becomes of it. */
function useDrawing(file: ShownFile, page: number, framing: Framing | null) {
  const [on, setOn] = useState(false);
  const may = framing !== null;
  const begin = useCallback(() => {
    if (!may) return;
    framing.onFrame({ file: file.id, page, ...FIRST_FRAME });
    setOn(true);
  }, [may, framing, file.id, page]);
  const drop = () => {
    framing?.onFrame(null);
    setOn(false);
  };
  useShortcut('b', begin);
  return { on, begin, drop };
}

function FrameActs({ framing, drawing }: { framing: Framing | null; drawing: Drawing }) {
  const { pages } = useTexts();
  if (framing === null) return null;
  return (
    <>
      <button type="button" className="link" data-act="frame" onClick={drawing.begin}>
        {framing.frame === null ? pages.frame : pages.frameAgain} <kbd>B</kbd>
      </button>
      {framing.frame !== null && (
        <button type="button" className="link" data-act="drop-frame" onClick={drawing.drop}>
          {pages.dropFrame}
        </button>
      )}
    </>
  );
}

interface CompareActProps {
  readonly before: ShownFile | null;
  readonly on: boolean;
  readonly onCompare: (on: boolean) => void;
}

function CompareAct({ before, on, onCompare }: CompareActProps) {
  const { pages } = useTexts();
  if (before === null) return null;
  return (
    <button type="button" className="link" aria-pressed={on} data-act="compare" onClick={() => onCompare(!on)}>
      {on ? pages.stopComparing : pages.compare}
    </button>
  );
}

interface SheetProps {
  readonly paged: NonNullable<ReturnType<typeof usePages>['data']>;
  readonly page: number;
  readonly file: ShownFile;
  readonly width: number;
  readonly drawing: Drawing;
  readonly framing: Framing | null;
  readonly onShown: (() => void) | undefined;
}

function Sheet({ paged, page, file, width, drawing, framing, onShown }: SheetProps) {
  const { pages } = useTexts();
  const draws = drawing.on && framing !== null;
  const name = `${file.name} ${pages.of(page, paged.pages)}`;
  return (
    <>
      {draws && <p className="caption quiet">{pages.frameHint}</p>}
      <PageCanvas paged={paged} page={page} width={width} name={name} {...(onShown && { onDrawn: onShown })}>
        {framing && <OwnFrame file={file.id} page={page} framing={framing} drawing={drawing} />}
      </PageCanvas>
    </>
  );
}

interface OwnFrameProps {
  readonly file: string;
  readonly page: number;
  readonly framing: Framing;
  readonly drawing: Drawing;
}

/** The frame of the chosen material, where it lies on this page; open to be drawn anew. */
function OwnFrame({ file, page, framing, drawing }: OwnFrameProps) {
  const { frame, n, onFrame } = framing;
  const here = frame?.file === file && frame.page === page ? frame : null;
  if (!drawing.on) return here && <FrameMark frame={here} n={n} />;
  return <FrameEditor part={here} n={n} onFrame={(part) => onFrame({ file, page, ...part })} onDrop={drawing.drop} />;
}
