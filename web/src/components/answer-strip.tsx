import type { ReactNode } from 'react';
import type { Day } from '../../../domain/clock/day.ts';
import { useLanguage, useTexts } from '../texts/language.ts';
import type { Texts } from '../texts/texts.ts';
import { dateText } from '../view/date-text.ts';
import type { StripClock, StripHeadline, StripHolder } from '../view/strip-facts.ts';
import type { Share } from '../view/whose-time.ts';
import { DateText } from './date-text.tsx';
import { LightTag } from './light-tag.tsx';
import { WhoseTimeBar } from './whose-time-bar.tsx';
import './answer-strip.css';

interface AnswerStripProps {
  readonly promised: StripClock | null;
  /** Takes the place of the promise. */
  readonly headline?: StripHeadline | undefined;
  readonly statutory: StripClock | null;
  /** In place of “the law sets no limit”. */
  readonly noStatute?: string | undefined;
  readonly holder: StripHolder;
  readonly shares: readonly Share[];
  /** The time is told up to the decision or the end, and grows no more. */
  readonly over?: boolean;
  /** To enterprises the statutory limit is 法律规定最迟. */
  readonly forEnterprise?: boolean;
}

/** The answer before the data: until when by promise and by law, who holds it, whose time it was. */
export function AnswerStrip({
  promised,
  headline,
  statutory,
  noStatute,
  holder,
  shares,
  over = false,
  forEnterprise = false,
}: AnswerStripProps) {
  const texts = useTexts();
  const total = shares.reduce((sum, share) => sum + share.days, 0);
  const time = over ? texts.strip.receiptToEnd(total) : texts.strip.sinceReceipt(total);
  return (
    <div className="strip">
      {headline === undefined ? <PromiseCell clock={promised} /> : <HeadlineCell headline={headline} />}
      <Cell label={forEnterprise ? texts.strip.statutoryForEnterprise : texts.strip.statutory} className="strip-line">
        <ClockAnswerCell clock={statutory} none={noStatute ?? texts.strip.noStatute} texts={texts} />
        {statutory !== null && statutory.over > 0 && <Overdue over={statutory.over} forEnterprise={forEnterprise} />}
      </Cell>
      <Cell label={texts.strip.holder} className="strip-line">
        <Holder holder={holder} texts={texts} />
      </Cell>
      <Cell label={texts.strip.whose} aside={time} className="strip-whose">
        <WhoseTimeBar shares={shares} />
      </Cell>
    </div>
  );
}

function PromiseCell({ clock }: { clock: StripClock | null }) {
  const texts = useTexts();
  return (
    <Cell label={texts.strip.promised} className="strip-first">
      <ClockAnswerCell clock={clock} none={texts.strip.noPromise} texts={texts} midnight />
      {clock !== null && clock.over > 0 && (
        <p className="strip-over">
          <LightTag light="red" word={texts.strip.overPromise(clock.over)} />
        </p>
      )}
    </Cell>
  );
}

function HeadlineCell({ headline: { label, clock, day, note } }: { headline: StripHeadline }) {
  const texts = useTexts();
  return (
    <Cell label={label} className="strip-first">
      {clock !== null && <ClockAnswerCell clock={clock} none="" texts={texts} midnight />}
      {day !== null && (
        <p className="strip-date">
          <DateText day={day} />
        </p>
      )}
      {note !== null && <p className="strip-note">{note}</p>}
    </Cell>
  );
}

interface CellProps {
  readonly label: string;
  readonly aside?: string;
  readonly className: string;
  readonly children: ReactNode;
}

function Cell({ label, aside, className, children }: CellProps) {
  return (
    <div className={`strip-cell ${className}`}>
      <p className="strip-label gap-words">
        <span>{label}</span>
        {aside !== undefined && <span>{aside}</span>}
      </p>
      {children}
    </div>
  );
}

interface ClockCellProps {
  readonly clock: StripClock | null;
  readonly none: string;
  readonly texts: Texts;
  readonly midnight?: boolean;
}

function ClockAnswerCell({ clock, none, texts, midnight = false }: ClockCellProps) {
  if (clock === null) return <p className="strip-none">{none}</p>;
  return (
    <>
      <p className="strip-date">
        <DateText day={clock.due} provisional={clock.provisional} href={clock.href} />
      </p>
      <p className="strip-note gap-words">
        <span>{clock.pausedUntil === undefined ? dayOf(clock, texts) : <PausedUntil day={clock.pausedUntil} />}</span>
        {midnight && clock.over === 0 && clock.pausedUntil === undefined && <span>{texts.strip.untilMidnight}</span>}
      </p>
    </>
  );
}

function dayOf({ n, of, unit }: StripClock, { strip }: Texts): string {
  return unit === 'workingDays' ? strip.workingDayOf(n, of) : strip.calendarDayOf(n, of);
}

function PausedUntil({ day }: { day: Day }) {
  const { strip } = useTexts();
  const [before, after] = strip.paused('\u0000').split('\u0000');
  return (
    <>
      {before}
      <DateText day={day} />
      {after}
    </>
  );
}

function Overdue({ over, forEnterprise }: { over: number; forEnterprise: boolean }) {
  const { strip } = useTexts();
  return (
    <p className="strip-over">
      <LightTag light="darkRed" word={strip.overStatute(over)} />
      {forEnterprise && <span>{strip.remedies}</span>}
    </p>
  );
}

function Holder({ holder, texts }: { holder: StripHolder; texts: Texts }) {
  const language = useLanguage();
  const { since, doing } = holder;
  return (
    <>
      <p className="strip-holder gap-words">
        <span>{holder.unit}</span>
        {holder.person !== null && <span>{holder.person}</span>}
      </p>
      <p className="strip-note gap-words">
        <span>{since === null ? doing : texts.strip.since(doing, dateText(since, language, texts, true))}</span>
        {holder.next !== null && <span>{texts.strip.next(holder.next)}</span>}
      </p>
    </>
  );
}
