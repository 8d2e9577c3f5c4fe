import { useState } from 'react';
import { authorityListRoutes as routes } from '../../../../../api/contract/authority-lists.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { useAskPages } from '../../../asking/use-ask-pages.ts';
import { Asked } from '../../../components/asked.tsx';
import { MoreRows } from '../../../components/more-rows.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { DraftTable } from './draft-table.tsx';
import { TwoStep } from '../two-step.tsx';
import { ListDiff } from './list-diff.tsx';
import { ListImport } from './list-import.tsx';

type List = AnswerOf<typeof routes.listAuthorityLists>['lists'][number];

/** Lists of authorised items (授权事项清单): brought in as a file by one administrator, confirmed by another. */
export function ZoneLists({ zone }: { zone: string }) {
  const { lists } = useTexts();
  const [shown, show] = useState<string | null>(null);
  const asked = useAskPages(routes.listAuthorityLists, { params: { zone } }, ['lists']);
  return (
    <Panel title={lists.title}>
      <p className="quiet">{lists.why}</p>
      <Asked asked={asked}>
        {(known) => (
          <DraftTable
            name={lists.title}
            drafts={known.lists}
            overtaken={lists.overtaken}
            actsOf={(list) => (
              <Acts key="acts" zone={zone} list={list} onShow={(id) => show(id === shown ? null : id)} />
            )}
          />
        )}
      </Asked>
      <MoreRows of={asked} />
      {shown !== null && <Shown zone={zone} list={shown} />}
      <ListImport zone={zone} onProposed={show} />
    </Panel>
  );
}

function Shown({ zone, list }: { zone: string; list: string }) {
  const asked = useAsk(routes.readAuthorityList, { params: { zone, list } });
  return <Asked asked={asked}>{({ diff }) => <ListDiff diff={diff} />}</Asked>;
}

interface ActsProps {
  readonly zone: string;
  readonly list: List;
  readonly onShow: (id: string) => void;
}

function Acts({ zone, list: { id, title, state, overtaken }, onShow }: ActsProps) {
  const { editions } = useTexts();
  const params = { zone, list: id };
  if (state !== 'draft') return null;
  return (
    <span className="two-step">
      <button type="button" className="link" data-act="show-list" onClick={() => onShow(id)}>
        {editions.show}
      </button>
      {!overtaken && (
        <TwoStep
          route={routes.confirmAuthorityList}
          ask={{ params, body: {} }}
          of={title}
          label={editions.confirm}
          act="confirm-list"
        />
      )}
      <TwoStep
        route={routes.withdrawAuthorityList}
        ask={{ params }}
        of={title}
        label={editions.withdraw}
        act="withdraw-list"
      />
    </span>
  );
}
