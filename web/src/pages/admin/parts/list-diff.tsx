import type { authorityListRoutes as routes } from '../../../../../api/contract/authority-lists.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useListed, useTexts } from '../../../texts/language.ts';
import { PlainTable } from '../plain-table.tsx';

type Diff = AnswerOf<typeof routes.readAuthorityList>['diff'];
type Power = Diff['begin'][number];

/** Powers that begin and end with a list, and organs that it names anew. */
export function ListDiff({ diff }: { diff: Diff }) {
  const { desk, lists } = useTexts();
  const listed = useListed();
  const { admin } = desk;
  const row = (change: string, key: string, power: Power) => ({
    key,
    cells: [
      change,
      power.items === 'all' ? admin.allItems : listed(power.items),
      admin.modes[power.mode],
      power.grantor,
      power.instrumentNo,
      power.validFrom,
      power.validTo ?? admin.noEnd,
    ],
  });
  const organs = diff.organs.map(({ item, after }) => ({
    key: `organ ${item}`,
    cells: [lists.competent, item, '—', organText(after), '—', '—', '—'],
  }));
  const rows = [
    ...diff.begin.map((power, at) => row(lists.begins, `begin ${at}`, power)),
    ...diff.end.map((power) => row(lists.ends, power.id, power)),
    ...organs,
  ];
  const head = [lists.change, admin.grantItems, admin.mode, admin.grantor, admin.instrument, admin.since, admin.until];
  return <PlainTable name={lists.diff} head={head} rows={rows} />;
}

const organText = (organs: Diff['organs'][number]['after']): string =>
  typeof organs === 'string' ? organs : JSON.stringify(organs);
