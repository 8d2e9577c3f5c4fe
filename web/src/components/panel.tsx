import { useId, type ReactNode } from 'react';
import './panel.css';

interface PanelProps {
  readonly title?: ReactNode;
  readonly aside?: ReactNode;
  /** Stands below the title, beside what is at the right. */
  readonly below?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A white sheet with a line around it; the title is its heading and its name. */
export function Panel({ title, aside, below, children, className = '' }: PanelProps) {
  const id = useId();
  return (
    <section className={`panel ${className}`} aria-labelledby={title === undefined ? undefined : id}>
      {title !== undefined && (
        <div className="panel-head">
          <div>
            <h2 id={id}>{title}</h2>
            {below}
          </div>
          {aside !== undefined && <div className="panel-aside">{aside}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
