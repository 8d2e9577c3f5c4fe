import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { sessionRoutes } from '../../../api/contract/sessions.ts';
import type { AskOf } from '../../../api/contract/client.ts';
import { client, codeOf } from '../asking/client.ts';
import { ErrorMessage } from '../components/error-message.tsx';
import { useTexts } from '../texts/language.ts';
import type { Me } from './person.ts';
import { useSending } from './use-sending.ts';
import './session.css';

/** What is typed to sign in; the code for whoever has a second factor. */
type Given = NonNullable<AskOf<typeof sessionRoutes.signIn>['body']>;

interface SignInFormProps {
  readonly onSignedIn: (me: Me) => void | Promise<void>;
  /** What else is done with login and password than to sign in. */
  readonly through?: (given: Given) => Promise<Me>;
  /** And what the button says then. */
  readonly label?: string;
}

const signInHere = (body: Given): Promise<Me> => client(sessionRoutes.signIn, { body });

/** Login and password; then the code, for whoever has a second factor. */
export function SignInForm({ onSignedIn, through = signInHere, label }: SignInFormProps) {
  const { session } = useTexts();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const { send, busy, error } = useSending();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(async () => {
      const body = { login, password, ...(code !== null && { code }) };
      const me = await through(body).catch((thrown: unknown) => {
        if (codeOf(thrown) === 'E-SECOND-FACTOR') setCode('');
        throw thrown;
      });
      await onSignedIn(me);
    });
  };
  return (
    <form className="session-form" onSubmit={submit}>
      {error !== null && <ErrorMessage error={error} />}
      <label className="session-field">
        {session.login}
        <Input
          value={login}
          onChange={(event) => setLogin(event.target.value)}
          name="login"
          autoComplete="username"
          required
        />
      </label>
      <PasswordField label={session.password} value={password} onChange={setPassword} />
      {code !== null && <CodeField value={code} onChange={setCode} />}
      <Button type="primary" htmlType="submit" loading={busy} data-act="sign-in">
        {label ?? session.signIn}
      </Button>
    </form>
  );
}

/** The code of the device, or a recovery code; it takes the focus as it appears. */
export function CodeField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { account } = useTexts();
  return (
    <label className="session-field">
      {account.code}
      <Input
        value={value}
        onChange={(event) => onChange(event.target.value)}
        autoComplete="one-time-code"
        ref={(input) => input?.focus()}
        minLength={6}
        required
      />
    </label>
  );
}

interface PasswordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isNew?: boolean;
  /** For the only field of a form: it takes the focus with each letter. */
  readonly focus?: boolean;
}

/** A password as it is typed. */
export function PasswordField({ label, value, onChange, isNew = false, focus = false }: PasswordFieldProps) {
  return (
    <label className="session-field">
      {label}
      <Input
        type="password"
        name="password"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        ref={focus ? (input) => input?.focus() : undefined}
        minLength={isNew ? 12 : 1}
        required
      />
    </label>
  );
}
