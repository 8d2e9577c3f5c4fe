import { Input } from 'antd';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { dateText, dayOfText } from '../../../view/date-text.ts';
import { untilId } from '../../../view/filing-check.ts';
import { untilOf } from '../../../view/filing-draft.ts';
import type { FilingItem } from '../../../view/filing-form.ts';
import type { Filing } from './filing.ts';

/** By when the promised papers of an item come; at first the latest lawful day. */
export function DeferralDay({ item, work }: { item: FilingItem; work: Filing }) {
  const texts = useTexts();
  const language = useLanguage();
  const until = untilOf(work.draft, item);
  const day = dayOfText(until);
  const { latest } = item.deferral;
  const id = untilId(item.code);
  return (
    <div className="deferral-day">
      <label htmlFor={id}>{texts.filing.deferUntil}</label>
      <Input
        id={id}
        type="date"
        value={until}
        max={latest ?? undefined}
        onChange={({ target: { value } }) =>
          work.change((before) => ({ ...before, until: { ...before.until, [item.code]: value } }))
        }
      />
      <span className="gap-words">
        {day !== null && <b>{dateText(day, language, texts)}</b>}
        {latest !== null && (
          <span className="quiet">{texts.filing.deferLatest(dateText(latest, language, texts))}</span>
        )}
      </span>
    </div>
  );
}
