import { Button } from 'antd';
import { Panel } from '../../../components/panel.tsx';
import { useKeptState } from '../../../offline/use-kept.ts';
import { useTold } from '../../../session/use-told.ts';
import { useTexts } from '../../../texts/language.ts';
import { TextLine } from '../../../components/text-line.tsx';
import type { OpinionAnswer } from '../../../view/case-read.ts';
import type { Question } from './use-round.ts';

interface ConflictProps {
  readonly caseId: string;
  readonly opinions: readonly OpinionAnswer[];
  readonly busy: boolean;
  readonly onAsk: (questions: readonly Question[]) => Promise<boolean>;
}

/** One more working day for those alone whose opinions differ. */
const AGAIN_DAYS = 1;

/** Opinions that contradict each other are settled: by a compromise that only these are asked about, or one by one above. */
export function ConflictPanel({ caseId, opinions, busy, onAsk }: ConflictProps) {
  const { parallel, life } = useTexts();
  const told = useTold();
  const [compromise, setCompromise] = useKeptState(`compromise:${caseId}`, '');
  const open = opinions.filter(({ answer, weighed }) => answer !== null && weighed === null);
  const again = open.map(({ bureau }) => ({ bureau, question: compromise.trim(), days: AGAIN_DAYS }));
  const ask = async () => {
    if (await onAsk(again)) setCompromise('');
  };
  return (
    <Panel title={parallel.conflict} className="round-conflict">
      <p>{parallel.conflictLead}</p>
      <ul className="life-rows">
        {open.map(({ id, bureau, answer }) => (
          <li key={id}>
            <b>{told(bureau.name)}</b>
            <span>{answer?.text}</span>
            {answer !== null && <span>{life.opinions.stances[answer.stance]}</span>}
          </li>
        ))}
      </ul>
      <TextLine label={parallel.compromise} value={compromise} rows={2} onChange={setCompromise} />
      <Button disabled={compromise.trim() === ''} loading={busy} data-act="ask-again" onClick={() => void ask()}>
        {parallel.askAgain(again.length)}
      </Button>
    </Panel>
  );
}
