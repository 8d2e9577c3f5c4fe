import { DateText } from '../../../components/date-text.tsx';
import { Go } from '../../../components/go.tsx';
import { ItemName } from '../../../components/item-name.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Tag } from '../../../components/tag.tsx';
import { useTold } from '../../../session/use-told.ts';
import { useTexts } from '../../../texts/language.ts';
import type { Attendance } from './attendance.ts';

type Owing = Attendance['owing'][number];

/** 待补正、待补交: what the enterprise owes, the earliest first, each with the way to take it in. */
export function OwingPanel({ attendance }: { attendance: Attendance }) {
  const { counter } = useTexts();
  const { owing, filer } = attendance;
  if (owing.length === 0) return null;
  const entrusted = filer.letter?.items ?? 'all';
  return (
    <Panel title={counter.owing} className="no-print">
      <ul className="fact-rows counter-owing">
        {owing.map((one) => (
          <OwingRow
            key={one.case.id}
            one={one}
            href={`/o/counter/${attendance.id}/cases/${one.case.id}`}
            isEntrusted={entrusted === 'all' || entrusted.includes(one.case.item.code)}
          />
        ))}
      </ul>
    </Panel>
  );
}

function OwingRow({ one, href, isEntrusted }: { one: Owing; href: string; isEntrusted: boolean }) {
  const { counter, case: words, ledger } = useTexts();
  const told = useTold();
  const { due } = one;
  return (
    <li>
      <span>
        <Tag tone={one.correcting ? 'yellow' : 'tint'}>{one.correcting ? counter.toCorrect : counter.toComplete}</Tag>{' '}
        {one.case.item.code} <ItemName of={one.case.item} />
        <br />
        <span className="quiet">
          {one.case.number}　{one.project}
        </span>
      </span>
      <span>
        {one.open.map(told).join(ledger.between)}
        <br />
        {due !== null && (
          <span className="quiet">
            {(words.limits as Readonly<Record<string, string>>)[due.clock]} <DateText day={due.day} />
          </span>
        )}
      </span>
      <span>
        {isEntrusted ? (
          <Go href={href} act="take-in">
            {counter.takeIn}
          </Go>
        ) : (
          <span className="quiet">{counter.notInLetter}</span>
        )}
      </span>
    </li>
  );
}
