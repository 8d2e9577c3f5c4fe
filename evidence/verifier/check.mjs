// Checks an evidence pack. Runs in a browser and in Node alike: what differs between them, hashing, the checking of signatures
// and unpacking, is handed in as `tools`. It shares no code with the system that made the pack.
import { bytesOfText, canonical, equal, signedBy, textOf } from './bytes.mjs';
import { checkDays, checkKeys, signerOf } from './days.mjs';
import { checkHandedIn, checkPapers, tellPapers } from './documents.mjs';
import { checkEvents } from './events.mjs';
import { filesOfZip } from './zip.mjs';

/** Files that the list does not name: the list itself and its signature. */
const UNLISTED = ['manifest.json', 'manifest.sig.json'];

/**
 * Checks a pack as it was given out: each byte of the zip, then what is in it.
 * @throws if it is no zip at all
 */
export async function checkZip(zip, tools) {
  const { files, faults } = await filesOfZip(zip, tools);
  if (files === null) return { faults, told: null };
  const inside = await checkPack(files, tools);
  return { faults: [...faults, ...inside.faults], told: inside.told };
}

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
    ['proofs.json', () => checkKeys(pack, tools, faults)],
    ['papers.json', () => checkPapers(pack, tools, faults)],
  ];
  for (const [name, check] of checks) await unlessBroken(name, check, faults);
  return { faults, told: faults.length === 0 ? await tell(pack, tools) : await tell(pack, tools).catch(() => null) };
}

/** What has another form than a pack has was changed. */
async function unlessBroken(name, check, faults) {
  try {
    await check();
  } catch {
    faults.push({ code: 'fileChanged', name });
  }
}

function read(files, faults) {
  const names = ['manifest.json', 'manifest.sig.json', 'events.json', 'proofs.json', 'materials.json', 'papers.json'];
  const parsed = names.map((name) => parse(files, name, faults));
  if (parsed.some((one) => one === undefined)) return null;
  const [manifest, signature, events, proofs, materials, papers] = parsed;
  return { manifest, signature, events, proofs, materials, papers };
}

function parse(files, name, faults) {
  const bytes = files.get(name);
  if (!bytes) return void faults.push({ code: 'fileMissing', name });
  try {
    return JSON.parse(textOf(bytes));
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
  const written = bytesOfText(canonical({ key: signature.key, signature: signature.signature }));
  if (!equal(written, files.get('manifest.sig.json'))) faults.push({ code: 'fileChanged', name: 'manifest.sig.json' });
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

/** What the pack says of itself, for the head of the answer. */
async function tell(pack, tools) {
  const { manifest, events, proofs } = pack;
  return {
    number: manifest.case.number,
    item: manifest.case.item,
    zone: manifest.zone.name,
    zoneId: manifest.zone.id,
    madeAt: manifest.madeAt,
    practice: manifest.zone.practice,
    events: events.length,
    withheld: events.filter(({ event }) => event === null).length,
    /** Up to this event the chain lies under signed days. */
    proven: Math.max(0, ...proofs.days.map(({ leaf }) => leaf?.seq ?? 0)),
    papers: await tellPapers(pack, tools),
    days: proofs.days.length,
    stamped: proofs.days.filter(({ token }) => token !== null).length,
    signer: await signerOf(pack, tools),
  };
}
