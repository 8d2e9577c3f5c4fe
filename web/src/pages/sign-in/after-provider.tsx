import { Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { registrationRoutes } from '../../../../api/contract/registration.ts';
import { client } from '../../asking/client.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import type { Me } from '../../session/person.ts';
import { CodeField, SignInForm } from '../../session/sign-in-form.tsx';
import { useSending } from '../../session/use-sending.ts';
import { useTexts } from '../../texts/language.ts';

interface AfterProviderProps {
  readonly onSignedIn: (me: Me) => void;
}

/** 关联: who came from the provider for the first time says who they are here, by their own login and password. */
export function LinkForm({ onSignedIn }: AfterProviderProps) {
  const { account } = useTexts();
  return (
    <>
      <p className="quiet">{account.linkWhy}</p>
      <SignInForm
        onSignedIn={onSignedIn}
        label={account.link}
        through={(body) => client(registrationRoutes.completeOidc, { body })}
      />
    </>
  );
}

/** The code of the device, where the provider asked for no second factor. */
export function CodeForm({ onSignedIn }: AfterProviderProps) {
  const { session } = useTexts();
  const [code, setCode] = useState('');
  const { send, busy, error } = useSending();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(async () => onSignedIn(await client(registrationRoutes.completeOidc, { body: { code } })));
  };
  return (
    <form className="session-form" onSubmit={submit}>
      {error !== null && <ErrorMessage error={error} />}
      <CodeField value={code} onChange={setCode} />
      <Button type="primary" htmlType="submit" loading={busy} data-act="complete-oidc">
        {session.signIn}
      </Button>
    </form>
  );
}
