import { useMemo } from 'react';
import { z } from 'zod';
import { projectRoutes } from '../../../../api/contract/projects.ts';
import { parkRoutes } from '../../../../api/contract/parks.ts';
import type { AnswerOf, BodyOf } from '../../../../api/contract/route.ts';
import { zoneRoutes } from '../../../../api/contract/zones.ts';
import { usePerform } from '../../asking/use-act.ts';
import { useAskAll } from '../../asking/use-ask-all.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { ContractForm } from '../../components/contract-form.tsx';
import { Panel } from '../../components/panel.tsx';
import { Page } from '../../layout/page.tsx';
import { useKept } from '../../offline/use-kept.ts';
import { useKnownMe } from '../../session/me.ts';
import { useTexts } from '../../texts/language.ts';
import type { JsonSchema } from '../../view/form-schema.ts';
import { EligibleLine } from './eligible-line.tsx';
import { useGoTo } from '../param.ts';

interface ZoneChoice {
  readonly id: string;
  readonly name: string;
}

/** The facts of a new project; every form of its items is filled in from them, and its questions follow. */
export function NewProjectPage() {
  const { enterprise } = useTexts();
  const asked = useAskAll(zoneRoutes.listZones, {}, ['zones']);
  return (
    <Page
      title={enterprise.newTitle}
      phone={{ back: '/e' }}
      crumbs={[{ label: enterprise.projects, href: '/e/projects' }]}
    >
      <Panel>
        <p className="quiet">{enterprise.newWhy}</p>
        <Asked asked={asked}>{({ zones }) => <OpenZones zones={zones.filter((zone) => !zone.closed)} />}</Asked>
      </Panel>
    </Page>
  );
}

/** By which ways the enterprise may file there, before it begins; then the form. */
function OpenZones({ zones }: { zones: readonly ZoneChoice[] }) {
  const { hat } = useKnownMe();
  const enterprise = hat?.enterprise ?? null;
  return (
    <>
      {enterprise !== null &&
        zones.map((zone) => (
          <EligibleLine
            key={zone.id}
            enterprise={enterprise}
            zone={zone.id}
            {...(zones.length > 1 ? { name: zone.name } : {})}
          />
        ))}
      <ProjectForm zones={zones} />
    </>
  );
}

function ProjectForm({ zones }: { zones: readonly ZoneChoice[] }) {
  const { enterprise } = useTexts();
  const kept = useKept('newProject');
  const perform = usePerform();
  const goTo = useGoTo();
  const parks = useParksOf(zones);
  const schema = useMemo(() => schemaWith(zones, parks), [zones, parks]);
  const labels = {
    ...enterprise.facts,
    ...Object.fromEntries(zones.map((zone) => [zone.id, zone.name])),
    ...Object.fromEntries(parks.map((park) => [`park.${park.code}`, park.name])),
  };
  const send = async (body: unknown) => {
    const given = body as BodyOf<typeof projectRoutes.openProject>;
    const only = zones.length === 1 ? zones[0] : undefined;
    const { id } = await perform(projectRoutes.openProject, { body: { ...given, ...(only ? { zone: only.id } : {}) } });
    goTo(`/e/projects/${id}/plan`);
  };
  return (
    <ContractForm
      schema={schema}
      labels={labels}
      kept={kept}
      submitLabel={enterprise.create}
      act="open-project-now"
      onSubmit={send}
    />
  );
}

type Park = AnswerOf<typeof parkRoutes.listParks>['parks'][number];
const NO_PARKS: readonly Park[] = [];

/** The parks of the one zone that is open; with several zones the window says later in which park the project lies. */
function useParksOf(zones: readonly ZoneChoice[]): readonly Park[] {
  const [zone] = zones;
  const one = zones.length === 1;
  const { data } = useAsk(parkRoutes.listParks, { params: { zone: zone?.id ?? '' } }, { enabled: one });
  return data?.parks ?? NO_PARKS;
}

/** The form of the route's contract; zone and park are chosen among those that are there, and of one zone nobody is asked. */
function schemaWith(zones: readonly ZoneChoice[], parks: readonly Park[]): JsonSchema {
  const schema = z.toJSONSchema(projectRoutes.openProject.body, { io: 'input' }) as JsonSchema;
  const { park: _park, zone: _zone, ...properties } = schema.properties ?? {};
  const choices = {
    ...(zones.length === 1 ? {} : { zone: { type: 'string', enum: zones.map(({ id }) => id) } }),
    ...properties,
    ...(parks.length > 0 ? { park: { type: 'string', enum: parks.map(({ code }) => code) } } : {}),
  };
  return { ...schema, required: (schema.required ?? []).filter((name) => name in choices), properties: choices };
}
