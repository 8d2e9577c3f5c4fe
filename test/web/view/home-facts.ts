import type { HomeCase, HomeLine, HomePlan } from '../../../web/src/view/home.ts';

/** A case as the first page of an enterprise has it. */
export const homeCase = (id: string, changes: Record<string, unknown>): HomeCase =>
  ({
    id,
    item: { code: 'A06', name: '用地规划许可' },
    stage: 'accepted',
    outcome: null,
    light: 'green',
    nearest: null,
    points: 0,
    notice: null,
    mending: null,
    heard: null,
    holder: null,
    ...changes,
  }) as unknown as HomeCase;

export const nearest = (clock: string, due: string, remaining: number) => ({
  clock,
  due,
  remaining,
  provisional: false,
});

interface Planned {
  readonly line: HomeLine;
  readonly after: readonly string[];
}

/** A line of a plan, and what it waits for. */
export const line = (
  code: string,
  { begin, slack = 0, ...changes }: Record<string, unknown>,
  after: readonly string[] = [],
): Planned => ({
  line: {
    code,
    name: `事项${code}`,
    english: `Item ${code}`,
    nature: 'permit',
    need: 'needed',
    case: null,
    progress: null,
    delay: null,
    dates: { begin, on: begin, slack },
    ...changes,
  } as unknown as HomeLine,
  after,
});

/** A plan of 2026-10-12 whose works may begin on 2026-10-20. */
export const homePlan = (planned: readonly Planned[], changes: Record<string, unknown> = {}): HomePlan =>
  ({
    today: '2026-10-12',
    startOn: '2026-10-20',
    steps: { START: { dates: { on: '2026-10-20', slack: 0 } } },
    edges: planned.flatMap(({ line: { code }, after }) =>
      after.map((from) => ({ from, to: code, kind: 'beforeIssue' })),
    ),
    startPath: [],
    first: null,
    late: null,
    items: planned.map(({ line: one }) => one),
    ...changes,
  }) as unknown as HomePlan;
