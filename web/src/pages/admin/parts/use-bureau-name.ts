import { useCallback } from 'react';
import { zoneRoutes } from '../../../../../api/contract/zones.ts';
import { useAsk } from '../../../asking/use-ask.ts';

/** How a zone calls the bureau of a code; until that is known, and of none that it has, the code. */
export function useBureauName(zone: string): (code: string) => string {
  const { data } = useAsk(zoneRoutes.listBureaus, { params: { zone } });
  const bureaus = data?.bureaus;
  return useCallback((code) => bureaus?.find((one) => one.code === code)?.name ?? code, [bureaus]);
}
