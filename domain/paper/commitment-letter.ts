import { spellPeriod } from './calendar-words.ts';
import { spellArticle, spellArticles } from './citation.ts';
import { makePaper } from './make-paper.ts';
import type { Block, Paper } from './paper.ts';
import { endSentence, heading, listApplication, nameMaterials, paragraph, signatureBlock, trimEnd } from './phrases.ts';
import type { CommitmentLetterFacts } from './promise-facts.ts';

/**
 * 告知承诺书. First part, the organ tells: conditions and standards with their version, materials, checks, consequences,
 * publicity. Second part, the applicant promises and signs.
 */
export function writeCommitmentLetter(facts: CommitmentLetterFacts): Paper {
  return makePaper(facts, {
    addressee: null,
    blocks: [listApplication(facts), ...tellConditions(facts), ...tellAfterwards(facts), ...promise(facts)],
  });
}

function tellConditions(facts: CommitmentLetterFacts): readonly Block[] {
  return [
    heading('第一部分　行政机关告知'),
    paragraph(
      `本事项依照${spellArticles(facts.basis)}实行告知承诺。是否采用告知承诺方式由申请人自愿选择；不采用的，按照一般程序办理。${facts.pilot === undefined ? '' : `本事项实行告知承诺的试点依据是${facts.pilot}。`}`,
    ),
    heading(`一、应当具备的条件和标准（${facts.standardVersion}版）`),
    {
      type: 'list',
      items: facts.conditions.map(({ text, basis }) =>
        endSentence(basis === null ? text : `${trimEnd(text)}（${spellArticle(basis)}）`),
      ),
    },
    heading('二、应当提交的材料'),
    paragraph(facts.materials.length === 0 ? '无。' : `${nameMaterials(facts.materials)}。`),
    ...tellLater(facts.later),
  ];
}

const tellLater = (later: CommitmentLetterFacts['later']): readonly Block[] =>
  later
    ? [paragraph(`下列材料由本承诺代替，作出决定之后按照所列条件写明的期限提交：${nameMaterials(later)}。`, 'later')]
    : [];

function tellAfterwards(facts: CommitmentLetterFacts): readonly Block[] {
  const checkPeriod = spellPeriod(facts.checkDays, 'workingDays');
  const rectifyPeriod = spellPeriod(facts.rectifyDays, 'workingDays');
  return [
    heading('三、核查的内容、方式和时间'),
    paragraph(`本机关自作出决定次日起${checkPeriod}内，由两名以上工作人员对承诺内容进行核查：`),
    { type: 'list', items: facts.checks.map(({ what, how }) => `${what}：${endSentence(how)}`) },
    heading('四、不履行承诺的后果'),
    {
      type: 'list',
      items: [
        `经核查与承诺不符的，责令限期整改（不超过${rectifyPeriod}）；`,
        `拒不整改或者整改后仍不符合条件的，依法撤销行政许可（${spellArticle('许可法 69(2)')}），因此取得的利益不受保护；`,
        '虚假承诺、违背承诺的情况记入信用记录，信用修复前不再适用告知承诺；',
        ...facts.consequences.map(endSentence),
      ],
    },
    heading('五、公开'),
    paragraph(endSentence(facts.publicity)),
  ];
}

function promise(facts: CommitmentLetterFacts): readonly Block[] {
  return [
    heading('第二部分　申请人承诺'),
    paragraph('本单位已经阅读并知悉上述全部告知内容，自愿采用告知承诺方式办理，并承诺：'),
    {
      type: 'list',
      items: [
        `已经具备本告知书所列（${facts.standardVersion}版）的条件，符合所列标准；条件写明在作出决定以后的时间具备、完成或者提交的，保证届时做到；`,
        '所填报的信息和提交的材料真实、合法、有效；',
        '接受行政机关的监督检查，如实提供情况；',
        '违反承诺的，愿意承担上述后果和相应的法律责任；',
        '以上承诺是本单位的真实意思表示，同意按照告知的范围公开。',
      ],
    },
    signatureBlock('承诺人', facts.signature),
  ];
}
