import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { knownMe } from '../session/me.ts';
import type { Me } from '../session/person.ts';
import type { FormValue } from '../view/form-values.ts';
import { forgetUnsaved, keepUnsaved, unsavedOf, type Place } from './unsaved.ts';

/** What is sent at once and has no draft on the server: what was typed stays on the device until it was sent. */
export interface Kept<T> {
  readonly typed: T | null;
  readonly keep: (value: T) => void;
  readonly forget: () => void;
}

/** A form that is made from its contract. */
export type KeptForm = Kept<FormValue>;

/** Of nobody who is signed in, nothing is kept. */
const NOBODY: Place = { person: '', subject: '' };
const NOT_KEPT = { typed: null, keep: () => undefined, forget: () => undefined };

/** Whose it is: of somebody who acts for two enterprises, what was typed for the one is not found in the forms of the other. */
export const placeOf = ({ person, hat }: Pick<Me, 'person' | 'hat'>, subject: string): Place => ({
  person: person.id,
  subject: hat?.enterprise ? `${subject} ${hat.enterprise}` : subject,
});

/** What this person typed last into the form of that name and never sent; null: nothing. */
export function useKept<T = FormValue>(subject: string): Kept<T> {
  const me = knownMe(useQueryClient());
  const { person, subject: name } = me ? placeOf(me, subject) : NOBODY;
  return useMemo(() => {
    if (person === '') return NOT_KEPT;
    const place = { person, subject: name };
    return {
      typed: (unsavedOf(place)?.content ?? null) as T | null,
      keep: (content) => keepUnsaved(place, { content, version: 0 }),
      forget: () => forgetUnsaved(place),
    };
  }, [person, name]);
}

/** What stands in the field, how it is changed, and what is called once it was sent. */
export type KeptState<T> = readonly [value: T, change: (value: T) => void, sent: () => void];

/**
 * The same for a field of one's own: a reload, a closed tab, the way back find again what was typed. `subject` names the form and
 * the thing that it is about; another thing has its own. `start` is what stands there before anything was typed.
 */
export function useKeptState<T>(subject: string, start: T): KeptState<T> {
  const { typed, keep, forget } = useKept<unknown>(subject);
  const [held, hold] = useState(() => ({ subject, value: asBefore(typed, start) }));
  const value = held.subject === subject ? held.value : asBefore(typed, start);
  const change = (next: T) => {
    if (JSON.stringify(next) === JSON.stringify(start)) forget();
    else keep(next);
    hold({ subject, value: next });
  };
  return [value, change, forget];
}

/** What was typed; not if the form has become another one since. */
const asBefore = <T>(typed: unknown, start: T): T =>
  typed !== null && typeof typed === typeof start && Array.isArray(typed) === Array.isArray(start)
    ? (typed as T)
    : start;
