import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { spellDay } from '../domain/paper/calendar-words.ts';
import { NUMBER_TO_COME } from '../domain/paper/paper.ts';
import type { Paper } from '../domain/paper/paper.ts';
import { blockContent } from './block-content.ts';
import { INK, PAGE, SIZES } from './look.ts';
import { drawSeal, drawSealPlace, SEAL_POINTS } from './seal-picture.ts';

/** The page of a paper: heading, number, addressee, blocks, organ with date and seal, verification, foot. */
export function layOut(paper: Paper, missing: readonly string[]): TDocumentDefinitions {
  return {
    pageSize: 'A4',
    pageMargins: [PAGE.side, PAGE.top, PAGE.side, PAGE.bottom],
    version: '1.7',
    tagged: true,
    language: 'zh-CN',
    displayTitle: true,
    info: describe(paper),
    defaultStyle: { font: 'Song', fontSize: SIZES.text, lineHeight: 1.12, color: INK.text },
    content: [
      ...head(paper),
      ...paper.blocks.map(blockContent),
      ...noteMissing(missing),
      { stack: [close(paper), foot(paper)], unbreakable: true },
    ],
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
    subject: `办件编号 ${paper.caseNumber}`,
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
      text: `办件编号 ${paper.caseNumber}　查询码 ${paper.queryCode}`,
      alignment: 'right',
      fontSize: SIZES.small,
      color: INK.quiet,
      margin: [0, 0, 0, 10],
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

/** Verification at the left; at the right the organ and the date, with the seal over both. */
function close(paper: Paper): Content {
  return {
    columns: [
      { width: '*', stack: verification(paper) },
      { width: 250, stack: paper.author === 'applicant' ? filed(paper) : sealed(paper) },
    ],
    margin: [0, 16, 0, 2],
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

function sealed(paper: Paper): Content[] {
  const picture = paper.number === null ? drawSealPlace(paper.seal) : drawSeal(paper.organ, paper.seal);
  const left = (250 - SEAL_POINTS) / 2 + 22;
  return [
    { svg: picture, width: SEAL_POINTS, relativePosition: { x: left, y: -14 } },
    { text: paper.organ, alignment: 'center', margin: [0, 22, 0, 2] },
    { text: tellDate(paper), alignment: 'center', margin: [0, 0, 0, 24] },
  ];
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

function foot({ contact, service }: Paper): Content {
  const width = PAGE.width - 2 * PAGE.side;
  return {
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.6 }], margin: [0, 0, 0, 5] },
      `联系单位：${contact.office}　电话：${contact.phone}`,
      `地址：${contact.address}　办公时间：${contact.hours}`,
      service,
    ],
    fontSize: SIZES.small,
    lineHeight: 1.02,
    color: INK.quiet,
  };
}

function footLine(paper: Paper, page: number, pages: number): Content {
  return {
    columns: [
      { text: `${paper.number ?? NUMBER_TO_COME}　办件编号 ${paper.caseNumber}`, width: '*' },
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
