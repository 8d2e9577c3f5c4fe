/** Sizes in points. A4 with margins of 25 mm at the sides. */
export const PAGE = { width: 595.28, height: 841.89, side: 71, top: 52, bottom: 50 } as const;
export const SIZES = { heading: 20, text: 11.5, table: 10.5, small: 8.5 } as const;
/** Black ink, and grey for the lines of a table. */
export const GRID = { line: '#8a8a8a', label: '#f5f4f1' } as const;
export const INK = { text: '#111111', quiet: '#555555', practice: '#b0271f' } as const;
