import { useMemo } from 'react';
import { z } from 'zod';
import { projectRoutes } from '../../../../api/contract/projects.ts';
import type { BodyOf } from '../../../../api/contract/route.ts';
import { zoneRoutes } from '../../../../api/contract/zones.ts';
import { usePerform } from '../../asking/use-act.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { ContractForm } from '../../components/contract-form.tsx';
import { Panel } from '../../components/panel.tsx';
import { Page } from '../../layout/page.tsx';
import { useTexts } from '../../texts/language.ts';
import type { JsonSchema } from '../../view/form-schema.ts';
import { useGoTo } from '../param.ts';

interface ZoneChoice {
  readonly id: string;
  readonly name: string;
}

/** The facts of a new project; every form of its items is filled in from them. */
export function NewProjectPage() {
  const { enterprise } = useTexts();
  const asked = useAsk(zoneRoutes.listZones, {});
  return (
    <Page
      title={enterprise.newTitle}
      phone={{ back: '/e' }}
      crumbs={[{ label: enterprise.projects, href: '/e/projects' }]}
    >
      <Panel>
        <p className="quiet">{enterprise.newWhy}</p>
        <Asked asked={asked}>{({ zones }) => <ProjectForm zones={zones.filter((zone) => !zone.closed)} />}</Asked>
      </Panel>
    </Page>
  );
}

function ProjectForm({ zones }: { zones: readonly ZoneChoice[] }) {
  const { enterprise } = useTexts();
  const perform = usePerform();
  const goTo = useGoTo();
  const schema = useMemo(() => schemaWith(zones), [zones]);
  const labels = { ...enterprise.facts, ...Object.fromEntries(zones.map((zone) => [zone.id, zone.name])) };
  const send = async (body: unknown) => {
    const { id } = await perform(projectRoutes.openProject, { body: body as BodyOf<typeof projectRoutes.openProject> });
    goTo(`/e/projects/${id}`);
  };
  return (
    <ContractForm
      schema={schema}
      labels={labels}
      submitLabel={enterprise.create}
      act="open-project-now"
      onSubmit={send}
    />
  );
}

/** The form of the route's contract; the zone is chosen among those that are open. */
function schemaWith(zones: readonly ZoneChoice[]): JsonSchema {
  const schema = z.toJSONSchema(projectRoutes.openProject.body, { io: 'input' }) as JsonSchema;
  const zone = { type: 'string', enum: zones.map(({ id }) => id) };
  return { ...schema, properties: { ...schema.properties, zone } };
}
