import type { ReactNode } from 'react';
import { useTexts } from '../texts/language.ts';
import { AppHeader, type AppHeaderProps } from './app-header.tsx';
import { SourceFoot } from './print-foot.tsx';
import './app-shell.css';

interface AppShellProps extends AppHeaderProps {
  readonly children: ReactNode;
  /** The page is of one thing, and has on a phone a bar of its own that leads back, in the place of the header. */
  readonly inner?: boolean;
  /** Stands above the page, in whatever state it is. */
  readonly warning?: ReactNode;
  /** The engine is away: since when a filing waits, null = none does; absent = the engine works. */
  readonly engineWaiting?: { readonly queuedAt: string | null } | undefined;
}

/** Skip link, header, the strip while the engine is away, what warns, and the page as `<main>`. */
export function AppShell({ children, engineWaiting, warning, inner = false, ...header }: AppShellProps) {
  const texts = useTexts();
  return (
    <div className={inner ? 'shell shell-inner' : 'shell'}>
      <a href="#content" className="skip">
        {texts.skipToContent}
      </a>
      <AppHeader {...header} />
      <SourceFoot zone={header.zone} practice={header.practice ?? false} today={header.today?.day ?? null} />
      {engineWaiting !== undefined && (
        <output className="engine-strip">{texts.states.engineWaiting(engineWaiting.queuedAt)}</output>
      )}
      {warning}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
