import { ratingRoutes } from '../../../../api/contract/ratings.ts';
import { GRADES } from '../../../../domain/rating/rating.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Panel } from '../../components/panel.tsx';
import { useNamed } from '../../session/use-named.ts';
import { useTexts } from '../../texts/language.ts';
import { PlainTable } from '../admin/plain-table.tsx';

/** How many of each grade each unit got, and how many low ones wait for an answer. */
export function RatingFigures() {
  const { rating: words } = useTexts();
  const { data } = useAsk(ratingRoutes.countRatings, {}, { enabled: useNamed(ratingRoutes.countRatings) });
  if (data === undefined || data.bureaus.length === 0) return null;
  return (
    <Panel title={words.figures}>
      <PlainTable
        name={words.figures}
        head={[words.bureau, ...GRADES.map((grade) => words.grades[grade]), words.unanswered]}
        rows={data.bureaus.map((row) => ({
          key: row.bureau,
          cells: [row.bureau, ...GRADES.map((grade) => row[grade]), row.unanswered],
        }))}
      />
    </Panel>
  );
}
