import type { Paper } from '../domain/paper/paper.ts';
import { SIGNED_WIDTH } from './closing.ts';
import type { Anchor } from './closing.ts';
import { PAGE } from './look.ts';
import { drawSeal, drawSealPlace, FIELD } from './seal-picture.ts';

/** A seal of 38 mm, in points. */
const SIZE = 108;
/** From the line of the organ's name up to the upper edge of the seal. */
const ABOVE = 36;

/** A document that is laid out and not closed yet; its current page is the last. */
export type LaidOut = {
  readonly page: { readonly ext_gstates: Record<string, unknown> };
  ref(data: Readonly<Record<string, string | number>>): { end(): void };
  addContent(operators: string): void;
};

/** Prints the seal on the last page over organ and date, as ink does: what is black below stays black (Multiply). */
export function printSeal(document: LaidOut, paper: Paper, { positions }: Anchor): void {
  const top = (positions?.[0]?.top ?? PAGE.height / 2) - ABOVE;
  const left = PAGE.width - PAGE.side - SIGNED_WIDTH / 2 - SIZE / 2 + 22;
  const multiply = document.ref({ Type: 'ExtGState', BM: 'Multiply', ca: 1, CA: 1 }); // full strength, also after 演练
  multiply.end();
  document.page.ext_gstates['Ink'] = multiply;
  const picture = paper.number === null ? drawSealPlace(paper.seal) : drawSeal(paper.organ, paper.seal);
  const scale = SIZE / FIELD;
  document.addContent(`q /Ink gs ${scale} 0 0 ${scale} ${left.toFixed(2)} ${top.toFixed(2)} cm\n${picture}\nQ`);
}
