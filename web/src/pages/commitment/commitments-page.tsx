import { useLocation } from '@tanstack/react-router';
import { projectCommitmentRoutes } from '../../../../api/contract/project-commitments.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { PlainTable } from '../admin/plain-table.tsx';
import { tellWhy } from '../../view/tell-why.ts';
import '../admin/admin.css';
import '../case/case.css';

export type Entry = AnswerOf<typeof projectCommitmentRoutes.listCommitments>['commitments'][number];

/** 项目承诺 of the enterprise, or of the zone: how far each is, and whose turn it is until when. */
export function CommitmentsPage() {
  const { promise } = useTexts();
  const asked = useAskPages(projectCommitmentRoutes.listCommitments, {}, ['commitments']);
  return (
    <Page title={promise.title} phone={{ back: '/' }}>
      <Asked asked={asked}>
        {({ commitments }) => (
          <Panel>
            {commitments.length === 0 ? <Empty sentence={promise.empty} /> : <CommitmentTable entries={commitments} />}
          </Panel>
        )}
      </Asked>
      <MoreRows of={asked} />
    </Page>
  );
}

/** Commitments as a table; each leads to its page in the area of whoever looks. */
export function CommitmentTable({ entries }: { entries: readonly Entry[] }) {
  const { promise } = useTexts();
  const { column } = promise;
  const base = useLocation({ select: ({ pathname }) => pathname.split('/').slice(0, 2).join('/') });
  const rows = entries.map(({ id, number, project, enterprise, stage, waiting }) => ({
    key: id,
    cells: [
      <Go key="number" href={`${base}/commitments/${id}`} act="open-commitment">
        {number}
      </Go>,
      project.name,
      enterprise.name,
      promise.stage[stage],
      waiting ? promise.saying(promise.who[waiting.who], tellWhy(waiting, promise)) : '',
      waiting?.until ? <DateText key="until" day={waiting.until} /> : '',
    ],
  }));
  const head = [column.number, column.project, column.enterprise, column.stage, column.turn, column.until];
  return <PlainTable name={promise.title} head={head} rows={rows} />;
}
