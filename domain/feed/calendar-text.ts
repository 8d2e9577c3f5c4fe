import { addDays, type Day } from '../clock/day.ts';
import { msOf, type Instant } from '../clock/instant.ts';

/** A day in somebody's calendar. */
export interface CalendarEntry {
  /** The same as long as it is the same thing, so that a moved day moves in the calendar. */
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly text: string;
  readonly address: string;
}

interface Feed {
  readonly name: string;
  /** The moment of the answer. */
  readonly at: Instant;
  readonly entries: readonly CalendarEntry[];
}

/** Days as a calendar file: iCalendar (RFC 5545), one event of a whole day each. Lines end with CRLF and are folded. */
export function calendarText({ name, at, entries }: Feed): string {
  const stamp = utcStamp(at);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//quanlian//deadlines//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const eventLines = ({ id, day, title, text, address }: CalendarEntry, stamp: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(id)}@quanlian`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(day)}`,
  `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(text)}`,
  `URL:${address}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const compact = (day: Day): string => day.replaceAll('-', '');

/** 20261012T003500Z */
function utcStamp(at: Instant): string {
  // the moment as the count of its days and seconds, since the domain has no clock of its own
  const seconds = Math.floor(msOf(at) / 1000);
  const day = addDays('1970-01-01' as Day, Math.floor(seconds / 86_400));
  const left = seconds % 86_400;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${compact(day)}T${two(Math.floor(left / 3600))}${two(Math.floor(left / 60) % 60)}${two(left % 60)}Z`;
}

/** TEXT of RFC 5545 3.3.11: backslash, semicolon and comma are escaped, a new line is `\n`. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);

const MOST_OCTETS = 75;

/** Content lines of at most 75 octets (3.1), never cut within a character; each further line begins with a blank. */
function folded(line: string): string {
  let rest = MOST_OCTETS;
  let text = '';
  for (const sign of line) {
    const size = octetsOf(sign);
    if (size > rest) {
      text += '\r\n ';
      rest = MOST_OCTETS - 1;
    }
    text += sign;
    rest -= size;
  }
  return text;
}

/** Of a sign in UTF-8. */
function octetsOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_00_00 ? 3 : 4;
}
