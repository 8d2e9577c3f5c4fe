// The events of a case: a chain of SHA-256, with a commitment in the place of each name.
import { bytesOfText, canonical, GENESIS, isPlain } from './bytes.mjs';

/** The chain: each event is numbered, names the hash before it, and has the hash that is reckoned from it. */
export async function checkEvents({ manifest, events, proofs }, tools, faults) {
  const fault = (code, seq) => faults.push({ code, name: String(seq) });
  let [previous, next] = [GENESIS, 1];
  for (const one of events) {
    for (; next < one.seq; next++) fault('eventMissing', next);
    const found = await faultOf(one, { previous, next, caseId: manifest.case.id }, tools);
    if (found) fault(found, one.seq ?? next);
    previous = one.hash;
    next = Math.max(next, (one.seq ?? next) + 1);
  }
  if (previous !== manifest.head) fault('chainBroken', Math.max(next, manifest.events + 1) - 1);
  for (; next <= manifest.events; next++) fault('eventMissing', next);
  for (const seq of addedTo(events, manifest)) fault('eventAdded', seq);
  for (const seq of unproven(events, proofs.days)) fault('eventUnproven', seq);
}

const addedTo = (events, { events: most }) => events.map(({ seq }) => seq).filter((seq) => seq > most);

async function faultOf(one, { previous, next, caseId }, tools) {
  if (one.seq < next) return 'eventAdded';
  if (one.event !== null && (await hashOfEvent(caseId, one, tools)) !== one.hash) return 'eventChanged';
  return one.seq === next && one.previous === previous ? null : 'chainBroken';
}

/** What was recorded on a day before the newest lies under the root of that day or of a later one. */
function unproven(events, days) {
  const newest = days.at(-1)?.content.day ?? '';
  const proven = Math.max(0, ...days.map(({ leaf }) => leaf?.seq ?? 0));
  return events.filter(({ seq, recordedAt }) => seq > proven && recordedAt.slice(0, 10) < newest).map(({ seq }) => seq);
}

async function hashOfEvent(caseId, { seq, event, recordedAt, previous, salt }, tools) {
  const chained = salt === null ? event : await concealed(event, salt, tools);
  return tools.sha256(bytesOfText(previous + canonical({ caseId, seq, event: chained, recordedAt })));
}

const NAMES = ['recipient', 'objector', 'parties'];

/** Names of persons are chained as commitments: SHA-256 of salt, place and name, each on a line. */
async function concealed(value, salt, tools, place = '') {
  const join = (part) => (place === '' ? part : `${place}.${part}`);
  if (Array.isArray(value)) return Promise.all(value.map((part, at) => concealed(part, salt, tools, join(String(at)))));
  if (!isPlain(value)) return value;
  const commit = async (at, words) => ({ concealed: await tools.sha256(bytesOfText(`${salt}\n${at}\n${words}`)) });
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
