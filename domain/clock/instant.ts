/**
 * Moments, written on the wall clock of Asia/Shanghai (UTC+8 all year): 'YYYY-MM-DDTHH:MM:SS.mmm+08:00'. All have the
 * same length and offset, so that they sort as text and their first ten characters are the civil date.
 */
import { type Day, ORDINAL_MAX, dayAt, ordinalOf, parseDay } from './day.ts';

declare const instantBrand: unique symbol;
export type Instant = string & { readonly [instantBrand]: true };

const MS_OF_DAY = 86_400_000;
const MS_OF_OFFSET = 8 * 3_600_000;
const ORDINAL_OF_EPOCH = 25_567; // 1970-01-01, counted from 1900-01-01
const FIRST_MS = -ORDINAL_OF_EPOCH * MS_OF_DAY;
const LAST_MS = (ORDINAL_MAX - ORDINAL_OF_EPOCH + 1) * MS_OF_DAY - 1;
const PATTERN =
  /^\d{4}-\d{2}-\d{2}T((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?:(?<=:\d\d:\d\d)\.(\d{1,9}))?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** 'YYYY-MM-DDTHH:MM[:SS[.mmm]]' with +08:00, Z or another offset → Instant; null for anything else, for moments of
 *  days that do not exist and for years outside 1900–2099. Digits below a millisecond are dropped. */
export function parseInstant(text: string): Instant | null {
  const parts = PATTERN.exec(text);
  const day = parseDay(text.slice(0, 10));
  if (parts === null || day === null) return null;
  const [, time = '', fraction = '', offset = ''] = parts;
  const written = wallMsOf(day) + msOfTime(time) + Number(fraction.padEnd(3, '0').slice(0, 3));
  const wall = written - msOfOffset(offset) + MS_OF_OFFSET;
  return wall >= FIRST_MS && wall <= LAST_MS ? nameWall(wall) : null;
}

/** Milliseconds since 1970 (UTC) → Instant; beyond the years 1900–2099 it stays at their first or last millisecond
 *  (what is not a number counts as before them). */
export function instantFromMs(ms: number): Instant {
  const wall = Math.floor(ms) + MS_OF_OFFSET;
  return nameWall(wall > FIRST_MS ? Math.min(LAST_MS, wall) : FIRST_MS);
}

/** Milliseconds since 1970 (UTC) of an instant. */
export function msOf(instant: Instant): number {
  const time =
    Number(instant.slice(11, 13)) * 3600 + Number(instant.slice(14, 16)) * 60 + Number(instant.slice(17, 19));
  return wallMsOf(dayOf(instant)) + time * 1000 + Number(instant.slice(20, 23)) - MS_OF_OFFSET;
}

/** The civil date of an instant in Asia/Shanghai. */
export function dayOf(instant: Instant): Day {
  return instant.slice(0, 10) as Day;
}

/** 00:00 of that day. What lapses with the end of a day happens at `startOfDay` of the next (民法典 203(2)). */
export function startOfDay(day: Day): Instant {
  return `${day}T00:00:00.000+08:00` as Instant;
}

/** The last moment of that day: what counts with a day, and no time of it, was by then. */
export function endOfDay(day: Day): Instant {
  return `${day}T23:59:59.999+08:00` as Instant;
}

/** 'HH:MM:SS' of an instant. */
export function timeOf(instant: Instant): string {
  return instant.slice(11, 19);
}

function wallMsOf(day: Day): number {
  return (ordinalOf(day) - ORDINAL_OF_EPOCH) * MS_OF_DAY;
}

/** 'HH:MM' or 'HH:MM:SS' → milliseconds; cut at its places, since lists read thousands. */
function msOfTime(time: string): number {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return (minutes * 60 + Number(time.slice(6, 8))) * 1000;
}

function msOfOffset(offset: string): number {
  if (offset === 'Z') return 0;
  const ms = (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))) * 60_000;
  return offset.startsWith('-') ? -ms : ms;
}

function nameWall(wall: number): Instant {
  const days = Math.floor(wall / MS_OF_DAY);
  const ofDay = wall - days * MS_OF_DAY;
  const [hours, minutes] = [Math.floor(ofDay / 3_600_000), Math.floor(ofDay / 60_000) % 60];
  const [seconds, ms] = [Math.floor(ofDay / 1000) % 60, ofDay % 1000];
  const time = `${two(hours)}:${two(minutes)}:${two(seconds)}.${String(ms).padStart(3, '0')}`;
  return `${dayAt(days + ORDINAL_OF_EPOCH)}T${time}+08:00` as Instant;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
