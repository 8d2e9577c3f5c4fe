import { describe, expect, it } from '@jest/globals';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { texts } from '../../../web/src/texts/texts.ts';
import { nextCase } from '../../../web/src/view/project-facts.ts';
import type { HomeCase, HomeProject } from '../../../web/src/view/home.ts';
import { emptyWords } from '../../../web/src/view/mandated.ts';
import type { TodoFacts } from '../../../web/src/view/todo.ts';
import { todosOf } from '../../../web/src/view/todos.ts';
import { homeCase as card, homePlan, line, nearest } from './home-facts.ts';

const reader = { texts: texts.zh, language: 'zh' as const, nameOf: ({ name }: { readonly name: string }) => name };

const project = (cases: readonly HomeCase[], plan: HomeProject['plan'] = null): HomeProject =>
  ({ id: 'p', name: '生产基地', cases, plan, finished: false }) as unknown as HomeProject;

const home = (changes: Partial<TodoFacts>): TodoFacts => ({
  projects: [],
  waiting: [],
  published: [],
  owed: [],
  turns: [],
  drafts: [],
  begun: [],
  mandated: null,
  ...changes,
});

const owed = (id: string, missing: string[], due: unknown) =>
  ({
    case: { id, item: { code: 'A06', name: '用地规划许可' } },
    missing,
    due,
    promisedOn: null,
    before: null,
  }) as never;

const until = (day: string, remaining: number) => ({ clock: 'deferral', day, remaining, light: 'yellow' });

describe('what an enterprise owes', () => {
  it('stands earliest day first, each with the one act that does it', () => {
    const correcting = card('soon', {
      stage: 'correcting',
      nearest: nearest('correction', '2026-10-13', 1),
      points: 3,
      notice: 'n1',
    });
    const facts = home({
      projects: [project([correcting, card('fine', { nearest: nearest('promised', '2026-10-12', 0) })])],
      owed: [owed('late', ['地形图'], until('2026-10-14', 2))],
    });
    expect(todosOf(facts, reader).map(({ title, due, href }) => [title, due, href])).toEqual([
      ['补正 3 项：用地规划许可', '2026-10-13', '/e/corrections/n1'],
      ['补交《地形图》', '2026-10-14', '/e/cases/late?act=handIn'],
    ]);
  });

  it('names two papers that were promised for later and counts the rest; its day leads to its own ledger', () => {
    const [todo] = todosOf(home({ owed: [owed('c', ['甲', '乙', '丙'], until('2026-10-14', 2))] }), reader);
    expect([todo?.title, todo?.dueHref]).toEqual(['补交《甲》、《乙》等 3 份', '/e/cases/c?clock=deferral#ledger']);
  });

  it('has by the day of the promise what was promised by a day, though nothing is accepted; a period has none yet', () => {
    const promised = { ...(owed('day', ['地形图'], null) as object), promisedOn: '2026-10-14' } as never;
    const todos = todosOf(home({ owed: [owed('period', ['甲'], null), promised] }), reader);
    expect(todos.map(({ key, due, dueHref, why }) => [key, due, dueHref, why])).toEqual([
      ['day deferral', '2026-10-14', null, '用地规划许可还没有受理；补交期限是您承诺的日期，现在就可以补交。'],
      ['period deferral', null, null, '用地规划许可还没有受理；受理后起算补交期限，现在就可以补交。'],
    ]);
  });

  it('is for an agent or a steward what a mandate covers, and nothing else', () => {
    const correcting = (id: string) =>
      card(id, { stage: 'correcting', nearest: nearest('correction', '2026-10-13', 1), points: 1, notice: id });
    const lines = ['A06', 'A09b'].map((code) => line(code, { begin: '2026-10-12', state: 'open' }));
    const facts = home({
      projects: [project([correcting('own'), correcting('others')], homePlan(lines))],
      owed: [owed('elsewhere', ['地形图'], until('2026-10-14', 2))],
      begun: [{ project: { id: 'q', name: '二期' }, savedAt: '2026-10-12T08:00:00.000+08:00' as never }],
    });
    const shown = (mandated: TodoFacts['mandated']) => todosOf({ ...facts, mandated }, reader).map(({ href }) => href);
    expect(shown(null)).toHaveLength(5);
    expect(shown({ projects: [{ id: 'p', items: ['A09b' as ItemCode] }], cases: ['own'] })).toEqual([
      '/e/corrections/own',
      '/e/projects/p/file?items=A09b',
    ]);
    expect(shown({ projects: [], cases: [] })).toEqual([]);
  });

  it('is told to whoever has no mandate as what nobody entrusted, and not as nothing that is to be done', () => {
    const words = (mandated: TodoFacts['mandated']) => emptyWords(home({ mandated }), texts.zh).sentence;
    expect(words({ projects: [{ id: 'p', items: [] }], cases: [] })).toContain('没有代本企业申报和办理的授权委托');
    const covered = { id: 'q', items: ['A09b' as ItemCode] };
    for (const mandated of [
      null,
      { projects: [], cases: [] },
      { projects: [{ id: 'p', items: [] }, covered], cases: [] },
    ])
      expect(words(mandated)).toBe('现在没有需要您办的。');
  });

  it('is also what it promised with the commitment of a grant, by when its conditions say', () => {
    const promised = { ...(owed('c', ['效果图'], null) as object), committed: true } as never;
    expect(todosOf(home({ owed: [promised] }), reader)).toMatchObject([
      { word: '承诺后补 1 份', why: '用地规划许可已按承诺准予。按承诺书写明的期限提交，核查时查看。', due: null },
    ]);
  });

  it('is what a check ordered to be mended, from the day of the order on; before its service no day runs', () => {
    const decided = { stage: 'decided', nearest: nearest('service', '2026-10-19', 5) };
    const mended = card('served', {
      ...decided,
      mending: { due: { day: '2026-11-02', remaining: 15 }, lapsed: false },
    });
    const unserved = card('unserved', { ...decided, mending: { due: null, lapsed: false } });
    const todos = todosOf(home({ projects: [project([unserved, mended])] }), reader);
    expect(todos.map(({ key, title, due, dueHref, word }) => [key, title, due, dueHref, word])).toEqual([
      ['served', '整改：用地规划许可', '2026-11-02', '/e/cases/served?clock=rectify#ledger', '剩 15 日'],
      ['unserved', '整改：用地规划许可', null, null, null],
    ]);
    expect(todos[1]?.why).toContain('期限自整改通知书送达之日的次日起算，现在还没有送达');
  });

  it('is also what may be said against a revocation, or for a hearing, and is lost after its day', () => {
    const decided = { stage: 'decided', nearest: nearest('service', '2026-10-26', 10) };
    const intended = card('c', { ...decided, heard: { clock: 'statement', due: { day: '2026-10-19', remaining: 5 } } });
    const unserved = card('d', { heard: { clock: 'hearingRequest', due: null } });
    const todos = todosOf(home({ projects: [project([unserved, intended])] }), reader);
    expect(todos.map(({ title, due, dueHref, href, act }) => [title, due, dueHref, href, act])).toEqual([
      [
        '陈述、申辩：用地规划许可',
        '2026-10-19',
        '/e/cases/c?clock=statement#ledger',
        '/e/cases/c?act=stateDefence',
        'stateDefence',
      ],
      ['可以要求听证：用地规划许可', null, null, '/e/cases/d?act=requestHearing', 'requestHearing'],
    ]);
    expect(todos[1]?.why).toContain('现在还没有送达');
  });

  it('names what is served by public notice, with the day on which that counts as served', () => {
    const published = [
      { case: 'own', item: { code: 'A06' as ItemCode, name: '用地规划许可' }, paper: null, until: '2026-11-11' as Day },
      {
        case: 'others',
        item: { code: 'A06' as ItemCode, name: '用地规划许可' },
        paper: 'correctionNotice' as const,
        until: '2026-10-30' as Day,
      },
    ];
    expect(todosOf(home({ published }), reader).map(({ title, due, dayWord }) => [title, due, dayWord])).toEqual([
      ['文书公告送达：用地规划许可（补正告知书）', '2026-10-30', '视为送达'],
      ['文书公告送达：用地规划许可（决定）', '2026-11-11', '视为送达'],
    ]);
    const mandated = { projects: [], cases: ['own'] };
    expect(todosOf(home({ published, mandated }), reader).map(({ href }) => href)).toEqual(['/e/cases/own']);
  });

  it('is told as late once the days for mending have passed: the grant may be revoked, and a check anew still serves', () => {
    const late = card('late', {
      stage: 'decided',
      mending: { due: { day: '2026-10-08', remaining: -2 }, lapsed: true },
    });
    const [todo] = todosOf(home({ projects: [project([late])] }), reader);
    expect([todo?.title, todo?.light]).toEqual(['整改逾期：用地规划许可', 'red']);
    expect(todo?.why).toContain('可能撤销');
  });

  it('is nothing of a case that is over', () => {
    expect(todosOf(home({ projects: [project([card('c', { stage: 'closed' })])] }), reader)).toEqual([]);
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
    const facts = home({ owed: [owed('c', ['甲'], until('2026-10-13', 1))], turns: [turn] });
    const [first, second] = todosOf(facts, reader);
    expect([first?.title, first?.due, first?.href, first?.word]).toEqual([
      '生产基地：节点限期整改：基础完工',
      '2026-10-12',
      '/e/commitments/n',
      '今天到期',
    ]);
    expect(first?.why).toContain('过了这一天');
    expect(second?.key).toBe('c deferral');
  });
});

describe('what an enterprise may file', () => {
  const plan = homePlan([
    line('A02', { state: 'done', case: 'a', begin: '2026-09-01' }),
    line('A16', { state: 'open', begin: '2026-10-10' }),
    line('A19', { state: 'running', case: 'b', begin: '2026-10-01' }),
    line('A23', { state: 'waiting', begin: '2026-10-15' }, ['A19']),
    line('A24', { state: 'waiting', begin: '2026-10-15' }, ['A16']),
    line('A30', { state: 'open', begin: '2027-05-01' }),
  ]);

  it('is what waits for nothing today, then what waits only for items that are filed, with the day it may come', () => {
    const todos = todosOf(home({ projects: [project([], plan)] }), reader);
    expect(todos.map(({ word, href, expected }) => [word, href, expected])).toEqual([
      ['可以申报', '/e/projects/p/file?items=A16', undefined],
      ['可提前填报', '/e/projects/p/file?items=A23', '2026-10-15'],
    ]);
  });

  it('goes on with a draft where it was left, and says when it was saved by the clock of the computer', () => {
    const drafts = [{ subject: 'submission:p', version: 1, savedAt: '2026-10-11T16:20:00.000+08:00' }] as never;
    const [first] = todosOf(home({ projects: [project([], plan)], drafts }), reader);
    expect([first?.label, first?.href]).toEqual(['继续填报', '/e/projects/p/file']);
    expect(first?.why).toContain('草稿保存于本机时间 2026-10-11（周日）16:20。');
    const begun = [{ project: { id: 'p', name: '生产基地' }, savedAt: '2026-10-11T16:20:00.000+08:00' }] as never;
    const [older] = todosOf(home({ begun }), reader);
    const [alone] = todosOf(home({ projects: [project([])], drafts }), reader);
    expect(older).toEqual(alone);
    expect(alone?.title).toBe('继续填报：生产基地');
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

  it('is decided by one without a day where none has any: a correction that is still to be served is under way', () => {
    const unserved = card('unserved', { stage: 'correcting' });
    const ahead = card('ahead', { stage: 'filedAhead' });
    const done = card('done', { stage: 'decided' });
    expect(nextCase([done, ahead, unserved])?.id).toBe('unserved');
    expect(nextCase([unserved, card('day', { nearest: nearest('promised', '2026-10-15', 3) })])?.id).toBe('day');
    expect(nextCase([done, ahead])).toBeNull();
  });
});
