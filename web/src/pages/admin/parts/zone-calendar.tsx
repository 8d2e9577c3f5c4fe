import { useState } from 'react';
import { calendarRoutes } from '../../../../../api/contract/calendar.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { PlainTable } from '../plain-table.tsx';
import { CalendarDrafts } from './calendar-drafts.tsx';
import { useParkNames } from './park-names.ts';
import { CalendarPublications } from './calendar-publications.tsx';

type Calendar = AnswerOf<typeof calendarRoutes.readCalendar>;

/** The working calendar of the zone: what holds, what is drafted, and how far a published version is carried out. */
export function ZoneCalendar({ zone }: { zone: string }) {
  const { admin } = useTexts().desk;
  const asked = useAsk(calendarRoutes.readCalendar, { params: { zone } });
  const [shown, show] = useState<string | null>(null);
  return (
    <>
      <Panel title={admin.publications}>
        <p className="quiet">{admin.publicationsHint}</p>
        <CalendarPublications zone={zone} shown={shown} onShow={show} />
        <CalendarDrafts zone={zone} onDrafted={show} />
      </Panel>
      <Panel title={admin.calendar}>
        <Asked asked={asked}>{({ years }) => <Years years={years} />}</Asked>
      </Panel>
      <Panel title={admin.closures}>
        <Asked asked={asked}>{({ closures }) => <Closures zone={zone} closures={closures} />}</Asked>
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

function Closures({ zone, closures }: { zone: string; closures: Calendar['closures'] }) {
  const { desk, parks: words } = useTexts();
  const { admin, fields } = desk;
  const names = useParkNames(zone);
  const rows = closures.map(({ day, instrument, park }) => ({
    key: `${day} ${park ?? ''}`,
    cells: [<DateText key="day" day={day} />, park === null ? words.whole : (names[park] ?? park), instrument],
  }));
  return <PlainTable name={admin.closures} head={[fields.day, words.closing, fields.instrument]} rows={rows} />;
}
