import { Select } from 'antd';
import { zoneRoutes } from '../../../../../api/contract/zones.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAskAll } from '../../../asking/use-ask-all.ts';
import { useTexts } from '../../../texts/language.ts';
import { useQueryParam } from '../../param.ts';

type Zone = AnswerOf<typeof zoneRoutes.listZones>['zones'][number];

/** The zone that is asked about: the one in the address, else the first that is open, practice zones last. */
export function usePublicZone(): { readonly zone: Zone | null; readonly zones: readonly Zone[] } {
  const [wanted] = useQueryParam('zone');
  const zones = useAskAll(zoneRoutes.listZones, {}, ['zones']).data?.zones.filter(({ closed }) => !closed) ?? [];
  const zone = zones.find(({ id }) => id === wanted) ?? zones.find(({ practice }) => !practice) ?? zones[0] ?? null;
  return { zone, zones };
}

/** Which zone, where there are several. */
export function ZoneChoice() {
  const { forAll } = useTexts();
  const { zone, zones } = usePublicZone();
  const [, choose] = useQueryParam('zone');
  if (zones.length < 2) return zone === null ? null : <span>{zone.name}</span>;
  return (
    <label>
      {forAll.zone}{' '}
      <Select
        value={zone?.id ?? null}
        onChange={choose}
        options={zones.map(({ id, name }) => ({ value: id, label: name }))}
        popupMatchSelectWidth={false}
      />
    </label>
  );
}
