import { Button } from 'antd';
import { KeyCap } from '../../../components/key-cap.tsx';
import { useTexts } from '../../../texts/language.ts';
import { whyNot } from '../use-case-step.ts';
import { unwordedPoints } from './notice.ts';
import type { Intake } from './use-intake.ts';
import type { CasePage } from './verdicts.ts';

/** Keys, counts, and the acts: exactly one is primary, by the verdicts; what cannot be done says why beside it. */
export function IntakeFoot({ page, intake }: { page: CasePage; intake: Intake }) {
  const texts = useTexts().officer.intake;
  const { good, correct, defer, open } = intake.counts;
  const noSecond = whyNot(page, 'notifyCorrection');
  const why = useWhy(page, intake);
  return (
    <>
      <Keys />
      <div className="foot-acts">
        <span className="foot-counts">
          {texts.counts(good, correct, defer, open)}
          {why !== '' && <span className="quiet">{why}</span>}
        </span>
        <AcceptButton page={page} intake={intake} />
        <Button onClick={() => intake.openForm('notNeeded')} data-act="open-not-needed">
          {texts.act.notNeeded}
        </Button>
        <Button onClick={() => intake.openForm('decline')} data-act="open-decline">
          {texts.act.decline}
        </Button>
        <Button
          type={intake.primary === 'notifyCorrection' ? 'primary' : 'default'}
          disabled={intake.primary !== 'notifyCorrection' || noSecond !== null}
          loading={intake.busy && intake.primary === 'notifyCorrection'}
          data-act="notify-correction"
          onClick={() => intake.perform('notifyCorrection')}
        >
          {texts.act.notify(intake.points.length)}
        </Button>
      </div>
    </>
  );
}

/** Why neither acceptance nor notice can be given yet; empty: one of them can. */
function useWhy(page: CasePage, { counts: { open, correct }, points, second, ground }: Intake): string {
  const { officer, ledger } = useTexts();
  const { intake } = officer;
  if (open > 0) return intake.primaryFirst(open);
  if (correct === 0) return whyNot(page, 'accept')?.title ?? '';
  const barred = whyNot(page, 'notifyCorrection');
  if (barred) return barred.title;
  const unworded = unwordedPoints(points);
  if (unworded.length > 0) return intake.pointsOpen(unworded.join(ledger.between));
  return second && ground === null ? intake.groundFirst : '';
}

function AcceptButton({ intake }: { page: CasePage; intake: Intake }) {
  const { act } = useTexts().officer.intake;
  const { primary } = intake;
  const kind = primary === 'acceptDeferred' ? 'acceptDeferred' : 'accept';
  const possible = primary === kind;
  return (
    <Button
      type={possible ? 'primary' : 'default'}
      disabled={!possible}
      loading={intake.busy && possible}
      data-act="accept"
      onClick={() => intake.perform(kind)}
    >
      {act[kind]}
    </Button>
  );
}

function Keys() {
  const { intake } = useTexts().officer;
  return (
    <span className="foot-keys wide-only">
      <span>
        <KeyCap>↑</KeyCap>
        <KeyCap>↓</KeyCap>
        {intake.keys.material}
      </span>
      <span>
        <KeyCap>1</KeyCap>
        {intake.verdict.good} <KeyCap>2</KeyCap>
        {intake.verdict.correct} <KeyCap>3</KeyCap>
        {intake.verdict.defer}
      </span>
      <span>
        <KeyCap>Ctrl</KeyCap>
        <KeyCap>Enter</KeyCap>
        {intake.keys.actNext}
      </span>
    </span>
  );
}
