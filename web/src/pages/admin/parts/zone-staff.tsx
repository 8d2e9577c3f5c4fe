import { relationRoutes } from '../../../../../api/contract/relations.ts';
import { substitutionRoutes } from '../../../../../api/contract/substitutions.ts';
import { taskMoveRoutes } from '../../../../../api/contract/task-moves.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { useAskPages } from '../../../asking/use-ask-pages.ts';
import { Asked } from '../../../components/asked.tsx';
import { MoreRows } from '../../../components/more-rows.tsx';
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
  const asked = useAskPages(relationRoutes.listRelations, { params: { zone } }, ['relations']);
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
      <MoreRows of={asked} />
    </Panel>
  );
}

function ZoneSubstitutions({ zone }: { zone: string }) {
  const { staff } = useTexts();
  const asked = useAskPages(substitutionRoutes.listSubstitutions, { params: { zone } }, ['substitutions']);
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
      <MoreRows of={asked} />
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
