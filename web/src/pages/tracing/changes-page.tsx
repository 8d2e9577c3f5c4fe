import { taskMoveRoutes } from '../../../../api/contract/task-moves.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { areaOf } from '../../session/areas.ts';
import { useKnownMe } from '../../session/me.ts';
import { useTexts } from '../../texts/language.ts';
import { ChangeTable } from './change-table.tsx';

/** 任务变动: what others did with the steps in one's own hands. */
export function ChangesPage() {
  const { changes: words } = useTexts().tracing;
  const { hat } = useKnownMe();
  const asked = useAskPages(taskMoveRoutes.listClaimChanges, {}, ['changes']);
  const base = hat === null ? '' : `/${areaOf(hat)}`;
  return (
    <Page title={words.title} facts={[words.lead]}>
      <Asked asked={asked}>
        {({ changes }) =>
          changes.length === 0 ? (
            <Empty sentence={words.none} />
          ) : (
            <Panel>
              <ChangeTable changes={changes} base={base} />
            </Panel>
          )
        }
      </Asked>
      <MoreRows of={asked} />
    </Page>
  );
}
