import { refuse, type Refusal } from '../refusal.ts';
import type { Gap } from './state/handed.ts';

/** What is known of a file that was handed in for a material; `pages` null: unknown. */
export interface FramedFile {
  readonly material: string;
  readonly file: string;
  readonly pages: number | null;
}

/**
 * Does each frame lie on a page of a file that came for its material? A defect is shown where it is, in what the applicant
 * handed in (许可法 32(4)). `null`: yes.
 */
export function refuseFrames(gaps: readonly Gap[], files: readonly FramedFile[]): Refusal | null {
  const at = gaps.findIndex((gap) => gap.frame && !files.some((file) => liesOn(gap, file)));
  return at < 0 ? null : refuse('E-CORRECTION-FRAME', { article: '许可法 32(4)', field: `gaps.${at}.frame` });
}

const liesOn = ({ material, frame }: Gap, of: FramedFile): boolean =>
  frame !== undefined &&
  of.material === material &&
  of.file === frame.file &&
  frame.page <= (of.pages ?? Infinity) &&
  frame.x + frame.width <= 1 &&
  frame.y + frame.height <= 1;
