import { useState } from 'react';
import type { counterRoutes } from '../../../../../api/contract/counter.ts';
import type { AskOf } from '../../../../../api/contract/client.ts';
import type { submissionRoutes } from '../../../../../api/contract/submissions.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { decidingValues, type FilingDraft } from '../../../view/filing-draft.ts';
import type { FilingForm } from '../../../view/filing-form.ts';

type Route = typeof submissionRoutes.readForm | typeof counterRoutes.readCounterForm;

/** Which form it is: that of these items, as it was read before anything was filled in. */
export interface AskedForm<R extends Route = Route> {
  readonly route: R;
  readonly ask: AskOf<R>;
  readonly form: FilingForm;
}

/**
 * The form in the situation (情形) that the draft tells: what else is asked, or no more, once a field that decides it is answered.
 * Until that is read, and while the line is broken, as it was last.
 */
export function useSituatedForm({ route, ask, form }: AskedForm, draft: FilingDraft): FilingForm {
  const values = decidingValues(draft, form);
  const said = Object.keys(values).length > 0;
  const query = { ...ask.query, form: JSON.stringify(values) };
  const { data } = useAsk(route, { ...ask, query } as AskOf<Route>, { enabled: said });
  const [last, setLast] = useState(form);
  const now = said ? (data ?? last) : form;
  if (now !== last) setLast(now);
  return now;
}
