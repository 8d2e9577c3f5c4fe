import type { Content, ContentText } from 'pdfmake/interfaces.js';
import { spellDay } from '../domain/paper/calendar-words.ts';
import type { Paper } from '../domain/paper/paper.ts';
import { INK, PAGE, SIZES } from './look.ts';

/** How the closing is known among the nodes of a page; headings have level 1. */
const LEVEL = 2;
const WIDTH = PAGE.width - 2 * PAGE.side;
/** The column in which organ and date stand, at the right margin. */
export const SIGNED_WIDTH = 250;

/** A text that tells, after the layout, where it came to stand. */
export type Anchor = ContentText & { positions?: readonly { readonly top: number }[] };

export type Closing = {
  readonly content: readonly Content[];
  /** The organ's name, over which the seal goes; null where no seal is printed. */
  readonly seal: Anchor | null;
};

/** Whether a node of the page is the closing, which may not be torn apart. */
export function isClosing(node: { readonly headlineLevel?: number | undefined }): boolean {
  return node.headlineLevel === LEVEL;
}

/** Height of the closing in points: measured 100 for the upper part, 12.5 for each line below the rule. */
export function closingHeight(paper: Paper): number {
  const lines = footTexts(paper).map((text) => Math.ceil((Array.from(text).length * SIZES.small) / WIDTH));
  return 106 + lines.reduce((sum, count) => sum + count, 0) * 12.5;
}

/** Verification at the left; at the right the organ and the date, with the seal over both; contact and service below. */
export function close(paper: Paper): Closing {
  const organ: Anchor = { text: paper.organ, alignment: 'center', margin: [0, 22, 0, 2] };
  const byApplicant = paper.author === 'applicant';
  const signed = byApplicant ? filed(paper) : [organ, dateBelow(paper)];
  return { content: [signOff(paper, signed), foot(paper)], seal: byApplicant ? null : organ };
}

function signOff(paper: Paper, signed: Content[]): Content {
  return {
    headlineLevel: LEVEL,
    columns: [
      { width: '*', stack: verification(paper) },
      { width: SIGNED_WIDTH, stack: signed },
    ],
    margin: [0, 12, 0, 2],
  };
}

function verification({ verify }: Paper): Content[] {
  if (verify === null) return [{ text: '' }];
  return [
    {
      columns: [
        { qr: verify.url, fit: 78, eccLevel: 'M', width: 80 },
        {
          text: `扫码查验真伪\n验证码\n${verify.code}`,
          fontSize: SIZES.small,
          color: INK.quiet,
          margin: [4, 32, 0, 0],
        },
      ],
    },
  ];
}

function dateBelow(paper: Paper): Content {
  return { text: tellDate(paper), alignment: 'center', margin: [0, 0, 0, 24] };
}

/** The applicant's own letter bears no seal of the organ on its face; the electronic seal proves that it is unchanged. */
function filed(paper: Paper): Content[] {
  return [
    { text: tellDate(paper), alignment: 'right', margin: [0, 24, 0, 6] },
    {
      text: `${paper.organ}收存，加具电子签章以保证内容未被改动`,
      alignment: 'right',
      fontSize: SIZES.small,
      color: INK.quiet,
    },
  ];
}

function tellDate({ issuedOn }: Paper): string {
  return issuedOn === null ? '（签发日期）' : spellDay(issuedOn);
}

function foot(paper: Paper): Content {
  const rule: Content = {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: WIDTH, y2: 0, lineWidth: 0.6 }],
    margin: [0, 0, 0, 5],
  };
  return {
    stack: [rule, ...footTexts(paper)],
    fontSize: SIZES.small,
    lineHeight: 1.02,
    color: INK.quiet,
  };
}

function footTexts({ contact, service }: Paper): string[] {
  return [
    `联系单位：${contact.office}　电话：${contact.phone}`,
    `地址：${contact.address}　办公时间：${contact.hours}`,
    service,
  ];
}
