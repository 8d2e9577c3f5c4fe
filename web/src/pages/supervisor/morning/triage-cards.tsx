import { CardList } from '../../../components/card-list.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { useItemNames } from '../../../session/use-item-names.ts';
import { useTold } from '../../../session/use-told.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { causeText, type Triage } from '../../../view/triage-words.ts';
import { Holder } from './triage-table.tsx';
import { TriageTag } from './triage-tag.tsx';

/** The cases of a group on the phone. */
export function TriageCards({ rows }: { rows: Triage['rows'] }) {
  const texts = useTexts();
  const language = useLanguage();
  const names = useItemNames();
  const told = useTold();
  const cards = rows.map((row) => ({
    key: row.task,
    href: `/s/cases/${row.case.id}`,
    light: <TriageTag row={row} />,
    name: `${row.case.item.code} ${names.long(row.case.item)}`,
    who: (
      <>
        <span>{row.applicant}</span>
        <span>
          <Holder row={row} />
        </span>
      </>
    ),
    when: (
      <>
        {row.due && <DateText day={row.due} />}
        <span className="quiet">{causeText(row, { language, texts, told })}</span>
      </>
    ),
  }));
  return <CardList cards={cards} />;
}
