import { useQuery } from '@tanstack/react-query';
import { zoneRoutes } from '../../../../../api/contract/zones.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { PaperSheet } from '../../../components/paper-sheet.tsx';
import { Loading } from '../../../components/states.tsx';
import { useTexts } from '../../../texts/language.ts';
import { SplitPage } from '../split-page.tsx';
import { heldByOther, stepOf, useCase } from '../use-case-step.ts';
import type { CasePage } from '../acceptance/verdicts.ts';
import { AskedPanel, RequiredPanel } from './case-panels.tsx';
import { DecisionFoot } from './decision-foot.tsx';
import { DecisionHead } from './decision-head.tsx';
import { DecisionNotes } from './decision-notes.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { draftOfContent, firstDraft } from './draft.ts';
import { previewDecision, type Zone } from './preview.ts';
import { useDecision, type DecisionInHand } from './use-decision.ts';
import { readKept } from './use-kept-draft.ts';
import '../acceptance/acceptance.css';
import './decision.css';

/** Review and decision: what is asked, what the law asks, the decision, and beside them the paper as it will be. */
export function DecisionPage() {
  const asked = useCase();
  if (asked.data !== undefined) return <WithDraft key={asked.data.id} page={asked.data} />;
  if (asked.error !== null) return <ErrorMessage error={asked.error} onRetry={() => void asked.refetch()} />;
  return <Loading lines={8} />;
}

/** Reads what the paper needs of the zone, and what this officer typed before. */
function WithDraft({ page }: { page: CasePage }) {
  const zone = useAsk(zoneRoutes.readZone, { params: { zone: page.zone.id } });
  const draft = useQuery({
    queryKey: ['kept-draft', page.id],
    queryFn: () => readKept(`decision:${page.id}`),
    staleTime: Infinity,
    gcTime: 0,
  });
  const error = zone.error ?? draft.error;
  if (zone.data && draft.data !== undefined) return <Decision page={page} zone={zone.data} kept={draft.data} />;
  return error === null ? <Loading lines={8} /> : <ErrorMessage error={error} />;
}

interface DecisionProps {
  readonly page: CasePage;
  readonly zone: Zone;
  readonly kept: { readonly content: unknown; readonly version: number } | null;
}

function Decision({ page, zone, kept }: DecisionProps) {
  const mine = page.proposal === null ? draftOfContent(kept?.content ?? null) : null;
  const decision = useDecision(page, mine ?? firstDraft(page), kept?.version ?? 0);
  const task = stepOf(page, ['review', 'sign']);
  const mayWrite = page.acts.some((one) => one.act === 'prepareDecision');
  const writable = mayWrite && page.stage === 'accepted' && heldByOther(task) === null;
  return (
    <SplitPage
      shape="work"
      head={<DecisionHead page={page} task={task} />}
      left={
        <>
          <DecisionNotes page={page} task={task} decision={decision} />
          <div className="decision-two">
            <AskedPanel page={page} />
            <RequiredPanel page={page} />
          </div>
          <DecisionPanel page={page} decision={decision} readOnly={!writable} />
        </>
      }
      right={<Preview page={page} zone={zone} decision={decision} writable={writable} />}
      foot={<DecisionFoot page={page} task={task} decision={decision} />}
    />
  );
}

interface PreviewProps {
  readonly page: CasePage;
  readonly zone: Zone;
  readonly decision: DecisionInHand;
  readonly writable: boolean;
}

/** The paper itself, the last change tinted; its number and seal are to come. */
function Preview({ page, zone, decision, writable }: PreviewProps) {
  const texts = useTexts().officer.decision;
  const paper = previewDecision(page, zone, decision.draft);
  return (
    <>
      <div className="preview-head">
        <b>{paper.title}</b>
        <span className="quiet">{writable ? texts.preview : texts.proposed}</span>
      </div>
      <PaperSheet paper={paper} {...(decision.edited === null ? {} : { edited: decision.edited })} />
    </>
  );
}
