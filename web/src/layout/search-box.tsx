import { useCallback, useRef, type FormEvent } from 'react';
import { KeyCap } from '../components/key-cap.tsx';
import { useTexts } from '../texts/language.ts';
import { useShortcut, useShortcutsOn } from './shortcuts.ts';

/** Search for a case, an enterprise or a project code; `/` brings the focus here. */
export function SearchBox({ onSearch }: { onSearch: (words: string) => void }) {
  const { header } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const shortcuts = useShortcutsOn();
  useShortcut(
    '/',
    useCallback(() => field.current?.focus(), []),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const words = field.current?.value.trim() ?? '';
    if (words !== '') onSearch(words);
  };
  return (
    <search>
      <form className="search" onSubmit={submit}>
        <input ref={field} type="search" aria-label={header.search} placeholder={header.searchHint} />
        {shortcuts && <KeyCap>/</KeyCap>}
      </form>
    </search>
  );
}
