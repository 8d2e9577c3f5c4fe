import type { CalendarYear } from './calendar-year.ts';
import { type Day, daysIn, parseDay } from './day.ts';
import { makeCalendar, type WorkingCalendar } from './calendar.ts';

/** The arrangements known to us: 2024 to 2026 as published by the State Council, 2027 provisional, since its notice comes
 *  in November of the year before: the statutory days off of 全国年节及纪念日放假办法, without any exchange of days. */
export const PUBLISHED_YEARS: readonly CalendarYear[] = [
  {
    year: 2024,
    version: '2024.1',
    status: 'published',
    off: spans('01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-10 09-15..09-17 10-01..10-07', 2024),
    work: spans('02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12', 2024),
    source: 'https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm',
    notice: '国办发明电〔2023〕7号',
  },
  {
    year: 2025,
    version: '2025.1',
    status: 'published',
    off: spans('01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08', 2025),
    work: spans('01-26 02-08 04-27 09-28 10-11', 2025),
    source: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
    notice: '国办发明电〔2024〕12号',
  },
  {
    year: 2026,
    version: '2026.1',
    status: 'published',
    off: spans('01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07', 2026),
    work: spans('01-04 02-14 02-28 05-09 09-20 10-10', 2026),
    source: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
    notice: '国办发明电〔2025〕7号',
  },
  {
    year: 2027,
    version: '2027.0',
    status: 'provisional',
    off: spans('01-01 02-05..02-08 04-05 05-01..05-02 06-09 09-15 10-01..10-03', 2027),
    work: [],
    source: '全国年节及纪念日放假办法',
    notice: null,
  },
];

/** The calendar that holds unless a zone says otherwise. */
export const PUBLISHED_CALENDAR: WorkingCalendar = makeCalendar(PUBLISHED_YEARS);

/** 'MM-DD MM-DD..MM-DD' of a year → its days. */
function spans(text: string, year: number): Day[] {
  return text.split(' ').flatMap((span) => {
    const [from, to = from] = span.split('..').map((date) => parseDay(`${year}-${date}`));
    return from && to ? [...daysIn(from, to)] : [];
  });
}
