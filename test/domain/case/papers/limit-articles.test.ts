import { describe, expect, it } from '@jest/globals';
import { clocksOf } from '../../../../domain/case/clocks-of.ts';
import { articleOfProcedure, deadlineOf } from '../../../../domain/case/papers/deadlines.ts';
import { itemInForce } from '../../../../domain/catalogue/item-in-force.ts';
import { inNamedSituations } from '../../../../domain/catalogue/situation.ts';
import { PUBLISHED_CALENDAR } from '../../../../domain/clock/published-years.ts';
import { day, file, itemOf, wish } from '../builders.ts';
import { review } from '../review-wishes.ts';
import { DOSSIER, guideOf, papersOn } from './issued.ts';

const DAY = day('2026-09-03');

/** The item of the catalogue, received and accepted under its own rules. */
function liveUnder(code: string, situations: readonly string[] = []) {
  const guide = inNamedSituations(guideOf(code), situations);
  const item = { ...itemOf(guide), materials: itemOf().materials, after: [], instant: false };
  const received = file('2026-09-01T09:00', { item });
  const accepted = received.state.stage === 'received' ? received.does('2026-09-01T10:00', wish.accept) : received;
  return { guide, received, accepted };
}

function articlesOf(code: string, situations: readonly string[] = []) {
  const { guide, received, accepted } = liveUnder(code, situations);
  const dossier = { ...DOSSIER, item: itemInForce(guide, DAY) };
  const window = deadlineOf(received.state, 'acceptance', dossier);
  return [deadlineOf(accepted.state, 'statutory', dossier)?.article, window?.article ?? window?.rule];
}

describe('a paper names the article that sets the limit', () => {
  it.each([
    ['A03', [], '673号 10', '许可法 32(4)'],
    ['A06', [], '许可法 42(1)', '许可法 32(4)'],
    ['A07b', [], '生态环境法典 102', '许可法 32(4)'],
    ['A09a', [], '53号令', '许可法 32(4)'],
    ['A10', [], '取水条例 19', '取水条例 13'],
    ['A13', [], '地震安评条例 11', '许可法 32(4)'],
    ['A14', [], '危化品安全法 23', '许可法 32(4)'],
    ['A14', ['design'], '许可法 42(1)', '许可法 32(4)'],
    ['A20', [], '51号令 22', '许可法 32(4)'],
    ['A21', [], '37号令 11', '37号令 8'],
    ['A23', [], '建筑法 8', '许可法 32(4)'],
    ['A25b', [], '51号令 30', '许可法 32(4)'],
    ['A27', [], '不动产条例 20', '不动产条例 17'],
    ['A28', ['A28-key'], '排污条例 12', '排污条例 9'],
    ['A16', [], undefined, '本区规定的告知期限'],
    ['A26', [], undefined, '本区规定的告知期限'],
  ] as const)('%s %j: %s, and within %s one hears of acceptance', (code, situations, limit, window) => {
    expect(articlesOf(code, situations)).toEqual([limit, window]);
  });

  it('a guide that names none is told as before', () => {
    const { statutory: _, ...unnamed } = guideOf('A10');
    const item = { ...unnamed, statutory: null, acceptance: { length: 5, unit: 'workingDays' } } as const;
    const { received, accepted } = liveUnder('A10');
    expect(deadlineOf(accepted.state, 'statutory', { ...DOSSIER, item })?.article).toBe('许可法 42(1)');
    expect(deadlineOf(received.state, 'acceptance', { ...DOSSIER, item })?.article).toBe('许可法 32(4)');
  });

  it('and the clock carries it to pages and lists', () => {
    const { received, accepted } = liveUnder('A10');
    expect(received.state.clocks.acceptance?.article).toBe('取水条例 13');
    expect(accepted.state.clocks.statutory?.article).toBe('取水条例 19');
    expect(file('2026-09-01T09:00').state.clocks.acceptance).not.toHaveProperty('article');
  });
});

describe('what stops a limit is told with the article that says so', () => {
  it.each([
    ['A03', 'assessment', '673号 10'],
    ['A10', 'consultation', '取水条例 19(3)'],
    ['A10', 'dispute', '取水条例 18(3)'],
    ['A10', 'hearing', '许可法 45'],
    ['A18', 'consultation', '节能条例 12'],
  ] as const)('%s %s: %s', (code, kind, article) => {
    expect(articleOfProcedure(kind, guideOf(code))).toBe(article);
  });

  it('in its notice, and on each day that does not count', () => {
    const { guide, accepted } = liveUnder('A10');
    const consulted = accepted.does('2026-09-02T09:00', review.start('consultation', 5));
    expect(papersOn(consulted, 'procedureStarted', { item: guide })).toMatchObject([{ article: '取水条例 19(3)' }]);
    const { statutory } = clocksOf(consulted.state, PUBLISHED_CALENDAR, DAY);
    expect(statutory?.pauses).toMatchObject([{ kind: 'consultation', article: '取水条例 19(3)' }]);
  });
});
