import { z } from 'zod';
import { SERVED_NOTICES } from '../../domain/case/state/service.ts';
import { DECISION_PAPERS } from '../../domain/paper/basis.ts';
import { day, text } from './fields.ts';

/** Words that a case's page and the acts on it share. */

export const outcome = z.enum(['grant', 'grantWithSupplement', 'refuse']);

export const stance = z.enum(['agree', 'agreeWithConditions', 'disagree']);

export const revocationGround = z.enum(['许可法 69(1)', '许可法 69(2)']);

export const correctionGround = z.enum(['answer', 'lawChange']);

/** A notice that is served on whoever did not agree to electronic service. */
export const servedNotice = z.enum(SERVED_NOTICES);

/** What a step of service serves: a notice, or what was decided. */
export const servedPaper = z.enum([...DECISION_PAPERS, ...SERVED_NOTICES]);

const serviceMethod = z.enum(['electronic', 'window', 'post', 'left', 'public']).default('electronic');

/** 公告送达: that whoever is served cannot be found, or that no other way succeeded; `facts`: 原因和经过, kept in the file. */
const announcement = z.strictObject({ why: z.enum(['notFound', 'othersFailed']), facts: text });

/** 留置送达: how it is shown that it was refused and left (民诉法 89); `facts`: 拒收事由和经过, which the record of service tells. */
const left = z.strictObject({ how: z.enum(['witnessed', 'recorded']), facts: text });

/** Which paper is served (absent: what was decided), by which way, and why by none but the public notice. */
export const service = {
  method: serviceMethod,
  paper: servedNotice.optional(),
  announcement: announcement.optional(),
  left: left.optional(),
};

/** 电子送达: what the applicant signed on it, and when; null: nobody was asked. */
export const serviceConsent = z.strictObject({ agreed: z.boolean(), on: day }).nullable();

/** A revocation that is proposed to the holder of the permit; null: none is. */
export const revocation = z
  .strictObject({ noticeOn: day, ground: revocationGround, facts: z.string(), statement: z.string().nullable() })
  .nullable();

/** What was promised for later; `until`: null before the acceptance from which a promised period is counted. */
export const deferral = z.strictObject({
  materials: z.array(z.string()),
  open: z.array(z.string()),
  until: day.nullable(),
});

/** Who did something, as it is told. */
export const actor = z.strictObject({
  name: z.string(),
  capacity: z.string(),
  unit: z.string(),
  /** 代理: for whom, by name; absent: for nobody but oneself. */
  for: z.string().optional(),
});
