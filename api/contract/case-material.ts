import { z } from 'zod';
import { day, id } from './fields.ts';
import { projectResult } from './project-result.ts';

/** A material of a case as its guide lists it, with the files that came for it. */
export const caseMaterial = z.strictObject({
  code: z.string(),
  name: z.string(),
  class: z.enum(['E', 'D', 'S']),
  safety: z.boolean(),
  /** `later`: the commitment stands for it, and it has not come yet. */
  state: z.enum(['handedIn', 'missing', 'deferred', 'later', 'toCorrect', 'shared', 'toCome']),
  /** 承诺后补: the commitment stands for it until the decision, and who checks the promise looks at it. */
  later: z.boolean(),
  files: z.array(
    z.strictObject({
      id,
      name: z.string(),
      mediaType: z.string(),
      size: z.number(),
      pages: z.number().nullable(),
      /** What the virus scan said; `notScanned`: nobody looked. */
      scan: z.enum(['notScanned', 'clean', 'found']).nullable(),
      /** What came later stands after what it replaces; nothing is taken away. */
      handedOn: day,
    }),
  ),
  /** What the applicant said to what was handed in last. */
  note: z.string().nullable(),
  defects: z.array(z.strictObject({ text: z.string(), basis: z.string() })),
  /** `shared`: what earlier cases of the project granted that this material is. */
  results: z.array(projectResult),
});
