import { describe, expect, it } from '@jest/globals';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import type { NodeCode } from '../../../domain/plan/network.ts';
import { decidingNodes, drawnEdges, picturedNodes, type ProjectPlan } from '../../../web/src/view/project-chain.ts';

const node = (code: string): NodeCode => (code === 'START' ? code : (code as ItemCode));
const edge = (from: string, to: string) => ({ from: node(from), to: node(to), kind: 'beforeIssue' as const });

describe('the picture of a project’s chain', () => {
  it('leaves out an edge that a longer way says as well, and no other', () => {
    const edges = [
      edge('A02', 'A06'),
      edge('A06', 'A16'),
      edge('A06', 'A18'),
      edge('A16', 'A18'),
      edge('A02', 'START'),
      edge('A18', 'START'),
      edge('A07', 'START'),
    ];
    expect(drawnEdges({ edges }).map(({ from, to }) => `${from} ${to}`)).toEqual([
      'A02 A06',
      'A06 A16',
      'A16 A18',
      'A18 START',
      'A07 START',
    ]);
  });

  it('ends with the start of works until they begin, unless all of it is asked for', () => {
    const item = (code: string, begin: string) => ({ code, dates: { begin, slack: 1 } });
    const plan = (slack: number | null) =>
      ({
        items: [item('A02', '2026-09-01'), item('A23', '2026-10-15'), item('A25', '2026-11-02')],
        edges: [edge('A02', 'A23'), edge('A23', 'START'), edge('START', 'A25')],
        steps: { START: { dates: { slack } } },
        startOn: '2026-10-23',
      }) as unknown as ProjectPlan;
    expect(picturedNodes(plan(0), false)).toEqual(['A02', 'A23', 'START']);
    expect(picturedNodes(plan(0), true)).toContain('A25');
    expect(picturedNodes(plan(null), false)).toContain('A25');
  });

  it('frames what decides the end, with what led to it where the start of works lies on the way', () => {
    const startPath = ['A02', 'A19', 'START'].map(node);
    const through = { startPath, criticalPath: ['A19', 'START', 'A25'].map(node) };
    expect([...decidingNodes(through)]).toEqual(['A02', 'A19', 'START', 'A25']);
    expect([...decidingNodes({ startPath, criticalPath: [node('A29')] })]).toEqual(['A29']);
  });
});
