import { describe, expect, it } from '@jest/globals';
import type { PauseKind } from '../../../../domain/clock/clock.ts';
import type { Day } from '../../../../domain/clock/day.ts';
import { day, file, wish } from '../builders.ts';
import { person } from '../commands.ts';
import { review } from '../review-wishes.ts';
import { STAGES } from '../stages.ts';
import { writePaper } from '../../../../domain/paper/write-paper.ts';
import { textOf } from '../../paper/text-of.ts';
import { DOSSIER, guideOf, lastPapers } from './issued.ts';

/** Accepted on 2026-09-02: promised by 2026-09-16, by law until 2026-09-30. */
const { accepted } = STAGES;
const asked = accepted.does('2026-09-03T09:00', review.tellRight()).does('2026-09-04T09:00', review.askHearing);

describe('特别程序告知书 (许可法 45)', () => {
  it('tells which procedure, from when to when, and every limit that it moves, before and after', () => {
    expect(lastPapers(accepted.does('2026-09-03T09:00', review.start('expertReview', 5)))).toMatchObject([
      {
        kind: 'procedureNotice',
        procedure: '专家评审',
        article: '许可法 45',
        startsOn: '2026-09-03',
        plannedDays: 5,
        plannedEnd: '2026-09-10',
        stopped: [
          { name: '法定办理时限', before: '2026-09-30', after: '2026-10-13' },
          { name: '承诺办理时限', before: '2026-09-16', after: '2026-09-22' },
        ],
      },
    ]);
  });

  it('tells of a joint handling the common limit too, once that runs (许可法 42(2))', () => {
    const life = accepted.does('2026-09-03T09:00', review.start('expertReview', 5));
    const beside = (acceptedOn: Day | null) => ({
      together: {
        members: [{ acceptedOn, endedOn: null, procedures: [], caps: undefined }],
        extensions: [],
      },
    });
    const named = '联合办理时限';
    expect(lastPapers(life, beside(day('2026-09-01')))).toMatchObject([
      { stopped: [{}, {}, { name: named, before: '2026-11-10', after: '2026-11-17' }] },
    ]);
    expect(JSON.stringify(lastPapers(life, beside(null)))).not.toContain(named);
    expect(JSON.stringify(lastPapers(life))).not.toContain(named);
  });

  it('names no limit that it leaves where it is', () => {
    const life = file('2026-09-01T09:00', {
      item: { statutory: { length: 30, unit: 'calendarDays', from: 'acceptance' } },
    }).does('2026-09-02T09:00', wish.accept);
    const overrun = life.until('2026-10-09T00:00').does('2026-10-09T09:00', review.start('expertReview', 5));
    expect(lastPapers(overrun)).toMatchObject([{ stopped: [] }]);
  });

  it('names no limit that does not run', () => {
    const unpromised = file('2026-09-01T09:00', { item: { promised: null } }).does('2026-09-02T09:00', wish.accept);
    expect(lastPapers(unpromised.does('2026-09-03T09:00', review.start('expertReview', 5)))).toMatchObject([
      { stopped: [{ name: '法定办理时限' }] },
    ]);
  });

  it('publicity is none', () => {
    const item = { alsoPausedBy: ['publicity'] } as const;
    const life = file('2026-09-01T09:00', { item }).does('2026-09-02T09:00', wish.accept);
    expect(lastPapers(life.does('2026-09-03T09:00', review.start('publicity', 5)))).toEqual([]);
  });

  it.each<readonly [PauseKind, string]>([
    ['hearing', '听证'],
    ['tender', '招标'],
    ['auction', '拍卖'],
    ['inspection', '检验'],
    ['testing', '检测'],
    ['quarantine', '检疫'],
    ['appraisal', '鉴定'],
  ])('of the law: %s', (kind, procedure) => {
    const from = kind === 'hearing' ? asked : accepted;
    const expected = { procedure, article: '许可法 45' };
    expect(lastPapers(from.does('2026-09-04T10:00', review.start(kind, 5)))).toMatchObject([expected]);
  });

  it.each<readonly [PauseKind, string]>([
    ['technicalReview', '技术审查'],
    ['assessment', '委托评估'],
    ['consultation', '征求意见'],
    ['dispute', '争议处理'],
  ])('of the law of the item: %s, on the article that its guide names first', (kind, procedure) => {
    const life = file('2026-09-01T09:00', { item: { alsoPausedBy: [kind] } }).does('2026-09-02T09:00', wish.accept);
    const started = life.does('2026-09-03T09:00', review.start(kind, 5));
    expect(lastPapers(started)).toMatchObject([{ procedure, article: '生态环境法典 102' }]);
    const item = { ...guideOf('A07b'), legalBasis: [] };
    expect(lastPapers(started, { item })).toMatchObject([{ article: '许可法 45' }]);
  });
});

describe('延长审查期限告知书 (许可法 42)', () => {
  it('tells the last day before and after, why, by how much and who approved', () => {
    expect(lastPapers(accepted.does('2026-09-04T09:00', review.extend(10)))).toMatchObject([
      {
        kind: 'extensionNotice',
        basis: ['许可法 42(1)'],
        original: { due: '2026-09-30' },
        days: 10,
        reason: '案情复杂',
        approver: '本机关负责人organHead',
        newDue: '2026-10-20',
      },
    ]);
  });

  it('names the article and the office of the rule of the item', () => {
    const extensionRule = { by: 'principalHead', max: 15, times: 1, article: '水法 48' } as const;
    const life = file('2026-09-01T09:00', { item: { extensionRule } }).does('2026-09-02T09:00', wish.accept);
    const extended = life.does('2026-09-04T09:00', review.extend(15), person('principalHead', '周局'));
    expect(lastPapers(extended)).toMatchObject([{ basis: ['水法 48'], approver: '本机关主要负责人周局' }]);
  });

  it('names the head of the government, where the item asks for it', () => {
    const extensionRule = { by: 'govHead', max: 30, times: 1, article: '673号 10' } as const;
    const life = file('2026-09-01T09:00', { item: { extensionRule } }).does('2026-09-02T09:00', wish.accept);
    const extended = life.does('2026-09-04T09:00', review.extend(30), person('govHead', '市长'));
    expect(lastPapers(extended)).toMatchObject([{ approver: '本级人民政府负责人市长' }]);
  });

  it('lengthens a limit of calendar days by calendar days, from its last counted day on, and tells it so', () => {
    const item = { statutory: { length: 30, unit: 'calendarDays', from: 'acceptance' } } as const;
    const life = file('2026-09-01T09:00', { item }).does('2026-09-02T09:00', wish.accept);
    const [paper] = lastPapers(life.does('2026-09-04T09:00', review.extend(10)));
    if (!paper) throw new Error('nothing was told');
    const text = textOf(writePaper(paper));
    expect(text).toContain(
      '办理期限延长10日，自原期间最后一日2026年10月2日次日起算，延长至2026年10月12日（星期一）24时止',
    );
    expect(text).toMatch(/延长后的法定办理时限：.*，30日（.*），依法延长10日（.*），至2026年10月12日/u);
    expect(text).not.toContain('个工作日');
  });

  it('tells the days that a procedure excluded as well', () => {
    const paused = accepted.does('2026-09-03T09:00', review.start('expertReview', 5));
    const extended = paused.does('2026-09-04T09:00', review.extend(10));
    expect(lastPapers(extended)).toMatchObject([{ original: { due: '2026-10-13' }, newDue: '2026-10-27' }]);
  });
});

describe('the hearing (听证)', () => {
  const request = { from: '2026-09-03', event: '送达本告知书', due: '2026-09-10', article: '许可法 47' };

  it('the right is told to the applicant, and to third parties (许可法 47)', () => {
    const alone = accepted.does('2026-09-03T09:00', review.tellRight());
    const expected = { kind: 'hearingRightNotice', addressee: '苏州澜微医疗', matter: '日照影响', request };
    expect(lastPapers(alone)).toMatchObject([expected]);
    const both = accepted.does('2026-09-03T09:00', review.tellRight('邻居'));
    expect(lastPapers(both)).toMatchObject([{ addressee: '苏州澜微医疗、利害关系人' }]);
  });

  it('is called with matter, day, place, chair and reviewer (许可法 48)', () => {
    const running = asked.does('2026-09-04T10:00', review.start('hearing', 8));
    const begun = accepted
      .does('2026-09-03T08:00', wish.beginReview, person('reviewer', '周敏'))
      .does('2026-09-03T09:00', review.tellRight())
      .does('2026-09-04T09:00', review.askHearing)
      .does('2026-09-04T10:00', review.start('hearing', 8));
    const notice = {
      kind: 'hearingNotice',
      addressee: '苏州澜微医疗',
      matter: `《${DOSSIER.item.name}》行政许可申请`,
      on: '2026-09-16',
      time: '09:30',
      place: '一号会议室',
      chair: { name: 'hearingChair', unit: '澄湖高新区' },
    };
    const call = review.call('2026-09-16');
    expect(lastPapers(running.does('2026-09-04T11:00', call))).toMatchObject([
      { ...notice, reviewer: 'reviewer', ofOwnMotion: false },
    ]);
    expect(lastPapers(begun.does('2026-09-04T11:00', call))).toMatchObject([{ ...notice, reviewer: '周敏' }]);
  });

  it('is called of the organ’s own motion too (许可法 46), and told to the third parties', () => {
    const call = review.call('2026-09-16');
    const ofItself = accepted.does('2026-09-04T11:00', call);
    expect(lastPapers(ofItself)).toMatchObject([{ addressee: '苏州澜微医疗', ofOwnMotion: true }]);
    const told = accepted.does('2026-09-03T09:00', review.tellRight('邻居')).does('2026-09-04T11:00', call);
    expect(lastPapers(told)).toMatchObject([{ addressee: '苏州澜微医疗、利害关系人', ofOwnMotion: true }]);
  });
});

describe('重新审查告知书 (许可法 34(1))', () => {
  const begun = STAGES.deferred.does('2026-09-03T08:00', wish.beginReview);
  const notice = {
    kind: 'reopeningNotice',
    materials: [{ code: 'D1', name: '材料D1' }],
    reviewer: 'reviewer',
    limits: [{ due: '2026-09-16' }, { due: '2026-09-30' }],
  };

  it('tells which paper changed the substance, and that the limits stay', () => {
    const anew = begun.does('2026-09-03T09:00', wish.handIn('D1')).does('2026-09-03T10:00', review.reopen('D1'));
    expect(lastPapers(anew)).toMatchObject([{ ...notice, proposalFalls: false, opinionsAnew: false }]);
  });

  it('tells that a proposal falls, and that opinions that were given are asked for anew', () => {
    const asking = begun
      .does('2026-09-03T09:00', review.ask('water'))
      .does('2026-09-03T10:00', review.answer(1, 'water'))
      .does('2026-09-03T11:00', review.weigh(1))
      .does('2026-09-03T12:00', wish.handIn('D1'));
    const open = begun.does('2026-09-03T09:00', review.ask('water')).does('2026-09-03T12:00', wish.handIn('D1'));
    const proposed = asking.does('2026-09-04T09:00', wish.propose('grant'));
    const reopen = review.reopen('D1');
    expect(lastPapers(proposed.does('2026-09-04T10:00', reopen))).toMatchObject([
      { ...notice, proposalFalls: true, opinionsAnew: true },
    ]);
    expect(lastPapers(open.does('2026-09-04T10:00', reopen))).toMatchObject([{ opinionsAnew: false }]);
  });
});

describe('办理进度超期说明 (722号 36(2))', () => {
  it('tells the promised day, why it was overrun, and the day now expected', () => {
    const explained = accepted.does('2026-09-17T09:00', review.explain('2026-09-22'));
    expect(lastPapers(explained, { item: guideOf('A06') })).toMatchObject([
      {
        kind: 'overrunExplanation',
        issuedOn: '2026-09-17',
        acceptedOn: '2026-09-02',
        promised: { from: '2026-09-02', event: '受理', due: '2026-09-16' },
        reason: '专家意见较多',
        expected: '2026-09-22',
        statutory: { due: '2026-09-30', article: '许可法 42(1)' },
      },
    ]);
  });

  it('is given once: a decision after it is not explained by a second paper', () => {
    const decided = accepted
      .does('2026-09-17T09:00', review.explain('2026-09-22'))
      .does('2026-09-18T09:00', wish.propose('grant', '专家意见较多'))
      .does('2026-09-18T10:00', wish.sign);
    expect(lastPapers(decided).map(({ kind }) => kind)).toEqual(['grantDecision']);
  });

  it('with the days that a procedure excluded', () => {
    const paused = accepted
      .does('2026-09-03T09:00', review.start('expertReview', 5))
      .does('2026-09-10T09:00', review.end('expertReview'));
    expect(lastPapers(paused.does('2026-09-23T09:00', review.explain('2026-09-24')))).toMatchObject([
      { promised: { due: '2026-09-22' }, statutory: { due: '2026-10-13' } },
    ]);
  });
});
