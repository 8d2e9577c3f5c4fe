import { codeOf } from '../../asking/client.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Loading } from '../../components/states.tsx';
import { Framed } from '../../layout/area-shell.tsx';
import { AccountView } from '../../session/account/account-view.tsx';
import { useMe } from '../../session/me.ts';
import { Redirect } from '../redirect.tsx';

/** `/account`: the own account, whatever hat is worn. */
export function AccountPage() {
  const me = useMe();
  if (me.data !== undefined) {
    return (
      <Framed me={me.data} words={[]} address="/account">
        <AccountView me={me.data} />
      </Framed>
    );
  }
  if (codeOf(me.error) === 'E-SIGN-IN') return <Redirect href="/login?to=/account" />;
  if (me.error !== null) return <ErrorMessage error={me.error} onRetry={() => void me.refetch()} />;
  return <Loading />;
}
