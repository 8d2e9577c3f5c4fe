import { tellCommitment } from './by-commitment.ts';
import { spellDay } from './calendar-words.ts';
import { spellArticles } from './citation.ts';
import type { GrantDecisionFacts } from './decision-facts.ts';
import { makePaper } from './make-paper.ts';
import type { Block, Paper } from './paper.ts';
import { endSentence, paragraph, tellApplication } from './phrases.ts';

/** 备案证明: all information has come in, and with that it is filed (673号 13). It permits nothing and refuses nothing. */
export function writeFilingCertificate(facts: GrantDecisionFacts): Paper {
  const filedOn = spellDay(facts.appliedOn);
  return makePaper(facts, {
    title: titleOf(facts.item.name),
    blocks: [
      paragraph(`${tellApplication(facts)}，本机关于${filedOn}收到。`),
      paragraph(
        `经核对，${endSentence(facts.reasons)}依照${spellArticles(facts.basis)}，收到全部信息即为备案，现予证明。`,
        'reasons',
      ),
      { type: 'facts', rows: [...facts.content, ['备案日期', filedOn]] },
      ...tellDuties(facts.conditions),
      ...(facts.commitment === null ? [] : tellCommitment(facts.commitment, { paper: '本备案', effect: '本备案' })),
      paragraph(
        '备案信息由申请人自行声明并对其真实性负责。备案不是行政许可，不代替项目依法应当办理的其他手续。本备案信息依法公开。',
      ),
    ],
  });
}

function titleOf(item: string): string {
  return item.endsWith('备案') ? `${item}证明` : `${item}备案证明`;
}

function tellDuties(duties: readonly string[]): readonly Block[] {
  if (duties.length === 0) return [];
  return [paragraph('备案后应当遵守：'), { type: 'list', items: duties.map(endSentence), field: 'conditions' }];
}
