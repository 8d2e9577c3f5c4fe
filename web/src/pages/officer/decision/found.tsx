import { ArticleLink } from '../../../components/article-link.tsx';
import { LightShape } from '../../../components/light-shape.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { CasePage } from '../acceptance/verdicts.ts';

type Finding = CasePage['checks'][number];

const SHAPES = { met: 'tick', failed: 'diamond', unknown: 'ring' } as const;

/** ✓, ◆ or ○ of what the machine found; who does not see the shape hears the word. */
export function FoundShape({ found }: Pick<Finding, 'found'>) {
  const { decision } = useTexts().officer;
  return (
    <span className={`found found-${found}`}>
      <LightShape shape={SHAPES[found]} />
      <span className="unseen">{decision.finding[found]}</span>
    </span>
  );
}

/** What does not hold, or cannot be told, says why; what holds needs no words. */
export function FoundWhy({ finding }: { finding: Finding }) {
  const { intake } = useTexts().officer;
  if (finding.found === 'met') return null;
  return (
    <p className="quiet">
      {finding.found === 'failed' ? finding.sentence : intake.notTold} <ArticleLink article={finding.basis} />
    </p>
  );
}
