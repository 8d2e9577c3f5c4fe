import { relationRoutes } from '../../../../../api/contract/relations.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { substitutionRoutes } from '../../../../../api/contract/substitutions.ts';
import { taskMoveRoutes } from '../../../../../api/contract/task-moves.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { PlainTable } from '../plain-table.tsx';
import { RouteForm } from '../route-form.tsx';

type Relation = AnswerOf<typeof relationRoutes.listRelations>['relations'][number];
type Substitution = AnswerOf<typeof substitutionRoutes.listSubstitutions>['substitutions'][number];

/** Who in the zone stays away from which enterprises, who stands in for whom, and how long a step stays in idle hands. */
export function ZoneStaff({ zone }: { zone: string }) {
  return (
    <>
      <ZoneRelations zone={zone} />
      <ZoneSubstitutions zone={zone} />
      <ZoneLease zone={zone} />
    </>
  );
}

function ZoneRelations({ zone }: { zone: string }) {
  const { staff } = useTexts();
  const asked = useAsk(relationRoutes.listRelations, { params: { zone } });
  return (
    <Panel title={staff.relations}>
      <p className="quiet">{staff.relationsWhy}</p>
      <Asked asked={asked}>
        {({ relations }) => (
          <PlainTable
            name={staff.relations}
            head={[staff.person, staff.enterprise, staff.kind, staff.note, staff.from, staff.until, staff.state]}
            rows={relations.map((relation) => ({ key: relation.id, cells: relationCells(relation, zone, staff) }))}
          />
        )}
      </Asked>
    </Panel>
  );
}

type Staff = ReturnType<typeof useTexts>['staff'];

function relationCells({ id, ...row }: Relation, zone: string, staff: Staff) {
  return [
    row.person.name,
    row.enterprise ?? row.uscc,
    staff.kinds[row.kind],
    row.note,
    <DateText key="from" day={row.firstDay} />,
    row.lastDay === null ? staff.open : <DateText key="until" day={row.lastDay} />,
    row.end === null ? (
      <RouteForm
        key="end"
        route={relationRoutes.endRelation}
        params={{ zone, relation: id }}
        label={staff.endRelation}
        act="end-relation"
      />
    ) : (
      staff.ended(row.end.reason)
    ),
  ];
}

function ZoneSubstitutions({ zone }: { zone: string }) {
  const { staff } = useTexts();
  const asked = useAsk(substitutionRoutes.listSubstitutions, { params: { zone } });
  return (
    <Panel title={staff.substitutions}>
      <p className="quiet">{staff.substitutionsWhy}</p>
      <Asked asked={asked}>
        {({ substitutions }) => (
          <PlainTable
            name={staff.substitutions}
            head={[staff.absent, staff.substitute, staff.note, staff.from, staff.until, staff.state]}
            rows={substitutions.map((one) => ({ key: one.id, cells: substitutionCells(one, zone, staff) }))}
          />
        )}
      </Asked>
    </Panel>
  );
}

function substitutionCells({ id, ...row }: Substitution, zone: string, staff: Staff) {
  return [
    row.absent.name,
    row.substitute.name,
    row.reason,
    <DateText key="from" day={row.firstDay} />,
    <DateText key="until" day={row.lastDay} />,
    row.end === null ? (
      <RouteForm
        key="end"
        route={substitutionRoutes.endSubstitution}
        params={{ zone, substitution: id }}
        label={staff.endSubstitution}
        act="end-substitution"
      />
    ) : (
      staff.ended(row.end.reason)
    ),
  ];
}

function ZoneLease({ zone }: { zone: string }) {
  const { staff } = useTexts();
  const asked = useAsk(taskMoveRoutes.readClaimLease, { params: { zone } });
  return (
    <Panel title={staff.lease}>
      <p className="quiet">{staff.leaseWhy}</p>
      <Asked asked={asked}>
        {({ hours }) => (
          <p>
            {hours} {staff.hours}
          </p>
        )}
      </Asked>
      <RouteForm
        route={taskMoveRoutes.putClaimLease}
        params={{ zone }}
        label={staff.putLease}
        act="put-lease"
        labels={{ hours: staff.hours }}
      />
    </Panel>
  );
}
