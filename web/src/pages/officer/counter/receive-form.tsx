import { Button, Checkbox, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { caseRoutes } from '../../../../../api/contract/cases.ts';
import { counterRoutes } from '../../../../../api/contract/counter.ts';
import { usccText } from '../../../../../domain/identifiers/uscc.ts';
import { useAct } from '../../../asking/use-act.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { Message } from '../../../components/message.tsx';
import { useTexts } from '../../../texts/language.ts';
import { useGoTo, useQueryParam } from '../../param.ts';
import { attendanceOf, isWhole, NOBODY, type FilerDraft } from './filer-draft.ts';
import { FilerFields } from './filer-fields.tsx';

const WHOLE = 18;

/** 到窗登记: the enterprise by its credit code, who came, by what they are known. Enter goes on. */
export function ReceiveForm() {
  const { counter } = useTexts();
  const { draft, change, found, chief, ready, receive, begin, about } = useReceiving();
  return (
    <form className="receive" onSubmit={(event) => void begin(event)}>
      <About about={about} />
      <label htmlFor="uscc">{counter.uscc}</label>
      <div>
        <Input
          id="uscc"
          value={draft.uscc}
          maxLength={60}
          autoComplete="off"
          onChange={(event) => change({ uscc: event.target.value })}
        />
        <p className="caption quiet" aria-live="polite">
          {found.data?.enterprise ? counter.found(found.data.enterprise.name, chief ?? '') : counter.usccHint}
        </p>
      </div>
      {found.error !== null && <ErrorMessage error={found.error} />}
      {found.data?.enterprise === null && <NewEnterprise draft={draft} onChange={change} />}
      {found.data !== undefined && <FilerFields draft={draft} chief={chief} onChange={change} />}
      {found.data !== undefined && <CameBefore draft={draft} onChange={change} />}
      {receive.error !== null && <ErrorMessage error={receive.error} />}
      <div className="receive-acts">
        <Button type="primary" htmlType="submit" disabled={!ready} loading={receive.busy} data-act="receive">
          {counter.begin}
        </Button>
      </div>
    </form>
  );
}

/** What is typed, the enterprise as it is found meanwhile, and the registration. */
function useReceiving() {
  const [typed, setDraft] = useState<FilerDraft>(NOBODY);
  const change = (part: Partial<FilerDraft>) => setDraft((before) => ({ ...before, ...part }));
  const about = useAbout();
  const draft = typed.uscc === '' && about ? { ...typed, uscc: about.applicant.uscc } : typed;
  const uscc = usccText(draft.uscc);
  const found = useAsk(counterRoutes.findAtCounter, { params: { uscc } }, { enabled: uscc.length === WHOLE });
  const receive = useAct(counterRoutes.addAttendance);
  const goTo = useGoTo();
  const chief = found.data?.enterprise?.legalRepresentative ?? null;
  const ready = found.data !== undefined && isWhole(draft, chief);
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    const made = ready ? await receive.act({ body: attendanceOf(draft, chief) }) : null;
    if (made !== null) goTo(`/o/counter/${made.id}${about?.applicant.uscc === uscc ? `/cases/${about.id}` : ''}`);
  };
  return { draft, change, found, chief, ready, receive, begin, about };
}

function About({ about }: { about: ReturnType<typeof useAbout> }) {
  const { counter } = useTexts();
  return about && <Message tone="information">{counter.about(about.number, about.item.name)}</Message>;
}

/** The case for which somebody comes, where it was found first; undefined: none was. */
function useAbout() {
  const [id] = useQueryParam('case');
  return useAsk(caseRoutes.readCase, { params: { case: id ?? '' } }, { enabled: id !== null }).data;
}

/** 补录: the person was here before, while the system was away, and left papers that are recorded only now. */
function CameBefore({ draft, onChange }: PartProps) {
  const { counter } = useTexts();
  const before = draft.cameAt !== null;
  return (
    <>
      <Checkbox
        checked={before}
        onChange={(event) => onChange({ cameAt: event.target.checked ? '' : null })}
        data-act="came-before"
      >
        {counter.cameBefore}
      </Checkbox>
      {before && (
        <div className="receive-row">
          <label htmlFor="came-at">{counter.cameWhen}</label>
          <input
            id="came-at"
            type="datetime-local"
            value={draft.cameAt ?? ''}
            onChange={(event) => onChange({ cameAt: event.target.value })}
          />
        </div>
      )}
    </>
  );
}

interface PartProps {
  readonly draft: FilerDraft;
  readonly onChange: (part: Partial<FilerDraft>) => void;
}

/** What the licence says of an enterprise that is not registered. */
function NewEnterprise({ draft, onChange }: PartProps) {
  const { counter } = useTexts();
  const fields = [
    ['name', counter.enterpriseName],
    ['legalRepresentative', counter.chief],
    ['address', counter.address],
  ] as const;
  return (
    <>
      <Message tone="attention" title={counter.unknown} />
      {fields.map(([field, label]) => (
        <div className="receive-row" key={field}>
          <label htmlFor={`new-${field}`}>{label}</label>
          <Input
            id={`new-${field}`}
            value={draft.fresh[field]}
            onChange={(event) => onChange({ fresh: { ...draft.fresh, [field]: event.target.value } })}
          />
        </div>
      ))}
    </>
  );
}
