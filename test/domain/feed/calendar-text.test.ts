import { describe, expect, it } from '@jest/globals';
import type { Day } from '../../../domain/clock/day.ts';
import type { Instant } from '../../../domain/clock/instant.ts';
import { calendarText } from '../../../domain/feed/calendar-text.ts';

const feed = (changes: object = {}) =>
  calendarText({
    name: '澜微',
    at: '2026-10-12T08:35:00.000+08:00' as Instant,
    entries: [
      {
        id: 'c1-correction',
        day: '2026-12-31' as Day,
        title: '补正最迟：用地, 规划; 许可',
        text: '第一行\n第二行 C:\\x',
        address: 'https://quanlian.example/e/cases/c1',
        ...changes,
      },
    ],
  });

describe('a calendar of deadlines (RFC 5545)', () => {
  it('has each deadline as a whole day that ends with the next', () => {
    const text = feed();
    expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
    expect(text).toContain('DTSTAMP:20261012T003500Z\r\n');
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
  });

  it('escapes what has a meaning in it', () => {
    const text = feed();
    expect(text).toContain('SUMMARY:补正最迟：用地\\, 规划\\; 许可\r\n');
    expect(text).toContain('DESCRIPTION:第一行\\n第二行 C:\\\\x\r\n');
  });

  it('folds after 75 octets, never within a sign, and unfolded it is the same line', () => {
    const title = '建设项目生态环境影响报告表审批'.repeat(8);
    const text = feed({ title });
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`);
    expect(text).not.toContain('\uFFFD');
  });

  it('is a calendar without events where nothing is due', () => {
    const empty = calendarText({ name: '澜微', at: '2026-10-12T08:35:00.000+08:00' as Instant, entries: [] });
    expect(empty).not.toContain('VEVENT');
  });
});
