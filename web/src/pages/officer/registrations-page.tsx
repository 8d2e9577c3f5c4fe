import { registrationRoutes } from '../../../../api/contract/registration.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { dayOf } from '../../../../domain/clock/instant.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Panel } from '../../components/panel.tsx';
import { ShownProof } from '../../components/proof-panel.tsx';
import { Page } from '../../layout/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { PlainTable } from '../admin/plain-table.tsx';
import { RouteForm } from '../admin/route-form.tsx';
import '../admin/admin.css';

/** Enterprises that registered themselves; the window confirms who they are. */
export function RegistrationsPage() {
  const { account } = useTexts();
  const asked = useAskPages(registrationRoutes.listRegistrations, {}, ['registrations']);
  return (
    <Page title={account.registrations}>
      <Panel>
        <p className="quiet">{account.registrationsWhy}</p>
        <Asked asked={asked}>{({ registrations }) => <Registrations registrations={registrations} />}</Asked>
        <MoreRows of={asked} />
      </Panel>
    </Page>
  );
}

type Registration = AnswerOf<typeof registrationRoutes.listRegistrations>['registrations'][number];

function Registrations({ registrations }: { readonly registrations: readonly Registration[] }) {
  const { account, desk } = useTexts();
  const { admin } = desk;
  return (
    <PlainTable
      name={account.registrations}
      head={[admin.uscc, admin.called, admin.legalRepresentative, account.proofs, admin.since, account.confirmIdentity]}
      rows={registrations.map((one) => ({
        key: one.enterprise,
        cells: [
          <CreditCode key="uscc" code={one.uscc} why={one.usccOverride} />,
          one.name,
          one.legalRepresentative,
          <Proofs key="proofs" of={one} />,
          <DateText key="since" day={dayOf(one.registeredAt)} />,
          <RouteForm
            key="confirm"
            route={registrationRoutes.confirmIdentity}
            params={{ enterprise: one.enterprise }}
            label={account.confirmIdentity}
            act="confirm-identity"
          />,
        ],
      }))}
    />
  );
}

/** What was shown for it, and whether somebody else says to be the enterprise. */
function Proofs({ of }: { readonly of: Registration }) {
  const { account } = useTexts();
  return (
    <span className="gap-words">
      <ShownProof file={of.licence} label={account.licence} />{' '}
      <ShownProof file={of.identity} label={account.legalIdentity} /> {of.disputed && <b>{account.disputed}</b>}
    </span>
  );
}

/** A code that fails its check character stands with the reason for which it is said to be right. */
function CreditCode({ code, why }: { readonly code: string; readonly why: string | null }) {
  const { account } = useTexts();
  if (why === null) return code;
  return (
    <>
      {code}
      <p className="quiet">
        {account.usccFails}
        {why}
      </p>
    </>
  );
}
