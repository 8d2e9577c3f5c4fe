import type { AskOf } from '../../../../../api/contract/client.ts';
import type { counterRoutes } from '../../../../../api/contract/counter.ts';
import type { ItemCode } from '../../../../../domain/catalogue/item.ts';
import type { Day } from '../../../../../domain/clock/day.ts';

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
}

export const NOBODY: FilerDraft = {
  uscc: '',
  fresh: { name: '', legalRepresentative: '', address: '' },
  capacity: 'legalRepresentative',
  name: null,
  idKind: 'idCard',
  idNumber: '',
  letter: { instrument: '', powers: ['filing'], items: [], firstDay: '', lastDay: '' },
};

/** The body of the registration; `chief` is the legal representative as registered, null for an enterprise that is new. */
export function attendanceOf(draft: FilerDraft, chief: string | null): Body {
  const { uscc, fresh, capacity, idKind, idNumber, letter } = draft;
  const name = nameOf(draft, chief);
  const days = { firstDay: letter.firstDay as Day, lastDay: letter.lastDay as Day };
  const items = letter.items.length > 0 ? [...letter.items] : ('all' as const);
  const shown = { instrument: letter.instrument, powers: [...letter.powers], items, ...days };
  return {
    uscc,
    ...(chief === null ? { enterprise: fresh } : {}),
    filer: { name, capacity, idKind, idNumber, ...(capacity === 'agent' ? { letter: shown } : {}) },
  };
}

/** Who comes as legal representative bears the registered name unless another is typed. */
export const nameOf = ({ name, capacity, fresh }: FilerDraft, chief: string | null): string =>
  name ?? (capacity === 'legalRepresentative' ? (chief ?? fresh.legalRepresentative) : '');

/** Is enough typed to be sent? What is wrong with it the server says. */
export function isWhole(draft: FilerDraft, chief: string | null): boolean {
  const { fresh, letter, capacity } = draft;
  const said = [nameOf(draft, chief), draft.idNumber, ...(chief === null ? Object.values(fresh) : [])];
  const shown = capacity === 'agent' ? [letter.instrument, letter.firstDay, letter.lastDay, letter.powers.join()] : [];
  return [...said, ...shown].every((text) => text.trim() !== '');
}
