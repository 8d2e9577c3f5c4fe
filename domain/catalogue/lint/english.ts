import { ownEnglish, publicTexts, type EnglishWords } from '../public-texts.ts';
import { fault, type Fault, type Guide } from './fault.ts';

/** Chinese texts that the public and enterprises read and that neither the guide nor the common words have in English. */
export function lintEnglish(item: Guide, common: EnglishWords): readonly Fault[] {
  const words = { ...common, ...ownEnglish(item) };
  return publicTexts(item)
    .filter(([, text]) => /\p{Script=Han}/u.test(text) && !words[text]?.trim())
    .map(([path, text]) => fault('L-ENGLISH-MISSING', path, { text }));
}
