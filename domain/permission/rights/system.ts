import { GIVES_SYSTEM, KEEPS_SYSTEM, type Rules } from '../rule.ts';

/** What an administrator says of an enterprise: not of one to which (s)he has a tie, by page or by the key of a program. */
const JUDGES = { ...KEEPS_SYSTEM, independent: true } as const;

/** What an administrator keeps for the installation as a whole. */
export const systemRights = {
  resetEnterpriseSecondFactor: GIVES_SYSTEM,
  resetAdministratorSecondFactor: GIVES_SYSTEM,
  addAdministrator: GIVES_SYSTEM,
  listAdministrators: KEEPS_SYSTEM,
  endAdministrator: KEEPS_SYSTEM,
  addApiKey: GIVES_SYSTEM,
  listApiKeys: KEEPS_SYSTEM,
  revokeApiKey: KEEPS_SYSTEM,
  createZone: KEEPS_SYSTEM,
  putSeal: KEEPS_SYSTEM,
  addEnterprise: KEEPS_SYSTEM,
  listEnterprises: KEEPS_SYSTEM,
  addEnterprisePerson: GIVES_SYSTEM,
  listEnterprisePeople: KEEPS_SYSTEM,
  resetEnterprisePassword: GIVES_SYSTEM,
  endEnterpriseHat: KEEPS_SYSTEM,
  addCreditNote: JUDGES,
  listCreditNotes: KEEPS_SYSTEM,
  repairCredit: JUDGES,
  listLostFiles: KEEPS_SYSTEM,
  readOperations: KEEPS_SYSTEM,
  whyWaiting: KEEPS_SYSTEM,
  readMetrics: { who: ['admin'], of: 'nothing' },
} as const satisfies Rules;
