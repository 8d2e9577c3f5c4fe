import type { ListFault, ListRule } from '../../domain/authority/list-lint.ts';
import type { Language } from '../words/language.ts';

const WORDS: Readonly<Record<ListRule, readonly [zh: string, en: string]>> = {
  'G-ITEM-UNKNOWN': ['没有事项「{item}」', 'there is no item {item}'],
  'G-ITEM-TWICE': ['同一项授权中事项 {item} 写了两次', 'item {item} stands twice in one grant'],
  'G-DATES-REVERSED': ['终止日 {last} 早于起始日 {first}', 'it ends on {last}, before it begins on {first}'],
  'G-OVER': ['终止日 {last} 早于清单生效日 {first}', 'it ends on {last}, before the list comes into force on {first}'],
  'G-OVERLAP': [
    '事项 {item} 与第 {other} 项授权在同一天、同一范围内方式不同',
    'item {item} has another mode in grant {other} on the same days and in the same scope',
  ],
  'G-GRANTOR-MISSING': ['委托、直报须写明授权机关', 'delegation and direct report need the organ that gave the power'],
  'G-GRANTOR-NOT-ABOVE': [
    '「{organ}」是本区机关，不能向自己委托、直报',
    '“{organ}” is an organ of the zone itself, which is not above it',
  ],
};

/** A fault of a list in words. */
export const wordsOfListFault = ({ rule, facts }: ListFault, language: Language): string =>
  WORDS[rule][language === 'zh' ? 0 : 1].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
