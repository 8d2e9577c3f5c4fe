import { spellDay, spellInstant } from './calendar-words.ts';
import { spellArticles } from './citation.ts';
import { tellDeadline } from './deadline-words.ts';
import { makePaper } from './make-paper.ts';
import type { Block, Paper } from './paper.ts';
import { listApplication, paragraph } from './phrases.ts';
import type { ServiceRecordFacts } from './supervision-facts.ts';

const METHODS: Readonly<Record<ServiceRecordFacts['method'], string>> = {
  electronic: '电子送达',
  window: '窗口直接送达',
  post: '邮寄送达',
};

/** 送达回证: what was served, how, to whom and when; for electronic service also the consent and the receipt time. */
export function writeServiceRecord(facts: ServiceRecordFacts): Paper {
  return makePaper(facts, {
    addressee: null,
    blocks: [
      listApplication(facts),
      { type: 'facts', rows: listService(facts) },
      ...tellArrival(facts),
      {
        type: 'signature',
        lines: [['受送达人', facts.method === 'electronic' ? '（以系统记载的到达时间为准）' : '']],
      },
    ],
  });
}

function listService(facts: ServiceRecordFacts): readonly (readonly [string, string])[] {
  const { served, method, recipient, at, server, basis } = facts;
  return [
    ['送达文书', `${served.title}（${served.number}）`],
    ['送达依据', spellArticles(basis)],
    ['送达方式', METHODS[method]],
    ['受送达人', `${recipient.name}（${recipient.capacity}）`],
    [method === 'electronic' ? '到达时间' : '送达时间', spellInstant(at)],
    ['送达人', `${server.unit}　${server.name}`],
    ...listPeriod(facts),
    ...listLate(facts),
  ];
}

/** The notice could not name the last day of the period that begins with its service; the record of it does. */
const listPeriod = ({ begins }: ServiceRecordFacts): readonly (readonly [string, string])[] =>
  begins ? [[begins.name, `${tellDeadline(begins.deadline)}。`]] : [];

/** Both times stand on the paper: when it was done, and when it was told. */
function listLate({ late }: ServiceRecordFacts): readonly (readonly [string, string])[] {
  if (!late) return [];
  const confirmed = late.confirmedBy === null ? '' : `；经${late.confirmedBy}核对凭证确认`;
  return [['补录', `${spellInstant(late.recordedAt)}记入系统。原因：${late.reason}${confirmed}`]];
}

function tellArrival({ consent }: ServiceRecordFacts): readonly Block[] {
  if (consent === null) return [];
  return [
    paragraph(
      `受送达人已于${spellDay(consent.on)}确认同意电子送达，指定的接收系统为：${consent.address}。文书进入该系统的时间为送达时间。`,
    ),
  ];
}
