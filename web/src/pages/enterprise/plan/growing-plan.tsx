import { Gantt, GanttLegend } from '../../../components/gantt.tsx';
import { GanttTable } from '../../../components/gantt-table.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import '../../../components/light-tag.css';
import { ganttColumns } from '../../../view/gantt.ts';
import { marksOf, planRow, type Mark } from '../../../view/growing-plan.ts';
import type { PlanDesk, ToldDelta, ToldPlan } from '../../../view/own-plan.ts';
import { LeftOutLines, NeededLines } from './plan-lines.tsx';
import type { Asking } from './use-asking.ts';

interface GrowingPlanProps {
  readonly asking: Asking;
  readonly desk: PlanDesk;
}

/** What the answers so far ask of the project, until when, what the last one changed, and why each line is there. */
export function GrowingPlan({ asking, desk }: GrowingPlanProps) {
  const { plan: words } = useTexts();
  const language = useLanguage();
  const { own, delta } = asking.work;
  const { told } = own;
  const marks = marksOf(delta);
  return (
    <div className="plan-growing">
      <section className="panel" aria-label={words.byAnswers}>
        <div className="plan-change" aria-live="polite">
          <span className="quiet caption">{words.byAnswers}</span>
          {delta?.sentence && <ChangeTag delta={delta} told={told} />}
        </div>
        <div aria-live="polite">
          <h2>{told.headline[language]}</h2>
          <p>{told.steps.START.sentence[language]}</p>
        </div>
        <Days told={told} desk={desk} marks={marks} />
      </section>
      <NeededLines told={told} marks={marks} />
      <LeftOutLines told={told} marks={marks} />
    </div>
  );
}

/** What the last answer added, removed or moved: green where the project owes less, amber where it owes more. */
function ChangeTag({ delta, told }: { readonly delta: ToldDelta; readonly told: ToldPlan }) {
  const { changed } = useTexts().plan;
  const english = useLanguage() === 'en';
  const { added, removed, moved, end } = delta;
  const names = [...added, ...removed].map(({ code }) => nameOf(code, told, english));
  const days = end?.workingDays ?? 0;
  return (
    <>
      <span className={`light light-${added.length > 0 || days > 0 ? 'yellow' : 'green'}`}>
        {wordOf({ added: added.length, removed: removed.length, moved: moved.length }, changed)}
      </span>
      {names.length > 0 && <span className="caption quiet">{names.join(english ? ', ' : '、')}</span>}
      {days !== 0 && <span className="caption quiet">{days > 0 ? changed.later(days) : changed.earlier(-days)}</span>}
    </>
  );
}

type ChangeWords = ReturnType<typeof useTexts>['plan']['changed'];

function wordOf(
  of: { readonly added: number; readonly removed: number; readonly moved: number },
  words: ChangeWords,
): string {
  if (of.added > 0 && of.removed > 0) return words.both(of.added, of.removed);
  if (of.added > 0) return words.added(of.added);
  return of.removed > 0 ? words.removed(of.removed) : words.moved(of.moved);
}

function nameOf(code: string, { items, leftOut }: ToldPlan, english: boolean): string {
  const line = [...items, ...leftOut].find((one) => one.code === code);
  return (english ? line?.english : line?.name) ?? code;
}

interface DaysProps {
  readonly told: ToldPlan;
  readonly desk: PlanDesk;
  readonly marks: ReadonlyMap<string, Mark>;
}

/** The working days through the start of works, or of everything where there is none. */
function Days({ told, desk, marks }: DaysProps) {
  const texts = useTexts();
  const english = useLanguage() === 'en';
  const { calendar, basis } = desk;
  const from = told.filingDay > basis.today ? told.filingDay : basis.today;
  const through = told.startOn > from ? told.startOn : told.endOn;
  const shown = told.items.filter(({ dates }) => dates.begin < through || dates.on <= through);
  const rows = shown.map((line) => planRow(line, calendar, texts, english));
  const columns = ganttColumns(calendar, told.filingDay, through);
  return (
    <>
      <Gantt
        columns={columns}
        rows={rows}
        asideHead={texts.plan.aside}
        label={texts.plan.ganttLabel}
        today={basis.today}
        changed={new Set(marks.keys())}
      />
      <GanttTable {...{ columns, rows }} asideHead={texts.plan.aside} />
      <div className="plan-legend">
        <GanttLegend tones={['deciding', 'parallel', 'slack']} />
        <span className="caption quiet">{texts.plan.onlyWorkingDays}</span>
      </div>
    </>
  );
}
