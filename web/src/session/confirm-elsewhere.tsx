import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect } from 'react';
import { registrationRoutes } from '../../../api/contract/registration.ts';
import { useAsk } from '../asking/use-ask.ts';
import { useTexts } from '../texts/language.ts';
import { hearConfirmed } from './confirmed-elsewhere.ts';
import { noteConfirmed } from './me.ts';

/**
 * For whoever has no password here: proves at the identity provider who (s)he is, in a window of its own, so that what stands
 * on the page below stays. Nothing where the installation has no provider.
 */
export function ConfirmElsewhere({ onConfirmed }: { readonly onConfirmed: () => void }) {
  const { account } = useTexts();
  const queries = useQueryClient();
  const { data } = useAsk(registrationRoutes.readWaysIn, {});
  useEffect(
    () =>
      hearConfirmed((until) => {
        noteConfirmed(queries, until);
        onConfirmed();
      }),
    [queries, onConfirmed],
  );
  if (data?.oidc !== true) return null;
  return (
    <Button block data-act="confirm-elsewhere" onClick={openProvider}>
      {account.confirmElsewhere}
    </Button>
  );
}

const openProvider = (): void => void window.open('/login/confirm', 'quanlian-confirm', 'popup,width=560,height=720');
