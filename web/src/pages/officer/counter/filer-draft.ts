import type { AskOf } from '../../../../../api/contract/client.ts';
import type { counterRoutes } from '../../../../../api/contract/counter.ts';
import type { ItemCode } from '../../../../../domain/catalogue/item.ts';
import type { Day } from '../../../../../domain/clock/day.ts';
import { parseInstant, type Instant } from '../../../../../domain/clock/instant.ts';

type Body = AskOf<typeof counterRoutes.addAttendance>['body'];
export type Capacity = Body['filer']['capacity'];
export type IdKind = Body['filer']['idKind'];
export type Power = NonNullable<Body['filer']['letter']>['powers'][number];

/** What is typed of whoever comes. */
export interface FilerDraft {
  readonly uscc: string;
  /** Of an enterprise that is not registered. */
  readonly fresh: { readonly name: string; readonly legalRepresentative: string; readonly address: string };
  readonly capacity: Capacity;
  /** Null: the legal representative's own. */
  readonly name: string | null;
  readonly idKind: IdKind;
  readonly idNumber: string;
  readonly letter: {
    readonly instrument: string;
    readonly powers: readonly Power[];
    /** None: all of them. */
    readonly items: readonly ItemCode[];
    readonly firstDay: string;
    readonly lastDay: string;
  };
  /** 补录: when the person came, as the browser's control has it; null: they are here. */
  readonly cameAt: string | null;
}

export const NOBODY: FilerDraft = {
  uscc: '',
  fresh: { name: '', legalRepresentative: '', address: '' },
  capacity: 'legalRepresentative',
  name: null,
  idKind: 'idCard',
  idNumber: '',
  letter: { instrument: '', powers: ['filing'], items: [], firstDay: '', lastDay: '' },
  cameAt: null,
};

/** The body of the registration; `chief` is the legal representative as registered, null for an enterprise that is new. */
export function attendanceOf(draft: FilerDraft, chief: string | null): Body {
  const { uscc, fresh, capacity, idKind, idNumber, letter } = draft;
  const cameAt = cameAtOf(draft);
  const name = nameOf(draft, chief);
  const days = { firstDay: letter.firstDay as Day, lastDay: letter.lastDay as Day };
  const items = letter.items.length > 0 ? [...letter.items] : ('all' as const);
  const shown = { instrument: letter.instrument, powers: [...letter.powers], items, ...days };
  return {
    uscc,
    ...(chief === null ? { enterprise: fresh } : {}),
    ...(cameAt === null ? {} : { cameAt }),
    filer: { name, capacity, idKind, idNumber, ...(capacity === 'agent' ? { letter: shown } : {}) },
  };
}

/** The moment of the zone that was typed; null: none, or none that there is. */
const cameAtOf = ({ cameAt }: FilerDraft): Instant | null => (cameAt === null ? null : parseInstant(`${cameAt}+08:00`));

/** Who comes as legal representative bears the registered name unless another is typed. */
export const nameOf = ({ name, capacity, fresh }: FilerDraft, chief: string | null): string =>
  name ?? (capacity === 'legalRepresentative' ? (chief ?? fresh.legalRepresentative) : '');

/** Is enough typed to be sent? What is wrong with it the server says. */
export function isWhole(draft: FilerDraft, chief: string | null): boolean {
  const { fresh, letter, capacity } = draft;
  const said = [nameOf(draft, chief), draft.idNumber, ...(chief === null ? Object.values(fresh) : [])];
  const shown = capacity === 'agent' ? [letter.instrument, letter.firstDay, letter.lastDay, letter.powers.join()] : [];
  const isTimed = draft.cameAt === null || cameAtOf(draft) !== null;
  return isTimed && [...said, ...shown].every((text) => text.trim() !== '');
}
