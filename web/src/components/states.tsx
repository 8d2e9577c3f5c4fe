import { useEffect, useState, type ReactNode } from 'react';
import { useTexts } from '../texts/language.ts';
import './states.css';

/** Grey lines in the final layout; nothing for the first 200 ms, so that quick answers do not flicker. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const texts = useTexts();
  const late = useLater(200);
  if (!late) return null;
  return (
    <output className="loading">
      <span className="unseen">{texts.states.loading}</span>
      {Array.from({ length: lines }, (_line, index) => (
        <div key={index} className="loading-line" style={{ width: `${92 - ((index * 17) % 40)}%` }} />
      ))}
    </output>
  );
}

interface EmptyProps {
  /** One sentence: what is good, or what to do. */
  readonly sentence: ReactNode;
  /** The next date, or a way on. */
  readonly next?: ReactNode;
}

/** Nothing to show: says what that means and what comes next. */
export function Empty({ sentence, next }: EmptyProps) {
  return (
    <div className="empty">
      <strong>{sentence}</strong>
      {next !== undefined && <p>{next}</p>}
    </div>
  );
}

/** Names why the page can only be read, and who can act. */
export function ReadOnlyLine({ why, who }: { why: string; who: string }) {
  const texts = useTexts();
  return <p className="read-only">{texts.states.readOnly(why, who)}</p>;
}

function useLater(ms: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return late;
}
