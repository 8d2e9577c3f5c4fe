import type { Config } from '../../../config.ts';

/** What a test file wishes of the process that keeps its house. */
export interface HouseWish {
  readonly config: Config;
  /** The file with the bundled workflows, if a worker is to carry the cases. */
  readonly workflows: string | null;
  /** A file for all that is logged; else only errors are told, to whoever looks at the run. */
  readonly log: string | null;
}

/** A house that was opened: its name in the process, and where it answers. */
export interface OpenHouse {
  readonly id: number;
  readonly port: number;
}

/** What is asked of the process: a house opened, its worker begun or stopped, a house closed. */
export type Order =
  { readonly ask: 'open'; readonly wish: HouseWish } | { readonly ask: 'work' | 'rest' | 'close'; readonly id: number };
