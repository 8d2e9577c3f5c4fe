import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { caseRoutes } from '../../../../../api/contract/cases.ts';
import { useAct } from '../../../asking/use-act.ts';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { procedureWord } from '../../../view/case-events.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';
import { whyNot } from '../../officer/use-case-step.ts';
import { BeforeAfter } from './before-after.tsx';
import { SelectField } from './fields.tsx';
import type { ClockPreview } from './use-clock-preview.ts';

/** A procedure is over today: the limits go on with the next day that counts. */
export function EndPanel({ answer, preview }: { answer: CaseAnswer; preview: ClockPreview }) {
  const texts = useTexts();
  const { clocks: words } = texts.life;
  const running = answer.procedures.filter((one) => one.endedOn === null).map((one) => one.kind);
  const [kind, setKind] = useState(running[0] ?? null);
  const act = useAct(caseRoutes.endProcedure);
  const { setWish } = preview;
  useEffect(() => {
    setWish(kind === null ? null : { act: 'endProcedure', body: { procedure: kind } });
  }, [kind, setWish]);
  const barred = whyNot(answer, 'endProcedure');
  if (kind === null || barred !== null) return <Panel title={words.end}>{barred?.title ?? words.noPause}</Panel>;
  const word = procedureWord(kind, texts);
  return (
    <Panel title={words.end} className="clock-form">
      {running.length > 1 && (
        <SelectField
          label={words.why}
          value={kind}
          choices={running.map((one) => ({ value: one, label: procedureWord(one, texts) }))}
          onChoose={setKind}
        />
      )}
      <p>{words.endText(word)}</p>
      <BeforeAfter answer={answer} after={preview.told?.clocks ?? null} />
      {act.error !== null && <ErrorMessage error={act.error} />}
      <div className="form-acts">
        <Button
          type="primary"
          loading={act.busy}
          data-act="end-procedure"
          onClick={() => void act.act({ params: { case: answer.id }, body: { procedure: kind } })}
        >
          {words.endNow(word)}
        </Button>
      </div>
    </Panel>
  );
}
