import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useTexts } from '../../texts/language.ts';
import { placeOf } from './page-canvas.tsx';

/** A part of a page, 0 to 1. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a frame begins that is made by a key. */
export const FIRST_FRAME: Part = { x: 0.3, y: 0.4, width: 0.4, height: 0.1 };

interface FrameEditorProps {
  readonly part: Part | null;
  readonly n: number;
  readonly onFrame: (part: Part) => void;
  readonly onDrop: () => void;
}

/** A frame is drawn over the page with the mouse, or moved and sized by keys: arrows, and with Shift its size. */
export function FrameEditor({ part, n, onFrame, onDrop }: FrameEditorProps) {
  const { pages } = useTexts();
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const onDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = pointIn(event);
  };
  const onMove = (event: PointerEvent<HTMLDivElement>) => {
    if (from.current !== null) onFrame(between(from.current, pointIn(event)));
  };
  const onKey = (event: KeyboardEvent) => {
    const next = part && keyed(part, event);
    if (event.key === 'Delete' || event.key === 'Backspace') onDrop();
    else if (next) onFrame(next);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className="frame-ground"
      data-act="frame-ground"
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={() => (from.current = null)}
    >
      {part && (
        // The focus comes to a frame that was just made by a key.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        <button type="button" autoFocus className="frame-mark frame-own" style={placeOf(part)} onKeyDown={onKey}>
          <b>{n}</b>
          <span className="unseen">{pages.frameKeys}</span>
        </button>
      )}
    </div>
  );
}

const inside = (part: number): number => Math.min(Math.max(part, 0), 1);

function pointIn(event: PointerEvent<HTMLDivElement>) {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  return { x: inside((event.clientX - left) / width), y: inside((event.clientY - top) / height) };
}

const LEAST = 0.01;

const between = (one: { x: number; y: number }, other: { x: number; y: number }): Part =>
  within({
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  });

/** Not less than can be seen, and nowhere beyond the page. */
function within({ x, y, width, height }: Part): Part {
  const [w, h] = [Math.min(Math.max(width, LEAST), 1), Math.min(Math.max(height, LEAST), 1)];
  return { x: Math.min(Math.max(x, 0), 1 - w), y: Math.min(Math.max(y, 0), 1 - h), width: w, height: h };
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-LEAST, 0],
  ArrowRight: [LEAST, 0],
  ArrowUp: [0, -LEAST],
  ArrowDown: [0, LEAST],
};

function keyed(part: Part, { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): Part | null {
  const move = MOVES[key];
  if (move === undefined) return null;
  const [dx, dy] = move;
  return within(
    shiftKey
      ? { ...part, width: part.width + dx, height: part.height + dy }
      : { ...part, x: part.x + dx, y: part.y + dy },
  );
}
