import { describe, expect, it } from '@jest/globals';
import type { Wish } from '../../../../domain/case/command.ts';
import type { EventType } from '../../../../domain/case/event.ts';
import { partyServiceRecord } from '../../../../domain/case/papers/party-service.ts';
import type { PaperDraft } from '../../../../domain/case/papers/dossier.ts';
import type { ServedNotice } from '../../../../domain/case/state/service.ts';
import { writePaper } from '../../../../domain/paper/write-paper.ts';
import { at } from '../../../setup/at.ts';
import { textOf } from '../../paper/text-of.ts';
import { file, wish, type Life } from '../builders.ts';
import { person } from '../commands.ts';
import { onPermit, permit } from '../permit-wishes.ts';
import { review } from '../review-wishes.ts';
import { STAGES } from '../stages.ts';
import { DOSSIER, guideOf, lastPapers, papersOn } from './issued.ts';

const BY_HAND = { electronic: false } as const;
const received = file('2026-09-01T09:00', { electronicService: false });
const committed = file('2026-09-01T09:00', {
  electronicService: false,
  way: 'commitment',
  item: { instant: true },
});
const hands = (paper: ServedNotice, method: string): Wish => ({ kind: 'serve', method, recipient: '顾文静', paper });
const written = (papers: readonly PaperDraft[]): string => papers.map((draft) => textOf(writePaper(draft))).join('\n');

/** A notice that waits for its service: what it says of its period, what the record of its service says, and on what that rests. */
interface Told {
  readonly paper: ServedNotice;
  readonly event: EventType;
  readonly life: Life;
  readonly tells: string;
  readonly records: string;
  readonly article: string;
}

const NOTICES: readonly Told[] = [
  {
    paper: 'correctionNotice',
    event: 'correctionNotified',
    life: received.does('2026-09-03T09:00', wish.correct('E1')),
    tells: '补正期限：自送达本告知书之日的次日起算，15个工作日（本区规定的补正期限），至期间最后一日24时止。',
    records:
      '补正期限\n自2026年9月7日送达本告知书的次日起算，15个工作日（本区规定的补正期限），至2026年9月28日（星期一）24时止。',
    article: '许可法 32(4)',
  },
  {
    paper: 'hearingRightNotice',
    event: 'hearingRightNotified',
    life: received.does('2026-09-02T09:00', wish.accept).does('2026-09-03T09:00', review.tellRight()),
    tells: '自送达本告知书之日的次日起算，5个工作日（《中华人民共和国行政许可法》第四十七条）',
    records: '要求听证的期限\n自2026年9月7日送达本告知书的次日起算，5个工作日',
    article: '许可法 36',
  },
  {
    paper: 'rectificationNotice',
    event: 'rectificationOrdered',
    life: committed.does('2026-09-03T10:00', wish.check('rectify')),
    tells: '责令你单位限期整改：自送达本通知书之日的次日起算，15个工作日（本区规定的整改期限）',
    records: '整改期限\n自2026年9月7日送达本通知书的次日起算，15个工作日',
    article: '许可法 61(1)',
  },
  {
    paper: 'revocationPriorNotice',
    event: 'revocationNotified',
    life: committed.does('2026-09-03T10:00', permit.notify()),
    tells: '期限自送达本告知书之日的次日起算，5个工作日（《中华人民共和国行政许可法》第七条）',
    records: '陈述和申辩的期限\n自2026年9月7日送达本告知书的次日起算，5个工作日',
    article: '许可法 7',
  },
];

describe.each(NOTICES)('$paper to whoever is served by hand', ({ paper, event, life, tells, records, article }) => {
  it('counts its period from the service, names no last day, and says how it will come', () => {
    const text = written(papersOn(life, event, BY_HAND));
    expect(text).toContain(tells);
    expect(text).toContain('在政务服务窗口直接送达，或者以邮寄方式送达。');
  });

  it('is recorded on a 送达回证 with the way, the day, and the period that begins with it', () => {
    const served = life.does('2026-09-07T15:00', hands(paper, 'post'));
    const [record] = lastPapers(served, { ...BY_HAND, numbers: { [paper]: '澄告〔2026〕1号' } });
    expect(record).toMatchObject({ kind: 'serviceRecord', method: 'post', consent: null });
    expect(record?.basis[0]).toBe(article);
    const text = written(record ? [record] : []);
    expect(text).toContain('送达方式\n邮寄送达');
    expect(text).toContain('（澄告〔2026〕1号）');
    expect(text).toContain(records);
    expect(text).toContain('以邮寄方式送达。');
    expect(text).not.toContain('电子');
  });
});

describe('送达回证', () => {
  const accepted = received.does('2026-09-02T09:00', wish.accept);
  const paused = accepted.does('2026-09-03T09:00', review.start('expertReview', 5));

  it.each([
    ['hearingNotice', accepted.does('2026-09-03T09:00', review.call('2026-09-16')), '许可法 48(1)'],
    ['procedureNotice', paused, '许可法 45'],
    [
      'terminationNotice',
      file('2026-09-01T09:00', { electronicService: false, missing: ['D1'] })
        .does('2026-09-01T10:00', wish.promise(['D1'], '2026-09-04'))
        .does('2026-09-01T11:00', wish.accept)
        .until('2026-09-05T00:00'),
      '复议法 20(1)',
    ],
  ] as const)('of %s tells no period, and on what it rests', (paper, life, article) => {
    const served = life.does('2026-09-07T15:00', hands(paper, 'window'));
    const records = lastPapers(served, { ...BY_HAND, numbers: { [paper]: '澄告〔2026〕1号' } });
    expect(records).toMatchObject([{ kind: 'serviceRecord', served: { number: '澄告〔2026〕1号' }, basis: [article] }]);
    expect(written(records)).not.toContain('期限');
  });

  it.each([
    ['acceptanceNotice', '行政许可申请受理通知书', accepted, '许可法 32'],
    [
      'extensionNotice',
      '延长审查期限告知书',
      accepted.does('2026-09-03T09:00', review.extend(5), person('organHead')),
      '许可法 42(1)',
    ],
    ['withdrawalConfirmation', '撤回申请确认书', accepted.does('2026-09-03T09:00', wish.withdraw), '许可法 29'],
  ] as const)('of %s, which only has to have been told, is one like the others: %s', (paper, title, life, article) => {
    const records = lastPapers(life.does('2026-09-07T15:00', hands(paper, 'post')), {
      ...BY_HAND,
      numbers: { [paper]: '澄受〔2026〕1号' },
    });
    expect(records).toMatchObject([
      { kind: 'serviceRecord', served: { title, number: '澄受〔2026〕1号' }, basis: [article] },
    ]);
  });

  it('of what was published tells from when to when, why, and who published it', () => {
    const published = received.does('2026-09-02T09:00', wish.correct('E1')).does('2026-09-03T09:00', {
      ...hands('correctionNotice', 'public'),
      announcement: { why: 'othersFailed', facts: '两次邮寄均被退回。' },
    } as Wish);
    const records = lastPapers(published.until('2026-10-09T00:00'), {
      ...BY_HAND,
      numbers: { correctionNotice: '补1号' },
    });
    expect(records[0]?.basis).toContain('民诉法 95');
    const text = written(records);
    expect(text).toContain('送达方式\n公告送达');
    expect(text).toContain('视为送达\n2026年10月8日（自发出公告之日起经过30日）');
    expect(text).toContain('公告日期\n2026年9月3日');
    expect(text).toContain('原因和经过\n其他方式无法送达：两次邮寄均被退回。');
    expect(text).toContain('补正期限\n自2026年10月8日送达本告知书的次日起算，15个工作日');
    expect(text).toContain('（公告送达，没有签收）');
  });

  it('of what was refused tells what happened and who shows it, and has a line for a witness', () => {
    const left = { how: 'witnessed', facts: '前台拒绝签收。' } as const;
    const refuses = received.does('2026-09-03T09:00', wish.correct('E1'));
    const recordBy = (how: 'witnessed' | 'recorded') =>
      lastPapers(
        refuses.does('2026-09-07T15:00', { ...hands('correctionNotice', 'left'), left: { ...left, how } } as Wish),
        BY_HAND,
      );
    expect(recordBy('witnessed')[0]?.basis).toContain('民诉法 89');
    const text = written(recordBy('witnessed'));
    for (const told of ['送达方式\n留置送达', '拒收事由和经过\n前台拒绝签收。', '（拒绝接收，没有签收）', '见证人'])
      expect(text).toContain(told);
    expect(text).toContain('受送达人拒绝接收，以留置方式送达。');
    expect(written(recordBy('recorded'))).toContain('采用拍照、录像等方式记录送达过程');
  });

  it.each([
    ['electronic', '经受送达人同意，以电子方式送达。'],
    ['window', '在政务服务窗口直接送达。'],
    ['post', '以邮寄方式送达。'],
  ])('says at its foot that it was served by %s, also of who agreed to electronic service', (method, foot) => {
    const served = STAGES.granted.does('2026-09-04T09:00', { kind: 'serve', method, recipient: '顾文静' });
    expect(written(lastPapers(served))).toContain(`各执一份；${foot}`);
  });

  it('names the holder (被许可人) where what is served is about something granted, and else the applicant', () => {
    const parties = (life: Life, moment: string, paper?: ServedNotice) =>
      written(
        lastPapers(life.does(moment, { kind: 'serve', method: 'post', recipient: '顾文静', ...(paper && { paper }) })),
      ).match(/被许可人|申请人/gu);
    expect(new Set(parties(committed, '2026-09-02T09:00'))).toEqual(new Set(['申请人']));
    const ordered = committed
      .does('2026-09-02T09:00', { ...wish.serve, method: 'post' })
      .does('2026-09-03T10:00', wish.check('rectify'));
    expect(new Set(parties(ordered, '2026-09-04T09:00', 'rectificationNotice'))).toEqual(new Set(['被许可人']));
    const withdrawn = ordered.does('2026-09-04T10:00', onPermit.withdraw);
    expect(new Set(parties(withdrawn, '2026-09-07T09:00'))).toEqual(new Set(['被许可人']));
  });

  it('of a notice to a third party says the same', () => {
    const by = { name: '陈立群', unit: '综合窗口' };
    const party = { paper: 'hearingNotice', party: '周先生', method: 'post', by } as const;
    expect(written([partyServiceRecord(party, at('2026-09-04T09:00'), DOSSIER)])).toContain('；以邮寄方式送达。');
  });

  it('of what a filing lacks rests on the articles of its item', () => {
    const item = guideOf('A02');
    const served = received
      .does('2026-09-03T09:00', wish.correct('E1'))
      .does('2026-09-07T15:00', hands('correctionNotice', 'window'));
    expect(lastPapers(served, { item }).map(({ basis }) => basis)).toEqual([[...item.legalBasis, '722号 36(1)']]);
  });
});
