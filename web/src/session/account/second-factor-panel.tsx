import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { accountRoutes } from '../../../../api/contract/account.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAct } from '../../asking/use-act.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Message } from '../../components/message.tsx';
import { Panel } from '../../components/panel.tsx';
import { RouteForm } from '../../pages/admin/route-form.tsx';
import { useTexts } from '../../texts/language.ts';

type Enrolment = AnswerOf<typeof accountRoutes.beginSecondFactor>;

/** The codes of a device besides the password: set up, renewed, ended. */
export function SecondFactorPanel() {
  const { account } = useTexts();
  const asked = useAsk(accountRoutes.readSecondFactor, {});
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <Panel title={account.secondFactor}>
      {codes !== null && <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />}
      <Asked asked={asked}>
        {({ setAt, recoveryCodesLeft }) =>
          setAt === null ? <SetUp onCodes={setCodes} /> : <Present left={recoveryCodesLeft} onCodes={setCodes} />
        }
      </Asked>
    </Panel>
  );
}

interface CodesTaken {
  readonly onCodes: (codes: readonly string[]) => void;
}

function SetUp({ onCodes }: CodesTaken) {
  const { account, session } = useTexts();
  const [begun, setBegun] = useState<Enrolment | null>(null);
  if (begun !== null) return <Confirm enrolment={begun} onCodes={onCodes} />;
  return (
    <>
      <p className="quiet">{account.secondFactorNone}</p>
      <RouteForm
        route={accountRoutes.beginSecondFactor}
        label={account.begin}
        act="begin-second-factor"
        labels={{ password: session.currentPassword }}
        onDone={setBegun}
      />
    </>
  );
}

function Confirm({ enrolment, onCodes }: CodesTaken & { enrolment: Enrolment }) {
  const { account } = useTexts();
  const [code, setCode] = useState('');
  const { act, busy, error } = useAct(accountRoutes.confirmSecondFactor);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await act({ body: { code } });
    if (answer !== null) onCodes(answer.recoveryCodes);
  };
  return (
    <form className="session-form" onSubmit={(event) => void submit(event)}>
      <p>{account.scan}</p>
      <img src={enrolment.qr} alt={enrolment.address} width={220} height={220} />
      <code>{enrolment.secret}</code>
      {error !== null && <ErrorMessage error={error} />}
      <label className="session-field">
        {account.deviceCode}
        <Input
          value={code}
          onChange={(event) => setCode(event.target.value)}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
        />
      </label>
      <Button type="primary" htmlType="submit" loading={busy} data-act="confirm-second-factor">
        {account.confirm}
      </Button>
    </form>
  );
}

function Present({ left, onCodes }: CodesTaken & { left: number }) {
  const { account, session } = useTexts();
  const labels = { password: session.currentPassword, code: account.code };
  return (
    <>
      <p>{account.secondFactorSet(left)}</p>
      <RouteForm
        route={accountRoutes.renewRecoveryCodes}
        label={account.renew}
        act="renew-recovery-codes"
        labels={labels}
        onDone={({ recoveryCodes }) => onCodes(recoveryCodes)}
      />
      <RouteForm route={accountRoutes.endSecondFactor} label={account.stop} act="end-second-factor" labels={labels} />
    </>
  );
}

function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { account } = useTexts();
  return (
    <Message tone="attention" title={account.codesTitle}>
      <p>{account.codesWhy}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button data-act="keep-recovery-codes" onClick={onKept}>
        {account.codesKept}
      </Button>
    </Message>
  );
}
