import { Fragment } from 'react';
import type { Block, Paper } from '../../../domain/paper/paper.ts';
import { useTold } from '../session/use-told.ts';
import { useTexts } from '../texts/language.ts';
import './paper-sheet.css';

interface PaperSheetProps {
  readonly paper: Paper;
  /** The fact that was edited last: its block is tinted. */
  readonly edited?: string;
}

/** A paper as it will be issued: white and in serif type in both schemes, always Chinese, with the place of its seal. */
export function PaperSheet({ paper, edited }: PaperSheetProps) {
  const texts = useTexts();
  const told = useTold();
  return (
    <article
      className={paper.practice ? 'paper paper-practice' : 'paper'}
      lang="zh-CN"
      aria-label={texts.paper.sheet(told(paper.title))}
    >
      {paper.practice && <p className="unseen">{texts.paper.practice}</p>}
      <p className="paper-organ">{paper.organ}</p>
      <p className="paper-title">{paper.title}</p>
      <p className="paper-number">{paper.number ?? texts.paper.noNumber}</p>
      {paper.addressee !== null && <p>{texts.paper.to(paper.addressee)}</p>}
      {paper.blocks.map((block, index) => (
        <PaperBlock key={index} block={block} edited={isEdited(block, edited)} />
      ))}
      {paper.author !== 'applicant' && <Seal paper={paper} />}
    </article>
  );
}

function isEdited(block: Block, edited: string | undefined): boolean {
  return edited !== undefined && 'field' in block && block.field === edited;
}

function PaperBlock({ block, edited }: { block: Block; edited: boolean }) {
  switch (block.type) {
    case 'heading':
      return <p className="paper-heading">{block.text}</p>;
    case 'paragraph':
      return <p className="paper-text">{edited ? <mark>{block.text}</mark> : block.text}</p>;
    case 'list':
      return (
        <ol className={edited ? 'paper-list paper-edited' : 'paper-list'}>
          {block.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ol>
      );
    case 'table':
      return <PaperTable head={block.head} rows={block.rows} widths={block.widths} />;
    case 'facts':
      return <PaperFacts rows={block.rows} className="paper-facts" />;
    case 'signature':
      return <PaperFacts rows={block.lines} className="paper-facts paper-signature" />;
  }
}

type TableBlock = Pick<Extract<Block, { type: 'table' }>, 'head' | 'rows' | 'widths'>;

function PaperTable({ head, rows, widths }: TableBlock) {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return (
    <table className="paper-table">
      <thead>
        <tr>
          {head.map((label, column) => (
            <th key={label} scope="col" style={{ width: `${(100 * (widths[column] ?? 1)) / whole}%` }}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((text, column) => (
              <td key={head[column]}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PaperFacts({ rows, className }: { rows: readonly (readonly [string, string])[]; className: string }) {
  return (
    <dl className={className}>
      {rows.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Seal({ paper }: { paper: Paper }) {
  const texts = useTexts();
  return (
    <div className="paper-end">
      <p className="paper-seal">
        {paper.issuedOn === null && <span>{texts.paper.sealHere}</span>}
        <span>{paper.seal}</span>
      </p>
      {paper.issuedOn !== null && <p>{paper.issuedOn}</p>}
    </div>
  );
}
