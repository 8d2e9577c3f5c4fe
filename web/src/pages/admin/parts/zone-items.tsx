import { itemRoutes } from '../../../../../api/contract/items.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { Texts } from '../../../texts/texts.ts';
import { useQueryParam } from '../../param.ts';
import { PlainTable } from '../plain-table.tsx';
import { ItemEditor } from './item-editor.tsx';
import type { Item } from './item.ts';
import { useBureauName } from './use-bureau-name.ts';

/** The catalogue in force today; one item is opened to be changed from a later day on. */
export function ZoneItems({ zone }: { zone: string }) {
  const { admin } = useTexts().desk;
  const asked = useAsk(itemRoutes.listItems, { params: { zone } });
  const [code, choose] = useQueryParam('item');
  return (
    <Panel title={admin.items}>
      <Asked asked={asked}>
        {({ items }) => (
          <>
            <Items zone={zone} items={items} onOpen={choose} />
            <ItemEditor
              key={code}
              zone={zone}
              item={items.find((one) => one.code === code) ?? null}
              onClose={() => choose(null)}
            />
          </>
        )}
      </Asked>
    </Panel>
  );
}

interface ItemsProps {
  readonly zone: string;
  readonly items: readonly Item[];
  readonly onOpen: (code: string) => void;
}

function Items({ zone, items, onOpen }: ItemsProps) {
  const { desk, officer } = useTexts();
  const bureauName = useBureauName(zone);
  const { admin } = desk;
  const rows = items.map((item) => ({
    key: item.code,
    cells: [
      item.code,
      <button key="open" type="button" className="link" data-act="open-item" onClick={() => onOpen(item.code)}>
        {item.name}
      </button>,
      bureauName(item.bureau),
      limitText(item.statutory, admin),
      limitText(item.promised, admin),
      item.materials.length,
      <span key="version" className="gap-words">
        <span>{admin.version(item.version)}</span>
        <DateText day={item.effectiveFrom} />
      </span>,
    ],
  }));
  const head = [
    admin.code,
    officer.column.item,
    admin.bureau,
    admin.statutory,
    admin.promised,
    admin.materials,
    admin.inForce,
  ];
  return <PlainTable name={admin.items} head={head} rows={rows} />;
}

function limitText(limit: Item['promised'], admin: Texts['desk']['admin']): string {
  if (limit === null) return '—';
  if (limit.length === 0) return admin.atOnce;
  return limit.unit === 'workingDays' ? admin.workingDays(limit.length) : admin.days(limit.length);
}
