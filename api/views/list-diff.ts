import type { CompetentOrgans } from '../../domain/authority/competent-organ.ts';
import type { ListDiff } from '../../domain/authority/list-diff.ts';
import { told } from '../routes/grants.ts';

/** What a list changes, as copies that may be changed. */
export const tellListDiff = ({ begin, end, organs }: ListDiff) => ({
  begin: begin.map(told),
  end: end.map(told),
  organs: organs.map(({ item, before, after }) => ({
    item,
    ...(before === undefined ? {} : { before: organOf(before) }),
    after: organOf(after),
  })),
});

const organOf = (organs: CompetentOrgans[string]): string | unknown[] =>
  typeof organs === 'string' ? organs : [...organs];
