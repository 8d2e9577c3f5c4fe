import type { ReactNode } from 'react';
import './tag.css';

/** A word with a ground of its own: what should be seen before anything is opened. */
export function Tag({ tone, children }: { tone: 'yellow' | 'red' | 'tint'; children: ReactNode }) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}
