import type { FilingDraft } from './filing-draft.ts';
import { changesOf, type ThreeWay } from './three-way.ts';

/** The sections of a draft that two windows may change, each of them values by key. */
const SECTIONS = ['form', 'files', 'ways', 'until', 'works', 'deferred'] as const;
export type DraftSection = (typeof SECTIONS)[number];

/** A part of a draft by the name under which it stands in a conflict: `form building.floorArea`, `files A06.E1`. */
export function placeOf(name: string): { readonly section: DraftSection; readonly key: string } {
  const section = SECTIONS.find((one) => name.startsWith(`${one} `)) ?? 'form';
  return { section, key: name.slice(section.length + 1) };
}

type Values = Readonly<Record<string, unknown>>;

const sectionOf = (draft: FilingDraft, section: DraftSection): Values =>
  section === 'deferred' ? Object.fromEntries(draft.deferred.map((key) => [key, true])) : (draft[section] ?? {});

/** Text stands as it was typed; a choice, files, works as JSON; what is not there is empty. */
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

function partsOf(draft: FilingDraft, names: readonly string[]): Readonly<Record<string, string>> {
  const values = names.map((name) => {
    const { section, key } = placeOf(name);
    return [name, textOf(sectionOf(draft, section)[key])] as const;
  });
  return Object.fromEntries(values);
}

const namesIn = (draft: FilingDraft): readonly string[] =>
  SECTIONS.flatMap((section) => Object.keys(sectionOf(draft, section)).map((key) => `${section} ${key}`));

/** A draft as it was when this window began or last saved, as another window saved it, and as it stands here. */
export interface DraftSides {
  readonly base: FilingDraft;
  readonly theirs: FilingDraft;
  readonly mine: FilingDraft;
}

/** What two windows changed in one draft, part by part. */
export function draftChanges({ base, theirs, mine }: DraftSides): readonly ThreeWay[] {
  const names = [...new Set([mine, theirs, base].flatMap(namesIn))];
  return changesOf({ base: partsOf(base, names), theirs: partsOf(theirs, names), mine: partsOf(mine, names) });
}

/** One's own draft with the parts that were chosen, worded anew or merged by themselves; what either side read counts as read. */
export function mergedDraft({ theirs, mine }: DraftSides, merged: Readonly<Record<string, string>>): FilingDraft {
  const values = (section: DraftSection): Values => {
    const own = Object.entries(merged).filter(([name]) => placeOf(name).section === section);
    const told = own.map(([name, text]) => {
      const { key } = placeOf(name);
      const known = [theirs, mine].map((side) => sectionOf(side, section)[key]);
      const same = known.find((value) => textOf(value) === text);
      return [key, same ?? (text === '' ? undefined : text)] as const;
    });
    const all = { ...sectionOf(mine, section), ...Object.fromEntries(told) };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  };
  return {
    ...mine,
    form: values('form') as FilingDraft['form'],
    files: values('files') as FilingDraft['files'],
    ways: values('ways') as FilingDraft['ways'],
    until: values('until') as FilingDraft['until'],
    works: values('works') as NonNullable<FilingDraft['works']>,
    deferred: Object.keys(values('deferred')),
    read: readByEither(theirs, mine),
  };
}

function readByEither({ read: theirs }: FilingDraft, { read: mine }: FilingDraft): FilingDraft['read'] {
  const items = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  return Object.fromEntries(
    items.map((item) => [item, [...new Set([...(theirs[item] ?? []), ...(mine[item] ?? [])])]]),
  );
}
