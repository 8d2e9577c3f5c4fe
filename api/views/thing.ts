import type { StandingCase } from '../../db/read/standing-case.ts';
import type { CaseThing } from '../../domain/permission/thing.ts';
import type { Who } from '../right/who.ts';

/** What of a case decides who may touch it; whether it is the looker's own hearing is asked of the person. */
export const thingOf = ({ world, state, row }: StandingCase, who: Who): CaseThing => ({
  zone: world.id,
  bureau: state.item.bureau,
  enterprise: row.enterprise_id,
  project: row.project_id,
  asked: 'opinions' in state ? state.opinions.map((opinion) => opinion.bureau) : [],
  above: state.upper?.organ ?? null,
  party: 'hearing' in state && (state.hearing?.parties.includes(who.person.id) ?? false),
});
