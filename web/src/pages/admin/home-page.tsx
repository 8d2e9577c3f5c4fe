import { Redirect } from '../redirect.tsx';
import { zoneRoutes } from '../../../../api/contract/zones.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { Go } from '../../components/go.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { Page } from '../../layout/page.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { momentText } from '../../view/moment-text.ts';
import { useKnownMe } from '../../session/me.ts';
import { useGoTo } from '../param.ts';
import { PlainTable } from './plain-table.tsx';
import { RouteForm } from './route-form.tsx';
import './admin.css';

/** Every zone with its own time; a new one can be founded, for real or for practice. Who administers one zone goes to it. */
export function AdminHomePage() {
  const { hat } = useKnownMe();
  const zone = hat?.zone ?? null;
  if (zone !== null) return <Redirect href={`/a/zones/${zone}?part=clock`} />;
  return <AllZones />;
}

function AllZones() {
  const { admin } = useTexts().desk;
  const goTo = useGoTo();
  const asked = useAskPages(zoneRoutes.listZones, {}, ['zones']);
  return (
    <Page title={admin.zones}>
      <Panel>
        <Asked asked={asked}>{({ zones }) => <Zones zones={zones} />}</Asked>
        <MoreRows of={asked} />
      </Panel>
      <RouteForm
        route={zoneRoutes.createZone}
        label={admin.newZone}
        act="create-zone"
        onDone={({ id }) => goTo(`/a/zones/${id}`)}
      />
    </Page>
  );
}

type Zone = AnswerOf<typeof zoneRoutes.listZones>['zones'][number];

function Zones({ zones }: { zones: readonly Zone[] }) {
  const texts = useTexts();
  const language = useLanguage();
  const { admin } = texts.desk;
  const rows = zones.map((zone) => ({
    key: zone.id,
    cells: [
      <Go key="name" href={`/a/zones/${zone.id}`}>
        {zone.name}
      </Go>,
      zone.practice ? admin.practice : admin.real,
      momentText(zone.now, language, texts),
      zoneState(zone, admin),
    ],
  }));
  return <PlainTable name={admin.zones} head={[admin.called, admin.mode, admin.now, admin.clock]} rows={rows} />;
}

function zoneState(zone: Zone, admin: { closed: string; runs: string; stands: string }): string {
  if (zone.closed) return admin.closed;
  return zone.runs ? admin.runs : admin.stands;
}
