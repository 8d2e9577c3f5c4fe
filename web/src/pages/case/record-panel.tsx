import { Panel } from '../../components/panel.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { byWhom } from '../../view/by-whom.ts';
import { toldWord } from '../../view/case-events.ts';
import type { CaseAnswer } from '../../view/case-read.ts';
import { enteredText } from '../../view/entered-text.ts';
import { dueChangeText } from '../../view/due-change.ts';
import { momentText } from '../../view/moment-text.ts';
import { LateNote } from '../late/late-note.tsx';
import { EvidenceLinks } from './evidence-links.tsx';

/** Everything that happened, the newest first: when, what, who; each with its place in the chain of hashes. */
export function RecordPanel({ answer }: { answer: CaseAnswer }) {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <Panel title={texts.case.record}>
      <ol className="case-record" reversed>
        {answer.events.toReversed().map((event) => (
          <li key={event.seq}>
            <time dateTime={event.at}>{momentText(event.at, language, texts)}</time>
            <span>
              <b>{toldWord(event, texts, answer.nature)}</b>{' '}
              <span className="quiet">
                {byWhom(event.by.name, event.by.for, texts)}
                {event.by.capacity === 'steward' && texts.stewards.helpingFor(event.by.unit)}
              </span>
              <Aside text={enteredText(event, texts)} />
              <Aside text={dueChangeText(event, language, texts)} />
              <LateNote event={event} />
            </span>
            <code title={event.hash}>{event.hash.slice(0, 8)}</code>
          </li>
        ))}
      </ol>
      <EvidenceLinks id={answer.id} />
    </Panel>
  );
}

/** Both sides are told who entered a filing for whom, and from when to when a calendar moved a last day. */
function Aside({ text }: { text: string | null }) {
  return text === null ? null : <p>{text}</p>;
}
