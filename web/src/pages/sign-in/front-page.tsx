import { codeOf } from '../../asking/client.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { ProofPanel } from '../../components/proof-panel.tsx';
import { Loading } from '../../components/states.tsx';
import { Framed } from '../../layout/area-shell.tsx';
import { homeOf } from '../../session/areas.ts';
import { HatChooser } from '../../session/hat-chooser.tsx';
import { useMe } from '../../session/me.ts';
import { useTexts } from '../../texts/language.ts';
import { Redirect } from '../redirect.tsx';

/** `/`: to the first page of one's hat, to the choice among several, or to the way in. */
export function FrontPage() {
  const me = useMe();
  const { session } = useTexts();
  if (me.data?.hat) return <Redirect href={homeOf(me.data.hat)} />;
  if (me.data !== undefined) {
    return (
      <Framed me={me.data} words={[]} address="/">
        <HatChooser title={session.chooseHat} hats={me.data.hats} />
        {me.data.hats.length === 0 && <ProofPanel />}
      </Framed>
    );
  }
  if (codeOf(me.error) === 'E-SIGN-IN') return <Redirect href="/login" />;
  if (me.error !== null) return <ErrorMessage error={me.error} onRetry={() => void me.refetch()} />;
  return <Loading />;
}
