import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces.js';
import type { Block } from '../domain/paper/paper.ts';
import { GRID, SIZES } from './look.ts';

/** One block of a paper as content of the page. */
export function blockContent(block: Block): Content {
  switch (block.type) {
    case 'heading':
      return { text: block.text, bold: true, margin: [0, 8, 0, 2], headlineLevel: 1 };
    case 'paragraph':
      return indented(block.text);
    case 'list':
      return { stack: block.items.map((item, at) => indented(`${at + 1}. ${item}`)) };
    case 'table':
      return grid(tableRows(block.head, block.rows), [...starWidths(block.widths)], 1);
    case 'facts':
      return grid(
        block.rows.map(([label, value]) => [{ ...cell(label), fillColor: GRID.label }, cell(value)]),
        [118, '*'],
        0,
      );
    case 'signature':
      return signature(block.lines);
  }
}

/** A paragraph that begins two characters in, justified to both margins. */
function indented(text: string): Content {
  return { text, leadingIndent: 2 * SIZES.text, alignment: 'justify', margin: [0, 0, 0, 3] };
}

function tableRows(head: readonly string[], rows: readonly (readonly string[])[]): TableCell[][] {
  const header = head.map((text): TableCell => ({
    ...cell(text),
    bold: true,
    alignment: 'center',
    fillColor: GRID.label,
  }));
  return [header, ...rows.map((row) => row.map(cell))];
}

/** A hash has no place to break a line, so it breaks anywhere and is set smaller. */
function cell(text: string): { text: string; fontSize: number; lineHeight: number; wordBreak?: 'break-all' } {
  const hash = /^[0-9a-f]{32,}$/.test(text);
  return hash
    ? { text, fontSize: 7.5, lineHeight: 1, wordBreak: 'break-all' }
    : { text, fontSize: SIZES.table, lineHeight: 1.08 };
}

function grid(body: TableCell[][], widths: (number | string)[], headerRows: number): ContentTable {
  return {
    table: { headerRows, widths, body, dontBreakRows: true },
    layout: {
      hLineWidth: () => 0.6,
      vLineWidth: () => 0.6,
      hLineColor: () => GRID.line,
      vLineColor: () => GRID.line,
      paddingTop: () => 3,
      paddingBottom: () => 4,
      paddingLeft: () => 6,
      paddingRight: () => 6,
    },
    margin: [0, 5, 0, 8],
  };
}

/** pdfmake shares what is left among columns with `*` alike; a per cent of the page width keeps the proportions. */
function starWidths(widths: readonly number[]): readonly string[] {
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => `${((width / sum) * 100).toFixed(2)}%`);
}

function signature(lines: readonly (readonly [string, string])[]): Content {
  return {
    stack: lines.map(([label, value]) => ({
      columns: [
        { text: `${label}：`, width: 150, alignment: 'right' as const },
        { ...cell(value), fontSize: cell(value).fontSize + 0.5, width: '*', margin: [4, 1, 0, 0] as const },
      ],
    })) as Content[],
    margin: [0, 8, 0, 4],
    unbreakable: true,
  };
}
