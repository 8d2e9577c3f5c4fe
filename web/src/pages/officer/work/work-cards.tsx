import { Button } from 'antd';
import type { Day } from '../../../../../domain/clock/day.ts';
import { CardList } from '../../../components/card-list.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { useItemNames } from '../../../session/use-item-names.ts';
import { useTexts } from '../../../texts/language.ts';
import { stepWord } from '../../../view/step-words.ts';
import { stepPath } from '../step-path.ts';
import type { WorkGroup, WorkRow } from './work-groups.ts';
import { holderWords, Marks, RowLight } from './work-row.tsx';
import { GroupWords } from './work-table.tsx';

interface WorkCardsProps {
  readonly groups: readonly WorkGroup[];
  readonly today: Day;
  readonly me: string;
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

/** The list on the phone: three-line cards under the same group heads. */
export function WorkCards({ groups, today, me, hasMore, onMore }: WorkCardsProps) {
  const texts = useTexts();
  const { officer } = texts;
  const names = useItemNames();
  const card = (row: WorkRow) => ({
    key: row.task,
    href: stepPath(row.kind, row.case.id),
    light: <RowLight row={row} today={today} />,
    name: `${row.case.item.code} ${names.long(row.case.item)}`,
    who: `${row.applicant}　${row.project.name}`,
    when: (
      <>
        <span>
          {stepWord(row, texts)}　{row.due !== null && <DateText day={row.due} />}
        </span>
        <span>
          {holderWords(row, me, officer)} <Marks row={row} />
        </span>
      </>
    ),
  });
  return (
    <>
      {groups.map((group) => (
        <section key={group.name} className="work-cards">
          <h2>
            <GroupWords group={group} />
          </h2>
          <CardList cards={group.rows.map(card)} />
        </section>
      ))}
      {hasMore && <Button onClick={onMore}>{officer.more}</Button>}
    </>
  );
}
