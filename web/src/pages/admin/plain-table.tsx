import type { ReactNode } from 'react';
import { useTexts } from '../../texts/language.ts';
import { Empty } from '../../components/states.tsx';
import { HeadRow } from '../../components/head-row.tsx';
import './plain-table.css';

interface PlainTableProps {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A plain table; on a phone each row is a card with its labels. */
export function PlainTable({ name, head, rows }: PlainTableProps) {
  const { admin } = useTexts().desk;
  if (rows.length === 0) return <Empty sentence={admin.none} />;
  return (
    <table className="plain-table" aria-label={name}>
      <HeadRow labels={head} />
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, at) => (
              <td key={head[at]} data-label={head[at]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
