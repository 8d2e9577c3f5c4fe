import { evidenceRoutes } from '../../../../api/contract/evidence.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Message } from '../../components/message.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { Page } from '../../layout/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { PlainTable } from '../admin/plain-table.tsx';
import { useQueryParam } from '../param.ts';
import { usePublicZone, ZoneChoice } from './desk/use-public-zone.tsx';
import { PublicFrame } from './public-frame.tsx';
import './verify.css';

type Proofs = AnswerOf<typeof evidenceRoutes.readProofs>;

/** 公布的公钥: with which keys a zone signs, and the hashes of its days, to be compared with a pack. */
export function KeysPage() {
  const { keys } = useTexts().forAll;
  const { zone } = usePublicZone();
  // A zone that is closed is chosen no more, but what it signed is still compared.
  const [wanted] = useQueryParam('zone');
  const id = wanted ?? zone?.id ?? '';
  const asked = useAskPages(evidenceRoutes.readProofs, { params: { zone: id } }, ['days'], { enabled: id !== '' });
  return (
    <PublicFrame>
      <Page title={keys.title} facts={[keys.lead]} acts={<ZoneChoice />}>
        <Asked asked={asked}>{(proofs) => <Published proofs={proofs} />}</Asked>
        <MoreRows of={asked} />
      </Page>
    </PublicFrame>
  );
}

function Published({ proofs: { zone, keys: all, days } }: { proofs: Proofs }) {
  const { keys: words } = useTexts().forAll;
  return (
    <>
      {zone.practice && <Message tone="attention">{words.practice}</Message>}
      <Panel title={words.of(zone.name)}>
        {all.length === 0 && <p className="quiet">{words.none}</p>}
        {all.length > 0 && <KeyTable keys={all.toReversed()} name={words.of(zone.name)} />}
      </Panel>
      {days.length > 0 && (
        <Panel title={words.days}>
          <PlainTable
            name={words.days}
            head={[words.day, words.hash, words.by, words.stamped]}
            rows={days.map(({ day, hash, key, stampedAt }) => ({
              key: day,
              cells: [
                <DateText key="day" day={day} />,
                <Hex key="hash" text={hash} />,
                <Hex key="by" text={`${key.slice(0, 16)}…`} />,
                stampedAt === null ? '—' : timeOf(stampedAt),
              ],
            }))}
          />
        </Panel>
      )}
    </>
  );
}

function KeyTable({ keys, name }: { keys: Proofs['keys']; name: string }) {
  const { keys: words } = useTexts().forAll;
  return (
    <PlainTable
      name={name}
      head={[words.fingerprint, words.from, words.to, words.introduced]}
      rows={keys.map(({ fingerprint, from, to, introducedBy }) => ({
        key: fingerprint,
        cells: [
          <Hex key="fingerprint" text={fingerprint} />,
          timeOf(from),
          to === null ? words.inUse : timeOf(to),
          introducedBy === null ? words.nobody : <Hex key="by" text={`${introducedBy.slice(0, 16)}…`} />,
        ],
      }))}
    />
  );
}

const Hex = ({ text }: { text: string }) => <code className="key-hex">{text}</code>;

const timeOf = (at: string): string => at.slice(0, 16).replace('T', ' ');
