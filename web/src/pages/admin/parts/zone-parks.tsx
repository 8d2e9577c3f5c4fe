import { parkRoutes } from '../../../../../api/contract/parks.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { PlainTable } from '../plain-table.tsx';
import { RouteForm } from '../route-form.tsx';

/** 一区多园: the parks of the zone with their desks; the same code again changes name or desk. */
export function ZoneParks({ zone }: { zone: string }) {
  const { parks: words } = useTexts();
  const { title, why, code, name, desk, put } = words;
  const asked = useAsk(parkRoutes.listParks, { params: { zone } });
  return (
    <Panel title={title}>
      <p className="quiet">{why}</p>
      <Asked asked={asked}>
        {({ parks }) => (
          <PlainTable
            name={title}
            head={[code, name, desk]}
            rows={parks.map((one) => ({ key: one.code, cells: [one.code, one.name, one.desk] }))}
          />
        )}
      </Asked>
      <RouteForm
        route={parkRoutes.putPark}
        params={{ zone }}
        asksParam={{ name: 'park', label: code }}
        label={put}
        act="put-park"
        labels={{ name, desk }}
      />
    </Panel>
  );
}
