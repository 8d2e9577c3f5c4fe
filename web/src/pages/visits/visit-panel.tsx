import type { ReactNode } from 'react';
import type { visitRoutes } from '../../../../api/contract/visits.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { areaOf } from '../../session/areas.ts';
import { useKnownMe } from '../../session/me.ts';
import { useTold } from '../../session/use-told.ts';
import { useListed, useTexts } from '../../texts/language.ts';
import './visits.css';
import { byWhom } from '../../view/by-whom.ts';

export type Visit = AnswerOf<typeof visitRoutes.listVisits>['visits'][number];
export type Point = Visit['checklist'][number];

/** One visit: when, who leads it, the joint checklist with what was found, and its notice. */
export function VisitPanel({ visit, children }: { visit: Visit; children?: ReactNode }) {
  const { visits } = useTexts();
  return (
    <Panel title={`${visit.number}　${visit.enterprise.name}`} aside={visits.state[visit.state]}>
      <VisitFacts visit={visit} />
      <ul className="visit-points" aria-label={visits.checklist}>
        {visit.checklist.map((point) => (
          <PointLine key={point.id} point={point} />
        ))}
      </ul>
      {visit.records.map((record) => (
        <TakenDown key={record.bureau} record={record} bureau={nameOf(visit, record.bureau)} />
      ))}
      <VisitPapers visit={visit} />
      {children}
    </Panel>
  );
}

const nameOf = ({ checklist }: Visit, code: string): string =>
  checklist.find(({ bureau }) => bureau === code)?.bureauName ?? code;

/** What was taken down on the spot: who was visited and signed, and the photographs. */
function TakenDown({ record, bureau }: { record: Visit['records'][number]; bureau: string }) {
  const { visits } = useTexts();
  const { visited, photos } = record;
  return (
    <div className="visit-taken">
      <p>
        {bureau}　{visits.visitedBy(visited.name, visited.role)}
        {visited.refusal !== null && `　${visits.refused(visited.refusal)}`}
      </p>
      {visited.signature !== null && <Picture file={visited.signature} name={visits.signatureOf(visited.name)} />}
      {photos.map(({ file, name }) => (
        <Picture key={file} file={file} name={name} />
      ))}
    </div>
  );
}

function Picture({ file, name }: { file: string; name: string }) {
  const address = `/api/files/${file}?inline=1`;
  return (
    <a className="visit-picture" href={address} target="_blank" rel="noreferrer">
      <img src={address} alt={name} loading="lazy" />
    </a>
  );
}

/** Approval, notices, records and result, numbered and sealed. */
function VisitPapers({ visit }: { visit: Visit }) {
  const { visits } = useTexts();
  const told = useTold();
  const { hat } = useKnownMe();
  const area = hat === null ? '' : areaOf(hat);
  return (
    <ul className="plain-list" aria-label={visits.papers}>
      {visit.papers.map(({ id, title, number }) => (
        <li key={id} className="gap-words">
          <Go href={`/${area}/papers/${id}`}>{told(title)}</Go>
          <span className="quiet">{number}</span>
        </li>
      ))}
    </ul>
  );
}

function VisitFacts({ visit }: { visit: Visit }) {
  const texts = useTexts();
  const { visits } = texts;
  const marks = [
    visit.exempt && visits.exempt,
    !visit.announced && visits.unannounced,
    visit.checklist.length > 1 && visits.merged(new Set(visit.checklist.map(({ bureau }) => bureau)).size),
    visit.coSchedulingOffered && visits.offered,
    ...visit.together.map(({ number }) => visits.together(number)),
  ].filter((mark): mark is string => typeof mark === 'string');
  return (
    <>
      <p className="visit-day">
        <DateText day={visit.day} strong />
      </p>
      <p className="quiet">
        {visits.window} <DateText day={visit.from} short />—<DateText day={visit.to} short />　{visits.owner}{' '}
        {visit.owner.name}　{visits.approved} {byWhom(visit.approvedBy, visit.approvedFor, texts)}
      </p>
      {marks.length > 0 && <p>{marks.join('　')}</p>}
      {visit.cancelledFor !== null && <p>{visits.cancelledFor(visit.cancelledFor)}</p>}
    </>
  );
}

function PointLine({ point }: { point: Point }) {
  const { visits } = useTexts();
  const listed = useListed();
  const told = useTold();
  const { found } = point;
  return (
    <li>
      <strong>{told(point.bureauName)}</strong>　{visits.ground[point.ground]}　{point.points.join('；')}
      {found !== null && (
        <p>
          {visits.result[found.result]}　{found.findings}
          {found.rectifyBy !== null && (
            <>
              　{visits.rectifyBy} <DateText day={found.rectifyBy} />
            </>
          )}
          <span className="quiet">
            　{visits.officers} {listed(found.officers.map(({ name }) => name))}
            {found.remarks !== null && `　${visits.remarks} ${found.remarks}`}
          </span>
        </p>
      )}
    </li>
  );
}
