export type ZoneId = string & { readonly __brand: 'ZoneId' };

/** What happens at 00:00 after the last day of a deferral; the zone decides. */
export type DeferralLapse = 'TERMINATE' | 'CURE15' | 'REVOKE_ACCEPTANCE' | 'REFUSE';

/** Rules that the law leaves to the zone. Lengths in working days. Versioned data of the zone, never constants. */
export interface ZoneRules {
  readonly deferralLapse: DeferralLapse;
  readonly correctionDays: number;
  readonly rectifyDays: number;
  readonly checkDays: number;
  /** For the holder's statement and defence before a revocation. */
  readonly statementDays: number;
  /** 公告送达: calendar days after which it counts; the law of civil procedure, by which it is done, has thirty (民诉法 95). */
  readonly announcedDays: number;
  /** 会签: does a department that says nothing within its limit agree? An internal rule, never one towards the applicant. */
  readonly opinionSilence: 'agree' | 'none';
  /** Visits to an enterprise in a calendar year that are not exempt (国办发〔2024〕54号). */
  readonly visitCap: number;
  /** 直报: within which the zone forwards what it accepted. */
  readonly forwardDays: number;
  /** Within which a case goes to the competent organ once the zone has no power over it any more. */
  readonly transferDays: number;
  /** Ceiling of the whole chain from the day a project was opened (全链时限). */
  readonly wholeChainDays: number;
}

export const DEFAULT_ZONE_RULES: ZoneRules = {
  deferralLapse: 'TERMINATE',
  correctionDays: 15,
  rectifyDays: 15,
  checkDays: 60,
  statementDays: 5,
  announcedDays: 30,
  opinionSilence: 'agree',
  visitCap: 2,
  forwardDays: 3,
  transferDays: 1,
  wholeChainDays: 100,
};

/** National zones hold the power of a prefecture-level city, provincial ones that of a county (意见 6). */
export type ZoneClass = 'national' | 'provincial';
