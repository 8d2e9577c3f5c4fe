import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { useTexts } from '../../texts/language.ts';
import type { CaseCard } from '../../view/todos.ts';

interface NextDayProps {
  readonly id: string;
  readonly nearest: NonNullable<CaseCard['nearest']>;
  /** Name of the act of asking why it is that day. */
  readonly act?: string;
}

/** The day of what comes next in a project, by the clock of its case, and the way to why it is that day. */
export function NextDay({ id, nearest, act }: NextDayProps) {
  const texts = useTexts();
  const href = `/e/cases/${id}?clock=${nearest.clock}#ledger`;
  return (
    <p className="gap-words">
      <span>
        {texts.case.limits[nearest.clock]} <DateText day={nearest.due} provisional={nearest.provisional} href={href} />
      </span>
      <Go href={href} {...(act !== undefined && { act })}>
        {texts.enterprise.whyThisDay}
      </Go>
    </p>
  );
}
