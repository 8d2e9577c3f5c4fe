/** `20wd A`: twenty working days from acceptance; `30cd R`: thirty calendar days from receipt; `5wd`: a promise; null: none. */
type Limit = `${number}${'wd' | 'cd'}${'' | ' A' | ' R'}` | null;

/** One row: stage, statutory limit, promise (`at once`: decided in the filing), and whether it bars the start of works. */
export interface Row {
  readonly stage: 'S0' | 'S1' | 'S2' | 'S3' | 'S4' | 'S5';
  readonly statutory: Limit;
  readonly promised: Limit | 'at once';
  readonly barsStart?: true;
}

const row = (stage: Row['stage'], statutory: Limit, promised: Row['promised'], barsStart?: 'start'): Row => ({
  stage,
  statutory,
  promised,
  ...(barsStart ? { barsStart: true } : {}),
});

/**
 * Every item of an industrial project, code by code, with the limits of the law and the promises that a zone begins with.
 * Besides assessment, energy, soil, seismic and chemical safety also 防洪法 27 and 673号 18 bar the start, and what the works
 * need themselves: fire and lightning design of special works, and the construction permit.
 */
export const TABLE: Readonly<Record<string, Row>> = {
  A01: row('S0', null, '5wd'),
  A02: row('S1', null, 'at once'),
  A03: row('S1', '20wd A', '10wd', 'start'),
  A04: row('S1', '20wd A', '5wd'),
  A05: row('S1', null, null),
  A06: row('S1', '20wd A', '3wd'),
  A07a: row('S1', '60cd R', '20wd', 'start'),
  A07b: row('S1', '30cd R', '10wd', 'start'),
  A07c: row('S1', null, 'at once'),
  A08: row('S1', '20wd A', '10wd', 'start'),
  A09a: row('S1', '10wd A', '7wd', 'start'),
  A09b: row('S1', '10wd A', 'at once', 'start'),
  A10: row('S1', '45wd A', '20wd'),
  A11: row('S1', '20wd A', '10wd', 'start'),
  A12: row('S1', '20wd A', '10wd'),
  A13: row('S1', '15cd R', '10wd', 'start'),
  A14: row('S1', '20wd R', '20wd', 'start'),
  A15: row('S1', null, 'at once'),
  A16: row('S2', null, '5wd'),
  A17: row('S2', '20wd A', '3wd'),
  A18: row('S2', '20wd A', '5wd'),
  A19: row('S3', '10wd A', '8wd'),
  A20: row('S3', '15wd A', '7wd', 'start'),
  A21: row('S3', '10wd A', '5wd', 'start'),
  A22: row('S3', null, '0wd'),
  A23: row('S3', '7cd R', '2wd', 'start'),
  A24: row('S3', '20wd A', '5wd'),
  A25: row('S4', null, '12wd'),
  A25a: row('S4', '20wd A', '5wd'),
  A25b: row('S4', '15cd A', '7wd'),
  A25c: row('S4', null, '3wd'),
  A25d: row('S4', null, '2wd'),
  A25e: row('S4', '10wd A', '5wd'),
  A26: row('S4', null, '1wd'),
  A27: row('S5', '30wd A', '3wd'),
  A28: row('S5', '20cd A', '10wd'),
  A29: row('S5', '20wd A', '5wd'),
  A30: row('S5', '20wd A', '5wd'),
  A31: row('S5', null, 'at once'),
  A32: row('S5', null, null),
};
