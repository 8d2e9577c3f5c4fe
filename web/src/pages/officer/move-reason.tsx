import { Input } from 'antd';
import type { ReactNode } from 'react';
import { useKeptState } from '../../offline/use-kept.ts';
import { useTexts } from '../../texts/language.ts';

interface MoveReason {
  readonly field: ReactNode;
  /** As it is sent; empty where nothing was typed. */
  readonly said: { readonly reason?: string };
  readonly sent: () => void;
}

/** Why a step changes hands, as it is told to whoever gets it and to whoever looks at the case; kept until it was sent. */
export function useMoveReason(subject: string): MoveReason {
  const { asking } = useTexts().tracing;
  const [reason, say, sent] = useKeptState(subject, '');
  const said = reason.trim();
  const field = (
    <Input
      size="small"
      aria-label={asking.reason}
      placeholder={asking.reason}
      maxLength={200}
      value={reason}
      onChange={(event) => say(event.target.value)}
    />
  );
  return { field, said: said === '' ? {} : { reason: said }, sent };
}
