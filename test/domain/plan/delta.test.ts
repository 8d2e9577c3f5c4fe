import { describe, expect, it } from '@jest/globals';
import { changedFacts, deltaOf } from '../../../domain/plan/delta.ts';
import { planOf } from '../../../domain/plan/plan.ts';
import {
  deltaSentence,
  headline,
  measureSentence,
  stepSentence,
  whenOf,
  whyOf,
} from '../../../domain/plan/sentences.ts';
import type { Answers } from '../../../domain/plan/question.ts';
import { plan, requestFor, type Asked } from './planning.ts';

const delta = (before: Asked, after: Asked) => {
  const [old, now] = [requestFor(before), requestFor(after)];
  return deltaOf(planOf(old), planOf(now), { changed: changedFacts(old.facts, now.facts), calendar: now.calendar });
};
const answering = (answers: Answers) => delta({}, { answers });

describe('what an answer changed', () => {
  it('is named by the answer that did it', () => {
    const found = answering({ 'plan.specialFire': true });
    expect(found.added).toEqual([{ code: 'A20', name: 'A20', answers: ['plan.specialFire'] }]);
    expect(found.removed).toEqual([]);
    expect(found.moved.find(({ code }) => code === 'A23')).toMatchObject({
      from: '2026-10-09',
      to: '2026-10-14',
      workingDays: 4,
    });
    expect(found.end).toMatchObject({ workingDays: 4 });
  });

  it('tells what went, and why each went', () => {
    const found = answering({ 'plan.landForm': 'own', 'plan.eia': 'none' });
    expect(found.removed).toEqual([
      { code: 'A05', name: 'A05', answers: ['plan.landForm'] },
      { code: 'A06', name: 'A06', answers: ['plan.landForm'] },
      { code: 'A07b', name: 'A07b', answers: ['plan.eia'] },
    ]);
    expect(found.end?.workingDays).toBeLessThan(0);
  });

  it('is nothing where the answer does not matter', () => {
    const found = answering({ 'plan.crossCity': true });
    expect(found).toEqual({ added: [], removed: [], moved: [], end: null });
    expect(deltaSentence(found)).toBeNull();
  });
});

describe('the sentences of a plan', () => {
  const found = plan();
  const item = (code: string) => found.items.find((one) => one.item.code === code) ?? (found.items[0] as never);

  it('say what it comes to', () => {
    expect(headline(found).zh).toMatch(
      /^预计涉及事项 13 项，最快 \d+ 个工作日，2026-\d\d-\d\d（周.）办完；由 A01 → .+ 决定。$/,
    );
    expect(headline(found).en).toMatch(/^13 items, at best \d+ working days, done on /);
  });

  it('say why an item is there, and when', () => {
    expect(whyOf(item('A06'))).toEqual({ zh: '因为 A06-else', en: 'Because of A06-else' });
    expect(whenOf(found, item('A07b')).zh).toBe(
      '2026-09-01（周二）收件，承诺 10 个工作日，最迟 2026-09-15（周二）办结，可以晚 13 个工作日。',
    );
    expect(whenOf(found, item('A16')).zh).toContain('决定全链的进度');
    expect(whenOf(found, item('A05')).en).toBe(
      'Reckoned as if the land contract were signed on Tue 8 Sep 2026; the day on which it is signed counts.',
    );
  });

  it('say on what an open item depends', () => {
    const open = plan({ without: ['plan.eia'] });
    const report = open.items.find((one) => one.item.code === 'A07a');
    expect(report && whyOf(report).zh).toBe('要看「环境影响评价」：因为 A07a-with');
  });

  it('hold the days against the targets, and tell the steps', () => {
    const measure = { days: 21, elapsed: 30, target: 20, within: false };
    expect(measureSentence('toPermit', measure).zh).toBe('从申报到施工许可 21 个工作日，超过目标 20 个工作日。');
    expect(stepSentence(found, 'COMPLETION').zh).toBe('施工时间没有计入。');
    expect(stepSentence(plan({ request: { worksMonths: 1 } }), 'COMPLETION').en).toBe(
      '1 month of construction, done on Mon 9 Nov 2026.',
    );
  });

  it('say what an answer did', () => {
    const sentence = deltaSentence(answering({ 'plan.specialFire': true }));
    expect(sentence?.zh).toMatch(/^「属于特殊建设工程（消防）」的回答：增加 A20，4 项改期，办完晚 4 个工作日。$/);
  });
});
