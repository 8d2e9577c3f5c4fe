import { Button } from 'antd';
import { mandateRoutes } from '../../../../api/contract/mandates.ts';
import type { BodyOf } from '../../../../api/contract/route.ts';
import { useAct } from '../../asking/use-act.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { useTexts } from '../../texts/language.ts';
import './enterprise.css';

const focusOn = (element: HTMLElement | null): void => element?.focus();

export type MandateBody = BodyOf<typeof mandateRoutes.readMandateText>;

/** A mandate that is not signed yet: what was filled in, and the text that says so. */
export interface Drawn {
  readonly body: MandateBody;
  readonly text: string;
  readonly textHash: string;
}

interface ReadAndSignProps {
  readonly zone: string;
  readonly drawn: Drawn;
  /** Words it again: what was read may not be what is signed by now. */
  readonly onAnew: (body: MandateBody) => Promise<void>;
  readonly onChange: () => void;
  readonly onSigned: () => void;
}

/** The text of a mandate, whole, and below it the signature under these words and no others. */
export function ReadAndSign({ zone, drawn, onAnew, onChange, onSigned }: ReadAndSignProps) {
  const { mandates } = useTexts();
  const { act, busy, error } = useAct(mandateRoutes.giveMandate);
  const { body, text, textHash } = drawn;
  const sign = async () => {
    if (await act({ params: { zone }, body: { ...body, textHash } })) onSigned();
    else await onAnew(body).catch(() => undefined);
  };
  return (
    <div className="contract-form">
      {error !== null && <ErrorMessage error={error} />}
      <p>{mandates.textWhy}</p>
      <blockquote className="mandate-text" lang="zh-CN" tabIndex={-1} ref={focusOn}>
        {text}
      </blockquote>
      <div className="form-acts">
        <Button onClick={onChange} data-act="change-mandate">
          {mandates.change}
        </Button>
        <Button type="primary" loading={busy} data-act="give-mandate" onClick={() => void sign()}>
          {mandates.give}
        </Button>
      </div>
    </div>
  );
}
