import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Frame } from '../../../../domain/case/state/handed.ts';
import type { PagedFile } from '../../asking/open-pages.ts';
import './pages.css';

interface PageCanvasProps {
  readonly paged: PagedFile;
  readonly page: number;
  /** In points of the screen. */
  readonly width: number;
  /** What the page is, for whoever hears it. */
  readonly name: string;
  readonly onDrawn?: () => void;
  /** Lies over the page: frames. */
  readonly children?: ReactNode;
}

/** One page of a file, drawn. */
export function PageCanvas({ paged, page, width, name, onDrawn, children }: PageCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  const told = useRef(onDrawn);
  useEffect(() => {
    told.current = onDrawn;
  }, [onDrawn]);
  useEffect(() => {
    let isOver = false;
    const fresh = document.createElement('canvas');
    paged
      .draw(page, fresh, width)
      .then(() => {
        const shown = canvas.current;
        if (isOver || shown === null) return;
        shown.width = fresh.width;
        shown.height = fresh.height;
        shown.getContext('2d')?.drawImage(fresh, 0, 0);
        setDrawn(true);
        told.current?.();
      })
      .catch(() => undefined); // a page that cannot be drawn stays white; the file can be opened beside it
    return () => {
      isOver = true;
    };
  }, [paged, page, width]);
  return (
    <div className="page-canvas" style={{ width }}>
      <canvas ref={canvas} style={{ width: '100%' }} data-drawn={drawn}>
        {name}
      </canvas>
      <span className="unseen">{name}</span>
      {drawn && children}
    </div>
  );
}

const percent = (part: number): string => `${part * 100}%`;

/** Where a frame lies, as parts of the page. */
export const placeOf = ({ x, y, width, height }: Pick<Frame, 'x' | 'y' | 'width' | 'height'>) => ({
  left: percent(x),
  top: percent(y),
  width: percent(width),
  height: percent(height),
});

/** A frame with the number of its point. */
export function FrameMark({ frame, n }: { frame: Frame; n: number }) {
  return (
    <span className="frame-mark" style={placeOf(frame)}>
      <b>{n}</b>
    </span>
  );
}
