import { clockName } from '../../api/contract/case-card.ts';
import { parseInstant, dayOf } from '../../domain/clock/instant.ts';
import { built, NotBuilt, requireSame, unmet } from '../failure.ts';
import type { Fields } from '../format/case-file.ts';
import type { CaseFacts, EventFacts } from '../story/read.ts';
import { EVENTS } from './events.ts';

type Expectation = (facts: CaseFacts, expected: never) => void;

/** What may be expected of a case. What is not here is not built yet. */
const EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  status: ({ status }, expected: number | readonly number[]) => requireOneOf('status', expected, status),
  receivedOn: ({ receivedOn }, expected: string | null) => requireSame('receivedOn', expected, receivedOn),
  acceptedOn: ({ acceptedOn }, expected: string | null) => requireSame('acceptedOn', expected, acceptedOn),
  decidedOn: ({ decidedOn }, expected: string | null) => requireSame('decidedOn', expected, decidedOn),
  light: ({ light }, expected: string) => requireSame('light', expected, light),
  due: requireDue,
  clocks: requireClocks,
  flags: requireFlags,
  documents: requireDocuments,
  events: requireEvents,
  turn: ({ turn }, expected: string) => requireTold('turn', expected, turn),
  onTime: ({ onTime }, expected: boolean | null) => requireTold('onTime', expected, onTime),
  authority: ({ authority }, expected: string) => requireTold('authority', expected, authority),
  cards: requireCards,
  openMaterials: ({ openMaterials }, expected: readonly string[]) =>
    requireSame('openMaterials', expected.toSorted(), openMaterials.toSorted()),
};

/** Compares a case with everything that is expected of it. Throws Failure at the first difference. */
export function requireCase(facts: CaseFacts, expected: Fields): void {
  for (const [name, value] of Object.entries(expected)) built(EXPECTATIONS, name)(facts, value as never);
}

function requireOneOf(what: string, expected: unknown, got: unknown): void {
  if (![expected].flat().includes(got)) throw unmet(what, expected, got);
}

/** What the page does not tell at all cannot be expected of it yet. */
function requireTold(what: string, expected: unknown, got: unknown): void {
  if (got === undefined) throw new NotBuilt(what);
  requireSame(what, expected, got);
}

function clockOf({ clocks }: CaseFacts, name: string) {
  if (!(clockName.options as readonly string[]).includes(name)) throw new NotBuilt(`clock ${name}`);
  return clocks.find((clock) => clock.name === name);
}

function requireDue(facts: CaseFacts, expected: Readonly<Record<string, string | null>>): void {
  for (const [name, due] of Object.entries(expected)) requireSame(`due.${name}`, due, dueOf(facts, name));
}

/** Last days that are counted back from another day. */
const COUNTED_BACK: Readonly<Record<string, (facts: CaseFacts) => string | null | undefined>> = {
  hearingNotice: ({ hearing }) => hearing?.noticeBy,
  renewalRequest: ({ permit }) => permit?.renewalBy,
};

function dueOf(facts: CaseFacts, name: string): string | null {
  const counted = COUNTED_BACK[name];
  return (counted ? counted(facts) : clockOf(facts, name)?.due) ?? null;
}

function requireClocks(facts: CaseFacts, expected: Readonly<Record<string, Fields>>): void {
  for (const [name, fields] of Object.entries(expected)) requireClock(name, fields, tellClock(facts, name));
}

/** Of a day that is counted back nothing is told but the day. */
const tellClock = (facts: CaseFacts, name: string) =>
  COUNTED_BACK[name] ? { due: dueOf(facts, name) } : clockOf(facts, name);

/** Nothing of a clock that never started can be told, not even its state. */
function requireClock(name: string, expected: Fields, clock: Fields | undefined): void {
  for (const [field, value] of Object.entries(expected))
    requireTold(`clocks.${name}.${field}`, value, clock ? clock[field] : null);
}

function requireFlags({ flags }: CaseFacts, expected: Readonly<Record<string, boolean>>): void {
  for (const [name, value] of Object.entries(expected)) requireTold(`flags.${name}`, value, flags?.[name]);
}

function requireDocuments({ papers }: CaseFacts, expected: Readonly<Record<string, number>>): void {
  for (const [kind, number] of Object.entries(expected))
    requireSame(`documents.${kind}`, number, papers.filter((paper) => paper.kind === kind).length);
}

type Expected = { readonly event: string; readonly on?: string; readonly recordedOn?: string; readonly times?: number };

function requireEvents({ events }: CaseFacts, expected: readonly Expected[]): void {
  for (const { event, on, recordedOn, times } of expected) {
    const type = built(EVENTS, event, `event ${event}`);
    const happened = events.filter((one) => one.type === type);
    if (happened.length === 0) throw unmet('events', event, undefined);
    if (times !== undefined) requireSame(`events.${event}.times`, times, happened.length);
    requireDay(`events.${event}.on`, on, happened.map(legalDay));
    requireDay(`events.${event}.recordedOn`, recordedOn, happened.map(recordDay));
  }
}

function requireDay(what: string, expected: string | undefined, got: readonly string[]): void {
  if (expected !== undefined && !got.includes(expected)) throw unmet(what, expected, got.join(', '));
}

const legalDay = ({ on, at }: EventFacts): string => on ?? dayIn(at);
const recordDay = ({ recordedAt }: EventFacts): string => dayIn(recordedAt);

function dayIn(text: string): string {
  const instant = parseInstant(text);
  return instant ? dayOf(instant) : text;
}

type Card = { readonly colour: string; readonly to?: string };

/** The complete list, in any order, compared in the fields named. */
function requireCards({ cards }: CaseFacts, expected: readonly Card[]): void {
  if (cards === undefined) throw new NotBuilt('cards');
  const left = [...cards];
  for (const { colour, to } of expected) {
    const at = left.findIndex((card) => card.colour === colour && (to === undefined || card.to === to));
    if (at < 0) throw unmet('cards', expected, cards);
    left.splice(at, 1);
  }
  if (left.length > 0) throw unmet('cards', expected, cards);
}
