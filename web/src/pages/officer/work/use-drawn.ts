import { useMemo, useState, type RefObject } from 'react';
import { drawnLines, topsOf, type Drawn, type Line } from './window.ts';

interface Scrolling extends Drawn {
  readonly onScroll: () => void;
  /** Scrolls so far that a line is in sight. */
  readonly show: (line: number) => void;
}

/** Draws of a long list only what is in sight of its scrolling box. */
export function useDrawn(box: RefObject<HTMLElement | null>, lines: readonly Line[]): Scrolling {
  const [view, setView] = useState({ top: 0, height: 900 });
  const tops = useMemo(() => topsOf(lines), [lines]);
  const drawn = drawnLines(tops, view);
  const look = () => {
    if (!box.current) return;
    const seen = { top: box.current.scrollTop, height: box.current.clientHeight };
    const next = drawnLines(tops, seen);
    if (next.first !== drawn.first || next.end !== drawn.end) setView(seen);
  };
  const show = (line: number) => scrollTo(box.current, tops, line);
  return { ...drawn, onScroll: look, show };
}

/** Height of the head that stays above the rows. */
const HEAD = 32;

function scrollTo(box: HTMLElement | null, tops: readonly number[], line: number): void {
  const [top = 0, bottom = 0] = [tops[line], tops[line + 1]];
  if (!box) return;
  if (top < box.scrollTop) box.scrollTop = line <= 1 ? 0 : top;
  if (bottom + HEAD > box.scrollTop + box.clientHeight) box.scrollTop = bottom + HEAD - box.clientHeight;
}
