import { useLocation } from '@tanstack/react-router';
import { Panel } from '../../../components/panel.tsx';
import { Page } from '../../../layout/page.tsx';
import { useTexts } from '../../../texts/language.ts';
import { useGoTo } from '../../param.ts';
import { PublicFrame } from '../public-frame.tsx';
import { QuestionForm } from './question-form.tsx';
import { ResultPanel } from './result-panel.tsx';
import { BLANK, readQuestion, writeQuestion, type Question } from './question.ts';
import { useCalculation } from './use-calculation.ts';
import './calculator.css';

/** The public calculator: the question at the left, its answer at the right; the address carries the question. */
export function CalculatorPage() {
  const { calculator } = useTexts();
  const { pathname, searchStr } = useLocation();
  const goTo = useGoTo();
  const question = readQuestion(searchStr);
  const calculation = useCalculation(question);
  const ask = (asked: Question) => {
    goTo(`${pathname}?${writeQuestion(asked)}`);
    showResult();
  };
  return (
    <PublicFrame>
      <Page title={calculator.title} facts={[calculator.lead]}>
        <div className="calculator">
          <Panel className="calculator-form no-print">
            <QuestionForm
              address={searchStr}
              given={question ?? BLANK}
              refused={calculation.faults}
              onAsk={ask}
              onClear={() => goTo(pathname)}
            />
          </Panel>
          <ResultPanel calculation={calculation} />
        </div>
      </Page>
    </PublicFrame>
  );
}

/** Where the answer stands below the question, it is brought into sight. */
function showResult(): void {
  if (window.matchMedia('(max-width: 900px)').matches)
    document.getElementById('calc-result')?.scrollIntoView({ block: 'start' });
}
