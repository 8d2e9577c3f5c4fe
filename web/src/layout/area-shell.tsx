import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { healthRoutes } from '../../../api/contract/health.ts';
import { noticeRoutes } from '../../../api/contract/notices.ts';
import { mayEver } from '../../../domain/permission/may.ts';
import { dayKind } from '../../../domain/clock/calendar.ts';
import { dayOf } from '../../../domain/clock/instant.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { codeOf } from '../asking/client.ts';
import { useAsk } from '../asking/use-ask.ts';
import { useChanges } from '../live/use-changes.ts';
import { ErrorMessage } from '../components/error-message.tsx';
import { Go } from '../components/go.tsx';
import { Loading } from '../components/states.tsx';
import { areaOf, type Area } from '../session/areas.ts';
import { ChangePassword } from '../session/change-password.tsx';
import { HatChooser } from '../session/hat-chooser.tsx';
import { hatWords } from '../session/hat-words.ts';
import type { Hat, Me } from '../session/person.ts';
import { SessionWarning } from '../session/session-warning.tsx';
import { useMe } from '../session/me.ts';
import { useSignOut, useWearHat } from '../session/use-wear-hat.ts';
import { useTold } from '../session/use-told.ts';
import { useTexts } from '../texts/language.ts';
import { AppShell } from './app-shell.tsx';
import { FindBox } from '../pages/search/find-box.tsx';
import { Redirect } from '../pages/redirect.tsx';

const AccountView = lazy(() =>
  import('../session/account/account-view.tsx').then(({ AccountView: view }) => ({ default: view })),
);

/** A word of the header as an area names it; the one whose address leads here is current. */
export interface AreaWord {
  readonly href: string;
  readonly label: string;
  readonly count?: number | undefined;
  /** Stands in the menu of the person, not in the header. */
  readonly inMenu?: true;
}

interface AreaShellProps {
  readonly area: Area;
  /** The words of the header; a component, since an area asks for its counts itself. */
  readonly useWords: () => readonly AreaWord[];
  readonly children: ReactNode;
}

/** The frame of one role's pages: only for who is signed in with a hat of that role. */
export function AreaShell({ area, useWords, children }: AreaShellProps) {
  const me = useMe();
  const address = useLocation({ select: ({ href }) => href });
  if (me.data !== undefined) {
    return (
      <Entered me={me.data} area={area} useWords={useWords} address={address}>
        {children}
      </Entered>
    );
  }
  if (codeOf(me.error) === 'E-SIGN-IN') return <ToSignIn from={address} />;
  if (me.error !== null) return <ErrorMessage error={me.error} onRetry={() => void me.refetch()} />;
  return <Loading />;
}

/** The address as it was at first: while the page of signing in is fetched, it is that page's already. */
function ToSignIn({ from }: { readonly from: string }) {
  const [first] = useState(from);
  return <Redirect href={`/login?to=${encodeURIComponent(first)}`} />;
}

type EnteredProps = AreaShellProps & { readonly me: Me; readonly address: string };

function Entered({ me, area, useWords, address, children }: EnteredProps) {
  const { session } = useTexts();
  const last = useLastHat(me);
  if (me.due.length > 0) {
    return (
      <Framed me={me} words={[]} address={address}>
        <Suspense fallback={<Loading />}>
          <AccountView me={me} />
        </Suspense>
      </Framed>
    );
  }
  const fits = me.hat !== null && areaOf(me.hat) === area;
  if (fits) {
    return (
      // Whoever changes hats begins anew, also at the same address: nothing on the page is of the hat before.
      <WordedShell key={me.hat?.id} me={me} useWords={useWords} address={address}>
        {children}
      </WordedShell>
    );
  }
  const fitting = me.hats.filter((hat) => areaOf(hat) === area);
  const isOver = last?.person === me.person.id && me.hat === null && me.hats.every(({ id }) => id !== last.hat.id);
  return (
    <Framed me={me} words={[]} address={address}>
      {isOver ? (
        <AfterHat ended={last.hat} hats={me.hats} />
      ) : (
        <HatChooser title={session.otherHat} hats={fitting} others={me.hats} to={address} worn={me.hat} />
      )}
    </Framed>
  );
}

/** The mandate or role with which the page was open has ended: it is for no other hat of the person, which begins on its own pages. */
function AfterHat({ ended, hats }: { readonly ended: Hat; readonly hats: readonly Hat[] }) {
  const texts = useTexts();
  const title = texts.session.hatEnded(hatWords(ended, texts, useTold()));
  return <HatChooser title={title} note={texts.session.hatEndedWhy} hats={hats} />;
}

/** In which hat this page was shown last, and whose it is. */
function useLastHat({ person, hat }: Me): { readonly person: string; readonly hat: Hat } | null {
  const [last, note] = useState<{ readonly person: string; readonly hat: Hat } | null>(null);
  if (hat !== null && hat.id !== last?.hat.id) note({ person: person.id, hat });
  return last;
}

function WordedShell({ me, useWords, address, children }: Omit<EnteredProps, 'area'>) {
  useChanges();
  return (
    <Framed me={me} words={useWords()} address={address}>
      {children}
    </Framed>
  );
}

interface FramedProps {
  readonly me: Me;
  readonly words: readonly AreaWord[];
  readonly address: string;
  readonly children: ReactNode;
}

/** Header, strip and page of somebody who is signed in. */
export function Framed({ me, words, address, children }: FramedProps) {
  const texts = useTexts();
  const told = useTold();
  const signOut = useSignOut();
  const wear = useWearHat();
  const [changing, setChanging] = useState(false);
  const current = currentWord(words, address);
  const today = me.zone === null ? null : dayOf(me.zone.now);
  return (
    <AppShell
      zone={me.zone?.name ?? ''}
      practice={me.zone?.practice ?? false}
      words={words.filter(({ inMenu }) => !inMenu).map((word) => ({ ...word, current: word.href === current }))}
      messages={useMessages(me)}
      links={words.filter(({ inMenu }) => inMenu)}
      search={mayFind(me) && <Finding me={me} />}
      today={today === null ? null : { day: today, kind: dayKind(PUBLISHED_CALENDAR, today) }}
      person={{ name: me.person.name, hat: me.hat === null ? '' : hatWords(me.hat, texts, told) }}
      hats={me.hats.map((hat) => ({ id: hat.id, label: hatWords(hat, texts, told), current: hat.id === me.hat?.id }))}
      onWear={(hat) => void wear(hat)}
      onChangePassword={() => setChanging(true)}
      onSignOut={() => void signOut()}
      engineWaiting={useEngineWaiting()}
      warning={<SessionWarning />}
      inner={ONE_THING.test(address)}
    >
      {children}
      {changing && <ChangePassword onClose={() => setChanging(false)} />}
    </AppShell>
  );
}

/** Addresses of one case, project, paper or the like: `/e/cases/1`, `/e/projects/1/plan`. */
const ONE_THING =
  /\/(?:cases|papers|projects|submissions|corrections|commitments|counter)\/[^/?#]+(?:\/(?:evidence|plan|file))?(?:[?#].*)?$/;

/** Whoever has something to find. */
const mayFind = ({ hat, due }: Me): boolean => due.length === 0 && mayEver({ hat, keyFor: null }, 'search');

/** The field of the header; on a phone the way to the page that has it. */
function Finding({ me }: { me: Me }) {
  const { nav } = useTexts();
  const area = areaOf(me.hat as NonNullable<Me['hat']>);
  return (
    <>
      <FindBox area={area} />
      <Go href={`/${area}/search`} className="find-link" act="find-page">
        {nav.find}
      </Go>
    </>
  );
}

/** The longest address of a word that the page's address begins with. */
function currentWord(words: readonly AreaWord[], address: string): string | null {
  const leading = words.map((word) => word.href).filter((href) => leadsTo(href, address));
  return leading.toSorted((one, other) => other.length - one.length)[0] ?? null;
}

function leadsTo(href: string, address: string): boolean {
  return address === href || ['/', '?', '&'].some((next) => address.startsWith(href + next));
}

/** Where the messages of the hat are read, and how many are not opened. */
function useMessages({ hat }: Me): { readonly href: string; readonly unread: number } | undefined {
  const { data } = useAsk(noticeRoutes.countNotices, {}, { every: 60_000, enabled: hat !== null });
  return hat === null ? undefined : { href: `/${areaOf(hat)}/messages`, unread: data?.unread ?? 0 };
}

function useEngineWaiting(): { readonly queuedAt: null } | undefined {
  const { data } = useAsk(healthRoutes.ready, {}, { every: 15_000 });
  const away = data?.missing.some((part) => part === 'temporal' || part === 'worker') ?? false;
  return away ? { queuedAt: null } : undefined;
}
