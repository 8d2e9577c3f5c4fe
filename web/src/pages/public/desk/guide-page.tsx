import { Button } from 'antd';
import { itemRoutes } from '../../../../../api/contract/items.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { ArticleLink } from '../../../components/article-link.tsx';
import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Page } from '../../../layout/page.tsx';
import { useTold, type Told } from '../../../session/use-told.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { PlainTable } from '../../admin/plain-table.tsx';
import { usePathParam } from '../../param.ts';
import { PublicFrame } from '../public-frame.tsx';
import type { GuideItem } from './guides-page.tsx';
import { useLength } from '../../../components/use-length.ts';
import '../verify.css';

/** The guide of one item as it is in force: what it needs, how long it takes, by which articles, what follows. */
export function GuidePage() {
  const [zone, code] = [usePathParam('zone'), usePathParam('code')];
  const asked = useAsk(itemRoutes.listItems, { params: { zone } });
  return (
    <PublicFrame>
      <Asked asked={asked}>
        {({ items }) => <Guide item={items.find((item) => item.code === code) ?? null} items={items} zone={zone} />}
      </Asked>
    </PublicFrame>
  );
}

interface GuideProps {
  readonly item: GuideItem;
  readonly items: readonly GuideItem[];
}

function Guide({ item, items, zone }: { item: GuideItem | null; items: readonly GuideItem[]; zone: string }) {
  const { guides } = useTexts().forAll;
  const english = useLanguage() === 'en';
  const told = useTold(zone);
  const back = { label: guides.back, href: `/p/guides?zone=${zone}` };
  if (item === null)
    return (
      <Page title={guides.none} crumbs={[back]}>
        {null}
      </Page>
    );
  return (
    <Page
      title={`${item.code} ${english ? item.english : item.name}`}
      crumbs={[back]}
      facts={[
        guides.version(item.version),
        <span key="from">
          {guides.from} <DateText day={item.effectiveFrom} />
        </span>,
      ]}
      acts={<Button onClick={() => window.print()}>{guides.print}</Button>}
      printLine={`${item.code} ${item.name}　${guides.version(item.version)}`}
    >
      <Limits item={item} told={told} />
      <Panel title={guides.materials}>
        <Materials item={item} told={told} />
      </Panel>
      <Ways item={item} items={items} />
      <Conditions item={item} told={told} />
    </Page>
  );
}

interface ToldProps extends Pick<GuideProps, 'item'> {
  readonly told: Told;
}

function Limits({ item, told }: ToldProps) {
  const { guides } = useTexts().forAll;
  const lengthOf = useLength();
  return (
    <Panel>
      <dl className="verify-facts">
        <dt>{guides.promised}</dt>
        <dd>{lengthOf(item.promised)}</dd>
        <dt>{guides.statutory}</dt>
        <dd>{lengthOf(item.statutory)}</dd>
        <dt>{guides.result}</dt>
        <dd>{told(item.result)}</dd>
        <dt>{guides.basis}</dt>
        <dd className="gap-words">
          {item.legalBasis.map((article) => (
            <ArticleLink key={article} article={article} />
          ))}
        </dd>
      </dl>
    </Panel>
  );
}

function Materials({ item, told }: ToldProps) {
  const { guides } = useTexts().forAll;
  const kindOf = ({ class: of, safety }: GuideItem['materials'][number]): string => {
    if (of === 'S') return '';
    if (safety) return guides.safety;
    return of === 'E' ? guides.essential : guides.deferrable;
  };
  return (
    <PlainTable
      name={guides.materials}
      head={[guides.material, guides.kind, guides.source]}
      rows={item.materials.map((one) => ({
        key: one.code,
        cells: [
          <MaterialName key="name" of={one} told={told} />,
          kindOf(one),
          one.class === 'S' ? guides.fetched : guides.handIn,
        ],
      }))}
    />
  );
}

function MaterialName({ of: { name, guide }, told }: { of: GuideItem['materials'][number]; told: Told }) {
  return (
    <>
      {told(name)}
      {guide !== undefined && <p className="caption quiet">{told(guide)}</p>}
    </>
  );
}

function Ways({ item, items }: GuideProps) {
  const { guides } = useTexts().forAll;
  const english = useLanguage() === 'en';
  const lengthOf = useLength();
  const before = item.after.map((code) => {
    const found = items.find((one) => one.code === code);
    return found === undefined ? code : `${code} ${english ? found.english : found.name}`;
  });
  return (
    <Panel title={guides.ways}>
      <ul>
        {item.instant && <li>{guides.instant}</li>}
        <li>{guides.acceptance(lengthOf(item.acceptance))}</li>
        {before.length > 0 && <li>{guides.after(before.join(english ? ', ' : '、'))}</li>}
        <li>{item.commitment ? guides.commitment : guides.ordinary}</li>
        <li>{guides.fee}</li>
        <li>{guides.remedies}</li>
      </ul>
    </Panel>
  );
}

function Conditions({ item, told }: ToldProps) {
  const { guides } = useTexts().forAll;
  const parts = [
    [guides.conditions, item.commitment ? (item.standard?.conditions ?? []) : []],
    [guides.refusals, item.library?.refusalReasons ?? []],
  ] as const;
  return parts.map(([title, lines]) =>
    lines.length === 0 ? null : (
      <Panel key={title} title={title}>
        <ul>
          {lines.map(({ text, basis }) => (
            <li key={text}>
              {told(text)} <ArticleLink article={basis} />
            </li>
          ))}
        </ul>
      </Panel>
    ),
  );
}
