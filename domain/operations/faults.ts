/** How the system itself stands, as its record and its engine tell it. */
export interface Standing {
  /** The engine answers. */
  readonly engine: boolean;
  /** A worker has shown itself within the last seconds. */
  readonly worker: boolean;
  /** How long the oldest moment that passed in an ordinary zone waits for its event, in seconds. */
  readonly clockLagSeconds: number;
  /** Age of the oldest thing that was decided and is still to be carried out, in seconds; 0: none. */
  readonly outboxSeconds: number;
  /** Less room is left where the data lie than was asked to be told of. */
  readonly diskFilling: boolean;
  /** Seals, keys or code generators are locked with another secret than this system has. */
  readonly secretOther: boolean;
  readonly filesLost: number;
  readonly filesUnchecked: number;
  readonly noticesUndelivered: number;
  /** Days that are over and whose record is not under a signed root. */
  readonly daysUnsealed: number;
  /** Null: no authority stamps roots here. */
  readonly rootsUnstamped: number | null;
  /** Cases that an office has to act on and that stand in nobody's list. */
  readonly casesInNoList: number;
}

/** What may be wrong, in the order in which it is to be looked at. */
export const FAULTS = [
  'diskFilling',
  'secretOther',
  'engineAway',
  'workerAway',
  'clocksLate',
  'outboxLate',
  'casesInNoList',
  'filesLost',
  'filesUnchecked',
  'noticesUndelivered',
  'daysUnsealed',
  'rootsUnstamped',
] as const;

export type Fault = (typeof FAULTS)[number];

/** The watchdog repairs within a minute; what is older it could not. */
const CLOCK_PATIENCE_SECONDS = 120;
/** What fails is tried again after growing pauses; that long it is no passing trouble. */
const OUTBOX_PATIENCE_SECONDS = 300;

const IS_FAULT: Readonly<Record<Fault, (standing: Standing) => boolean>> = {
  diskFilling: ({ diskFilling }) => diskFilling,
  secretOther: ({ secretOther }) => secretOther,
  engineAway: ({ engine }) => !engine,
  workerAway: ({ worker }) => !worker,
  clocksLate: ({ clockLagSeconds }) => clockLagSeconds > CLOCK_PATIENCE_SECONDS,
  outboxLate: ({ outboxSeconds }) => outboxSeconds > OUTBOX_PATIENCE_SECONDS,
  casesInNoList: ({ casesInNoList }) => casesInNoList > 0,
  filesLost: ({ filesLost }) => filesLost > 0,
  filesUnchecked: ({ filesUnchecked }) => filesUnchecked > 0,
  noticesUndelivered: ({ noticesUndelivered }) => noticesUndelivered > 0,
  daysUnsealed: ({ daysUnsealed }) => daysUnsealed > 0,
  rootsUnstamped: ({ rootsUnstamped }) => (rootsUnstamped ?? 0) > 0,
};

/** What is wrong now; empty: everything is as it should be, in one green line. */
export const faultsOf = (standing: Standing): readonly Fault[] => FAULTS.filter((fault) => IS_FAULT[fault](standing));
