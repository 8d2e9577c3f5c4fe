import { parkRoutes } from '../../../../../api/contract/parks.ts';
import { useAsk } from '../../../asking/use-ask.ts';

/** The names of the parks of a zone, by code; none until they are known. */
export function useParkNames(zone: string): Readonly<Record<string, string>> {
  const { data } = useAsk(parkRoutes.listParks, { params: { zone } });
  return Object.fromEntries((data?.parks ?? []).map(({ code, name }) => [code, name]));
}
