import type { ReactNode } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { LightShape } from '../../components/light-shape.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTold } from '../../session/use-told.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { eventWord } from '../../view/case-events.ts';
import { momentText } from '../../view/moment-text.ts';
import { PlainTable } from '../admin/plain-table.tsx';
import type { Preview } from './scope-panel.tsx';

type Entry = Preview['events'][number];

/** 证据时间线: each entry of the chain with both its times, who acted, and how far its proof goes. */
export function TimelinePanel({ preview: { events } }: { preview: Preview }) {
  const { evidence } = useTexts();
  const { column } = evidence;
  return (
    <Panel title={evidence.timeline} aside={<Standing events={events} />}>
      <PlainTable
        name={evidence.timeline}
        head={[column.seq, column.at, column.what, column.who, column.recorded, column.proof, column.hash]}
        rows={events.map((entry) => ({ key: String(entry.seq), cells: cellsOf(entry) }))}
      />
    </Panel>
  );
}

const cellsOf = (entry: Entry): readonly ReactNode[] => [
  entry.seq,
  <ActedAt key="at" entry={entry} />,
  <What key="what" entry={entry} />,
  <Who key="who" entry={entry} />,
  <RecordedAt key="recorded" at={entry.recordedAt} />,
  <Proof key="proof" entry={entry} />,
  <code key="hash" title={entry.hash}>
    {entry.hash.slice(0, 4)}…{entry.hash.slice(-4)}
  </code>,
];

/** Whether all follow each other, and how many lie under a root. */
function Standing({ events }: { events: readonly Entry[] }) {
  const { evidence } = useTexts();
  const chained = events.every((entry) => entry.chained);
  const proven = events.filter(({ root }) => root !== null).length;
  return (
    <span className="gap-words">
      <LightShape shape={chained ? 'tick' : 'diamond'} />
      <span>{chained ? evidence.allChained(events.length) : evidence.notChained}</span>
      <span>{evidence.underRoots(proven)}</span>
    </span>
  );
}

function ActedAt({ entry: { shown } }: { entry: Entry }) {
  const [texts, language] = [useTexts(), useLanguage()];
  return shown === null ? '—' : momentText(shown.at, language, texts);
}

function What({ entry: { shown } }: { entry: Entry }) {
  const texts = useTexts();
  if (shown === null) return <span className="quiet">{texts.evidence.outside}</span>;
  return <b>{eventWord(shown.type, texts)}</b>;
}

/** The capacity alone, where names are hidden. */
function Who({ entry: { shown } }: { entry: Entry }) {
  const { session, evidence } = useTexts();
  const told = useTold();
  if (shown === null) return '—';
  const capacities: Readonly<Record<string, string>> = session.capacities;
  const capacity = capacities[shown.capacity];
  if (capacity === undefined) return evidence.system;
  return (
    <span className="gap-words">
      {shown.name !== null && <span>{told(shown.name)}</span>}
      <span className="quiet">{capacity}</span>
    </span>
  );
}

function RecordedAt({ at }: { at: Entry['recordedAt'] }) {
  const [texts, language] = [useTexts(), useLanguage()];
  return <span className="quiet">{momentText(at, language, texts)}</span>;
}

/** Chained to the one before; under the signed root of which day; and whether an authority stamped the time of it. */
function Proof({ entry: { chained, root } }: { entry: Entry }) {
  const { evidence } = useTexts();
  return (
    <span className="gap-words">
      <span>{chained ? evidence.chained : evidence.notChained}</span>
      {root === null ? (
        <span className="quiet">{evidence.noRoot}</span>
      ) : (
        <span>
          {evidence.rootOf} <DateText day={root.day} short />
        </span>
      )}
      {root !== null && (
        <span className={root.stamped ? '' : 'quiet'}>{root.stamped ? evidence.timeStamped : evidence.notStamped}</span>
      )}
    </span>
  );
}
