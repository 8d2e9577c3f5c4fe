import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { sessionRoutes } from '../../../api/contract/sessions.ts';
import { useAct } from '../asking/use-act.ts';
import { ErrorMessage } from '../components/error-message.tsx';
import { Message } from '../components/message.tsx';
import { useTexts } from '../texts/language.ts';
import { resumeSession, useMe } from './me.ts';
import type { Me } from './person.ts';
import { prompt } from './prompts.ts';
import { minutesLeft } from './session-time.ts';
import './session.css';

/** Five minutes before the session ends by itself: until when, and the button that puts it off (WCAG 2.2.1). */
export function SessionWarning() {
  const { data, dataUpdatedAt: toldAt } = useMe();
  const session = data?.session ?? null;
  return session === null ? null : <Warning session={session} toldAt={toldAt} />;
}

interface WarningProps {
  readonly session: NonNullable<Me['session']>;
  /** When that was told, by the clock of the device. */
  readonly toldAt: number;
}

function Warning({ session, toldAt }: WarningProps) {
  const { session: words } = useTexts();
  const minutes = minutesLeft(session.endsIn, toldAt, useNow());
  if (minutes === null) return null;
  return (
    <div className="session-warning no-print">
      <Message tone="attention" urgent title={words.endsSoon(minutes)}>
        <p>{session.by === 'idle' ? words.endsIdle : words.endsByAge}</p>
        {session.by === 'idle' ? <KeepOn /> : <SignInNow />}
      </Message>
    </div>
  );
}

const TICK_MS = 10_000;

/** The moment, taken anew every few seconds. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function KeepOn() {
  const { session: words } = useTexts();
  const queries = useQueryClient();
  const { act, busy, error } = useAct(sessionRoutes.keepSession);
  const keep = async () => {
    const me = await act({ body: {} });
    if (me !== null) resumeSession(queries, me);
  };
  return (
    <>
      {error !== null && <ErrorMessage error={error} />}
      <Button type="primary" size="small" loading={busy} data-act="keep-session" onClick={() => void keep()}>
        {words.keepOn}
      </Button>
    </>
  );
}

function SignInNow() {
  const { session: words } = useTexts();
  const signIn = () => void prompt('signIn').catch(() => undefined);
  return (
    <Button type="primary" size="small" data-act="sign-in-anew" onClick={signIn}>
      {words.signInAnew}
    </Button>
  );
}
