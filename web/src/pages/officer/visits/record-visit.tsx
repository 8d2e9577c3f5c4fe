import { Button, Select } from 'antd';
import { visitRoutes } from '../../../../../api/contract/visits.ts';
import { useAct } from '../../../asking/use-act.ts';
import { ChoiceBar } from '../../../components/choice-bar.tsx';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { useKnownMe } from '../../../session/me.ts';
import { useTexts } from '../../../texts/language.ts';
import type { Point, Visit } from '../../visits/visit-panel.tsx';
import { TextLine } from '../acceptance/notice-panel.tsx';
import { useDeviceDraft } from './use-device-draft.ts';
import { EMPTY_RECORD, NOTHING_FOUND, recordBody, type FoundDraft, type RecordDraft } from './visit-record.ts';

interface RecordVisitProps {
  readonly visit: Visit;
  readonly inspectors: readonly { readonly person: string; readonly name: string }[];
  readonly bureau: string;
}

/** The record of a visit, filled in on the spot: what the bureau found, the other officer, what the enterprise said. */
export function RecordVisit(props: RecordVisitProps) {
  const { visits } = useTexts();
  const { own, draft, change, body, record, busy, error } = useRecord(props);
  if (own.length === 0) return null;
  return (
    <section className="visit-record" aria-label={visits.record}>
      {own.map((point) => (
        <PointRecord
          key={point.id}
          point={point}
          found={draft.found[point.id] ?? NOTHING_FOUND}
          onFind={(found) => change({ ...draft, found: { ...draft.found, [point.id]: found } })}
        />
      ))}
      <Others inspectors={props.inspectors} draft={draft} onChange={change} />
      {error !== null && <ErrorMessage error={error} />}
      {draft !== EMPTY_RECORD && <p className="quiet">{visits.kept}</p>}
      <Button type="primary" disabled={body === null} loading={busy} data-act="record-visit" onClick={record}>
        {visits.record}
      </Button>
    </section>
  );
}

/** The record in the making; kept on the device until it is handed in. */
function useRecord({ visit, bureau }: RecordVisitProps) {
  const { visits } = useTexts();
  const me = useKnownMe().person.id;
  const { draft, change, clear } = useDeviceDraft<RecordDraft>(`visit-${visit.id}-${me}`, EMPTY_RECORD);
  const { act, busy, error } = useAct(visitRoutes.recordVisit);
  const own = visit.checklist.filter((point) => point.bureau === bureau && point.found === null);
  const body = recordBody(draft, { requests: own.map(({ id }) => id), me, met: visits.metWords });
  const send = async () => {
    if (body && (await act({ params: { visit: visit.id }, body }))) clear();
  };
  return { own, draft, change, body, record: () => void send(), busy, error };
}

interface PointRecordProps {
  readonly point: Point;
  readonly found: FoundDraft;
  readonly onFind: (found: FoundDraft) => void;
}

function PointRecord({ point, found, onFind }: PointRecordProps) {
  const { visits } = useTexts();
  const name = point.points.join('；');
  const choices = [
    { value: 'met', label: visits.result.met, tone: 'green' },
    { value: 'rectify', label: visits.result.rectify, tone: 'red' },
    { value: 'serious', label: visits.result.serious, tone: 'red' },
  ] as const;
  return (
    <div>
      <p>{name}</p>
      <ChoiceBar
        name={name}
        choices={choices}
        value={found.result}
        onChoose={(result) => onFind({ ...found, result })}
      />
      <TextLine
        label={visits.findings}
        value={found.findings}
        rows={2}
        onChange={(findings) => onFind({ ...found, findings })}
      />
    </div>
  );
}

interface OthersProps {
  readonly inspectors: RecordVisitProps['inspectors'];
  readonly draft: RecordDraft;
  readonly onChange: (draft: RecordDraft) => void;
}

/** The other officer (许可法 34(3)), and what the enterprise said. */
function Others({ inspectors, draft, onChange }: OthersProps) {
  const { visits } = useTexts();
  const me = useKnownMe().person.id;
  const others = inspectors.filter(({ person }) => person !== me);
  return (
    <>
      <div>
        <label htmlFor="visit-second">{visits.second}</label>
        <Select
          id="visit-second"
          value={draft.second}
          options={others.map(({ person, name }) => ({ value: person, label: name }))}
          onChange={(second: string) => onChange({ ...draft, second })}
        />
      </div>
      <TextLine
        label={visits.remarks}
        value={draft.remarks}
        rows={2}
        onChange={(remarks) => onChange({ ...draft, remarks })}
      />
    </>
  );
}
