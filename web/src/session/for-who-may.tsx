import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { mayEver } from '../../../domain/permission/may.ts';
import type { Act } from '../../../domain/permission/rights.ts';
import { useTexts } from '../texts/language.ts';
import { areaOf, type Area } from './areas.ts';
import { HatChooser } from './hat-chooser.tsx';
import { useKnownMe } from './me.ts';
import type { Hat } from './person.ts';

interface ForWhoMayProps {
  readonly area: Area;
  readonly act: Act;
  readonly children: ReactNode;
}

/** What only some roles of an area may read; the others are offered the one with which they may, if they have it. */
export function ForWhoMay({ area, act, children }: ForWhoMayProps) {
  const { session } = useTexts();
  const { hat: worn, hats } = useKnownMe();
  const address = useLocation({ select: ({ href }) => href });
  const may = (hat: Hat | null) => mayEver({ hat, keyFor: null }, act);
  if (may(worn)) return children;
  const fitting = hats.filter((hat) => areaOf(hat) === area && may(hat));
  return <HatChooser title={session.otherHat} hats={fitting} others={hats} to={address} worn={worn} />;
}
