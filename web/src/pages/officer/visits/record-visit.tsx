import { Button, Select } from 'antd';
import { ChoiceBar } from '../../../components/choice-bar.tsx';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { useKnownMe } from '../../../session/me.ts';
import { useTexts } from '../../../texts/language.ts';
import type { Visit } from '../../visits/visit-panel.tsx';
import { TextLine } from '../../../components/text-line.tsx';
import { PhotoRows } from './photo-rows.tsx';
import { useVisitRecord } from './use-visit-record.ts';
import {
  keptIn,
  NOTHING_FOUND,
  pointKey,
  type AskedPart,
  type FoundDraft,
  type RecordDraft,
  type RecordGap,
} from './visit-record.ts';
import { VisitedPart } from './visited-part.tsx';

interface RecordVisitProps {
  readonly visit: Visit;
  readonly inspectors: readonly { readonly person: string; readonly name: string }[];
  readonly bureau: string;
}

/** The record of a visit, filled in on the spot: findings, photographs, the other officer, and the person visited signs. */
export function RecordVisit({ visit, inspectors, bureau }: RecordVisitProps) {
  const { visits } = useTexts();
  const { own, draft, change, gaps, body, record, busy, error, online, syncedAt } = useVisitRecord(visit, bureau);
  if (own.length === 0) return <SyncLine online={online} draft={draft} syncedAt={syncedAt} />;
  return (
    <section className="visit-record" aria-label={visits.record}>
      <SyncLine online={online} draft={draft} syncedAt={null} />
      <Points
        parts={own}
        found={draft.found}
        onFind={(key, found) => change((before) => ({ found: { ...before.found, [key]: found } }))}
      />
      <PhotoRows
        photos={draft.photos}
        onTake={(photo) => change((before) => ({ photos: [...before.photos, photo] }))}
        onDrop={(key) => change((before) => ({ photos: before.photos.filter((photo) => photo.key !== key) }))}
      />
      <Second inspectors={inspectors} second={draft.second} onChange={(second) => change(() => ({ second }))} />
      <TextLine
        label={visits.remarks}
        value={draft.remarks}
        rows={2}
        onChange={(remarks) => change(() => ({ remarks }))}
      />
      <VisitedPart visited={draft.visited} onChange={(visited) => change(() => ({ visited }))} />
      {error !== null && <ErrorMessage error={error} />}
      <Gaps gaps={gaps} />
      <Button type="primary" disabled={body === null} loading={busy} data-act="record-visit" onClick={record}>
        {visits.record}
      </Button>
    </section>
  );
}

interface SyncLineProps {
  readonly online: boolean;
  readonly draft: RecordDraft;
  readonly syncedAt: Date | null;
}

/** What lies on this device alone, and when it was handed in. */
function SyncLine({ online, draft, syncedAt }: SyncLineProps) {
  const { visits } = useTexts();
  const kept = keptIn(draft);
  const time = syncedAt?.toTimeString().slice(0, 5);
  const words = [
    !online && visits.offline(kept),
    online && kept > 0 && (draft.queued ? visits.syncing : visits.kept),
    draft.queued && !online && visits.queued,
    online && time !== undefined && visits.synced(time),
  ].filter((word): word is string => typeof word === 'string');
  return <output className="sync-line quiet">{words.join('　')}</output>;
}

/** Why the record cannot be handed in yet. */
function Gaps({ gaps }: { gaps: readonly RecordGap[] }) {
  const { visits } = useTexts();
  const { result, findings, ...others } = visits.gap;
  const words = gaps.map((gap) => ('point' in gap ? { result, findings }[gap.kind](gap.point) : others[gap.kind]));
  return <output className="quiet">{words.length > 0 && visits.missing(words)}</output>;
}

interface PointsProps {
  readonly parts: readonly (AskedPart & { readonly rectifying: boolean })[];
  readonly found: RecordDraft['found'];
  readonly onFind: (key: string, found: FoundDraft) => void;
}

/** What is looked at, point by point. */
function Points({ parts, found, onFind }: PointsProps) {
  return parts.flatMap(({ id, points, rectifying }) =>
    points.map((name, n) => {
      const key = pointKey(id, n);
      return (
        <PointRecord
          key={key}
          name={name}
          rectifying={rectifying}
          found={found[key] ?? NOTHING_FOUND}
          onFind={(next) => onFind(key, next)}
        />
      );
    }),
  );
}

interface PointRecordProps {
  readonly name: string;
  /** Rectification was ordered at an earlier look: it cannot be ordered again. */
  readonly rectifying: boolean;
  readonly found: FoundDraft;
  readonly onFind: (found: FoundDraft) => void;
}

function PointRecord({ name, rectifying, found, onFind }: PointRecordProps) {
  const { visits } = useTexts();
  const choices = [
    { value: 'met', label: visits.result.met, tone: 'green' },
    { value: 'rectify', label: visits.result.rectify, tone: 'red', barred: rectifying },
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
      {rectifying && <p className="quiet">{visits.rectifying}</p>}
      <TextLine
        label={visits.findings}
        value={found.findings}
        rows={2}
        onChange={(findings) => onFind({ ...found, findings })}
      />
    </div>
  );
}

interface SecondProps {
  readonly inspectors: RecordVisitProps['inspectors'];
  readonly second: string | null;
  readonly onChange: (second: string) => void;
}

/** The other officer (许可法 34(3)). */
function Second({ inspectors, second, onChange }: SecondProps) {
  const { visits } = useTexts();
  const me = useKnownMe().person.id;
  const others = inspectors.filter(({ person }) => person !== me);
  return (
    <div>
      <label htmlFor="visit-second">{visits.second}</label>
      <Select
        id="visit-second"
        value={second}
        options={others.map(({ person, name }) => ({ value: person, label: name }))}
        onChange={onChange}
      />
    </div>
  );
}
