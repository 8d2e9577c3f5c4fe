import { Input } from 'antd';
import { itemRoutes } from '../../../../../api/contract/items.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { Go } from '../../../components/go.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Page } from '../../../layout/page.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { PlainTable } from '../../admin/plain-table.tsx';
import { useQueryParam } from '../../param.ts';
import { PublicFrame } from '../public-frame.tsx';
import { useLength } from '../../../components/use-length.ts';
import { usePublicZone, ZoneChoice } from './use-public-zone.tsx';
import './desk.css';

export type GuideItem = AnswerOf<typeof itemRoutes.listItems>['items'][number];

/** 办事指南: every item of a zone that is in force, to be found by code, name or bureau. */
export function GuidesPage() {
  const { forAll, nav } = useTexts();
  const { zone } = usePublicZone();
  const [words, find] = useQueryParam('q');
  const asked = useAsk(itemRoutes.listItems, { params: { zone: zone?.id ?? '' } }, { enabled: zone !== null });
  return (
    <PublicFrame>
      <Page title={nav.guide} facts={[forAll.guides.lead]} acts={<ZoneChoice />}>
        <Panel>
          <label className="public-fields">
            <span>{forAll.guides.find}</span>
            <Input
              value={words ?? ''}
              placeholder={forAll.guides.findHint}
              allowClear
              onChange={(event) => find(event.target.value || null)}
            />
          </label>
        </Panel>
        <Asked asked={asked}>
          {({ items }) => (
            <Panel>
              <Items items={items.filter((item) => isFound(item, words ?? ''))} zone={zone?.id ?? ''} />
            </Panel>
          )}
        </Asked>
      </Page>
    </PublicFrame>
  );
}

const isFound = ({ code, name, english, bureau }: GuideItem, words: string): boolean =>
  [code, name, english, bureau].join(' ').toLowerCase().includes(words.trim().toLowerCase());

function Items({ items, zone }: { items: readonly GuideItem[]; zone: string }) {
  const { guides } = useTexts().forAll;
  const english = useLanguage() === 'en';
  const lengthOf = useLength();
  if (items.length === 0) return <p className="quiet">{guides.none}</p>;
  return (
    <PlainTable
      name={guides.item}
      head={[guides.item, guides.promised, guides.statutory, guides.materials]}
      rows={items.map((item) => ({
        key: item.code,
        cells: [
          <Go key="item" href={`/p/guides/${zone}/${item.code}`} act="open-guide">
            {item.code} {english ? item.english : item.name}
          </Go>,
          lengthOf(item.promised),
          lengthOf(item.statutory),
          guides.pieces(item.materials.filter((one) => one.class !== 'S').length),
        ],
      }))}
    />
  );
}
