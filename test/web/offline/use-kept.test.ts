import { expect, it } from '@jest/globals';
import { placeOf } from '../../../web/src/offline/use-kept.ts';
import type { Me } from '../../../web/src/session/person.ts';

const acting = (enterprise: string | null) =>
  placeOf({ person: { id: 'tang', name: '汤敏' }, hat: { id: 'h', enterprise } as Me['hat'] }, 'newProject');

it('what somebody typed for one enterprise is not found in the form of another for which (s)he acts too', () => {
  const places = [acting('lexu'), acting('lanwei'), acting(null)].map(({ subject }) => subject);
  expect(new Set(places).size).toBe(3);
  expect(acting('lexu')).toEqual(acting('lexu'));
});
