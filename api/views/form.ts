import type { z } from 'zod';
import { reasonsAgainstCommitment } from '../../domain/commitment/eligibility.ts';
import { refuseDeed } from '../../domain/mandate/mandate.ts';
import type { SubmissionFacts } from '../../domain/project/asked.ts';
import { commitmentFacts, itemFor, traitsOf, unknownItem } from '../../domain/project/submission.ts';
import { factsOf } from '../../domain/catalogue/condition.ts';
import { oneForm, type OneMaterial } from '../../domain/catalogue/form.ts';
import { isPerWorks } from '../../domain/project/works.ts';
import { fetchedOf, type ProjectResult } from '../../domain/project/result.ts';
import { itemInForce } from '../../domain/catalogue/item-in-force.ts';
import type { FieldSource, FormField, Item, ItemCode } from '../../domain/catalogue/item.ts';
import { namedSituations, type SituatedItem } from '../../domain/catalogue/situation.ts';
import type { Day } from '../../domain/clock/day.ts';
import { latestDeferral, refuseDeferredClass } from '../../domain/deferral/promise.ts';
import type { Answers, AskedFact } from '../../domain/plan/question.ts';
import { refuse, type Refusal } from '../../domain/refusal.ts';
import type { submissionRoutes } from '../contract/submissions.ts';
import { itemsOn } from '../../db/zone-world.ts';
import { articleOn } from '../words/articles.ts';
import type { Language } from '../words/language.ts';
import { problemOf } from '../http/problem.ts';
import { hashOfStandard } from '../filing/letters.ts';
import type { SubmissionDesk } from '../filing/submission-facts.ts';
import { wordsOf } from '../words/words.ts';
import { resultView } from './result.ts';

type FormView = z.input<typeof submissionRoutes.readForm.answer>;

/** The one form of several items, with what is known already, what was granted before, and what each item allows. */
export function formView(
  desk: SubmissionDesk,
  codes: readonly string[],
  { results, language }: { readonly results: readonly ProjectResult[]; readonly language: Language },
): FormView {
  const items = codes.map((code) => itemInForce(knownItem(desk, code), desk.facts.today));
  const form = oneForm(items);
  const promised = laterOnCommitment(desk, items);
  return {
    today: desk.facts.today,
    decides: decidingFields(items),
    works: (desk.facts.works ?? []).map(({ number, name, phase }) => ({ number, name, phase })),
    fields: form.fields.map(({ field, usedBy }) => ({
      field: { ...field },
      usedBy: [...usedBy],
      known: knownValue(field, desk),
    })),
    materials: form.materials.map((material) => ({
      key: material.key,
      name: material.name,
      guide: material.guide ?? null,
      asked: material.asked,
      safety: material.safety,
      usedBy: material.usedBy.map(({ item, code, class: of }) => ({
        item,
        code,
        class: of,
        later: promised.has(`${item}.${code}`),
      })),
      ...fetchedHere(material, desk, results),
    })),
    items: items.map((item) => itemView(item, desk, language)),
  };
}

/** The fields on which situations of these guides rest. */
const decidingFields = (items: readonly Item[]): string[] => {
  const facts = items.flatMap(({ situations = [] }) => situations.flatMap(({ when }) => factsOf(when)));
  return [...new Set(facts.flatMap((fact) => (fact.startsWith('form.') ? [fact.slice('form.'.length)] : [])))];
};

/** Fetched by whoever files for whichever works: those are chosen on the page. */
function fetchedHere(
  { key, asked }: OneMaterial,
  { facts, world }: SubmissionDesk,
  results: readonly ProjectResult[],
): Pick<FormView['materials'][number], 'results' | 'toCome'> {
  if (asked) return { results: [], toCome: false };
  const fetched = fetchedOf({ class: 'S', sameAs: key }, { items: itemsOn(world, facts.today), results });
  return { results: fetched.results.map(resultView), toCome: fetched.toCome };
}

/** What the commitment to an item stands for until its decision: `A23.D1`. The way is chosen on the page, item by item. */
const laterOnCommitment = ({ facts }: SubmissionDesk, items: readonly Item[]): ReadonlySet<string> =>
  new Set(
    items.flatMap(({ code: item }) =>
      (itemFor(facts, { item, way: 'commitment' })?.materials ?? []).flatMap(({ code, later }) =>
        later ? [`${item}.${code}`] : [],
      ),
    ),
  );

function knownItem({ facts }: SubmissionDesk, code: string): SituatedItem {
  const item = itemFor(facts, { item: code as ItemCode });
  if (!item) throw problemOf({ ...unknownItem(code as ItemCode, facts), field: 'items' }, facts.today);
  return item;
}

function itemView(item: SituatedItem, { facts, world }: SubmissionDesk, language: Language): FormView['items'][number] {
  const { code, name, statutory, promised, acceptance, instant, after } = item;
  const against = reasonsAgainst(item, facts).map((refusal) => tell(refusal, item, { today: facts.today, language }));
  return {
    code,
    name,
    bureau: world.bureaus.get(item.bureau) ?? item.bureau,
    perWorks: isPerWorks(item),
    statutory: statutory && { ...statutory },
    promised: promised && { ...promised },
    acceptance: { ...acceptance },
    instant,
    after: [...after],
    situations: namedSituations(item),
    commitment: { possible: against.length === 0, why: against[0] ?? null, reasons: against },
    standard: item.standard
      ? {
          ...item.standard,
          conditions: item.standard.conditions.map((one) => ({ ...one })),
          consequences: [...item.standard.consequences],
          textHash: hashOfStandard(item.standard),
        }
      : null,
    deferral: deferralView(item, { facts, world }, language),
    checkDays: world.rules.checkDays,
  };
}

/** All that stands against a commitment: of item, project and applicant, and of who would sign it (民法典 162). */
function reasonsAgainst(item: Item, facts: SubmissionFacts): readonly Refusal[] {
  const signer = refuseDeed(
    facts.signatory,
    { power: 'commitment', project: facts.project, item: item.code },
    facts.today,
  );
  return [...reasonsAgainstCommitment(item, commitmentFacts(facts)), ...(signer ? [signer] : [])];
}

function deferralView(
  item: Item,
  { facts, world }: Pick<SubmissionDesk, 'facts' | 'world'>,
  language: Language,
): FormView['items'][number]['deferral'] {
  const refusal = refuseDeferredClass(item.code, traitsOf(facts)) ?? refuseBarredDeferral(facts.deferralBarred);
  if (refusal) return { possible: false, latest: null, why: tell(refusal, item, { today: facts.today, language }) };
  const deferrable = item.materials.some((material) => material.class === 'D' && !material.safety);
  return {
    possible: deferrable,
    latest: deferrable ? latestDeferral(item, facts.today, world.calendar) : null,
    why: null,
  };
}

const refuseBarredDeferral = (barred: boolean): Refusal | null => (barred ? refuse('E-DEFERRAL-BARRED') : null);

interface Telling {
  readonly today: Day;
  readonly language: Language;
}

const tell = (refusal: Refusal, item: Item, { today, language }: Telling) => {
  const { title, remedy } = wordsOf(refusal, language);
  return { code: refusal.code, title, remedy, item: item.code, ...articleOn(refusal.article, today) };
};

function knownValue(field: FormField, { project, person, answers }: SubmissionDesk): string | number | null {
  if (!field.from) return null;
  const known: Readonly<Record<FieldSource, string | number | null>> = {
    'project.name': project.name,
    'project.industry': project.industry,
    'project.investmentCny': project.investmentCny,
    'project.landHa': project.landHa,
    'project.energyTce': project.energyTce,
    'project.site': project.site,
    'enterprise.name': project.enterprise.name,
    'person.name': person,
    'plan.floorArea': amountIn(answers, 'plan.floorArea'),
    'plan.worksCount': amountIn(answers, 'plan.worksCount'),
    'plan.electricityKwh': amountIn(answers, 'plan.electricityKwh'),
  };
  return known[field.from];
}

/** What was answered as an amount; 还不确定 is none. */
function amountIn(answers: Answers | null, fact: AskedFact): number | null {
  const given = answers?.[fact];
  return typeof given === 'number' ? given : null;
}
