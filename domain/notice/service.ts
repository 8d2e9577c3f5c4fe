import { refuse, type Refusal } from '../refusal.ts';

/** May a notice to a third party be served by other means? Once; undefined: the case has no such notice. `null`: it may. */
export const refuseNoticeService = (notice: { readonly served: boolean } | undefined): Refusal | null =>
  notice === undefined || notice.served
    ? refuse('E-NOTICE-NOT-TO-SERVE', { field: 'notice', article: '许可法 47' })
    : null;
