import { relationRoutes } from '../../../../../api/contract/relations.ts';
import { substitutionRoutes } from '../../../../../api/contract/substitutions.ts';
import { taskMoveRoutes } from '../../../../../api/contract/task-moves.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { RelationsTable } from '../../staff/relations-table.tsx';
import { SubstitutionsTable } from '../../staff/substitutions-table.tsx';
import { RouteForm } from '../route-form.tsx';

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
  const end = ({ id }: { readonly id: string }) => (
    <RouteForm
      route={relationRoutes.endRelation}
      params={{ zone, relation: id }}
      label={staff.endRelation}
      act="end-relation"
    />
  );
  return (
    <Panel title={staff.relations}>
      <p className="quiet">{staff.relationsWhy}</p>
      <Asked asked={asked}>{({ relations }) => <RelationsTable relations={relations} end={end} />}</Asked>
    </Panel>
  );
}

function ZoneSubstitutions({ zone }: { zone: string }) {
  const { staff } = useTexts();
  const asked = useAsk(substitutionRoutes.listSubstitutions, { params: { zone } });
  const end = ({ id }: { readonly id: string }) => (
    <RouteForm
      route={substitutionRoutes.endSubstitution}
      params={{ zone, substitution: id }}
      label={staff.endSubstitution}
      act="end-substitution"
    />
  );
  return (
    <Panel title={staff.substitutions}>
      <p className="quiet">{staff.substitutionsWhy}</p>
      <Asked asked={asked}>
        {({ substitutions }) => <SubstitutionsTable substitutions={substitutions} end={end} />}
      </Asked>
    </Panel>
  );
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
