import type { ReactNode } from 'react';
import type { visitRoutes } from '../../../../api/contract/visits.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { DateText } from '../../components/date-text.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';
import './visits.css';

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
      <details className="visit-notice">
        <summary>{visits.notice}</summary>
        {visit.notice.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </details>
      {children}
    </Panel>
  );
}

function VisitFacts({ visit }: { visit: Visit }) {
  const { visits } = useTexts();
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
        {visit.owner.name}　{visits.approved} {visit.approvedBy}
      </p>
      {marks.length > 0 && <p>{marks.join('　')}</p>}
    </>
  );
}

function PointLine({ point }: { point: Point }) {
  const { visits } = useTexts();
  const { found } = point;
  return (
    <li>
      <strong>{point.bureauName}</strong>　{visits.ground[point.ground]}　{point.points.join('；')}
      {found !== null && (
        <p>
          {visits.result[found.result]}　{found.findings}
          {found.rectifyBy !== null && (
            <>
              　{visits.rectifyBy} <DateText day={found.rectifyBy} />
            </>
          )}
          <span className="quiet">
            　{visits.officers} {found.officers.map(({ name }) => name).join('、')}
            {found.remarks !== null && `　${visits.remarks} ${found.remarks}`}
          </span>
        </p>
      )}
    </li>
  );
}
