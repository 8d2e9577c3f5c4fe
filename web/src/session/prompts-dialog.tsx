import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { sessionRoutes } from '../../../api/contract/sessions.ts';
import { client } from '../asking/client.ts';
import { ErrorMessage } from '../components/error-message.tsx';
import { useTexts } from '../texts/language.ts';
import { ConfirmElsewhere } from './confirm-elsewhere.tsx';
import { beginSession, knownMe, noteConfirmed, resumeSession } from './me.ts';
import { OtherHat } from './other-hat.tsx';
import type { Me } from './person.ts';
import { usePrompt, type Prompt } from './prompts.ts';
import { isAnotherHat } from './shown-hat.ts';
import { PasswordField, SignInForm } from './sign-in-form.tsx';
import { useSending } from './use-sending.ts';
import { whenAllowed } from './when-allowed.ts';

/** The dialogs that stand before an act: the password to sign with, signing in again, another hat. The page below stays. */
export function PromptsDialog() {
  const prompt = usePrompt();
  return prompt === null ? null : <Asking prompt={prompt} />;
}

/** What is typed goes into its field at once; afterwards the focus is where it was. */
function Asking({ prompt }: { prompt: Prompt }) {
  const { session } = useTexts();
  const content = useRef<HTMLDivElement>(null);
  useFocusBack();
  // One dialog for all that is asked: what comes before or after another is typed at once too.
  useEffect(() => content.current?.querySelector('input')?.focus(), [prompt.kind]);
  const titles = { confirm: session.confirmTitle, signIn: session.lostTitle, otherHat: session.otherHatTitle };
  return (
    <Modal
      open
      footer={null}
      width={420}
      mask={{ closable: false }}
      title={titles[prompt.kind]}
      onCancel={prompt.cancel}
      destroyOnHidden
      // Only now: before, the dialog itself gives the focus to its first button, which closes it.
      afterOpenChange={(open) => open && content.current?.querySelector('input')?.focus()}
    >
      <div ref={content}>
        {prompt.kind === 'confirm' && <ConfirmForm prompt={prompt} />}
        {prompt.kind === 'signIn' && <SignInAgain prompt={prompt} />}
        {prompt.kind === 'otherHat' && <OtherHat prompt={prompt} />}
      </div>
    </Modal>
  );
}

/** Gives the focus back to what had it, once this is gone and where that is still there. */
function useFocusBack() {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement) before.focus();
    },
    [before],
  );
}

function ConfirmForm({ prompt }: { prompt: Prompt }) {
  const { session, form } = useTexts();
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const { send, busy, error } = useSending();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(async () => {
      const { confirmedUntil } = await whenAllowed(() => client(sessionRoutes.confirm, { body: { password } }));
      noteConfirmed(queries, confirmedUntil);
      prompt.done();
    });
  };
  return (
    <form className="session-form" onSubmit={submit}>
      <p>{session.confirmWhy}</p>
      {error !== null && <ErrorMessage error={error} />}
      <PasswordField label={session.password} value={password} onChange={setPassword} focus />
      <div className="form-acts">
        <Button onClick={prompt.cancel}>{form.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={busy} data-act="confirm-signature">
          {session.confirm}
        </Button>
      </div>
      <ConfirmElsewhere onConfirmed={prompt.done} />
    </form>
  );
}

function SignInAgain({ prompt }: { prompt: Prompt }) {
  const { session } = useTexts();
  const queries = useQueryClient();
  const signedIn = async (me: Me) => {
    const before = knownMe(queries);
    if (before !== undefined && before.person.id !== me.person.id) {
      beginSession(queries, me);
      window.location.assign('/');
      return;
    }
    const hat = before?.hat?.id;
    // One signs in with the hat that was worn last, which may have been in another window.
    const again = hat !== undefined && isAnotherHat(me) && me.hats.some(({ id }) => id === hat);
    const now = again ? await client(sessionRoutes.wearHat, { body: { hat } }) : me;
    prompt.done();
    resumeSession(queries, now);
  };
  return (
    <>
      <p>{session.lostWhy}</p>
      <SignInForm onSignedIn={signedIn} />
    </>
  );
}
