import type { Refusal } from '../domain/refusal.ts';
import { lookup } from './refusal-words.ts';

/** The words of a problem: what happened, what it means for the deadline, what to do now. */
export interface Words {
  readonly title: string;
  readonly meaning: string;
  readonly remedy: string;
}

type Told = { readonly code: string } & Omit<Refusal, 'refused' | 'code'>;

/** Finds the words of a code and fills in its facts (`{due}`). */
export function wordsOf(told: Told): Words {
  const words = lookup(told.code);
  return { title: fill(words.title, told), meaning: fill(words.meaning, told), remedy: fill(words.remedy, told) };
}

const fill = (sentence: string, told: Told): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const fact = told.facts?.[name];
    return Array.isArray(fact) ? fact.join('、') : String(fact ?? '');
  });
