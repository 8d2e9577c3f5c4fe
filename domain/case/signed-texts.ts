import { canonical } from '../canonical.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Case } from './case.ts';
import type { Command } from './command.ts';

/** A case as its texts name it. */
interface Named {
  readonly number: string;
  readonly state: Case;
}

/** 签发决定: what was proposed, whole; of papers that the signer was shown, also their hash. */
export function tellDecision({ number, state }: Named, shown?: string): string {
  const proposal = 'proposal' in state ? state.proposal : null;
  const papers = shown === undefined ? '' : `；所签文书（编号待编）内容的SHA-256：${shown}`;
  return `签发办件${number}《${state.item.name}》的决定：${canonical(proposal)}${papers}`;
}

/** 撤销决定: the ground, the facts and how the defence was judged. */
export function tellRevocation({ number, state }: Named, judged: string): string {
  const revocation = state.stage === 'decided' ? state.revocation : null;
  return `撤销办件${number}《${state.item.name}》的许可：${canonical({ revocation, judged })}`;
}

/** What is decided of a granted permit: its withdrawal, deregistration or extension, with what was written for it. */
export type LaterDecision = 'withdrawPermit' | 'deregister' | 'extendPermit';

const LATER: Readonly<Record<LaterDecision, string>> = {
  withdrawPermit: '撤回',
  deregister: '注销',
  extendPermit: '延期',
};

/** 撤回、注销、延期决定: the reason and what else was written. */
export function tellLaterDecision({ number, state }: Named, act: LaterDecision, written: object): string {
  return `${LATER[act]}办件${number}《${state.item.name}》的许可：${canonical(written)}`;
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
  if (command.kind === 'signDecision') return tellDecision(named, command.beside?.shown);
  return command.kind === 'revoke' ? tellRevocation(named, command.judged) : null;
}
