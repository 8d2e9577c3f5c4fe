import { describe, expect, it, test } from '@jest/globals';
import type { Refusal } from '../../../domain/refusal.ts';
import { file, wish } from './builders.ts';
import { person } from './commands.ts';
import { onPermit, permit } from './permit-wishes.ts';
import { PLACES } from './places.ts';
import { REFUSED_IN_REVIEW } from './refused-in-review.ts';
import { REFUSED_OF_PERMIT } from './refused-of-permit.ts';
import { review } from './review-wishes.ts';
import { STAGES } from './stages.ts';

const WAYS: Readonly<Record<string, () => Refusal | null>> = { ...REFUSED_IN_REVIEW, ...REFUSED_OF_PERMIT };

/** What a refusal tells beside its code: by which article, about which field of the act, and the facts of its sentence. */
const TOLD = `
REOPEN-NOTHING           | 许可法 34(1)                    |              |
REOPEN-MATERIAL          | 许可法 34(1)                    | materials.0  | material 材料E1
DECISION-PROCEDURE       | 许可法 45                       |              | kinds expertReview
DECISION-HEARING         | 许可法 36, 许可法 46, 许可法 47 |              | due 2026-09-10
DECISION-SUPPLEMENT      | 意见 6                          |              | items A18
SUPPLEMENT-NOT-ALLOWED   | 意见 6                          | outcome      | open D1
PAUSE-NO-NOTICE          | 许可法 45                       | notice       |
PROCEDURE-RUNNING        | 许可法 45                       |              | kind expertReview
PROCEDURE-NOTHING        | 许可法 45                       | procedure    | kind testing
EXTENSION-NOTHING        | 许可法 42(1)                    | clock        |
EXTENSION-SIGNER         | 许可法 42(1)                    |              | due 2026-09-30
EXTENSION-TOO-LONG       | 许可法 42(1)                    |              | due 2026-09-30
EXTENSION-TOO-OFTEN      | 许可法 42(1)                    |              | due 2026-10-13
EXTENSION-TOO-LATE       | 许可法 42(1)                    |              | due 2026-09-30
HEARING-NOTIFIED         | 许可法 47                       |              | on 2026-09-03
HEARING-NOT-NOTIFIED     | 许可法 46, 许可法 47            |              |
HEARING-REQUESTED        | 许可法 47                       |              | on 2026-09-04
HEARING-LATE             | 许可法 46, 许可法 47            |              | due 2026-09-10
HEARING-NOTICE-SHORT     | 许可法 48                       | on           | last 2026-09-03
HEARING-CHAIR-REVIEWS    | 许可法 48                       | chair        | chair reviewer
HEARING-CHAIR            | 许可法 48                       |              | chair hearingChair
HEARING-NOT-CALLED       | 许可法 48                       |              |
HEARING-EARLY            | 许可法 48                       |              | on 2026-09-16
HEARING-HELD             | 许可法 48                       |              | on 2026-09-16
HEARING-MINUTES          | 许可法 48                       | citesMinutes | on 2026-09-16
OPINION-OWN              |                                 | bureau       |
OPINION-ASKED            |                                 | bureau       | bureau water
OPINION-NOTHING          |                                 | opinion      |
OPINION-NO-REASON        | 许可法 38                       | reason       |
OPINION-OPEN             |                                 |              | bureaus water
OPINION-UNWEIGHED        |                                 |              | bureaus water
OVERRUN-NOTHING          | 722号 36(2)                     | reason       |
OVERRUN-EXPECTED         | 722号 36(2)                     | expected     | today 2026-09-17
PERMIT-ENDED             |                                 |              | state deregistered
REVOCATION-NOTIFIED      | 许可法 7                        |              | on 2026-09-04
REVOCATION-NOT-NOTIFIED  | 许可法 7                        |              |
REVOCATION-NO-GROUND     | 许可法 69                       | ground       |
REVOCATION-UNHEARD       | 许可法 7                        |              | due 2026-09-11
DEFENCE-STATED           | 许可法 7                        |              |
BASIS-NOTHING            |                                 |              | item A06
PERMIT-EXTENSION-LONG    | 673号 12                        | length       | most 12
PERMIT-EXTENSION-OFTEN   | 673号 12                        |              | times 1
PERMIT-EXTENSION-LATE    | 673号 12                        |              | last 2028-08-04
SUCCESSION-PENDING       | 许可法 49                       |              |
RENEWAL-ENDLESS          | 许可法 50                       |              |
RENEWAL-LATE             | 许可法 50                       |              | last 2028-08-04`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

const told = (refusal: Refusal | null | undefined): readonly string[] => [
  [refusal?.article ?? []].flat().join(', '),
  refusal?.field ?? '',
  Object.entries(refusal?.facts ?? {})
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', '),
];

describe('what a refusal tells', () => {
  test.each(TOLD)('%s', (code, ...expected) => {
    expect(told(WAYS[`E-${code}`]?.())).toEqual(expected);
  });
});

describe('the same refusal met on another way', () => {
  const { answered, questioned, prepared, lasting, asking, called } = PLACES;
  const granted = STAGES.granted.does('2026-09-03T11:00', wish.serve);

  test.each<readonly [string, () => Refusal | null, readonly string[]]>([
    ['a limit lengthened past 2099', () => endless(), ['', 'length', '']],
    ['an overrun before it is one', () => early(), ['722号 36(2)', '', '']],
    [
      'a defence of which there was no notice',
      () => granted.tries('2026-09-04T09:00', permit.defend),
      ['许可法 7', '', ''],
    ],
    ['nothing to drop', () => granted.tries('2026-09-04T09:00', permit.drop), ['许可法 7', '', '']],
    [
      'service of what was withdrawn',
      () => STAGES.withdrawn.tries('2026-09-04T09:00', wish.serve),
      ['', '', 'stage closed'],
    ],
    [
      'service before a decision',
      () => STAGES.accepted.tries('2026-09-04T09:00', wish.serve),
      ['', '', 'stage accepted'],
    ],
    ['papers after a grant', () => granted.tries('2026-09-04T09:00', wish.handIn('D1')), ['', '', 'stage decided']],
    [
      'another bureau than the asked one',
      () => questioned.tries('2026-09-04T09:00', review.answer(1, 'fire')),
      ['', '', 'act giveOpinion'],
    ],
    ['an unknown opinion', () => answered.tries('2026-09-04T10:00', review.weigh(7)), ['', 'opinion', '']],
    [
      'a question after the proposal',
      () => prepared.tries('2026-09-03T09:30', review.ask('water')),
      ['', '', 'stage sign'],
    ],
    ['a review begun twice', () => begun().tries('2026-09-03T10:00', wish.beginReview), ['', '', 'stage review']],
    [
      'more time than was asked',
      () => asking.tries('2026-09-05T09:00', permit.extend(13)),
      ['建筑法 9', 'length', 'most 12'],
    ],
    [
      'more time for a permit that ran out',
      () => lasting.until('2028-09-05T00:00').tries('2028-09-05T09:00', permit.askMore(12)),
      ['建筑法 9', '', 'state void'],
    ],
    [
      'more time for a permit that expired',
      () => expired().tries('2028-09-04T09:00', permit.askMore(12)),
      ['673号 12', '', 'state expired'],
    ],
    [
      'deregistered twice',
      () => gone().tries('2026-09-05T09:00', permit.deregister),
      ['许可法 70', '', 'state deregistered'],
    ],
    [
      'a right told after a hearing',
      () => own().tries('2026-09-16T10:30', review.tellRight()),
      ['许可法 48', '', 'on 2026-09-16'],
    ],
    [
      'the chair of a hearing of the organ’s own motion',
      () => called.tries('2026-09-16T09:30', review.hold, person('approver')),
      ['许可法 48', '', 'chair hearingChair'],
    ],
  ])('%s', (_way, refusal, expected) => {
    expect(told(refusal())).toEqual(expected);
  });

  const endless = () =>
    file('2026-09-01T09:00', {
      item: {
        statutory: { length: 18_000, unit: 'workingDays', from: 'acceptance' },
        extensionRule: { by: 'organHead', max: 9000, times: 1, article: '673号 10' },
      },
    })
      .does('2026-09-02T09:00', wish.accept)
      .tries('2026-09-04T09:00', review.extend(9000));
  const early = () => STAGES.accepted.tries('2026-09-16T09:00', review.explain('2026-09-20'));
  const begun = () => STAGES.accepted.does('2026-09-03T09:00', wish.beginReview);
  const gone = () => granted.does('2026-09-04T09:00', onPermit.deregister);
  const own = () =>
    STAGES.accepted.does('2026-09-04T11:00', review.call('2026-09-16')).does('2026-09-16T09:30', review.hold);
  const expired = () =>
    file('2026-09-01T09:00', {
      item: {
        validity: { length: 24, unit: 'months' },
        permitExtension: { max: 12, unit: 'months', times: 1, article: '673号 12' },
      },
    })
      .does('2026-09-02T09:00', wish.accept)
      .does('2026-09-03T09:00', wish.propose('grant'))
      .does('2026-09-03T10:00', wish.sign)
      .until('2028-09-04T00:00');
});

it('a hearing ends its own special procedure, and no other', () => {
  const called = STAGES.accepted.does('2026-09-04T11:00', review.call('2026-09-16'));
  const reviewed = called.does('2026-09-07T09:00', review.start('expertReview', 20));
  expect(reviewed.does('2026-09-16T10:00', review.hold).happened.slice(-1)).toEqual(['hearingHeld']);
});
