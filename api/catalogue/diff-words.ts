import type { Change, ItemDiff } from '../../domain/catalogue/edition/diff.ts';
import type { Meaning } from '../../domain/catalogue/edition/meaning.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Language } from '../words/language.ts';

const WORDS: Readonly<Record<Meaning, readonly [zh: string, en: string]>> = {
  limitShorter: ['时限缩短', 'a limit is shortened'],
  limitLonger: ['时限延长', 'a limit is lengthened'],
  limitNew: ['新设时限', 'a limit is set'],
  limitGone: ['取消时限', 'a limit is taken back'],
  limitOther: ['时限改用其他单位或者起算点', 'a limit has another unit or start'],
  materialNew: ['新要求一份材料', 'a material is newly asked'],
  materialGone: ['不再要求一份材料', 'a material is asked no more'],
  materialDeferrable: ['材料改为可以容缺', 'a material may be deferred from now on'],
  materialEssential: ['材料改为主要材料，不能容缺', 'a material may not be deferred any more'],
  materialChanged: ['材料的要求改变', 'what is asked of a material changes'],
  fieldNew: ['表单新增一栏', 'the form asks something new'],
  fieldGone: ['表单减少一栏', 'the form asks something no more'],
  fieldChanged: ['表单一栏的要求改变', 'a field of the form changes'],
  waitsMore: ['新增前置事项', 'it waits for one item more'],
  waitsLess: ['取消前置事项', 'it waits for an item no more'],
  commitmentOpened: ['可以告知承诺', 'commitment is opened'],
  commitmentClosed: ['不再告知承诺', 'commitment is closed'],
  bureau: ['改由另一单位办理', 'another bureau decides'],
  needed: ['适用的项目改变', 'other projects need it'],
  bars: ['开工或者投用的限制改变', 'what bars the start of works or the use changes'],
  period: ['有效期或者期间改变', 'its validity or a period changes'],
  situation: ['情形改变', 'a situation changes'],
  check: ['自动校验改变', 'a machine check changes'],
  template: ['文书用语或者承诺标准改变', 'words of papers or the standard of commitment change'],
  text: ['文字改变', 'the wording changes'],
};

/** A difference of two catalogues as it is told; `until` gives the day from which a next version of an item takes over. */
export const tellDiff = (
  diffs: readonly ItemDiff[],
  language: Language,
  until: (code: ItemCode) => Day | null = () => null,
) => ({
  items: diffs.map(({ changes, ...item }) => ({
    ...item,
    until: until(item.code),
    changes: changes.map((one) => tellChange(one, language)),
  })),
});

const tellChange = (change: Change, language: Language) => ({
  ...change,
  text: WORDS[change.meaning][language === 'zh' ? 0 : 1],
});
