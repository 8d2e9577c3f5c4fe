import type { Told } from './told.ts';

/** Words for what is refused of promises of materials (容缺受理), in both languages. */
export const DEFERRAL_WORDS: { readonly zh: Told; readonly en: Told } = {
  zh: {
    'E-DEFERRAL-ESSENTIAL': ['「{material}」是主要材料，不能容缺。', '请补齐后提交。'],
    'E-DEFERRAL-SAFETY': ['「{material}」涉及安全，不能容缺。', '请补齐后提交。'],
    'E-DEFERRAL-EXCLUDED': ['事项 {item} 不适用容缺受理。', '请补齐全部材料后提交。'],
    'E-DEFERRAL-TOO-LONG': ['承诺的日期超出事项的承诺时限，最迟 {latest}。', '请改为 {latest} 或更早。'],
    'E-DEFERRAL-PASSED': ['承诺的日期 {until} 已经过去。', '请直接补交材料，或者改为今天或今天以后的日期。'],
    'E-DEFERRAL-BARRED': ['此前有容缺承诺没有兑现，信用修复前不适用容缺受理。', '请补齐全部材料后提交。'],
    'E-DEFERRAL-OPEN': ['容缺材料还没有补齐：{open}（最迟 {until}），不能作出决定。', '请等申请人补齐；审查可以继续。'],
  },
  en: {
    'E-DEFERRAL-ESSENTIAL': ['“{material}” is essential and cannot come later.', 'Hand it in, then file.'],
    'E-DEFERRAL-SAFETY': ['“{material}” concerns safety and cannot come later.', 'Hand it in, then file.'],
    'E-DEFERRAL-EXCLUDED': ['Item {item} is not accepted with gaps.', 'Hand in all materials, then file.'],
    'E-DEFERRAL-TOO-LONG': [
      'The promised day is past the limit of the item, {latest} at the latest.',
      'Choose {latest} or earlier.',
    ],
    'E-DEFERRAL-PASSED': ['The promised day, {until}, is over.', 'Hand the paper in, or choose today or a later day.'],
    'E-DEFERRAL-BARRED': [
      'An earlier promise was not kept; until credit is repaired no gap is accepted.',
      'Hand in all materials, then file.',
    ],
    'E-DEFERRAL-OPEN': [
      'Promised materials are still missing: {open} (until {until}); nothing can be decided.',
      'Wait for them; the review may go on.',
    ],
  },
};
