import { ItemName } from '../../components/item-name.tsx';
import type { owedPaperRoutes } from '../../../../api/contract/owed-papers.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { LightTag } from '../../components/light-tag.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import type { Texts } from '../../texts/texts.ts';
import { lightDays, lightName } from '../../view/light-words.ts';
import './owed.css';

export type OwedRow = AnswerOf<typeof owedPaperRoutes.listOwedPapers>['rows'][number];

interface OwedPanelProps {
  readonly rows: readonly OwedRow[];
  /** Where cases are read: `/e` or `/o`. */
  readonly area: '/e' | '/o';
}

/** What was promised for later and is not in, both clocks side by side: the applicant's and the organ's. */
export function OwedPanel({ rows, area }: OwedPanelProps) {
  const { owed } = useTexts();
  if (rows.length === 0) {
    return (
      <Panel {...(area === '/e' && { title: owed.title })}>
        <Empty sentence={owed.none} {...(area === '/e' ? { next: owed.noneNext } : {})} />
      </Panel>
    );
  }
  return (
    <Panel {...(area === '/e' && { title: owed.title, aside: owed.count(rows.length) })}>
      <p className="quiet">{owed.lead}</p>
      <ul className="owed">
        {rows.map((row) => (
          <OwedLine key={row.case.id} row={row} area={area} />
        ))}
      </ul>
    </Panel>
  );
}

function OwedLine({ row, area }: { row: OwedRow; area: OwedPanelProps['area'] }) {
  const { owed } = useTexts();
  const page = `${area}/cases/${row.case.id}`;
  return (
    <li>
      <DueTag row={row} />
      <div>
        <h3>
          <Go href={page} act="open-case">
            <ItemName of={row.case.item} />
          </Go>
        </h3>
        <Missing row={row} />
        <p className="quiet">
          {area === '/o' && `${row.applicant}　`}
          {row.project}　<span className="number">{row.case.number}</span>
        </p>
      </div>
      <dl>
        <DueFact row={row} page={page} area={area} />
        <dt>{owed.decision}</dt>
        <dd>
          {row.decisionBy === null ? (
            owed.undecidable
          ) : (
            <DateText day={row.decisionBy} href={`${page}?clock=promised#ledger`} />
          )}
        </dd>
      </dl>
      {area === '/e' && (
        <Go href={`${page}?act=handIn`} className="button-link" act="hand-in">
          {owed.handIn}
        </Go>
      )}
    </li>
  );
}

/** The papers by their names, and how many of how many. */
function Missing({ row: { missing, promised } }: { row: OwedRow }) {
  const { owed, ledger } = useTexts();
  const told = useTold();
  return (
    <p>
      {missing.map(told).join(ledger.between)}
      <span className="quiet">　{owed.of(missing.length, promised)}</span>
    </p>
  );
}

function DueTag({ row: { due } }: { row: OwedRow }) {
  const texts = useTexts();
  if (due === null) return <LightTag light="notStarted" />;
  const light = lightName(due.light, false);
  const word = lightDays(light, due.remaining, texts);
  return <LightTag light={light} limit="other" {...(word === null ? {} : { word })} />;
}

function DueFact({ row, page, area }: { row: OwedRow; page: string; area: OwedPanelProps['area'] }) {
  const { owed } = useTexts();
  const { due, promisedOn } = row;
  const label = due?.clock === 'cure' ? owed.grace : area === '/e' ? owed.untilOwn : owed.until;
  const day = due?.day ?? promisedOn;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {day === null ? (
          otherwise(row, owed)
        ) : (
          <DateText day={day} strong {...(due && { href: `${page}?clock=${due.clock}#ledger` })} />
        )}
      </dd>
    </>
  );
}

/** By when, where no clock and no promised day tells it. */
function otherwise({ before, committed }: OwedRow, owed: Texts['owed']): string {
  if (committed) return owed.byCommitment;
  return before === null ? owed.fromAcceptance : owed.beforeItem(before);
}
