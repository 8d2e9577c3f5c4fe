import { useEffect, useState } from 'react';
import { registrationRoutes } from '../../../../api/contract/registration.ts';
import { client } from '../../asking/client.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';
import { PublicFrame } from '../public/public-frame.tsx';

/** `/login/confirm`: leaves for the identity provider, where whoever is to sign proves again who (s)he is. */
export function ConfirmPage() {
  const { account } = useTexts();
  const error = useLeaving();
  return (
    <PublicFrame>
      <div className="page">
        <Panel className="session-card">
          <h1>{account.confirmLeaving}</h1>
          {error !== null && <ErrorMessage error={error} />}
        </Panel>
      </div>
    </PublicFrame>
  );
}

let left = false;

function useLeaving(): unknown {
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    if (left) return;
    left = true;
    client(registrationRoutes.beginConfirmation, { body: {} })
      .then(({ address }) => window.location.assign(address))
      .catch(setError);
  }, []);
  return error;
}
