import { needsPersonal } from '../../domain/permission/masking.ts';
import type { PresentCase } from '../../db/read/present-case.ts';
import { thingOf } from './thing.ts';
import type { Who } from '../right/who.ts';

/** Does whoever looks need to know the applicant's people (个人信息保护法 6)? */
export const needsPersons = (open: PresentCase, who: Who): boolean =>
  who.hat !== null && needsPersonal(who.hat, thingOf(open, who));
