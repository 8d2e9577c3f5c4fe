import { useQuery } from '@tanstack/react-query';
import { draftRoutes } from '../../../../../api/contract/drafts.ts';
import { client } from '../../../asking/client.ts';
import { unsavedOf, type Place } from '../../../offline/unsaved.ts';
import { useKnownMe } from '../../../session/me.ts';
import { emptyDraft, isFilingDraft } from '../../../view/filing-draft.ts';
import type { Kept } from './use-filing-draft.ts';

/** The draft of a filing that was begun, read once; an empty one if none was. */
export function useKeptFiling(subject: string) {
  const person = useKnownMe().person.id;
  return useQuery({
    queryKey: ['filing draft', subject],
    queryFn: () => readDraft({ person, subject }),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
}

/** What only this device has; else the draft that was begun, if there is one: asking for one that is not there would be a fault. */
async function readDraft(place: Place): Promise<Kept> {
  const unsaved = unsavedOf(place);
  if (unsaved !== null && isFilingDraft(unsaved.content))
    return { draft: unsaved.content, version: unsaved.version, unsaved: true };
  const { subject } = place;
  const { drafts } = await client(draftRoutes.listDrafts, {});
  if (!drafts.some((draft) => draft.subject === subject)) return { draft: emptyDraft([]), version: 0, unsaved: false };
  const { content, version } = await client(draftRoutes.readDraft, { params: { subject } });
  return { draft: isFilingDraft(content) ? content : emptyDraft([]), version, unsaved: false };
}
