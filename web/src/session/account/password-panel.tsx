import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { readAnew } from '../../asking/use-ask.ts';
import { Message } from '../../components/message.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';
import { ChangeForm } from '../change-password.tsx';

/** The own password, on the page of the account. */
export function PasswordPanel() {
  const { session } = useTexts();
  const queries = useQueryClient();
  const [done, setDone] = useState(false);
  const changed = () => {
    setDone(true);
    readAnew(queries);
  };
  return (
    <Panel title={session.changePassword}>
      {done ? <Message tone="information">{session.passwordChanged}</Message> : <ChangeForm onDone={changed} />}
    </Panel>
  );
}
