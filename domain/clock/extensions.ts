import type { Clock, Extension, ExtensionRule, RefusedPart, RefusedPartCode } from './clock.ts';
import type { Day } from './day.ts';

/** Ten days once, by the head of the organ (许可法 42(1)). */
const ORDINARY_EXTENSION: ExtensionRule = { by: 'organHead', max: 10, times: 1, article: '许可法 42(1)' };

/** Who may lengthen a clock, by how much and how often: its own rule, else the ordinary one. */
export const extensionRuleOf = (clock: Pick<Clock, 'extensionRule'>): ExtensionRule =>
  clock.extensionRule ?? ORDINARY_EXTENSION;

/** An extension that can be asked for as things stand: of a clock that ends on `due` after `valid` extensions. */
export interface Standing {
  readonly due: Day;
  readonly valid: number;
}

/** Why an extension has no effect, or null if it is valid: signed by the right signer, not too long, not too often, and
 *  from the start day to the due day as it then stands. */
export function refuseExtension(clock: Clock, index: number, standing: Standing): RefusedPart | null {
  const extension = clock.extensions?.[index];
  const rule = extensionRuleOf(clock);
  const code = extension === undefined ? null : faultOf(extension, rule, clock.start, standing);
  return code === null ? null : { part: 'extensions', index, article: rule.article, code };
}

function faultOf(extension: Extension, rule: ExtensionRule, start: Day, standing: Standing): RefusedPartCode | null {
  if (extension.by !== rule.by) return 'E-EXTENSION-SIGNER';
  if (extension.length > rule.max) return 'E-EXTENSION-TOO-LONG';
  if (standing.valid >= rule.times) return 'E-EXTENSION-TOO-OFTEN';
  if (extension.signedOn < start) return 'E-EXTENSION-TOO-EARLY';
  return extension.signedOn > standing.due ? 'E-EXTENSION-TOO-LATE' : null;
}
