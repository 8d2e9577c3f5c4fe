import type { CaseId } from '../../../domain/case/state/case-id.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import type { ChainItem } from '../../../domain/project/chain.ts';
import type { ProjectCase } from '../../../domain/project/project-case.ts';
import { day } from '../case/builders.ts';

/** A case of an item, granted and valid unless told otherwise. */
export const caseOf = (item: string, rest: Partial<ProjectCase> = {}): ProjectCase => ({
  id: item as CaseId,
  item: item as ItemCode,
  stage: 'decided',
  status: 11,
  permit: 'valid',
  startRuns: false,
  decidedOn: day('2026-04-13'),
  ...rest,
});

export const revoked = (item: string): ProjectCase => caseOf(item, { status: 15, permit: 'revoked' });
export const refused = (item: string): ProjectCase => caseOf(item, { status: 13, permit: null });
export const notNeeded = (item: string): ProjectCase =>
  caseOf(item, { stage: 'closed', status: 4, permit: null, decidedOn: null });
export const withdrawn = (item: string): ProjectCase => ({ ...notNeeded(item), status: 14 });
export const underWay = (item: string): ProjectCase =>
  caseOf(item, { stage: 'accepted', status: 3, permit: null, decidedOn: null });

/** An item of the catalogue; `after` are its predecessors. */
export const itemIn = (code: string, rest: Partial<ChainItem> = {}, ...after: readonly string[]): ChainItem => ({
  code: code as ItemCode,
  name: code,
  legalBasis: ['许可法 12'],
  after: after as readonly ItemCode[],
  ...rest,
});

export const start = (code: string, ...after: readonly string[]): ChainItem =>
  itemIn(code, { beforeStart: true }, ...after);
export const use = (code: string, ...after: readonly string[]): ChainItem =>
  itemIn(code, { beforeUse: true }, ...after);
