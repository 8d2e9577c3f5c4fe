import { isOver } from '../../../../../domain/case/over.ts';
import { ItemName } from '../../../components/item-name.tsx';
import { Go } from '../../../components/go.tsx';
import { useItemNames } from '../../../session/use-item-names.ts';
import { useTexts } from '../../../texts/language.ts';
import {
  lateness,
  mostDelayed,
  sidesText,
  type HomeCase,
  type HomePlan,
  type HomeProject,
} from '../../../view/home.ts';
import { nextCase, underWayBeside } from '../../../view/project-facts.ts';
import { NextDay } from '../next-day.tsx';

interface ProjectAnswersProps {
  readonly project: HomeProject;
  readonly path: string;
}

/** What comes next, who has it, and whose the days are by which the start is later than first planned. */
export function ProjectAnswers({ project: { cases, plan }, path }: ProjectAnswersProps) {
  const { enterprise, home } = useTexts();
  const next = nextCase(cases);
  return (
    <div className="project-answers">
      <div>
        <p className="quiet">{enterprise.nextThing}</p>
        {next === null ? <b>{home.notFiled}</b> : <NextThing card={next} />}
      </div>
      <div>
        <p className="quiet">{enterprise.whoHas}</p>
        {next === null ? <b>{enterprise.nothingOpen}</b> : <Holder next={next} cases={cases} />}
      </div>
      <div>{plan === null ? <Progress cases={cases} /> : <WhoseTime plan={plan} path={path} />}</div>
    </div>
  );
}

function NextThing({ card }: { card: HomeCase }) {
  const texts = useTexts();
  return (
    <>
      <p className="gap-words">
        <b>
          <ItemName of={card.item} short />
        </b>
        <b>{texts.home.nextStep[card.stage]}</b>
      </p>
      {card.nearest !== null && <NextDay id={card.id} nearest={card.nearest} act="why-date" />}
    </>
  );
}

function Holder({ next, cases }: { next: HomeCase; cases: readonly HomeCase[] }) {
  const texts = useTexts();
  const others = underWayBeside(next, cases);
  const units = [...new Set(others.flatMap(({ holder }) => holder?.unit ?? []))];
  return (
    <>
      <p className="gap-words">
        <b>{next.holder?.unit ?? texts.case.holders[next.stage]}</b>
        {next.holder?.person && <b>{next.holder.person}</b>}
      </p>
      <p>
        {others.length > 0
          ? texts.home.otherCases(others.length, texts.home.listed(units))
          : texts.case.doing[next.stage]}
      </p>
    </>
  );
}

/** The delay of the start split by side, and the item that made most of it. */
function WhoseTime({ plan, path }: { plan: HomePlan; path: string }) {
  const texts = useTexts();
  const names = useItemNames();
  const { home } = texts;
  const late = lateness(plan);
  if (late === null || plan.late === null) return <p className="quiet">{home.noFirst}</p>;
  const most = mostDelayed(plan);
  return (
    <>
      <p className="quiet">{home.whoseTitle(late)}</p>
      <b>{sidesText(plan.late, texts) || home.asPlanned('')}</b>
      <p className="gap-words">
        {most !== null && <span>{home.most(names.short(most.line), most.days)}</span>}
        <Go href={path} act="by-item">
          {home.byItem}
        </Go>
      </p>
    </>
  );
}

function Progress({ cases }: { cases: readonly HomeCase[] }) {
  const { enterprise, home } = useTexts();
  return (
    <>
      <p className="quiet">{enterprise.progress}</p>
      <b>{enterprise.doneOf(cases.filter(isOver).length, cases.length)}</b>
      <p>{home.answerFirst}</p>
    </>
  );
}
