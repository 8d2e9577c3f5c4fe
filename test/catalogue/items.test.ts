import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readEnglish } from '../../catalogue/read-english.ts';
import { readItems, type CatalogueItem } from '../../catalogue/read-items.ts';
import { isExcludedClass } from '../../domain/catalogue/exclusion.ts';
import { completeGuide } from '../../domain/catalogue/complete-guide.ts';
import { factsOf } from '../../domain/catalogue/condition.ts';
import type { Day } from '../../domain/clock/day.ts';
import { askedMaterials, materialOf, type Item, type ItemCode } from '../../domain/catalogue/item.ts';
import { runChecks } from '../../domain/catalogue/machine-check.ts';
import { situate } from '../../domain/catalogue/situation.ts';
import { publicTexts } from '../../domain/catalogue/public-texts.ts';
import { PAPERS } from '../../domain/paper/paper.ts';
import { lintCatalogue } from '../../domain/catalogue/lint.ts';

const items = readItems();
const itemOf = (code: string) => items.find((item) => item.code === code);
const inForce = (item: CatalogueItem): Item => ({ ...item, version: 1, effectiveFrom: '2026-01-01' as Day });

describe('the catalogue', () => {
  it('has no fault', () => {
    const faults = [...lintCatalogue(items, { english: readEnglish() })].filter(([, found]) => found.length > 0);
    expect(faults).toEqual([]);
  });

  it('has in English what the public and enterprises read, with no word of it left in Chinese', () => {
    const words = readEnglish();
    const half = Object.entries(words).filter(([, english]) => !/^[\x20-\x7e²³₂ç–]+$/.test(english));
    expect(half).toEqual([]);
    const titles = Object.values(PAPERS).map(({ title }) => title);
    expect(titles.filter((title) => words[title] === undefined)).toEqual([]);
  });

  it('translates nothing that it does not have', () => {
    const whole = items.map((item) => completeGuide(item.code, item, '2026-01-01' as Day, item));
    const known = new Set(whole.flatMap((item) => publicTexts(item).map(([, text]) => text)));
    const ofCatalogue = ['commitments', 'decisions', 'materials', 'notices', 'results'];
    const words = ofCatalogue.flatMap((name) =>
      Object.keys(JSON.parse(readFileSync(`catalogue/english/${name}.json`, 'utf8')) as object),
    );
    expect(words.filter((text) => !known.has(text))).toEqual([]);
  });

  it('leaves an officer three materials to look at in what comes most, once all its papers are there', () => {
    const judged = ['A06', 'A07b', 'A16', 'A18', 'A19'].map((code) => {
      const { materials = [], checks = [] } = itemOf(code) ?? {};
      const settled = checks.flatMap(({ settles, material }) => (settles ? [material] : []));
      return [code, materials.filter((one) => one.class !== 'S' && !settled.includes(one.code)).length];
    });
    expect(judged.filter(([, n]) => Number(n) > 3)).toEqual([]);
  });

  it('asks for the fee of civil defence of whoever builds elsewhere, and lets no commitment postpone it', () => {
    const item = itemOf('A17');
    if (!item) throw new Error('A17 is not there');
    const asked = (way: string, filed: string) =>
      askedMaterials(situate(inForce(item), { 'form.defence.way': way, 'case.way': filed })).map(({ code }) => code);
    for (const filed of ['ordinary', 'commitment']) {
      expect(asked('onSite', filed)).toEqual(['E1']);
      expect(asked('elsewhere', filed)).toEqual(['E1', 'E2', 'D1']);
    }
  });

  it('keeps each item in the file of its code', () => {
    const files = readdirSync('catalogue/items').map((name) => name.replace(/\.json$/, ''));
    expect(items.map((item) => item.code as string)).toEqual(files.toSorted());
  });

  it('fetches each result under a key that some guide lists, and leaves no chain without the results of its predecessors', () => {
    const fetched = items.flatMap(({ materials, situations = [] }) =>
      [...materials, ...situations.flatMap(({ sets }) => sets.adds ?? [])].flatMap(({ class: kind, sameAs }) =>
        kind === 'S' && sameAs !== undefined ? [sameAs] : [],
      ),
    );
    const yielded = items.flatMap((item) => (item.yields === undefined ? [] : [item.yields]));
    expect(yielded.filter((key) => !fetched.includes(key))).toEqual([]);
    const elsewhere = new Set(fetched.filter((key) => !yielded.includes(key)));
    expect([...elsewhere].toSorted()).toEqual([
      'area-assessment',
      'business-licence',
      'credit-report',
      'earlier-project-approval',
      'land-lease',
      'plan-eia-opinion',
      'project-code-record',
    ]);
  });

  it('approves an environmental form in 30 calendar days from receipt and promises 10 working days', () => {
    const item = itemOf('A07b');
    expect(item?.statutory).toMatchObject({ length: 30, unit: 'calendarDays', from: 'receipt' });
    expect(item?.promised).toEqual({ length: 10, unit: 'workingDays' });
    expect(item?.legalBasis[0]).toBe('生态环境法典 102');
  });

  it('names for each limit of the law the article that sets it, and for each permit that of its window', () => {
    const limits = items.flatMap(({ code, statutory, situations = [] }) =>
      [statutory, ...situations.map(({ sets }) => sets.statutory)].flatMap((limit) =>
        limit ? [[code, limit.article] as const] : [],
      ),
    );
    expect(limits.filter(([, article]) => article === undefined)).toEqual([]);
    const windows = items.filter(({ nature }) => nature === 'permit').map(({ acceptance }) => acceptance?.article);
    expect(windows.filter((article) => article === undefined)).toEqual([]);
  });

  it('asks nothing but data for a filing', () => {
    expect(itemOf('A02')?.materials.every((material) => material.class === 'S')).toBe(true);
  });
});

describe('the reforms in the catalogue', () => {
  it('lets only secondary papers that do not concern safety come later', () => {
    const deferrable = items.flatMap((item) => item.materials.filter((material) => material.class === 'D'));
    expect(deferrable.length).toBeGreaterThan(0);
    expect(deferrable.filter((material) => material.safety)).toEqual([]);
  });

  it('offers no commitment on an excluded class, and none without conditions that each have a basis', () => {
    const committed = items.filter((item) => item.commitment);
    expect(committed.map((item) => item.code)).toEqual(expect.arrayContaining(['A09b', 'A18', 'A23']));
    expect(committed.filter((item) => isExcludedClass(item.code))).toEqual([]);
    const conditions = committed.map((item) => item.standard?.conditions ?? []);
    expect(conditions.filter((one) => one.length === 0)).toEqual([]);
    expect(conditions.flat().filter((condition) => condition.basis === '')).toEqual([]);
    expect(itemOf('A09b')?.standard?.conditions).toHaveLength(7);
  });

  it('lets a commitment stand for secondary papers alone, never for what decides (许可法 38)', () => {
    const onCommitment = items.flatMap(({ code, materials, situations = [] }) =>
      situations
        .filter(({ when }) => factsOf(when).includes('case.way'))
        .flatMap(({ sets }) => (sets.drops ?? []).map((one) => [code, materialOf({ materials }, one)?.class] as const)),
    );
    expect(onCommitment).toEqual(expect.arrayContaining([['A23', 'D']]));
    expect(onCommitment.filter(([, kind]) => kind !== 'D')).toEqual([]);
  });
});

describe('chain and library of the catalogue', () => {
  it('orders the chain from the filing to the construction permit', () => {
    const chain = Object.fromEntries(items.map((item) => [item.code, item.after as readonly ItemCode[]]));
    expect(chain).toMatchObject({
      A06: ['A02', 'A03', 'A05'],
      A16: ['A06'],
      A18: ['A06', 'A12', 'A16'],
      A19: ['A16'],
      A23: ['A18', 'A19', 'A20', 'A21'],
    });
  });

  it('leads from the parts of joint acceptance to completion filing and first registration', () => {
    expect(itemOf('A25')?.after).toEqual(['A25a', 'A25b', 'A25c', 'A25d', 'A25e']);
    expect(itemOf('A26')?.after).toEqual(['A25']);
    expect(itemOf('A27')?.after).toEqual(['A25a', 'A26']);
    expect(items.filter((item) => item.beforeUse).map((item) => item.code)).toEqual([
      'A25b',
      'A25e',
      'A28',
      'A29',
      'A31',
    ]);
  });

  it('gives every defect and every ground of refusal its basis', () => {
    const sentences = items.flatMap((item) => [
      ...item.materials.flatMap((material) => material.defects ?? []),
      ...(item.library?.refusalReasons ?? []),
    ]);
    expect(sentences.filter((sentence) => sentence.text === '' || sentence.basis === '')).toEqual([]);
  });

  it('opens the energy review to a commitment inside an assessed area alone, and never for a restricted industry', () => {
    const energy = itemOf('A08');
    const inArea = (admission: string, areaAssessment: boolean) =>
      energy &&
      situate(inForce(energy), { 'plan.areaAssessment': areaAssessment, 'project.admission': admission }).commitment;
    expect([inArea('pass', true), inArea('pass', false), inArea('conditional', true)]).toEqual([true, false, false]);
  });

  it('asks how far demolition has gone where the site must be cleared (建筑法 8), and lets four receipts come later', () => {
    const permit = itemOf('A23');
    const asked = (way: string) =>
      permit && askedMaterials(situate(inForce(permit), { 'case.way': way })).map((one) => one.code);
    expect(asked('ordinary')).toEqual(['E1', 'E2', 'E3', 'E4', 'D1', 'D2', 'D3', 'D4']);
    expect(asked('commitment')).toEqual(['E1', 'E2', 'E3', 'E4']);
    const demolition = (siteClear: boolean) =>
      permit &&
      runChecks(permit, { 'form.works.siteClear': siteClear }).find(({ check }) => check.code === 'A23-demolition');
    expect(demolition(true)?.found).toBe('met');
    expect(demolition(false)).toMatchObject({ found: 'failed', check: { basis: '建筑法 8' } });
  });
});
