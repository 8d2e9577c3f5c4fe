import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { draftRoutes } from '../../../../../api/contract/drafts.ts';
import { client } from '../../../asking/client.ts';
import { keptDraft } from '../../../asking/kept-drafts.ts';
import { useKnownMe } from '../../../session/me.ts';

/** A view that an officer named: the search of the page's address. */
export interface SavedView {
  readonly name: string;
  readonly search: string;
}

const SUBJECT = 'views:tasks';

interface Kept {
  readonly views: readonly SavedView[];
  readonly version: number;
}

/** The views that somebody saved; kept with the person, on whichever machine. */
export function useSavedViews() {
  const queries = useQueryClient();
  const queryKey = ['saved views', useKnownMe().person.id];
  const { data } = useQuery({ queryKey, queryFn: readViews, staleTime: Infinity });
  const save = useMutation({
    mutationFn: async (views: readonly SavedView[]): Promise<Kept> => {
      const { version } = await readViews();
      const body = { content: { views: views.map((one) => ({ ...one })) }, version };
      const saved = await client(draftRoutes.putDraft, { params: { subject: SUBJECT }, body });
      return { views, version: saved.version };
    },
    onSuccess: (kept) => queries.setQueryData(queryKey, kept),
  });
  const views = data?.views ?? [];
  return {
    views,
    /** Under a name that is there already the view is replaced. */
    add: (view: SavedView) => save.mutate([...views.filter(({ name }) => name !== view.name), view]),
    remove: (name: string) => save.mutate(views.filter((one) => one.name !== name)),
  };
}

async function readViews(): Promise<Kept> {
  const { content, version } = (await keptDraft(SUBJECT)) ?? { content: null, version: 0 };
  return { views: viewsIn(content), version };
}

function viewsIn(content: unknown): readonly SavedView[] {
  const views = (content as { views?: unknown } | null)?.views;
  return Array.isArray(views) ? views.filter(isView) : [];
}

const isView = (one: unknown): one is SavedView =>
  typeof one === 'object' && one !== null && 'name' in one && 'search' in one && typeof one.name === 'string';
