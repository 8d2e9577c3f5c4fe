import { creditRoutes } from '../../api/contract/credit.ts';
import { Failure } from '../failure.ts';
import type { Act } from './act.ts';

/** The credit office repairs what stands against the enterprise in this zone; first what is public longest, so that a refusal changes nothing. */
export const performRepairCredit: Act = async ({ officers, zone, enterprise }) => {
  const { call } = await officers('creditOffice');
  const query = { enterprise: enterprise.id, limit: 200 };
  const { records } = await call(creditRoutes.listCreditRecords, { params: { zone }, query });
  const open = records.filter((record) => record.repairedAt === null);
  if (open.length === 0) throw new Failure('the enterprise has no record to repair');
  const longest = open.toSorted((one, other) => ((one.publicTo ?? '') < (other.publicTo ?? '') ? 1 : -1));
  for (const { id: record } of longest)
    await call(creditRoutes.repairCreditRecord, {
      params: { zone, record },
      body: { reason: '已纠正失信行为并履行义务。' },
    });
};
