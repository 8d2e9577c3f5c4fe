import { completeGuide } from '../../domain/catalogue/complete-guide.ts';
import { readJson, type JsonText, type Segment } from '../../domain/catalogue/edition/json-text.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import { lintCatalogue, type LintZone } from '../../domain/catalogue/lint.ts';
import { isWarning, type Fault, type Guide } from '../../domain/catalogue/lint/fault.ts';
import type { Day } from '../../domain/clock/day.ts';
import { catalogueFileItem } from '../contract/items.ts';
import type { Language } from '../words/language.ts';
import { wordsOfFault } from './lint-words.ts';
import { sayOfFile } from './file-words.ts';
import type { Finding } from './finding.ts';
import { findingsOfSchema } from './schema-findings.ts';

export interface CatalogueFile {
  readonly name: string;
  readonly text: string;
}

/** An item of a file with the place at which it stands there. */
interface Placed {
  readonly file: string;
  readonly json: JsonText;
  readonly at: readonly Segment[];
}

interface Read {
  readonly findings: readonly Finding[];
  readonly items: readonly (Placed & { readonly guide: Guide })[];
  /** Items that are in the files and could not be read: nothing is said of what waits for them. */
  readonly broken: readonly string[];
}

/**
 * Reads and lints a whole catalogue from its files. Every fault is found at once, with file, line, column and rule: JSON
 * (`J-`), the file (`F-`), the schema (`S-`), the lint (`L-`). Items are complete, by code; use them only without faults.
 */
export function checkFiles(
  files: readonly CatalogueFile[],
  zone: LintZone,
  language: Language,
): { readonly findings: readonly Finding[]; readonly items: readonly Guide[] } {
  const read = files.map((file) => readFile(file, language));
  const items = read.flatMap((one) => one.items);
  const broken = new Set(read.flatMap((one) => one.broken));
  const lint = lintRead(items, broken, zone, language);
  const none = items.length + broken.size === 0 ? [sayOfFile('F-EMPTY', files[0]?.name ?? '', language)] : [];
  const findings = [...none, ...read.flatMap((one) => one.findings), ...lint];
  return { findings: findings.toSorted(inOrder), items: items.map(({ guide }) => guide) };
}

const inOrder = (one: Finding, other: Finding): number =>
  one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column;

/** Is the import refused? */
export const hasFault = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'fault');

function readFile({ name, text }: CatalogueFile, language: Language): Read {
  const json = readJson(text);
  const findings = json.faults.map((one) => sayOfFile(one.rule, name, language, one));
  if (json.value === undefined) return { findings, items: [], broken: [stemOf(name)] };
  const read = entriesOf(json.value).map(([at, value]) => readItem({ file: name, json, at }, value, language));
  return {
    findings: [...findings, ...read.flatMap((one) => one.findings)],
    items: read.flatMap((one) => one.items),
    broken: read.flatMap((one) => one.broken),
  };
}

/** The items of a file: a list, `{"items": […]}`, or one item. */
function entriesOf(value: unknown): readonly (readonly [readonly Segment[], unknown])[] {
  if (Array.isArray(value)) return value.map((one: unknown, at) => [[at], one] as const);
  const items = typeof value === 'object' && value !== null && 'items' in value ? value.items : undefined;
  return Array.isArray(items) ? items.map((one: unknown, at) => [['items', at], one] as const) : [[[], value]];
}

/** Everything gets its days from the edition. */
const SOME_DAY = '2000-01-01' as Day;

function readItem(placed: Placed, value: unknown, language: Language): Read {
  const parsed = catalogueFileItem.safeParse(value);
  if (!parsed.success) {
    const findings = findingsOfSchema(parsed.error, placed);
    return { findings, items: [], broken: [codeIn(value) ?? stemOf(placed.file)] };
  }
  const { code, ...given } = parsed.data;
  const { effectiveFrom: _, ...guide } = completeGuide(code, given as Parameters<typeof completeGuide>[1], SOME_DAY);
  const misplaced = placed.at.length === 0 && IS_CODE.test(stemOf(placed.file)) && stemOf(placed.file) !== code;
  const where = placed.json.placeOf([...placed.at, 'code']);
  const findings = misplaced ? [sayOfFile('F-NAME', placed.file, language, { ...where, found: code })] : [];
  return { findings, items: [{ ...placed, guide }], broken: [] };
}

const IS_CODE = /^A\d{2}[a-e]?$/;

const stemOf = (name: string): string => name.replace(/^.*[/\\]/, '').replace(/\.json$/, '');

const codeIn = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string'
    ? value.code
    : undefined;

function lintRead(
  items: Read['items'],
  broken: ReadonlySet<string>,
  zone: LintZone,
  language: Language,
): readonly Finding[] {
  const guides = items.map(({ guide }) => guide);
  const byCode = lintCatalogue(guides, zone);
  const twice = (code: ItemCode): boolean => guides.filter((one) => one.code === code).length > 1;
  return items.flatMap(({ guide, ...placed }) =>
    (byCode.get(guide.code) ?? [])
      .filter((fault) => !rests(fault, broken) && (!twice(guide.code) || fault.path === 'code'))
      .map((fault) => findingOf(fault, placed, language)),
  );
}

/** A fault that may only be there because another file could not be read. */
const rests = ({ facts }: Fault, broken: ReadonlySet<string>): boolean =>
  ['after', 'because', 'before', 'of'].some((name) => broken.has(String(facts[name] ?? '')));

function findingOf(fault: Fault, { file, json, at }: Placed, language: Language): Finding {
  return {
    file,
    ...json.placeOf([...at, ...fault.path.split('.')]),
    rule: fault.code,
    path: fault.path,
    text: wordsOfFault(fault, language),
    severity: isWarning(fault) ? 'warning' : 'fault',
  };
}
