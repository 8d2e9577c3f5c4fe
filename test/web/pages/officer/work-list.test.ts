import { describe, expect, it } from '@jest/globals';
import type { Day } from '../../../../domain/clock/day.ts';
import type { Instant } from '../../../../domain/clock/instant.ts';
import { noDueWord } from '../../../../web/src/pages/officer/work/no-due.ts';
import { changedTasks, groupRows, rowLight, type WorkRow } from '../../../../web/src/pages/officer/work/work-groups.ts';
import { filterRows, isInLook, linesOf, LOOKS } from '../../../../web/src/pages/officer/work/work-lines.ts';
import { drawnLines, topsOf } from '../../../../web/src/pages/officer/work/window.ts';
import { texts } from '../../../../web/src/texts/texts.ts';

const TODAY = '2026-10-12' as Day;

const row = (task: string, due: string | null, light = 'green'): WorkRow =>
  ({
    task,
    kind: 'review',
    due,
    claimedBy: null,
    case: {
      id: task,
      number: `n-${task}`,
      item: { code: 'A16', name: '设计方案审查' },
      light,
      nearest: { due, remaining: 1 },
    },
    project: { id: 'p', code: '2609', name: '五轴主轴产线' },
    applicant: '恒砺精密',
    marks: [],
  }) as unknown as WorkRow;

describe('the work list', () => {
  it('tells of a step that no day ends how long it has been open', () => {
    const openedAt = (text: string) => ({ openedAt: `${text}T09:00:00.000+08:00` as Instant });
    expect(noDueWord(openedAt('2026-09-07'), TODAY, texts.zh)).toBe('没有期限，已等 35 天');
    expect(noDueWord(openedAt('2026-09-07'), TODAY, texts.en)).toBe('No limit; open 35 days');
    expect(noDueWord(openedAt('2026-10-12'), TODAY, texts.zh)).toBe('没有期限');
  });

  it('stands by how near the last day is: overdue first, paused last', () => {
    const rows = [
      row('late', '2026-10-10', 'red'),
      row('today', '2026-10-12', 'yellow'),
      row('tomorrow', '2026-10-13', 'yellow'),
      row('paused', '2026-10-13', 'blue'),
      row('sunday', '2026-10-18'),
      row('monday', '2026-10-19'),
      row('never', null, 'off'),
      row('grave', '2026-10-01', 'darkRed'),
    ];
    expect(groupRows(rows, TODAY).map(({ name, day, rows: of }) => [name, day, of.map((one) => one.task)])).toEqual([
      ['overStatute', null, ['grave']],
      ['overPromise', null, ['late']],
      ['today', '2026-10-12', ['today']],
      ['tomorrow', '2026-10-13', ['tomorrow']],
      ['thisWeek', null, ['sunday']],
      ['later', null, ['monday', 'never']],
      ['paused', null, ['paused']],
    ]);
  });

  it('shows the light of the step where the case itself has none any more', () => {
    expect(rowLight(row('a', '2026-10-09', 'off'), TODAY)).toBe('red');
    expect(rowLight(row('a', '2026-10-20', 'off'), TODAY)).toBe('yellow');
    expect(rowLight(row('a', null, 'off'), TODAY)).toBe('notStarted');
    // The nearest clock of its case is that of another step, a service or a check.
    const besideNear = (due: string) => {
      const decided = row('a', due, 'off');
      const nearest = { due: '2026-10-20', remaining: due === '2026-10-13' ? 5 : 1 };
      return { ...decided, case: { ...decided.case, nearest } } as unknown as WorkRow;
    };
    expect(rowLight(besideNear('2026-10-13'), TODAY)).toBe('yellow');
    expect(rowLight(besideNear('2026-12-22'), TODAY)).toBe('green');
    // A decided case of which no clock is near: a step on its permit is near by its own day.
    const onPermit = (due: string) => {
      const decided = row('a', due, 'off');
      return { ...decided, case: { ...decided.case, nearest: null } } as unknown as WorkRow;
    };
    expect(rowLight(onPermit('2026-12-22'), TODAY)).toBe('green');
    expect(rowLight(onPermit('2026-10-13'), TODAY)).toBe('yellow');
  });

  it('sets a case aside from the notice of a pause on, though the day of the notice still counts; one overdue stays', () => {
    const stopped = (task: string, light: string) => {
      const running = row(task, '2026-10-13', light);
      return { ...running, case: { ...running.case, nearest: { remaining: 1, stopped: true } } } as unknown as WorkRow;
    };
    expect(groupRows([stopped('a', 'yellow')], TODAY).map(({ name }) => name)).toEqual(['paused']);
    expect(isInLook(stopped('a', 'yellow'), 'paused', { today: TODAY, me: 'x' })).toBe(true);
    expect(rowLight(stopped('a', 'yellow'), TODAY)).toBe('blue');
    expect(rowLight(stopped('a', 'red'), TODAY)).toBe('red');
  });

  it('tells which rows changed, came or went', () => {
    const shown = [row('a', '2026-10-12'), row('b', '2026-10-13'), row('c', '2026-10-14')];
    const newest = [row('a', '2026-10-12'), row('b', '2026-10-15'), row('d', '2026-10-16')];
    expect([...changedTasks(shown, newest)]).toEqual(['b', 'c', 'd']);
  });

  it('is filtered by all the words that are typed', () => {
    const rows = [row('a', null), row('b', null)];
    expect(filterRows(rows, '恒砺 N-B').map((one) => one.task)).toEqual(['b']);
    expect(filterRows(rows, ' ')).toHaveLength(2);
  });

  it('is looked at more narrowly: what moves today, what others hold, what stands still, what was promised', () => {
    const others = {
      ...row('others', '2026-10-20'),
      claimedBy: { id: 'lilan', name: '李岚', since: '' },
    } as unknown as WorkRow;
    const mine = {
      ...row('mine', '2026-10-20'),
      claimedBy: { id: 'me', name: '周敏', since: '' },
    } as unknown as WorkRow;
    const promised = { ...row('promised', '2026-10-20'), marks: ['deferral'] } as unknown as WorkRow;
    const rows = [row('late', '2026-10-10', 'red'), row('tomorrow', '2026-10-13'), row('still', '2026-10-13', 'blue')];
    const all = [...rows, others, mine, promised];
    const seen = LOOKS.map((look) =>
      all.filter((one) => isInLook(one, look, { today: TODAY, me: 'me' })).map((one) => one.task),
    );
    expect(seen).toEqual([['late', 'tomorrow'], ['others'], ['still'], ['promised']]);
  });

  it('draws of ten thousand rows only those in sight, and keeps the height of all', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => row(`t${at}`, '2026-10-20'));
    const lines = linesOf(groupRows(rows, TODAY));
    const drawn = drawnLines(topsOf(lines), { top: 100_000, height: 600 });
    expect(drawn.end - drawn.first).toBeLessThan(60);
    const between = lines.slice(drawn.first, drawn.end).reduce((sum, line) => sum + line.height, 0);
    expect(drawn.before + between + drawn.after).toBe(30 + 10_000 * 34);
    expect(drawn.before).toBeLessThan(100_000);
    expect(drawn.before + between).toBeGreaterThan(100_600);
  });
});
