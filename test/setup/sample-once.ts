import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sampleFile } from '../../demo/sample-file.ts';
import { runFolder } from './running.ts';

/** Makes the material that all tests of this run hand in; where it lies goes out by environment. */
export async function writeSample(): Promise<void> {
  const file = path.join(runFolder(), 'material.pdf');
  await writeFile(file, await sampleFile('申报材料', ['演练。']));
  process.env['QUANLIAN_TEST_MATERIAL'] = file;
}
