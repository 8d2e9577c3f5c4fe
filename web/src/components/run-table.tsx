import { useLanguage, useTexts } from '../texts/language.ts';
import type { LedgerClock } from '../view/ledger-story.ts';
import type { RunRow } from '../view/run-rows.ts';
import { ArticleLink } from './article-link.tsx';
import { Go } from './go.tsx';
import './run-table.css';

interface RunTableProps {
  readonly id: string;
  readonly rows: readonly RunRow[];
  readonly clocks: readonly LedgerClock[];
}

/** The ledger as a table: consecutive days that are treated alike are one row. */
export function RunTable({ id, rows, clocks }: RunTableProps) {
  const { columns } = useTexts().ledger;
  return (
    <table id={id} className="runs">
      <thead>
        <tr>
          <th scope="col" className="run-date">
            {columns.date}
          </th>
          {clocks.map((clock) => (
            <th key={clock.name} scope="col" className="run-lane">
              {columns.clock(clock.short)}
            </th>
          ))}
          <th scope="col">{columns.note}</th>
          <th scope="col" className="run-ground">
            {columns.ground}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RunRowLine key={row.key} row={row} clocks={clocks} />
        ))}
      </tbody>
    </table>
  );
}

function RunRowLine({ row, clocks }: { row: RunRow; clocks: readonly LedgerClock[] }) {
  const { ledger } = useTexts();
  const between = useLanguage() === 'en' ? ' ' : '';
  return (
    <tr className={`${row.today ? 'run-today' : ''}${row.future ? ' run-future' : ''}`}>
      <th scope="row" className="run-date">
        {row.date}
      </th>
      {row.lanes.map((lane, index) => (
        <td
          key={clocks[index]?.name}
          className={`run-lane tone-${lane.tone}${lane.text === ledger.nothing ? ' run-nothing' : ''}`}
          data-label={clocks[index]?.short}
        >
          {lane.text}
        </td>
      ))}
      <td className="run-note">{row.notes.map((note) => note.trim()).join(between)}</td>
      <td className="run-ground">
        <Grounds row={row} />
      </td>
    </tr>
  );
}

function Grounds({ row }: { row: RunRow }) {
  const { ledger } = useTexts();
  if (row.papers.length + row.articles.length === 0) return <span className="faint run-nothing">{ledger.nothing}</span>;
  return (
    <>
      {row.papers.map((paper) => (
        <span key={paper.name} className="ground">
          {paper.href === undefined ? paper.name : <Go href={paper.href}>{paper.name}</Go>}
        </span>
      ))}
      {row.articles.map((article) => (
        <span key={article} className="ground">
          <ArticleLink article={article} />
        </span>
      ))}
    </>
  );
}
