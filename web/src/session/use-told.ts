import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { itemRoutes } from '../../../api/contract/items.ts';
import { useAsk } from '../asking/use-ask.ts';
import { useLanguage } from '../texts/language.ts';
import { knownMe } from './me.ts';

/** A text of a catalogue, or the name of a paper or bureau, in the language of the page. */
export type Told = (text: string) => string;

/**
 * Tells what a zone wrote in Chinese (fields, materials, conditions, names of papers) in the language of the page; what
 * nobody gave in English stays as it is. Without a zone, that in which whoever looks works.
 */
export function useTold(of?: string): Told {
  // Not asked for: whoever is not signed in has none.
  const own = knownMe(useQueryClient())?.zone?.id;
  const zone = of ?? own;
  const enabled = useLanguage() === 'en' && zone !== undefined;
  const { data } = useAsk(itemRoutes.listEnglish, { params: { zone: zone ?? '' } }, { enabled, once: true });
  const words = enabled ? data?.words : undefined;
  return useCallback((text) => words?.[text] ?? text, [words]);
}
