import type { Texts } from '../texts/texts.ts';
import { inWordsOf, type Problem } from './field-words.ts';

/** An error in four parts: what happened, what it means for the deadline, what to do now, code. */
export interface ErrorParts {
  readonly happened: string;
  readonly deadline: string;
  readonly action: string;
  readonly code: string;
  readonly articles: readonly string[];
  readonly field: string | null;
}

/** Takes a problem of the server, or anything thrown on the way to it, apart into the four parts. */
export function errorParts(thrown: unknown, texts: Texts): ErrorParts {
  if (thrown instanceof TypeError) return unreachable(texts);
  const problem = problemIn(thrown);
  return {
    happened: problem.title ?? texts.error.unknown,
    deadline: problem.meaning ?? texts.error.untouched,
    action: inWordsOf(problem, texts) ?? texts.error.again,
    code: problem.code ?? 'E-UNKNOWN',
    articles: articlesOf(problem),
    field: problem.field ?? null,
  };
}

function problemIn(thrown: unknown): Problem {
  if (!isRecord(thrown)) return {};
  return isRecord(thrown['problem']) ? (thrown['problem'] as Problem) : (thrown as Problem);
}

function articlesOf({ article }: Problem): readonly string[] {
  if (article === undefined) return [];
  return typeof article === 'string' ? [article] : article;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function unreachable(texts: Texts): ErrorParts {
  return {
    happened: texts.error.offline,
    deadline: texts.error.untouched,
    action: texts.error.offlineAction,
    code: 'E-NET',
    articles: [],
    field: null,
  };
}
