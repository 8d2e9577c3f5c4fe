import type { ReactNode } from 'react';
import { Message } from '../../components/message.tsx';
import { DateText } from '../../components/date-text.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { laterNow, ledgerHref, owedNow, unservedNote } from '../../view/case-answer.ts';
import type { CaseAnswer } from '../../view/case-read.ts';
import { useQueryParam } from '../param.ts';

/** Tells an applicant what is owed and by when, with the way to it. */
export function CorrectionOwed({ answer, base }: { answer: CaseAnswer; base: string }) {
  const texts = useTexts();
  const language = useLanguage();
  const { correctTitle, deferredTitle, laterTitle, laterWhy, limits } = texts.case;
  const owed = owedNow(answer);
  const later = laterNow(answer);
  if (owed === null) return later === 0 ? null : <Owed title={laterTitle(later)}>{laterWhy}</Owed>;
  const { count, by } = owed;
  if (by === null)
    return <Owed title={correctTitle(count)}>{unservedNote(answer, 'correction', { language, texts })}</Owed>;
  const name = by.name ?? 'deferral';
  const href = by.name === null ? {} : { href: `${base}/cases/${answer.id}${ledgerHref(by.name)}` };
  return (
    <Owed title={name === 'correction' ? correctTitle(count) : deferredTitle(count)}>
      {limits[name]} <DateText day={by.due} {...href} />
    </Owed>
  );
}

function Owed({ title, children }: { title: string; children: ReactNode }) {
  const { acts } = useTexts().case;
  const [act, choose] = useQueryParam('act');
  if (act === 'handIn') return null;
  return (
    <Message tone="attention" title={title}>
      <p className="owed">
        <span>{children}</span>
        <button type="button" className="button-link" onClick={() => choose('handIn')} data-act="handIn-open">
          {acts.handIn}
        </button>
      </p>
    </Message>
  );
}
