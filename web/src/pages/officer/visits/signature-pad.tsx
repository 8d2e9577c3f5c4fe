import { Button } from 'antd';
import { useRef, type PointerEvent } from 'react';
import { useTexts } from '../../../texts/language.ts';

interface SignaturePadProps {
  /** A PNG in a data address; null: nothing is drawn. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A field to sign in with a finger or a pen. Whoever cannot or will not sign is noted in words beside it. */
export function SignaturePad({ value, onChange }: SignaturePadProps) {
  const { visits } = useTexts();
  const drawing = useDrawing(onChange);
  return (
    <div className="signature">
      <span className="quiet">{visits.signHere}</span>
      {value === null ? (
        <canvas width={640} height={240} className="signature-pad" data-act="sign-here" {...drawing}>
          {visits.signHere}
        </canvas>
      ) : (
        <>
          <img src={value} alt={visits.signHere} className="signature-pad" />
          <Button size="small" data-act="sign-again" onClick={() => onChange(null)}>
            {visits.signAgain}
          </Button>
        </>
      )}
    </div>
  );
}

/** A stroke longer than this, in points of the canvas, is a signature and no slip. */
const LEAST = 40;
/** After this long without a stroke the signature is taken as finished. */
const PAUSE_MS = 900;

function useDrawing(onChange: (value: string) => void) {
  const drawn = useRef(0);
  const finish = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const at = (event: PointerEvent<HTMLCanvasElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const { width: wide, height: high } = event.currentTarget;
    return { x: ((event.clientX - left) * wide) / width, y: ((event.clientY - top) * high) / height };
  };
  const last = useRef({ x: 0, y: 0 });
  return {
    onPointerDown: (event: PointerEvent<HTMLCanvasElement>) => {
      clearTimeout(finish.current);
      event.currentTarget.setPointerCapture(event.pointerId);
      last.current = at(event);
    },
    onPointerMove: (event: PointerEvent<HTMLCanvasElement>) => {
      const pen = event.buttons === 0 ? null : event.currentTarget.getContext('2d');
      if (!pen) return;
      const to = at(event);
      drawn.current += Math.hypot(to.x - last.current.x, to.y - last.current.y);
      stroke(pen, last.current, to);
      last.current = to;
    },
    onPointerUp: (event: PointerEvent<HTMLCanvasElement>) => {
      const canvas = event.currentTarget;
      if (drawn.current < LEAST) return;
      finish.current = setTimeout(() => {
        drawn.current = 0;
        onChange(canvas.toDataURL('image/png'));
      }, PAUSE_MS);
    },
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function stroke(pen: CanvasRenderingContext2D, from: Point, to: Point): void {
  pen.lineWidth = 5;
  pen.lineCap = 'round';
  pen.strokeStyle = '#1b2130';
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  pen.lineTo(to.x, to.y);
  pen.stroke();
}
