import { spellDay } from './calendar-words.ts';
import { spellArticles } from './citation.ts';
import { tellDeadline } from './deadline-words.ts';
import { makePaper } from './make-paper.ts';
import type { Paper } from './paper.ts';
import { endSentence, heading, listApplication, paragraph, signatureBlock, tellRemedies } from './phrases.ts';
import type {
  CommitmentListFacts,
  CommitmentRegistrationFacts,
  ProjectCommitmentFacts,
  RegistrationRefusalFacts,
} from './project-promise-facts.ts';
import { listEffects, listFigures, notPermit, tellStandard } from './project-promise-phrases.ts';

/** 承诺事项清单: once and whole. It advises and approves nothing. */
export function writeCommitmentList(facts: CommitmentListFacts): Paper {
  return makePaper(facts, {
    blocks: [
      listApplication(facts),
      paragraph(
        `依照${spellArticles(facts.basis)}和本区公布的${tellStandard(facts.standard)}，各单位对你单位的项目进行了会商辅导。现将全部要求一次性告知如下；清单以外的要求，不作为承诺备案和验收的条件。本清单不是审批，不批准也不否决项目。`,
      ),
      heading('一、可以承诺的事项和按普通程序办理的事项'),
      listEffects(facts.items),
      heading('二、承诺的指标'),
      listFigures(facts.figures),
      heading('三、各单位的要求'),
      ...tellRequirements(facts),
      heading('四、作出承诺'),
      paragraph(
        `你单位可以对全部或者部分开放的事项自愿作出承诺：${tellDeadline(facts.validity)}。不承诺的，随时可以按普通程序办理。`,
      ),
    ],
  });
}

function tellRequirements({ requirements, silent }: CommitmentListFacts) {
  const list =
    requirements.length === 0
      ? paragraph('各单位没有其他要求。')
      : ({
          type: 'table',
          head: ['单位', '要求', '依据'],
          widths: [22, 50, 28],
          rows: requirements.map(({ bureau, text, basis }) => [bureau, text, basis]),
        } as const);
  return silent.length === 0 ? [list] : [list, paragraph(`${silent.join('、')}在会商期限内没有提出要求。`)];
}

/** 企业投资项目承诺书: what the enterprise promises, and what it answers for. */
export function writeProjectCommitment(facts: ProjectCommitmentFacts): Paper {
  const publicity =
    facts.publicityDays === 0 ? '' : `本承诺向社会公示${facts.publicityDays}个工作日，公示期间任何人可以提出异议。`;
  return makePaper(facts, {
    addressee: null,
    blocks: [
      listApplication(facts),
      paragraph(
        `本单位已经收到承诺事项清单（${facts.listNumber}），知悉本区公布的${tellStandard(facts.standard)}，自愿依照${spellArticles(facts.basis)}以承诺方式建设本项目，并承诺：`,
      ),
      heading('一、承诺的事项'),
      listEffects(facts.items),
      heading('二、承诺的指标'),
      listFigures(facts.figures),
      heading('三、承诺的内容'),
      {
        type: 'list',
        items: [
          '按照标准、清单和以上指标自行设计、建设，如实报告开工、节点和竣工；',
          '依法应当取得的许可没有取得前，不进行须经许可的活动；',
          '接受节点核查和竣工验收，验收以本承诺为准；',
          '所填报的信息和提交的材料真实、合法、有效。',
        ],
      },
      heading('四、没有兑现承诺的后果'),
      {
        type: 'list',
        items: [
          '限期整改，整改前后续节点不得进行，验收合格前不得投入使用；',
          '逾期没有整改或者整改后仍不符合的，撤销承诺备案，按普通程序办理，并记入信用记录；',
          ...facts.consequences.map(endSentence),
        ],
      },
      ...(publicity === '' ? [] : [paragraph(publicity)]),
      signatureBlock('承诺人', facts.signature),
    ],
  });
}

/** 承诺备案函（施工备案函）: with it the enterprise proceeds for the committed items. */
export function writeCommitmentRegistration(facts: CommitmentRegistrationFacts): Paper {
  const objections =
    facts.objections === null
      ? ''
      : `承诺已经公示，${facts.objections === 0 ? '没有收到异议' : `收到异议${facts.objections}件，均已答复`}。`;
  return makePaper(facts, {
    blocks: [
      listApplication(facts),
      paragraph(
        `你单位于${spellDay(facts.promisedOn)}作出企业投资项目承诺（${facts.promiseNumber}）。${objections}经核对，项目符合${tellStandard(facts.standard)}的承诺条件，依照${spellArticles(facts.basis)}予以承诺备案。你单位可以就下列承诺的事项自行推进：`,
      ),
      listEffects(facts.items),
      ...(facts.ordinary.length === 0
        ? []
        : [
            paragraph(
              `下列事项没有承诺，按普通程序办理：${facts.ordinary.map(({ code, name }) => `${name}（${code}）`).join('、')}。`,
            ),
          ]),
      notPermit(),
      heading('节点核查安排'),
      {
        type: 'table',
        head: ['节点', '核查单位', '日期'],
        widths: [30, 40, 30],
        rows: facts.nodes.map(({ name, owner, on }) => [name, owner, spellDay(on)]),
      },
      paragraph('前一节点没有核查合格的，后一节点不得进行；全部节点合格后，对照承诺组织验收。'),
    ],
  });
}

/** 不予承诺备案告知书: reasons, the ordinary way, remedies. */
export function writeRegistrationRefusal(facts: RegistrationRefusalFacts): Paper {
  return makePaper(facts, {
    blocks: [
      listApplication(facts),
      paragraph(`你单位作出的企业投资项目承诺（${facts.promiseNumber}）不符合备案条件，不予承诺备案。理由：`),
      { type: 'list', items: facts.reasons.map(endSentence) },
      paragraph(`依据：${spellArticles(facts.basis)}。项目可以随时按普通程序办理，已经提交的材料继续有效。`),
      tellRemedies('本告知', facts.remedies),
    ],
  });
}
