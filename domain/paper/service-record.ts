import { spellDay, spellInstant } from './calendar-words.ts';
import { spellArticles } from './citation.ts';
import { tellDeadline } from './deadline-words.ts';
import { makePaper } from './make-paper.ts';
import { holderOf } from './nature-words.ts';
import type { Block, Paper } from './paper.ts';
import { listApplication, listGrant, paragraph } from './phrases.ts';
import type { ServiceRecordFacts } from './supervision-facts.ts';

const METHODS: Readonly<Record<ServiceRecordFacts['method'], string>> = {
  electronic: '电子送达',
  window: '窗口直接送达',
  post: '邮寄送达',
  left: '留置送达',
  public: '公告送达',
};

const WHY: Readonly<Record<NonNullable<ServiceRecordFacts['published']>['why'], string>> = {
  notFound: '受送达人下落不明',
  othersFailed: '其他方式无法送达',
};

/** 送达回证: what was served, how, to whom and when; for electronic service also the consent and the receipt time. */
export function writeServiceRecord(facts: ServiceRecordFacts): Paper {
  return makePaper(facts, {
    addressee: null,
    ...(facts.ofGrant && { holder: holderOf(facts.item) }),
    blocks: [
      facts.ofGrant ? listGrant(facts) : listApplication(facts),
      { type: 'facts', rows: listService(facts) },
      ...tellArrival(facts),
      {
        type: 'signature',
        lines: [
          ['受送达人', SIGNED[facts.method] ?? ''],
          ...(facts.left?.how === 'witnessed' ? [['见证人', ''] as const] : []),
        ],
      },
    ],
  });
}

function listService(facts: ServiceRecordFacts): readonly (readonly [string, string])[] {
  const { served, method, recipient, server, basis } = facts;
  return [
    ['送达文书', `${served.title}（${served.number}）`],
    ['送达依据', spellArticles(basis)],
    ['送达方式', METHODS[method]],
    ['受送达人', `${recipient.name}（${recipient.capacity}）`],
    listTime(facts),
    ['送达人', `${server.unit}　${server.name}`],
    ...listPublished(facts),
    ...listLeft(facts),
    ...listPeriod(facts),
    ...listLate(facts),
  ];
}

/** What stands where the recipient signs who signs nothing. */
const SIGNED: Readonly<Partial<Record<ServiceRecordFacts['method'], string>>> = {
  electronic: '（以系统记载的到达时间为准）',
  left: '（拒绝接收，没有签收）',
  public: '（公告送达，没有签收）',
};

/** What was published counts with the last of its days. */
function listTime({ method, at, published }: ServiceRecordFacts): readonly [string, string] {
  if (published) return ['视为送达', `${spellDay(published.until)}（自发出公告之日起经过${published.days}日）`];
  return [method === 'electronic' ? '到达时间' : '送达时间', spellInstant(at)];
}

/** 应当在案卷中记明原因和经过 (民诉法 95). */
function listPublished({ published }: ServiceRecordFacts): readonly (readonly [string, string])[] {
  if (!published) return [];
  return [
    ['公告日期', spellDay(published.on)],
    ['原因和经过', `${WHY[published.why]}：${published.facts}`],
  ];
}

/** 在送达回证上记明拒收事由 (民诉法 89). */
const listLeft = ({ left }: ServiceRecordFacts): readonly (readonly [string, string])[] =>
  left
    ? [
        ['拒收事由和经过', left.facts],
        ['见证方式', SHOWN[left.how]],
      ]
    : [];

const SHOWN: Readonly<Record<NonNullable<ServiceRecordFacts['left']>['how'], string>> = {
  witnessed: '有关基层组织或者所在单位的代表到场见证',
  recorded: '采用拍照、录像等方式记录送达过程',
};

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
