import { expect, it } from '@jest/globals';
import { refuseOtherText, SIGNED_ACTS, tellSigned } from '../../../domain/case/signed-texts.ts';
import type { Command } from '../../../domain/case/command.ts';
import { permit } from './permit-wishes.ts';
import { STAGES } from './stages.ts';

const shown = 'a'.repeat(64);
const named = { number: '2026-001', state: STAGES.granted.does('2026-09-10T09:00', permit.notify()).state };
const revoking = (text: string) =>
  ({ ...permit.revoke, beside: { shown, signed: { means: 'embedded', text, for: null } } }) as unknown as Command;

it('whoever signs a decision signs the hash of its papers, as they were shown', () => {
  for (const act of SIGNED_ACTS) expect(tellSigned(named, { act, written: {}, shown })).toContain(shown);
});

it('a revocation is signed with what was announced and how the defence was judged, and refused once either is another', () => {
  const { judged } = permit.revoke as unknown as { readonly judged: string };
  const text = tellSigned(named, { act: 'revoke', written: { judged }, shown });
  for (const part of ['撤销办件2026-001', '许可法 69', judged]) expect(text).toContain(part);
  expect(refuseOtherText(revoking(text), named)).toBeNull();
  const other = tellSigned(named, { act: 'revoke', written: { judged: '另一认定' }, shown });
  expect(refuseOtherText(revoking(other), named)).toMatchObject({ code: 'E-SIGNED-OTHER' });
});
