import { relationRoutes } from '../../../../api/contract/relations.ts';
import { substitutionRoutes } from '../../../../api/contract/substitutions.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { Message } from '../../components/message.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { Page } from '../../layout/page.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useTexts } from '../../texts/language.ts';
import type { JsonSchema } from '../../view/form-schema.ts';
import { RouteForm } from '../admin/route-form.tsx';
import { RelationsTable } from './relations-table.tsx';
import { SubstitutionsTable, type Substitution } from './substitutions-table.tsx';
import '../admin/admin.css';

/** 回避与代理: the enterprises from whose cases one stays away, and who stands in while one is away; to the supervisor also everybody’s. */
export function StaffPage() {
  const { staff } = useTexts();
  const { hat, zone } = useKnownMe();
  return (
    <Page title={staff.own}>
      <OwnRelations />
      {hat?.for === undefined ? (
        <OwnSubstitutions />
      ) : (
        <Message tone="information" title={staff.noChain(hat.for.name)} />
      )}
      {hat?.capacity === 'supervisor' && zone !== null && <OfZone zone={zone.id} />}
    </Page>
  );
}

function OwnRelations() {
  const { staff } = useTexts();
  const asked = useAskPages(relationRoutes.listOwnRelations, {}, ['relations']);
  return (
    <Panel title={staff.ownRelations}>
      <p className="quiet">{staff.relationsWhy}</p>
      <p className="quiet">{staff.ownRelationsEnd}</p>
      <Asked asked={asked}>{({ relations }) => <RelationsTable relations={relations} />}</Asked>
      <MoreRows of={asked} />
      <RouteForm
        route={relationRoutes.declareRelation}
        label={staff.declare}
        act="declare-relation"
        labels={{ kind: staff.kind, note: staff.note, ...staff.kinds }}
      />
    </Panel>
  );
}

function OwnSubstitutions() {
  const { staff } = useTexts();
  const asked = useAskPages(substitutionRoutes.listOwnSubstitutions, {}, ['substitutions']);
  return (
    <Panel title={staff.ownSubstitutions}>
      <p className="quiet">{staff.substitutionsWhy}</p>
      <Asked asked={asked}>
        {({ substitutions }) => <SubstitutionsTable substitutions={substitutions} end={(one) => <EndOwn of={one} />} />}
      </Asked>
      <MoreRows of={asked} />
      <Appoint />
    </Panel>
  );
}

/** One ends those that one appointed; whoever stands in asks that person, or the administrator. */
function EndOwn({ of }: { of: Substitution }) {
  const { staff } = useTexts();
  const { person } = useKnownMe();
  if (of.absent.id !== person.id) return null;
  return (
    <RouteForm
      route={substitutionRoutes.endOwnSubstitution}
      params={{ substitution: of.id }}
      label={staff.endSubstitution}
      act="end-own-substitution"
    />
  );
}

/** The substitute is chosen by name among the colleagues of the zone. */
function Appoint() {
  const { staff } = useTexts();
  const { data } = useAsk(substitutionRoutes.listSubstitutes, {});
  const people = data?.people ?? [];
  const byName = (schema: JsonSchema): JsonSchema => ({
    ...schema,
    properties: { ...schema.properties, substitute: { enum: people.map(({ id }) => id) } },
  });
  return (
    <RouteForm
      route={substitutionRoutes.appointSubstitute}
      label={staff.appoint}
      act="appoint-substitute"
      ask={byName}
      labels={{
        substitute: staff.substitute,
        ...Object.fromEntries(people.map(({ id, name }) => [`substitute.${id}`, name])),
      }}
    />
  );
}

function OfZone({ zone }: { zone: string }) {
  const { staff } = useTexts();
  const params = { zone };
  const substitutions = useAskPages(substitutionRoutes.listSubstitutions, { params }, ['substitutions']);
  const relations = useAskPages(relationRoutes.listRelations, { params }, ['relations']);
  return (
    <>
      <Panel title={staff.zoneSubstitutions}>
        <Asked asked={substitutions}>{(answer) => <SubstitutionsTable substitutions={answer.substitutions} />}</Asked>
        <MoreRows of={substitutions} />
      </Panel>
      <Panel title={staff.zoneRelations}>
        <Asked asked={relations}>{(answer) => <RelationsTable relations={answer.relations} />}</Asked>
        <MoreRows of={relations} />
      </Panel>
    </>
  );
}
