import { calendarRoutes } from '../../../../../api/contract/calendar.ts';
import { useTexts } from '../../../texts/language.ts';
import type { JsonSchema } from '../../../view/form-schema.ts';
import { dayLines } from '../../../view/day-lines.ts';
import { readNotice } from '../../../view/holiday-notice.ts';
import { RouteForm } from '../route-form.tsx';
import { useParkNames } from './park-names.ts';

interface CalendarDraftsProps {
  readonly zone: string;
  /** The draft that was made, to be looked at. */
  readonly onDrafted: (publication: string) => void;
}

/** Drafts a version: the arrangement of a year, or closures by an instrument of the zone. */
export function CalendarDrafts({ zone, onDrafted }: CalendarDraftsProps) {
  const { desk, parks: words } = useTexts();
  const { admin } = desk;
  const parks = useParkNames(zone);
  const route = calendarRoutes.draftCalendar;
  return (
    <div className="calendar-drafts">
      <RouteForm
        route={route}
        params={{ zone }}
        label={admin.draftYear}
        act="draft-year"
        ask={() => yearForm(admin.oneADay, admin.noticeText)}
        bodyFrom={yearFrom}
        onDone={({ id }) => onDrafted(id)}
      />
      <RouteForm
        route={route}
        params={{ zone }}
        label={admin.draftClosures}
        act="draft-closures"
        ask={() => closuresForm(admin.oneADay, Object.keys(parks))}
        labels={{ park: words.closing, ...parks }}
        bodyFrom={(typed) => ({ kind: 'closures', ...withDays(typed, ['closed', 'reopened']) })}
        onDone={({ id }) => onDrafted(id)}
      />
    </div>
  );
}

const lineField: JsonSchema = { type: 'string', minLength: 1, maxLength: 200 };

/** A year has some thirty days off: they are pasted as lines, not picked one by one. */
const daysField = (hint: string): JsonSchema => ({ type: 'string', maxLength: 20_000, description: hint });

const yearForm = (hint: string, paste: string): JsonSchema => ({
  type: 'object',
  properties: {
    year: { type: 'integer', minimum: 2000, maximum: 2099 },
    status: { type: 'string', enum: ['published', 'provisional'] },
    noticeText: daysField(paste),
    off: daysField(hint),
    work: daysField(hint),
    source: lineField,
    notice: lineField,
  },
  required: ['year', 'status', 'source'],
});

/** Without a park it is the whole zone that closes. */
const closuresForm = (hint: string, parks: string[]): JsonSchema => ({
  type: 'object',
  properties: {
    instrument: lineField,
    ...(parks.length === 0 ? {} : { park: { type: 'string', enum: parks } }),
    closed: daysField(hint),
    reopened: daysField(hint),
  },
  required: ['instrument'],
});

/** What the notice says, and what was filled in beside it. */
function yearFrom({ noticeText, ...typed }: Readonly<Record<string, unknown>>): unknown {
  const read = readNotice(typeof noticeText === 'string' ? noticeText : '', Number(typed['year']));
  const both = (name: 'off' | 'work') => [...new Set<string>([...read[name], ...linesOf(typed[name])])].toSorted();
  return { kind: 'year', ...typed, off: both('off'), work: both('work') };
}

const withDays = (
  typed: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Readonly<Record<string, unknown>> => ({
  ...typed,
  ...Object.fromEntries(names.map((name) => [name, linesOf(typed[name])])),
});

const linesOf = (text: unknown): readonly string[] => (typeof text === 'string' ? dayLines(text) : []);
