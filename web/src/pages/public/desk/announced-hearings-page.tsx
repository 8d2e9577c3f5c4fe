import { publicDeskRoutes } from '../../../../../api/contract/public-desk.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAskPages } from '../../../asking/use-ask-pages.ts';
import { Asked } from '../../../components/asked.tsx';
import { MoreRows } from '../../../components/more-rows.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Pair, Pairs } from '../../../components/pairs.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Empty } from '../../../components/states.tsx';
import { Page } from '../../../layout/page.tsx';
import { useTold, type Told } from '../../../session/use-told.ts';
import { useTexts } from '../../../texts/language.ts';
import { PlainTable } from '../../admin/plain-table.tsx';
import { PublicFrame } from '../public-frame.tsx';
import { usePublicZone, ZoneChoice } from './use-public-zone.tsx';

type Announced = AnswerOf<typeof publicDeskRoutes.listAnnouncedHearings>;
type Hearing = Announced['hearings'][number];
type Words = ReturnType<typeof useTexts>['forAll']['hearings'];

/** 听证公告: the hearings that are to be held, when, where, on what, and whom to ask. */
export function AnnouncedHearingsPage() {
  const words = useTexts().forAll.hearings;
  const { zone } = usePublicZone();
  const told = useTold(zone?.id);
  const wish = { params: { zone: zone?.id ?? '' } };
  const asked = useAskPages(publicDeskRoutes.listAnnouncedHearings, wish, ['hearings'], {
    enabled: zone !== null,
    keep: true,
  });
  return (
    <PublicFrame>
      <Page title={words.title} facts={[words.lead]} acts={<ZoneChoice />}>
        <Asked asked={asked}>
          {({ hearings, contact, count }) => (
            <>
              <Panel title={hearings.length === 0 ? words.title : words.found(count)}>
                <Hearings hearings={hearings} told={told} />
                <MoreRows of={asked} />
              </Panel>
              <ContactPanel contact={contact} told={told} />
            </>
          )}
        </Asked>
      </Page>
    </PublicFrame>
  );
}

function Hearings({ hearings, told }: { hearings: readonly Hearing[]; told: Told }) {
  const words = useTexts().forAll.hearings;
  if (hearings.length === 0) return <Empty sentence={words.none} />;
  return (
    <PlainTable
      name={words.title}
      head={[words.on, words.place, words.matter, words.project, words.enterprise, words.bureau, words.number]}
      rows={hearings.map((one) => ({ key: one.number, cells: cellsOf(one, words, told) }))}
    />
  );
}

const cellsOf = (hearing: Hearing, words: Words, told: Told) => [
  <span key="on">
    <DateText day={hearing.on} /> {hearing.time}
  </span>,
  hearing.place,
  <div key="matter">
    {words.matterOf(`${hearing.item.code} ${told(hearing.item.name)}`)}
    <p className="quiet">{hearing.ofOwnMotion ? words.ground.ownMotion : words.ground.asked}</p>
  </div>,
  hearing.project,
  hearing.enterprise,
  told(hearing.bureau),
  hearing.number,
];

function ContactPanel({ contact, told }: { contact: Announced['contact']; told: Told }) {
  const words = useTexts().forAll.hearings;
  return (
    <Panel title={words.contact}>
      <Pairs>
        <Pair label={words.office}>{told(contact.office)}</Pair>
        <Pair label={words.address}>{told(contact.address)}</Pair>
        <Pair label={words.phone}>{`${contact.phone}　${told(contact.hours)}`}</Pair>
      </Pairs>
    </Panel>
  );
}
