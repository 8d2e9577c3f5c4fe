import { Button } from 'antd';
import { useState } from 'react';
import { caseRoutes } from '../../../../api/contract/cases.ts';
import { previewRoutes } from '../../../../api/contract/previews.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import type { SignedAct } from '../../../../domain/case/signed-texts.ts';
import type { Paper } from '../../../../domain/paper/paper.ts';
import { client } from '../../asking/client.ts';
import { useAct } from '../../asking/use-act.ts';
import { ContractForm } from '../../components/contract-form.tsx';
import { Opened } from '../../components/opened.tsx';
import { PaperSheet } from '../../components/paper-sheet.tsx';
import { Panel } from '../../components/panel.tsx';
import { RefusedError } from '../../components/refused.tsx';
import type { KeptForm } from '../../offline/use-kept.ts';
import { useTexts } from '../../texts/language.ts';
import type { CaseAct } from '../../view/act-form.ts';
import type { CaseAnswer } from '../../view/case-read.ts';
import type { FormValue } from '../../view/form-values.ts';
import { useActForm } from './use-act-form.ts';

const SIGNED: ReadonlySet<CaseAct> = new Set<SignedAct>(['signDecision', 'revoke']);

/** Is it signed on the page of the case? What is decided of a permit after its grant is; the grant itself has a page of its own. */
export const isSigned = (act: CaseAct): act is SignedAct => SIGNED.has(act);

interface SignActProps {
  readonly act: SignedAct;
  readonly answer: CaseAnswer;
  readonly onDone: () => void;
}

/** What was written, and the papers that it yields. */
interface Read extends Pick<AnswerOf<typeof previewRoutes.previewAct>, 'papers' | 'shown'> {
  readonly body: Readonly<Record<string, unknown>>;
}

/** Such a decision is written, its paper read as the server words it, and that paper signed; what is typed anew is read anew. */
export function SignAct({ act, answer, onDone }: SignActProps) {
  const texts = useTexts();
  const [read, setRead] = useState<Read | null>(null);
  const form = useActForm(act, answer);
  const typed = (value: FormValue) => {
    form?.kept.keep(value);
    setRead(null);
  };
  if (form === null) return null;
  // Reading sends nothing: what is typed stays kept until it is signed.
  const kept: KeptForm = { ...form.kept, keep: typed, forget: () => undefined };
  const look = async (written: unknown) => {
    const body = written as Read['body'];
    const { papers, shown } = await client(previewRoutes.previewAct, {
      params: { case: answer.id },
      body: { act, body },
    });
    setRead({ body, papers, shown });
  };
  const signed = () => {
    form.kept.forget();
    onDone();
  };
  return (
    <Opened onClose={onDone}>
      <Panel title={texts.case.acts[act]} className="act-panel">
        <p className="quiet">{texts.case.readThenSign}</p>
        <ContractForm
          {...form}
          kept={kept}
          submitLabel={texts.case.previewPapers}
          act={`${act}-read`}
          onSubmit={look}
          onCancel={onDone}
        />
        {read !== null && <SignPapers act={act} caseId={answer.id} read={read} onSigned={signed} onOther={look} />}
      </Panel>
    </Opened>
  );
}

interface SignPapersProps {
  readonly act: SignedAct;
  readonly caseId: string;
  readonly read: Read;
  readonly onSigned: () => void;
  readonly onOther: (body: Read['body']) => Promise<void>;
}

/** Signs the papers that are shown and no others; where they would be issued otherwise by now, they are read anew. */
function SignPapers({ act, caseId, read, onSigned, onOther }: SignPapersProps) {
  const texts = useTexts();
  const sign = useAct(caseRoutes[act] as typeof caseRoutes.revoke);
  const { body, papers, shown } = read;
  const signNow = async () => {
    const ask = { params: { case: caseId }, body: { ...body, shown } as never };
    if ((await sign.act(ask)) !== null) onSigned();
    // What forbids to read it was told of the signature.
    else await onOther(body).catch(() => undefined);
  };
  return (
    <>
      {(papers as readonly unknown[] as readonly Paper[]).map((paper) => (
        <PaperSheet key={paper.kind} paper={paper} />
      ))}
      <RefusedError error={sign.error} />
      <div className="form-acts">
        <Button type="primary" loading={sign.busy} data-act={`${act}-now`} onClick={() => void signNow()}>
          {texts.case.signPaper(texts.case.acts[act])}
        </Button>
      </div>
    </>
  );
}
