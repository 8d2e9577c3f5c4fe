import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { NodeCode } from '../../../domain/plan/network.ts';
import { planOf, type Plan } from '../../../domain/plan/plan.ts';
import { anyRequest } from './any-plan.ts';
import { allPaths, endOfPath } from './longest-path.ts';

/** Is there a way from the node back to itself? */
function waitsForItself(node: NodeCode, { edges }: Plan): boolean {
  const seen = new Set<NodeCode>();
  const open = [node];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const next = edges.filter(({ from }) => from === at).map(({ to }) => to);
    if (next.includes(node)) return true;
    open.push(...next.filter((one) => !seen.has(one)));
    for (const one of next) seen.add(one);
  }
  return false;
}

const holds = (property: (plan: Plan, request: Parameters<typeof planOf>[0]) => void): void =>
  fc.assert(fc.property(anyRequest, (request) => property(planOf(request), request)));

describe('of any catalogue and any answers', () => {
  test('no plan contains a cycle', () => {
    holds((plan) => {
      for (const { from } of plan.edges) expect([from, waitsForItself(from, plan)]).toEqual([from, false]);
    });
  });

  test('every item of the catalogue is in the plan or left out, and names the rule that put it there', () => {
    holds((plan, { items }) => {
      const told = [...plan.items, ...plan.leftOut];
      expect(told.map(({ item }) => item.code).toSorted()).toEqual(items.map(({ code }) => code).toSorted());
      for (const { item, rule, need } of told) {
        const own = item.applies?.find(({ id }) => id === rule.id) ?? { id: `${item.code}-every`, needed: true };
        expect(rule.id).toBe(own.id);
        expect(['open', own.needed ? 'needed' : 'notNeeded']).toContain(need);
        expect(rule.why.length * rule.english.length * rule.basis.length).toBeGreaterThan(0);
      }
    });
  });

  test('an answer that no rule asks for changes nothing', () => {
    holds((plan, request) => {
      const facts = { ...request.facts, 'plan.heritage': 'survey', 'plan.crossCity': true };
      expect(planOf({ ...request, facts })).toEqual(plan);
    });
  });

  test('no field and no material is asked twice', () => {
    holds(({ form, items }) => {
      const keys = form.fields.map(({ field }) => field.key);
      expect(new Set(keys).size).toBe(keys.length);
      const papers = form.materials.map(({ key }) => key);
      expect(new Set(papers).size).toBe(papers.length);
      const uses = form.materials.reduce((sum, { usedBy }) => sum + usedBy.length, 0);
      expect(uses).toBe(items.reduce((sum, { item }) => sum + item.materials.length, 0));
    });
  });

  test('the chain ends with its longest path, and the deciding path is one', () => {
    holds((plan, request) => {
      if (request.facts['plan.landForm'] === 'standard') return;
      const ends = allPaths(plan).map((path) => endOfPath(path, plan, request));
      expect(plan.endOn).toBe(ends.toSorted().at(-1));
      expect(endOfPath(plan.criticalPath, plan, request)).toBe(plan.endOn);
      plan.criticalPath.slice(1).forEach((node, at) => {
        const before = plan.criticalPath[at];
        expect(plan.edges.some(({ from, to }) => from === before && to === node)).toBe(true);
      });
    });
  });

  test('what comes later by its slack leaves the end, by one day more moves it', () => {
    fc.assert(
      fc.property(anyRequest, fc.nat(), (request, which) => {
        const plan = planOf(request);
        const one = plan.items[which % Math.max(1, plan.items.length)];
        if (!one || one.slack === null) return;
        const late = (by: number) => planOf({ ...request, delays: new Map([[one.item.code, by]]) }).endOn;
        expect(late(one.slack)).toBe(plan.endOn);
        expect(late(one.slack + 1) > plan.endOn).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('reviewed ahead, nothing is decided before what it waits for, and nothing later than without', () => {
    holds((plan, request) => {
      const ordinary = planOf({ ...request, facts: { ...request.facts, 'plan.landForm': 'sold' } });
      const standard = planOf({ ...request, facts: { ...request.facts, 'plan.landForm': 'standard' } });
      expect(standard.endOn <= ordinary.endOn).toBe(true);
      const on = new Map(standard.items.map(({ item, on: day }) => [item.code as string, day]));
      const early = standard.edges.filter(({ from, to }) => (on.get(from) ?? '') > (on.get(to) ?? '9999'));
      expect(early).toEqual([]);
      expect(plan.items.length).toBe(standard.items.length);
    });
  });
});
