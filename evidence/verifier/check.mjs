// Checks an evidence pack. Runs in a browser and in Node alike: what differs between them, hashing and the checking of
// signatures, is handed in as `tools`. It shares no code with the system that made the pack.

const GENESIS = '0'.repeat(64);
const decoder = new TextDecoder('utf-8', { fatal: true });
const encoder = new TextEncoder();

/** Files that the list does not name: the list itself and its signature. */
const UNLISTED = ['manifest.json', 'manifest.sig.json'];

/** Bytes that the files of a pack have together at most; a small zip may unpack to anything. */
export const MOST_UNPACKED = 256 * 1024 * 1024;

/** JSON with sorted keys and no blanks: the text that is hashed and signed. */
export function canonical(value) {
  return JSON.stringify(value, (_key, part) => (isPlain(part) ? sorted(part) : part));
}

const isPlain = (part) => typeof part === 'object' && part !== null && !Array.isArray(part);
const sorted = (part) => Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * @param files every file of the pack by its name
 * @param tools sha256(bytes) → hex; isSigned(publicKey, bytes, signature) → boolean; both may be promises
 * @returns what was found wrong, each with the name of the file, event, day or key; none: the pack holds
 */
export async function checkPack(files, tools) {
  const faults = [];
  const pack = read(files, faults);
  if (!pack) return { faults, told: null };
  const checks = [
    ['manifest.json', () => checkManifest(files, pack, tools, faults)],
    ['manifest.json', () => checkFiles(files, pack, tools, faults)],
    ['events.json', () => checkEvents(pack, tools, faults)],
    ['materials.json', () => checkHandedIn(pack, faults)],
    ['proofs.json', () => checkDays(pack, tools, faults)],
  ];
  for (const [name, check] of checks) await unlessBroken(name, check, faults);
  return { faults, told: faults.length === 0 ? tell(pack) : toldIn(pack) };
}

/** What has another form than a pack has was changed. */
async function unlessBroken(name, check, faults) {
  try {
    await check();
  } catch {
    faults.push({ code: 'fileChanged', name });
  }
}

function toldIn(pack) {
  try {
    return tell(pack);
  } catch {
    return null;
  }
}

function read(files, faults) {
  const names = ['manifest.json', 'manifest.sig.json', 'events.json', 'proofs.json', 'materials.json'];
  const parsed = names.map((name) => parse(files, name, faults));
  if (parsed.some((one) => one === undefined)) return null;
  const [manifest, signature, events, proofs, materials] = parsed;
  return { manifest, signature, events, proofs, materials };
}

function parse(files, name, faults) {
  const bytes = files.get(name);
  if (!bytes) return void faults.push({ code: 'fileMissing', name });
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return void faults.push({ code: 'fileChanged', name });
  }
}

async function checkManifest(files, { signature, proofs }, tools, faults) {
  const key = proofs.keys?.find(({ id }) => id === signature.key);
  const listed = files.get('manifest.json');
  const holds = key && (await signedBy(key, listed, signature.signature, tools));
  // Which of the two was changed nobody can tell.
  if (!holds) faults.push(...UNLISTED.map((name) => ({ code: 'signatureBroken', name })));
  // The signature is written in one way; another file that says the same is another file.
  const written = encoder.encode(canonical({ key: signature.key, signature: signature.signature }));
  if (!equal(written, files.get('manifest.sig.json'))) faults.push({ code: 'fileChanged', name: 'manifest.sig.json' });
  for (const { id, publicKey } of proofs.keys ?? []) {
    const reckoned = (await tools.sha256(bytesOf(publicKey))).slice(0, 16);
    if (reckoned !== id) faults.push({ code: 'keyChanged', name: id });
  }
}

async function checkFiles(files, { manifest }, tools, faults) {
  const listed = new Map((manifest.files ?? []).map((file) => [file.name, file]));
  for (const { name, sha256 } of listed.values()) {
    const bytes = files.get(name);
    if (!bytes) faults.push({ code: 'fileMissing', name });
    else if ((await tools.sha256(bytes)) !== sha256) faults.push({ code: 'fileChanged', name });
  }
  for (const name of files.keys())
    if (!listed.has(name) && !UNLISTED.includes(name)) faults.push({ code: 'fileAdded', name });
}

/** The chain: each event is numbered, names the hash before it, and has the hash that is reckoned from it. */
async function checkEvents({ manifest, events }, tools, faults) {
  const fault = (code, seq) => faults.push({ code, name: String(seq) });
  let [previous, next] = [GENESIS, 1];
  for (const one of events) {
    for (; next < one.seq; next++) fault('eventMissing', next);
    const found = await faultOf(one, { previous, next, caseId: manifest.case.id }, tools);
    if (found) fault(found, one.seq ?? next);
    previous = one.hash;
    next = Math.max(next, (one.seq ?? next) + 1);
  }
  for (; next <= manifest.events; next++) fault('eventMissing', next);
  for (const { seq } of events) if (seq > manifest.events) fault('eventAdded', seq);
  if (previous !== manifest.head) fault('chainBroken', next - 1);
}

async function faultOf(one, { previous, next, caseId }, tools) {
  if (one.seq < next) return 'eventAdded';
  if (one.event !== null && (await hashOfEvent(caseId, one, tools)) !== one.hash) return 'eventChanged';
  return one.seq === next && one.previous === previous ? null : 'chainBroken';
}

async function hashOfEvent(caseId, { seq, event, recordedAt, previous, salt }, tools) {
  const chained = salt === null ? event : await concealed(event, salt, tools);
  return tools.sha256(encoder.encode(previous + canonical({ caseId, seq, event: chained, recordedAt })));
}

const NAMES = ['recipient', 'objector', 'parties'];

/** Names of persons are chained as commitments: SHA-256 of salt, place and name, each on a line. */
async function concealed(value, salt, tools, place = '') {
  const join = (part) => (place === '' ? part : `${place}.${part}`);
  if (Array.isArray(value)) return Promise.all(value.map((part, at) => concealed(part, salt, tools, join(String(at)))));
  if (!isPlain(value)) return value;
  const commit = async (at, words) => ({ concealed: await tools.sha256(encoder.encode(`${salt}\n${at}\n${words}`)) });
  const one = (part, at) => (typeof part === 'string' ? commit(at, part) : part);
  const field = async ([key, part]) => {
    if (!isName(value, key)) return [key, await concealed(part, salt, tools, join(key))];
    if (!Array.isArray(part)) return [key, await one(part, join(key))];
    return [key, await Promise.all(part.map((name, at) => one(name, `${join(key)}.${at}`)))];
  };
  return Object.fromEntries(await Promise.all(Object.entries(value).map(field)));
}

const isName = (of, key) =>
  NAMES.includes(key) || (key === 'name' && typeof of.person === 'string' && of.person !== 'system');

/** A material in the pack is the one that an event bound when it was handed in. */
function checkHandedIn({ events, materials, manifest }, faults) {
  const bound = new Map(events.flatMap(({ event }) => (event?.files ?? []).map((one) => [one.file, one.sha256])));
  const listed = new Map((manifest.files ?? []).map((file) => [file.name, file.sha256]));
  for (const { file, sha256, name, path } of materials) {
    if (bound.get(file) !== sha256) faults.push({ code: 'materialChanged', name });
    else if (path !== null && listed.get(path) !== sha256) faults.push({ code: 'materialChanged', name });
  }
  for (const [file] of bound)
    if (!materials.some((one) => one.file === file)) faults.push({ code: 'materialMissing', name: file });
}

/** Each day is chained to the one before and signed, and where the case grew in it, its head lies under the root. */
async function checkDays({ manifest, events, proofs }, tools, faults) {
  const hashes = new Map(events.map(({ seq, hash }) => [seq, hash]));
  const isOurs = ({ kind, id, seq, hash }) => kind === 'case' && id === manifest.case.id && hashes.get(seq) === hash;
  let before = null;
  for (const day of proofs.days) {
    const fault = (code) => faults.push({ code, name: day.content.day });
    const text = encoder.encode(canonical(day.content));
    if (!(await isSignedDay(day, text, proofs.keys, tools))) fault('daySignatureBroken');
    if (before !== null && day.content.previous !== before) fault('dayChainBroken');
    before = await tools.sha256(text);
    if (day.leaf && !isOurs(day.leaf)) fault('dayHeadDiffers');
    else if (day.leaf && (await climb(day.leaf, day.path, tools)) !== day.content.root) fault('dayProofBroken');
  }
}

async function isSignedDay({ key: id, signature }, text, keys, tools) {
  const key = keys.find((one) => one.id === id);
  return key !== undefined && signedBy(key, text, signature, tools);
}

async function climb(leaf, path, tools) {
  const text = encoder.encode(canonical(leaf));
  let hash = await tools.sha256(joined(Uint8Array.of(0), text));
  for (const step of path) {
    const pair = step.side === 'left' ? [step.hash, hash] : [hash, step.hash];
    hash = await tools.sha256(joined(Uint8Array.of(1), ...pair.map(hexBytes)));
  }
  return hash;
}

async function signedBy({ publicKey }, bytes, signature, tools) {
  try {
    return await tools.isSigned(bytesOf(publicKey), bytes, bytesOf(signature));
  } catch {
    return false;
  }
}

/** Bytes are written in one way: the last sign has bits that count for nothing, and must be as they are always written. */
function bytesOf(base64) {
  const signs = atob(base64);
  if (btoa(signs) !== base64) throw new Error('not the base64 of anything');
  return Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
}

const hexBytes = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

function joined(...parts) {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return all;
}

const equal = (a, b) => b !== undefined && a.length === b.length && a.every((byte, at) => byte === b[at]);

/** What the pack says of itself, for the head of the answer. */
function tell({ manifest, events, proofs }) {
  const proven = Math.max(0, ...proofs.days.map(({ leaf }) => leaf?.seq ?? 0));
  return {
    number: manifest.case.number,
    item: manifest.case.item,
    zone: manifest.zone.name,
    madeAt: manifest.madeAt,
    practice: manifest.zone.practice,
    events: events.length,
    withheld: events.filter(({ event }) => event === null).length,
    /** Up to this event the chain lies under signed days. */
    proven,
    days: proofs.days.length,
    stamped: proofs.days.filter(({ token }) => token !== null).length,
    keys: proofs.keys.map(({ id }) => id),
  };
}
