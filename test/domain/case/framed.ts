import { gap } from './builders.ts';

/** A point with a frame on the second page of `f`. */
export const FRAMED = { ...gap('E1'), frame: { file: 'f', page: 2, x: 0.5, y: 0.25, width: 0.25, height: 0.5 } };
