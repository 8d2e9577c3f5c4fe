/**
 * Lines as comma-separated text that spreadsheets read as UTF-8. A cell that would be taken for a formula is led in by an
 * apostrophe.
 */
export const sheetText = (lines: readonly (readonly string[])[]): string =>
  `\uFEFF${lines.map((cells) => cells.map(cellText).join(',')).join('\r\n')}\r\n`;

function cellText(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
