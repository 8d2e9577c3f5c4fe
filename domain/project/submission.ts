import { refuseCommitment, refuseUnread, type CommitmentFacts } from '../commitment/eligibility.ts';
import { refuseDeferral } from '../deferral/promise.ts';
import { type MandatedPower, refuseDeed } from '../mandate/mandate.ts';
import type { ProjectTraits } from '../catalogue/exclusion.ts';
import { checkForm, type OneForm, oneForm } from '../catalogue/form.ts';
import {
  askedMaterials,
  materialOf,
  suppliedMaterials,
  type Item,
  type ItemCode,
  type Material,
} from '../catalogue/item.ts';
import { situate, type SituatedItem } from '../catalogue/situation.ts';
import type { Day } from '../clock/day.ts';
import { refuseBanned } from '../credit/ban.ts';
import type { AskedItem, AskedSubmission, SubmissionFacts } from './asked.ts';
import { refuseBlocked } from './blocked.ts';
import { refuseWorks } from './works.ts';
import { firstRefusal, refuse, type Refusal } from '../refusal.ts';

/** A fault of a submission and the item it belongs to; null: the submission as a whole. */
export interface SubmissionFault {
  readonly item: ItemCode | null;
  readonly refusal: Refusal;
}

/** A material of one item with the files that came for it. */
export interface GivenMaterial {
  readonly code: string;
  readonly name: string;
  readonly files: readonly string[];
}

/**
 * The guide in the situations that hold for the project, on a way once one is chosen; `undefined`: the project needs no such
 * item. Two applications for one item may go different ways.
 */
export function itemFor(
  { items, known = {} }: Pick<SubmissionFacts, 'items' | 'known'>,
  { item: code, way }: Pick<AskedItem, 'item'> & Partial<Pick<AskedItem, 'way'>>,
): SituatedItem | undefined {
  const guide = items.find((one) => one.code === code);
  return guide && situate(guide, { ...known, ...(way && { 'case.way': way }) });
}

/**
 * Finds every fault of a submission at once, so that nothing is found after sending that could have been found before.
 * The page's 检查 and the filing itself ask the same.
 */
export function findFaults(asked: AskedSubmission, facts: SubmissionFacts): readonly SubmissionFault[] {
  const known = asked.items.flatMap((one) => itemFor(facts, one) ?? []);
  const form = oneForm(known);
  const whole = [...repeated(asked), ...unknownMaterials(asked, form), ...checkForm(form, asked.form)];
  const each = asked.items.flatMap((one, at) => faultsOfItem(one, at, { asked, facts, form }));
  return [...whole.map((refusal) => ({ item: null, refusal })), ...each];
}

/**
 * What came for each material of an item: a material that several items use was handed in once. Of two applications for
 * one item, each has all that came for it but what it says is missing.
 */
export function givenMaterials(
  item: Item,
  one: AskedItem,
  asked: AskedSubmission,
  form: OneForm,
): readonly GivenMaterial[] {
  const lacking = isAskedTwice(one, asked) ? [...one.missing, ...(one.deferral?.materials ?? [])] : [];
  return suppliedMaterials(item).flatMap((material) => {
    const files = lacking.includes(material.code) ? [] : filesFor(item, material, asked, form);
    return files.length > 0 ? [{ code: material.code, name: material.name, files }] : [];
  });
}

const isAskedTwice = ({ item }: AskedItem, { items }: AskedSubmission): boolean =>
  items.filter((other) => other.item === item).length > 1;

interface Judging {
  readonly asked: AskedSubmission;
  readonly facts: SubmissionFacts;
  readonly form: OneForm;
}

function faultsOfItem(one: AskedItem, place: number, judging: Judging): readonly SubmissionFault[] {
  const here = `items.${place}`;
  const item = itemFor(judging.facts, one);
  if (!item) return [{ item: null, refusal: { ...unknownItem(one.item, judging.facts), field: `${here}.item` } }];
  if (item.nature === 'contract')
    return [
      { item: item.code, refusal: refuse('E-ITEM-CONTRACT', { field: `${here}.item`, facts: { item: item.name } }) },
    ];
  const refusals = [
    ...at(here, unmandated('filing', item, judging.facts)),
    ...at(here, banned(item, judging.facts)),
    ...at(here, found(refuseBlocked(item, one, judging))),
    ...at(here, found(refuseWorks(item, one.works, judging.facts.works ?? []))),
    ...at(`${here}.succeeds`, faultsOfSuccession(one, judging.facts)),
    ...at(here, one.way === 'commitment' ? faultsOfCommitment(item, one, judging.facts) : []),
    ...faultsOfMaterials(item, one, judging),
    ...at(`${here}.deferral`, faultsOfDeferral(item, one, judging)),
  ];
  return refusals.map((refusal) => ({ item: item.code, refusal: { field: here, ...refusal } }));
}

/** It is not in the catalogue of the day, or the answers of the project show that it needs no such permit. */
export function unknownItem(code: ItemCode, { notNeeded }: Pick<SubmissionFacts, 'notNeeded'>): Refusal {
  const rule = notNeeded?.get(code);
  return rule
    ? refuse('E-ITEM-NOT-NEEDED', { article: rule.basis, facts: { item: code, why: rule.why } })
    : refuse('E-ITEM-UNKNOWN', { facts: { item: code } });
}

const found = (refusal: Refusal | null): readonly Refusal[] => (refusal ? [refusal] : []);

/** Says where in the request the refused part stands. */
const at = (path: string, refusals: readonly Refusal[]): readonly Refusal[] =>
  refusals.map((refusal) => ({ ...refusal, field: refusal.field ? `${path}.${refusal.field}` : path }));

/** An agent needs a mandate for each item, and one for each promise that is signed with it (民法典 162). */
function unmandated(power: MandatedPower, { code }: Item, facts: SubmissionFacts): readonly Refusal[] {
  const refusal = refuseDeed(facts.signatory, { power, project: facts.project, item: code }, facts.today);
  return refusal ? [refusal] : [];
}

function banned({ code }: Item, { bans = [], today }: SubmissionFacts): readonly Refusal[] {
  const refusal = refuseBanned(code, bans, today);
  return refusal ? [refusal] : [];
}

/** A permit that is not the enterprise's own has nothing that could be renewed or changed. */
function faultsOfSuccession({ succeeds }: AskedItem, { successions }: SubmissionFacts): readonly Refusal[] {
  if (!succeeds) return [];
  const refusal = successions?.get(succeeds.case);
  if (refusal === undefined) return [refuse('E-PERMIT-NONE')];
  return refusal ? [refusal] : [];
}

function faultsOfCommitment(item: Item, one: AskedItem, facts: SubmissionFacts): readonly Refusal[] {
  const refusal = refuseCommitment(item, commitmentFacts(facts));
  if (refusal) return [{ ...refusal, field: 'way' }];
  const unread = refuseUnread(item, one.read ?? []);
  return [...unmandated('commitment', item, facts), ...(unread ? [unread] : [])];
}

/** What decides whether an item of the submission may be promised. */
export const commitmentFacts = (facts: SubmissionFacts): CommitmentFacts => ({
  ...facts.commitment,
  barred: facts.commitmentBarred,
  today: facts.today,
});

/** What of the project decides whether an item is of an excluded class. */
export const traitsOf = ({ commitment }: Pick<SubmissionFacts, 'commitment'>): ProjectTraits => ({
  specialWorks: commitment.specialWorks,
  highImpact: commitment.admission.outcome !== 'pass',
});

/** Whatever is asked must be handed in or be named as missing; what is decided at once, or on a commitment, must be whole. */
function faultsOfMaterials(item: Item, one: AskedItem, { asked, form }: Judging): readonly Refusal[] {
  const given = givenMaterials(item, one, asked, form).map((material) => material.code);
  const lacking = askedMaterials(item).filter((material) => !given.includes(material.code));
  const barred = one.way === 'commitment' ? 'E-COMMITMENT-INCOMPLETE' : 'E-INSTANT-INCOMPLETE';
  const whole = item.instant || one.way === 'commitment';
  if (whole && lacking.length > 0)
    return [refuse(barred, { facts: { item: item.code, missing: lacking.map((material) => material.name) } })];
  const silent = lacking.filter(
    (material) => !one.missing.includes(material.code) && !one.deferral?.materials.includes(material.code),
  );
  return silent.length > 0
    ? [
        refuse('E-MATERIAL-MISSING', {
          field: 'materials',
          facts: { missing: silent.map((material) => material.name) },
        }),
      ]
    : [];
}

function faultsOfDeferral(item: Item, one: AskedItem, { asked, facts, form }: Judging): readonly Refusal[] {
  const { deferral } = one;
  if (!deferral) return [];
  const given = givenMaterials(item, one, asked, form).map((material) => material.code);
  const { today: day, calendar, deferralBarred: barred } = facts;
  const when = { day, calendar, barred, traits: traitsOf(facts) };
  const refusal = firstRefusal([
    () => unmandated('deferral', item, facts)[0] ?? null,
    () => refuseNotAsked(deferral.materials, given, item),
    () => refuseDeferral(item, deferral, when),
  ]);
  return refusal ? [refusal] : [];
}

/** What is handed in cannot come later: a promise of it could never be kept; nor is promised twice what a commitment stands for. */
function refuseNotAsked(promised: readonly string[], given: readonly string[], item: Item): Refusal | null {
  const place = promised.findIndex((code) => given.includes(code) || materialOf(item, code)?.later);
  const material = promised[place];
  return material === undefined
    ? null
    : refuse('E-MATERIAL-NOT-MISSING', { field: `materials.${place}`, facts: { material } });
}

function repeated({ items }: AskedSubmission): readonly Refusal[] {
  const isSame = (one: AskedItem, other: AskedItem): boolean =>
    other.item === one.item && (other.works ?? []).join() === (one.works ?? []).join();
  const twice = items.findIndex((one, at) => !one.again && items.findIndex((other) => isSame(one, other)) < at);
  return twice < 0 ? [] : [refuse('E-ITEM-TWICE', { field: `items.${twice}.item` })];
}

const unknownMaterials = ({ materials }: AskedSubmission, form: OneForm): readonly Refusal[] =>
  materials.flatMap(({ material }, at) =>
    form.materials.some((one) => one.key === material && one.asked)
      ? []
      : [
          refuse('E-MATERIAL-NOT-LISTED', {
            article: '许可法 31',
            field: `materials.${at}.material`,
            facts: { material },
          }),
        ],
  );

function filesFor(item: Item, material: Material, asked: AskedSubmission, form: OneForm): readonly string[] {
  const key = form.materials.find((one) =>
    one.usedBy.some((use) => use.item === item.code && use.code === material.code),
  )?.key;
  return [...new Set(asked.materials.filter((given) => given.material === key).flatMap((given) => given.files))];
}

/** The items in chain order: a predecessor before what waits for it. The catalogue's lint keeps it free of cycles. */
export function inChainOrder<T extends { readonly item: Pick<Item, 'code' | 'after'> }>(
  items: readonly T[],
): readonly T[] {
  const left = [...items];
  const ordered: T[] = [];
  while (left.length > 0) {
    const free = left.findIndex((one) => !left.some((other) => one.item.after.includes(other.item.code)));
    ordered.push(...left.splice(Math.max(free, 0), 1));
  }
  return ordered;
}

/** A submission that asked the very same as another one: when it was received, and whether something of it is still under way. */
export interface FiledBefore {
  readonly receivedOn: Day;
  readonly open: boolean;
}

/**
 * Is a filing of today that very submission, come once more from a second window or a page that never saw the answer? What is under
 * way is not filed twice. What was decided is, from the next day on: its permit may have ended since, and nobody waits so long.
 */
export const isOnceMore = ({ open, receivedOn }: FiledBefore, today: Day): boolean => open || receivedOn === today;
