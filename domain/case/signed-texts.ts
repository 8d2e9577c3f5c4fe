import { canonical } from '../canonical.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Case } from './case.ts';
import type { Command, CommandKind } from './command.ts';
import type { LaterProposal } from './state/permit.ts';
import type { Proposal } from './state/review.ts';

/** A case as its texts name it. */
interface Named {
  readonly number: string;
  readonly state: Case;
}

/** Decisions that an officer signs, each issued as a paper: how their texts call them, around the case's number and item. */
const SIGNED = {
  signDecision: ['签发', '的决定'],
  revoke: ['撤销', '的许可'],
} as const satisfies Partial<Record<CommandKind, readonly [string, string]>>;

export type SignedAct = keyof typeof SIGNED;

export const SIGNED_ACTS = Object.keys(SIGNED) as readonly SignedAct[];

/** A decision as it is signed: what was written for it now, and the papers that the signer was shown, by their hash. */
interface Signing {
  readonly act: SignedAct;
  readonly written: object;
  /** Absent in what was signed before papers were shown. */
  readonly shown?: string | undefined;
}

/** What the signature of a decision stands under: what is decided, whole, and the hash of its papers. */
export function tellSigned({ number, state }: Named, { act, written, shown }: Signing): string {
  const [done, of] = SIGNED[act];
  const papers = shown === undefined ? '' : `；所签文书（编号待编）内容的SHA-256：${shown}`;
  return `${done}办件${number}《${state.item.name}》${of}：${canonical(matterOf(state, act, written))}${papers}`;
}

/** What lies before the officer who signs: a decision, or what is to be decided of a permit after its grant. */
export function proposalIn(c: Case): Proposal | LaterProposal | null {
  if (c.stage === 'decided') return c.permit?.proposed ?? null;
  return 'proposal' in c ? c.proposal : null;
}

/** What lies in the case is signed with what is written for it: of a decision the proposal, of a revocation what was announced. */
function matterOf(state: Case, act: SignedAct, written: object): unknown {
  if (act === 'signDecision') return proposalIn(state);
  return { revocation: state.stage === 'decided' ? state.revocation : null, ...written };
}

/**
 * Refuses a signature under what stands no more: between the signing and the record somebody else changed what is decided
 * (电子签名法 13: whoever signs controls it, and what is altered afterwards can be told).
 */
export function refuseOtherText(command: Command, named: Named): Refusal | null {
  const signed = command.beside?.signed?.text;
  const stands = textOf(command, named);
  return signed === undefined || stands === null || signed === stands ? null : refuse('E-SIGNED-OTHER');
}

/** Null: what the act signs does not lie in the case. */
function textOf(command: Command, named: Named): string | null {
  const shown = command.beside?.shown;
  if (command.kind === 'signDecision') return tellSigned(named, { act: 'signDecision', written: {}, shown });
  if (command.kind !== 'revoke') return null;
  return tellSigned(named, { act: 'revoke', written: { judged: command.judged }, shown });
}
