import { useState } from 'react';
import { caseRoutes } from '../../../../../api/contract/cases.ts';
import { useAct } from '../../../asking/use-act.ts';
import { useNextTask } from '../use-next-task.ts';
import { gatherNotice, unwordedPoints } from './notice.ts';
import type { Looking } from './use-looking.ts';
import { checkedCodes, primaryAct, tally, type CasePage, type IntakeAct } from './verdicts.ts';

/** The acts that the verdicts lead to: accept, with deferral or without, or one notice of everything. */
export function useIntake(page: CasePage, looking: Looking, onDone: () => void) {
  const accept = useAct(caseRoutes.accept);
  const notify = useAct(caseRoutes.notifyCorrection);
  const goOn = useNextTask('accept');
  const [form, openForm] = useState<'decline' | 'notNeeded' | null>(null);
  const [ground, setGround] = useState<SecondGround | null>(null);
  const second = isSecond(page);
  const counts = tally(page, looking.looked);
  const points = gatherNotice(page, looking.looked.verdicts, looking.worded);
  const whole = unwordedPoints(points).length === 0 && (!second || ground !== null);
  const primary = ready(primaryAct(counts), whole);
  const params = { case: page.id };
  const perform = async (act: IntakeAct) => {
    const done =
      act === 'notifyCorrection'
        ? await notify.act({ params, body: { gaps: [...points], ground: second ? ground : null } })
        : await accept.act({ params, body: { checked: checkedCodes(page, looking.looked) } });
    if (done) onDone();
    return done;
  };
  const actAndGoOn = async () => {
    if (primary !== null && (await perform(primary))) await goOn(page.number);
  };
  return {
    counts,
    points,
    primary,
    perform: (act: IntakeAct) => void perform(act),
    actAndGoOn: () => void actAndGoOn(),
    busy: accept.busy || notify.busy,
    error: accept.error ?? notify.error,
    form,
    openForm,
    second,
    ground,
    setGround,
  };
}

/** What alone allows a second notice: the answer itself showed it, or the law changed in between. */
export type SecondGround = 'answer' | 'lawChange';

/** All defects are told at once (许可法 32(4)): a notice after a correction is a second one. */
const isSecond = ({ correction }: CasePage): boolean => correction !== null;

export type Intake = ReturnType<typeof useIntake>;

const ready = (act: IntakeAct | null, whole: boolean): IntakeAct | null =>
  act === 'notifyCorrection' && !whole ? null : act;
