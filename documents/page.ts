import type { Content, Node, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { NUMBER_TO_COME, tellReference, tellReferenceShort } from '../domain/paper/paper.ts';
import type { Paper } from '../domain/paper/paper.ts';
import { blockContent } from './block-content.ts';
import { close, closingHeight, isClosing } from './closing.ts';
import type { Closing } from './closing.ts';
import { INK, PAGE, SIZES } from './look.ts';

export type Page = { readonly definition: TDocumentDefinitions; readonly seal: Closing['seal'] };

/** The page of a paper: heading, number, addressee, blocks, organ with date and seal, verification, foot. */
export function layOut(paper: Paper, missing: readonly string[]): Page {
  const closing = close(paper);
  return { definition: define(paper, [...noteMissing(missing), ...closing.content]), seal: closing.seal };
}

function define(paper: Paper, end: readonly Content[]): TDocumentDefinitions {
  return {
    pageSize: 'A4',
    pageMargins: [PAGE.side, PAGE.top, PAGE.side, PAGE.bottom],
    version: '1.7',
    tagged: true,
    language: 'zh-CN',
    displayTitle: true,
    info: describe(paper),
    defaultStyle: { font: 'Song', fontSize: SIZES.text, lineHeight: 1.12, color: INK.text },
    content: [...head(paper), ...paper.blocks.map(blockContent), ...end],
    pageBreakBefore: (node) => !fits(paper, node),
    footer: (page, pages) => footLine(paper, page, pages),
    ...(paper.practice ? { watermark: practiceMark() } : {}),
  };
}

function describe(paper: Paper): NonNullable<TDocumentDefinitions['info']> {
  const at = new Date(`${paper.issuedOn ?? '2000-01-01'}T00:00:00+08:00`);
  return {
    title: `${paper.title} ${paper.number ?? NUMBER_TO_COME}`,
    author: paper.organ,
    creator: '全链',
    producer: '全链',
    subject: tellReferenceShort(paper),
    creationDate: at,
    modDate: at,
  };
}

function head(paper: Paper): readonly Content[] {
  const size = (text: string) => Math.min(SIZES.heading, (PAGE.width - 2 * PAGE.side) / Array.from(text).length);
  const line = (text: string): Content => ({
    text,
    bold: true,
    alignment: 'center',
    fontSize: size(text),
    lineHeight: 1.05,
  });
  return [
    ...(paper.author === 'applicant' ? [] : [line(paper.organ)]),
    { ...(line(paper.title) as object), characterSpacing: 2 } as Content,
    { text: paper.number ?? NUMBER_TO_COME, alignment: 'right', margin: [0, 8, 0, 0] },
    {
      text: tellReference(paper),
      alignment: 'right',
      fontSize: SIZES.small,
      color: INK.quiet,
      margin: [0, 0, 0, 8],
    },
    ...(paper.addressee === null ? [] : [{ text: `${paper.addressee}：`, margin: [0, 0, 0, 3] } as Content]),
  ];
}

function noteMissing(missing: readonly string[]): readonly Content[] {
  if (missing.length === 0) return [];
  const codes = missing.join('、');
  return [
    {
      text: `注：文中“〓”处的字为字库未收录，依次为 ${codes}，以电子数据记载为准。`,
      fontSize: SIZES.small,
      margin: [0, 6, 0, 0],
    },
  ];
}

function footLine(paper: Paper, page: number, pages: number): Content {
  return {
    columns: [
      { text: `${paper.number ?? NUMBER_TO_COME}　${tellReferenceShort(paper)}`, width: '*' },
      { text: `第 ${page} 页　共 ${pages} 页`, width: 'auto', alignment: 'right' },
    ],
    fontSize: SIZES.small,
    color: INK.quiet,
    margin: [PAGE.side, 18, PAGE.side, 0],
  };
}

function practiceMark(): NonNullable<TDocumentDefinitions['watermark']> {
  return { text: '演练', color: INK.practice, opacity: 0.1, bold: true, fontSize: 220, angle: -50 };
}

/** The closing stays in one piece, and no heading stands alone at the foot of a page. */
function fits(paper: Paper, node: Node): boolean {
  const needed = isClosing(node) ? closingHeight(paper) : node.headlineLevel === undefined ? 0 : 60;
  return node.startPosition.top + needed <= PAGE.height - PAGE.bottom;
}
