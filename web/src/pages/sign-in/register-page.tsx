import { useState } from 'react';
import { registrationRoutes } from '../../../../api/contract/registration.ts';
import { Go } from '../../components/go.tsx';
import { Message } from '../../components/message.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';
import { RouteForm } from '../admin/route-form.tsx';
import { PublicFrame } from '../public/public-frame.tsx';

/** `/register`: an enterprise registers itself by its credit code and its legal representative. */
export function RegisterPage() {
  const { account, session } = useTexts();
  const [done, setDone] = useState(false);
  return (
    <PublicFrame>
      <div className="page">
        <Panel className="session-card">
          <h1>{account.register}</h1>
          {done ? (
            <Message tone="information" title={account.registered}>
              <Go href="/login">{session.signIn}</Go>
            </Message>
          ) : (
            <>
              <p className="quiet">{account.registerWhy}</p>
              <RouteForm
                route={registrationRoutes.register}
                label={account.register}
                act="register"
                standing
                labels={{ name: account.firm, password: session.newPassword, login: session.login }}
                onDone={() => setDone(true)}
              />
            </>
          )}
        </Panel>
      </div>
    </PublicFrame>
  );
}
