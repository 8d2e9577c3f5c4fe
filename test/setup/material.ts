import { readFileSync } from 'node:fs';
import { handed } from './handed.ts';

/**
 * A real PDF of one page to be handed in as a material (project `whole` only): made once for a run, since opening the fonts takes
 * longer than many a test. What it is called stands behind its end, so that two of different names are two files.
 */
export function material(title = '申报材料'): Buffer<ArrayBuffer> {
  const page = readFileSync(handed('QUANLIAN_TEST_MATERIAL'));
  return Buffer.concat([page, Buffer.from(`% ${title}\n`)]);
}
