import { useTexts } from '../texts/language.ts';
import type { Share } from '../view/whose-time.ts';
import './whose-time-bar.css';

/** Whose working days they were: one bar in proportion, and the same in words below. */
export function WhoseTimeBar({ shares }: { shares: readonly Share[] }) {
  const { ledger } = useTexts();
  return (
    <div className="whose">
      <div className="whose-bar" aria-hidden="true">
        {shares.map((share) => (
          <span key={share.side} className={`whose-part side-${share.side}`} style={{ flexGrow: share.days }} />
        ))}
      </div>
      <ul className="whose-words">
        {shares.map((share) => (
          <li key={share.side}>
            <span className={`whose-dot side-${share.side}`} aria-hidden="true" />
            {ledger.daysOf(share.label, share.days)}
          </li>
        ))}
      </ul>
    </div>
  );
}
