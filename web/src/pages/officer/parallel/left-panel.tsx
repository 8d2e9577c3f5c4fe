import { Button } from 'antd';
import { Panel } from '../../../components/panel.tsx';
import { useTold } from '../../../session/use-told.ts';
import { useTexts } from '../../../texts/language.ts';
import type { Proposal, Question } from './use-round.ts';

interface LeftProps {
  readonly proposal: Proposal;
  readonly mayAsk: boolean;
  readonly busy: boolean;
  readonly onAsk: (questions: readonly Question[]) => void;
}

const DAYS = 3;

/** 没有问的部门，以及为什么: nobody is left out silently, and any can still be asked. */
export function LeftPanel({ proposal: { leave, others }, mayAsk, busy, onAsk }: LeftProps) {
  const { parallel } = useTexts();
  const told = useTold();
  const rows = [
    ...leave.map(({ bureau, why, question, days }) => ({ why, question: { bureau, question, days } })),
    ...others.map((bureau) => ({
      why: parallel.others,
      question: { bureau, question: parallel.otherQuestion, days: DAYS },
    })),
  ];
  return (
    <Panel title={parallel.left}>
      {rows.length === 0 && <p className="quiet">{parallel.leftNone}</p>}
      <ul className="life-rows">
        {rows.map(({ why, question }) => (
          <li key={question.bureau.code}>
            <b>{told(question.bureau.name)}</b>
            <span className="quiet">{why}</span>
            {mayAsk && (
              <Button size="small" loading={busy} data-act="ask-left" onClick={() => onAsk([question])}>
                {parallel.stillAsk}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
