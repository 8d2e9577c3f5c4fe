import { emptyDraft, type FilingDraft } from '../../../web/src/view/filing-draft.ts';
import type { FilingForm } from '../../../web/src/view/filing-form.ts';

/** Two items that share a plan; the land permit has a secondary paper, the water plan may be committed to. */
export const FORM = {
  today: '2026-09-07',
  fields: [
    { field: { key: 'project.name', label: '项目名称', type: 'text', required: true }, usedBy: ['A06'], known: '基地' },
    { field: { key: 'area', label: '面积', type: 'number', required: true }, usedBy: ['A06', 'A09b'], known: null },
    { field: { key: 'note', label: '说明', type: 'text', required: false }, usedBy: ['A06'], known: null },
  ],
  materials: [
    material('plan', [
      ['A06', 'E1', 'E'],
      ['A09b', 'E2', 'E'],
    ]),
    material('A06.D1', [['A06', 'D1', 'D']]),
    material('A09b.D1', [['A09b', 'D1', 'D']]),
    { ...material('licence', [['A06', 'S1', 'S']]), asked: false },
  ],
  items: [item('A06', '2026-09-18'), item('A09b', '2026-09-14')],
} as unknown as FilingForm;

function material(key: string, uses: readonly (readonly string[])[]) {
  const usedBy = uses.map(([itemCode, code, kind]) => ({ item: itemCode, code, class: kind }));
  return { key, name: key, guide: null, asked: true, safety: false, usedBy };
}

function item(code: string, latest: string) {
  const conditions =
    code === 'A09b' ? ['不占用河道。', '弃渣有去处。'].map((text) => ({ text, basis: '水保法 26' })) : [];
  const commitment = { possible: code === 'A09b', why: null, reasons: [] };
  const standard = { version: '1', conditions, checks: '', consequences: [], publicity: '', textHash: 'f0' };
  return { code, name: code, commitment, standard, deferral: { possible: true, latest, why: null } };
}

export const PLAN = { id: 'f1', name: '总平面图.pdf', size: 18_400_000 };
/** A draft of both, otherwise empty. */
export const draft = (changes: Partial<FilingDraft>): FilingDraft => ({ ...emptyDraft(['A06', 'A09b']), ...changes });
