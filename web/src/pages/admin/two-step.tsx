import { Button } from 'antd';
import { useState } from 'react';
import type { AskOf } from '../../../../api/contract/client.ts';
import type { AnyRoute } from '../../../../api/contract/route.ts';
import { useAct } from '../../asking/use-act.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Opened } from '../../components/opened.tsx';
import { useTexts } from '../../texts/language.ts';

interface TwoStepProps<R extends AnyRoute> {
  readonly route: R;
  readonly ask: AskOf<R>;
  readonly label: string;
  readonly act: string;
  /** What follows from it, told before the second click. */
  readonly effect?: string;
  /** Whom it concerns, for whoever hears the button alone. */
  readonly of: string;
}

/** An act that cannot be taken back: the first click shows the act itself, the second does it. */
export function TwoStep<R extends AnyRoute>({ route, ask, label, act, effect, of }: TwoStepProps<R>) {
  const { form } = useTexts();
  const [sure, setSure] = useState(false);
  const { act: perform, busy, error } = useAct(route);
  if (!sure) {
    return (
      <Button size="small" data-act={`open-${act}`} aria-label={`${label} ${of}`} onClick={() => setSure(true)}>
        {label}…
      </Button>
    );
  }
  return (
    <Opened inline className="two-step" onClose={() => setSure(false)}>
      {error !== null && <ErrorMessage error={error} />}
      {effect !== undefined && <span>{effect}</span>}
      <Button size="small" onClick={() => setSure(false)}>
        {form.cancel}
      </Button>
      <Button
        size="small"
        type="primary"
        loading={busy}
        data-act={act}
        aria-label={`${label} ${of}`}
        onClick={() => void perform(ask)}
      >
        {label}
      </Button>
    </Opened>
  );
}
