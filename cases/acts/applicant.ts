import { isClockRefusal } from '../../domain/clock/clock.ts';
import { projectClock } from '../../domain/clock/project-clock.ts';
import { readClock, type ClockRequest } from '../../domain/clock/read-clock.ts';
import { Failure } from '../failure.ts';
import { todayOf, type Stage } from '../story/stage.ts';
import { onCase, type CaseStep } from './act.ts';
import { uploadFile } from './upload.ts';

interface Promised {
  readonly materials: readonly string[];
  readonly until?: string;
  readonly length?: number;
  readonly unit?: ClockRequest['unit'];
}

/** A promise names its last day; a period counts from the acceptance, for which today is taken until it is known. */
export const performDefer = onCase<Promised>('deferral-promises', (step, stage) => {
  const { materials, until } = step;
  if (until !== undefined) return { materials, until };
  stage.promisedOn.set(step.case, todayOf(stage));
  return { materials, until: lastDayOf(stage, step) };
});

/** The end of the period before it is rolled to a working day, which the system does itself. */
function lastDayOf(stage: Stage, { length, unit }: CaseStep<Promised>): string {
  const { calendar } = stage.story.given;
  const read = readClock({ start: todayOf(stage), length: length ?? 0, unit: unit ?? 'workingDays', calendar });
  const projection = isClockRefusal(read) ? read : projectClock(read.clock, read.calendar);
  if (isClockRefusal(projection)) throw new Failure(`the period of the promise is not admitted: ${projection.code}`);
  return projection.nominal;
}

export const performHandIn = onCase<{ readonly materials: readonly string[] }>(
  'hand-ins',
  async ({ materials }, stage) => {
    const file = await uploadFile(stage);
    return { materials: materials.map((code) => ({ code, files: [file] })) };
  },
);

export const performWithdraw = onCase('withdrawals', () => ({ reason: '项目计划调整，暂不办理。' }));

export const performRequestHearing = onCase('hearing-requests', () => ({ reason: '对拟作出的决定有不同意见。' }));

export const performStateDefence = onCase('defences', () => ({ statement: '已按承诺整改，附整改记录。' }));

type Lengthy = { readonly length: number };

export const performAskExtension = onCase<Lengthy>('permit-extension-requests', ({ length }) => ({
  length,
  reason: '施工条件尚未具备。',
}));
