import { useState } from 'react';
import { registrationRoutes } from '../../../../api/contract/registration.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { dayOf } from '../../../../domain/clock/instant.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Message } from '../../components/message.tsx';
import { Panel } from '../../components/panel.tsx';
import { Page } from '../../layout/page.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useTexts } from '../../texts/language.ts';
import { PlainTable } from '../admin/plain-table.tsx';
import { RouteForm } from '../admin/route-form.tsx';
import { TwoStep } from '../admin/two-step.tsx';
import '../admin/admin.css';

type People = AnswerOf<typeof registrationRoutes.listInvitations>;

/** Who acts for the enterprise: invited and ended by the legal representative. */
export function PeoplePage() {
  const { account } = useTexts();
  const asked = useAskPages(registrationRoutes.listInvitations, {}, ['invitations', 'people']);
  const [token, setToken] = useState<string | null>(null);
  return (
    <Page title={account.people}>
      <Panel title={account.invite}>
        <p className="quiet">{account.inviteWhy}</p>
        {token !== null && (
          <Message tone="attention" title={account.inviteOnce}>
            <code>{`${window.location.origin}/invitation#${token}`}</code>
          </Message>
        )}
        <RouteForm
          route={registrationRoutes.invite}
          label={account.invite}
          act="invite"
          labels={{ days: account.linkDays, mandate: account.mandateOfAgent }}
          onDone={(made) => setToken(made.token)}
        />
      </Panel>
      <Asked asked={asked}>
        {(answer) => (
          <>
            <Members people={answer.people} />
            <Invitations invitations={answer.invitations} />
            <MoreRows of={asked} />
          </>
        )}
      </Asked>
    </Page>
  );
}

function Members({ people }: Pick<People, 'people'>) {
  const { account, desk } = useTexts();
  const { hat: own } = useKnownMe();
  const rows = people.map(({ hat, name, login, capacity, mandate, ended }) => ({
    key: hat,
    cells: [
      name,
      login,
      desk.options[capacity as keyof typeof desk.options],
      mandate,
      ended ? account.over : hat !== own?.id && <EndMember key="end" hat={hat} name={name} />,
    ],
  }));
  const head = [account.invitedName, account.login, account.capacity, account.mandate, account.end];
  return (
    <Panel title={account.people}>
      <PlainTable name={account.people} head={head} rows={rows} />
    </Panel>
  );
}

function EndMember({ hat, name }: { hat: string; name: string }) {
  const { account } = useTexts();
  return (
    <TwoStep
      route={registrationRoutes.endMember}
      ask={{ params: { hat } }}
      label={account.end}
      act="end-member"
      of={name}
    />
  );
}

function Invitations({ invitations }: Pick<People, 'invitations'>) {
  const { account, desk } = useTexts();
  const rows = invitations.map((one) => ({
    key: one.id,
    cells: [
      one.name,
      desk.options[one.capacity],
      account.states[one.state],
      <DateText key="until" day={dayOf(one.expiresAt)} />,
      one.state === 'open' && (
        <TwoStep
          key="end"
          route={registrationRoutes.endInvitation}
          ask={{ params: { invitation: one.id } }}
          label={account.takeBack}
          act="end-invitation"
          of={one.name}
        />
      ),
    ],
  }));
  const head = [account.invitedName, account.capacity, account.state, account.until, account.takeBack];
  return (
    <Panel title={account.invitations}>
      <PlainTable name={account.invitations} head={head} rows={rows} />
    </Panel>
  );
}
