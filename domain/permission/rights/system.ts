import { GIVES_SYSTEM, KEEPS_SYSTEM, type Rules } from '../rule.ts';

/**
 * What an administrator says of an enterprise, and keeps of its accounts, through which its filings are signed: not of one to which
 * (s)he has a tie, by page or by the key of a program (公务员法 76).
 */
const KEEPS_FIRM = { ...KEEPS_SYSTEM, independent: true } as const;
const GIVES_FIRM = { ...GIVES_SYSTEM, independent: true } as const;

/** What an administrator keeps for the installation as a whole. */
export const systemRights = {
  resetEnterpriseSecondFactor: GIVES_FIRM,
  resetAdministratorSecondFactor: GIVES_SYSTEM,
  addAdministrator: GIVES_SYSTEM,
  listAdministrators: KEEPS_SYSTEM,
  endAdministrator: KEEPS_SYSTEM,
  addApiKey: GIVES_SYSTEM,
  listApiKeys: KEEPS_SYSTEM,
  revokeApiKey: KEEPS_SYSTEM,
  createZone: KEEPS_SYSTEM,
  putSeal: KEEPS_SYSTEM,
  addEnterprise: KEEPS_FIRM,
  listEnterprises: KEEPS_SYSTEM,
  addEnterprisePerson: GIVES_FIRM,
  listEnterprisePeople: KEEPS_SYSTEM,
  resetEnterprisePassword: GIVES_FIRM,
  endEnterpriseHat: KEEPS_FIRM,
  listDisputes: KEEPS_SYSTEM,
  decideDispute: GIVES_FIRM,
  addCreditNote: KEEPS_FIRM,
  listCreditNotes: KEEPS_SYSTEM,
  repairCredit: KEEPS_FIRM,
  listLostFiles: KEEPS_SYSTEM,
  readOperations: KEEPS_SYSTEM,
  whyWaiting: KEEPS_SYSTEM,
  readMetrics: { who: ['admin'], of: 'nothing' },
} as const satisfies Rules;
