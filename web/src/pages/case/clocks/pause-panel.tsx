import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { caseRoutes } from '../../../../../api/contract/cases.ts';
import { PAUSE_KINDS } from '../../../../../domain/clock/clock.ts';
import { useAct } from '../../../asking/use-act.ts';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { Message } from '../../../components/message.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useKeptState } from '../../../offline/use-kept.ts';
import { useTexts } from '../../../texts/language.ts';
import { procedureWord } from '../../../view/case-events.ts';
import { TextLine } from '../../../components/text-line.tsx';
import type { CaseAnswer } from '../../../view/case-read.ts';
import { whyNot } from '../../officer/use-case-step.ts';
import { BeforeAfter } from './before-after.tsx';
import { DaysField, SelectField } from './fields.tsx';
import { WhichStop } from './which-stop.tsx';
import type { ClockPreview } from './use-clock-preview.ts';

interface PausePanelProps {
  readonly answer: CaseAnswer;
  readonly preview: ClockPreview;
}

type Kind = CaseAnswer['procedures'][number]['kind'];

/** 特别程序: why, for how long, which limits stop, both dates before and after; there is no pause without the notice. */
export function PausePanel({ answer, preview }: PausePanelProps) {
  const { clocks: words } = useTexts().life;
  const form = usePause(answer, preview);
  const barred = whyNot(answer, 'startProcedure');
  if (barred !== null) return <Panel title={words.pause}>{barred?.title ?? words.closed}</Panel>;
  return (
    <Panel title={words.pause} className="clock-form">
      <PauseFields answer={answer} form={form} />
      <WhichStop answer={answer} preview={preview} kind={form.kind} />
      <BeforeAfter answer={answer} after={preview.told?.clocks ?? null} />
      {preview.error !== null && <ErrorMessage error={preview.error} />}
      {form.act.error !== null && <ErrorMessage error={form.act.error} />}
      <Message tone="information" title={words.first}>
        {words.firstText}
      </Message>
      <div className="form-acts">
        <Button
          type="primary"
          disabled={form.notice.trim() === '' || form.days === null || preview.error !== null}
          loading={form.act.busy}
          data-act="start-procedure"
          onClick={() => void form.send()}
        >
          {words.send}
        </Button>
      </div>
    </Panel>
  );
}

function usePause(answer: CaseAnswer, { setWish }: ClockPreview) {
  const { clocks: words } = useTexts().life;
  const [kind, setKind] = useState<Kind>('expertReview');
  const [days, setDays] = useState<number | null>(5);
  const [notice, setNotice, sent] = useKeptState(`pause:${answer.id}`, '');
  const act = useAct(caseRoutes.startProcedure);
  const may = whyNot(answer, 'startProcedure') === null;
  useEffect(() => {
    const told = notice.trim() === '' ? words.noticeToCome : notice;
    setWish(
      !may || days === null
        ? null
        : { act: 'startProcedure', body: { procedure: kind, days, began: null, notice: told } },
    );
  }, [may, kind, days, notice, setWish, words]);
  const send = async () => {
    const body = { procedure: kind, days: days ?? 1, began: null, notice };
    if (await act.act({ params: { case: answer.id }, body })) sent();
  };
  return { kind, setKind, days, setDays, notice, setNotice, act, send };
}

function PauseFields({ answer, form }: { answer: CaseAnswer; form: ReturnType<typeof usePause> }) {
  const texts = useTexts();
  const { clocks: words } = texts.life;
  const running = answer.procedures.filter((one) => one.endedOn === null).map((one) => one.kind);
  const kinds = PAUSE_KINDS.filter((kind) => !running.includes(kind));
  return (
    <>
      <SelectField
        label={words.why}
        value={form.kind}
        choices={kinds.map((kind) => ({ value: kind, label: procedureWord(kind, texts) }))}
        onChoose={form.setKind}
      />
      <DaysField label={words.planned} unit={words.workdays} value={form.days} max={1000} onChange={form.setDays} />
      <TextLine label={words.notice} hint={words.noticeHint} value={form.notice} rows={3} onChange={form.setNotice} />
    </>
  );
}
