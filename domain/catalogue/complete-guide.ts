import type { Day } from '../clock/day.ts';
import type { CommitmentStandard, DecisionLibrary, Item, ItemCode, Length, Material } from './item.ts';

type Limits = Pick<Item, 'statutory' | 'promised'>;
type GivenMaterial = Omit<Material, 'name'> & { readonly name?: string | undefined };

/** An item as somebody gives it: its two limits, and whatever else is known. */
export type GivenGuide = Limits & {
  readonly [K in keyof Omit<Item, keyof Limits | 'materials' | 'version' | 'code' | 'effectiveFrom'>]?:
    Item[K] | undefined;
} & { readonly materials?: readonly GivenMaterial[] | undefined };

/** 5 working days (许可法 32(4)). */
const ACCEPTANCE: Length = { length: 5, unit: 'workingDays' };

const MATERIALS: readonly Material[] = [
  { code: 'E1', name: '主要材料一', class: 'E', safety: false },
  { code: 'E2', name: '主要材料二', class: 'E', safety: false },
  { code: 'D1', name: '次要材料一', class: 'D', safety: false },
  { code: 'D2', name: '次要材料二', class: 'D', safety: false },
];

/** What an item is called, what kind it is, whose it is, and in which words it is decided. */
export type BuiltInEntry = Pick<Item, 'name' | 'english' | 'nature' | 'legalBasis' | 'result'> &
  Partial<Pick<Item, 'bureau' | 'library' | 'yields' | 'shortName'>>;

/**
 * Completes what is given of an item with the built-in entry of its code, if there is one, and with defaults, so that a zone
 * may begin with a small catalogue: two essential and two deferrable materials, five working days to tell all defects, no
 * predecessor, decided by `approval`. An item listed for commitment without a standard gets one that promises what its guide
 * demands, and grounds of a decision are the plain ones where no built-in entry has better. Limits, materials, predecessors,
 * flags, fields and rules never come from the built-in entry: a zone has only what it gave itself.
 */
export function completeGuide(
  code: ItemCode,
  given: GivenGuide,
  effectiveFrom: Day,
  builtIn?: BuiltInEntry,
): Omit<Item, 'version'> {
  const name = given.name ?? builtIn?.name ?? `事项 ${code}`;
  const { materials, ...rest } = given;
  return {
    code,
    ...DEFAULTS,
    name,
    english: code,
    result: `${name}决定书`,
    library: plainLibrary(name),
    ...(builtIn && entryOf(builtIn)),
    ...(given.name === undefined && shortNameOf(builtIn)),
    ...(given.commitment && { standard: plainStandard(name) }),
    ...withoutAbsent(rest),
    materials: materials?.map(nameMaterial) ?? MATERIALS,
    effectiveFrom,
  };
}

/** Only for the built-in name: one of the zone's own is not shortened to another. */
const shortNameOf = (builtIn: BuiltInEntry | undefined): Pick<Item, 'shortName'> =>
  builtIn?.shortName === undefined ? {} : { shortName: builtIn.shortName };

/** Nothing else of a whole guide that may be passed. */
const entryOf = ({
  name,
  english,
  nature,
  legalBasis,
  result,
  bureau,
  library,
  yields,
}: BuiltInEntry): BuiltInEntry => ({
  name,
  english,
  nature,
  legalBasis,
  result,
  ...(bureau === undefined ? {} : { bureau }),
  ...(library === undefined ? {} : { library }),
  ...(yields === undefined ? {} : { yields }),
});

const DEFAULTS = {
  nature: 'permit',
  bureau: 'approval',
  legalBasis: ['许可法 12'],
  acceptance: ACCEPTANCE,
  after: [],
  instant: false,
  commitment: false,
  fields: [],
} as const;

/** The limits are always there; of the rest, only what is given. */
const withoutAbsent = (given: Omit<GivenGuide, 'materials'>): Limits & Partial<Omit<Item, keyof Limits>> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as unknown as Limits;

const nameMaterial = (material: GivenMaterial): Material => ({
  ...material,
  name: material.name ?? `材料 ${material.code}`,
});

/** Grounds that hold for any permit: whoever meets the legal conditions has a right to it (许可法 38). */
const plainLibrary = (name: string): DecisionLibrary => ({
  grantReasons: [`申请符合${name}的法定条件、标准。`],
  refusalReasons: [{ text: `申请不符合${name}的法定条件、标准。`, basis: '许可法 38(2)' }],
  conditions: [],
});

const plainStandard = (name: string): CommitmentStandard => ({
  version: '1',
  conditions: [{ text: `符合${name}的法定条件和标准，提交的材料真实、完整。`, basis: '国办发〔2020〕42号' }],
  checks: '作出决定后六十个工作日内由两名以上工作人员核查。',
  consequences: ['未履行承诺的，责令限期整改；逾期不改或者整改后仍不符合条件的，撤销决定。'],
  publicity: '承诺书向社会公开，涉及国家秘密、商业秘密、个人隐私的除外。',
});
