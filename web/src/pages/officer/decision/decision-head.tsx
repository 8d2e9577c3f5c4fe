import { DateText } from '../../../components/date-text.tsx';
import { LightTag } from '../../../components/light-tag.tsx';
import { useTexts } from '../../../texts/language.ts';
import { lightLeft } from '../../../view/light-left.ts';
import { lightName, shownLight } from '../../../view/light-words.ts';
import { CaseHead } from '../case-head.tsx';
import { caseHref } from '../step-path.ts';
import type { CasePage, Task } from '../acceptance/verdicts.ts';

/** What is decided, and until when: promised and statutory limit side by side, with what is left of the one that is lit. */
export function DecisionHead({ page, task }: { page: CasePage; task: Task | null }) {
  const texts = useTexts();
  const light = lightName(shownLight(page), page.decidedOn !== null);
  const detail = lightLeft(page, texts);
  const tag = <LightTag light={light} {...(detail === null ? {} : { detail })} />;
  return <CaseHead page={page} task={task} light={tag} facts={<Limits page={page} />} />;
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
