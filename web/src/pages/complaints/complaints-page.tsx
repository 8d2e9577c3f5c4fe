import { useLocation } from '@tanstack/react-router';
import { complaintRoutes } from '../../../../api/contract/complaints.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { RatingFigures } from '../rating/rating-figures.tsx';
import { ComplaintList } from './complaint-list.tsx';

/** Complaints and complaints that wait for an answer: of the officer's unit, or of the zone. */
export function ComplaintsPage() {
  const { complaints: words } = useTexts();
  const area = useLocation({ select: ({ pathname }) => pathname.split('/').slice(0, 2).join('/') });
  const asked = useAskPages(complaintRoutes.listComplaints, {}, ['complaints'], { every: 30_000 });
  return (
    <Page title={words.title}>
      <Asked asked={asked}>
        {({ complaints, count }) =>
          complaints.length === 0 ? (
            <Panel>
              <Empty sentence={words.none} next={words.noneNext} />
            </Panel>
          ) : (
            <Panel title={words.open(count)}>
              <ComplaintList complaints={complaints} area={area} />
            </Panel>
          )
        }
      </Asked>
      <MoreRows of={asked} />
      <RatingFigures />
    </Page>
  );
}
