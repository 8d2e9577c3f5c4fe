import type { z } from 'zod';
import type { ProjectResult } from '../../domain/project/result.ts';
import type { projectResult } from '../contract/project-result.ts';

/** A result as the pages get it. */
export const resultView = ({ item, works, on, case: of, paper }: ProjectResult): z.input<typeof projectResult> => ({
  item,
  works: works && [...works],
  on,
  case: of && { ...of },
  paper: paper && { ...paper },
});
