import { parkRoutes } from '../../../../api/contract/parks.ts';
import type { projectRoutes } from '../../../../api/contract/projects.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';
import type { JsonSchema } from '../../view/form-schema.ts';
import { RouteForm } from '../admin/route-form.tsx';

interface ParkPanelProps {
  readonly project: Pick<AnswerOf<typeof projectRoutes.readProject>, 'id' | 'zone' | 'park'>;
  readonly atWindow: boolean;
}

/** In which park of the zone a project lies; nothing in a zone without parks. */
export function ParkPanel({ project: { id, zone, park }, atWindow }: ParkPanelProps) {
  const { parks: words } = useTexts();
  const { data } = useAsk(parkRoutes.listParks, { params: { zone } });
  if (!data || data.parks.length === 0) return null;
  const names = Object.fromEntries(data.parks.map(({ code, name }) => [code, name]));
  return (
    <Panel title={words.title}>
      <p className="gap-words">
        <span>{park?.name ?? words.none}</span>
        {park && <span className="quiet">{park.desk}</span>}
      </p>
      {atWindow && (
        <RouteForm
          route={parkRoutes.placeProject}
          params={{ project: id }}
          label={words.place}
          act="place-project"
          ask={chosenAmong(Object.keys(names))}
          labels={{ park: words.title, ...names }}
        />
      )}
    </Panel>
  );
}

const chosenAmong =
  (codes: string[]) =>
  (schema: JsonSchema): JsonSchema => ({
    ...schema,
    properties: { ...schema.properties, park: { type: 'string', enum: codes } },
  });
