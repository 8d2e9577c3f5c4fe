import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { knownMe } from '../session/me.ts';
import type { FormValue } from '../view/form-values.ts';
import { forgetUnsaved, keepUnsaved, unsavedOf } from './unsaved.ts';

/** A form that is sent at once and has no draft on the server: what was typed stays on the device until it was sent. */
export interface KeptForm {
  readonly typed: FormValue;
  readonly keep: (value: FormValue) => void;
  readonly forget: () => void;
}

/** Of nobody who is signed in, nothing is kept. */
const NOT_KEPT: KeptForm = { typed: null, keep: () => undefined, forget: () => undefined };

/** What this person typed last into the form of that name and never sent; null: nothing. */
export function useKeptForm(subject: string): KeptForm {
  const person = knownMe(useQueryClient())?.person.id;
  return useMemo(() => {
    if (person === undefined) return NOT_KEPT;
    const place = { person, subject };
    return {
      typed: (unsavedOf(place)?.content ?? null) as FormValue,
      keep: (content) => keepUnsaved(place, { content, version: 0 }),
      forget: () => forgetUnsaved(place),
    };
  }, [person, subject]);
}
