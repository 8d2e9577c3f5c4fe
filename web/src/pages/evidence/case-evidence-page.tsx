import { useMutation } from '@tanstack/react-query';
import { addressOf } from '../../../../api/contract/client.ts';
import { evidenceRoutes } from '../../../../api/contract/evidence.ts';
import { client } from '../../asking/client.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { ItemName } from '../../components/item-name.tsx';
import { Page } from '../../layout/page.tsx';
import { areaOf } from '../../session/areas.ts';
import { useKnownMe } from '../../session/me.ts';
import { useTexts } from '../../texts/language.ts';
import { usePathParam } from '../param.ts';
import { ReasonForm } from '../case/reason-form.tsx';
import { ContentsPanel } from './contents-panel.tsx';
import { PackActs } from './pack-acts.tsx';
import { ScopePanel } from './scope-panel.tsx';
import { TimelinePanel } from './timeline-panel.tsx';
import { useScope } from './use-scope.ts';
import './evidence.css';

/** 证据包: of what part of a case, what will be in it and how it is proven; then it is taken, or verified here. */
export function CaseEvidencePage() {
  const { evidence, case: words } = useTexts();
  const { hat } = useKnownMe();
  const id = usePathParam('case');
  const scope = useScope();
  const ask = { params: { case: id }, query: scope.query };
  const asked = useAsk(evidenceRoutes.previewEvidence, ask, { keep: true });
  const revealed = useMutation({
    mutationFn: (reason: string) => client(evidenceRoutes.revealEvidence, { params: { case: id }, body: { reason } }),
  });
  const href = `/${hat === null ? '' : areaOf(hat)}/cases/${id}`;
  return (
    <Asked asked={asked}>
      {(preview) => (
        <Page
          title={evidence.pack}
          crumbs={[{ label: words.number(preview.case.number), href }]}
          facts={[<ItemName key="item" of={preview.case.item} />]}
          phone={{ back: href }}
        >
          <ScopePanel scope={scope} caseId={id} />
          {scope.named && preview.reasonDue && !revealed.isSuccess ? (
            <ReasonForm
              label={evidence.namesWhy}
              onReason={revealed.mutate}
              busy={revealed.isPending}
              error={revealed.error}
            />
          ) : (
            <PackActs address={addressOf(evidenceRoutes.readEvidence, ask)} />
          )}
          <ContentsPanel preview={preview} ledger={`${href}#ledger`} />
          <TimelinePanel preview={preview} />
        </Page>
      )}
    </Asked>
  );
}
