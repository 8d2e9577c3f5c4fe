import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { conceal } from '../../domain/personal.ts';

const officer = { person: 'w', name: '周敏' };

/** What was concealed, told again. */
function tell(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(tell);
  const { concealed } = value as { concealed?: unknown };
  if (typeof concealed === 'string') return concealed;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, tell(part)]));
}

describe('names of natural persons in an event', () => {
  it('are committed to with their place, wherever they stand: beside a person, or as who received, objected or was told', () => {
    const event = {
      type: 'served',
      recipient: '吴敏芝',
      parties: ['甲', '乙'],
      officers: [officer, { ...officer, name: '陈立群' }],
      by: { ...officer, for: officer },
      item: { name: '建设工程规划许可' },
    };
    const places: string[] = [];
    const concealed = conceal(event, (place, words) => {
      places.push(`${place}=${words}`);
      return 'x';
    });
    expect(places.toSorted()).toEqual([
      'by.for.name=周敏',
      'by.name=周敏',
      'officers.0.name=周敏',
      'officers.1.name=陈立群',
      'parties.0=甲',
      'parties.1=乙',
      'recipient=吴敏芝',
    ]);
    expect(concealed).toMatchObject({ by: { name: { concealed: 'x' } }, item: { name: '建设工程规划许可' } });
  });

  it('the law is no person, and what holds no name is given back as it is', () => {
    const warned = { type: 'warned', by: { person: 'system', name: '系统' }, days: [1, { of: 2 }], note: null };
    expect(conceal(warned, () => 'x')).toBe(warned);
  });

  it('nothing else is changed, added or left out', () => {
    const node = fc.letrec((tie) => ({
      node: fc.oneof(
        fc.jsonValue({ maxDepth: 1 }),
        fc.record({ person: fc.string(), name: fc.string() }),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('by', 'name', 'recipient', '__proto__', 'x'), tie('node'), { maxKeys: 3 }),
      ),
    })).node;
    fc.assert(
      fc.property(node, (value) => {
        fc.pre(!JSON.stringify(value).includes('"concealed"'));
        const before = structuredClone(value);
        expect(tell(conceal(value, (_place, words) => words))).toEqual(tell(value));
        expect(value).toEqual(before);
      }),
    );
  });
});
