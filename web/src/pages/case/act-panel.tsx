import { useState } from 'react';
import { caseRoutes } from '../../../../api/contract/cases.ts';
import type { AnswerOf, AnyRoute } from '../../../../api/contract/route.ts';
import { previewRoutes } from '../../../../api/contract/previews.ts';
import { LATER_ACTS } from '../../../../domain/case/state/permit.ts';
import type { Paper } from '../../../../domain/paper/paper.ts';
import { client } from '../../asking/client.ts';
import { usePerform } from '../../asking/use-act.ts';
import { ContractForm } from '../../components/contract-form.tsx';
import { Opened } from '../../components/opened.tsx';
import { PaperSheet } from '../../components/paper-sheet.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';
import { isCaseAct, type CaseAct } from '../../view/act-form.ts';
import type { CaseAnswer } from '../../view/case-read.ts';
import { canBeLate, LateFields } from '../late/late-fields.tsx';
import { useLate } from '../late/use-late.ts';
import { useQueryParam } from '../param.ts';
import { HandInPanel } from './hand-in-panel.tsx';
import { isSigned, SignAct } from './sign-act.tsx';
import { useActForm } from './use-act-form.ts';

/** The form of the act that the address names (`?act=withdraw`). */
export function ActPanel({ answer }: { answer: CaseAnswer }) {
  const [act, choose] = useQueryParam('act');
  const allowed = answer.acts.some((one) => one.act === act && one.allowed);
  if (!isCaseAct(act) || !allowed) return null;
  const close = () => choose(null);
  if (act === 'handIn') return <HandInPanel answer={answer} onDone={close} onCancel={close} />;
  if (isSigned(act)) return <SignAct key={act} act={act} answer={answer} onDone={close} />;
  return <PlainAct key={act} act={act} answer={answer} onDone={close} />;
}

/** Acts that issue a paper: it is looked at before it is issued. */
const ISSUING: ReadonlySet<CaseAct> = new Set([
  'notifyCorrection',
  'decline',
  'markNotNeeded',
  'startProcedure',
  'extend',
  'notifyHearingRight',
  'callHearing',
  'explainOverrun',
  'reopenReview',
  'prepareDecision',
  'notifyRevocation',
  'recordCheck',
  'withdraw',
  ...LATER_ACTS,
]);

interface PlainActProps {
  readonly act: CaseAct;
  readonly answer: CaseAnswer;
  readonly onDone: () => void;
}

/** A plain form made from the act's contract, until the act has a page of its own. */
function PlainAct({ act, answer, onDone }: PlainActProps) {
  const texts = useTexts();
  const perform = usePerform();
  const [papers, setPapers] = useState<AnswerOf<typeof previewRoutes.previewAct>['papers']>([]);
  const late = useLate(answer.id);
  const form = useActForm(act, answer);
  const word = texts.case.acts[act];
  if (form === null) return null;
  const send = async (body: unknown) => {
    const route: AnyRoute = caseRoutes[act];
    await perform(route, { params: { case: answer.id }, body: { ...(body as object), ...late.body } } as never);
    onDone();
  };
  const show = async (body: unknown) => {
    const ask = { act, body: body as Record<string, unknown> };
    setPapers((await client(previewRoutes.previewAct, { params: { case: answer.id }, body: ask })).papers);
  };
  const preview = ISSUING.has(act) ? { preview: { label: texts.case.previewPapers, show } } : {};
  return (
    <Opened onClose={late.on ? undefined : onDone}>
      <Panel title={word} className="act-panel">
        {texts.case.actHints[act] !== undefined && <p className="quiet">{texts.case.actHints[act]}</p>}
        {canBeLate(act) && <LateFields late={late} />}
        <ContractForm
          {...form}
          submitLabel={word}
          act={`${act}-now`}
          blocked={!late.ready}
          onSubmit={send}
          onCancel={onDone}
          {...preview}
        />
        {papers.map((paper, at) => (
          <PaperSheet key={at} paper={paper as unknown as Paper} />
        ))}
      </Panel>
    </Opened>
  );
}
