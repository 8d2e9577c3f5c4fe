import type { ReactNode } from 'react';
import { AppShell } from '../../layout/app-shell.tsx';
import { useTexts } from '../../texts/language.ts';
import '../../session/session.css';

/** The frame of pages that need no sign-in. */
export function PublicFrame({ children }: { children: ReactNode }) {
  const { nav } = useTexts();
  return (
    <AppShell zone="" words={[{ href: '/p/verify', label: nav.verify, current: false }]} today={null} person={null}>
      {children}
    </AppShell>
  );
}
