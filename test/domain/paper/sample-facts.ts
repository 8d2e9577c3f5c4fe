import type { PaperFacts } from '../../../domain/paper/facts.ts';
import type { PaperKind } from '../../../domain/paper/paper.ts';
import { INTAKE } from './sample-intake.ts';
import { OUTCOMES } from './sample-outcomes.ts';
import { PERMITS } from './sample-permits.ts';
import { PROCEDURES } from './sample-procedures.ts';
import { PROJECT_PROMISES } from './sample-project-promises.ts';
import { PROMISES } from './sample-promises.ts';
import { VISITS } from './sample-visits.ts';

type Samples = { readonly [Kind in PaperKind]: Extract<PaperFacts, { kind: Kind }> };

/** One paper of each kind, all of one story. */
export const SAMPLES: Samples = {
  ...INTAKE,
  ...PROMISES,
  ...PROCEDURES,
  ...OUTCOMES,
  ...PERMITS,
  ...PROJECT_PROMISES,
  ...VISITS,
};

/** All of them, by name, for tests that run over every kind. */
export const SAMPLE_LIST: readonly (readonly [PaperKind, PaperFacts])[] = Object.values(SAMPLES).map(
  (facts: PaperFacts) => [facts.kind, facts],
);
