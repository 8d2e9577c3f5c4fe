import { z } from 'zod';
import { HOLDER_REQUESTS } from '../../domain/case/state/permit.ts';
import { act, reason, signed } from './case-act.ts';
import { revocationGround } from './case-words.ts';
import { text } from './fields.ts';

const found = { facts: text.optional(), reason: text };
const withdrawal = z.strictObject({ ...found, compensation: text });
const told = z.strictObject(found);

const months = z.number().int().min(1).max(600);
const longer = z.strictObject({ length: months, reason: text.optional() });

/** What is asked and decided of a permit after its grant: revocation, withdrawal, deregistration, extension. */
export const permitActRoutes = {
  notifyRevocation: act(
    'notifyRevocation',
    'revocation-notices',
    '撤销事先告知',
    z.strictObject({ ground: revocationGround.nullable().default(null), facts: text }),
  ),
  stateDefence: act('stateDefence', 'defences', '陈述、申辩', z.strictObject({ statement: text })),
  revoke: signed('revoke', 'revocations', '撤销许可', { judged: text }),
  dropRevocation: act('dropRevocation', 'revocation-endings', '不予撤销', reason),
  withdrawPermit: act('withdrawPermit', 'permit-withdrawals', '拟撤回许可并补偿（许可法 8），送复核', withdrawal),
  deregister: act('deregister', 'deregistrations', '拟注销许可，送复核', told),
  askDeregistration: act('askDeregistration', 'deregistration-requests', '申请注销许可（许可法 70）', reason),
  refuseDeregistration: act('refuseDeregistration', 'deregistration-refusals', '拟不予注销许可，送复核', told),
  reexamine: act('reexamine', 'reexaminations', '复查依据已被撤销的许可', z.strictObject({ conclusion: text })),
  askPermitExtension: act(
    'askPermitExtension',
    'permit-extension-requests',
    '申请许可延期',
    z.strictObject({ length: months, reason: text }),
  ),
  extendPermit: act('extendPermit', 'permit-extensions', '拟准予许可延期，送复核', longer),
  refusePermitExtension: act('refusePermitExtension', 'permit-extension-refusals', '拟不予许可延期，送复核', told),
  takeBackRequest: act(
    'takeBackRequest',
    'request-withdrawals',
    '撤回对许可延期、注销的申请',
    z.strictObject({ of: z.enum(HOLDER_REQUESTS) }),
  ),
} as const;
