import type { Router } from 'express';
import type { Day } from '../../domain/clock/day.ts';
import { citationOn, citations, wordingsOf, type Citation } from '../../domain/law/citation.ts';
import { inForce } from '../../domain/law/in-force.ts';
import { spellArticle } from '../../domain/paper/citation.ts';
import { lawRoutes as routes } from '../contract/laws.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute } from '../server.ts';
import { today } from '../zone/today.ts';

/** The law as data, for everybody. */
export function serveLaws(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listLaws, async ({ query: { article, day } }) => {
    const found = citations.filter((one) => isWithin(one, article) && isValid(one, day));
    return { articles: found.map(told) };
  });
  serveRoute(router, deps, routes.readLaw, async ({ params: { article }, query: { day = today() } }) => {
    const wordings = wordingsOf(article);
    const standing = citationOn(inForce(article, day), day);
    if (wordings.length === 0 && !standing) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'article' });
    return { article, wordings: wordings.map(told), day, inForce: standing ? told(standing) : null };
  });
}

/** `许可法 32` takes its paragraphs in. */
const isWithin = (one: Citation, article: string | undefined): boolean =>
  article === undefined || one.law === article || one.article === article || one.article.startsWith(`${article}(`);

const isValid = (one: Citation, day: Day | undefined): boolean =>
  day === undefined || (one.validFrom <= day && (one.validTo === null || day <= one.validTo));

const told = ({ law, title, article, summary, validFrom, validTo, replacedBy }: Citation) => ({
  law,
  title,
  article,
  spelled: spellArticle(article),
  summary,
  validFrom,
  validTo,
  replacedBy: replacedBy ?? null,
});
