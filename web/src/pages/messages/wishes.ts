import type { noticeRoutes } from '../../../../api/contract/notices.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';

/** How a person wants to be told. */
export type Wishes = AnswerOf<typeof noticeRoutes.setWishes>;
export type Channel = Wishes['choices'][number]['channel'];

/** A kind of message with what happens as long as nothing is chosen. */
type Kind = Pick<AnswerOf<typeof noticeRoutes.readWishes>['kinds'][number], 'kind' | 'usual'>;

/** Does this kind come by this way? */
export function wantedIn({ choices }: Wishes, { kind, usual }: Kind, channel: Channel): boolean {
  return choices.find((one) => one.kind === kind && one.channel === channel)?.wanted ?? usual[channel];
}

/** The wishes with one more; what is usual again needs none. */
export function withChoice(
  wishes: Wishes,
  { kind, usual }: Kind,
  { channel, wanted }: { readonly channel: Channel; readonly wanted: boolean },
): Wishes {
  const others = wishes.choices.filter((one) => one.kind !== kind || one.channel !== channel);
  const isKnown = (name: string): name is Wishes['choices'][number]['kind'] => name === kind;
  return {
    ...wishes,
    choices: wanted === usual[channel] || !isKnown(kind) ? others : [...others, { kind, channel, wanted }],
  };
}
