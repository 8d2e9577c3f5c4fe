import { Message } from '../../components/message.tsx';
import { DateText } from '../../components/date-text.tsx';
import { useTexts } from '../../texts/language.ts';
import { ledgerHref, owedNow } from '../../view/case-answer.ts';
import type { CaseAnswer } from '../../view/case-story.ts';
import { useQueryParam } from '../param.ts';

/** Tells an applicant what is owed and by when, with the way to it. */
export function CorrectionOwed({ answer, base }: { answer: CaseAnswer; base: string }) {
  const texts = useTexts();
  const [act, choose] = useQueryParam('act');
  const owed = owedNow(answer);
  if (owed === null || act === 'handIn') return null;
  const { count, by } = owed;
  const name = by.name ?? 'deferral';
  const href = by.name === null ? {} : { href: `${base}/cases/${answer.id}${ledgerHref(by.name)}` };
  const { correctTitle, deferredTitle, limits, acts } = texts.case;
  return (
    <Message tone="attention" title={name === 'correction' ? correctTitle(count) : deferredTitle(count)}>
      <p className="owed">
        <span>
          {limits[name]} <DateText day={by.due} {...href} />
        </span>
        <button type="button" className="button-link" onClick={() => choose('handIn')} data-act="handIn-open">
          {acts.handIn}
        </button>
      </p>
    </Message>
  );
}
