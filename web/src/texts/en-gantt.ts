import { MONTHS_EN } from '../../../domain/clock/named-day.ts';
import type { zhGantt } from './zh-gantt.ts';

/** Words of the Gantt of working days in English. */
export const enGantt: typeof zhGantt = {
  item: 'Item',
  month: (month) => `${MONTHS_EN[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`,
  bar: (tone, after, through) => `${tone}, ${after} to ${through}`,
  tones: {
    done: 'Done',
    organ: 'Authority',
    enterprise: 'Enterprise',
    third: 'Publicity, expert review',
    forecast: 'Expected',
    slack: 'Slack',
    deciding: 'Decides the end',
    parallel: 'Side by side',
  },
  asTable: 'As a table',
  column: { what: 'Whose time', after: 'After', through: 'Through', days: 'Working days' },
  workingDaysOnly: 'Working days only',
};
