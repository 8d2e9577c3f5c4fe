// Reads the zip of a pack and accounts for each of its bytes: what is told in two places must be the same in both, what is
// always written in one way must be written so, and nothing stands before, between or behind.
import { equal, joined } from './bytes.mjs';

/** Bytes that the files of a pack have together at most; a small zip may unpack to anything. */
export const MOST_UNPACKED = 256 * 1024 * 1024;

const [HEAD, DESCRIPTOR, ENTRY, END] = [0x04034b50, 0x08074b50, 0x02014b50, 0x06054b50];
/** Their lengths without a name. */
const [HEAD_LENGTH, ENTRY_LENGTH, END_LENGTH] = [30, 46, 22];
/** Sizes and CRC-32 of a file stand behind it and not before it. */
const BEHIND = 8;
/** A file that everybody may read, of Unix, by version 6.3 of the format; to be read by version 2.0. */
const [MADE_BY, NEEDED, ATTRIBUTES] = [0x033f, 20, 0o100664 * 0x10000];
/** In packs of before it stood beside each file once more that it is of 2026-01-01T00:00:00Z. */
const OLD_TIME = Uint8Array.of(0x55, 0x54, 5, 0, 3, 0x00, 0xb9, 0x55, 0x69);
const NONE = new Uint8Array(0);

const decoder = new TextDecoder();

/**
 * @param zip its bytes
 * @param tools inflate(bytes, size) → bytes, for packs of before, whose text was made small; may be a promise
 * @returns files by their names, null if they cannot be told apart; and which entry of the zip, or which byte of the zip
 *   itself, is not as it was made
 * @throws if it is no zip, or one that grows beyond what a pack has
 */
export async function filesOfZip(zip, tools) {
  const at = endOf(zip);
  if (at === null && number(zip, 0, 4) !== HEAD) throw new Error('no zip');
  if (at === null) return { files: null, faults: [changed(zip.length)] };
  const from = directoryOf(zip, at);
  const { entries, broken } = entriesOf(zip, from, at);
  // What is stored as it is cannot grow.
  const grown = entries.reduce((sum, { method, size }) => sum + (method === 0 ? 0 : size), 0);
  if (grown > MOST_UNPACKED) throw new Error('too large to be a pack');
  const faults = broken === null ? [] : [changed(broken)];
  const files = new Map();
  const behind = await readFiles(zip, entries, tools, { files, faults });
  if (broken === null && behind !== from) faults.push(changed(behind));
  if (broken === null) faults.push(...endFaults(zip, at, { from, count: entries.length }));
  return { files: broken === null ? files : null, faults };
}

const changed = (byte) => ({ code: 'archiveChanged', name: String(byte) });

const number = (bytes, at, length) => {
  let value = 0;
  for (let place = length - 1; place >= 0; place--) value = value * 256 + (bytes[at + place] ?? 0);
  return value;
};

const written = (...fields) =>
  Uint8Array.from(
    fields.flatMap(([value, length]) => Array.from({ length }, (_, place) => Math.floor(value / 256 ** place) % 256)),
  );

/** Where the last record stands: at the very end, however damaged, if it points to what stands before it. */
function endOf(zip) {
  const last = zip.length - END_LENGTH;
  if (last < 0) return null;
  const [size, from] = [number(zip, last + 12, 4), number(zip, last + 16, 4)];
  if (from + size === last && number(zip, from, 4) === ENTRY) return last;
  for (let at = last; at >= 0; at--) if (zip[at] === 0x50 && number(zip, at, 4) === END) return at;
  return null;
}

/** Where the directory begins, which the last record tells twice. */
function directoryOf(zip, end) {
  const [size, from] = [number(zip, end + 12, 4), number(zip, end + 16, 4)];
  return from + size !== end && size <= end && number(zip, end - size, 4) === ENTRY ? end - size : from;
}

/** The last record says nothing that is not known without it. */
function endFaults(zip, at, { from, count }) {
  const right = written([END, 4], [0, 4], [count, 2], [count, 2], [at - from, 4], [from, 4], [0, 2]);
  const faults = [...right.keys()]
    .filter((place) => zip[at + place] !== right[place])
    .map((place) => changed(at + place));
  if (zip.length > at + END_LENGTH) faults.push(changed(at + END_LENGTH));
  return faults;
}

/** The entries of the directory; `broken`: the byte from which on it cannot be read. */
function entriesOf(zip, from, end) {
  const entries = [];
  let at = from;
  for (; at < end; at = entries.at(-1).next) {
    const entry = entryAt(zip, at);
    const known = [...written([ENTRY, 4])].filter((byte, place) => zip[at + place] === byte).length;
    if (known < 3) return { entries, broken: at };
    entries.push(entry);
    if (entry.next > end) return { entries, broken: at };
  }
  return { entries, broken: at === end && from < end ? null : from };
}

function entryAt(zip, at) {
  const [flags, method, crc] = [number(zip, at + 8, 2), number(zip, at + 10, 2), number(zip, at + 16, 4)];
  const [packed, size, head] = [20, 24, 42].map((place) => number(zip, at + place, 4));
  const [nameLength, extra, comment] = [28, 30, 32].map((place) => number(zip, at + place, 2));
  const name = zip.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
  const behind = at + ENTRY_LENGTH + nameLength;
  const time = zip.subarray(at + 12, at + 16);
  const next = behind + extra + comment;
  const told = { flags, method, time, crc, packed, size, head, name, extra: zip.subarray(behind, next) };
  return { ...told, next, isAsMade: equal(zip.subarray(at, next), directoryEntry(told)) };
}

/** An entry of the directory as it is always written. */
const directoryEntry = ({ flags, method, time, crc, packed, size, head, name, extra }) =>
  joined(
    written([ENTRY, 4], [MADE_BY, 2], [NEEDED, 2], [flags, 2], [method, 2]),
    time,
    written([crc, 4], [packed, 4], [size, 4], [name.length, 2], [equal(OLD_TIME, extra) ? extra.length : 0, 2]),
    written([0, 2], [0, 2], [0, 2], [ATTRIBUTES, 4], [head, 4]),
    name,
    equal(OLD_TIME, extra) ? extra : NONE,
  );

/** What stands before a file. */
const headOf = ({ flags, method, time, crc, packed, size, name }) =>
  joined(
    written([HEAD, 4], [NEEDED, 2], [flags, 2], [method, 2]),
    time,
    flags & BEHIND ? written([0, 4], [0, 4], [0, 4]) : written([crc, 4], [packed, 4], [size, 4]),
    written([name.length, 2], [0, 2]),
    name,
  );

const descriptorOf = ({ flags, crc, packed, size }) =>
  flags & BEHIND ? written([DESCRIPTOR, 4], [crc, 4], [packed, 4], [size, 4]) : NONE;

/** Reads the files one behind the other; answers the byte behind the last. */
async function readFiles(zip, entries, tools, { files, faults }) {
  let at = 0;
  for (const entry of entries) {
    const place = entry.head === at || number(zip, at, 4) === HEAD ? at : entry.head;
    if (place !== at) faults.push(changed(at));
    const start = place + HEAD_LENGTH + entry.name.length;
    const stored = zip.subarray(start, start + entry.packed);
    const content = await contentOf(entry, stored, tools);
    const name = decoder.decode(entry.name);
    const holds = content !== null && !files.has(name) && isAsMade(zip, entry, { place, start });
    if (!holds) faults.push(...namesOf(zip, place, name).map((one) => ({ code: 'entryChanged', name: one })));
    if (!files.has(name)) files.set(name, content ?? stored);
    at = start + entry.packed + descriptorOf(entry).length;
  }
  return at;
}

/** What stands before the file and behind it, and in the directory, is as it is always written, and tells the same. */
function isAsMade(zip, entry, { place, start }) {
  const [end, behind] = [start + entry.packed, descriptorOf(entry)];
  const head = zip.subarray(place, start);
  const inPlace = entry.isAsMade && entry.head === place && equal(headOf(entry), head);
  return inPlace && equal(behind, zip.subarray(end, end + behind.length));
}

/** Null: it does not have the size or the CRC-32 that the directory tells, or does not unpack. */
async function contentOf({ method, crc, size }, stored, tools) {
  const content = method === 0 ? stored : await inflated(method, stored, size, tools);
  return content !== null && content.length === size && crc32(content) === crc ? content : null;
}

async function inflated(method, stored, size, tools) {
  try {
    return method === 8 ? await tools.inflate(stored, size) : null;
  } catch {
    return null;
  }
}

/** The name that stands before the file and the one in the directory; which of two is right nobody can tell. */
function namesOf(zip, place, listed) {
  const length = number(zip, place + 26, 2);
  const before = decoder.decode(zip.subarray(place + HEAD_LENGTH, place + HEAD_LENGTH + length));
  return [...new Set([listed, before])].map((name) => name.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?').slice(0, 120));
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes) {
  let crc = ~0;
  for (let at = 0; at < bytes.length; at++) crc = TABLE[(crc ^ bytes[at]) & 0xff] ^ (crc >>> 8);
  return ~crc >>> 0;
}
