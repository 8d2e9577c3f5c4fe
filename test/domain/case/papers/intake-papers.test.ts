import { describe, expect, it } from '@jest/globals';
import { at } from '../../../setup/at.ts';
import { ENTERED, file, gap, wish } from '../builders.ts';
import { STAGES } from '../stages.ts';
import { DOSSIER, lastPapers, papersOn } from './issued.ts';

const officer = { name: 'window', unit: '生态环境局' };

describe('every paper of a case', () => {
  it('names the case, who decides it, for whom, on what law and day; number and seal come with the record', () => {
    expect(lastPapers(STAGES.received)[0]).toMatchObject({
      zoneName: '澄湖高新区',
      organ: { name: '澄湖高新区管理委员会', seal: '行政审批专用章' },
      caseNumber: DOSSIER.caseNumber,
      item: { code: 'A07b', name: '建设项目生态环境影响报告表审批' },
      project: DOSSIER.project,
      applicant: { name: '苏州澜微医疗', uscc: '91320505MA1GXQ012R' },
      basis: ['许可法 32(4)', '电子签名法 11'],
      contact: DOSSIER.contact,
      service: { method: 'electronic', copies: 2 },
      practice: true,
      number: null,
      issuedOn: '2026-09-01',
      verify: null,
    });
  });

  it('belongs to an event; where nothing is told, there is none', () => {
    expect(lastPapers(STAGES.accepted.does('2026-09-03T09:00', wish.beginReview))).toEqual([]);
  });
});

describe('收件凭证', () => {
  it('tells at which window the application was made, where somebody came in person', () => {
    const inPerson = file('2026-09-01T09:00', { counter: ENTERED });
    expect(lastPapers(inPerson)).toMatchObject([
      { kind: 'receipt', channel: '综合窗口现场申报', basis: ['许可法 32(4)'] },
    ]);
  });

  it('tells what came in, how, and until when the applicant hears of acceptance', () => {
    expect(lastPapers(STAGES.received)).toMatchObject([
      {
        kind: 'receipt',
        receivedAt: at('2026-09-01T09:00'),
        channel: '一网通办网上申报',
        materials: DOSSIER.materials,
        acceptance: {
          from: '2026-09-01',
          event: '收到申请材料',
          period: { length: 5, unit: 'workingDays' },
          nominal: '2026-09-08',
          due: '2026-09-08',
          article: '许可法 32(4)',
          provisional: false,
        },
      },
    ]);
  });

  it('names no such day for what is decided at once', () => {
    const filing = file('2026-09-01T09:00', { item: { instant: true } });
    expect(papersOn(filing, 'received')).toMatchObject([{ kind: 'receipt', acceptance: null }]);
  });

  it.each([
    ['an item decided at once that is not whole', { item: { instant: true }, missing: ['E1'] }],
    [
      'an item decided at once over which the zone has no power',
      { item: { instant: true }, facts: { authority: null } },
    ],
  ] as const)('names the last day for %s, since it waits for the window like any other', (_of, given) => {
    const [receipt] = papersOn(file('2026-09-01T09:00', given), 'received');
    expect(receipt).toMatchObject({ kind: 'receipt', acceptance: { due: '2026-09-08', article: '许可法 32(4)' } });
  });
});

describe('一次性补正告知书', () => {
  it('tells each gap with basis and remedy, the last day, and who asks', () => {
    expect(lastPapers(STAGES.correcting)).toMatchObject([
      {
        kind: 'correctionNotice',
        receivedOn: '2026-09-01',
        gaps: [
          { code: 'E2', name: '材料E2', defect: '没有签章', basis: '许可法 31', remedy: '签章后上传' },
          { code: 'D1', name: '材料D1' },
        ],
        where: '本系统“待我办”页面，或者政务服务窗口',
        deadline: {
          from: '2026-09-02',
          event: '送达本告知书',
          due: '2026-09-22',
          article: null,
          rule: '本区规定的补正期限',
        },
        again: null,
        basis: ['许可法 32(4)'],
        officer,
      },
    ]);
  });

  it('a second one names its ground (许可法 72(4))', () => {
    const second = { kind: 'notifyCorrection', gaps: [gap('E2')], ground: 'lawChange' } as const;
    const life = STAGES.corrected.does('2026-09-04T09:00', second);
    expect(lastPapers(life)).toMatchObject([{ kind: 'correctionNotice', again: 'lawChange' }]);
  });
});

describe('what is turned away', () => {
  const received = file('2026-09-01T09:00');

  it('不予受理: what was found, the competent organ, and the remedies (许可法 32(2))', () => {
    expect(lastPapers(STAGES.declined)).toMatchObject([
      {
        kind: 'nonAcceptance',
        receivedOn: '2026-09-01',
        found: '不属于本区职权',
        ground: {
          type: 'competence',
          competentOrgan: { name: '苏州市自然资源和规划局', address: '苏州市平泷路 251 号' },
        },
        remedies: DOSSIER.remedies,
      },
    ]);
  });

  it.each([
    ['as the window says it, before what the zone’s data have', { competentAddress: '劳动路 1 号' }, '劳动路 1 号'],
    ['not at all of an organ that nobody entered', { competentOrgan: '江苏省自然资源厅' }, null],
  ] as const)('不予受理 tells the address of the competent organ %s', (_how, said, address) => {
    const act = { ...wish.decline, ...said };
    const [paper] = lastPapers(received.does('2026-09-02T09:00', act));
    expect(paper).toMatchObject({ ground: { competentOrgan: { name: act.competentOrgan, address } } });
  });

  it('不予受理 for false papers names no other organ', () => {
    const act = { ...wish.decline, ground: 'falseMaterial', competentOrgan: null } as const;
    const [paper] = lastPapers(received.does('2026-09-02T09:00', act));
    expect(paper).toMatchObject({ kind: 'nonAcceptance', ground: { type: 'falseMaterial' } });
  });

  it('不受理: why no permit is needed (许可法 32(1))', () => {
    const life = received.does('2026-09-02T09:00', wish.notNeeded);
    const expected = { kind: 'notNeededNotice', receivedOn: '2026-09-01', reason: '依法不需要许可' };
    expect(lastPapers(life)).toMatchObject([expected]);
  });

  it('撤回: what was handed in is returned', () => {
    expect(lastPapers(STAGES.withdrawn)).toMatchObject([
      {
        kind: 'withdrawalConfirmation',
        appliedOn: '2026-09-01',
        withdrawnOn: '2026-09-02',
        returned: ['材料E1', '材料E2', '材料D2', '材料N1'],
      },
    ]);
    expect(lastPapers(STAGES.filedAhead.does('2026-09-03T09:00', wish.withdraw))).toMatchObject([
      { kind: 'withdrawalConfirmation', appliedOn: '2026-09-01', withdrawnOn: '2026-09-03' },
    ]);
  });
});

describe('督办单', () => {
  it('the day after the promised limit: which limit, and an answer within one working day', () => {
    const overrun = STAGES.accepted.until('2026-09-17T00:00');
    expect(papersOn(overrun, 'urged')).toMatchObject([
      {
        kind: 'urgingOrder',
        basis: ['722号 36(2)'],
        issuedOn: '2026-09-17',
        to: '生态环境局',
        holder: null,
        cause: '承诺办理时限届满，尚未作出决定',
        limit: { name: '承诺办理时限', deadline: { due: '2026-09-16' } },
        replyBy: {
          from: '2026-09-17',
          event: '收到本督办单',
          period: { length: 1, unit: 'workingDays' },
          nominal: '2026-09-18',
          due: '2026-09-18',
          article: null,
          rule: '本区规定的督办回复期限',
        },
      },
    ]);
  });

  it('names who has the step in hand', () => {
    const holder = { name: '周敏', unit: '生态环境局' };
    const overrun = STAGES.accepted.until('2026-09-17T00:00');
    expect(papersOn(overrun, 'urged', { holder })).toMatchObject([{ holder }]);
  });

  it('beyond the legal limit it says so', () => {
    const overrun = STAGES.accepted.until('2026-10-01T00:00');
    const limit = { name: '法定办理时限', deadline: { due: '2026-09-30' } };
    expect(papersOn(overrun, 'urged')).toMatchObject([{ cause: '法定办理时限届满，尚未作出决定', limit }]);
  });

  it('tells a limit that a procedure moved with its moved day', () => {
    const paused = STAGES.accepted.happens('2026-09-03T09:00', {
      type: 'procedureStarted',
      kind: 'expertReview',
      days: 3,
      began: null,
      notice: '需要专家评审',
    });
    const overrun = paused.does('2026-09-04T09:00', { kind: 'endProcedure', procedure: 'expertReview' });
    const [paper] = papersOn(overrun.until('2026-09-18T00:00'), 'urged');
    expect(paper).toMatchObject({ limit: { deadline: { due: '2026-09-17' } } });
  });
});
