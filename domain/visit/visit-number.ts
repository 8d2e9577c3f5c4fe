/** The number of an approved visit, by which its papers name it: 澄高检〔2026〕12号. */
export const visitNumber = (zoneWord: string, year: number, serial: number): string =>
  `${zoneWord}检〔${year}〕${serial}号`;
