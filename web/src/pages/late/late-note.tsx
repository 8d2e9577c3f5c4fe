import type { ConfirmedBy } from '../../../../domain/case/late-mark.ts';
import type { Instant } from '../../../../domain/clock/instant.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { byWhom } from '../../view/by-whom.ts';
import type { CaseAnswer } from '../../view/case-read.ts';
import { momentText } from '../../view/moment-text.ts';
import './late.css';

/** What an event keeps of its being told late (domain/case/late.ts). */
interface Mark {
  readonly recordedAt: Instant;
  readonly reason: string;
  readonly confirmed?: { readonly by: ConfirmedBy; readonly toldAt: Instant };
}

/** Beside a step of the record that was told late: when it was told, why, and who confirmed it; nothing beside any other. */
export function LateNote({ event }: { event: CaseAnswer['events'][number] }) {
  const texts = useTexts();
  const language = useLanguage();
  const late = event['late'] as Mark | undefined;
  if (!late) return null;
  const { confirmed } = late;
  return (
    <p>
      <span className="late-mark">{texts.late.mark}</span>{' '}
      {texts.late.recorded(momentText(confirmed?.toldAt ?? late.recordedAt, language, texts), late.reason)}
      {confirmed && ` · ${texts.late.confirmedBy(byWhom(confirmed.by.name, confirmed.by.for?.name, texts))}`}
    </p>
  );
}
