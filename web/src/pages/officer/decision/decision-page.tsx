import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import type { Paper } from '../../../../../domain/paper/paper.ts';
import { Asked } from '../../../components/asked.tsx';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { PaperSheet } from '../../../components/paper-sheet.tsx';
import { Empty, Loading } from '../../../components/states.tsx';
import { useTexts } from '../../../texts/language.ts';
import { IssuedPapers } from '../issued-paper.tsx';
import { SplitPage } from '../split-page.tsx';
import { heldByOther, stepOf, useCase } from '../use-case-step.ts';
import type { CasePage } from '../acceptance/verdicts.ts';
import { OpinionsPanel } from '../../case/life/opinions-panel.tsx';
import '../../case/life/life.css';
import { AskedPanel } from './asked-panel.tsx';
import { ComparedPanel } from './compared-panel.tsx';
import { DecisionFoot } from './decision-foot.tsx';
import { DecisionHead } from './decision-head.tsx';
import { DecisionNotes } from './decision-notes.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { useQueryParam } from '../../param.ts';
import { Redirect } from '../../redirect.tsx';
import { caseHref } from '../step-path.ts';
import { keptDecision } from './draft.ts';
import { RequiredPanel } from './required-panel.tsx';
import { useDecision, type DecisionInHand } from './use-decision.ts';
import { readKept, useDraftPlace } from '../use-kept-draft.ts';
import '../acceptance/acceptance.css';
import './decision.css';

/**
 * Review and decision: what is asked, what the law asks, the decision, and beside them the paper as it will be. What is proposed of
 * a permit after its grant is signed on the page of the case.
 */
export function DecisionPage() {
  return (
    <Asked asked={useCase()}>
      {(page) => (page.permit?.proposed ? <ToCasePage id={page.id} /> : <WithDraft key={page.id} page={page} />)}
    </Asked>
  );
}

/** Which case was done before it is told there too. */
function ToCasePage({ id }: { id: string }) {
  const [done] = useQueryParam('done');
  const note = done === null ? '' : `&done=${encodeURIComponent(done)}`;
  return <Redirect href={`${caseHref(id)}?act=signDecision${note}`} />;
}

/** Reads what this officer typed before. */
function WithDraft({ page }: { page: CasePage }) {
  const place = useDraftPlace(`decision:${page.id}`);
  const draft = useQuery({
    queryKey: ['kept-draft', page.id],
    queryFn: () => readKept(place),
    staleTime: Infinity,
    gcTime: 0,
  });
  if (draft.data !== undefined) return <Decision page={page} kept={draft.data} />;
  return draft.error === null ? <Loading lines={8} /> : <ErrorMessage error={draft.error} />;
}

interface DecisionProps {
  readonly page: CasePage;
  readonly kept: { readonly content: unknown; readonly version: number } | null;
}

function Decision({ page, kept }: DecisionProps) {
  const decision = useDecision(page, keptDecision(kept?.content ?? null), kept?.version ?? 0);
  const task = stepOf(page, ['review', 'sign']);
  const mayWrite = page.acts.some((one) => one.act === 'prepareDecision');
  const [compared, compare] = useState<string | null>(null);
  const writable = mayWrite && task?.kind === 'review' && heldByOther(task) === null;
  return (
    <SplitPage
      shape="work"
      head={<DecisionHead page={page} task={task} />}
      left={
        <>
          <DecisionNotes page={page} task={task} decision={decision} />
          <div className="decision-two">
            <AskedPanel page={page} compared={compared} onCompare={compare} />
            <RequiredPanel page={page} />
          </div>
          <ComparedPanel page={page} code={compared} />
          <OpinionsPanel answer={page} base="/o" />
          <DecisionPanel page={page} decision={decision} readOnly={!writable} />
        </>
      }
      right={<Preview page={page} decision={decision} writable={writable} />}
      foot={<DecisionFoot page={page} task={task} decision={decision} />}
    />
  );
}

interface PreviewProps {
  readonly page: CasePage;
  readonly decision: DecisionInHand;
  readonly writable: boolean;
}

/** The papers themselves, as the server words them, the last change tinted; number, day and seal are to come. */
function Preview({ page, decision, writable }: PreviewProps) {
  const texts = useTexts().officer.decision;
  if (page.decision !== null) return <IssuedPapers page={page} />;
  if (page.stage !== 'accepted') return <Empty sentence={texts.notAccepted} />;
  return (
    <Asked asked={decision.papers}>
      {({ papers }) =>
        (papers as readonly unknown[] as readonly Paper[]).map((paper) => (
          <Fragment key={paper.kind}>
            <div className="preview-head">
              <b>{paper.title}</b>
              <span className="quiet">{writable ? texts.preview : texts.proposed}</span>
            </div>
            <PaperSheet paper={paper} {...(decision.edited === null ? {} : { edited: decision.edited })} />
          </Fragment>
        ))
      }
    </Asked>
  );
}
