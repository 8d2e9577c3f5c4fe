import { describe, expect, it } from '@jest/globals';
import { texts } from '../../../web/src/texts/texts.ts';
import { nextCase, recentOf } from '../../../web/src/view/project-facts.ts';
import { todosOf, type CaseCard, type ProjectRow } from '../../../web/src/view/todos.ts';

const reader = { texts: texts.zh, language: 'zh' as const };

const card = (id: string, changes: Record<string, unknown>): CaseCard =>
  ({
    id,
    item: { code: 'A06', name: '用地规划许可' },
    way: 'ordinary',
    stage: 'accepted',
    outcome: null,
    light: 'green',
    nearest: null,
    deferred: 0,
    receivedOn: null,
    decidedOn: null,
    ...changes,
  }) as unknown as CaseCard;

const nearest = (clock: string, due: string, remaining: number) => ({ clock, due, remaining, provisional: false });
const project = (cases: readonly CaseCard[]) => ({ id: 'p', name: '生产基地', cases }) as unknown as ProjectRow;

describe('what an enterprise owes', () => {
  it('stands earliest day first, each with the one act that does it', () => {
    const rows = project([
      card('late', { deferred: 1, nearest: nearest('deferral', '2026-10-14', 2) }),
      card('soon', { stage: 'correcting', nearest: nearest('correction', '2026-10-13', 1) }),
      card('fine', { nearest: nearest('promised', '2026-10-12', 0) }),
    ]);
    expect(todosOf([rows], [], reader).map(({ key, due, href }) => [key, due, href])).toEqual([
      ['soon', '2026-10-13', '/e/cases/soon?act=handIn'],
      ['late', '2026-10-14', '/e/cases/late?act=handIn'],
    ]);
  });

  it('leads the day to its own ledger, also where another limit is nearer', () => {
    const rows = project([card('c', { deferred: 2, nearest: nearest('promised', '2026-10-13', 1) })]);
    const [todo] = todosOf([rows], [], reader);
    expect([todo?.due, todo?.dueHref, todo?.word]).toEqual([null, '/e/cases/c?clock=deferral#ledger', '容缺待补 2 份']);
  });

  it('is nothing of a case that is over', () => {
    expect(todosOf([project([card('c', { stage: 'closed', deferred: 1 })])], [], reader)).toEqual([]);
  });

  it('has the commitments of projects that wait for it among its cases, each with its reason and what follows', () => {
    const mending = {
      who: 'enterprise',
      why: 'nodeMending',
      node: 'foundation',
      until: '2026-10-12',
      otherwise: 'nodeFailed',
    };
    const turn = { id: 'n', project: { name: '生产基地' }, waiting: mending, light: 'yellow', remaining: 0 } as never;
    const rows = project([card('c', { stage: 'correcting', nearest: nearest('correction', '2026-10-13', 1) })]);
    const [first, second] = todosOf([rows], [], reader, [turn]);
    expect([first?.title, first?.due, first?.href, first?.word]).toEqual([
      '生产基地：节点限期整改：基础完工',
      '2026-10-12',
      '/e/commitments/n',
      '今天到期',
    ]);
    expect(first?.why).toContain('过了这一天');
    expect(second?.key).toBe('c');
  });

  it('ends with drafts, which no law limits', () => {
    const draft = { subject: 'submission:p', version: 1, savedAt: '2026-10-11T16:20:00.000+08:00' } as never;
    const rows = project([card('c', { stage: 'correcting', nearest: nearest('correction', '2026-10-13', 1) })]);
    expect(todosOf([rows], [draft], reader).map(({ title }) => title)).toEqual([
      '补正：用地规划许可',
      '继续填报：生产基地',
    ]);
  });
});

describe('where a project stands', () => {
  it('is decided by the open case with the nearest day', () => {
    const cases = [
      card('a', { nearest: nearest('promised', '2026-10-15', 3) }),
      card('b', { nearest: nearest('promised', '2026-10-13', 1) }),
      card('done', { stage: 'decided', nearest: nearest('service', '2026-10-12', 0) }),
    ];
    expect(nextCase(cases)?.id).toBe('b');
    expect(nextCase([])).toBeNull();
  });

  it('tells lately what was received and decided, and of what was decided at once only that', () => {
    const cases = [
      card('a', { receivedOn: '2026-09-01', decidedOn: '2026-09-03', stage: 'decided' }),
      card('b', { receivedOn: '2026-09-02', decidedOn: '2026-09-02', stage: 'decided' }),
    ];
    expect(recentOf([project(cases)]).map(({ key }) => key)).toEqual(['a decided', 'b decided', 'a received']);
  });
});
