import './legend.css';
import { useTexts } from '../texts/language.ts';

/** What the cells of the ledger mean. */
export function LedgerLegend() {
  const { ledger } = useTexts();
  const { legend } = ledger;
  return (
    <ul className="legend wide-only">
      <li>
        <span className="legend-box mark-counted" aria-hidden="true" />
        {legend.counted}
      </li>
      <li>
        <span className="legend-box mark-paused" aria-hidden="true" />
        {legend.paused}
      </li>
      <li>
        <span className="legend-box legend-off" aria-hidden="true" />
        {legend.off}
      </li>
      <li>
        <b className="makeup">{ledger.makeupMark}</b> {legend.makeup}
      </li>
      <li>
        <span className="legend-box is-due" aria-hidden="true" />
        {legend.due}
      </li>
    </ul>
  );
}
