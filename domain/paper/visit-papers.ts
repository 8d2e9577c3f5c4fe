import { spellDay, spellDueDay, spellInstant } from './calendar-words.ts';
import { spellArticles } from './citation.ts';
import { makePaper } from './make-paper.ts';
import type { Block, Paper } from './paper.ts';
import { endSentence, paragraph, tellFirm } from './phrases.ts';
import type {
  VisitApprovalFacts,
  VisitFinding,
  VisitNoticeFacts,
  VisitPart,
  VisitRecordFacts,
  VisitResultFacts,
} from './visit-facts.ts';

const RESULTS = { met: '符合', rectify: '限期整改', serious: '严重不符' } as const;
const HOLDER = '被检查单位';

/** 行政检查审批表: who asked to look at what, that it fits under the cap, who leads it and who approved it. */
export function writeVisitApproval(facts: VisitApprovalFacts): Paper {
  const { counted } = facts;
  return makePaper(facts, {
    addressee: null,
    holder: HOLDER,
    blocks: [
      {
        type: 'facts',
        rows: [
          ['被检查单位', tellFirm(facts.applicant)],
          ['检查日期', spellDueDay(facts.day)],
          ['牵头人员', facts.owner],
          ['批准人', facts.approver],
          ['是否事先通知', facts.announced ? '事先通知' : '不事先通知，检查时出示通知书'],
          [
            '年度频次',
            facts.exempt === null
              ? `${counted.year}年度第${counted.count}次，上限${counted.cap}次`
              : `不计入年度上限：${facts.exempt}`,
          ],
        ],
      },
      {
        type: 'table',
        head: ['申请单位和人员', '检查事由', '检查内容', '可以检查的期间'],
        widths: [24, 16, 36, 24],
        rows: facts.asked.map(({ bureau, by, ground, points, from, to }) => [
          `${bureau}　${by}`,
          ground,
          points.join('；'),
          `${spellDay(from)}至${spellDay(to)}`,
        ]),
      },
      paragraph(`依照${spellArticles(facts.basis)}，上列事项合并为一次检查，准予进行。`),
    ],
  });
}

/** 行政检查通知书: who comes when to look at what, and what may be asked of them. */
export function writeVisitNotice(facts: VisitNoticeFacts): Paper {
  const bureaus = facts.checklist.map(({ bureau }) => bureau).join('、');
  const joint = facts.checklist.length > 1 ? '联合' : '';
  return makePaper(facts, {
    holder: HOLDER,
    blocks: [
      paragraph(
        `依照${spellArticles(facts.basis)}，经批准，${bureaus}定于${spellDueDay(facts.day)}到你单位${joint}检查。${
          facts.replaces === null ? '' : `原${facts.replaces}通知书同时作废。`
        }`,
      ),
      listParts(facts.checklist),
      paragraph(
        '检查人员不少于二人，进门时应当出示执法证件和本通知；不足二人或者不出示的，你单位有权拒绝。检查不收取费用，不影响正常生产经营。',
      ),
      paragraph('检查应当制作笔录，由你单位阅看、写明意见并签名；检查结果依法公布。'),
    ],
  });
}

/** 现场检查笔录: what two officers found, what the person visited said, and the signature, or why there is none. */
export function writeVisitRecord(facts: VisitRecordFacts): Paper {
  return makePaper(facts, {
    addressee: null,
    holder: HOLDER,
    blocks: [
      {
        type: 'facts',
        rows: [
          ['被检查单位', tellFirm(facts.applicant)],
          ['检查单位和人员', `${facts.bureau}　${facts.officers.join('、')}`],
          ['检查依据', spellArticles(facts.basis)],
          ['检查时间', spellInstant(facts.recordedAt)],
        ],
      },
      listFindings(facts.findings),
      ...listPhotos(facts),
      paragraph(`被检查单位的意见：${tellRemarks(facts)}`, 'remarks'),
      signedBy(facts),
    ],
  });
}

/** 行政检查结果告知书: each result with what follows from it; it is published. */
export function writeVisitResult(facts: VisitResultFacts): Paper {
  const clean = facts.findings.every(({ result }) => result === 'met');
  return makePaper(facts, {
    holder: HOLDER,
    blocks: [
      paragraph(
        `${spellDay(facts.day)}对你单位进行的检查（笔录 ${facts.recordNumbers.join('、')}）已经结束，依照${spellArticles(facts.basis)}告知结果如下：`,
      ),
      listFindings(facts.findings),
      paragraph(
        clean
          ? '本次检查没有发现问题。'
          : '需要整改的，请在期限内完成并报告，复查并入以后的检查一次进行；严重不符的，由有关单位依法另行处理，处理前你单位有权陈述和申辩。',
      ),
      paragraph('检查结果依法公布。对结果有异议的，可以向本机关提出，由本机关复核后答复。'),
    ],
  });
}

const listParts = (parts: readonly VisitPart[]): Block => ({
  type: 'table',
  head: ['检查单位', '检查事由', '检查内容'],
  widths: [26, 20, 54],
  rows: parts.map(({ bureau, ground, points }) => [bureau, ground, points.join('；')]),
});

const listFindings = (findings: readonly VisitFinding[]): Block => ({
  type: 'table',
  head: ['检查单位', '检查内容', '结果', '情况'],
  widths: [20, 30, 16, 34],
  rows: findings.map(({ bureau, points, result, findings: found, rectifyBy }) => [
    bureau,
    points.join('；'),
    RESULTS[result],
    `${endSentence(found)}${rectifyBy === null ? '' : `最迟${spellDay(rectifyBy)}整改完毕。`}`,
  ]),
});

function listPhotos({ photos }: VisitRecordFacts): readonly Block[] {
  if (photos.length === 0) return [];
  const rows = photos.map(({ name, takenAt, sha256 }, at) => [
    `${at + 1}　${name}`,
    takenAt === null ? '未记载' : spellInstant(takenAt),
    sha256,
  ]);
  return [{ type: 'table', head: ['现场照片', '拍摄时间', 'SHA-256'], widths: [28, 26, 46], rows }];
}

/** Who would not sign, or was away, has not said that there was nothing to say. */
function tellRemarks({ remarks, visited }: VisitRecordFacts): string {
  if (remarks !== null) return endSentence(remarks);
  return visited.signed === null ? '没有表示意见。' : '没有意见。';
}

function signedBy({ visited }: VisitRecordFacts): Block {
  const who = `${visited.name}（${visited.role}）`;
  if (visited.signed === null)
    return {
      type: 'signature',
      lines: [
        ['被检查单位在场人员', who],
        ['拒绝签名的说明', endSentence(visited.refusal ?? '')],
      ],
    };
  return {
    type: 'signature',
    lines: [
      ['被检查单位在场人员', who],
      ['签名时间', spellInstant(visited.signed.at)],
      ['签名图样 SHA-256', visited.signed.sha256],
    ],
  };
}
