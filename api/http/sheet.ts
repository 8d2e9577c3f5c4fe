import writeXlsxFile from 'write-excel-file/node';

/** A cell: text, a number, or nothing. */
export type SheetCell = string | number | null;

export interface Sheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Stands above the table: what it is, and of which moment. */
  readonly title: string;
}

/** What a spreadsheet program would read as a formula, or as a command for another program. */
const FORMULA = /^[=+\-@\t\r]/;

/** Text as it stands in a cell: never a formula, whoever wrote it. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Writes a sheet as a file. */
export const writeSheet = ({ name, head, rows, title }: Sheet): Promise<Buffer> =>
  writeXlsxFile(
    [
      [textCell(title)],
      head.map((label) => ({ ...textCell(label), fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(cellOf)),
    ],
    {
      sheet: name.slice(0, 31),
      columns: head.map((label) => ({ width: Math.max(12, label.length * 2 + 4) })),
    },
  ).toBuffer();

const textCell = (text: string) => ({ type: String, value: guarded(text) }) as const;

const cellOf = (cell: SheetCell) => {
  if (cell === null) return null;
  return typeof cell === 'number' ? ({ type: Number, value: cell } as const) : textCell(cell);
};
