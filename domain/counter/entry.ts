import { personsBehind, type Actor } from '../case/actor.ts';
import type { Instant } from '../clock/instant.ts';

/** A picture of paper, bound by the hash of its bytes. */
export interface Scan {
  readonly file: string;
  readonly sha256: string;
}

/** 一窗受理、代录: a filing, or papers for a case, that somebody brought in person to a window, and an officer entered. */
export interface CounterEntry {
  /** The attendance (到窗登记): who came, and by what they were known. */
  readonly attendance: string;
  /** Name of the window. */
  readonly window: string;
  readonly cameAt: Instant;
  /** By whom it was entered; whoever files is the actor of the event. */
  readonly entered: Actor;
  /** Signed by hand on the printed sheet, or on the screen of the window. */
  readonly means: 'paper' | 'screen';
  readonly signed: readonly Scan[];
  /** The letter of authorisation of an agent. */
  readonly letter: readonly Scan[];
}

/** What of it the case remembers: at which window, and everybody by whom or for whom it was entered. */
export interface EnteredAt {
  readonly window: string;
  readonly persons: readonly string[];
}

/** What somebody does, perhaps entered by an officer for whoever came. */
interface PerhapsEntered {
  readonly by: Actor;
  readonly counter?: CounterEntry;
}

/** With whose hands something is done: those of the officer who enters it, else of whoever acts. */
export const doerOf = ({ by, counter }: PerhapsEntered): Actor => counter?.entered ?? by;

/** By whom and for whom it was entered; nobody where whoever acts did it themselves. */
export const personsEntering = ({ counter }: Pick<PerhapsEntered, 'counter'>): readonly string[] =>
  counter ? personsBehind(counter.entered) : [];
