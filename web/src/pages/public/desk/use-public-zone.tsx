import { Select } from 'antd';
import { zoneRoutes } from '../../../../../api/contract/zones.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { dayOf } from '../../../../../domain/clock/instant.ts';
import { useAskAll } from '../../../asking/use-ask-all.ts';
import { DateText } from '../../../components/date-text.tsx';
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

/** Which zone, where there are several, and that it only practises. */
export function ZoneChoice() {
  const { forAll } = useTexts();
  const { zone, zones } = usePublicZone();
  const [, choose] = useQueryParam('zone');
  if (zone === null) return null;
  return (
    <span className="gap-words">
      {zones.length < 2 ? (
        <span>{zone.name}</span>
      ) : (
        <label>
          {forAll.zone}{' '}
          <Select
            value={zone.id}
            onChange={choose}
            options={zones.map(({ id, name }) => ({ value: id, label: name }))}
            popupMatchSelectWidth={false}
          />
        </label>
      )}
      {zone.practice && <Practice now={zone.now} />}
    </span>
  );
}

/** What stands here only practises, and its days are not those of the calendar on the wall. */
function Practice({ now }: Pick<Zone, 'now'>) {
  const { header, forAll } = useTexts();
  return (
    <>
      <span className="practice" title={header.practiceHint}>
        {header.practice}
      </span>
      <span>
        {forAll.practiceDay} <DateText day={dayOf(now)} />
      </span>
    </>
  );
}
