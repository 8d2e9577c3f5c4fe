import type { ReactNode } from 'react';
import './message.css';

/** Red: refused. Amber: attention. Blue: paused, or information. */
export type MessageTone = 'refused' | 'attention' | 'information';

interface MessageProps {
  readonly tone: MessageTone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Announce it as soon as it appears. */
  readonly urgent?: boolean;
}

/** An inline message with a rule at its left. What is refused is never a toast. */
export function Message({ tone, title, children, urgent = false }: MessageProps) {
  return (
    <div className={`message message-${tone}`} role={urgent ? 'alert' : undefined}>
      {title !== undefined && <strong>{title}</strong>}
      {children}
    </div>
  );
}
