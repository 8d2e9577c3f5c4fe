import type { Wish } from '../../../domain/case/command.ts';
import type { RevocationGround } from '../../../domain/case/state/decision.ts';
import type { HolderRequest } from '../../../domain/case/state/permit.ts';
import { SIGNATURE } from './builders.ts';

const SIGN: Wish = { kind: 'signDecision', signature: SIGNATURE };

/** Wishes about what was granted, as they are filled in without a fault. */
export const permit = {
  notify: (ground: RevocationGround | null = '许可法 69(1)'): Wish => ({
    kind: 'notifyRevocation',
    ground,
    facts: '图纸与申报不符',
  }),
  defend: { kind: 'stateDefence', statement: '图纸已经更正' },
  revoke: { kind: 'revoke', judged: '申辩理由不成立', signature: SIGNATURE },
  drop: { kind: 'dropRevocation', reason: '撤销可能对公共利益造成重大损害' },
  withdraw: { kind: 'withdrawPermit', reason: '规划依法修改', compensation: '补偿设计费用' },
  deregister: { kind: 'deregister', reason: '企业申请注销' },
  reexamine: { kind: 'reexamine', conclusion: '许可条件仍然具备' },
  started: { kind: 'reportStart' },
  askMore: (length: number): Wish => ({ kind: 'askPermitExtension', length, reason: '设备延期到货' }),
  extend: (length: number): Wish => ({ kind: 'extendPermit', length }),
  refuseMore: { kind: 'refusePermitExtension', reason: '用地已经收回' },
  askEnd: { kind: 'askDeregistration', reason: '项目不再建设' },
  refuseEnd: { kind: 'refuseDeregistration', reason: '许可事项的善后还没有完成' },
  takeBack: (of: HolderRequest): Wish => ({ kind: 'takeBackRequest', of }),
} as const satisfies Record<string, Wish | ((...parameters: never[]) => Wish)>;

/** What is decided of a permit after its grant: proposed by one officer, and signed by another. */
export const onPermit = {
  withdraw: [permit.withdraw, SIGN],
  deregister: [permit.deregister, SIGN],
  extend: (length: number) => [permit.extend(length), SIGN],
  refuseMore: [permit.refuseMore, SIGN],
  refuseEnd: [permit.refuseEnd, SIGN],
} as const satisfies Record<string, readonly Wish[] | ((length: number) => readonly Wish[])>;
