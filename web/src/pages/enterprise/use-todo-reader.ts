import { useItemNames } from '../../session/use-item-names.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import type { TodoReader } from '../../view/todo.ts';

/** For whom what is to be done is told: in which words, and by which names of the items. */
export function useTodoReader(): TodoReader {
  const texts = useTexts();
  const language = useLanguage();
  return { texts, language, nameOf: useItemNames().short };
}
