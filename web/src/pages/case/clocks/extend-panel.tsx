import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { caseRoutes } from '../../../../../api/contract/cases.ts';
import { extensionRoutes } from '../../../../../api/contract/extension.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAct } from '../../../asking/use-act.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { Message } from '../../../components/message.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useKnownMe } from '../../../session/me.ts';
import { useKeptState } from '../../../offline/use-kept.ts';
import { useTexts } from '../../../texts/language.ts';
import { byWhom } from '../../../view/by-whom.ts';
import { TextLine } from '../../../components/text-line.tsx';
import type { CaseAnswer } from '../../../view/case-read.ts';
import { whyNot } from '../../officer/use-case-step.ts';
import { BeforeAfter } from './before-after.tsx';
import { DaysField } from './fields.tsx';
import type { ClockPreview } from './use-clock-preview.ts';

type Rule = AnswerOf<typeof extensionRoutes.readExtension>;

interface ExtendProps {
  readonly answer: CaseAnswer;
  readonly preview: ClockPreview;
}

/** 延期: an officer asks, and the one whom the law names lengthens the legal limit or does not (许可法 42). */
export function ExtendPanel({ answer, preview }: ExtendProps) {
  const { clocks: words } = useTexts().life;
  const asked = useAsk(extensionRoutes.readExtension, { params: { case: answer.id } });
  return (
    <Panel title={words.extend} className="clock-form">
      <Asked asked={asked}>{(rule) => <ExtendForm answer={answer} preview={preview} rule={rule} />}</Asked>
    </Panel>
  );
}

/** The head extends; whoever reviews asks for it. */
type Kind = 'extend' | 'askExtension';
type FormProps = ExtendProps & { readonly rule: Rule };

function ExtendForm({ answer, preview, rule }: FormProps) {
  const { clocks: words } = useTexts().life;
  const { hat } = useKnownMe();
  const grants = hat?.capacity === rule.by;
  const act = grants ? 'extend' : 'askExtension';
  const asked = answer.extensionAsked !== null;
  if (rule.used >= rule.times) return <p>{words.usedUp(rule.used)}</p>;
  if (asked && !grants) return <Request answer={answer} rule={rule} />;
  if (whyNot(answer, act) !== null) return <Barred answer={answer} rule={rule} act={act} />;
  return (
    <>
      {asked && <Request answer={answer} rule={rule} />}
      <ExtendFields answer={answer} preview={preview} rule={rule} act={act} />
      {asked && <RefuseForm answer={answer} />}
    </>
  );
}

/** Why it cannot be, or whose it is. */
function Barred({ answer, rule, act }: Pick<FormProps, 'answer' | 'rule'> & { readonly act: Kind }) {
  const { clocks: words } = useTexts().life;
  return <p>{whyNot(answer, act)?.title ?? words.notYours(words.signers[rule.by])}</p>;
}

/** What lies before the head: how much, why, by whom. */
function Request({ answer, rule }: Pick<FormProps, 'answer' | 'rule'>) {
  const texts = useTexts();
  const { clocks: words } = texts.life;
  const asked = answer.extensionAsked;
  if (asked === null) return null;
  return (
    <Message tone="attention" title={words.asked(asked.length, texts.case.units[rule.unit], words.signers[rule.by])}>
      <br />
      {asked.reason}
      <br />
      {byWhom(asked.by, asked.byFor, texts)} <DateText day={asked.on} />
    </Message>
  );
}

function ExtendFields({ answer, preview, rule, act: kind }: FormProps & { readonly act: Kind }) {
  const texts = useTexts();
  const { clocks: words } = texts.life;
  const form = useExtend(answer, preview, rule, kind);
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
      {kind === 'askExtension' && <p className="quiet">{words.goesTo(words.signers[rule.by])}</p>}
      <div className="form-acts">
        <Button
          type="primary"
          disabled={reason.trim() === '' || length === null || preview.error !== null}
          loading={act.busy}
          data-act={kind === 'extend' ? 'extend-now' : 'ask-extension'}
          onClick={() => void form.send()}
        >
          {kind === 'extend' ? words.extendNow : words.askNow}
        </Button>
      </div>
    </>
  );
}

/** Begins with what was asked for, so that the head types nothing again. */
function useExtend(answer: CaseAnswer, { setWish }: ClockPreview, { max }: Rule, kind: Kind) {
  const { clocks: words } = useTexts().life;
  const { extensionAsked: asked } = answer;
  const [length, setLength] = useState<number | null>(asked?.length ?? max);
  const [reason, setReason, sent] = useKeptState(`${kind}:${answer.id}`, asked?.reason ?? '');
  const act = useAct(caseRoutes[kind]);
  useEffect(() => {
    const told = reason.trim() === '' ? words.reasonToCome : reason;
    setWish(length === null ? null : { act: kind, body: { length, reason: told } });
    return () => setWish(null);
  }, [length, reason, kind, setWish, words]);
  const send = async () => {
    if (await act.act({ params: { case: answer.id }, body: { length: length ?? 1, reason } })) sent();
  };
  return { length, setLength, reason, setReason, act, send };
}

/** 不同意延期: the limit stays, and whoever asked is told why. */
function RefuseForm({ answer }: Pick<FormProps, 'answer'>) {
  const { clocks: words } = useTexts().life;
  const [reason, setReason, sent] = useKeptState(`refuseExtension:${answer.id}`, '');
  const act = useAct(caseRoutes.refuseExtension);
  const send = async () => {
    if (await act.act({ params: { case: answer.id }, body: { reason } })) sent();
  };
  return (
    <>
      <TextLine label={words.refuseReason} value={reason} rows={2} onChange={setReason} />
      {act.error !== null && <ErrorMessage error={act.error} />}
      <div className="form-acts">
        <Button
          disabled={reason.trim() === ''}
          loading={act.busy}
          data-act="refuse-extension"
          onClick={() => void send()}
        >
          {words.refuseNow}
        </Button>
      </div>
    </>
  );
}
