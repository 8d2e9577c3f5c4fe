import type { Block, Paper } from '../../../domain/paper/paper.ts';

/** All that a paper says, in reading order, one piece a line. */
export function textOf(paper: Paper): string {
  const heading = [paper.organ, paper.title, paper.number ?? '', paper.caseNumber, paper.addressee ?? ''];
  const { contact, verify } = paper;
  const foot = [contact.office, contact.address, contact.phone, contact.hours, paper.service, verify?.code ?? ''];
  return [...heading, ...paper.blocks.flatMap(piecesOf), ...foot].filter((piece) => piece !== '').join('\n');
}

/** The pieces of text in a block. */
export function piecesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'facts':
      return block.rows.flat();
    case 'signature':
      return block.lines.flat();
  }
}
