/** What is wrong with a pack: a file, a byte of the zip, an event by its number, a day, a key or a material, by its name. */
export interface Fault {
  readonly code:
    | 'entryChanged'
    | 'archiveChanged'
    | 'fileMissing'
    | 'fileChanged'
    | 'fileAdded'
    | 'signatureBroken'
    | 'keyChanged'
    | 'keyUnvouched'
    | 'keyNotInForce'
    | 'eventMissing'
    | 'eventChanged'
    | 'eventAdded'
    | 'eventUnproven'
    | 'chainBroken'
    | 'materialChanged'
    | 'materialMissing'
    | 'paperChanged'
    | 'paperMissing'
    | 'paperUnproven'
    | 'daySignatureBroken'
    | 'dayChainBroken'
    | 'dayKeyDiffers'
    | 'dayHeadDiffers'
    | 'dayProofBroken';
  readonly name: string;
}

/** What a pack says of itself. */
export interface Told {
  readonly number: string;
  readonly item: string;
  readonly zone: string;
  readonly zoneId: string;
  readonly madeAt: string;
  readonly practice: boolean;
  readonly events: number;
  /** Events of which only the hash is given. */
  readonly withheld: number;
  /** Up to this event the chain lies under signed days. */
  readonly proven: number;
  /** Papers, those that lie under signed days with their PDF, and the names of the others. */
  readonly papers: { readonly all: number; readonly proven: number; readonly others: readonly string[] };
  readonly days: number;
  readonly stamped: number;
  /** SHA-256 of the key that signed the list of files, and since which day the days of the zone vouch for it. */
  readonly signer: { readonly key: string; readonly since: string | null } | null;
}

export interface Tools {
  sha256(bytes: Uint8Array): string | Promise<string>;
  isSigned(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean | Promise<boolean>;
  /** Unpacks raw DEFLATE to that many bytes. */
  inflate(bytes: Uint8Array, size: number): Uint8Array | Promise<Uint8Array>;
}

export interface Checked {
  /** None: the pack holds. */
  readonly faults: readonly Fault[];
  /** Null: a file that everything rests on is missing or no JSON. */
  readonly told: Told | null;
}

/** Checks a pack by its files. */
export function checkPack(files: ReadonlyMap<string, Uint8Array>, tools: Tools): Promise<Checked>;

/** Checks a pack as it was given out: each byte of the zip, then what is in it. @throws if it is no zip at all. */
export function checkZip(zip: Uint8Array, tools: Tools): Promise<Checked>;
