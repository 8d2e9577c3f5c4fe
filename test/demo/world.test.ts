import { describe, expect, it } from '@jest/globals';
import { readItems } from '../../catalogue/read-items.ts';
import { STORY } from '../../demo/story.ts';
import { DEMO_ENTERPRISES } from '../../demo/world/enterprises.ts';
import { DEMO_ITEMS } from '../../demo/world/items.ts';
import { DEMO_OFFICERS, DEMO_PEOPLE } from '../../demo/world/people.ts';
import { DEMO_PROJECTS } from '../../demo/world/projects.ts';
import { DEMO_BUREAUS, DEMO_GRANTS } from '../../demo/world/zone.ts';
import { parseProjectCode } from '../../domain/identifiers/project-code.ts';
import { parseUscc } from '../../domain/identifiers/uscc.ts';
import { isRefusal } from '../../domain/refusal.ts';

const repeated = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);
const bureaus = DEMO_BUREAUS.map((bureau) => bureau.code);
const firms = DEMO_ENTERPRISES.map((firm) => firm.key);

describe('the people of the demonstration zone', () => {
  it('sign in under names of their own', () => {
    expect(repeated(DEMO_PEOPLE.map((person) => person.login))).toEqual([]);
  });

  it('belong to a bureau or a firm that is there', () => {
    const units = DEMO_PEOPLE.flatMap((person) => person.hats.flatMap((hat) => hat.unit ?? []));
    expect(units.filter((unit) => !bureaus.includes(unit) && !firms.includes(unit))).toEqual([]);
  });

  it('are two for every decision of a bureau, two administrators and two supervisors', () => {
    const count = (capacity: string, unit: string | null) =>
      DEMO_OFFICERS.filter((one) => one.hats.some((hat) => hat.capacity === capacity && hat.unit === unit)).length;
    for (const unit of new Set(readItems().map((item) => item.bureau))) {
      expect([unit, count('reviewer', unit) > 0, count('approver', unit) > 0]).toEqual([unit, true, true]);
    }
    expect([count('admin', null), count('supervisor', null), count('inspector', 'water')]).toEqual([2, 2, 2]);
  });
});

describe('the firms and projects of the demonstration zone', () => {
  it('have credit codes with the right check character (GB 32100)', () => {
    const codes = DEMO_ENTERPRISES.map((firm) => firm.uscc);
    expect(codes.filter((code) => isRefusal(parseUscc(code)))).toEqual([]);
    expect(repeated(codes)).toEqual([]);
  });

  it('have project codes of the right form (GB/T 40058)', () => {
    const codes = DEMO_PROJECTS.map((project) => project.code);
    expect(codes.filter((code) => isRefusal(parseProjectCode(code)))).toEqual([]);
    expect(repeated(codes)).toEqual([]);
  });

  it('are thirty, each of a firm that is there and each opened in the story', () => {
    const opened = STORY.flatMap((step) => (step.act === 'openProject' ? [step.project] : []));
    expect(DEMO_PROJECTS).toHaveLength(30);
    expect(DEMO_PROJECTS.filter((project) => !firms.includes(project.enterprise))).toEqual([]);
    expect(opened.toSorted()).toEqual(DEMO_PROJECTS.map((project) => project.key).toSorted());
  });
});

describe('the list of authorised items', () => {
  it('names items of the catalogue, each once', () => {
    const granted = DEMO_GRANTS.flatMap((grant) => grant.items);
    const known = new Set<string>(readItems().map((item) => item.code));
    expect(granted.filter((code) => !known.has(code))).toEqual([]);
    expect(repeated(granted)).toEqual([]);
  });

  it('is the catalogue of the zone, in which no item waits for one that is decided elsewhere', () => {
    const granted = DEMO_GRANTS.flatMap((grant) => grant.items);
    expect(DEMO_ITEMS.map((item) => item.code)).toEqual(granted.toSorted());
    expect(DEMO_ITEMS.flatMap(({ after }) => after).filter((code) => !granted.includes(code))).toEqual([]);
  });

  it('is entrusted by the city in one case, under its own name', () => {
    const delegated = DEMO_GRANTS.filter((grant) => grant.mode === 'DELEGATION');
    expect(delegated.map((grant) => [grant.items, grant.grantor])).toEqual([[['A07b'], '苏州市生态环境局']]);
  });
});
