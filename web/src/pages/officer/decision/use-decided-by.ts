import { grantRoutes } from '../../../../../api/contract/grants.ts';
import { projectRoutes } from '../../../../../api/contract/projects.ts';
import { zoneRoutes } from '../../../../../api/contract/zones.ts';
import { authorityOn, type Grant } from '../../../../../domain/authority/grant.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import type { CasePage } from '../acceptance/verdicts.ts';
import type { DecidedBy } from './preview.ts';

interface Asked {
  readonly by: DecidedBy | null;
  readonly error: unknown;
}

/** In whose name this case would be decided today: by the same rule as when it is. */
export function useDecidedBy(page: CasePage): Asked {
  const params = { zone: page.zone.id };
  const zone = useAsk(zoneRoutes.readZone, { params });
  const grants = useAsk(grantRoutes.listGrants, { params });
  const project = useAsk(projectRoutes.readProject, { params: { project: page.project.id } });
  const error = zone.error ?? grants.error ?? project.error;
  if (!zone.data || !grants.data || !project.data) return { by: null, error };
  const known = grants.data.grants as readonly unknown[] as readonly Grant[];
  return { by: { zone: zone.data, grant: authorityOn(known, page.item.code, project.data, page.today) }, error };
}
