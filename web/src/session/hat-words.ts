import type { Texts } from '../texts/texts.ts';
import type { Hat } from './me.ts';

/** What a hat is called: 澜微医疗 法定代表人; 生态环境局 审查. */
export function hatWords(hat: Pick<Hat, 'capacity' | 'unitName'>, texts: Texts): string {
  return `${hat.unitName} ${texts.session.capacities[hat.capacity]}`.trim();
}
