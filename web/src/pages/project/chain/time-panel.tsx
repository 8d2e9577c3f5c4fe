import type { WorkingCalendar } from '../../../../../domain/clock/calendar.ts';
import { Gantt, GanttLegend } from '../../../components/gantt.tsx';
import { GanttTable } from '../../../components/gantt-table.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useItemNames } from '../../../session/use-item-names.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { dateText } from '../../../view/date-text.ts';
import { ganttColumns, type GanttBar } from '../../../view/gantt.ts';
import {
  isReached,
  rowOf,
  shownFrom,
  shownItems,
  shownThrough,
  splitText,
  sumOf,
} from '../../../view/project-chain.ts';
import { NodeShape, type Chained } from './node-words.tsx';
import { WhatIf } from './what-if.tsx';

interface Timed extends Chained {
  readonly calendar: WorkingCalendar;
}

const TONES: readonly GanttBar['tone'][] = ['done', 'organ', 'enterprise', 'third', 'forecast', 'slack'];

/** Whose each working day was, item by item, what is expected, and what the first plan said. */
export function TimePanel({ plan, cases, calendar }: Timed) {
  const texts = useTexts();
  const names = useItemNames();
  const { chain } = texts;
  const through = shownThrough(plan, calendar);
  const columns = ganttColumns(calendar, shownFrom(plan, through, calendar), through);
  const dayWidth = Math.max(columns.length > 40 ? 8 : 22, 900 / columns.length);
  const items = shownItems(plan);
  const rows = items.map((line) => rowOf(line, { plan, calendar, texts, dayWidth }, names.short));
  const heads = new Map(items.map(({ code }) => [code, <NodeShape key={code} {...{ plan, cases, node: code }} />]));
  const used = new Set(rows.flatMap(({ bars }) => bars.map(({ tone }) => tone)));
  const left = plan.items.length - items.length;
  return (
    <Panel
      title={chain.time}
      aside={<GanttLegend tones={TONES.filter((tone) => used.has(tone))} />}
      className="chain-time"
    >
      <Gantt {...{ columns, rows, heads }} asideHead={chain.aside} label={chain.timeLabel} today={plan.today} />
      <GanttTable {...{ columns, rows }} asideHead={chain.aside} />
      {left > 0 && <p className="quiet">{chain.afterStart(left)}</p>}
      <div className="chain-foot-line">
        <LateSentence plan={plan} />
        <WhatIf plan={plan} calendar={calendar} />
      </div>
    </Panel>
  );
}

function LateSentence({ plan }: Pick<Chained, 'plan'>) {
  const texts = useTexts();
  const language = useLanguage();
  const { chain } = texts;
  if (plan.first?.startOn == null || plan.late === null) return null;
  const told = (day: typeof plan.startOn): string => dateText(day, language, texts);
  const now = told(plan.startOn);
  const parts = [
    chain.first(told(plan.first.startOn)),
    isReached(plan, 'START') ? chain.actual(now) : chain.now(now),
    chain.lateBy(sumOf(plan.late)),
  ];
  return <p>{chain.sentence(parts, splitText(plan, texts))}</p>;
}
