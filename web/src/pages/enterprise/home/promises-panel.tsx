import { useTexts } from '../../../texts/language.ts';
import type { Home } from '../../../view/home.ts';

/** How many commitments wait for the check, and how many papers are still owed. */
export function PromisesPanel({ home: { owed, commitments } }: { home: Pick<Home, 'owed' | 'commitments'> }) {
  const { home } = useTexts();
  const papers = owed.reduce((sum, { missing }) => sum + missing.length, 0);
  return (
    <p className="gap-words home-promises">
      <span>{commitments === 0 ? home.noChecks : home.checksOpen(commitments)}</span>
      <span>{papers === 0 ? home.noOwed : home.owedOpen(papers)}</span>
    </p>
  );
}
