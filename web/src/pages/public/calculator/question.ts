import { SIGNERS, STATUTORY_PAUSE_KINDS, UNITS, type Signer, type Unit } from '../../../../../domain/clock/clock.ts';

export type Limited = 'promised' | 'statutory';

/** A limit as it was typed; an empty length: there is none. */
export interface Length {
  readonly length: string;
  readonly unit: Unit;
}

export interface Procedure {
  readonly kind: (typeof STATUTORY_PAUSE_KINDS)[number];
  /** Empty: never notified in writing. */
  readonly notice: string;
  readonly to: string;
}

/** What somebody asks, as it was typed and as it stands in the address. */
export interface Question {
  readonly zone: string;
  readonly item: string;
  readonly start: string;
  readonly promised: Length;
  readonly statutory: Length;
  readonly publicity: { readonly on: string; readonly days: string } | null;
  readonly procedures: readonly Procedure[];
  readonly extension: { readonly signedOn: string; readonly by: Signer; readonly length: string } | null;
  readonly end: string | null;
}

export const BLANK: Question = {
  zone: '',
  item: '',
  start: '',
  promised: { length: '', unit: 'workingDays' },
  statutory: { length: '20', unit: 'workingDays' },
  publicity: null,
  procedures: [],
  extension: null,
  end: null,
};

export const BLANK_PROCEDURE: Procedure = { kind: 'expertReview', notice: '', to: '' };

/** A limit's item gives its lengths; a limit that the item does not have stays empty. */
export const lengthOf = (limit: { readonly length: number; readonly unit: Unit } | null): Length =>
  limit === null ? { length: '', unit: 'workingDays' } : { length: String(limit.length), unit: limit.unit };

/** The question in an address; null if the address asks nothing. Parts are set apart by `~`, and
 *  procedures by `.`, which no part holds. */
export function readQuestion(search: string): Question | null {
  const query = new URLSearchParams(search);
  const start = query.get('start');
  if (start === null) return null;
  return {
    zone: query.get('zone') ?? '',
    item: query.get('item') ?? '',
    start,
    promised: readLength(query.get('promised')),
    statutory: readLength(query.get('statutory')),
    publicity: readParts(query.get('publicity'), ([on, days]) => ({ on, days })),
    procedures: (query.get('procedures')?.split('.') ?? []).map((text) => readProcedure(text)),
    extension: readParts(query.get('extension'), ([signedOn, by, length]) => ({ signedOn, by: signerOf(by), length })),
    end: query.get('end'),
  };
}

/** The address's query for a question. */
export function writeQuestion(question: Question): string {
  const { zone, item, start, promised, statutory, publicity, procedures, extension, end } = question;
  const entries: readonly (readonly [string, string | null])[] = [
    ['zone', item === '' ? null : zone],
    ['item', item === '' ? null : item],
    ['start', start],
    ['promised', writeLength(promised)],
    ['statutory', writeLength(statutory)],
    ['publicity', publicity && [publicity.on, publicity.days].join('~')],
    ['procedures', procedures.length === 0 ? null : procedures.map(writeProcedure).join('.')],
    ['extension', extension && [extension.signedOn, extension.by, extension.length].join('~')],
    ['end', end],
  ];
  const given = entries.filter((entry): entry is readonly [string, string] => entry[1] !== null);
  return new URLSearchParams(given.map(([name, value]) => [name, value])).toString();
}

function readLength(text: string | null): Length {
  const [length = '', unit = ''] = text?.split('~') ?? [];
  return { length, unit: UNITS.find((one) => one === unit) ?? 'workingDays' };
}

const writeLength = ({ length, unit }: Length): string | null => (length === '' ? null : `${length}~${unit}`);

function readParts<T>(text: string | null, make: (parts: readonly [string, string, string]) => T): T | null {
  const [first = '', second = '', third = ''] = text?.split('~') ?? [];
  return text === null ? null : make([first, second, third]);
}

const writeProcedure = ({ kind, notice, to }: Procedure): string => [kind, notice, to].join('~');

function readProcedure(text: string): Procedure {
  const [kind = '', notice = '', to = ''] = text.split('~');
  return { kind: STATUTORY_PAUSE_KINDS.find((one) => one === kind) ?? 'expertReview', notice, to };
}

const signerOf = (text: string): Signer => SIGNERS.find((one) => one === text) ?? 'organHead';
