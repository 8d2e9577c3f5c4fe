import type { Refusal } from '../../domain/refusal.ts';
import { toldIn } from './english.ts';
import type { Language } from './language.ts';
import { lookup, type Words } from './refusals/lookup.ts';

type Told = { readonly code: string } & Omit<Refusal, 'refused' | 'code'>;

/** Finds the words of a code in a language and fills in its facts (`{due}`). */
export function wordsOf(told: Told, language: Language = 'zh'): Words {
  const words = lookup(told.code, language);
  return {
    title: fill(words.title, told, language),
    meaning: fill(words.meaning, told, language),
    remedy: fill(words.remedy, told, language),
  };
}

const fill = (sentence: string, told: Told, language: Language): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const fact = told.facts?.[name];
    const words = [fact ?? []].flat().map((one) => readable(toldIn(language, String(one))));
    return words.join(language === 'zh' ? '、' : ', ');
  });

/** A moment is told to the minute; programs find the whole of it among the facts. */
const readable = (fact: string): string => fact.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d\.\d{3}\+08:00$/, '$1 $2');
