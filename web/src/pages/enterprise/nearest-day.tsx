import { DateText } from '../../components/date-text.tsx';
import { useTexts } from '../../texts/language.ts';
import type { CaseCard } from '../../view/todos.ts';

/** The last day of the nearest clock on a card, named by its clock: the enterprise's own day is not the decision's. */
export function NearestDay({ clock, due, provisional }: NonNullable<CaseCard['nearest']>) {
  const { limits } = useTexts().case;
  return (
    <>
      {limits[clock]} <DateText day={due} short provisional={provisional} />
    </>
  );
}
