import { useQuery } from '@tanstack/react-query';
import { keptDraft } from '../../../asking/kept-drafts.ts';
import { unsavedOf, type Place } from '../../../offline/unsaved.ts';
import { useKnownMe } from '../../../session/me.ts';
import { emptyDraft, isFilingDraft } from '../../../view/filing-draft.ts';
import type { Kept } from './use-filing-draft.ts';

/** The draft of a filing that was begun, read once for each choice of `items`; an empty one if none was. */
export function useKeptFiling(subject: string, items: string | null) {
  const person = useKnownMe().person.id;
  return useQuery({
    queryKey: ['filing draft', subject, items],
    queryFn: () => readDraft({ person, subject }),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
}

/** What only this device has; else the draft that was begun, if there is one. */
async function readDraft(place: Place): Promise<Kept> {
  const unsaved = unsavedOf(place);
  if (unsaved !== null && isFilingDraft(unsaved.content))
    return { draft: unsaved.content, version: unsaved.version, unsaved: true };
  const { content, version } = (await keptDraft(place.subject)) ?? { content: null, version: 0 };
  return { draft: isFilingDraft(content) ? content : emptyDraft([]), version, unsaved: false };
}
