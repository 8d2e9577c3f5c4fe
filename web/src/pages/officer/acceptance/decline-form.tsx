import { Button } from 'antd';
import { useState } from 'react';
import { caseRoutes } from '../../../../../api/contract/cases.ts';
import { useAct } from '../../../asking/use-act.ts';
import { ChoiceBar } from '../../../components/choice-bar.tsx';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { useKeptState } from '../../../offline/use-kept.ts';
import { useTexts } from '../../../texts/language.ts';
import { TextLine } from '../../../components/text-line.tsx';
import type { CasePage } from './verdicts.ts';

interface DeclineProps {
  readonly page: CasePage;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

interface FormProps {
  readonly caseId: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

type Ground = 'competence' | 'falseMaterial';

/** Whom to ask instead, as the zone's data have it until somebody types another; an address belongs to its organ. */
function useCompetent({ id, competentOrgan, competentAddress }: CasePage) {
  const [organ, setOrgan, organSent] = useKeptState(`decline:${id}:organ`, competentOrgan ?? '');
  const [address, setAddress, addressSent] = useKeptState(`decline:${id}:address`, competentAddress ?? '');
  return {
    organ,
    address,
    setAddress,
    whole: organ.trim() !== '' && address.trim() !== '',
    nameOrgan: (next: string) => {
      setOrgan(next);
      if (address === competentAddress) setAddress('');
    },
    sent: () => {
      organSent();
      addressSent();
    },
  };
}

const toldOf = (ground: Ground, { organ, address }: Pick<ReturnType<typeof useCompetent>, 'organ' | 'address'>) =>
  ground === 'competence'
    ? { competentOrgan: organ, competentAddress: address }
    : { competentOrgan: null, competentAddress: null };

/** 不予受理: the ground, the facts, and where competence is the ground, whom to ask instead and where (许可法 32(2), 78). */
export function DeclineForm({ page, onDone, onCancel }: DeclineProps) {
  const { officer, form } = useTexts();
  const { intake } = officer;
  const [ground, setGround] = useState<Ground>('competence');
  const [facts, setFacts, factsSent] = useKeptState(`decline:${page.id}:facts`, '');
  const competent = useCompetent(page);
  const { act, busy, error } = useAct(caseRoutes.decline);
  const send = async () => {
    if (!(await act({ params: { case: page.id }, body: { ground, facts, ...toldOf(ground, competent) } }))) return;
    factsSent();
    competent.sent();
    onDone();
  };
  const grounds = (['competence', 'falseMaterial'] as const).map((value) => ({ value, label: intake.grounds[value] }));
  const whole = facts.trim() !== '' && (ground !== 'competence' || competent.whole);
  return (
    <section className="intake-form">
      <h2>{intake.decline}</h2>
      {error !== null && <ErrorMessage error={error} />}
      <ChoiceBar name={intake.ground} choices={grounds} value={ground} onChoose={setGround} />
      <TextLine label={intake.facts} value={facts} rows={3} onChange={setFacts} />
      {ground === 'competence' && (
        <>
          <TextLine label={intake.organ} value={competent.organ} rows={1} onChange={competent.nameOrgan} />
          <TextLine label={intake.address} value={competent.address} rows={1} onChange={competent.setAddress} />
        </>
      )}
      <div className="form-acts">
        <Button onClick={onCancel}>{form.cancel}</Button>
        <Button type="primary" disabled={!whole} loading={busy} data-act="decline" onClick={() => void send()}>
          {intake.sendDecline}
        </Button>
      </div>
    </section>
  );
}

/** 不受理: the law asks for no permit, and why (许可法 32(1)). */
export function NotNeededForm({ caseId, onDone, onCancel }: FormProps) {
  const { officer, form } = useTexts();
  const { intake } = officer;
  const [reason, setReason, sent] = useKeptState(`notNeeded:${caseId}`, '');
  const { act, busy, error } = useAct(caseRoutes.markNotNeeded);
  const send = async () => {
    if (!(await act({ params: { case: caseId }, body: { reason } }))) return;
    sent();
    onDone();
  };
  return (
    <section className="intake-form">
      <h2>{intake.notNeeded}</h2>
      {error !== null && <ErrorMessage error={error} />}
      <TextLine label={intake.reason} value={reason} rows={3} onChange={setReason} />
      <div className="form-acts">
        <Button onClick={onCancel}>{form.cancel}</Button>
        <Button
          type="primary"
          disabled={reason.trim() === ''}
          loading={busy}
          data-act="mark-not-needed"
          onClick={() => void send()}
        >
          {intake.sendNotNeeded}
        </Button>
      </div>
    </section>
  );
}
