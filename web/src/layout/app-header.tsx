import type { ReactNode } from 'react';
import type { DayKind } from '../../../domain/clock/calendar-year.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { Go } from '../components/go.tsx';
import { useTexts } from '../texts/language.ts';
import { AccountMenu, type AccountMenuProps } from './account-menu.tsx';
import { Mark } from './mark.tsx';
import { TodayText } from './today-text.tsx';
import './app-header.css';

/** A word of the header: where it leads, and how many wait there. */
export interface HeaderWord {
  readonly href: string;
  readonly label: string;
  readonly count?: number | undefined;
  readonly current: boolean;
}

export interface AppHeaderProps extends AccountMenuProps {
  readonly zone: string;
  /** Marks a practice zone. */
  readonly practice?: boolean;
  readonly words: readonly HeaderWord[];
  readonly today: { readonly day: Day; readonly kind: DayKind } | null;
  /** Where messages are read, and how many are not opened; absent: nobody is signed in. */
  readonly messages?: { readonly href: string; readonly unread: number } | undefined;
  /** Absent: the page has no search. */
  readonly search?: ReactNode;
}

/** The header of every page: mark, zone, five or six words with counts, search, the zone's day, person and hat. */
export function AppHeader({ zone, practice = false, words, today, search, messages, ...account }: AppHeaderProps) {
  const texts = useTexts();
  return (
    <header className="app-header no-print">
      <Go href="/" className="brand">
        <Mark />
        <span>{texts.product}</span>
      </Go>
      {zone !== '' && (
        <span className="zone" title={zone}>
          {zone}
        </span>
      )}
      {practice && (
        <span className="practice" title={texts.header.practiceHint}>
          {texts.header.practice}
        </span>
      )}
      <HeaderWords words={words} label={texts.header.navigation} />
      <div className="header-right">
        {search}
        {messages !== undefined && (
          <Go href={messages.href} act="messages">
            {texts.messages.title}
            {messages.unread > 0 && <span className="word-count">{messages.unread}</span>}
          </Go>
        )}
        {today !== null && <TodayText day={today.day} kind={today.kind} />}
        <AccountMenu {...account} />
      </div>
    </header>
  );
}

function HeaderWords({ words, label }: { words: readonly HeaderWord[]; label: string }) {
  return (
    <nav className="words" aria-label={label}>
      <ul>
        {words.map((word) => (
          <li key={word.href}>
            <Go href={word.href} current={word.current}>
              {word.label}
              {word.count !== undefined && word.count > 0 && <span className="word-count">{word.count}</span>}
            </Go>
          </li>
        ))}
      </ul>
    </nav>
  );
}
