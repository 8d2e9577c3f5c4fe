import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { setupRoutes } from '../../../../api/contract/setup.ts';
import { client } from '../../asking/client.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Go } from '../../components/go.tsx';
import { Message } from '../../components/message.tsx';
import { Panel } from '../../components/panel.tsx';
import { PasswordField } from '../../session/sign-in-form.tsx';
import { useSending } from '../../session/use-sending.ts';
import { useTexts } from '../../texts/language.ts';
import { PublicFrame } from '../public/public-frame.tsx';

/** Sets up the first administrator by the link printed at the first start; its token stands behind `#`. */
export function SetUpPage() {
  const { session } = useTexts();
  const [token] = useState(() => window.location.hash.slice(1));
  const [done, setDone] = useState(false);
  return (
    <PublicFrame>
      <div className="page">
        <Panel className="session-card">
          <h1>{session.setUpTitle}</h1>
          {token === '' && <Message tone="attention">{session.noToken}</Message>}
          {token !== '' && !done && <SetUpForm token={token} onDone={() => setDone(true)} />}
          {done && (
            <Message tone="information" title={session.setUpDone}>
              <Go href="/login">{session.signIn}</Go>
            </Message>
          )}
        </Panel>
      </div>
    </PublicFrame>
  );
}

function SetUpForm({ token, onDone }: { token: string; onDone: () => void }) {
  const { session } = useTexts();
  const [who, setWho] = useState({ name: '', login: '' });
  const [password, setPassword] = useState('');
  const { send, busy, error } = useSending();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(async () => {
      await client(setupRoutes.setUp, { body: { token, ...who, password } });
      onDone();
    });
  };
  return (
    <form className="session-form" onSubmit={submit}>
      <p className="quiet">{session.setUpWhy}</p>
      {error !== null && <ErrorMessage error={error} />}
      {(['name', 'login'] as const).map((field) => (
        <label key={field} className="session-field">
          {session[field]}
          <Input
            value={who[field]}
            onChange={(event) => setWho({ ...who, [field]: event.target.value })}
            autoComplete={field === 'name' ? 'name' : 'username'}
            required
          />
        </label>
      ))}
      <PasswordField label={session.newPassword} value={password} onChange={setPassword} isNew />
      <Button type="primary" htmlType="submit" loading={busy} data-act="set-up">
        {session.setUp}
      </Button>
    </form>
  );
}
