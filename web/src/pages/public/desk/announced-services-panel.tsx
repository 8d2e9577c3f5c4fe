import { publicDeskRoutes } from '../../../../../api/contract/public-desk.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAskPages } from '../../../asking/use-ask-pages.ts';
import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { MoreRows } from '../../../components/more-rows.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTold, type Told } from '../../../session/use-told.ts';
import { useTexts } from '../../../texts/language.ts';
import { PlainTable } from '../../admin/plain-table.tsx';
import { usePublicZone } from './use-public-zone.tsx';

type Announced = AnswerOf<typeof publicDeskRoutes.listAnnouncedServices>;

/** 送达公告: the papers that could be served in no other way, until when, and where they can be had; nothing where there is none. */
export function AnnouncedServices() {
  const { zone } = usePublicZone();
  const told = useTold(zone?.id);
  const wish = { params: { zone: zone?.id ?? '' } };
  const asked = useAskPages(publicDeskRoutes.listAnnouncedServices, wish, ['services'], {
    enabled: zone !== null,
    keep: true,
  });
  return (
    <Asked asked={asked}>
      {({ services, contact }) =>
        services.length > 0 && (
          <>
            <Services services={services} contact={contact} told={told} />
            <MoreRows of={asked} />
          </>
        )
      }
    </Asked>
  );
}

function Services({ services, contact, told }: Pick<Announced, 'services' | 'contact'> & { told: Told }) {
  const words = useTexts().forAll.services;
  return (
    <Panel title={words.title}>
      <p className="quiet">{words.lead(told(contact.office), told(contact.address), contact.phone)}</p>
      <PlainTable
        name={words.title}
        head={[words.to, words.paper, words.item, words.project, words.why, words.on, words.until]}
        rows={services.map((one) => ({
          key: one.paper,
          cells: [
            one.enterprise,
            words.named(told(one.title), one.paper),
            `${one.item.code} ${told(one.item.name)}`,
            one.project,
            words.whys[one.why],
            <DateText key="on" day={one.on} />,
            <DateText key="until" day={one.until} />,
          ],
        }))}
      />
    </Panel>
  );
}
