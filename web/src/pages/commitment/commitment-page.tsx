import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { projectCommitmentRoutes } from '../../../../api/contract/project-commitments.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { Page } from '../../layout/page.tsx';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import { usePathParam } from '../param.ts';
import { ActsPanel } from './acts-panel.tsx';
import type { CommitmentPage } from './commitment.ts';
import {
  AdvicePanel,
  EventsPanel,
  FiguresPanel,
  ItemsPanel,
  NodesPanel,
  ObjectionsPanel,
  PapersPanel,
} from './panels.tsx';
import { useVersion } from './use-version.ts';
import { tellWhy } from '../../view/tell-why.ts';
import '../admin/admin.css';
import '../case/case.css';

/** One commitment: first whose turn it is, until when and why; then what was promised, checked and measured. */
export function CommitmentPage() {
  const { promise, case: words } = useTexts();
  const asked = useAsk(projectCommitmentRoutes.readCommitment, { params: { commitment: usePathParam('commitment') } });
  const base = useBase();
  const [told, version] = [useTold(), useVersion()];
  return (
    <Asked asked={asked}>
      {(page) => (
        <Page
          title={page.project.name}
          crumbs={[{ label: promise.title, href: `${base}/commitments` }]}
          facts={[
            page.number,
            words.projectCode(page.project.code),
            page.enterprise.name,
            [told(page.standard), version(page.terms)].join('　'),
            promise.stage[page.stage],
          ]}
          phone={{ back: `${base}/commitments` }}
        >
          <TurnPanel page={page} />
          <ActsPanel page={page} />
          <ItemsPanel page={page} base={base} />
          <FiguresPanel page={page} />
          <NodesPanel page={page} />
          <AdvicePanel page={page} />
          <ObjectionsPanel page={page} />
          <PapersPanel page={page} base={base} />
          <EventsPanel page={page} />
        </Page>
      )}
    </Asked>
  );
}

const useBase = (): string => useLocation({ select: ({ pathname }) => pathname.split('/').slice(0, 2).join('/') });

/** The answer before the data. */
function TurnPanel({ page }: { page: CommitmentPage }) {
  const { promise } = useTexts();
  const told = useTold(page.zone);
  const { waiting, closing, revocation } = page;
  if (!waiting) {
    return (
      <Panel title={promise.turn}>
        <p>{closing ? promise.closing[closing.kind] : promise.nobody}</p>
      </Panel>
    );
  }
  const rows: readonly (readonly [string, ReactNode])[] = [
    [promise.turn, [promise.who[waiting.who], ...waiting.units.map(told)].join(' · ')],
    [promise.until, waiting.until ? <DateText key="until" day={waiting.until} /> : promise.noUntil],
    [promise.reason, tellWhy(waiting, promise)],
    ...(waiting.otherwise ? [[promise.next, promise.otherwise[waiting.otherwise]] as const] : []),
    ...(revocation ? [[promise.panel.revocation, revocation.facts] as const] : []),
  ];
  return (
    <Panel title={promise.turn}>
      <dl className="case-form">
        {rows.map(([label, value]) => (
          <Row key={label} label={label} value={value} />
        ))}
      </dl>
      <Go href={`/p/commitments/${page.zone}`}>{promise.standards}</Go>
    </Panel>
  );
}

const Row = ({ label, value }: { label: string; value: ReactNode }) => (
  <>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </>
);
