import { calendarRoutes } from '../../../../../api/contract/calendar.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { JsonSchema } from '../../../view/form-schema.ts';
import { PlainTable } from '../plain-table.tsx';
import { RouteForm } from '../route-form.tsx';

type Calendar = AnswerOf<typeof calendarRoutes.readCalendar>;

/** The working calendar of the zone: the arrangement of each year, and its own closures. */
export function ZoneCalendar({ zone }: { zone: string }) {
  const { admin } = useTexts().desk;
  const asked = useAsk(calendarRoutes.readCalendar, { params: { zone } });
  return (
    <>
      <Panel title={admin.calendar}>
        <Asked asked={asked}>{({ years }) => <Years years={years} />}</Asked>
        <RouteForm
          route={calendarRoutes.putYear}
          params={{ zone }}
          label={admin.putYear}
          act="put-year"
          asksParam={{ name: 'year', label: admin.year }}
          ask={askDaysAsText(admin.oneADay)}
          bodyFrom={daysFromText}
        />
      </Panel>
      <Panel title={admin.closures}>
        <Asked asked={asked}>{({ closures }) => <Closures closures={closures} />}</Asked>
        <RouteForm route={calendarRoutes.addClosure} params={{ zone }} label={admin.addClosure} act="add-closure" />
      </Panel>
    </>
  );
}

function Years({ years }: { years: Calendar['years'] }) {
  const { admin, fields } = useTexts().desk;
  const rows = years.map((year) => ({
    key: `${year.year}-${year.version}`,
    cells: [
      year.year,
      admin.status[year.status],
      <Days key="off" days={year.off} />,
      <Days key="work" days={year.work} />,
      year.notice ?? year.source,
    ],
  }));
  return (
    <PlainTable
      name={admin.calendar}
      head={[admin.year, fields.status, admin.off, admin.work, admin.notice]}
      rows={rows}
    />
  );
}

function Days({ days }: { days: Calendar['years'][number]['off'] }) {
  const { admin } = useTexts().desk;
  if (days.length === 0) return admin.days(0);
  return (
    <details>
      <summary>{admin.days(days.length)}</summary>
      <ul>
        {days.map((day) => (
          <li key={day}>
            <DateText day={day} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Closures({ closures }: { closures: Calendar['closures'] }) {
  const { admin, fields } = useTexts().desk;
  const rows = closures.map(({ day, instrument }) => ({
    key: day,
    cells: [<DateText key="day" day={day} />, instrument],
  }));
  return <PlainTable name={admin.closures} head={[fields.day, fields.instrument]} rows={rows} />;
}

/** A year has some thirty days off: they are pasted as lines, not picked one by one. */
const askDaysAsText =
  (hint: string) =>
  (schema: JsonSchema): JsonSchema => {
    const days = { type: 'string', maxLength: 20_000, description: hint };
    return { ...schema, properties: { ...schema.properties, off: days, work: days }, required: ['status'] };
  };

const daysFromText = (typed: Readonly<Record<string, unknown>>): unknown => ({
  ...typed,
  off: linesOf(typed['off']),
  work: linesOf(typed['work']),
});

const linesOf = (text: unknown): string[] => (typeof text === 'string' ? text.split(/[\s,，、]+/).filter(Boolean) : []);
