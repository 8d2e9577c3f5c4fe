import { Button } from 'antd';
import { Go } from '../components/go.tsx';
import { ErrorMessage } from '../components/error-message.tsx';
import { Panel } from '../components/panel.tsx';
import { useTexts } from '../texts/language.ts';
import { homeOf } from './areas.ts';
import { hatWords } from './hat-words.ts';
import type { Hat } from './person.ts';
import { useSending } from './use-sending.ts';
import { useTold } from './use-told.ts';
import { useWearHat } from './use-wear-hat.ts';
import './session.css';

interface HatChooserProps {
  readonly title: string;
  /** What whoever must choose should know. */
  readonly note?: string;
  readonly hats: readonly Hat[];
  /** What is offered where none of them is there and none is worn, each with its first page: a role may have ended meanwhile. */
  readonly others?: readonly Hat[];
  /** Where to go then; absent: the first page of the hat. */
  readonly to?: string;
  /** The hat that is worn, where one may go back to its first page. */
  readonly worn?: Hat | null;
}

/** In what capacity one goes on. */
export function HatChooser({ title, note, hats, others = [], to, worn = null }: HatChooserProps) {
  const texts = useTexts();
  const told = useTold();
  const wear = useWearHat();
  const { send, busy, error } = useSending();
  const none = hats.length === 0;
  const offered = none && worn === null ? others : hats;
  return (
    <div className="page">
      <Panel className="session-card">
        <h1>{title}</h1>
        {error !== null && <ErrorMessage error={error} />}
        {note !== undefined && <p>{note}</p>}
        {none && <NoneFits any={worn !== null || others.length > 0} />}
        <div className="session-hats">
          {offered.map((hat) => (
            <Button
              key={hat.id}
              disabled={busy}
              data-act="wear-hat"
              onClick={() => void send(() => wear(hat.id, none ? undefined : to))}
            >
              {hatWords(hat, texts, told)}
            </Button>
          ))}
        </div>
        {worn && (
          <Go href={homeOf(worn)} act="go-home">
            {texts.session.toOwnHome}
          </Go>
        )}
      </Panel>
    </div>
  );
}

function NoneFits({ any }: { readonly any: boolean }) {
  const { session } = useTexts();
  return <p className="quiet">{any ? session.noFittingHat : session.noHat}</p>;
}
