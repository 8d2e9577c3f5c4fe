import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { freeBytesAt, isFilling } from '../files/free-space.ts';
import { startRound, type Round } from './round.ts';

const TEN_MINUTES = 600_000;

/** Says in the log, every ten minutes for as long as it is so, that the disk under the data folder is filling up. */
export const startDiskWatch = (config: Watched, log: Logger): Round =>
  startRound({
    log,
    everyMs: TEN_MINUTES,
    atStart: true,
    failed: 'disk not looked at',
    work: () => watchDisk(config, log),
  });

type Watched = Pick<Config, 'dataFolder' | 'minFreeBytes'>;

/** Looks once. */
export async function watchDisk({ dataFolder, minFreeBytes }: Watched, log: Logger): Promise<void> {
  const freeBytes = await freeBytesAt(dataFolder);
  if (isFilling(freeBytes, minFreeBytes)) log.warn({ dataFolder, freeBytes, minFreeBytes }, FILLING);
}

const FILLING =
  'the disk is filling up: make room, or give the data folder a larger one; once it is full nothing new is kept (E-STORAGE-FULL)';
