import { FIELD_SOURCES, ITEM_NATURES } from '../../../domain/catalogue/item.ts';
import { withValue, type Draft, type Entry } from './item-draft.ts';

/** What an item is, in the order of its form. The bureau is chosen among those of the zone, and stands beside these. */
export const BASICS = [
  { key: 'name', kind: 'line' },
  { key: 'shortName', kind: 'line' },
  { key: 'english', kind: 'line' },
  { key: 'nature', kind: 'choice', choices: ITEM_NATURES },
  { key: 'stage', kind: 'choice', choices: ['S0', 'S1', 'S2', 'S3', 'S4', 'S5'] },
  { key: 'result', kind: 'line' },
  { key: 'after', kind: 'codes' },
  { key: 'legalBasis', kind: 'lines' },
] as const satisfies readonly Entry[];

export const FLAGS = [
  { key: 'instant', kind: 'flag' },
  { key: 'commitment', kind: 'flag' },
  { key: 'perWorks', kind: 'flag' },
  { key: 'afterWorks', kind: 'flag' },
  { key: 'beforeStart', kind: 'flag' },
  { key: 'beforeUse', kind: 'flag' },
] as const satisfies readonly Entry[];

export const MONTHS = [
  { key: 'validity', kind: 'months' },
  { key: 'startWithin', kind: 'months' },
] as const satisfies readonly Entry[];

export const MATERIAL = [
  { key: 'code', kind: 'line' },
  { key: 'name', kind: 'text' },
  { key: 'class', kind: 'choice', choices: ['E', 'D', 'S'] },
  { key: 'safety', kind: 'flag' },
  { key: 'sameAs', kind: 'line' },
  { key: 'guide', kind: 'text' },
] as const satisfies readonly Entry[];

export const FIELD = [
  { key: 'key', kind: 'line' },
  { key: 'label', kind: 'text' },
  { key: 'type', kind: 'choice', choices: ['text', 'longText', 'number', 'integer', 'choice', 'boolean'] },
  { key: 'required', kind: 'flag' },
  { key: 'unit', kind: 'line' },
  { key: 'min', kind: 'number' },
  { key: 'max', kind: 'number' },
  { key: 'options', kind: 'pairs' },
  { key: 'from', kind: 'choice', choices: FIELD_SOURCES },
  { key: 'help', kind: 'text' },
] as const satisfies readonly Entry[];

export const STANDARD = [
  { key: 'version', kind: 'line' },
  { key: 'checks', kind: 'text' },
  { key: 'publicity', kind: 'text' },
  { key: 'consequences', kind: 'lines' },
  { key: 'needsLand', kind: 'flag' },
] as const satisfies readonly Entry[];

export const LIBRARY = [
  { key: 'grantReasons', kind: 'lines' },
  { key: 'conditions', kind: 'lines' },
] as const satisfies readonly Entry[];

/** A sentence with what it rests on: a condition that is promised, a reason of refusal. */
export const BASED = [
  { key: 'text', kind: 'text' },
  { key: 'basis', kind: 'text' },
] as const satisfies readonly Entry[];

/** What the interface asks of a part that is there at all. */
const EMPTY = {
  standard: { version: '', conditions: [], checks: '', consequences: [], publicity: '' },
  library: { grantReasons: [], refusalReasons: [], conditions: [] },
} as const satisfies Readonly<Record<string, Draft>>;

/** The draft with another standard or library; what nothing stands in is empty there and not absent. */
export const withPart = (draft: Draft, key: keyof typeof EMPTY, part: Draft): Draft =>
  withValue(draft, key, { ...EMPTY[key], ...part });

const OTHERS = ['bureau', 'statutory', 'promised', 'acceptance', 'materials', 'fields', 'standard', 'library'];
const HERE: ReadonlySet<string> = new Set([...[...BASICS, ...FLAGS, ...MONTHS].map(({ key }) => key), ...OTHERS]);

/** The fields of a draft that the form has no place for: they are changed in the text. */
export const inTextAlone = (keys: readonly string[]): readonly string[] => keys.filter((key) => !HERE.has(key));
