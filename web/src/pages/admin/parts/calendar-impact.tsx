import { calendarRoutes } from '../../../../../api/contract/calendar.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { yearOf } from '../../../../../domain/clock/day.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { useAskPages } from '../../../asking/use-ask-pages.ts';
import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { MoreRows } from '../../../components/more-rows.tsx';
import { useTexts } from '../../../texts/language.ts';
import { PlainTable } from '../plain-table.tsx';
import { YearView } from './year-view.tsx';

type Publication = AnswerOf<typeof calendarRoutes.readPublication>;
type Impact = AnswerOf<typeof calendarRoutes.readImpact>;

interface ImpactProps {
  readonly zone: string;
  readonly publication: Publication;
}

/** What a draft would do to the open clocks, or what a publication did: by bureau, and clock by clock. */
export function CalendarImpact({ zone, publication: { id, state, content } }: ImpactProps) {
  const { admin } = useTexts().desk;
  const asked = useAskPages(calendarRoutes.readImpact, { params: { zone, publication: id } }, ['moves']);
  const title = state === 'draft' ? admin.preview : admin.impact;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <Years zone={zone} content={content} />
      <Asked asked={asked}>
        {(impact) => (
          <>
            <p data-text="impact">{admin.impactSum(impact)}</p>
            {impact.byBureau.length > 0 && <ByBureau byBureau={impact.byBureau} />}
            {impact.moves.length > 0 && <Moves moves={impact.moves} />}
            <MoreRows of={asked} />
          </>
        )}
      </Asked>
    </section>
  );
}

/** Each year that it touches, day by day, with what the zone closes on its own. */
function Years({ zone, content }: { zone: string; content: Publication['content'] }) {
  const { data } = useAsk(calendarRoutes.readCalendar, { params: { zone } });
  const shut = data?.closures.map(({ day }) => day) ?? [];
  if (content.kind === 'year') {
    return <YearView year={content.year} days={{ off: content.off, work: content.work, closed: shut }} />;
  }
  const closed = [...shut.filter((day) => !content.reopened.includes(day)), ...content.closed];
  const years = new Set([...content.closed, ...content.reopened].map(yearOf));
  return [...years].map((year) => {
    const known = data?.years.findLast((one) => one.year === year);
    return <YearView key={year} year={year} days={{ off: known?.off ?? [], work: known?.work ?? [], closed }} />;
  });
}

function ByBureau({ byBureau }: Pick<Impact, 'byBureau'>) {
  const { admin } = useTexts().desk;
  const rows = byBureau.map(({ bureau, name, cases, moved, kept }) => ({
    key: bureau,
    cells: [name, cases, moved, kept],
  }));
  return (
    <PlainTable
      name={admin.impactByBureau}
      head={[admin.bureau, admin.casesMoved, admin.clocksMoved, admin.clocksKept]}
      rows={rows}
    />
  );
}

function Moves({ moves }: Pick<Impact, 'moves'>) {
  const texts = useTexts();
  const { admin, clocks } = texts.desk;
  const names: Readonly<Record<string, string>> = texts.case.clocks;
  const rows = moves.map(({ case: id, number, clock, from, to, kept }) => ({
    key: `${id}-${clock}`,
    cells: [
      number,
      names[clock] ?? clock,
      <DateText key="from" day={from} />,
      kept ? admin.keptDay : <DateText key="to" day={to} strong />,
    ],
  }));
  return (
    <PlainTable
      name={admin.impactMoves}
      head={[admin.caseNumber, clocks.column.clock, admin.from, admin.to]}
      rows={rows}
    />
  );
}
