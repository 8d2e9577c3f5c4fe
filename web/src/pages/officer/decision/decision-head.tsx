import { DateText } from '../../../components/date-text.tsx';
import { LightTag } from '../../../components/light-tag.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { Texts } from '../../../texts/texts.ts';
import { lightName, shownLight } from '../../../view/light-words.ts';
import { CaseHead } from '../case-head.tsx';
import { caseHref } from '../step-path.ts';
import type { CasePage, Task } from '../acceptance/verdicts.ts';

/** What is decided, and until when: promised and statutory limit side by side, with what is left of the nearer. */
export function DecisionHead({ page, task }: { page: CasePage; task: Task | null }) {
  const texts = useTexts();
  const light = lightName(shownLight(page), page.decidedOn !== null);
  const counts = light === 'green' || light === 'yellow' || light === 'red';
  const detail = counts && page.nearest ? { detail: leftText(page.nearest.remaining, texts) } : {};
  const tag = <LightTag light={light} {...detail} />;
  return <CaseHead page={page} task={task} light={tag} facts={<Limits page={page} />} />;
}

function leftText(remaining: number, texts: Texts): string {
  if (remaining < 0) return texts.daysOver(-remaining);
  return remaining === 0 ? texts.dueToday : texts.workingDaysLeft(remaining);
}

function Limits({ page }: { page: CasePage }) {
  const texts = useTexts();
  const href = caseHref(page.id);
  return (
    <>
      {page.promisedDue !== null && (
        <span>
          {texts.officer.column.promised} <DateText day={page.promisedDue} href={href} strong />
        </span>
      )}
      {page.statutoryDue !== null && (
        <span>
          {texts.officer.column.statutory} <DateText day={page.statutoryDue} href={href} />
        </span>
      )}
      <span className="quiet">{page.number}</span>
    </>
  );
}
