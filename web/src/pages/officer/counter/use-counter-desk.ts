import { useMemo } from 'react';
import { addressOf } from '../../../../../api/contract/client.ts';
import { counterRoutes } from '../../../../../api/contract/counter.ts';
import { client } from '../../../asking/client.ts';
import { sendAtOnce } from '../../../asking/send-at-once.ts';
import { readWhenAllowed } from '../../../session/when-allowed.ts';
import type { FilingDesk } from '../../enterprise/filing/filing-desk.ts';

/** The window as the desk at which a filing is filled in: scans belong to the attendance, and the check tells what is signed. */
export const useCounterDesk = (attendance: string): FilingDesk =>
  useMemo(() => {
    const params = { attendance };
    const address = addressOf(counterRoutes.addCounterFile, { params });
    return {
      upload: (file, tell, signal) => sendAtOnce(file, tell, signal, address),
      check: (body, signal) => readWhenAllowed(() => client(counterRoutes.checkAtCounter, { params, body, signal })),
      base: '/o',
      byPage: true,
    };
  }, [attendance]);
