import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { caseRoutes } from '../../../../../api/contract/cases.ts';
import { extensionRoutes } from '../../../../../api/contract/extension.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAct } from '../../../asking/use-act.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useKnownMe } from '../../../session/me.ts';
import { useTexts } from '../../../texts/language.ts';
import type { CaseAnswer } from '../../../view/case-story.ts';
import { TextLine } from '../../officer/acceptance/notice-panel.tsx';
import { whyNot } from '../../officer/use-case-step.ts';
import { BeforeAfter } from './before-after.tsx';
import { DaysField } from './fields.tsx';
import type { ClockPreview } from './use-clock-preview.ts';

type Rule = AnswerOf<typeof extensionRoutes.readExtension>;

interface ExtendProps {
  readonly answer: CaseAnswer;
  readonly preview: ClockPreview;
}

/** 延期: the one whom the law names lengthens the legal limit, within its bounds, before it ends (许可法 42). */
export function ExtendPanel({ answer, preview }: ExtendProps) {
  const { clocks: words } = useTexts().life;
  const asked = useAsk(extensionRoutes.readExtension, { params: { case: answer.id } });
  return (
    <Panel title={words.extend} className="clock-form">
      <Asked asked={asked}>{(rule) => <ExtendForm answer={answer} preview={preview} rule={rule} />}</Asked>
    </Panel>
  );
}

type FormProps = ExtendProps & { readonly rule: Rule };

function ExtendForm({ answer, preview, rule }: FormProps) {
  const { clocks: words } = useTexts().life;
  const barred = whyNot(answer, 'extend');
  const { hat } = useKnownMe();
  if (rule.used >= rule.times) return <p>{words.usedUp(rule.used)}</p>;
  if (hat?.capacity !== rule.by) return <p>{words.notYours(words.signers[rule.by])}</p>;
  if (barred !== null) return <p>{barred?.title ?? words.closed}</p>;
  return <ExtendFields answer={answer} preview={preview} rule={rule} />;
}

function ExtendFields({ answer, preview, rule }: FormProps) {
  const texts = useTexts();
  const { clocks: words } = texts.life;
  const form = useExtend(answer, preview, rule);
  const { act, length, reason } = form;
  const error = preview.error ?? act.error;
  return (
    <>
      <DaysField
        label={words.length}
        unit={texts.case.units[rule.unit]}
        value={length}
        max={rule.max}
        onChange={form.setLength}
      />
      <TextLine label={words.reason} value={reason} rows={3} onChange={form.setReason} />
      <BeforeAfter answer={answer} after={preview.told?.clocks ?? null} />
      {error !== null && <ErrorMessage error={error} />}
      <div className="form-acts">
        <Button
          type="primary"
          disabled={reason.trim() === '' || length === null || preview.error !== null}
          loading={act.busy}
          data-act="extend-now"
          onClick={form.send}
        >
          {words.extendNow}
        </Button>
      </div>
    </>
  );
}

function useExtend(answer: CaseAnswer, { setWish }: ClockPreview, { max }: Rule) {
  const { clocks: words } = useTexts().life;
  const [length, setLength] = useState<number | null>(max);
  const [reason, setReason] = useState('');
  const act = useAct(caseRoutes.extend);
  useEffect(() => {
    const told = reason.trim() === '' ? words.reasonToCome : reason;
    setWish(length === null ? null : { act: 'extend', body: { length, reason: told } });
    return () => setWish(null);
  }, [length, reason, setWish, words]);
  const send = () => void act.act({ params: { case: answer.id }, body: { length: length ?? 1, reason } });
  return { length, setLength, reason, setReason, act, send };
}
