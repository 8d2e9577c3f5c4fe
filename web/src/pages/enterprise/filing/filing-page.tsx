import { useMemo } from 'react';
import { submissionRoutes } from '../../../../../api/contract/submissions.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { Go } from '../../../components/go.tsx';
import { Empty } from '../../../components/states.tsx';
import { Page } from '../../../layout/page.tsx';
import { useTexts } from '../../../texts/language.ts';
import { forItems } from '../../../view/filing-draft.ts';
import type { Succeeds } from '../../../view/filing-form.ts';
import { succeedsOf } from '../../../view/succession.ts';
import { draftSubject } from '../../../view/todos.ts';
import { usePathParam, useQueryParam } from '../../param.ts';
import { FilingView } from './filing-view.tsx';
import { goneItem, ItemGone } from './item-gone.tsx';
import type { Kept } from './use-filing-draft.ts';
import { useKeptFiling } from './use-kept-filing.ts';
import './filing.css';

/** Files several items at once: one form, shared materials once, everything checked before it is signed. */
export function FilingPage() {
  const project = usePathParam('project');
  const [wanted] = useQueryParam('succeeds');
  const succeeds = useMemo(() => succeedsOf(wanted), [wanted]);
  const [items] = useQueryParam('items');
  const asked = useKeptFiling(draftSubject(project, succeeds), items);
  return <Asked asked={asked}>{(kept) => <WithItems project={project} succeeds={succeeds} kept={kept} />}</Asked>;
}

interface WithItemsProps {
  readonly project: string;
  readonly succeeds: Succeeds | null;
  readonly kept: Kept;
}

/** The items come from the address, or from the draft that is continued. */
function WithItems({ project, succeeds, kept }: WithItemsProps) {
  const { filing } = useTexts();
  const [wanted] = useQueryParam('items');
  const [promise] = useQueryParam('commitment');
  const promised = promise === null ? {} : { [promise]: 'commitment' as const };
  const items = wanted === null || wanted === '' ? kept.draft.items : wanted.split(',');
  const ask = { params: { project }, query: { items: items.join() } };
  const asked = useAsk(submissionRoutes.readForm, ask, { enabled: items.length > 0 });
  if (items.length === 0) {
    return (
      <Page title={filing.title}>
        <Empty sentence={filing.noItems} next={<Go href={`/e/projects/${project}`}>{filing.noItemsNext}</Go>} />
      </Page>
    );
  }
  const gone = goneItem(asked.error);
  if (gone !== null) return <ItemGone error={asked.error} gone={gone} items={items} to={`/e/projects/${project}`} />;
  const start = { ...kept, draft: forItems({ ...kept.draft, ways: { ...kept.draft.ways, ...promised } }, items) };
  return (
    <Asked asked={asked}>
      {(form) => (
        <FilingView
          key={items.join()}
          project={project}
          succeeds={succeeds}
          asked={{ route: submissionRoutes.readForm, ask, form }}
          kept={start}
        />
      )}
    </Asked>
  );
}
