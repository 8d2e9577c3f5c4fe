import { requireSame, unmet } from '../failure.ts';
import { isArticleNamed } from '../format/article.ts';
import type { ClockCheck, ClockExpectation, Fields } from '../format/case-file.ts';
import type { Answer, Calculator } from './answers.ts';

/** Asks about the clock and compares the answer with whatever is expected. */
export async function checkClock({ clock, expect }: ClockCheck, ask: Calculator): Promise<void> {
  const answer = await ask(clock);
  const { lights = {}, moments = {}, days = {}, refused = [], ...fields } = expect;
  requireFields('', fields, answer);
  requireRefused(refused, answer.refused);
  for (const [day, light] of Object.entries(lights)) requireSame(`lights.${day}`, light, lightOn(answer, day));
  for (const [at, asked] of Object.entries(moments))
    requireFields(`moments.${at}.`, asked, answer.moments.find((one) => one.at === at) ?? {});
  for (const [date, asked] of Object.entries(days))
    requireRow(`days.${date}.`, asked, answer.days.find((one) => one.date === date) ?? {});
}

function requireFields(path: string, expected: Fields, got: Fields): void {
  for (const [field, value] of Object.entries(expected)) requireSame(`${path}${field}`, value, got[field]);
}

function requireRow(path: string, { article, ...fields }: Fields, got: Fields): void {
  requireFields(path, fields, got);
  if (article !== undefined && !isArticleNamed(article as string, got['article'] as string | null))
    throw unmet(`${path}article`, article, got['article']);
}

/** The complete list: whatever is not expected may not be refused. */
function requireRefused(expected: NonNullable<ClockExpectation['refused']>, got: Answer['refused']): void {
  const places = (list: typeof expected): string =>
    JSON.stringify(list.map(({ part, index }) => `${part} ${index}`).toSorted());
  if (places(expected) !== places(got)) throw unmet('refused', expected, got);
  for (const { part, index, article } of expected) {
    const named = got.find((one) => one.part === part && one.index === index)?.article;
    if (article !== undefined && !isArticleNamed(article, named))
      throw unmet(`refused.${part}.${index}.article`, article, named);
  }
}

/** `lights` has one entry for each change. */
const lightOn = ({ lights }: Answer, day: string): string | undefined =>
  lights.findLast(({ from }) => from <= day)?.light;
