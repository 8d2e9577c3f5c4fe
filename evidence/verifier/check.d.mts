/** What is wrong with a pack: a file, an event by its number, a day, a key or a material, by its name. */
export interface Fault {
  readonly code:
    | 'fileMissing'
    | 'fileChanged'
    | 'fileAdded'
    | 'signatureBroken'
    | 'keyChanged'
    | 'eventMissing'
    | 'eventChanged'
    | 'eventAdded'
    | 'chainBroken'
    | 'materialChanged'
    | 'materialMissing'
    | 'daySignatureBroken'
    | 'dayChainBroken'
    | 'dayHeadDiffers'
    | 'dayProofBroken';
  readonly name: string;
}

/** What a pack says of itself. */
export interface Told {
  readonly number: string;
  readonly item: string;
  readonly zone: string;
  readonly madeAt: string;
  readonly practice: boolean;
  readonly events: number;
  /** Events of which only the hash is given. */
  readonly withheld: number;
  /** Up to this event the chain lies under signed days. */
  readonly proven: number;
  readonly days: number;
  readonly stamped: number;
  readonly keys: readonly string[];
}

export interface Tools {
  sha256(bytes: Uint8Array): string | Promise<string>;
  isSigned(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean | Promise<boolean>;
}

export interface Checked {
  /** None: the pack holds. */
  readonly faults: readonly Fault[];
  /** Null: a file that everything rests on is missing or no JSON. */
  readonly told: Told | null;
}

/** Checks a pack by its files. */
export function checkPack(files: ReadonlyMap<string, Uint8Array>, tools: Tools): Promise<Checked>;

/** JSON with sorted keys and no blanks. */
export function canonical(value: unknown): string;

/** Bytes that the files of a pack have together at most; a small zip may unpack to anything. */
export const MOST_UNPACKED: number;
