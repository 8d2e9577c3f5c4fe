import type { Actor } from '../../domain/case/actor.ts';
import { Problem } from '../http/problem.ts';
import type { Who } from '../right/who.ts';

/** Who acts, as the record keeps it. Throws 403 for whoever has not chosen a hat. */
export function actorOf(who: Who): Actor {
  if (!who.hat) throw new Problem(403, { code: 'E-RIGHT' });
  const { capacity, unitName: unit, for: whom } = who.hat;
  const by = { person: who.person.id, name: who.person.name, capacity, unit };
  return whom ? { ...by, for: { person: whom.id, name: whom.name } } : by;
}

/** In whose hands is a step that somebody takes: a substitute takes it for the person who is away. */
export const handOf = ({ hat, person }: Pick<Who, 'hat' | 'person'>): string => hat?.for?.id ?? person.id;

/** In what hat and in which session somebody acts, as a command names them: both must still count when the act is recorded. */
export const actingIn = ({ hat, session }: Who): { readonly hat?: string; readonly session?: string } => ({
  ...(hat && { hat: hat.id }),
  ...(session !== null && { session }),
});
