// The days of a zone: each names the one before and is signed, and what grew in it lies under its root.
import { bytesOf, bytesOfText, canonical, hexBytes, joined, signedBy } from './bytes.mjs';

/** Each day is chained to the one before and signed, and where the case grew in it, its head lies under the root. */
export async function checkDays({ manifest, events, proofs }, tools, faults) {
  const hashes = new Map(events.map(({ seq, hash }) => [seq, hash]));
  const isOurs = ({ kind, id, seq, hash }) => kind === 'case' && id === manifest.case.id && hashes.get(seq) === hash;
  let before = null;
  for (const day of proofs.days) {
    const fault = (code) => faults.push({ code, name: day.content.day });
    const text = bytesOfText(canonical(day.content));
    const isOfZone = day.content.zone === manifest.zone.id;
    if (!isOfZone || !(await isSignedDay(day, text, proofs.keys, tools))) fault('daySignatureBroken');
    if (before !== null && day.content.previous !== before) fault('dayChainBroken');
    before = await tools.sha256(text);
    if (day.leaf && !isOurs(day.leaf)) fault('dayHeadDiffers');
    else if (day.leaf && !(await liesUnder(day, day, tools))) fault('dayProofBroken');
  }
}

async function isSignedDay({ key: id, signature }, text, keys, tools) {
  const key = keys.find((one) => one.id === id);
  return key !== undefined && signedBy(key, text, signature, tools);
}

/** Does the way from a leaf lead to the root of the day? */
export const liesUnder = async ({ leaf, path }, day, tools) => (await climb(leaf, path, tools)) === day.content.root;

async function climb(leaf, path, tools) {
  const text = bytesOfText(canonical(leaf));
  let hash = await tools.sha256(joined(Uint8Array.of(0), text));
  for (const step of path) {
    const pair = step.side === 'left' ? [step.hash, hash] : [hash, step.hash];
    hash = await tools.sha256(joined(Uint8Array.of(1), ...pair.map(hexBytes)));
  }
  return hash;
}

/** The whole SHA-256 of a public key; its id is how this begins. */
export const fingerprintOf = ({ publicKey }, tools) => tools.sha256(bytesOf(publicKey));

/**
 * The first key of a pack is the one that signed the first day in it. Each later one was introduced by the one before, after a
 * day that is named, and signed the days from then on. The list of files is signed with the last.
 */
export async function checkKeys({ manifest, signature, proofs }, tools, faults) {
  const { keys, days } = proofs;
  const hashes = await Promise.all(days.map(({ content }) => tools.sha256(bytesOfText(canonical(content)))));
  const begins = keys.map((key, at) => (at === 0 ? 0 : beginOf(key, days, hashes)));
  for (const [at, key] of keys.entries()) {
    const fingerprint = await fingerprintOf(key, tools);
    if (key.id.length < 16 || !fingerprint.startsWith(key.id)) faults.push({ code: 'keyChanged', name: key.id });
    const around = { before: keys[at - 1], fingerprint, zone: manifest.zone.id, hashes };
    const isKnown =
      at === 0 ? key.id === days[0]?.key : begins[at] >= begins[at - 1] && (await isIntroduced(key, around, tools));
    if (!isKnown) faults.push({ code: 'keyUnvouched', name: fingerprint });
  }
  if (signature.key !== keys.at(-1)?.id) faults.push({ code: 'keyNotInForce', name: signature.key });
  faults.push(...signedOutOfTurn(proofs, begins).map((name) => ({ code: 'dayKeyDiffers', name })));
}

/** Days that another key signed than the one that was in force. */
const signedOutOfTurn = ({ keys, days }, begins) =>
  days
    .filter(({ key }, place) => keys[begins.findLastIndex((from) => from <= place)]?.id !== key)
    .map(({ content }) => content.day);

/** The place of the first day that a key was to sign. */
function beginOf({ id, introduction }, days, hashes) {
  if (introduction) return hashes.indexOf(introduction.content.after) + 1;
  const signed = days.findIndex(({ key }) => key === id);
  return signed === -1 ? days.length : signed;
}

/** The key before signed who follows it, after which day of the pack. */
async function isIntroduced({ introduction }, { before, fingerprint, zone, hashes }, tools) {
  if (!introduction || introduction.by !== before.id) return false;
  const { content, signature } = introduction;
  const isMeant = content.zone === zone && content.key === fingerprint && hashes.includes(content.after);
  return isMeant && signedBy(before, bytesOfText(canonical(content)), signature, tools);
}

/** Which key signed the list of files, and since which day the days in the pack vouch for it; null: none does. */
export async function signerOf({ signature, proofs }, tools) {
  const key = proofs.keys.find(({ id }) => id === signature.key);
  if (!key) return null;
  const signed = proofs.days.find((day) => day.key === key.id);
  const since = key.introduction?.content.day ?? signed?.content.day ?? null;
  return { key: await fingerprintOf(key, tools), since };
}
