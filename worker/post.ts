import type { Logger } from 'pino';
import {
  endLetter,
  MOST_ATTEMPTS,
  postponeLetter,
  takeLetters,
  writeLetters,
  type DueLetter,
  type LetterChannel,
} from '../db/desk/letter.ts';
import { alarmOfLostFiles, alarmOfUndelivered, remindOfDeferrals, remindOfKeys } from '../db/desk/reminders.ts';
import type { SessionLimits } from '../db/desk/who.ts';
import type { Pool } from '../db/pool.ts';
import { DEFERRAL_REMINDERS, isUsual, NOTICE_KINDS } from '../domain/notice/kinds.ts';
import { letterText } from '../domain/notice/texts.ts';
import { Undeliverable, type PostChannel } from '../post/channel.ts';
import { startRound, together, type Round } from './round.ts';

const LOOK_EVERY_MS = 2000;
const REMIND_EVERY_MS = 60_000;
const SIDE_BY_SIDE = 4;

/** The channels that are set up. */
export type PostChannels = Readonly<Partial<Record<LetterChannel, PostChannel>>>;

export interface PostParts {
  readonly pool: Pool;
  readonly channels: PostChannels;
  readonly publicUrl: string;
  readonly unproven: SessionLimits['unproven'];
  readonly log: Logger;
}

/** Sends on what people were told, reminds of what is due, and raises the alarm about what reached nobody. */
export function startPost(parts: PostParts): Round {
  const { pool, channels, log } = parts;
  const rounds = together([
    startRound({ log, everyMs: LOOK_EVERY_MS, failed: 'letters not sent', work: () => postOnce(parts) }),
    startRound({ log, everyMs: REMIND_EVERY_MS, failed: 'nobody reminded', work: () => remindOnce(pool) }),
  ]);
  return {
    stop: async () => {
      await rounds.stop();
      for (const channel of Object.values(channels)) channel.close();
    },
  };
}

const BY_SMS = NOTICE_KINDS.filter((kind) => isUsual(kind, 'sms'));

/** Writes the letters of new notices and sends some that are due. Answers how many it sent, or tried to. */
export async function postOnce(parts: PostParts): Promise<number> {
  const open = (['email', 'sms'] as const).filter((channel) => parts.channels[channel] !== undefined);
  await writeLetters(parts.pool, open, BY_SMS, parts);
  const letters = await takeLetters(parts.pool, SIDE_BY_SIDE);
  await Promise.all(letters.map((letter) => send(parts, letter)));
  return letters.length;
}

/** What falls due by itself. Each is told once, however often this is asked. */
export async function remindOnce(pool: Pool): Promise<void> {
  await remindOfDeferrals(pool, DEFERRAL_REMINDERS);
  await remindOfKeys(pool);
  await alarmOfLostFiles(pool);
  await alarmOfUndelivered(pool);
}

async function send({ pool, channels, publicUrl, log }: PostParts, letter: DueLetter): Promise<void> {
  const text = letterText(letter, letter.language, publicUrl);
  try {
    const channel = channels[letter.channel];
    if (!channel) throw new Error(`${letter.channel} is not set up`);
    await channel.send({ id: `notice-${letter.id}`, to: letter.address, ...text });
    await endLetter(pool, letter.id, 'sent', null);
  } catch (error) {
    const isLast = error instanceof Undeliverable || letter.attempts >= MOST_ATTEMPTS;
    log.warn({ ...kindOf(error), letter: letter.id, attempts: letter.attempts, isLast }, 'letter not sent');
    await (isLast
      ? endLetter(pool, letter.id, 'failed', String(error).slice(0, 500))
      : postponeLetter(pool, letter.id, String(error)));
  }
}

/** Of what went wrong only what kind it was: a server repeats the address in its answer, and the library in its message. */
function kindOf(error: unknown) {
  const { name, code, responseCode, command } = error as Partial<
    Record<'name' | 'code' | 'responseCode' | 'command', unknown>
  >;
  return { kind: { name, code, responseCode, command } };
}
