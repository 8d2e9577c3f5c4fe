import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { refusalList } from './refusal-list.ts';

/** `npm run docs:refusals`: writes `docs/refusals.md` from the words and the sources. */
const root = process.cwd();
await writeFile(path.join(root, 'docs/refusals.md'), await refusalList(root));
