import { useEffect, useRef, type ReactNode } from 'react';
import { ErrorMessage } from './error-message.tsx';
import { bringHere } from './in-sight.ts';
import './refused.css';

interface RefusedProps {
  /** Another one each time that something is refused. */
  readonly of: unknown;
  readonly children: ReactNode;
}

/**
 * What was refused of a form: it comes into sight and takes the focus as soon as it is told, and again whenever it is told anew, so that
 * nobody has to look for it at the other end of a long page (WCAG 2.2, 3.3.1).
 */
export function Refused({ of, children }: RefusedProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => bringHere(place.current, 'nearest'), [of]);
  return (
    <div ref={place} tabIndex={-1} className="refused">
      {children}
    </div>
  );
}

/** An error of what was sent, if there is one. */
export const RefusedError = ({ error }: { error: unknown }) =>
  error === null ? null : (
    <Refused of={error}>
      <ErrorMessage error={error} />
    </Refused>
  );
