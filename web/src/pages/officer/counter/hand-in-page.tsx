import { caseRoutes } from '../../../../../api/contract/cases.ts';
import { counterRoutes } from '../../../../../api/contract/counter.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Empty } from '../../../components/states.tsx';
import { Page } from '../../../layout/page.tsx';
import { useItemNames } from '../../../session/use-item-names.ts';
import { useTold } from '../../../session/use-told.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { clockOf, ledgerHref, unservedNote, waitsForService } from '../../../view/case-answer.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';
import { owedPoints } from '../../../view/owed-points.ts';
import { toldCase } from '../../../view/told-answers.ts';
import { FilingDeskContext } from '../../enterprise/filing/filing-desk.ts';
import { usePathParam } from '../../param.ts';
import type { Attendance } from './attendance.ts';
import { HandInForm } from './hand-in-form.tsx';
import { useKeptBrought } from './use-brought.ts';
import { useCounterDesk } from './use-counter-desk.ts';
import '../../case/case.css';
import './counter.css';

/** 补正、补交 at the counter: an officer scans what was brought point by point, the applicant reads the list and signs. */
export function HandInPage() {
  const [attendance, id] = [usePathParam('attendance'), usePathParam('case')];
  const came = useAsk(counterRoutes.readAttendance, { params: { attendance } });
  const asked = useAsk(caseRoutes.readCase, { params: { case: id } });
  const desk = useCounterDesk(attendance);
  const told = useTold();
  return (
    <FilingDeskContext value={desk}>
      <Asked asked={came}>
        {(person) => (
          <Asked asked={asked}>{(answer) => <OfCase answer={toldCase(answer, told)} attendance={person} />}</Asked>
        )}
      </Asked>
    </FilingDeskContext>
  );
}

interface OfCaseProps {
  readonly answer: CaseAnswer;
  readonly attendance: Attendance;
}

function OfCase({ answer, attendance }: OfCaseProps) {
  const { counter } = useTexts();
  const names = useItemNames();
  const points = owedPoints(answer);
  const first = useKeptBrought(attendance.id, answer.id);
  const here = `/o/counter/${attendance.id}`;
  return (
    <Page
      title={counter.handInTitle(answer.stage === 'correcting', names.long(answer.item))}
      crumbs={[
        { label: counter.title, href: '/o/counter' },
        { label: attendance.enterprise.name, href: here },
      ]}
      phone={{ back: here }}
      facts={[answer.number, answer.project.name, <Until key="until" answer={answer} />]}
    >
      {points.length === 0 && (
        <Panel>
          <Empty sentence={counter.owesNothing} />
        </Panel>
      )}
      {points.length > 0 && first !== null && (
        <HandInForm key={answer.id} answer={answer} attendance={attendance} points={points} first={first} />
      )}
    </Page>
  );
}

/** By when the applicant owes it, with the way to why. */
function Until({ answer }: { answer: CaseAnswer }) {
  const texts = useTexts();
  const language = useLanguage();
  const { case: words } = texts;
  const names = answer.stage === 'correcting' ? (['correction'] as const) : (['cure', 'deferral'] as const);
  const clock = names.map((name) => clockOf(answer, name)).find((one) => one?.end === null);
  if (!clock)
    return waitsForService(answer, 'correction') ? unservedNote(answer, 'correction', { language, texts }) : null;
  return (
    <>
      {words.limits[clock.name]} <DateText day={clock.due} href={`/o/cases/${answer.id}${ledgerHref(clock.name)}`} />
    </>
  );
}
