/** The media type of a spreadsheet. */
export const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
