import { useCallback, useRef, type FormEvent, type ReactNode, type RefObject } from 'react';
import { KeyCap } from '../components/key-cap.tsx';
import { useTexts } from '../texts/language.ts';
import { useShortcut, useShortcutsOn } from './shortcuts.ts';

interface SearchBoxProps {
  readonly words: string;
  readonly onType: (words: string) => void;
  readonly onSearch: (words: string) => void;
  readonly form?: RefObject<HTMLFormElement | null>;
  /** What is proposed while one types, below the field. */
  readonly children?: ReactNode;
}

/** Search for a case, an enterprise, a project or a paper; `/` brings the focus here. */
export function SearchBox({ words, onType, onSearch, form, children }: SearchBoxProps) {
  const { header } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const shortcuts = useShortcutsOn();
  useShortcut(
    '/',
    useCallback(() => field.current?.select(), []),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() !== '') onSearch(words.trim());
  };
  return (
    <search>
      <form className="search" ref={form} onSubmit={submit}>
        <input
          ref={field}
          type="search"
          value={words}
          maxLength={60}
          autoComplete="off"
          aria-label={header.search}
          placeholder={header.searchHint}
          onChange={(event) => onType(event.target.value)}
        />
        {shortcuts && <KeyCap>/</KeyCap>}
        {children}
      </form>
    </search>
  );
}
