import { useCallback, useRef, useState } from 'react';
import { searchRoutes } from '../../../../api/contract/search.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Go } from '../../components/go.tsx';
import { SearchBox } from '../../layout/search-box.tsx';
import type { Area } from '../../session/areas.ts';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import { useGoTo } from '../param.ts';
import { foundThings, isWorthAsking, type FoundThing } from './found-things.ts';
import { useListKeys } from './use-list-keys.ts';
import { useSettled } from './use-settled.ts';
import './search.css';

/** So many of each kind are proposed while one types. */
const FEW = 5;
const PAUSE_MS = 150;

/** The search of the header: proposes while one types; Enter opens the only thing that was found, or lists all of them. */
export function FindBox({ area }: { area: Area }) {
  const goTo = useGoTo();
  const form = useRef<HTMLFormElement>(null);
  const [words, type] = useState('');
  const [isAsked, ask] = useState(false);
  const things = useProposals(words, area);
  const close = useCallback(() => ask(false), []);
  useListKeys(form, close);
  const onType = (typed: string) => {
    type(typed);
    ask(true);
  };
  const leave = () => {
    close();
    type('');
    // Keys belong to the page again.
    form.current?.querySelector('input')?.blur();
  };
  const search = (typed: string) => {
    leave();
    const only = things?.length === 1 ? things[0] : undefined;
    goTo(only?.href ?? `/${area}/search?q=${encodeURIComponent(typed)}`);
  };
  return (
    <SearchBox form={form} words={words} onType={onType} onSearch={search}>
      {isAsked && things !== null && <Proposals things={things} onChosen={leave} />}
    </SearchBox>
  );
}

/** Null: nothing was asked yet, or the answer to these words is not there. */
function useProposals(words: string, area: Area): readonly FoundThing[] | null {
  const typed = words.trim();
  const settled = useSettled(typed, PAUSE_MS);
  const told = useTold();
  const enabled = isWorthAsking(settled);
  const { data } = useAsk(searchRoutes.search, { query: { q: settled, limit: FEW } }, { enabled });
  return enabled && data && settled === typed ? foundThings(data, area, told) : null;
}

function Proposals({ things, onChosen }: { things: readonly FoundThing[]; onChosen: () => void }) {
  const { search } = useTexts();
  return (
    <div className="found-list">
      <ul>
        {things.map(({ key, href, kind, name, number, of }) => (
          <li key={key} onClickCapture={onChosen}>
            <Go href={href} act="found">
              <span className="found-kind">{search.kind[kind]}</span>
              <span className="found-name">{name}</span>
              <span className="quiet">{number}</span>
              <span className="quiet found-of">{of}</span>
            </Go>
          </li>
        ))}
      </ul>
      <output className="quiet">{things.length === 0 ? search.none : search.keys}</output>
    </div>
  );
}
