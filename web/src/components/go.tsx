import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

interface GoProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string;
  /** Name of the act for tests that count clicks. */
  readonly act?: string;
  readonly current?: boolean;
}

/** A link to an address of the application: without loading the page again; a new tab stays a new tab. */
export function Go({ href, children, className, act, current = false }: GoProps) {
  const router = useRouter();
  const go = (event: MouseEvent) => {
    if (!isPlainClick(event) || !href.startsWith('/')) return;
    event.preventDefault();
    router.history.push(href);
  };
  return (
    <a href={href} className={className} data-act={act} aria-current={current ? 'page' : undefined} onClick={go}>
      {children}
    </a>
  );
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
