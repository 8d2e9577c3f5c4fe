import type { ReactNode } from 'react';
import { zoneRoutes } from '../../../../api/contract/zones.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { Go } from '../../components/go.tsx';
import { Page } from '../../layout/page.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { momentText } from '../../view/moment-text.ts';
import { usePathParam, useQueryParam } from '../param.ts';
import { ZoneCalendar } from './parts/zone-calendar.tsx';
import { ZoneClock } from './parts/zone-clock.tsx';
import { ZoneEditions } from './parts/zone-editions.tsx';
import { ZoneGrants } from './parts/zone-grants.tsx';
import { ZoneKey } from './parts/zone-key.tsx';
import { ZoneLists } from './parts/zone-lists.tsx';
import { ZoneItems } from './parts/zone-items.tsx';
import { ZoneOrgans } from './parts/zone-organs.tsx';
import { ZoneParks } from './parts/zone-parks.tsx';
import { ZonePeople } from './parts/zone-people.tsx';
import { ZonePilots } from './parts/zone-pilots.tsx';
import { ZoneRules } from './parts/zone-rules.tsx';
import { ZoneStaff } from './parts/zone-staff.tsx';
import { StewardsPanels } from '../steward/stewards-panels.tsx';
import { ZoneStandards } from './parts/zone-standards.tsx';
import type { Zone } from './parts/zone.ts';
import './admin.css';

const PARTS = ['clock', 'people', 'items', 'calendar', 'grants', 'pilots', 'parks', 'rules', 'standards'] as const;
type Part = (typeof PARTS)[number];

/** One zone: its clock, people, items, calendar, grants, rules; the part shown is in the address. */
export function ZonePage() {
  const asked = useAsk(zoneRoutes.readZone, { params: { zone: usePathParam('zone') } }, { every: 30_000 });
  return <Asked asked={asked}>{(zone) => <ZoneView zone={zone} />}</Asked>;
}

function ZoneView({ zone }: { zone: Zone }) {
  const texts = useTexts();
  const language = useLanguage();
  const { admin } = texts.desk;
  const { hat } = useKnownMe();
  const [kept, choose] = useQueryParam('part');
  const ownZone = hat?.zone === zone.id;
  const part = PARTS.find((one) => one === kept) ?? 'clock';
  const facts = [
    zone.organ,
    zone.practice ? admin.practice : admin.real,
    `${admin.now} ${momentText(zone.now, language, texts)}`,
    ...(zone.closed ? [admin.closed] : []),
  ];
  return (
    <Page
      title={zone.name}
      crumbs={ownZone ? [] : [{ label: admin.zones, href: '/a' }]}
      facts={facts}
      acts={
        <>
          <Go href={`/a/zones/${zone.id}/erasures`}>{texts.erasures.title}</Go>
          <Go href={`/a/zones/${zone.id}/reads`}>{texts.reads.title}</Go>
        </>
      }
    >
      {!ownZone && <Parts part={part} onChoose={choose} />}
      {partOf(part, zone)}
    </Page>
  );
}

/** The parts of a zone; who administers only this one finds them in the header. */
function Parts({ part, onChoose }: { part: Part; onChoose: (part: Part) => void }) {
  const { admin } = useTexts().desk;
  return (
    <nav className="admin-parts" aria-label={admin.title}>
      {PARTS.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === part ? 'true' : undefined}
          data-act={`part-${one}`}
          onClick={() => onChoose(one)}
        >
          {admin[one]}
        </button>
      ))}
    </nav>
  );
}

function partOf(part: Part, zone: Zone): ReactNode {
  const parts: Readonly<Record<Part, ReactNode>> = {
    clock: (
      <>
        <ZoneClock zone={zone} />
        <ZoneKey zone={zone} />
      </>
    ),
    people: (
      <>
        <ZonePeople zone={zone.id} />
        <ZoneStaff zone={zone.id} />
        <StewardsPanels zone={zone.id} />
      </>
    ),
    items: (
      <>
        <ZoneItems zone={zone.id} />
        <ZoneEditions zone={zone.id} />
      </>
    ),
    calendar: <ZoneCalendar zone={zone.id} />,
    grants: (
      <>
        <ZoneGrants zone={zone.id} />
        <ZoneLists zone={zone.id} />
        <ZoneOrgans zone={zone.id} />
      </>
    ),
    pilots: <ZonePilots zone={zone.id} />,
    parks: <ZoneParks zone={zone.id} />,
    rules: <ZoneRules zone={zone.id} />,
    standards: <ZoneStandards zone={zone.id} />,
  };
  return parts[part];
}
