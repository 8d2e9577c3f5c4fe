import { describe, expect, it, test } from '@jest/globals';
import { contrast } from '../../../web/src/theme/contrast.ts';
import { coloursOf, cssVariablesOf, type ColourName, type Scheme } from '../../../web/src/theme/tokens.ts';

const schemes: readonly Scheme[] = ['light', 'dark'];
const plain: readonly ColourName[] = ['ground', 'sheet', 'sunken', 'tint', 'neutralGround'];
const tinted: readonly ColourName[] = ['greenGround', 'yellowGround', 'redGround', 'blueGround'];

describe.each(schemes)('the colours of the %s scheme', (scheme) => {
  const c = coloursOf(scheme);
  const least = (name: ColourName, grounds: readonly ColourName[]) =>
    Math.min(...grounds.map((ground) => contrast(c[name], c[ground])));

  test('ink is read on every ground, tinted ones too', () => {
    expect(least('ink', [...plain, ...tinted])).toBeGreaterThanOrEqual(7);
  });

  test.each(['ink2', 'ink3', 'primary', 'neutral'] as const)('%s is read on every plain ground', (name) => {
    expect(least(name, plain)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['green', 'yellow', 'red', 'blue'] as const)('%s is read on its own ground and on plain ones', (name) => {
    expect(least(name, [`${name}Ground`, 'ground', 'sheet', 'sunken'])).toBeGreaterThanOrEqual(4.5);
  });

  test('the inverse light of a statutory overrun is read', () => {
    expect(contrast(c.darkRed, c.darkRedGround)).toBeGreaterThanOrEqual(7);
  });

  test('words on primary, on ink and on pressed choices are read', () => {
    const pressed: readonly ColourName[] = ['primary', 'green', 'red', 'yellow'];
    expect(least('onPrimary', pressed)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(c.sheet, c.ink)).toBeGreaterThanOrEqual(7);
  });

  test('numbers of the forecast are read on every darkness of their cells', () => {
    expect(contrast(c.heatInk, c.heat1)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(c.ink, c.heat2)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(c.ink2, c.heat0)).toBeGreaterThanOrEqual(4.5);
  });

  test('edges of controls are seen', () => {
    expect(least('edge', ['ground', 'sheet', 'sunken'])).toBeGreaterThanOrEqual(3);
  });
});

describe('contrast', () => {
  it('is 21 between black and white, and 1 between equal colours', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#2B3D7A', '#2B3D7A')).toBe(1);
  });

  it('does not care which of the two is the ground', () => {
    expect(contrast('#FFFFFF', '#2B3D7A')).toBe(contrast('#2B3D7A', '#FFFFFF'));
  });

  it('agrees with the figures given for the design', () => {
    expect(contrast('#FFFFFF', '#2B3D7A')).toBeCloseTo(10.2, 1);
    expect(contrast('#13151A', '#A9B8F0')).toBeCloseTo(9.4, 1);
  });
});

test('every colour becomes a variable of the style sheets', () => {
  expect(cssVariablesOf('light')).toContain('--primary:#2B3D7A;');
  expect(cssVariablesOf('dark')).toContain('color-scheme:dark;');
});
