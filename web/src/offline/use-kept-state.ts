import { useState } from 'react';
import { useKnownMe } from '../session/me.ts';
import { forgetUnsaved, keepUnsaved, unsavedOf, type Place } from './unsaved.ts';

/** What stands in the field, how it is changed, and what is called once it was sent. */
export type KeptState<T> = readonly [value: T, change: (value: T) => void, sent: () => void];

/**
 * What a person types into a form that is sent at once, kept on the device as it is typed, until it was sent: a reload, a closed
 * tab, the way back find it again. `subject` names the form and the thing that it is about; another thing has its own. `start`
 * is what stands there before anything was typed.
 */
export function useKeptState<T>(subject: string, start: T): KeptState<T> {
  const person = useKnownMe().person.id;
  const place = { person, subject };
  const [held, hold] = useState(() => ({ subject, value: typedIn(place, start) }));
  const value = held.subject === subject ? held.value : typedIn(place, start);
  const change = (next: T) => {
    if (JSON.stringify(next) === JSON.stringify(start)) forgetUnsaved(place);
    else keepUnsaved(place, { content: next, version: 0 });
    hold({ subject, value: next });
  };
  return [value, change, () => forgetUnsaved(place)];
}

/** What was typed; not if the form has become another one since. */
function typedIn<T>(place: Place, start: T): T {
  const typed = unsavedOf(place)?.content;
  return typeof typed === typeof start && Array.isArray(typed) === Array.isArray(start) ? (typed as T) : start;
}
