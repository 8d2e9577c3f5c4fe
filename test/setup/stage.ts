import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from '@jest/globals';
import type { Config } from '../../config.ts';
import { buildWeb, isWebBuilt } from '../../start/web-build.ts';
import { launchBrowser } from './browser.ts';
import { addressOfHouse, startHouse, type House } from './house.ts';
import { openWindow, signInAt, type Visitor } from './visitor.ts';

const ROOT = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));

/** A house with its pages, and the windows of those who come to it. */
export interface Stage {
  readonly house: House;
  readonly base: string;
  /** Somebody signs in, in a window of their own, and goes to that address if one is given. */
  readonly comes: (login: string, to?: string) => Promise<Visitor>;
  /** Somebody who does not sign in. */
  readonly visits: (to: string) => Promise<Visitor>;
  /** Errors that anybody met on any page. */
  readonly troubles: () => readonly string[];
}

/** Starts the house and the browser for one test file, and closes everything after its last test. */
export async function openStage(changes: Partial<Config> = {}): Promise<Stage> {
  // First, so that its windows are closed first: the house waits for whoever still listens to it.
  const browser = await launchBrowser();
  const house = await startHouse(changes);
  const base = addressOfHouse(house);
  const visitors: Visitor[] = [];
  beforeAll(async () => {
    if (!isWebBuilt(ROOT)) await buildWeb(ROOT);
  }, 120_000);
  afterAll(() => Promise.all(visitors.map(({ page }) => page.context().close())));
  return {
    house,
    base,
    comes: async (login, to) => {
      const visitor = await signInAt(browser, base, login, to);
      visitors.push(visitor);
      return visitor;
    },
    visits: async (to) => {
      const visitor = await openWindow(browser, base);
      visitors.push(visitor);
      await visitor.page.goto(to);
      return visitor;
    },
    troubles: () => visitors.flatMap(({ troubles }) => troubles),
  };
}
