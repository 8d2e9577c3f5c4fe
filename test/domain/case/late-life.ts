import type { Actor } from '../../../domain/case/actor.ts';
import type { Case } from '../../../domain/case/case.ts';
import type { Command, Wish } from '../../../domain/case/command.ts';
import { decide } from '../../../domain/case/decide.ts';
import { evolve } from '../../../domain/case/evolve.ts';
import type { ConfirmedBy, Late } from '../../../domain/case/late-mark.ts';
import { lastChange } from '../../../domain/case/late.ts';
import { at } from '../../setup/at.ts';
import { contextOf, type Life } from './builders.ts';
import { commandOf } from './commands.ts';

/** Who confirms what was told late. */
export const supervisor = { person: 'ding', name: '丁监' };

/** When an act was done, and who confirmed it if anybody did. */
export interface Then {
  readonly done: string;
  readonly confirmedBy?: ConfirmedBy;
  readonly by?: Actor;
}

const lateOf = (now: string, { done, confirmedBy }: Then): Late => ({
  actedAt: at(done),
  reason: '系统停机，先在纸上办理',
  proof: { file: 'scan', sha256: 'a'.repeat(64) },
  ...(confirmedBy && { confirmed: { by: confirmedBy, at: at(now), toldAt: at(now) } }),
});

/** What comes of an act that is told at `now` and was done before, in the life of a case as the record knows it. */
export function tellsLate(life: Life, now: string, wish: Wish, then: Then) {
  const changedAt = lastChange(life.events);
  const command: Command = { ...commandOf(wish, then.by), late: lateOf(now, then) };
  const answer = decide(life.state, command, contextOf(now, changedAt === null ? {} : { changedAt }));
  return { ...answer, after: answer.events.reduce<Case>(evolve, life.state) };
}
