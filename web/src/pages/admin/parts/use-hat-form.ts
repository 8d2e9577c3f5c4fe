import { organRoutes } from '../../../../../api/contract/organs.ts';
import { zoneRoutes } from '../../../../../api/contract/zones.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { useTexts } from '../../../texts/language.ts';
import type { JsonSchema } from '../../../view/form-schema.ts';
import { hatForm } from '../../../view/hat-form.ts';
import { useParkNames } from './park-names.ts';

/** How a capacity is asked for in a zone: which units and parks there are, by their codes, and which upper organs were entered. */
export function useHatForm(zone: string): (schema: JsonSchema) => JsonSchema {
  const { ledger } = useTexts();
  const bureaus = useAsk(zoneRoutes.listBureaus, { params: { zone } }).data?.bureaus ?? [];
  const organs = useAsk(organRoutes.listOrgans, { params: { zone } }).data?.organs ?? [];
  const parks = useParkNames(zone);
  const told = (names: readonly (readonly [code: string, name: string])[]): string =>
    names.map(([code, name]) => `${code} ${name}`).join(ledger.between);
  return hatForm({
    bureau: told(bureaus.map(({ code, name }) => [code, name] as const)),
    park: told(Object.entries(parks)),
    organs: organs.map(({ name }) => name),
  });
}
