import type { Evidence, PackDay, PackEvent, PackKey, PackPaper, PaperProof } from '../../evidence/pack-parts.ts';
import { explainClock } from '../views/explain-clock.ts';
import { clockOfCase } from '../views/clock-of-case.ts';
import { clockName } from '../contract/case-card.ts';
import { publishedKeys, type PublishedKey } from '../../db/desk/proof-key.ts';
import type { Queryable } from '../../db/pool.ts';
import { readClockPapers, type ClockPaper } from '../../db/read/clock-papers.ts';
import {
  evidenceDays,
  evidenceEvents,
  evidenceMaterials,
  evidencePapers,
  leavesBeside,
  type EvidenceDay,
  type EvidenceEvent,
  type EvidenceMaterial,
  type EvidencePaper,
} from '../../db/read/evidence.ts';
import type { PresentCase } from '../../db/read/present-case.ts';
import { lateEnds, type LateEnd } from '../../domain/case/late-ends.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { isBetweenOfficers } from '../../domain/case/later-draft.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, type Instant } from '../../domain/clock/instant.ts';
import { isWithin, type Scope } from '../../evidence/scope.ts';
import { concealWith } from '../../proof/conceal.ts';
import { proofsIn, type Leaf, type Proof } from '../../proof/merkle.ts';

/** How a pack is asked for: by somebody inside the zone or outside, and with names or without. */
export interface Asking {
  readonly outside: boolean;
  readonly personal: 'shown' | 'hidden';
  readonly scope: Scope;
}

/** Reads all that the pack of a case is made of, as one moment has it. */
export async function evidenceOf(db: Queryable, open: PresentCase, asking: Asking): Promise<Evidence> {
  const { world, now, state, row } = open;
  const { id } = state;
  const { scope } = asking;
  const [events, papers, materials, days, leaves, keys, clockPapers] = await Promise.all([
    evidenceEvents(db, id),
    evidencePapers(db, id),
    evidenceMaterials(db, id),
    evidenceDays(db, world.id, id),
    leavesBeside(db, world.id, id),
    publishedKeys(db, world.id),
    readClockPapers(db, id),
  ]);
  const shown = events.filter(({ seq, data }) => isWithin(scope, { seq, day: dayOf(data.at) }));
  const given = new Set(shown.map(({ seq }) => seq));
  const bound = new Set(shown.flatMap(({ data }) => filesOf(data)));
  const told = papers.filter(({ kind }) => kind !== 'urgingOrder' || !asking.outside);
  const proofs = proofsOf(id, leaves);
  return {
    case: { id, number: row.number, item: state.item.name },
    zone: { id: world.id, name: world.name, practice: world.practice },
    madeAt: now,
    personal: asking.personal,
    scope,
    events: events.map((event) => (given.has(event.seq) ? packEvent(event, asking) : withheld(event))),
    papers: told.map((paper, at) => packPaper(asking, given.has(paper.event))(paper, at)),
    paperProofs: told.flatMap((paper) => proofs.ofPaper(paper.id)),
    materials: materials.filter(({ file }) => bound.has(file)).map(packMaterial(asking)),
    keys: keysSince(keys, days[0]?.key).map(packKey),
    days: days.map((day) => packDay(day, proofs.ofDay(day.content.day))),
    clocks: clocksOf(open, now, { papers: clockPapers, late: lateEnds(events.map(({ data }) => data)) }),
  };
}

/** The files that an event bound to the case: what was handed in, and the scan that shows when something told late was done. */
const filesOf = (event: CaseEvent): readonly string[] => [
  ...('files' in event ? (event.files ?? []).map(({ file }) => file) : []),
  ...(event.late ? [event.late.proof.file] : []),
];

/** Its hash alone is given. */
const withheld = ({ data: _data, ...rest }: EvidenceEvent): PackEvent => ({ ...rest, event: null, salt: null });

/** What is proposed, and why it was sent back, is between the officers. */
function packEvent(event: EvidenceEvent, { outside, personal }: Asking): PackEvent {
  const { data, salt, ...rest } = event;
  if (outside && isBetweenOfficers(data)) return withheld(event);
  if (personal === 'shown' || salt === null) return { ...rest, event: data, salt };
  return { ...rest, event: concealWith(data, salt), salt: null };
}

/** Papers and files name people on every page: without names there are their hashes. */
const packPaper =
  ({ personal }: Asking, within: boolean) =>
  ({ id, seq, event, title, number, contentHash, sha256, size }: EvidencePaper, at: number): PackPaper => ({
    id,
    seq,
    event: seq === 0 ? null : event,
    name: title,
    number,
    contentHash,
    sha256,
    size,
    path:
      personal === 'hidden' || sha256 === null || !within ? null : `papers/${seq || `u${at + 1}`}-${safe(title)}.pdf`,
  });

const packMaterial =
  ({ personal }: Asking) =>
  ({ file, code, name, sha256, size, erased }: EvidenceMaterial, at: number) => ({
    file,
    code,
    name: personal === 'hidden' ? code : name,
    sha256,
    size,
    path: personal === 'hidden' || erased ? null : `files/${at + 1}-${safe(name)}`,
  });

/** A name that is one on every system: no separators, nothing that a shell or an old file system reads otherwise, no sign halved. */
const safe = (name: string): string =>
  name
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '_')
    .replaceAll(/^\.+/g, '_')
    .slice(-80)
    .replace(/^[\uDC00-\uDFFF]/, '');

/** Where the case, and each of its papers, lies under the roots of days; each tree is reckoned once. */
function proofsOf(id: string, leaves: ReadonlyMap<Day, readonly Leaf[]>) {
  const trees = new Map([...leaves].map(([day, all]) => [day, proofsIn(all)]));
  return {
    ofDay: (day: Day): Proof | null => trees.get(day)?.({ kind: 'case', id }) ?? null,
    ofPaper: (paper: string): readonly PaperProof[] =>
      [...trees].flatMap(([day, proofOf]) =>
        (['paper', 'pdf'] as const).flatMap((kind) => {
          const proof = proofOf({ kind, id: paper });
          return proof ? [{ day, ...proof }] : [];
        }),
      ),
  };
}

const packDay = ({ content, key, signature, token }: EvidenceDay, proof: Proof | null): PackDay => ({
  content,
  key,
  signature: signature.toString('base64'),
  token: token?.toString('base64') ?? null,
  leaf: proof?.leaf ?? null,
  path: proof?.path ?? null,
});

/** From the key of the first day on: those before it signed nothing that is in the pack. Without a day the one in force. */
const keysSince = (keys: readonly PublishedKey[], first: string | undefined): readonly PublishedKey[] =>
  first === undefined ? keys.slice(-1) : keys.slice(keys.findIndex(({ id }) => id === first));

const packKey = ({ publicKey, introduction, ...key }: PublishedKey): PackKey => ({
  ...key,
  publicKey: publicKey.toString('base64'),
  introduction: introduction && { ...introduction, signature: introduction.signature.toString('base64') },
});

function clocksOf(
  open: PresentCase,
  now: Instant,
  from: { readonly papers: readonly ClockPaper[]; readonly late: readonly LateEnd[] },
): readonly unknown[] {
  const { calendar } = open.world;
  return clockName.options.flatMap((name) => {
    const clock = clockOfCase(open, name);
    const told = clock && explainClock({ name, clock, calendar, today: dayOf(now), ...from });
    return told ? [told] : [];
  });
}
