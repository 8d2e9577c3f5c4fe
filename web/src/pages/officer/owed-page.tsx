import { timeOf } from '../../../../domain/clock/instant.ts';
import { owedPaperRoutes } from '../../../../api/contract/owed-papers.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Page } from '../../layout/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { OwedPanel } from '../owed/owed-panel.tsx';

/** 容缺待补: what applicants still owe, for the window of all bureaus, for a reviewer of its own. */
export function OwedPage() {
  const texts = useTexts();
  const asked = useAskPages(owedPaperRoutes.listOwedPapers, {}, ['rows'], { every: 30_000 });
  return (
    <Asked asked={asked}>
      {({ rows, count, asOf }) => (
        <Page
          title={texts.owed.title}
          facts={asOf === null ? [] : [texts.owed.count(count), texts.states.asOf(timeOf(asOf))]}
        >
          <OwedPanel rows={rows} area="/o" />
          <MoreRows of={asked} />
        </Page>
      )}
    </Asked>
  );
}
