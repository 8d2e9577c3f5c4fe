import { Button, Modal } from 'antd';
import { useState, type FormEvent } from 'react';
import { peopleRoutes } from '../../../api/contract/people.ts';
import { client } from '../asking/client.ts';
import { ErrorMessage } from '../components/error-message.tsx';
import { Message } from '../components/message.tsx';
import { useTexts } from '../texts/language.ts';
import { PasswordField } from './sign-in-form.tsx';
import { useSending } from './use-sending.ts';
import './session.css';

/** The dialog in which everybody changes their own password. */
export function ChangePassword({ onClose }: { onClose: () => void }) {
  const { session, desk } = useTexts();
  const [done, setDone] = useState(false);
  return (
    <Modal open footer={null} width={420} title={session.changePassword} onCancel={onClose} destroyOnHidden>
      {!done && <ChangeForm onDone={() => setDone(true)} onCancel={onClose} />}
      {done && (
        <>
          <Message tone="information">{session.passwordChanged}</Message>
          <div className="form-acts">
            <Button type="primary" onClick={onClose}>
              {desk.admin.close}
            </Button>
          </div>
        </>
      )}
    </Modal>
  );
}

/** The form alone; `onCancel` where it stands in a dialog. */
export function ChangeForm({ onDone, onCancel }: { onDone: () => void; onCancel?: () => void }) {
  const { session, form } = useTexts();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const { send, busy, error } = useSending();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(async () => {
      await client(peopleRoutes.changePassword, { body: { current, password } });
      onDone();
    });
  };
  return (
    <form className="session-form" onSubmit={submit}>
      {error !== null && <ErrorMessage error={error} />}
      <PasswordField label={session.currentPassword} value={current} onChange={setCurrent} />
      <PasswordField label={session.nextPassword} value={password} onChange={setPassword} isNew />
      <div className="form-acts">
        {onCancel !== undefined && <Button onClick={onCancel}>{form.cancel}</Button>}
        <Button type="primary" htmlType="submit" loading={busy} data-act="change-password">
          {session.changePassword}
        </Button>
      </div>
    </form>
  );
}
