import type { Item } from '../item.ts';

/** Every way in which an item's guide can be wrong in itself, beside the other items of the zone, or for the zone. */
export type FaultCode =
  | 'L-EMPTY' // a text, list or set of options that has to say something is empty
  | 'L-CODE-DUPLICATE' // two items, materials, fields, situations or checks with one code
  | 'L-DEFER-SAFETY' // a material that concerns safety is offered for deferral
  | 'L-DEFER-ESSENTIAL' // a material that is essential, here or for another item, is offered for deferral
  | 'L-COMMITMENT-EXCLUDED' // the item's class bars commitment
  | 'L-COMMITMENT-NO-STANDARD' // nothing says what would be promised
  | 'L-INSTANT-EXCLUDED' // nobody's word alone decides what the class keeps from commitment
  | 'L-TACIT-EXCLUDED' // nothing that concerns safety or environment passes by default
  | 'L-TEMPLATE-GRANT' // no ground from which a grant could be written
  | 'L-TEMPLATE-REFUSAL' // no ground from which a refusal could be written
  | 'L-CHECK-SENTENCE' // a machine check without a sentence for the notice
  | 'L-CHECK-MATERIAL' // a machine check about a material that the item does not list
  | 'L-FIELD-CONFLICT' // one key, but another type, unit or other options in another item, or bounds far from these
  | 'L-FIELD-BOUNDS' // no value fits
  | 'L-MATERIAL-CONFLICT' // one shared material under two names
  | 'L-MATERIAL-YIELDED' // asked of the applicant, though an item of the zone yields it
  | 'L-SITUATION-DROPS' // a situation takes away a material that the guide does not list
  | 'L-AFTER-UNKNOWN'
  | 'L-AFTER-CYCLE' // the item would wait for itself
  | 'L-UNREACHABLE' // it waits for what can never be granted
  | 'L-START-AFTER-USE' // due before the start of works, and waits for what is only there when they are done
  | 'L-SUPPLEMENT-UNKNOWN' // a paper would be owed until an item that the zone does not have
  | 'L-FILE-WITHIN-UNKNOWN' // to be filed within a time after an item that the zone does not have
  | 'L-RULE-DUPLICATE' // two rules of one name
  | 'L-APPLIES-OPEN' // the rules may leave a project without an answer
  | 'L-FACT-UNKNOWN' // a rule, situation or check names a fact that nobody knows
  | 'L-FACT-VALUE' // or compares one with a value that it cannot have
  | 'L-PROMISE-TOO-LONG' // longer than the statutory limit of the same unit and start
  | 'L-PROMISE-LATER' // a promise in another unit or from another start that is the later on some days
  | 'L-PROMISE-LATER-WINDOW' // the same, if the application is accepted on the last day of the window
  | 'L-PAUSE-ARTICLE' // an article for a procedure that does not stop the limits, or that 许可法 45 covers
  | 'L-BUREAU-UNKNOWN'
  | 'L-ENGLISH-MISSING' // the public would read a text in Chinese on an English page
  | 'L-NO-OFFICER'; // nobody in the bureau could prepare or sign the decision

/** A fault of a guide: its code, its place (`materials.2.class`) and the names and numbers that a sentence needs. */
export interface Fault {
  readonly code: FaultCode;
  readonly path: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What of an item the lint reads; version and first day have no part in it. */
export type Guide = Omit<Item, 'version' | 'effectiveFrom'>;

/** Makes a fault. */
export const fault = (code: FaultCode, path: string, facts: Fault['facts'] = {}): Fault => ({ code, path, facts });

const WARNINGS: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'L-PROMISE-LATER',
  'L-PROMISE-LATER-WINDOW',
  'L-ENGLISH-MISSING',
]);

/** Is it told and refuses nothing? Limits of different units or starts may cross on some days of a year. */
export const isWarning = ({ code }: Fault): boolean => WARNINGS.has(code);

/** What stands more than once. */
export const duplicates = <T>(codes: readonly T[]): ReadonlySet<T> =>
  new Set(codes.filter((code, at) => codes.indexOf(code) !== at));
