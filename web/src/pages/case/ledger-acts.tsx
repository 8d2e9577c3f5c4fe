import { calendarFeedRoutes } from '../../../../api/contract/calendar-feeds.ts';
import { Go } from '../../components/go.tsx';
import { useNamed } from '../../session/use-named.ts';
import { useTexts } from '../../texts/language.ts';

/** What can be taken along of a ledger: the case on paper or as a PDF, and its dates in one's own calendar. */
export function LedgerActs() {
  const { ledger } = useTexts();
  const feeds = useNamed(calendarFeedRoutes.makeFeed);
  return (
    <>
      <button type="button" className="link" data-act="print-case" onClick={() => window.print()}>
        {ledger.print}
      </button>
      {feeds && (
        <Go href="/e/todo" act="subscribe">
          {ledger.subscribe}
        </Go>
      )}
    </>
  );
}
