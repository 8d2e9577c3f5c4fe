import { describe, expect, it } from '@jest/globals';
import { deskOf, tellingsOf } from '../../../domain/notice/addressee.ts';
import { isLegal, isUsual, kindOf, mayChoose, NOTICE_KINDS } from '../../../domain/notice/kinds.ts';
import { letterText, noticeName, noticeText } from '../../../domain/notice/texts.ts';
import type { Instant } from '../../../domain/clock/instant.ts';
import { STAGES } from '../case/stages.ts';

describe('a notice', () => {
  it('goes out for what the law asks to be told: correction, acceptance, decision, procedure, hearing, revocation', () => {
    const events = [
      'correctionNotified',
      'accepted',
      'deemedAccepted',
      'granted',
      'refused',
      'procedureStarted',
    ] as const;
    const more = [
      'extended',
      'hearingRightNotified',
      'hearingCalled',
      'served',
      'revocationNotified',
      'revoked',
    ] as const;
    for (const event of [...events, ...more]) {
      const kind = kindOf(event);
      expect([event, kind !== undefined && isLegal(kind)]).toEqual([event, true]);
    }
  });

  it('does not go out for what happens inside the organ', () => {
    expect(
      ['decisionPrepared', 'reviewBegun', 'opinionGiven', 'urged'].map((event) => kindOf(event as 'urged')),
    ).toEqual(Array.from({ length: 4 }, () => undefined));
  });

  it('tells the head, and not the enterprise, that a longer limit is asked for', () => {
    const { state } = STAGES.accepted;
    expect(deskOf('extensionAsked', state)).toEqual({ capacity: 'organHead', bureau: state.item.bureau });
    expect(NOTICE_KINDS.filter((kind) => deskOf(kind, state) !== null)).toEqual(['extensionAsked']);
  });

  it('goes to each third party that is told of a hearing, beside the applicant (许可法 47, 48)', () => {
    const by = { person: 'r', name: '周敏', capacity: 'reviewer', unit: '规划局' } as const;
    const right = {
      type: 'hearingRightNotified',
      matter: '日照',
      parties: ['x', 'y'],
      by,
      at: '2026-09-07T09:00:00.000+08:00' as Instant,
    } as const;
    const told = tellingsOf(right, STAGES.accepted.state, STAGES.accepted.state);
    expect(told.map(({ kind, person = null }) => [kind, person])).toEqual([
      ['hearingRight', null],
      ['hearingRight', 'x'],
      ['hearingRight', 'y'],
    ]);
  });

  it('of the law cannot be switched off in the message centre, and any other can', () => {
    expect(mayChoose('granted', 'centre')).toBe(false);
    expect(mayChoose('granted', 'sms')).toBe(true);
    expect(mayChoose('deferralDue', 'centre')).toBe(true);
  });

  it('that something went wrong cannot be switched off there either by the one whom it tells', () => {
    for (const kind of ['undelivered', 'keyExpires', 'filesLost'] as const)
      expect([kind, mayChoose(kind, 'centre'), mayChoose(kind, 'email'), isLegal(kind)]).toEqual([
        kind,
        false,
        true,
        false,
      ]);
  });

  it('is mailed, and sent by short message if the law asks it, unless somebody wants it otherwise', () => {
    expect([isUsual('granted', 'email'), isUsual('granted', 'sms')]).toEqual([true, true]);
    expect([isUsual('dateMoved', 'email'), isUsual('dateMoved', 'sms')]).toEqual([true, false]);
  });

  it('says its facts in both languages', () => {
    const facts = { item: '建筑工程施工许可', number: '320505-2026-A21-000007', due: '2026-10-30' };
    expect(noticeText('correction', facts, 'zh')).toEqual({
      title: '需要补正：建筑工程施工许可',
      body: '办件 320505-2026-A21-000007 的材料需要补正，所需内容已一次告知。最后一日为 2026-10-30（周五）。',
    });
    const english = noticeText('correction', { ...facts, english: 'Construction permit' }, 'en');
    expect(english.title).toBe('To be corrected: Construction permit');
    expect(english.body).toContain('The last day is Fri 30 Oct 2026.');
  });

  it.each([
    ['filing', '不予备案', 'Not put on record', '备案'],
    ['review', '不予通过审查', 'Not passed', '审查'],
    ['confirmation', '不予确认', 'Not confirmed', '确认'],
    ['registration', '不予登记', 'Not registered', '登记'],
  ])('calls nothing a permit that is none: %s', (nature, refused, inEnglish, what) => {
    const facts = { item: '取水', english: 'Water', number: '7', nature };
    expect(noticeText('refused', facts, 'zh')).toEqual({
      title: `${refused}：取水`,
      body: `办件 7 ${refused}，理由和救济途径见决定书。`,
    });
    expect(noticeText('refused', facts, 'en').title).toBe(`${inEnglish}: Water`);
    expect(noticeText('revoked', facts, 'zh').title).toBe(`${what}已撤销：取水`);
    for (const kind of ['granted', 'notNeeded', 'revocation', 'permitWithdrawn', 'deregistered'] as const) {
      const [zh, en] = [noticeText(kind, facts, 'zh'), noticeText(kind, facts, 'en')];
      expect(zh.title + zh.body).not.toContain('许可');
      expect(en.title + en.body).not.toContain('permit');
    }
    expect(noticeName('refused', 'zh')).toBe('不予许可');
  });

  it('names the item in Chinese where the zone gave it no English', () => {
    expect(noticeText('granted', { item: '取水许可', number: '7' }, 'en').title).toBe('Granted: 取水许可');
  });

  it('counts one day as one and two as two', () => {
    const left = (days: number) => noticeText('deferralDue', { item: '取水许可', days, due: '2026-10-30' }, 'en').title;
    expect([1, 2].map(left)).toEqual([
      '1 day left for what was promised: 取水许可',
      '2 days left for what was promised: 取水许可',
    ]);
    expect(noticeName('deferralDue', 'en')).toBe(' … left for what was promised');
  });

  it('as a letter says where to read on, that its zone practises, and in English that papers are in Chinese', () => {
    const granted = {
      kind: 'granted',
      facts: { item: '施工许可', english: 'Construction permit', number: '7' },
    } as const;
    const address = 'https://chenghu.example';
    expect(letterText({ ...granted, practice: true }, 'zh', address)).toEqual({
      title: '【演练】准予许可：施工许可',
      body: `办件 7 准予许可，决定书可以查看和下载。\n\n${address}`,
    });
    expect(letterText({ ...granted, practice: false }, 'en', address)).toEqual({
      title: 'Granted: Construction permit',
      body: `Case 7 is granted; the decision can be read and downloaded.\n\nDecisions and notices themselves are issued in Chinese.\n\n${address}`,
    });
  });

  it.each(NOTICE_KINDS)('of the kind %s names its facts alike in both languages', (kind) => {
    const named = (language: 'zh' | 'en') => {
      const { title, body } = noticeText(kind, {}, language);
      return (title + body).split('—').length;
    };
    expect(named('zh')).toBe(named('en'));
    expect(noticeName(kind, 'zh')).not.toContain('{');
  });
});

describe('a notice that nothing is to be done', () => {
  it.each([
    ['permit', '许可'],
    ['filing', '备案'],
    ['contract', '办理'],
  ])('says so in the words of what is filed for: %s', (nature, what) => {
    const facts = { item: '取水', number: '7', nature };
    expect(noticeText('notNeeded', facts, 'zh').body).toBe(`办件 7 依法不需要${what}，理由见告知书。`);
  });
});

describe('a notice of what nobody permits', () => {
  it.each(['contract', 'notice'])('tells that the outcome is revoked, and not the %s itself', (nature) => {
    const facts = { item: '取水', english: 'Water', number: '7', nature };
    for (const kind of ['revoked', 'revocationDropped', 'permitWithdrawn', 'deregistered', 'permitExtended'] as const)
      expect(noticeText(kind, facts, 'en').body).toMatch(/[Tt]he outcome of case 7 is|of the outcome of case 7/u);
    expect(noticeText('revocation', facts, 'zh').title).toBe('拟撤销办理结果，可以陈述申辩：取水');
  });
});

describe('a notice of how something is served', () => {
  it('says of a notice that is served by hand that its period begins with the service', () => {
    const facts = { item: '建筑工程施工许可', number: '7' };
    expect(noticeText('correction', facts, 'zh').body).toBe(
      '办件 7 的材料需要补正，所需内容已一次告知。期限自送达之日的次日起算。',
    );
    expect(noticeText('revocation', facts, 'en').body).toContain('The period begins with the service.');
  });

  it.each([
    [{}, '办件 7 的决定已经送达；进入本系统账户的时间为送达时间，救济期限自此起算。'],
    [{ method: 'window' }, '办件 7 的决定已由窗口直接送达；送达时间和由此起算的期限见送达回证。'],
    [
      { method: 'post', paper: 'correctionNotice' },
      '办件 7 的一次性补正告知书已邮寄送达；送达时间和由此起算的期限见送达回证。',
    ],
    [
      { method: 'left', paper: 'correctionNotice' },
      '办件 7 的一次性补正告知书因拒绝接收，已留置送达；送达时间和由此起算的期限见送达回证。',
    ],
    [
      { method: 'window', paper: 'acceptanceNotice' },
      '办件 7 的行政许可申请受理通知书已由窗口直接送达；送达时间见送达回证。',
    ],
    [
      { method: 'public', paper: 'extensionNotice' },
      '办件 7 的延长审查期限告知书公告期满，视为送达；视为送达的日期见送达回证。',
    ],
  ])('says by which way something was served: %j', (how, body) => {
    expect(noticeText('served', { item: '取水许可', number: '7', ...how }, 'zh').body).toBe(body);
  });

  it.each([
    ['terminationNotice', '视为送达，期限自此起算。', 'counts as served, and periods run from then.'],
    ['procedureNotice', '视为送达。', 'counts as served. Please'],
  ])('says of what is published whether something runs from its days: %s', (paper, zh, en) => {
    const facts = { item: '取水许可', number: '7', paper };
    expect(noticeText('serviceAnnounced', facts, 'zh').body).toContain(zh);
    expect(noticeText('serviceAnnounced', facts, 'en').body).toContain(en);
  });
});
