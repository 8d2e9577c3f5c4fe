import { useMemo } from 'react';
import { calendarRoutes } from '../../../../../api/contract/calendar.ts';
import { zoneRoutes } from '../../../../../api/contract/zones.ts';
import { addWork, isProvisional, makeCalendar } from '../../../../../domain/clock/calendar.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { DateText } from '../../../components/date-text.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { CasePage } from './verdicts.ts';

/** The last day of the correction if the notice goes out today, by the zone's rules and its calendar. */
export function CorrectionUntil({ page }: { page: CasePage }) {
  const { intake } = useTexts().officer;
  const params = { zone: page.zone.id };
  const rules = useAsk(zoneRoutes.readRules, { params });
  const read = useAsk(calendarRoutes.readCalendar, { params });
  const calendar = useMemo(
    () =>
      read.data &&
      makeCalendar(
        read.data.years,
        read.data.closures.flatMap(({ day, park }) => (park === null || park === page.park ? [day] : [])),
      ),
    [read.data, page.park],
  );
  if (!rules.data || !calendar) return null;
  const until = addWork(calendar, page.today, rules.data.correctionDays);
  return (
    <>
      {intake.until} <DateText day={until} strong provisional={isProvisional(calendar, until)} />
      {'　'}
    </>
  );
}
