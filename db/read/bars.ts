/**
 * What of the credit records `n` takes a privilege away, as SQL: the rule is `barsOf` in domain/credit/record.ts, told here
 * once more for questions that are asked with every filing and every act.
 */
export const BARS = {
  commitment: `n.repaired_at IS NULL AND (n.class = 'serious' OR n.kind = 'commitmentRevoked')`,
  deferral: `n.repaired_at IS NULL AND (n.class = 'serious' OR n.kind = 'deferralLapsed')`,
} as const;
