import { spellDay, spellDueDay } from './calendar-words.ts';
import { spellArticles } from './citation.ts';
import { tellDeadline } from './deadline-words.ts';
import { makePaper } from './make-paper.ts';
import type { Paper } from './paper.ts';
import { endSentence, listApplication, paragraph, tellRemedies } from './phrases.ts';
import type {
  NodeCheckFacts,
  PromiseAcceptanceFacts,
  RegistrationRevocationFacts,
  RegistrationRevocationNoticeFacts,
  ShortfallNoticeFacts,
} from './project-promise-facts.ts';
import { listFigures, notPermit, tellOfficers } from './project-promise-phrases.ts';

/** 承诺节点核查意见书: what two officers found, and what follows. */
export function writeNodeCheck(facts: NodeCheckFacts): Paper {
  return makePaper(facts, {
    blocks: [
      listApplication(facts),
      paragraph(
        `依照${spellArticles(facts.basis)}和承诺备案函（${facts.registrationNumber}），${tellOfficers(facts.officers)}于${spellDay(facts.checkedOn)}对“${facts.node}”节点进行核查：${endSentence(facts.findings)}`,
        'findings',
      ),
      paragraph(tellResult(facts), 'result'),
    ],
  });
}

function tellResult({ result, until }: NodeCheckFacts): string {
  switch (result) {
    case 'met':
      return '核查结论：合格，可以进行后一节点。';
    case 'rectify':
      return `核查结论：限期整改，最迟${until === null ? '' : spellDueDay(until)}前完成。整改期间后一节点不得进行；逾期没有整改的，该节点为不合格。对核查认定有异议的，可以陈述和申辩。`;
    case 'failed':
      return '核查结论：不合格，后一节点不得进行。整改完成后请报告，本机关复查；拒不整改的，撤销承诺备案，并记入信用记录。对核查认定有异议的，可以陈述和申辩。';
  }
}

/** 承诺验收意见书: each promised figure beside the measured one; the promise is kept. */
export function writePromiseAcceptance(facts: PromiseAcceptanceFacts): Paper {
  return makePaper(facts, {
    blocks: [
      listApplication(facts),
      paragraph(
        `依照${spellArticles(facts.basis)}和承诺备案函（${facts.registrationNumber}），${tellOfficers(facts.officers)}于${spellDay(facts.measuredOn)}对照承诺进行验收，结果如下：`,
      ),
      listFigures(facts.figures),
      paragraph('各项指标均达到承诺，节点核查全部合格，验收合格，承诺已经兑现。'),
      notPermit(),
    ],
  });
}

/** 承诺事项限期整改通知书: which figures fall short of the promise, and until when they are mended. */
export function writeShortfallNotice(facts: ShortfallNoticeFacts): Paper {
  return makePaper(facts, {
    blocks: [
      listApplication(facts),
      paragraph(
        `依照${spellArticles(facts.basis)}和承诺备案函（${facts.registrationNumber}），${tellOfficers(facts.officers)}于${spellDay(facts.measuredOn)}对照承诺进行验收，下列指标没有达到承诺：`,
      ),
      listFigures(facts.figures),
      paragraph(
        `责令你单位限期整改，最迟${spellDueDay(facts.until)}前完成并申请复验。验收合格前不得投入使用；逾期没有整改或者复验仍不符合的，撤销承诺备案，按普通程序办理，并记入信用记录。对认定有异议的，可以陈述和申辩。`,
        'until',
      ),
    ],
  });
}

/** 撤销承诺备案事先告知书, with the right to state and defend (许可法 7). */
export function writeRegistrationRevocationNotice(facts: RegistrationRevocationNoticeFacts): Paper {
  return makePaper(facts, {
    blocks: [
      listApplication(facts),
      paragraph(
        `你单位的承诺备案（${facts.registrationNumber}）有下列没有兑现承诺的情形：${endSentence(facts.found)}依照${spellArticles(facts.basis)}，本机关拟撤销该承诺备案。`,
        'found',
      ),
      paragraph(`你单位有权陈述和申辩：${tellDeadline(facts.statement)}。逾期没有提出的，视为放弃。`, 'statement'),
    ],
  });
}

/** 撤销承诺备案决定书: facts, how the defence was judged, what follows, remedies. */
export function writeRegistrationRevocation(facts: RegistrationRevocationFacts): Paper {
  const defence =
    facts.defence === null
      ? '你单位在期限内没有陈述和申辩。'
      : `你单位陈述和申辩：${endSentence(facts.defence.stated)}本机关认为：${endSentence(facts.defence.judged)}`;
  return makePaper(facts, {
    blocks: [
      listApplication(facts),
      paragraph(
        `你单位的承诺备案（${facts.registrationNumber}）有下列没有兑现承诺的情形：${endSentence(facts.found)}本机关已经事先告知（${facts.priorNoticeNumber}）。${defence}`,
        'found',
      ),
      paragraph(
        `依照${spellArticles(facts.basis)}，决定自${spellDay(facts.effectiveFrom)}起撤销该承诺备案。没有取得许可的事项按普通程序办理，依法取得的许可不受影响；没有兑现承诺的情况提请信用主管部门认定，信用修复前不再适用承诺制。`,
      ),
      tellRemedies('本决定', facts.remedies),
    ],
  });
}
