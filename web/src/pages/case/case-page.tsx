import { caseRoutes } from '../../../../api/contract/cases.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Loading } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { usePathParam } from '../param.ts';

/** A case: the same page for both sides; only the acts differ. */
export function CasePage() {
  const asked = useAsk(caseRoutes.readCase, { params: { case: usePathParam('case') } });
  if (asked.data !== undefined) return <Page title={asked.data.item.name}>{null}</Page>;
  if (asked.error !== null) return <ErrorMessage error={asked.error} onRetry={() => void asked.refetch()} />;
  return <Loading />;
}
