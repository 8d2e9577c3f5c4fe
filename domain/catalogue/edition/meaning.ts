/** One difference of a guide; `before` or `after` is absent where the part is new or gone. */
export interface BareChange {
  /** `materials.E1.class`: parts of lists go by their code, not their place. */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What a change of a guide means for those who file and decide. */
export type Meaning =
  | 'limitShorter'
  | 'limitLonger'
  | 'limitNew'
  | 'limitGone'
  | 'limitOther' // of another unit or start
  | 'materialNew'
  | 'materialGone'
  | 'materialDeferrable' // may be deferred from now on
  | 'materialEssential' // may not be deferred any more
  | 'materialChanged'
  | 'fieldNew'
  | 'fieldGone'
  | 'fieldChanged'
  | 'waitsMore'
  | 'waitsLess'
  | 'commitmentOpened'
  | 'commitmentClosed'
  | 'bureau'
  | 'needed' // for which projects
  | 'bars' // start of works, or use
  | 'period' // validity, time to start
  | 'situation'
  | 'check'
  | 'template'
  | 'text';

type Judge = (change: BareChange) => Meaning;

/** By the beginning of the path; the first that fits. */
const JUDGES: readonly (readonly [RegExp, Judge])[] = [
  [/^(situations\.[^.]+\.sets\.)?(statutory|promised)$/, (change) => limit(change)],
  [/^(situations\.[^.]+\.sets\.adds|materials)\.[^.]+$/, side('materialNew', 'materialGone', 'materialChanged')],
  [/^(situations\.[^.]+\.sets\.adds|materials)\.[^.]+\.class$/, ({ after }) => classOf(after)],
  [/^materials/, () => 'materialChanged'],
  [/^fields\./, (change) => field(change)],
  [/^after\./, side('waitsMore', 'waitsLess', 'waitsMore')],
  [/^after$/, () => 'text'],
  [
    /^(situations\.[^.]+\.sets\.)?commitment$/,
    ({ after }) => (after === true ? 'commitmentOpened' : 'commitmentClosed'),
  ],
  [/^bureau$/, () => 'bureau'],
  [/^applies/, () => 'needed'],
  [/^before(Start|Use)$/, () => 'bars'],
  [/^(validity|startWithin|permitExtension|renewalAsk)/, () => 'period'],
  [/^situations/, () => 'situation'],
  [/^(checks|consults)/, () => 'check'],
  [/^(library|standard)/, () => 'template'],
];

/** Says what a difference means; whatever bears on nothing but the wording is `text`. */
export const meaningOf = (change: BareChange): Meaning =>
  JUDGES.find(([path]) => path.test(change.path))?.[1](change) ?? 'text';

function side(fresh: Meaning, gone: Meaning, changed: Meaning): Judge {
  return ({ before, after }) => {
    if (before === undefined) return fresh;
    return after === undefined ? gone : changed;
  };
}

const classOf = (after: unknown): Meaning => {
  if (after === 'D') return 'materialDeferrable';
  return after === 'E' ? 'materialEssential' : 'materialChanged';
};

/** Keys of fields have dots themselves: a whole field is known by its key inside. */
const isField = (value: unknown): boolean => typeof value === 'object' && value !== null && 'key' in value;

function field({ before, after }: BareChange): Meaning {
  if (before === undefined && isField(after)) return 'fieldNew';
  return after === undefined && isField(before) ? 'fieldGone' : 'fieldChanged';
}

interface Limit {
  readonly length: number;
  readonly unit: string;
  readonly from?: string;
}

const isLimit = (value: unknown): value is Limit => typeof value === 'object' && value !== null;

function limit({ before, after }: BareChange): Meaning {
  if (!isLimit(before)) return 'limitNew';
  if (!isLimit(after)) return 'limitGone';
  if (before.unit !== after.unit || before.from !== after.from) return 'limitOther';
  if (before.length === after.length) return 'text';
  return after.length < before.length ? 'limitShorter' : 'limitLonger';
}
