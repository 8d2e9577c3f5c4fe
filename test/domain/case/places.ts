import type { Item } from '../../../domain/catalogue/item.ts';
import { file, wish, type Life } from './builders.ts';
import { permit } from './permit-wishes.ts';
import { review } from './review-wishes.ts';
import { STAGES } from './stages.ts';

const { accepted, committed, prepared } = STAGES;
const told = accepted.does('2026-09-04T09:00', review.tellRight('邻居'));
const asked = told.does('2026-09-04T10:00', review.askHearing);
const called = asked.does('2026-09-04T11:00', review.call('2026-09-16'));
const questioned = accepted.does('2026-09-03T09:00', review.ask('water', 9));

const RULE: NonNullable<Item['permitExtension']> = { max: 12, unit: 'months', times: 1, article: '建筑法 9' };
const lasting = file('2026-09-01T09:00', {
  item: { validity: { length: 24, unit: 'months' }, startWithin: { length: 3, unit: 'months' }, permitExtension: RULE },
})
  .does('2026-09-02T09:00', wish.accept)
  .does('2026-09-03T09:00', wish.propose('grant'))
  .does('2026-09-03T10:00', wish.sign);
const notified = lasting.does('2026-09-04T09:00', permit.notify());
const defended = notified.does('2026-09-07T09:00', permit.defend);

/** Places of a case on the way through review, and of what it granted; all at 2026-09-16 at the latest. */
export const PLACES = {
  correcting: STAGES.correcting,
  accepted,
  reviewed: accepted.does('2026-09-04T09:00', review.start('expertReview', 20)),
  told,
  asked,
  called,
  held: called.does('2026-09-16T09:30', review.hold),
  questioned,
  answered: questioned.does('2026-09-04T09:00', review.answer(1, 'water')),
  extended: accepted.does('2026-09-04T09:00', review.extend(10)),
  prepared,
  refused: STAGES.refused,
  committed,
  lasting,
  asking: lasting.does('2026-09-04T09:00', permit.askMore(12)),
  started: lasting.does('2026-09-04T09:00', permit.started),
  notified,
  defended,
  revoked: defended.does('2026-09-08T09:00', permit.revoke),
  withdrawn: STAGES.withdrawn,
} as const satisfies Record<string, Life>;

export type PlaceOfReview = keyof typeof PLACES;
