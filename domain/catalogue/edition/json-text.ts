/** A step from a value to a part of it: the name of a property, or the index in a list. */
export type Segment = string | number;

/** A place in a text; both count from 1, a column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Why a text is no JSON, or no good one: `J-SYNTAX`, `J-KEY-TWICE` (of two equal keys one would be lost), `J-DEEP`. */
export interface JsonFault extends Place {
  readonly rule: 'J-SYNTAX' | 'J-KEY-TWICE' | 'J-DEEP';
  /** What stands there: a character, a key; empty at the end of the text. */
  readonly found: string;
}

/** A JSON text as a value that knows where each part of it stands. */
export interface JsonText {
  readonly value: unknown;
  readonly faults: readonly JsonFault[];
  /** Where the value at a path begins; of a path that is not there, the nearest part that holds it. */
  readonly placeOf: (path: readonly Segment[]) => Place;
  /** Where the name of a property stands. */
  readonly keyPlaceOf: (path: readonly Segment[]) => Place;
}

/** Values nested deeper are refused, before the stack is. */
const DEEPEST = 100;

/** Reads a JSON text (RFC 8259). With `J-SYNTAX` or `J-DEEP` the value is undefined. */
export function readJson(text: string): JsonText {
  const reader = new Reader(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text);
  const value = reader.whole();
  const lineStarts = startsOf(text);
  const at = (offset: number): Place => placeAt(lineStarts, offset);
  const find = (places: ReadonlyMap<string, number>, path: readonly Segment[]): number => {
    const own = places.get(nameOf(path));
    if (own !== undefined) return own;
    return path.length === 0 ? 0 : find(reader.values, path.slice(0, -1));
  };
  return {
    value,
    faults: reader.faults.map(({ offset, ...rest }) => ({ ...rest, ...at(offset) })),
    placeOf: (path) => at(find(reader.values, path)),
    keyPlaceOf: (path) => at(find(reader.keys, path)),
  };
}

const nameOf = (path: readonly Segment[]): string => path.map((part) => JSON.stringify(String(part))).join();

/** Offsets at which lines begin; a line ends with LF, CR or both. */
function startsOf(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** The line that begins last before the offset, searched by halves. */
function placeAt(starts: readonly number[], offset: number): Place {
  let [from, to] = [0, starts.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((starts[middle] ?? 0) <= offset) from = middle;
    else to = middle;
  }
  return { line: from + 1, column: offset - (starts[from] ?? 0) + 1 };
}

/** Thrown inside the reader alone, to leave it at once. */
class Stop extends Error {}

type Found = Pick<JsonFault, 'rule' | 'found'> & { readonly offset: number };

class Reader {
  readonly faults: Found[] = [];
  readonly values = new Map<string, number>();
  readonly keys = new Map<string, number>();
  private at = 0;
  private readonly path: Segment[] = [];

  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  whole(): unknown {
    try {
      const value = this.value();
      this.space();
      if (this.at < this.text.length) this.stop('J-SYNTAX');
      return value;
    } catch (error) {
      if (error instanceof Stop) return undefined;
      throw error;
    }
  }

  private value(): unknown {
    this.space();
    if (this.path.length > DEEPEST) this.stop('J-DEEP');
    this.values.set(nameOf(this.path), this.at);
    const next = this.text[this.at];
    if (next === '{') return this.object();
    if (next === '[') return this.list();
    return next === '"' ? this.string() : this.plain();
  }

  private object(): unknown {
    const entries: [string, unknown][] = [];
    const names = new Set<string>();
    this.parts('}', () => {
      const start = this.at;
      const key = this.key();
      if (names.has(key)) this.faults.push({ rule: 'J-KEY-TWICE', found: key, offset: start });
      names.add(key);
      this.path.push(key);
      this.keys.set(nameOf(this.path), start);
      entries.push([key, this.value()]);
      this.path.pop();
    });
    return Object.fromEntries(entries);
  }

  private list(): unknown {
    const items: unknown[] = [];
    this.parts(']', () => {
      this.path.push(items.length);
      items.push(this.value());
      this.path.pop();
    });
    return items;
  }

  /** What stands between brackets, with commas. */
  private parts(close: string, part: () => void): void {
    this.at++;
    this.space();
    if (this.text[this.at] === close) {
      this.at++;
      return;
    }
    for (let more = true; more;) {
      this.space();
      part();
      this.space();
      more = this.text[this.at] === ',';
      if (!more && this.text[this.at] !== close) this.stop('J-SYNTAX');
      this.at++;
    }
  }

  private key(): string {
    if (this.text[this.at] !== '"') this.stop('J-SYNTAX');
    const key = this.string();
    this.space();
    if (this.text[this.at] !== ':') this.stop('J-SYNTAX');
    this.at++;
    return key;
  }

  /** Its end is the first quote that is not escaped; what is between is decoded by the platform. */
  private string(): string {
    const start = this.at;
    for (this.at++; this.at < this.text.length && this.text[this.at] !== '"'; this.at++) {
      if (this.text[this.at] === '\\') this.at++;
      else if (this.text.charCodeAt(this.at) < 0x20) this.stop('J-SYNTAX');
    }
    this.at++;
    const decoded = decode(this.text.slice(start, this.at));
    if (decoded !== undefined) return decoded;
    this.at = start;
    return this.stop('J-SYNTAX');
  }

  /** A number, `true`, `false`, `null`. */
  private plain(): unknown {
    PLAIN.lastIndex = this.at;
    const [raw] = PLAIN.exec(this.text) ?? [];
    if (raw === undefined) return this.stop('J-SYNTAX');
    this.at += raw.length;
    return JSON.parse(raw);
  }

  private space(): void {
    SPACE.lastIndex = this.at;
    this.at += SPACE.exec(this.text)?.[0].length ?? 0;
  }

  private stop(rule: 'J-SYNTAX' | 'J-DEEP'): never {
    const offset = Math.min(this.at, this.text.length);
    this.faults.push({ rule, found: this.text.slice(offset, offset + 1), offset });
    throw new Stop();
  }
}

const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\r\n]*/y;

function decode(raw: string): string | undefined {
  try {
    const decoded: unknown = JSON.parse(raw);
    return typeof decoded === 'string' ? decoded : undefined;
  } catch {
    return undefined;
  }
}
