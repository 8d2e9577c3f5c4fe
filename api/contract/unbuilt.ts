import { z } from 'zod';

const refused = z.unknown().optional().meta({ description: '规则还没有建成，给出即拒绝（E-NOT-BUILT）。' });

/** Fields of the format whose rule is not built yet. The contract knows them, so that they can be refused by name. */
export const unbuilt = <N extends string>(names: readonly N[]): Record<N, typeof refused> =>
  Object.fromEntries(names.map((name) => [name, refused])) as Record<N, typeof refused>;
