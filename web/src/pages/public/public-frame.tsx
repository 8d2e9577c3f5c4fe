import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { dayKind } from '../../../../domain/clock/calendar.ts';
import { PUBLISHED_CALENDAR } from '../../../../domain/clock/published-years.ts';
import { AppShell } from '../../layout/app-shell.tsx';
import { useTexts } from '../../texts/language.ts';
import { useToday } from './use-today.ts';
import '../../session/session.css';

/** The frame of pages that need no sign-in. */
export function PublicFrame({ children }: { children: ReactNode }) {
  const { nav, evidence } = useTexts();
  const { pathname } = useLocation();
  const today = useToday();
  const words = [
    { href: '/p/guides', label: nav.guide, current: pathname.startsWith('/p/guides') },
    { href: '/p/calculator', label: nav.calculator, current: pathname.endsWith('/calculator') },
    { href: '/p/track', label: nav.track, current: pathname.startsWith('/p/track') },
    { href: '/p/verify', label: nav.verify, current: pathname.startsWith('/p/verify') },
    { href: '/p/open', label: nav.open, current: pathname.startsWith('/p/open') },
    { href: '/p/evidence', label: evidence.title, current: /^\/p\/(evidence|keys)/.test(pathname) },
  ];
  return (
    <AppShell zone="" words={words} today={{ day: today, kind: dayKind(PUBLISHED_CALENDAR, today) }} person={null}>
      {children}
    </AppShell>
  );
}
