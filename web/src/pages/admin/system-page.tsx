import { useState } from 'react';
import { accountRoutes } from '../../../../api/contract/account.ts';
import { disputeRoutes } from '../../../../api/contract/disputes.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { setupRoutes } from '../../../../api/contract/setup.ts';
import { dayOf } from '../../../../domain/clock/instant.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Message } from '../../components/message.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { Page } from '../../layout/page.tsx';
import { useNamed } from '../../session/use-named.ts';
import { useListed, useTexts } from '../../texts/language.ts';
import { DisputesPanel } from './parts/disputes-panel.tsx';
import { PlainTable } from './plain-table.tsx';
import { RouteForm } from './route-form.tsx';
import { TwoStep } from './two-step.tsx';
import './admin.css';

type Key = AnswerOf<typeof setupRoutes.listApiKeys>['keys'][number];

/** API keys and administrators. */
export function SystemPage() {
  const { admin } = useTexts().desk;
  const decides = useNamed(disputeRoutes.listDisputes);
  return (
    <Page title={admin.system}>
      <KeysPanel />
      <AdministratorsPanel />
      {decides && <DisputesPanel />}
    </Page>
  );
}

function AdministratorsPanel() {
  const { admin } = useTexts().desk;
  const asked = useAskPages(setupRoutes.listAdministrators, {}, ['administrators']);
  return (
    <Panel title={admin.administrators}>
      <Asked asked={asked}>{({ administrators }) => <Administrators administrators={administrators} />}</Asked>
      <MoreRows of={asked} />
      <RouteForm route={setupRoutes.addAdministrator} label={admin.addAdministrator} act="add-administrator" />
    </Panel>
  );
}

type Administrator = AnswerOf<typeof setupRoutes.listAdministrators>['administrators'][number];

function Administrators({ administrators }: { administrators: readonly Administrator[] }) {
  const { desk, account } = useTexts();
  const { admin } = desk;
  const rows = administrators.map(({ id, name, login, keysOnly }) => ({
    key: id,
    cells: [
      name,
      login,
      keysOnly ? (
        admin.keysOnly
      ) : (
        <TwoStep
          key="reset"
          route={accountRoutes.resetAdministratorSecondFactor}
          ask={{ params: { person: id } }}
          label={account.reset}
          act="reset-administrator-second-factor"
          of={name}
        />
      ),
      <TwoStep
        key="end"
        route={setupRoutes.endAdministrator}
        ask={{ params: { person: id } }}
        label={admin.endHat}
        act="end-administrator"
        of={name}
      />,
    ],
  }));
  return (
    <PlainTable
      name={admin.administrators}
      head={[admin.name, admin.login, account.secondFactor, admin.endHat]}
      rows={rows}
    />
  );
}

function KeysPanel() {
  const { admin } = useTexts().desk;
  const asked = useAskPages(setupRoutes.listApiKeys, {}, ['keys']);
  const [made, setMade] = useState<string | null>(null);
  return (
    <Panel title={admin.keys}>
      {made !== null && (
        <Message tone="attention" title={admin.keyOnce}>
          <code>{made}</code>
        </Message>
      )}
      <Asked asked={asked}>{({ keys }) => <Keys keys={keys} />}</Asked>
      <MoreRows of={asked} />
      <RouteForm route={setupRoutes.addApiKey} label={admin.addKey} act="add-key" onDone={({ key }) => setMade(key)} />
    </Panel>
  );
}

/** Until when a key is good, with a warning in its last thirty days. */
function Expiry({ apiKey }: { apiKey: Key }) {
  const { desk, account } = useTexts();
  if (apiKey.expiresAt === null) return desk.admin.never;
  return (
    <span className="gap-words">
      <DateText day={dayOf(apiKey.expiresAt)} />
      {apiKey.expiresSoon && <b>{account.expiresSoon}</b>}
    </span>
  );
}

function Keys({ keys }: { keys: readonly Key[] }) {
  const { desk, account } = useTexts();
  const listed = useListed();
  const { admin } = desk;
  const rows = keys.map((key) => ({
    key: key.id,
    cells: [
      key.name,
      key.person,
      <DateText key="made" day={dayOf(key.createdAt)} />,
      <Expiry key="until" apiKey={key} />,
      key.setUp
        ? admin.setUpKey
        : listed([key.zone, ...(key.scopes ?? [])].filter((one) => one !== null)) || desk.options.all,
      key.lastUsedAt !== null && <DateText key="used" day={dayOf(key.lastUsedAt)} />,
      key.revokedAt === null ? (
        <TwoStep
          key="revoke"
          route={setupRoutes.revokeApiKey}
          ask={{ params: { key: key.id } }}
          label={admin.revoke}
          act="revoke-key"
          of={key.name}
        />
      ) : (
        admin.revoked
      ),
    ],
  }));
  return (
    <PlainTable
      name={admin.keys}
      head={[admin.called, admin.people, admin.since, admin.expires, account.scope, account.seen, admin.revoke]}
      rows={rows}
    />
  );
}
