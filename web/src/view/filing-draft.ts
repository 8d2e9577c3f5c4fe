import type { fileRoutes } from '../../../api/contract/files.ts';
import type { AnswerOf } from '../../../api/contract/route.ts';
import type { FilingForm, FilingItem, FilingMaterial, SubmissionBody } from './filing-form.ts';
import type { FormValue } from './form-values.ts';
import { numberText } from './typed-text.ts';

/** What an applicant has filled in so far, as it is kept. */
export interface FilingDraft {
  readonly items: readonly string[];
  /** Begun with others, which are left for later; absent: none are. */
  readonly others?: readonly string[];
  /** Values as typed, by field key. */
  readonly form: Readonly<Record<string, FormValue>>;
  /** Files taken in, by the key of the material in the one form. */
  readonly files: Readonly<Record<string, readonly DraftFile[]>>;
  readonly ways: Readonly<Record<string, 'ordinary' | 'commitment'>>;
  /** Conditions read to their end, by item and wording (`readKey`). */
  readonly read: Readonly<Record<string, readonly number[]>>;
  /** Keys of materials that are promised for later. */
  readonly deferred: readonly string[];
  /** By when, by item. */
  readonly until: Readonly<Record<string, string>>;
  /** For which works, by item; none: for the whole project. */
  readonly works?: Readonly<Record<string, readonly string[]>>;
  /** Agrees to be served electronically (电子送达); absent: not said yet. */
  readonly electronic?: boolean;
}

export interface DraftFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** Absent: a draft of before files were scanned. */
  readonly scan?: 'notScanned' | 'clean' | 'found' | null;
  /** A PDF into which nobody can look: locked by a password, or broken. */
  readonly unread?: boolean;
}

/** Pages of what is larger are not counted (`PageCounter`). */
const COUNTED_UP_TO = 8 * 1024 * 1024;

/** Is a file that was taken in a PDF whose pages could not be counted? Then whoever reviews it cannot read it either, perhaps. */
export const isUnread = ({ mediaType, pages, size }: Pick<StoredFile, 'mediaType' | 'pages' | 'size'>): boolean =>
  mediaType === 'application/pdf' && pages === null && size <= COUNTED_UP_TO;

type StoredFile = AnswerOf<typeof fileRoutes.addFile>;

/** A draft with nothing filled in. */
export const emptyDraft = (items: readonly string[]): FilingDraft => ({
  items,
  form: {},
  files: {},
  ways: {},
  read: {},
  deferred: [],
  until: {},
});

/** Whether what was kept under a draft's name is one. */
export function isFilingDraft(content: unknown): content is FilingDraft {
  if (typeof content !== 'object' || content === null) return false;
  return ['items', 'form', 'files', 'ways', 'read', 'deferred', 'until'].every((name) => name in content);
}

/** Was anything typed, chosen or handed in? Whoever only looked at a commitment has begun nothing. */
export const isBegun = ({ form, files, deferred, until, works = {}, electronic }: FilingDraft): boolean =>
  [form, files, until, works].some((values) => Object.keys(values).length > 0) ||
  deferred.length > 0 ||
  electronic !== undefined;

/** A draft without these files, which are gone from the server, and what they are called. */
export function withoutFiles(draft: FilingDraft, ids: readonly string[]) {
  const isGone = ({ id }: DraftFile): boolean => ids.includes(id);
  const left = Object.entries(draft.files).map(([key, files]) => [key, files.filter((file) => !isGone(file))]);
  const gone = Object.values(draft.files).flat().filter(isGone);
  return { draft: { ...draft, files: Object.fromEntries(left) } as FilingDraft, gone: gone.map(({ name }) => name) };
}

/** The draft gone on with for these items alone: what it was begun for beside them is not forgotten. */
export function forItems(draft: FilingDraft, items: readonly string[]): FilingDraft {
  const others = [...draft.items, ...(draft.others ?? [])].filter((item) => !items.includes(item));
  const { others: _before, ...rest } = draft;
  return { ...rest, items, ...(others.length > 0 && { others: [...new Set(others)] }) };
}

/** What of a draft is left once its items are filed: the others, if anything was typed or handed in for them; null: nothing is. */
export function leftOf(draft: FilingDraft, { fields, materials }: Pick<FilingForm, 'fields' | 'materials'>) {
  const { others = [] } = draft;
  const files = Object.keys(draft.files).filter((key) => !materials.some((one) => one.key === key));
  const typed = Object.keys(draft.form).filter((key) => !fields.some(({ field }) => field.key === key));
  return others.length > 0 && files.length + typed.length > 0 ? forItems({ ...draft, items: [] }, others) : null;
}

/** The value of a field: as typed, else as known already. */
export function valueOf(draft: FilingDraft, { field, known }: FilingForm['fields'][number]): FormValue {
  const typed = draft.form[field.key];
  if (typed !== undefined) return typed;
  if (known !== null) return String(known);
  return field.type === 'boolean' ? false : '';
}

/** The fields among these that must be filled in and are not; a declaration is made by a yes alone (`checkForm`). */
export const emptyFields = (draft: FilingDraft, fields: FilingForm['fields']): FilingForm['fields'] =>
  fields.filter((one) => {
    const value = valueOf(draft, one);
    return one.field.required && (value === false || (typeof value === 'string' && value.trim() === ''));
  });

/** The way on which an item is asked for. */
export const wayOf = (draft: FilingDraft, item: string): 'ordinary' | 'commitment' => draft.ways[item] ?? 'ordinary';

/** The way on which an item can be asked for: what can no longer be promised goes the ordinary way, with its materials. */
export const wayFor = (draft: FilingDraft, { code, commitment }: Pick<FilingItem, 'code' | 'commitment'>) =>
  commitment.possible ? wayOf(draft, code) : 'ordinary';

/** The parts of a commitment that are read beside its conditions: checks, consequences, publicity. */
export const PARTS_READ = ['checks', 'consequences', 'publicity'] as const;

/** Under which key it is kept what was read: a commitment that is worded anew was read by nobody. */
export const readKey = ({ code, standard }: Pick<FilingItem, 'code' | 'standard'>): string =>
  standard === null ? code : `${code} ${standard.textHash}`;

/** What was read of the commitment to an item as it is worded now. */
export const readOf = (draft: FilingDraft, item: Pick<FilingItem, 'code' | 'standard'>): readonly number[] =>
  draft.read[readKey(item)] ?? [];

/** Was the commitment read before as it was worded then? The zone has published another edition since. */
export const isReworded = (draft: FilingDraft, { code, standard }: Pick<FilingItem, 'code' | 'standard'>): boolean =>
  Object.keys(draft.read).some((key) => key.startsWith(`${code} `) && key !== readKey({ code, standard }));

/** What of a commitment was not read to its end: conditions by number, then its other parts, counted on from them. */
export function unreadOf(draft: FilingDraft, item: Pick<FilingItem, 'code' | 'standard'>): readonly number[] {
  const read = readOf(draft, item);
  const parts = (item.standard?.conditions.length ?? 0) + PARTS_READ.length;
  return Array.from({ length: parts }, (_, at) => at + 1).filter((number) => !read.includes(number));
}

/** Is every commitment of the draft read whole? Nothing is signed before. */
export const isRead = (draft: FilingDraft, { items }: Pick<FilingForm, 'items'>): boolean =>
  items.every((item) => wayFor(draft, item) === 'ordinary' || unreadOf(draft, item).length === 0);

/** The last day promised for the deferred papers of an item: as chosen, else the latest that is lawful. */
export const untilOf = (draft: FilingDraft, item: FilingItem): string =>
  draft.until[item.code] ?? item.deferral.latest ?? '';

type Use = FilingMaterial['usedBy'][number];

/** On which way an item goes that uses a material. */
function wayOfUse({ item: code }: Use, items: readonly FilingItem[], draft: FilingDraft) {
  const item = items.find((one) => one.code === code);
  return { item, way: item ? wayFor(draft, item) : 'ordinary' };
}

/** 承诺后补: wherever it is used a commitment stands for it until the decision. It may come now all the same. */
export const comesLater = ({ asked, usedBy }: FilingMaterial, items: readonly FilingItem[], draft: FilingDraft) =>
  asked && usedBy.every((use) => use.later && wayOfUse(use, items, draft).way === 'commitment');

/**
 * A material that may be promised for later: secondary and without safety wherever it is used, on the ordinary way, where no
 * commitment stands for it.
 */
export function mayDefer(material: FilingMaterial, items: readonly FilingItem[], draft: FilingDraft): boolean {
  if (material.safety || !material.asked || comesLater(material, items, draft)) return false;
  return material.usedBy.every((use) => {
    const { item, way } = wayOfUse(use, items, draft);
    if (way === 'commitment') return use.later;
    return use.class === 'D' && item?.deferral.possible === true;
  });
}

/** Materials that are asked, and neither handed in nor promised, be it with a commitment. */
export function lackingMaterials(draft: FilingDraft, form: FilingForm): readonly FilingMaterial[] {
  return form.materials.filter(
    (one) =>
      one.asked &&
      (draft.files[one.key] ?? []).length === 0 &&
      !isDeferred(draft, one.key) &&
      !comesLater(one, form.items, draft),
  );
}

/** A file that came in the end makes a promise of it void. */
export const isDeferred = (draft: FilingDraft, key: string): boolean =>
  draft.deferred.includes(key) && (draft.files[key] ?? []).length === 0;

/** For which project, and which permit it renews or changes; null: none. */
export interface FiledFor {
  readonly project: string;
  readonly succeeds: SubmissionBody['items'][number]['succeeds'] | null;
  /** At the window nobody is taken to agree to electronic service who did not say so; online whoever files has an account. */
  readonly agrees?: boolean;
  /** Meant as a further application, even if it asks the very same as one that is under way. */
  readonly again?: boolean;
}

/** Does the applicant agree to electronic service? As said, else as the desk takes it. */
export const agreesIn = (draft: FilingDraft, usual: boolean): boolean => draft.electronic ?? usual;

/** The works for which an item is filed, in the project's order; none: for the whole project, as is every item that cannot be split. */
export const worksOf = (
  draft: FilingDraft,
  form: FilingForm,
  { code, perWorks }: Pick<FilingItem, 'code' | 'perWorks'>,
) => (perWorks ? form.works.map(({ number }) => number).filter((number) => draft.works?.[code]?.includes(number)) : []);

/** What is answered of the fields that decide what else is asked. */
export const decidingValues = (draft: FilingDraft, { fields, decides }: Pick<FilingForm, 'fields' | 'decides'>) =>
  Object.fromEntries(fields.filter(({ field }) => decides.includes(field.key)).flatMap((one) => entryOf(draft, one)));

/** The body of the submission that a draft asks for. */
export function submissionOf(
  draft: FilingDraft,
  form: FilingForm,
  { project, succeeds, agrees = true, again = false }: FiledFor,
): SubmissionBody {
  return {
    project,
    electronicService: agreesIn(draft, agrees),
    items: form.items.map((item) => ({
      ...askedItem(draft, form, item),
      ...(succeeds && { succeeds }),
      ...(again && { again }),
    })),
    form: Object.fromEntries(form.fields.flatMap((one) => entryOf(draft, one))),
    materials: Object.entries(draft.files)
      .filter(([key, files]) => files.length > 0 && form.materials.some((one) => one.key === key && one.asked))
      .map(([material, files]) => ({ material, files: files.map((file) => file.id) })),
  };
}

function askedItem(draft: FilingDraft, form: FilingForm, item: FilingItem): SubmissionBody['items'][number] {
  const way = wayFor(draft, item);
  const works = worksOf(draft, form, item);
  const uses = form.materials.filter(({ key }) => isDeferred(draft, key)).flatMap((one) => one.usedBy);
  const materials = uses.filter((use) => use.item === item.code).map((use) => use.code);
  return {
    item: item.code,
    way,
    missing: [],
    ...(works.length > 0 ? { works } : {}),
    ...(way === 'commitment' && item.standard ? promisedOn(draft, item, item.standard) : {}),
    // What is promised for later is kept in the draft, for the ordinary way.
    ...(way === 'ordinary' && materials.length > 0 ? { deferral: { materials, until: untilOf(draft, item) } } : {}),
  };
}

/** The conditions that were read, and of which wording. */
const promisedOn = (
  draft: FilingDraft,
  item: FilingItem,
  { conditions, textHash }: NonNullable<FilingItem['standard']>,
) => ({
  read: readOf(draft, item).filter((number) => number <= conditions.length),
  textHash,
});

/** Numbers as numbers; what is empty is left out. */
function entryOf(draft: FilingDraft, one: FilingForm['fields'][number]): [string, string | number | boolean][] {
  const value = valueOf(draft, one);
  const { key, type } = one.field;
  if (typeof value === 'boolean') return [[key, value]];
  if (typeof value !== 'string' || value.trim() === '') return [];
  const number = Number(numberText(value));
  return [[key, (type === 'number' || type === 'integer') && Number.isFinite(number) ? number : value]];
}
