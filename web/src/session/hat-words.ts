import type { Texts } from '../texts/texts.ts';
import type { Hat } from './person.ts';
import type { Told } from './use-told.ts';

/** What a hat is called: 澜微医疗 法定代表人; 生态环境局 审查. `told`: the unit in the language of the page. */
export function hatWords(hat: Pick<Hat, 'capacity' | 'unitName'>, texts: Texts, told: Told): string {
  return `${told(hat.unitName)} ${texts.session.capacities[hat.capacity]}`.trim();
}
