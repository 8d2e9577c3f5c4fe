import { readdirSync } from 'node:fs';
import { ACTS, type Acts } from '../../../cases/acts/acts.ts';
import { runCases } from '../../../cases/run-cases.ts';
import { createApiKey } from '../../../db/desk/api-key.ts';
import { addressOfHouse, startHouse } from '../../setup/house.ts';

const FOLDER = 'test/cases';

/** What a run said, line by line, with its exit code. */
interface Told {
  readonly code: number;
  readonly lines: readonly string[];
}

type Play = (paths: readonly string[], acts?: Acts) => Promise<Told>;

/** Starts a house in which worked cases are played; gives what plays files of them. */
export async function playhouse(): Promise<Play> {
  const house = await startHouse({ holdPapers: true });
  const adminKey = await createApiKey(house.database.pool, { name: 'cases', admin: true, expiresInHours: 1 });
  const system = async () => ({ base: addressOfHouse(house), adminKey });
  return async (paths, acts = ACTS) => {
    const lines: string[] = [];
    return { code: await runCases({ paths, system, acts, say: (line) => lines.push(line) }), lines };
  };
}

/** Plays all cases whose name begins so; tells each that fails. They stand in several files, so that these run side by side. */
export async function failuresOf(play: Play, isTheirs: (initial: string) => boolean): Promise<readonly string[]> {
  const names = readdirSync(FOLDER).filter((name) => /^[A-Z].*\.json$/.test(name) && isTheirs(name.charAt(0)));
  const { lines } = await play(names.map((name) => `${FOLDER}/${name}`));
  return lines.filter((line) => !line.startsWith('ok ') && line !== `${names.length} passed, 0 failed`);
}
