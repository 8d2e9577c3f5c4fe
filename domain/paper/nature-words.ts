import type { ItemNature } from '../catalogue/item.ts';
import type { CaseFacts } from './case-facts.ts';

/** How papers call what is asked for, and what is answered. */
interface NatureWords {
  /** 行政许可申请: what is accepted or not. */
  readonly asked: string;
  /** 准予行政许可 and 不予行政许可, after 决定. */
  readonly granted: string;
  readonly refused: string;
  /** 许可, before 内容, 范围 and 事项. */
  readonly what: string;
  /** 行政许可, after 撤销, 撤回 and 注销. */
  readonly act: string;
  /** 许可, as it is called once it was granted: what nobody permitted is an outcome, and no 办理. */
  readonly given: string;
}

/** A filing permits nothing (673号 13), and a review, a confirmation or a registration is another act than a permit. */
const WORDS: Readonly<Record<ItemNature, NatureWords>> = {
  permit: {
    asked: '行政许可申请',
    granted: '准予行政许可',
    refused: '不予行政许可',
    what: '许可',
    act: '行政许可',
    given: '许可',
  },
  filing: { asked: '备案', granted: '予以备案', refused: '不予备案', what: '备案', act: '备案', given: '备案' },
  review: { asked: '审查申请', granted: '通过审查', refused: '不予通过审查', what: '审查', act: '审查', given: '审查' },
  confirmation: {
    asked: '确认申请',
    granted: '予以确认',
    refused: '不予确认',
    what: '确认',
    act: '确认',
    given: '确认',
  },
  registration: {
    asked: '登记申请',
    granted: '准予登记',
    refused: '不予登记',
    what: '登记',
    act: '登记',
    given: '登记',
  },
  contract: {
    asked: '申请',
    granted: '予以办理',
    refused: '不予办理',
    what: '办理',
    act: '办理结果',
    given: '办理结果',
  },
  notice: { asked: '报备', granted: '予以办理', refused: '不予办理', what: '办理', act: '办理结果', given: '办理结果' },
};

/** The words for a paper of an item; what says nothing of its nature is of a permit. */
export const wordsOf = ({ nature = 'permit' }: Pick<CaseFacts['item'], 'nature'>): NatureWords => WORDS[nature];

/** Is it for a permit, as what says nothing of its nature is? */
export const isPermit = ({ nature = 'permit' }: Pick<CaseFacts['item'], 'nature'>): boolean => nature === 'permit';

/** 不予许可, as the refusal is called within a sentence. */
export const refusalOf = (item: Pick<CaseFacts['item'], 'nature'>): string =>
  isPermit(item) ? '不予许可' : wordsOf(item).refused;

/** Who asks, and for what: a filing and a report are sent in, and nothing is applied for (673号 13). */
export const askedOf = ({ nature = 'permit' }: Pick<CaseFacts['item'], 'nature'>): readonly [string, string] =>
  SENT_IN[nature] ?? ['申请人', '申请事项'];

const SENT_IN: Readonly<Partial<Record<ItemNature, readonly [string, string]>>> = {
  filing: ['报送单位', '备案事项'],
  notice: ['报送单位', '报备事项'],
};

/** To whom it was granted: 被许可人 (许可法 69, 70), or who is concerned where it is no permit. */
export const holderOf = ({ nature = 'permit' }: Pick<CaseFacts['item'], 'nature'>): string =>
  HOLDERS[nature] ?? '当事人';

const HOLDERS: Readonly<Partial<Record<ItemNature, string>>> = { permit: '被许可人', filing: '备案单位' };

/** What a paper is titled of which the nature of the item is part; undefined: its title is the same for all. */
export function titleByNature(kind: string, item: Pick<CaseFacts['item'], 'nature'>): string | undefined {
  const { asked, granted, refused, act } = wordsOf(item);
  const titles: Readonly<Record<string, string>> = {
    acceptanceNotice: `${asked}受理通知书`,
    nonAcceptance: `${asked}不予受理决定书`,
    grantDecision: `${granted}决定书`,
    refusalDecision: `${refused}决定书`,
    revocationPriorNotice: `撤销${act}事先告知书`,
    revocationDecision: `撤销${act}决定书`,
    permitWithdrawal: `撤回${act}决定书`,
    deregistration: `注销${act}决定书`,
    permitExtension: `${act}延期决定书`,
    permitExtensionRefusal: `不予${act}延期决定书`,
    deregistrationRefusal: `不予注销${act}决定书`,
  };
  return titles[kind];
}
