import { titleOf } from '../../../domain/law/laws.ts';
import type { Language } from '../texts/texts.ts';

/** An article as the answers cite it (`许可法 32(4)`), in English with the name of its law: `Administrative Licensing Law 32(4)`. */
export function articleName(citation: string, language: Language): string {
  if (language === 'zh') return citation;
  const [short = '', ...place] = citation.split(' ');
  return [titleOf(short)?.en ?? short, ...place].join(' ');
}
