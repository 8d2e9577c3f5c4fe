import type { ReactNode } from 'react';
import type { Day } from '../../../../../domain/clock/day.ts';
import { DateText } from '../../../components/date-text.tsx';
import { LightShape } from '../../../components/light-shape.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { clockOf, ledgerHref, unservedNote, waitsForService } from '../../../view/case-answer.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';

/** How far a hearing has come: right told and asked for, or held of the organ’s own motion; called, held (许可法 46–48). */
export function HearingPanel({ answer, path }: { answer: CaseAnswer; path: string }) {
  const { hearing: words } = useTexts().life;
  const { hearing } = answer;
  if (hearing === null) return null;
  const { notifiedOn, requestedOn, requests, on, chair, heldOn } = hearing;
  const called = answer.events.findLast((event) => event.type === 'hearingCalled');
  return (
    <Panel title={words.title}>
      <ul className="life-rows">
        {notifiedOn === null ? (
          <Step name={words.ofOwnMotion} day={on} />
        ) : (
          <>
            <Step name={words.notified} day={notifiedOn} />
            <Step name={words.requested} day={requestedOn}>
              {requests.map((request, at) => (
                <span key={at}>{words.requestOf(request.by, request.on)}</span>
              ))}
              {requestedOn === null && <RequestBy answer={answer} path={path} />}
            </Step>
          </>
        )}
        <Step name={words.called} day={on} open={heldOn === null}>
          {called !== undefined && <span>{words.calledFor(String(called['time']), String(called['place']))}</span>}
          {chair !== null && <span>{words.chair(chair)}</span>}
          {on === null && <span>{words.notCalled}</span>}
        </Step>
        <Step name={words.held} day={heldOn}>
          <span>{heldOn === null ? words.notHeld : words.minutes}</span>
        </Step>
      </ul>
    </Panel>
  );
}

interface StepProps {
  readonly name: string;
  readonly day: Day | null;
  /** The day is set and still to come. */
  readonly open?: boolean;
  readonly children?: ReactNode;
}

function Step({ name, day, open = false, children }: StepProps) {
  return (
    <li>
      <span className="life-name">
        <LightShape shape={day !== null && !open ? 'tick' : 'ring'} />
        <b>{name}</b>
      </span>
      <span className="gap-words">
        {day !== null && <DateText day={day} />}
        {children}
      </span>
      <span />
    </li>
  );
}

function RequestBy({ answer, path }: { answer: CaseAnswer; path: string }) {
  const texts = useTexts();
  const language = useLanguage();
  const { hearing: words } = texts.life;
  const clock = clockOf(answer, 'hearingRequest');
  return (
    <>
      <span>{words.notRequested}</span>
      {waitsForService(answer, 'hearingRequest') && (
        <span>{unservedNote(answer, 'hearingRequest', { language, texts })}</span>
      )}
      {clock !== null && (
        <span>
          {words.requestBy} <DateText day={clock.due} href={`${path}${ledgerHref('hearingRequest')}`} />
        </span>
      )}
    </>
  );
}
