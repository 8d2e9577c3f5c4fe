import { describe, expect, it } from '@jest/globals';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import type { NodeCode } from '../../../domain/plan/network.ts';
import { decidingNodes, drawnEdges } from '../../../web/src/view/project-chain.ts';

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

  it('frames what decides the end, with what led to it where the start of works lies on the way', () => {
    const startPath = ['A02', 'A19', 'START'].map(node);
    const through = { startPath, criticalPath: ['A19', 'START', 'A25'].map(node) };
    expect([...decidingNodes(through)]).toEqual(['A02', 'A19', 'START', 'A25']);
    expect([...decidingNodes({ startPath, criticalPath: [node('A29')] })]).toEqual(['A29']);
  });
});
