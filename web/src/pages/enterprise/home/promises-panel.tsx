import { useTexts } from '../../../texts/language.ts';
import type { Home } from '../../../view/home.ts';

/** How many commitments wait for the check or are to be mended after it, and how many papers are still owed. */
export function PromisesPanel({ home: { owed, commitments } }: { home: Pick<Home, 'owed' | 'commitments'> }) {
  const { home } = useTexts();
  const { due, mending, lapsed } = commitments;
  const papers = owed.reduce((sum, { missing }) => sum + missing.length, 0);
  return (
    <p className="gap-words home-promises">
      {due > 0 && <span>{home.checksOpen(due)}</span>}
      {mending > 0 && <span>{home.mending(mending)}</span>}
      {lapsed > 0 && <span>{home.mendingLapsed(lapsed)}</span>}
      {due + mending + lapsed === 0 && <span>{home.noChecks}</span>}
      <span>{papers === 0 ? home.noOwed : home.owedOpen(papers)}</span>
    </p>
  );
}
