import { useEffect, useState } from 'react';
import { registrationRoutes } from '../../../../api/contract/registration.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAct } from '../../asking/use-act.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Go } from '../../components/go.tsx';
import { Message } from '../../components/message.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';
import type { JsonSchema } from '../../view/form-schema.ts';
import { RouteForm } from '../admin/route-form.tsx';
import { PublicFrame } from '../public/public-frame.tsx';

type Invitation = AnswerOf<typeof registrationRoutes.readInvitation>;

/** `/invitation#token`: somebody whom an enterprise invited to act for it makes a login of their own. */
export function InvitationPage() {
  const { account } = useTexts();
  const [token] = useState(() => window.location.hash.slice(1));
  const { act: read, error } = useAct(registrationRoutes.readInvitation);
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  useEffect(() => {
    if (token !== '') void read({ body: { token } }).then(setInvitation);
  }, [read, token]);
  return (
    <PublicFrame>
      <div className="page">
        <Panel className="session-card">
          <h1>{account.accept}</h1>
          {token === '' && <Message tone="attention">{account.noInvitation}</Message>}
          {error !== null && <ErrorMessage error={error} />}
          {invitation !== null && <Accept token={token} invitation={invitation} />}
        </Panel>
      </div>
    </PublicFrame>
  );
}

/** The token stands in the link and is not asked for. */
function ownFields(schema: JsonSchema): JsonSchema {
  const { token: _, ...properties } = schema.properties ?? {};
  return { ...schema, properties, required: ['login', 'password'] };
}

const noFields = (schema: JsonSchema): JsonSchema => ({ ...schema, properties: {}, required: [] });

function Accept({ token, invitation }: { token: string; invitation: Invitation }) {
  const { account, session } = useTexts();
  const [done, setDone] = useState(false);
  if (done) {
    return (
      <Message tone="information" title={account.states.used}>
        <Go href="/">{session.signIn}</Go>
      </Message>
    );
  }
  return (
    <>
      <p>{account.invitedBy(invitation.enterprise, invitation.name)}</p>
      <RouteForm
        route={registrationRoutes.acceptInvitation}
        label={account.accept}
        act="accept-invitation"
        standing
        labels={{ password: session.newPassword, login: session.login }}
        ask={ownFields}
        bodyFrom={(typed) => ({ ...typed, token })}
        onDone={() => setDone(true)}
      />
      <RouteForm
        route={registrationRoutes.acceptAsMyself}
        label={account.acceptAsMyself}
        act="accept-as-myself"
        ask={noFields}
        bodyFrom={() => ({ token })}
        onDone={() => setDone(true)}
      />
    </>
  );
}
