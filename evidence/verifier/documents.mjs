// Papers and materials: what was issued lies under the root of its day, what was handed in was bound by an event.
import { bytesOfText, canonical } from './bytes.mjs';
import { liesUnder } from './days.mjs';

/** A material in the pack is the one that an event bound when it was handed in, or the scan of what was told late. */
export function checkHandedIn({ events, materials, manifest }, faults) {
  const filesOf = (event) => [...(event?.files ?? []), ...(event?.late ? [event.late.proof] : [])];
  const bound = new Map(events.flatMap(({ event }) => filesOf(event).map((one) => [one.file, one.sha256])));
  const listed = hashesIn(manifest);
  for (const { file, sha256, name, path } of materials) {
    if (bound.get(file) !== sha256) faults.push({ code: 'materialChanged', name });
    else if (path !== null && listed.get(path) !== sha256) faults.push({ code: 'materialChanged', name });
  }
  for (const [file] of bound)
    if (!materials.some((one) => one.file === file)) faults.push({ code: 'materialMissing', name: file });
}

const hashesIn = ({ files }) => new Map((files ?? []).map((file) => [file.name, file.sha256]));

/**
 * Each paper of the case is there, in its place, and is the one that lies under the root of the day on which it was issued,
 * and its PDF the one that does. Days of before held no papers (`papers` is not in them).
 */
export async function checkPapers({ manifest, papers, proofs }, tools, faults) {
  const listed = hashesIn(manifest);
  // Packs of before tell neither places nor proofs of papers.
  if (manifest.papers === undefined) return;
  for (const paper of papers) {
    const isListed = paper.path === null || listed.get(paper.path) === paper.sha256;
    const proven = await provenOf(paper, proofs, tools);
    if (!isListed || proven === 'differs') faults.push({ code: 'paperChanged', name: nameOf(paper) });
    else if (proven === 'owed') faults.push({ code: 'paperUnproven', name: nameOf(paper) });
  }
  faults.push(...missingPapers({ manifest, papers, proofs }).map((name) => ({ code: 'paperMissing', name })));
}

/** Places that are empty, and proofs of papers that are not there. */
function missingPapers({ manifest, papers, proofs }) {
  const there = new Set(papers.map(({ seq }) => seq));
  const places = Array.from({ length: manifest.papers }, (_, at) => at + 1).filter((seq) => !there.has(seq));
  const known = new Set(papers.map(({ id }) => id));
  const proven = proofs.papers.map(({ leaf }) => leaf.id).filter((id) => !known.has(id));
  return [...places.map((seq) => placeName(seq, manifest)), ...new Set(proven)];
}

const nameOf = ({ seq, path, name, number }) => path ?? `papers/${seq} ${number ?? ''} ${name ?? ''}`.trimEnd();

const placeName = (seq, { files }) =>
  (files ?? []).find(({ name }) => name.startsWith(`papers/${seq}-`))?.name ?? `papers/${seq}`;

/** `proven`, or `paper` without its PDF, or `none`; what should be there and is not is `owed`. */
async function provenOf(paper, proofs, tools) {
  const of = (kind) => (proofs.papers ?? []).find(({ leaf }) => leaf.kind === kind && leaf.id === paper.id);
  const [issued, pdf] = [of('paper'), of('pdf')];
  if (issued && !(await isProven(issued, { seq: paper.seq, hash: await hashOf(paper, tools) }, proofs, tools)))
    return 'differs';
  if (pdf && !(await isProven(pdf, { seq: 1, hash: paper.sha256 ?? pdf.leaf.hash }, proofs, tools))) return 'differs';
  if (!issued) return isOwed(paper, proofs.days) ? 'owed' : 'none';
  return pdf || paper.sha256 === null ? 'proven' : 'paper';
}

/** Which paper it is: number, title, the hash of what it says, and the event that issued it. */
const hashOf = ({ contentHash, event, number, name }, tools) =>
  tools.sha256(bytesOfText(canonical({ contentHash, event, number, title: name })));

async function isProven(proof, { seq, hash }, { days }, tools) {
  const day = days.find(({ content }) => content.day === proof.day);
  if (!day || proof.leaf.seq !== seq || proof.leaf.hash !== hash) return false;
  return liesUnder(proof, day, tools);
}

/** Its event came under a root together with the papers of that day. What is issued beside the events comes when it comes. */
function isOwed({ event }, days) {
  const day = event === null ? undefined : days.find(({ leaf }) => leaf && leaf.seq >= event);
  return day?.content.papers !== undefined;
}

/** How many papers there are, how many lie under signed days with their PDF, and the names of the others. */
export async function tellPapers({ papers, proofs }, tools) {
  const proven = await Promise.all(papers.map((paper) => provenOf(paper, proofs, tools)));
  const others = papers.filter((_, at) => proven[at] !== 'proven').map(nameOf);
  return { all: papers.length, proven: papers.length - others.length, others };
}
