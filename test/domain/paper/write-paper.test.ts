import { describe, expect, it, test } from '@jest/globals';
import type { CaseFacts } from '../../../domain/paper/case-facts.ts';
import { PAPERS, tellReference } from '../../../domain/paper/paper.ts';
import { writePaper } from '../../../domain/paper/write-paper.ts';
import { CASE } from './sample-case.ts';
import { SAMPLES, SAMPLE_LIST } from './sample-facts.ts';
import { piecesOf, textOf } from './text-of.ts';

test('there is a sample of every kind of paper', () => {
  expect(SAMPLE_LIST.map(([kind]) => kind).sort()).toEqual(Object.keys(PAPERS).sort());
});

/** What a paper of a case names, and one of a visit does not. */
const ofCase = ({ item }: Pick<CaseFacts, 'item'>) => [
  item.name,
  `事项编码 ${item.code}`,
  CASE.project.name,
  CASE.project.code,
  CASE.applicant.uscc,
];

/** They go to an organ or a unit, which has agreed to nothing. */
const TO_OFFICES: readonly string[] = ['urgingOrder', 'forwardingLetter'];

/** They decide of what was granted. */
const OF_GRANTS: readonly string[] = [
  'rectificationNotice',
  'revocationPriorNotice',
  'revocationDecision',
  'permitWithdrawal',
  'deregistration',
  'permitExtension',
  'permitExtensionRefusal',
  'deregistrationRefusal',
];

describe.each(SAMPLE_LIST)('%s', (kind, facts) => {
  const paper = writePaper(facts);
  const text = textOf(paper);

  it('names its number, case, item, project, applicant, organ and contact', () => {
    const common = [
      facts.number,
      facts.caseNumber,
      CASE.applicant.name,
      ...('item' in facts ? ofCase(facts) : []),
      CASE.organ.name,
      CASE.contact.phone,
      CASE.contact.address,
    ];
    for (const fact of common) expect(text).toContain(fact);
  });

  it('names at least one article of law on which it rests', () => {
    expect(text).toMatch(/《[^》]+》第[一二三四五六七八九十百千]+条/);
  });

  it('carries title, seal, day, verification, copies and way of service', () => {
    expect(paper.title).toBe(PAPERS[kind].title);
    expect(paper.seal).toBe('item' in facts ? '行政审批专用章' : '行政检查专用章');
    expect(paper.issuedOn).toBe(facts.issuedOn);
    expect(paper.verify).toEqual(CASE.verify);
    const party = OF_GRANTS.includes(kind) ? '被许可人' : '申请人';
    const applicant = 'item' in facts ? party : '被检查单位';
    const [holder, way] = TO_OFFICES.includes(kind)
      ? ['受文单位', '通过本系统直接送达']
      : [applicant, '经受送达人同意，以电子方式送达'];
    expect(paper.service).toBe(`本文书一式两份，${holder}与本机关各执一份；${way}。`);
  });

  it('says nothing empty, undefined, or ended twice', () => {
    expect(text).not.toMatch(/undefined|null|NaN|。。|，，|；。|（）/);
    expect(paper.blocks.flatMap(piecesOf).length).toBeGreaterThan(2);
  });

  it('is the same for the same facts', () => {
    expect(writePaper(structuredClone(facts))).toEqual(paper);
  });
});

test('a preview has neither number nor day, and says the rest', () => {
  const paper = writePaper({ ...SAMPLES.grantDecision, number: null, issuedOn: null, verify: null });
  expect([paper.number, paper.issuedOn, paper.verify]).toEqual([null, null, null]);
  expect(textOf(paper)).toContain('决定准予行政许可');
});

describe('查询码, with which the applicant follows the case', () => {
  const bears = (queryCode: string | null) =>
    SAMPLE_LIST.flatMap(([kind, facts]) =>
      writePaper({ ...facts, queryCode }).queryCode === 'Q7K2MX94' ? [kind] : [],
    );

  it('stands on what goes to the applicant or is the applicant’s own', () => {
    const own = [
      'receipt',
      'acceptanceNotice',
      'correctionNotice',
      'deferralPromise',
      'commitmentLetter',
      'grantDecision',
    ];
    expect(bears('Q7K2MX94')).toEqual(expect.arrayContaining(own));
  });

  it('on nothing that goes to others as well: another organ, a bureau, a third party of a hearing, or the file', () => {
    const others = ['forwardingLetter', 'urgingOrder', 'serviceRecord'];
    expect(bears('Q7K2MX94').filter((kind) => others.includes(kind))).toEqual([]);
    const called = { ...SAMPLES.hearingNotice, queryCode: 'Q7K2MX94', addressee: `${CASE.applicant.name}、李某` };
    expect(writePaper(called).queryCode).toBeNull();
    expect(writePaper({ ...called, addressee: CASE.applicant.name }).queryCode).toBe('Q7K2MX94');
  });

  it('is told to nobody but whoever may have it: a notice of acceptance then says where it stands', () => {
    const notice = writePaper({ ...SAMPLES.acceptanceNotice, queryCode: null });
    expect([notice.queryCode, tellReference(notice)]).toEqual([null, `办件编号 ${CASE.caseNumber}`]);
    expect(textOf(notice)).toContain('载于送达申请人的文书');
    expect(tellReference({ ...notice, queryCode: 'Q7K2MX94' })).toBe(`办件编号 ${CASE.caseNumber}　查询码 Q7K2MX94`);
  });
});

test('a paper of a practice zone says so', () => {
  expect(writePaper({ ...SAMPLES.receipt, practice: true }).practice).toBe(true);
});

test('a preview knows which fact a paragraph was written from', () => {
  const fields = writePaper(SAMPLES.grantDecision).blocks.flatMap((block) => ('field' in block ? [block.field] : []));
  expect(fields).toEqual(expect.arrayContaining(['reasons', 'conditions']));
});

test('one copy goes to one holder, by the way that was chosen', () => {
  const { service } = writePaper({ ...SAMPLES.receipt, service: { method: 'post', copies: 1 } });
  expect(service).toBe('本文书一式一份；以邮寄方式送达。');
});
