import { decidingOrgan, type Grant } from '../../domain/authority/grant.ts';
import { organAddresses } from '../../domain/authority/competent-organ.ts';
import type { Dossier } from '../../domain/case/papers/dossier.ts';
import type { SucceededPermit } from '../../domain/paper/case-facts.ts';
import type { FormField, Item } from '../../domain/catalogue/item.ts';
import { inNamedSituations } from '../../domain/catalogue/situation.ts';
import { itemOfVersion, type ZoneWorld } from '../zone-world.ts';
import { tellJointAcceptance } from './joint-acceptance.ts';
import type { PresentCaseRow } from './present-case.ts';
import type { Succeeded } from './succeeded.ts';

/** What the papers of a case are written from, beside the events; `numbers` grows as papers are issued. */
export type PaperDesk = Dossier;

/** What of a case its papers tell. */
export interface DescribedCase extends Pick<
  PresentCaseRow,
  'number' | 'item_code' | 'item_version' | 'in_situations' | 'form' | 'applicant' | 'materials' | 'numbers'
> {
  readonly project: Pick<PresentCaseRow['project'], 'code' | 'name'>;
  /** To be served electronically; absent: nobody was asked. */
  readonly agrees_electronic?: boolean | null;
  /** Absent or null: none told of a special procedure or of a longer limit. */
  readonly told_of_time?: Dossier['toldOfTime'] | null;
  readonly joint_acceptance?: PresentCaseRow['joint_acceptance'];
  /** Absent or null: it is for a permit of its own. */
  readonly succeeded?: Succeeded | null;
}

/** Lays out what the papers of a case need. The guide is the version under which the case was filed. */
export function paperDesk(row: DescribedCase, world: ZoneWorld, authority: Grant | null): PaperDesk {
  const guide = itemOfVersion(world, { code: row.item_code, version: row.item_version });
  if (!guide) throw new Error(`no version ${row.item_version} of ${row.item_code}`);
  const item = inNamedSituations(guide, row.in_situations ?? []);
  return {
    zoneName: world.name,
    organ: authority ? decidingOrgan(authority, world.organ) : world.organ,
    caseNumber: row.number,
    item,
    bureauName: world.bureaus.get(item.bureau) ?? item.bureau,
    project: { code: row.project.code, name: row.project.name },
    applicant: row.applicant,
    contact: world.contact,
    remedies: world.remedies,
    practice: world.practice,
    electronic: row.agrees_electronic ?? false,
    form: formFacts(item, row.form),
    materials: row.materials,
    numbers: row.numbers,
    ...(row.told_of_time && { toldOfTime: row.told_of_time }),
    instrument: authority ? `${authority.grantor}（${authority.instrumentNo}）` : null,
    calendar: world.calendar,
    organAddresses: organAddresses(world),
    ...waitingItem(item, world),
    ...(row.succeeded && { succeeds: beforeOf(row.succeeded) }),
    joint: row.joint_acceptance ? tellJointAcceptance(row.joint_acceptance, world) : null,
  };
}

const beforeOf = ({ kind, number, on, bySilence }: Succeeded): Omit<SucceededPermit, 'article'> => ({
  kind,
  number,
  on,
  ...(bySilence && { bySilence }),
});

/** 建筑工程施工许可证核发（A23） */
function waitingItem({ supplementAfterGrant }: Item, { items }: ZoneWorld): Pick<Dossier, 'waitsForSupplement'> {
  if (!supplementAfterGrant) return {};
  const { before } = supplementAfterGrant;
  const [newest] = items.get(before) ?? [];
  return { waitsForSupplement: newest ? `${newest.name}（${before}）` : before };
}

const formFacts = (item: Item, form: Record<string, unknown>): Dossier['form'] =>
  item.fields.flatMap((field) =>
    form[field.key] === undefined ? [] : [[field.label, tellValue(field, form[field.key])] as const],
  );

function tellValue(field: FormField, value: unknown): string {
  const option = field.options?.find((one) => one.value === value);
  if (option) return option.label;
  if (typeof value === 'boolean') return value ? '是' : '否';
  return `${String(value)}${field.unit ?? ''}`;
}
