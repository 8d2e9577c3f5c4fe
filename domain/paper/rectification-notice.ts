import { spellDay } from './calendar-words.ts';
import { spellArticles } from './citation.ts';
import { tellLimit } from './deadline-words.ts';
import { makePaper } from './make-paper.ts';
import { holderOf, wordsOf } from './nature-words.ts';
import type { Block, Paper } from './paper.ts';
import { endSentence, listGrant, paragraph } from './phrases.ts';
import type { RectificationNoticeFacts } from './supervision-facts.ts';

/** 限期整改通知书: each promise beside what was found, what to do, until when, and what follows otherwise. */
export function writeRectificationNotice(facts: RectificationNoticeFacts): Paper {
  return makePaper(facts, {
    holder: holderOf(facts.item),
    blocks: [
      listGrant(facts),
      paragraph(
        `你单位以告知承诺方式取得${wordsOf(facts.item).act}（${facts.decisionNumber}，${spellDay(facts.decidedOn)}作出${tellLetter(facts)}）。本机关工作人员${tellOfficers(facts)}于${spellDay(facts.checkedOn)}进行核查，发现下列情形与承诺不符：`,
      ),
      listDeficits(facts.deficits),
      ...(facts.record === undefined ? [] : [paragraph(`核查记录：${endSentence(facts.record)}`, 'record')]),
      paragraph(`依照${spellArticles(facts.basis)}，责令你单位限期整改：${tellLimit(facts.deadline)}。`, 'deadline'),
      paragraph(
        `整改完成后请及时报告，本机关将进行复查。逾期不整改或者整改后仍不符合条件的，依法撤销${wordsOf(facts.item).act}，并记入信用记录。`,
      ),
      paragraph('对本通知认定的事实有异议的，可以在整改期限内向本机关陈述和申辩。'),
    ],
  });
}

function tellLetter({ letterNumber }: RectificationNoticeFacts): string {
  return letterNumber === null ? '' : `，告知承诺书${letterNumber}`;
}

function tellOfficers({ officers }: RectificationNoticeFacts): string {
  return officers.map(({ unit, name }) => `${name}（${unit}）`).join('、');
}

function listDeficits(deficits: RectificationNoticeFacts['deficits']): Block {
  return {
    type: 'table',
    head: ['序号', '承诺的内容', '核查发现', '整改要求'],
    widths: [8, 30, 31, 31],
    rows: deficits.map(({ promised, found, demand }, at) => [String(at + 1), promised, found, demand]),
  };
}
