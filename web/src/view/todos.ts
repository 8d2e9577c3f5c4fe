import type { projectRoutes } from '../../../api/contract/projects.ts';
import type { AnswerOf } from '../../../api/contract/route.ts';
import type { Day } from '../../../domain/clock/day.ts';
import type { Texts } from '../texts/texts.ts';
import type { ClockName } from './case-read.ts';
import { begunTodo, filingTodos } from './filing-todos.ts';
import type { Home, HomeCase } from './home.ts';
import { fileableFor, mandatedOf } from './mandated.ts';
import { tellWhy } from './tell-why.ts';
import { lightDays, lightName, type LightName } from './light-words.ts';
import type { Todo, TodoFacts, TodoReader } from './todo.ts';

export { draftSubject } from './filing-todos.ts';

export type ProjectRow = AnswerOf<typeof projectRoutes.listProjects>['rows'][number];
export type CaseCard = AnswerOf<typeof projectRoutes.readProject>['cases'][number];

/**
 * What needs the enterprise, on its cases and on the commitments of its projects, earliest day first; then what it may
 * file, which no law limits. An agent or a steward is asked for what a mandate covers alone.
 */
export function todosOf(all: TodoFacts, reader: TodoReader): Todo[] {
  const home = mandatedOf(all);
  const { texts } = reader;
  const owed = [
    ...[...home.projects.flatMap(({ cases }) => cases), ...home.waiting].flatMap((card) => owedOn(card, reader)),
    ...home.published.map((one) => publishedOf(one, reader)),
    ...home.owed.map((row) => supplementOn(row, reader)),
    ...home.turns.map((turn) => turnOn(turn, texts)),
  ];
  return [
    ...owed.toSorted((one, other) => order(one).localeCompare(order(other))),
    ...home.projects.flatMap((project) =>
      filingTodos(project, { ...home, fileable: fileableFor(home, project.id) }, reader),
    ),
    ...home.begun.map((begun) => begunTodo(begun, reader)),
  ];
}

const order = ({ due }: Todo): string => due ?? '9999';

function owedOn(card: HomeCase, { texts, nameOf }: TodoReader): Todo[] {
  const words = texts.enterprise;
  const page = `/e/cases/${card.id}`;
  if (card.stage === 'correcting')
    return [
      {
        ...dueOf(card, texts),
        key: card.id,
        title: texts.home.correctPoints(nameOf(card.item), card.points),
        why: words.correctWhy,
        label: words.correctAct,
        href: card.notice === null ? `${page}?act=handIn` : `/e/corrections/${card.notice}`,
        act: 'answer',
      },
    ];
  return [...mendingOn(card, texts, nameOf), ...heardOn(card, texts, nameOf)];
}

function mendingOn(card: HomeCase, texts: Texts, nameOf: TodoReader['nameOf']): Todo[] {
  if (card.mending === null) return [];
  const words = texts.enterprise;
  const { due } = card.mending;
  const until = due === null ? NO_DAY : untilDay(card.id, 'rectify', due, texts);
  const told = { ...until, ...mendingTold(card.mending, nameOf(card.item), words) };
  return [{ ...told, key: card.id, label: words.rectifyAct, href: `/e/cases/${card.id}`, act: 'rectify' }];
}

/** What is to be mended, or was to be: to mend it late still serves, until the grant is revoked. */
function mendingTold(
  { due, lapsed }: NonNullable<HomeCase['mending']>,
  item: string,
  words: Texts['enterprise'],
): Pick<Todo, 'title' | 'why'> {
  if (lapsed) return { title: words.rectifyLapsed(item), why: words.rectifyLapsedWhy };
  return { title: words.rectify(item), why: due === null ? words.rectifyUnserved : words.rectifyWhy };
}

/** What may be said is lost after its day, so that it stands among what is owed. */
function heardOn({ id, item, heard }: HomeCase, texts: Texts, nameOf: TodoReader['nameOf']): Todo[] {
  if (heard === null) return [];
  const { clock, due } = heard;
  const { title, why, label } = texts.home.heard[clock];
  const until = due === null ? NO_DAY : untilDay(id, clock, due, texts);
  const act = clock === 'statement' ? 'stateDefence' : 'requestHearing';
  const reason = due === null ? texts.case.unserved : why;
  return [
    {
      ...until,
      key: `${id} ${clock}`,
      title: title(nameOf(item)),
      why: reason,
      label,
      href: `/e/cases/${id}?act=${act}`,
      act,
    },
  ];
}

/** 公告送达: what was published counts as served with its day, also where nobody read it (民诉法 95). */
function publishedOf({ case: id, item, paper, until }: Home['published'][number], { texts, nameOf }: TodoReader): Todo {
  const { title, decision, counts, why, label } = texts.home.published;
  return {
    key: `${id} published ${paper ?? ''} ${until}`,
    light: 'blue',
    word: texts.case.publishing,
    title: title(nameOf(item), paper === null ? decision : texts.served[paper]),
    why,
    due: until,
    dayWord: counts,
    dueHref: null,
    href: `/e/cases/${id}`,
    label,
    act: 'open-published',
  };
}

type Until = Pick<Todo, 'light' | 'word' | 'due' | 'dueHref'>;

const NO_DAY: Until = { light: 'notStarted', word: null, due: null, dueHref: null };

/** A notice that is still to be served names no day yet; the one that is near is that of the office. */
function dueOf({ id, nearest }: HomeCase, texts: Texts): Until {
  if (nearest === null || nearest.clock === 'service') return NO_DAY;
  return untilDay(id, nearest.clock, { day: nearest.due, remaining: nearest.remaining }, texts);
}

function untilDay(
  id: string,
  clock: ClockName,
  { day, remaining }: { readonly day: Day; readonly remaining: number },
  texts: Texts,
): Until {
  const light = lightOfDays(remaining);
  const word = lightDays(light, remaining, texts);
  return { light, word, due: day, dueHref: `/e/cases/${id}?clock=${clock}#ledger` };
}

const lightOfDays = (remaining: number): LightName => {
  if (remaining < 0) return 'red';
  return remaining <= 3 ? 'yellow' : 'green';
};

/** Papers that were promised for later, by their names. */
function supplementOn(
  { case: { id, item }, missing, due, promisedOn, before, committed }: Home['owed'][number],
  { texts, nameOf }: TodoReader,
): Todo {
  const { home, enterprise } = texts;
  const light = due === null ? 'notStarted' : lightName(due.light, false);
  const open = committed ? enterprise.committedOpen : enterprise.deferredOpen;
  const shown = home.quoted(missing.slice(0, 2));
  return {
    key: `${id} deferral`,
    light,
    word: due === null ? open(missing.length) : lightDays(light, due.remaining, texts),
    title: home.supplement(missing.length > 2 ? home.more(shown, missing.length) : shown),
    why: whyOwed(nameOf(item), { due, promisedOn, before, committed }, texts),
    due: due?.day ?? promisedOn,
    dueHref: due === null ? null : `/e/cases/${id}?clock=${due.clock}#ledger`,
    href: `/e/cases/${id}?act=handIn`,
    label: enterprise.deferredAct,
    act: 'answer',
  };
}

type Owing = Pick<Home['owed'][number], 'due' | 'promisedOn' | 'before' | 'committed'>;

function whyOwed(item: string, { due, promisedOn, before, committed }: Owing, { home }: Texts): string {
  if (committed) return home.committedWhy(item);
  if (due?.clock === 'cure') return home.graceWhy(item);
  if (due !== null) return home.supplementWhy(item);
  if (promisedOn !== null) return home.promisedWhy(item);
  return before === null ? home.notAcceptedWhy(item) : home.beforeWhy(item, before);
}

function turnOn({ id, project, waiting, light: shown, remaining }: Home['turns'][number], texts: Texts): Todo {
  const { promise, enterprise } = texts;
  const light = lightName(shown, false);
  return {
    key: id,
    light,
    word: lightDays(light, remaining ?? 0, texts),
    title: enterprise.turn(project.name, tellWhy(waiting, promise)),
    why: waiting.otherwise === null ? promise.noUntil : `${promise.next}：${promise.otherwise[waiting.otherwise]}`,
    due: waiting.until,
    dueHref: null,
    href: `/e/commitments/${id}`,
    label: enterprise.turnAct,
    act: 'open-turn',
  };
}
