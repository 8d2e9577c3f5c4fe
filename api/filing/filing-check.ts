import { oneForm } from '../../domain/catalogue/form.ts';
import { runChecks } from '../../domain/catalogue/machine-check.ts';
import type { Day } from '../../domain/clock/day.ts';
import { applicationFacts } from '../../domain/project/facts-of-filing.ts';
import { givenMaterials, itemFor, type SubmissionFault } from '../../domain/project/submission.ts';
import type { Queryable } from '../../db/pool.ts';
import type { Filing } from '../contract/submissions.ts';
import { articleOn } from '../words/articles.ts';
import type { Language } from '../words/language.ts';
import { faultsOfFiling } from './letters.ts';
import { refuseForeignFiles } from '../file/own-files.ts';
import type { SubmissionDesk } from './submission-facts.ts';
import { tellFinding } from '../views/finding.ts';
import { wordsOf } from '../words/words.ts';

/** Everything that is wrong with a filing, and what the machine finds of each item; nothing is filed. */
export async function checkFiling(
  db: Queryable,
  body: Filing,
  { desk, language }: { readonly desk: SubmissionDesk; readonly language: Language },
) {
  await refuseForeignFiles(db, desk.project.enterprise.id, body.materials);
  return {
    problems: faultsOfFiling(body, desk.facts).map((fault) => tellFault(fault, desk.facts.today, language)),
    checks: body.items.flatMap((asked) => checksOf(asked, body, desk)),
  };
}

/** What the machine finds of one item before it is sent. */
function checksOf(asked: Filing['items'][number], body: Filing, { facts, registers }: SubmissionDesk) {
  const item = itemFor(facts, asked);
  if (!item) return [];
  const asks = body.items.flatMap((one) => itemFor(facts, one) ?? []);
  const handedIn = givenMaterials(item, asked, body, oneForm(asks)).map(({ code }) => code);
  const known = { ...registers, ...applicationFacts(body.form, { item, handedIn, way: asked.way }) };
  return runChecks(item, known).map((finding) => tellFinding(item, finding, { facts: known, today: facts.today }));
}

const tellFault = ({ item, refusal }: SubmissionFault, today: Day, language: Language) => {
  const { title, remedy } = wordsOf(refusal, language);
  return {
    code: refusal.code,
    title,
    remedy,
    item,
    ...articleOn(refusal.article, today),
    ...(refusal.field === undefined ? {} : { field: refusal.field }),
  };
};
