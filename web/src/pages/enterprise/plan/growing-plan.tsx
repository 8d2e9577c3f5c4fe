import { ArticleLink } from '../../../components/article-link.tsx';
import { Gantt, GanttLegend } from '../../../components/gantt.tsx';
import { Go } from '../../../components/go.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { ganttColumns } from '../../../view/gantt.ts';
import { planRow } from '../../../view/growing-plan.ts';
import type { ProjectPlan } from '../../../view/project-chain.ts';
import { useGuideCalendar } from '../../public/calculator/use-guide.ts';

interface GrowingPlanProps {
  readonly plan: ProjectPlan;
  readonly project: string;
  readonly zone: string;
  /** Those that may be filed now. */
  readonly items: readonly string[];
}

/** What the answers so far ask of the project, until when, what the last one changed, and what they spare it. */
export function GrowingPlan({ plan, project, zone, items }: GrowingPlanProps) {
  const { plan: words } = useTexts();
  const language = useLanguage();
  return (
    <div>
      <Panel title={plan.headline[language]}>
        <div aria-live="polite">
          <p>{plan.steps.START.sentence[language]}</p>
          {plan.delta?.sentence && <p className="quiet">{plan.delta.sentence[language]}</p>}
        </div>
        <Days plan={plan} zone={zone} />
        {items.length === 0 && <p className="quiet">{words.nothingToFile}</p>}
        {items.length > 0 && (
          <Go href={`/e/projects/${project}/file?items=${items.join()}`} className="button-link" act="file-planned">
            {words.file(items.length)}
          </Go>
        )}
      </Panel>
      <LeftOut plan={plan} />
    </div>
  );
}

function Days({ plan, zone }: Pick<GrowingPlanProps, 'plan' | 'zone'>) {
  const texts = useTexts();
  const english = useLanguage() === 'en';
  const zoned = useGuideCalendar(zone);
  if (zoned === null) return null;
  const through = plan.startOn > plan.filingDay ? plan.startOn : plan.endOn;
  const shown = plan.items.filter(({ dates }) => dates.begin < through || dates.on <= through);
  const rows = shown.map((line) => planRow(line, zoned.calendar, texts, english));
  const columns = ganttColumns(zoned.calendar, plan.filingDay, through);
  return (
    <>
      <Gantt {...{ columns, rows }} asideHead={texts.plan.aside} label={texts.plan.ganttLabel} today={plan.today} />
      <GanttLegend tones={['deciding', 'parallel', 'slack']} />
    </>
  );
}

function LeftOut({ plan }: Pick<GrowingPlanProps, 'plan'>) {
  const { plan: words } = useTexts();
  const language = useLanguage();
  return (
    <Panel title={words.leftOut}>
      {plan.leftOut.length === 0 && <p className="quiet">{words.allNeeded}</p>}
      <ul className="plan-answers">
        {plan.leftOut.map((line) => (
          <li key={line.code}>
            <span>
              {line.code} {language === 'en' ? line.english : line.name}
              <br />
              <span className="quiet">{line.why[language]}</span>
            </span>
            <ArticleLink article={line.rule.basis} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
