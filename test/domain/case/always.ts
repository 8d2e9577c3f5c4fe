import { livesOf } from '../lives.ts';
import { anyLife, live } from './any-life.ts';

/** Says something of random lives, lived in jumps: of a small share of the examples that are asked for. */
export const always = livesOf(anyLife, (life) => live(life, 'jumping'), 0.15);
