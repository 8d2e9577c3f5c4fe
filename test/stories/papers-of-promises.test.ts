import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import { inspectionResultRoutes } from '../../api/contract/inspection-results.ts';
import { visitRoutes } from '../../api/contract/visits.ts';
import { signShown } from '../../api/contract/sign-shown.ts';
import { readItems } from '../../catalogue/read-items.ts';
import { missingIn, squeeze } from '../documents/read-text.ts';
import { acceptWhole, check, personOf } from '../setup/deciding.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { pageOf, readCasePaper, readSealed } from '../setup/reading.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse();

const SOIL = readItems().find(({ code }) => code === 'A09b')?.standard;
const FIRM = ['苏州澜微医疗器械有限公司', '91320'];
const PROJECT = ['微创手术器械生产基地', '2609-320505-89-01-481207'];
/** What every paper of a case carries: its number and day, the item, the project, the applicant, the organ, how to verify it. */
const everywhere = (caseNumber: string, item: string) => [
  ...FIRM,
  ...PROJECT,
  caseNumber,
  item,
  '澄湖高新技术产业开发区管理委员会',
  '2026年9月',
  '一式',
];

describe('the papers of a commitment, read back from their sealed PDF', () => {
  let cast: Cast;
  let id: string;
  let common: readonly string[];
  const missing = async (kind: string, parts: readonly string[]) =>
    missingIn(await readCasePaper(cast, id, kind), [...common, ...parts]);

  beforeAll(async () => {
    cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A02', 'A09b'], rules: { rectifyDays: 3 } });
    id = caseOf(await file(cast, { A02: {}, A09b: { commitment: true } }), 'A09b');
    const { number } = await pageOf(cast, id);
    common = everywhere(number, '生产建设项目水土保持方案（报告表）审批（事项编码 A09b）');
  }, 120_000);

  it('the letter tells every condition with its article and version, the checks, the consequences, and is signed', async () => {
    expect(SOIL?.conditions).toHaveLength(7);
    const told = [...(SOIL?.conditions.map(({ text }) => text.slice(0, -1)) ?? []), ...(SOIL?.consequences ?? [])];
    expect(
      await missing('commitmentLetter', [
        ...told,
        SOIL?.publicity ?? '-',
        `条件和标准（${SOIL?.version ?? '-'}版）`,
        '依照《优化营商环境条例》第四十条',
        '《中华人民共和国水土保持法》第二十五条',
        '水土保持方案报告表（E1）',
        '自作出决定次日起60个工作日内，由两名以上工作人员',
        '《中华人民共和国行政许可法》第六十九条第二款',
        '自愿采用告知承诺方式办理，并承诺',
        '保证届时做到',
        '真实、合法、有效',
        '接受行政机关的监督检查',
        '承诺人',
        '顾文静（法定代表人）',
        '签署内容SHA-256',
      ]),
    ).toEqual([]);
  });

  it('the decision says that it rests on the commitment, and until when it is checked', async () => {
    expect(await missing('grantDecision', ['以告知承诺方式作出', '2026年12月4日', '核查', '撤销'])).toEqual([]);
  });

  it('the rectification notice sets the promise beside what was found, with the last day', async () => {
    await check(cast, id, { bureau: 'water', result: 'rectify', findings: '沉砂池没有建成' });
    expect(
      await missing('rectificationNotice', [
        '责令你单位限期整改',
        '至2026年9月10日（星期四）24时止',
        '沉砂池没有建成',
        '承诺的内容',
        '逾期不整改或者整改后仍不符合条件的，依法撤销行政许可，并记入信用记录',
        '陈述和申辩',
        '告知承诺书',
      ]),
    ).toEqual([]);
  });

  it('the prior notice tells facts, ground, the right to be heard and until when', async () => {
    await cast.moveTo('2026-09-11T09:00');
    const approver = await cast.officer('approver', 'water');
    await approver.call(caseRoutes.notifyRevocation, {
      params: { case: id },
      body: { facts: '逾期没有建成沉砂池' },
    });
    expect(
      await missing('revocationPriorNotice', [
        '认定的事实：逾期没有建成沉砂池。',
        '违反的承诺',
        '撤销的依据：《中华人民共和国行政许可法》第六十九条第二款',
        '有权陈述和申辩',
        '至2026年9月18日（星期五）24时止',
        '陈述和申辩不会加重',
      ]),
    ).toEqual([]);
  });

  it('the revocation tells the defence and how it was judged, from when it has effect, and the remedies', async () => {
    await cast.applicant.call(caseRoutes.stateDefence, {
      params: { case: id },
      body: { statement: '连续降雨，无法施工' },
    });
    const approver = await cast.officer('approver', 'water');
    await approver.confirm();
    await signShown(approver.call, { case: id, act: 'revoke', written: { judged: '降雨只有一日，理由不成立' } });
    expect(
      await missing('revocationDecision', [
        '经查明：逾期没有建成沉砂池。',
        '你单位陈述：连续降雨，无法施工。',
        '本机关认为：降雨只有一日，理由不成立。',
        '《中华人民共和国行政许可法》第六十九条第二款',
        '自2026年9月11日起失去效力',
        '取得的利益不受保护',
        '60日内',
        '6个月内',
      ]),
    ).toEqual([]);
  });
});

describe('the papers of a deferral, read back from their sealed PDF', () => {
  it('promise and notice carry one list, the forms, the last day, the consequence; the notice the start of the clocks', async () => {
    const cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
    const promised = { materials: ['D1', 'D2'], until: '2026-09-18' };
    const id = caseOf(await file(cast, { A06: { deferral: promised } }), 'A06');
    await acceptWhole(cast, id);
    const { number } = await pageOf(cast, id);
    const common = [
      ...everywhere(number, '（事项编码 A06）'),
      '界址图纸质件（D1）',
      '地形图（1:500）纸质件（D2）',
      '补交形式',
      '至2026年9月18日（星期五）24时止',
      '终止办理',
    ];
    const promise = [
      '主要材料已经提交齐全',
      '真实、合法、有效',
      '且不晚于本事项的承诺办理时限',
      '自愿承担不履行承诺的后果',
      '承诺人',
      '顾文静（法定代表人）',
      '签署内容SHA-256',
    ];
    const notice = [
      '于2026年9月7日容缺受理，办理时限自该日次日起算',
      '2026年9月20日',
      '2026年10月10日',
      '不作出准予行政许可的决定',
      '一式两份，申请人与本机关各执一份',
      '承办人员',
    ];
    const basis = '依照《关于促进全省高新技术产业开发区高质量发展的实施意见》第六条';
    const acceptance = await readCasePaper(cast, id, 'acceptanceNotice');
    const stood = [
      '主要材料齐全、符合法定形式',
      '由你单位承诺后补',
      '已经收到的材料',
      '承诺后补的材料界址图纸质件（D1）',
    ];
    expect(missingIn(acceptance, [...stood, basis])).toEqual([]);
    expect(acceptance).not.toContain('申请材料齐全');
    expect(missingIn(await readCasePaper(cast, id, 'deferralPromise'), [...common, ...promise])).toEqual([]);
    expect(missingIn(await readCasePaper(cast, id, 'deferralNotice'), [...common, ...notice])).toEqual([]);
  }, 120_000);
});

describe('the papers of a visit, read back from their sealed PDF', () => {
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const common = ['苏州澜微医疗器械有限公司', '澄湖高新技术产业开发区管理委员会', '一式', '扫码查验真伪'];
  let cast: Cast;
  let water: SignedInClient;
  let tax: SignedInClient;
  const requests: string[] = [];

  const visitOf = async () => {
    const { enterprise, zone } = cast;
    const seen = await cast.applicant.call(visitRoutes.listVisitsTo, { params: { enterprise }, query: { zone } });
    const [visit] = seen.visits;
    if (!visit) throw new Error('no visit was planned');
    return visit;
  };
  /** Every paper of the kind as the enterprise reads it. */
  const read = async (kind: string): Promise<readonly string[]> => {
    const own = (await visitOf()).papers.filter((one) => one.kind === kind);
    return Promise.all(own.map((paper) => readSealed(cast.applicant, paper)));
  };
  const pictureOf = async (by: SignedInClient, visit: string, purpose: 'photo' | 'signature') => {
    const form = new FormData();
    form.set('file', new Blob([PNG], { type: 'image/png' }), '沉砂池.png');
    return (await by.call(visitRoutes.addVisitFile, { params: { visit }, query: { purpose }, form })).id;
  };

  beforeAll(async () => {
    cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A06'] });
    [water, tax] = [await cast.officer('inspector', 'water'), await cast.officer('inspector', 'environment')];
    const asked = { enterprise: cast.enterprise, ground: 'routine' as const, from: '2026-09-14', to: '2026-10-30' };
    for (const [by, points] of [
      [water, ['沉砂池', '临时拦挡']],
      [tax, ['危险废物台账']],
    ] as const)
      requests.push((await by.call(visitRoutes.askVisit, { body: { ...asked, points: [...points] } })).id);
    await cast.supervisor.call(visitRoutes.planVisits, { body: { from: '2026-09-01', to: '2026-12-31' } });
  }, 120_000);

  it('approval and notice: who asked, who approved, that the cap is kept; who comes when, and what may be asked of them', async () => {
    const [approval = ''] = await read('visitApproval');
    const [notice = ''] = await read('visitNotice');
    const both = [...common, '沉砂池；临时拦挡', '危险废物台账', '2026年9月14日（星期一）', '国办发〔2024〕54号'];
    const approved = ['牵头人员', '批准人supervisor甲', '2026年度第1次，上限2次', '2026年9月14日至2026年10月30日'];
    const told = ['联合检查', '不少于二人', '执法证件', '有权拒绝', '不收取费用', '结果依法公布'];
    expect(missingIn(approval, [...both, ...approved])).toEqual([]);
    expect(missingIn(notice, [...both.filter((part) => !part.startsWith('国办发')), ...told])).toEqual([]);
  });

  it('record and result: two officers, what they found, picture and signature by their hashes, what was said, what follows', async () => {
    await cast.moveTo('2026-09-14T10:00');
    const officers = [await personOf(water), await personOf(tax)];
    const visit = (await visitOf()).id;
    const [photo, signature] = [await pictureOf(water, visit, 'photo'), await pictureOf(water, visit, 'signature')];
    const record = (by: SignedInClient, body: object) =>
      by.call(visitRoutes.recordVisit, { params: { visit }, body: { officers, ...body } as never });
    await record(water, {
      results: [{ request: requests[0], result: 'rectify', findings: '沉砂池没有建成' }],
      visited: { name: '孙洁', role: '厂长', signature },
      photos: [photo],
      remarks: '月底前建成',
    });
    await record(tax, {
      results: [{ request: requests[1], result: 'met', findings: '台账齐全' }],
      visited: { name: '孙洁', role: '厂长', refusal: '须先请示总部' },
    });
    const [first = '', second = ''] = await read('visitRecord');
    const hash = '沉砂池.png';
    expect(
      missingIn(first, [...common, 'inspector甲、inspector甲', '沉砂池没有建成', hash, '月底前建成', '孙洁（厂长）']),
    ).toEqual([]);
    expect(first.match(/SHA-256/g)?.length).toBeGreaterThanOrEqual(2);
    expect(missingIn(second, [...common, '台账齐全', '拒绝签名', '须先请示总部'])).toEqual([]);
    const [result = ''] = await read('visitResult');
    const rectified = ['限期整改', '整改完毕', '符合', '检查结果依法公布', '本机关复核后答复'];
    expect(missingIn(result, [...common, '沉砂池没有建成', '台账齐全', ...rectified])).toEqual([]);
  });

  it('the published result names the same sealed paper, with the code by which anybody verifies it', async () => {
    const params = { zone: cast.zone };
    const [published] = (await cast.admin(inspectionResultRoutes.listInspectionResults, { params })).inspections;
    const paper = (await visitOf()).papers.find(({ kind }) => kind === 'visitResult');
    expect(published?.paper).toEqual({ number: paper?.number, verifyCode: paper?.verifyCode });
    const [result = ''] = await read('visitResult');
    expect(result).toContain(squeeze(paper?.verifyCode ?? '-'));
  });
});
