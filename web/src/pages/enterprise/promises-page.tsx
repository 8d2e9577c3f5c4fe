import { owedPaperRoutes } from '../../../../api/contract/owed-papers.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Page } from '../../layout/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { OwedPanel } from '../owed/owed-panel.tsx';
import { CommitmentsPanel } from './commitments-panel.tsx';
import { CreditPanel } from './credit-panel.tsx';
import { useHome } from './use-home.ts';
import './enterprise.css';

/** 承诺与容缺: what was promised and is still owed, what was committed to and will be checked, and the credit that rests on both. */
export function PromisesPage() {
  const { nav } = useTexts();
  const owed = useAskPages(owedPaperRoutes.listOwedPapers, {}, ['rows'], { every: 30_000 });
  const commitments = useAskPages(owedPaperRoutes.listOwnCommitments, {}, ['rows']);
  return (
    <Page title={nav.promises}>
      <Asked asked={owed}>{({ rows }) => <OwedPanel rows={rows} area="/e" />}</Asked>
      <MoreRows of={owed} />
      <Asked asked={commitments}>{({ rows }) => <CommitmentsPanel rows={rows} />}</Asked>
      <MoreRows of={commitments} />
      <Asked asked={useHome()}>
        {({ enterprise, credit }) => (
          <>
            {credit.map(({ zone }) => (
              <CreditPanel key={zone} enterprise={enterprise.id} zone={zone} />
            ))}
          </>
        )}
      </Asked>
    </Page>
  );
}
