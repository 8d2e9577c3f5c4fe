import { expect, it } from '@jest/globals';
import { hatForm } from '../../../web/src/view/hat-form.ts';

const text = { type: 'string' };
const hat = { properties: { capacity: text, bureau: text, park: text, organ: text } };

it('a capacity is asked for beside the codes that the zone has, alone and among those of a new person', () => {
  const ask = hatForm({ bureau: 'water 水务水利局', park: '', organs: ['市水务局'] });
  const asked = {
    properties: {
      capacity: text,
      bureau: { ...text, description: 'water 水务水利局' },
      park: text,
      organ: { enum: ['市水务局'] },
    },
  };
  expect(ask(hat)).toEqual(asked);
  expect(ask({ properties: { name: text, hats: { items: hat } } })).toEqual({
    properties: { name: text, hats: { items: asked } },
  });
  expect(hatForm({ bureau: '', park: '', organs: [] })(hat)).toEqual(hat);
});
