import { Go } from '../../../components/go.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { differing, lastAnswers, tallyOf } from '../../../../../domain/case/opinion-tally.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';
import { OpinionRow } from './opinion-row.tsx';
import { HeadRow } from '../../../components/head-row.tsx';

interface OpinionsProps {
  readonly answer: CaseAnswer;
  readonly base: string;
}

/** 并联审查: each department that was asked, its question, until when, what it says, and whether that is adopted. */
export function OpinionsPanel({ answer, base }: OpinionsProps) {
  const { opinions: words } = useTexts().life;
  const { opinions } = answer;
  if (opinions.length === 0) return null;
  const { given, open, late, unweighed } = tallyOf(opinions);
  return (
    <Panel title={words.title} aside={words.counts(opinions.length, given, open, late)} className="opinions">
      <OpinionsTable answer={answer} />
      <p className="answer-acts">
        <span>
          {unweighed === 0 ? open === 0 && words.allIn : words.left(unweighed)}
          {differing(lastAnswers(opinions, ({ bureau }) => bureau.code)) && words.differ}
        </span>
        {may(answer, 'askOpinion') && (
          <Go href={`${base}/cases/${answer.id}/parallel`} act="ask-another">
            {words.ask}
          </Go>
        )}
      </p>
    </Panel>
  );
}

const NONE: readonly number[] = [];

interface TableProps {
  readonly answer: CaseAnswer;
  /** Ids of those that are adopted when the round ends. */
  readonly preset?: readonly number[];
  /** The opinion on which the keys stand. */
  readonly at?: number | null;
}

/** The matrix: departments by question, state, opinion, time and what becomes of it. */
export function OpinionsTable({ answer, preset = NONE, at = null }: TableProps) {
  const { opinions: words } = useTexts().life;
  const { opinions } = answer;
  const tinted = differing(lastAnswers(opinions, ({ bureau }) => bureau.code));
  return (
    <table className="life-table">
      <HeadRow labels={[words.bureau, words.question, words.state, words.opinion, words.time, words.weighing]} />
      <tbody>
        {opinions.map((opinion) => (
          <OpinionRow
            key={opinion.id}
            caseId={answer.id}
            opinion={opinion}
            tinted={tinted}
            preset={preset.includes(opinion.id)}
            current={opinion.id === at}
            mayWeigh={may(answer, 'weighOpinion')}
            mayGive={may(answer, 'giveOpinion')}
            mayUrge={may(answer, 'urgeOpinion')}
          />
        ))}
      </tbody>
    </table>
  );
}

const may = ({ acts }: CaseAnswer, act: string): boolean => acts.some((one) => one.act === act && one.allowed);
