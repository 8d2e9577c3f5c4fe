import { disputeRoutes } from '../../../../../api/contract/disputes.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { dayOf } from '../../../../../domain/clock/instant.ts';
import { useAskPages } from '../../../asking/use-ask-pages.ts';
import { Asked } from '../../../components/asked.tsx';
import { MoreRows } from '../../../components/more-rows.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Panel } from '../../../components/panel.tsx';
import { ShownProof } from '../../../components/proof-panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { PlainTable } from '../plain-table.tsx';
import { RouteForm } from '../route-form.tsx';

type Dispute = AnswerOf<typeof disputeRoutes.listDisputes>['disputes'][number];

/** 主体争议: who says that an enterprise is theirs, decided by an administrator who has seen the licence. */
export function DisputesPanel() {
  const { account } = useTexts();
  const asked = useAskPages(disputeRoutes.listDisputes, {}, ['disputes']);
  return (
    <Panel title={account.dispute}>
      <p className="quiet">{account.disputesWhy}</p>
      <Asked asked={asked}>{({ disputes }) => <Disputes disputes={disputes} />}</Asked>
      <MoreRows of={asked} />
    </Panel>
  );
}

function Disputes({ disputes }: { readonly disputes: readonly Dispute[] }) {
  const { account, desk } = useTexts();
  const rows = disputes.map((one) => ({
    key: one.id,
    cells: [
      one.uscc,
      `${one.registered.name} ${one.registered.legalRepresentative}`,
      `${one.name} ${one.legalRepresentative}`,
      <span key="proofs" className="gap-words">
        <ShownProof file={one.licence} label={account.licence} />{' '}
        <ShownProof file={one.identity} label={account.legalIdentity} />
      </span>,
      <DateText key="since" day={dayOf(one.raisedAt)} />,
      <RouteForm
        key="decide"
        route={disputeRoutes.decideDispute}
        params={{ dispute: one.id }}
        label={account.decide}
        act="decide-dispute"
        labels={{ outcome: account.decide, ...account.outcomes }}
      />,
    ],
  }));
  const head = [
    desk.admin.uscc,
    account.registeredAs,
    account.claims,
    account.proofs,
    desk.admin.since,
    account.decide,
  ];
  return <PlainTable name={account.dispute} head={head} rows={rows} />;
}
