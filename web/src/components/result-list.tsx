import { useTexts } from '../texts/language.ts';
import type { CaseAnswer } from '../view/case-read.ts';
import { DateText } from './date-text.tsx';
import { Go } from './go.tsx';

interface ResultListProps {
  readonly results: CaseAnswer['materials'][number]['results'];
  /** Of the area: `/e`. */
  readonly base: string;
}

/** What earlier cases of the project granted: number, day, and the way to the sealed paper or to the case. */
export function ResultList({ results, base }: ResultListProps) {
  const { material, home } = useTexts();
  return (
    <ul>
      {results.map(({ item, on, case: of, paper, works }) => (
        <li key={`${item}${of?.id ?? ''}`} className="gap-words">
          <span>{item}</span>
          {works !== null && <span>{home.listed(works)}</span>}
          {paper !== null && (
            <Go href={`${base}/papers/${paper.id}`} act="open-result" className="number">
              {paper.number}
            </Go>
          )}
          {of === null ? (
            <span>{material.recorded}</span>
          ) : (
            <Go href={`${base}/cases/${of.id}`} act="open-earlier-case" className="number">
              {of.number}
            </Go>
          )}
          <DateText day={on} />
        </li>
      ))}
    </ul>
  );
}
