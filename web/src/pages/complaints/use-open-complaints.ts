import { complaintRoutes } from '../../../../api/contract/complaints.ts';
import { useAsk } from '../../asking/use-ask.ts';

/** How many complaints and complaints wait for an answer; undefined: not known, or not for this hat. */
export function useOpenComplaints(enabled: boolean): number | undefined {
  return useAsk(complaintRoutes.listComplaints, { query: { limit: 1 } }, { every: 60_000, enabled }).data?.count;
}
