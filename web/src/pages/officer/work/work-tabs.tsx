import { useTexts } from '../../../texts/language.ts';
import type { View } from './use-work-list.ts';
import type { WorkList } from './work-groups.ts';

interface WorkTabsProps {
  readonly views: readonly View[];
  readonly view: View;
  readonly counts: WorkList['counts'] | null;
  readonly onChoose: (view: View) => void;
}

/** Views of the list with how many each holds, by the same query as the rows. */
export function WorkTabs({ views, view, counts, onChoose }: WorkTabsProps) {
  const { officer } = useTexts();
  return (
    <nav className="work-tabs" aria-label={officer.column.step}>
      {views.map((one) => (
        <button
          key={one}
          type="button"
          className="work-tab"
          aria-current={one === view ? 'true' : undefined}
          data-act={`view-${one}`}
          onClick={() => onChoose(one)}
        >
          {officer.tab[one]}
          {counts && <span className="quiet">{countOf(one, counts)}</span>}
        </button>
      ))}
    </nav>
  );
}

/** How many tasks a view holds. */
export function countOf(view: View, counts: WorkList['counts']): number {
  const { mine, ...steps } = counts;
  const { accept, review, sign, serve, check } = steps;
  const all = Object.values(steps).reduce((sum, count) => sum + count, 0);
  const numbers = { all, accept, work: review + sign, serve, check, mine };
  return numbers[view];
}
