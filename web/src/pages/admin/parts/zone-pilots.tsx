import { pilotRoutes } from '../../../../../api/contract/pilots.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useListed, useTexts } from '../../../texts/language.ts';
import type { JsonSchema } from '../../../view/form-schema.ts';
import { PlainTable } from '../plain-table.tsx';
import { RouteForm } from '../route-form.tsx';
import { TwoStep } from '../two-step.tsx';

type Pilot = AnswerOf<typeof pilotRoutes.listPilots>['pilots'][number];

/** Pilot instruments (试点文件): entered by one administrator, confirmed by another, over by themselves. */
export function ZonePilots({ zone }: { zone: string }) {
  const { mandates } = useTexts();
  const { item, issuer, instrumentNo, from, to, industries, areaAssessment } = mandates;
  const asked = useAsk(pilotRoutes.listPilots, { params: { zone } });
  return (
    <Panel title={mandates.pilots}>
      <p className="quiet">{mandates.pilotsWhy}</p>
      <Asked asked={asked}>{({ pilots }) => <Pilots zone={zone} pilots={pilots} />}</Asked>
      <RouteForm
        route={pilotRoutes.addPilot}
        params={{ zone }}
        label={mandates.addPilot}
        act="add-pilot"
        labels={{ item, issuer, instrumentNo, from, to, industries, areaAssessment }}
        ask={askIndustriesAsText}
        bodyFrom={industriesFromText}
      />
    </Panel>
  );
}

function Pilots({ zone, pilots }: { zone: string; pilots: readonly Pilot[] }) {
  const { mandates } = useTexts();
  const listed = useListed();
  const rows = pilots.map((pilot) => ({
    key: pilot.id,
    cells: [
      pilot.item,
      pilot.issuer,
      pilot.instrumentNo,
      pilot.industries === null ? mandates.all : listed(pilot.industries),
      pilot.areaAssessment ?? mandates.noLimit,
      <DateText key="from" day={pilot.from} />,
      <DateText key="to" day={pilot.to} strong />,
      listed([pilot.enteredBy, pilot.confirmedBy].filter((one) => one !== null)),
      mandates.pilotStates[pilot.state],
      <Acts key="acts" zone={zone} pilot={pilot} />,
    ],
  }));
  const { item, issuer, instrumentNo, industries, areaAssessment, from, to, entered, state, acts } = mandates;
  const head = [item, issuer, instrumentNo, industries, areaAssessment, from, to, entered, state, acts];
  return <PlainTable name={mandates.pilots} head={head} rows={rows} />;
}

function Acts({ zone, pilot }: { zone: string; pilot: Pilot }) {
  const { mandates } = useTexts();
  if (pilot.state === 'over') return null;
  const params = { zone, pilot: pilot.id };
  return (
    <span className="two-step">
      {pilot.state === 'unconfirmed' && (
        <TwoStep
          route={pilotRoutes.confirmPilot}
          ask={{ params, body: {} }}
          label={mandates.confirmPilot}
          act="confirm-pilot"
          of={pilot.instrumentNo}
        />
      )}
      <TwoStep
        route={pilotRoutes.endPilot}
        ask={{ params }}
        label={mandates.endPilot}
        act="end-pilot"
        of={pilot.instrumentNo}
      />
    </span>
  );
}

/** Beginnings of industry codes with commas between them; nothing: every industry. */
const askIndustriesAsText = (schema: JsonSchema): JsonSchema => ({
  ...schema,
  properties: { ...schema.properties, industries: { type: 'string', description: 'C27,C358' } },
});

function industriesFromText({ industries, ...rest }: Readonly<Record<string, unknown>>): unknown {
  const codes = typeof industries === 'string' ? industries.split(/[\s,，、]+/).filter(Boolean) : [];
  return codes.length > 0 ? { ...rest, industries: codes } : rest;
}
