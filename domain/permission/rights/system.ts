import { KEEPS_SYSTEM, type Rules } from '../rule.ts';

/** What an administrator keeps for the installation as a whole. */
export const systemRights = {
  resetEnterpriseSecondFactor: KEEPS_SYSTEM,
  resetAdministratorSecondFactor: KEEPS_SYSTEM,
  addAdministrator: KEEPS_SYSTEM,
  listAdministrators: KEEPS_SYSTEM,
  endAdministrator: KEEPS_SYSTEM,
  addApiKey: KEEPS_SYSTEM,
  listApiKeys: KEEPS_SYSTEM,
  revokeApiKey: KEEPS_SYSTEM,
  createZone: KEEPS_SYSTEM,
  putSeal: KEEPS_SYSTEM,
  addEnterprise: KEEPS_SYSTEM,
  listEnterprises: KEEPS_SYSTEM,
  addEnterprisePerson: KEEPS_SYSTEM,
  listEnterprisePeople: KEEPS_SYSTEM,
  resetEnterprisePassword: KEEPS_SYSTEM,
  endEnterpriseHat: KEEPS_SYSTEM,
  addCreditNote: KEEPS_SYSTEM,
  listCreditNotes: KEEPS_SYSTEM,
  repairCredit: KEEPS_SYSTEM,
  listLostFiles: KEEPS_SYSTEM,
  readOperations: KEEPS_SYSTEM,
  whyWaiting: KEEPS_SYSTEM,
  readMetrics: { who: ['admin'], of: 'nothing' },
} as const satisfies Rules;
