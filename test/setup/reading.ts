import { caseRoutes } from '../../api/contract/cases.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import { readText, squeeze } from '../documents/read-text.ts';
import { eventually } from './eventually.ts';
import type { Cast } from './zone.ts';

/** A case as its applicant sees it. */
export const pageOf = ({ applicant }: Cast, id: string) =>
  applicant.call(caseRoutes.readCase, { params: { case: id } });

/** The text of a paper, without white space, read back from its sealed PDF; fails if it does not carry its own number. */
export async function readSealed(by: SignedInClient, paper: { readonly id: string; readonly number: string }) {
  const params = { paper: paper.id };
  const sealed = await eventually(() => by.call(paperRoutes.readPaperPdf, { params }));
  const text = await readText(Buffer.from(sealed as unknown as ArrayBuffer));
  if (!text.includes(squeeze(paper.number))) throw new Error(`${paper.number} does not stand on its paper`);
  return text;
}

/** The newest paper of a kind in a case, read back from its sealed PDF. */
export async function readCasePaper(cast: Cast, id: string, kind: string): Promise<string> {
  const paper = (await pageOf(cast, id)).papers.findLast((one) => one.kind === kind);
  if (!paper) throw new Error(`the case has no ${kind}`);
  return readSealed(cast.applicant, paper);
}
