import { wordingsOf } from '../../../domain/law/citation.ts';
import { titleOf } from '../../../domain/law/laws.ts';
import type { Language } from '../texts/texts.ts';

/** A cited article taken apart: `许可法 32(4)` → law, article 32, paragraph 4; and what is known of it. */
export interface CitedArticle {
  readonly law: string;
  readonly article: string | null;
  readonly paragraph: string | null;
  /** What it asks, in one sentence of our own. */
  readonly asks: string | null;
  readonly validFrom: string | null;
  /** Last day on which it was in force; null while it is. */
  readonly validTo: string | null;
  readonly replacedBy: string | null;
}

/** Reads a citation in the form of the answers, by its newest wording; an unknown law keeps its name. */
export function citedArticle(citation: string, language: Language = 'zh'): CitedArticle {
  const match = /^(\S+)(?: (\d{1,4})(?:\((\d+)\))?)?$/.exec(citation);
  const short = match?.[1] ?? citation;
  return {
    law: titleOf(short)?.[language] ?? short,
    article: match?.[2] ?? null,
    paragraph: match?.[3] ?? null,
    ...newestWording(citation, language),
  };
}

function newestWording(
  citation: string,
  language: Language,
): Pick<CitedArticle, 'asks' | 'validFrom' | 'validTo' | 'replacedBy'> {
  const known = wordingsOf(citation).at(-1);
  if (!known) return { asks: null, validFrom: null, validTo: null, replacedBy: null };
  const { summary, validFrom, validTo, replacedBy } = known;
  return { asks: summary[language], validFrom, validTo, replacedBy: replacedBy ?? null };
}
