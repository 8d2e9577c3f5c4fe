import { spellDueDay } from './calendar-words.ts';
import { spellArticle } from './citation.ts';
import { makePaper } from './make-paper.ts';
import { wordsOf } from './nature-words.ts';
import type { Block, Paper } from './paper.ts';
import { listApplication, paragraph, trimEnd } from './phrases.ts';
import type { HearingNoticeFacts } from './procedure-facts.ts';

/**
 * 听证通知书: time, place, chair, the right to challenge the chair, seven days ahead (许可法 48). Where nobody asked for
 * the hearing it says why it is held all the same, and that it is announced to the public (许可法 46).
 */
export function writeHearingNotice(facts: HearingNoticeFacts): Paper {
  return makePaper(facts, {
    addressee: facts.addressee,
    blocks: [
      paragraph(`${tellGround(facts)}本机关就下列${wordsOf(facts.item).asked}举行听证，请准时参加：`),
      ...tellReplaced(facts),
      listApplication(facts),
      {
        type: 'facts',
        rows: [
          ['听证事项', trimEnd(facts.matter)],
          ['时间', `${spellDueDay(facts.on)}${facts.time}`],
          ['地点', facts.place],
          ['主持人', `${facts.chair.unit}　${facts.chair.name}（不是审查本申请的工作人员）`],
          ['审查人员', facts.reviewer],
        ],
      },
      paragraph(
        `认为主持人与该${wordsOf(facts.item).act}事项有直接利害关系的，有权申请回避。听证公开举行，可以提出证据，并进行申辩和质证。`,
      ),
      paragraph('听证制作笔录，交听证参加人确认无误后签字或者盖章；本机关根据听证笔录作出决定。'),
    ],
  });
}

/** A hearing that was called anew is not held as it was told before. */
function tellReplaced({ replaces }: HearingNoticeFacts): readonly Block[] {
  if (!replaces) return [];
  const before = replaces.number === null ? '前一份听证通知书' : `听证通知书（${replaces.number}）`;
  return [
    paragraph(
      `本通知书代替${before}。原定于${spellDueDay(replaces.on)}举行的听证改期，按本通知书的时间、地点举行。`,
      'replaces',
    ),
  ];
}

const tellGround = ({ ofOwnMotion }: HearingNoticeFacts): string =>
  ofOwnMotion
    ? `本机关认为该事项涉及公共利益，需要听证，依照${spellArticle('许可法 46')}向社会公告并举行听证。依照${spellArticle('许可法 48(1)')}，`
    : `依照${spellArticle('许可法 48(1)')}，`;
