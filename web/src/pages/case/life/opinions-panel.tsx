import { Go } from '../../../components/go.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { CaseAnswer } from '../../../view/case-story.ts';
import { differing, tallyOf } from '../../../../../domain/case/opinion-tally.ts';
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
          {differing(opinions) && words.differ}
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

/** The matrix: departments by question, state, opinion, time and what becomes of it. */
export function OpinionsTable({ answer }: { answer: CaseAnswer }) {
  const { opinions: words } = useTexts().life;
  const { opinions } = answer;
  const tinted = differing(opinions);
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
