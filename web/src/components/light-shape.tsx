import type { ReactElement } from 'react';
import type { ShapeName } from '../view/light-words.ts';

const drawings: Readonly<Record<ShapeName, ReactElement>> = {
  disc: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  triangle: <path d="M6 1 11.4 10.6H.6Z" fill="currentColor" />,
  diamond: <path d="M6 .4 11.6 6 6 11.6.4 6Z" fill="currentColor" />,
  octagon: (
    <>
      <path d="M3.6.2h4.8l3.4 3.4v4.8l-3.4 3.4H3.6L.2 8.4V3.6Z" fill="currentColor" />
      <path d="M5.2 2.6h1.6l-.25 4.2h-1.1ZM5.2 7.8h1.6v1.6H5.2Z" fill="var(--darkRedGround)" />
    </>
  ),
  bars: <path d="M2.4 1.5h2.6v9H2.4ZM7 1.5h2.6v9H7Z" fill="currentColor" />,
  ring: <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  tick: <path d="m1.4 6.4 3 3 6.2-6.6" fill="none" stroke="currentColor" strokeWidth="1.9" />,
};

/** The shape of a light, 12 px, in the colour of the text around it; the word beside it says the same. */
export function LightShape({ shape }: { shape: ShapeName }) {
  return (
    <svg className="light-shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      {drawings[shape]}
    </svg>
  );
}
