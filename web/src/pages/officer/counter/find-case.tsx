import { Input } from 'antd';
import { useState } from 'react';
import { searchRoutes } from '../../../../../api/contract/search.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Go } from '../../../components/go.tsx';
import { ItemName } from '../../../components/item-name.tsx';
import { Empty } from '../../../components/states.tsx';
import { useTexts } from '../../../texts/language.ts';
import { useSettled } from '../../search/use-settled.ts';

/** Milliseconds after the last key until it is searched. */
const STILL_MS = 300;
/** So many signs of a number or name are searched for. */
const LEAST = 3;

/** Whoever comes with papers for a case: found by its number or the name of the firm or project. */
export function FindCase() {
  const { counter } = useTexts();
  const [words, setWords] = useState('');
  const q = useSettled(words.trim(), STILL_MS);
  const { data } = useAsk(searchRoutes.search, { query: { q, limit: 8 } }, { enabled: q.length >= LEAST });
  return (
    <div className="receive counter-find">
      <label htmlFor="find-case">{counter.findCase}</label>
      <Input
        id="find-case"
        value={words}
        maxLength={60}
        autoComplete="off"
        onChange={(event) => setWords(event.target.value)}
      />
      {data?.cases.length === 0 && <Empty sentence={counter.noCase} />}
      {data !== undefined && data.cases.length > 0 && (
        <ul className="fact-rows">
          {data.cases.map((one) => (
            <li key={one.id}>
              <span>{one.number}</span>
              <span>
                {one.item.code} <ItemName of={one.item} short /> <span className="quiet">{one.applicant}</span>
              </span>
              <Go href={`/o/counter?case=${one.id}`} act="choose-case">
                {counter.chooseCase}
              </Go>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
