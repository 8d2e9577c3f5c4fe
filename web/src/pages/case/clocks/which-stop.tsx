import { STATUTORY_PAUSE_KINDS } from '../../../../../domain/clock/clock.ts';
import { DateText } from '../../../components/date-text.tsx';
import { LightShape } from '../../../components/light-shape.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';
import { stoppedBy } from '../../../view/pauses.ts';
import { lastStopped } from './previewed.ts';
import type { ClockPreview } from './use-clock-preview.ts';

interface WhichStopProps {
  readonly answer: CaseAnswer;
  readonly preview: ClockPreview;
  readonly kind: string;
}

/** Until when it is planned, and which limits it stops, as the law has it: seen in the days of the preview itself. */
export function WhichStop({ answer, preview: { told }, kind }: WhichStopProps) {
  const texts = useTexts();
  const { clocks: words } = texts.life;
  if (told === null) return null;
  const at = answer.procedures.length;
  const until = lastStopped(told.clocks, at);
  const stopped = stoppedBy(told.clocks, at).map((clock) => clock.name);
  const limits = told.clocks.filter(({ name }) => name === 'promised' || name === 'statutory');
  const listed = STATUTORY_PAUSE_KINDS.some((one) => one === kind);
  const other = stopped.includes('statutory') ? words.byItem : words.promisedOnly;
  return (
    <div>
      {until !== null && (
        <p className="quiet caption">
          {words.until} <DateText day={until} />
        </p>
      )}
      <b className="clock-label">{words.which}</b>
      <p className="gap-words">
        {limits.map(({ name }) => (
          <span key={name}>
            <LightShape shape={stopped.includes(name) ? 'tick' : 'ring'} />{' '}
            {stopped.includes(name) ? words.stops(texts.case.clocks[name]) : words.runs(texts.case.clocks[name])}
          </span>
        ))}
      </p>
      <p className="quiet caption">{listed ? words.both : other}</p>
    </div>
  );
}
