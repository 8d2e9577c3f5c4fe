import { SCENARIOS, type ScenarioName } from './scenario-names.ts';

/** How much is asked of each scenario. The open loop and the clients take turns with the floor, `rounds` times. */
export interface Size {
  readonly rounds: number;
  /** Requests of the open loop in one round, twenty of them a second. */
  readonly open: number;
  /** Requests of the sixteen clients in one round. */
  readonly closed: number;
  /**
   * Requests beforehand that are not counted. People file, sign and read all day, and what serves them goes on being compiled for some
   * hundred requests (measured on a list: 5.8 ms of the API's time for each of the first six hundred, 4.4 ms for each of the next).
   */
  readonly warmUp: number;
}

export interface Wishes {
  readonly only: readonly ScenarioName[];
  readonly quick: boolean;
  readonly size: Size;
  /** Cases that are open when memory is measured the second time. */
  readonly openCases: number;
}

const FULL: Size = { rounds: 4, open: 150, closed: 150, warmUp: 800 };
const QUICK: Size = { rounds: 1, open: 40, closed: 40, warmUp: 10 };

/**
 * Reads the arguments: `--only NAME,…` and `--quick` (a few seconds a scenario, for trying; its figures are no figures).
 * @throws Error naming what is not known.
 */
export function readWishes(args: readonly string[]): Wishes {
  const quick = args.includes('--quick');
  const rest = args.filter((arg) => arg !== '--quick');
  if (rest.length > 0 && (rest[0] !== '--only' || rest.length !== 2))
    throw new Error(`not understood: ${rest.join(' ')}; known are --only NAME,… and --quick`);
  return { only: namesIn(rest[1]), quick, size: quick ? QUICK : FULL, openCases: quick ? 50 : 1000 };
}

function namesIn(list: string | undefined): readonly ScenarioName[] {
  if (list === undefined) return SCENARIOS;
  return list.split(',').map((name) => {
    const known = SCENARIOS.find((scenario) => scenario === name);
    if (!known) throw new Error(`no scenario ${name}; there are ${SCENARIOS.join(', ')}`);
    return known;
  });
}

/** Requests that one scenario sends altogether, the warm-up included. */
export const requestsOf = ({ rounds, open, closed, warmUp }: Size): number => rounds * (open + closed) + warmUp;
