import { isExcludedClass } from '../exclusion.ts';
import { fault, type Fault, type Guide } from './fault.ts';
import { materialsOf } from './materials.ts';

/** Commitment is not for every class, and says what is promised (domain.md 3.4; 国办发〔2020〕42号). */
export function lintCommitment(item: Guide): readonly Fault[] {
  const places = [
    ...(item.commitment ? ['commitment'] : []),
    ...(item.situations ?? []).flatMap(({ sets }, at) => (sets.commitment ? [`situations.${at}.sets.commitment`] : [])),
  ];
  if (places.length === 0) return [];
  const promised = item.standard?.conditions.length ?? 0;
  const excluded = isExcludedClass(item.code) ? places : [];
  return [
    ...excluded.map((place) => fault('L-COMMITMENT-EXCLUDED', place, { item: item.code })),
    ...(promised === 0 ? [fault('L-COMMITMENT-NO-STANDARD', 'standard', { item: item.code })] : []),
  ];
}

/** 超时默认 is not for what concerns safety or environment (domain.md 2.9). */
export const lintTacit = ({ code, tacit }: Guide): readonly Fault[] =>
  tacit === 'POLICY' && isExcludedClass(code) ? [fault('L-TACIT-EXCLUDED', 'tacit', { item: code })] : [];

/** Decided in the moment of filing, unseen (许可法 34(2)), is never what its class keeps even from a promise (许可法 12). */
export const lintInstant = ({ code, instant }: Guide): readonly Fault[] =>
  instant && isExcludedClass(code) ? [fault('L-INSTANT-EXCLUDED', 'instant', { item: code })] : [];

/** Does an officer write a decision on it that grants or refuses? */
const isDecided = ({ nature, instant }: Guide): boolean =>
  !instant && (nature === 'permit' || nature === 'confirmation');

/** What an officer decides needs grounds to grant and to refuse from (许可法 38). */
export function lintLibrary(item: Guide): readonly Fault[] {
  if (!isDecided(item)) return [];
  const { grantReasons = [], refusalReasons = [] } = item.library ?? {};
  const says = (text: string): boolean => text.trim() !== '';
  const at = (list: string): string => (item.library ? `library.${list}` : 'library');
  return [
    ...(grantReasons.some(says) ? [] : [fault('L-TEMPLATE-GRANT', at('grantReasons'), { item: item.code })]),
    ...(refusalReasons.some(({ text }) => says(text))
      ? []
      : [fault('L-TEMPLATE-REFUSAL', at('refusalReasons'), { item: item.code })]),
  ];
}

/** A machine check says in the notice what is wrong, and about a material that is asked. */
export function lintChecks(item: Guide): readonly Fault[] {
  const listed = new Set(materialsOf(item).map(({ material }) => material.code));
  return (item.checks ?? []).flatMap(({ code, sentence, material }, at) => [
    ...(sentence.trim() === '' ? [fault('L-CHECK-SENTENCE', `checks.${at}.sentence`, { check: code })] : []),
    ...(material === undefined || listed.has(material)
      ? []
      : [fault('L-CHECK-MATERIAL', `checks.${at}.material`, { check: code, material })]),
  ]);
}
