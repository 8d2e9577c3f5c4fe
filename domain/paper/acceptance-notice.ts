import { spellDay } from './calendar-words.ts';
import type { MaterialsStanding } from './case-facts.ts';
import { spellArticle, spellArticles } from './citation.ts';
import type { Deadline } from './deadline.ts';
import { tellDeadline } from './deadline-words.ts';
import type { AcceptanceNoticeFacts, Onward } from './intake-facts.ts';
import { makePaper } from './make-paper.ts';
import type { Block, Paper } from './paper.ts';
import { nameMaterials, paragraph, tellApplication } from './phrases.ts';

/** 受理通知书: application and acceptance day, both due days with their rule, officer, query code (许可法 32(5)). */
export function writeAcceptanceNotice(facts: AcceptanceNoticeFacts): Paper {
  return makePaper(facts, {
    blocks: [
      paragraph(
        `${tellApplication(facts)}，于${spellDay(facts.appliedOn)}${facts.item.nature === 'filing' ? '提交' : '提出'}。${tellGround(facts)}`,
      ),
      ...listStanding(facts),
      facts.onward ? listOnward(facts.onward) : listLimits(facts.statutory, facts.promised),
      paragraph(
        '依法需要听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审的，所需时间不计算在上述期限内，本机关将书面告知。',
      ),
      listHandling(facts),
    ],
  });
}

function tellGround({ acceptedOn, deemed, basis, standing }: AcceptanceNoticeFacts): string {
  const on = spellDay(acceptedOn);
  if (!deemed && standing && standing.promised.length > 0)
    return `经核对，主要材料齐全、符合法定形式，次要材料${nameMaterials(standing.promised)}暂缺，由你单位承诺后补。依照${spellArticles(basis)}，本机关于${on}容缺受理。`;
  if (!deemed) return `经核对，申请材料齐全、符合法定形式，依照${spellArticles(basis)}，本机关于${on}受理。`;
  return `因本机关未在规定期限内告知是否受理或者一次性告知需要补正的全部内容，依照${spellArticles(basis)}，本申请自${on}起视为受理。`;
}

/** What was there, what comes later by promise, and what is still missing: an acceptance by lapse makes nothing complete. */
function listStanding({ standing }: AcceptanceNoticeFacts): readonly Block[] {
  if (!standing) return [];
  const { held, promised, missing } = standing;
  const row = (label: string, named: typeof held): readonly (readonly [string, string])[] =>
    named.length > 0 ? [[label, nameMaterials(named)]] : [];
  const rows = [
    ...row('已经收到的材料', held),
    ...row('承诺后补的材料', promised),
    ...row('尚未收到的材料', [...missing.main, ...missing.others]),
  ];
  return [...(rows.length > 0 ? [{ type: 'facts', rows } as const] : []), ...tellMissingMain(missing)];
}

/** 申请不符合法定条件的，不得准予: what may never come later bars the grant, accepted or not (许可法 38(1)). */
export const tellMissingMain = ({ main }: MaterialsStanding['missing']): readonly Block[] =>
  main.length === 0
    ? []
    : [
        paragraph(
          `${nameMaterials(main)}属于主要材料，不能容缺，请尽快提交；没有收齐的，本机关不能作出准予的决定（${spellArticle('许可法 38(1)')}）。`,
        ),
      ];

/** 直报: another organ decides; the zone has a limit to forward by. */
export const listOnward = ({ organ, forward }: Onward): Block => ({
  type: 'facts',
  rows: [
    ['决定机关', organ],
    ['本机关最迟直接报送', tellDeadline(forward)],
    ['此后的期限', '自上述机关收到材料、受理之日起另行计算，由其告知'],
  ],
});

/** The two clocks side by side, each with all that is needed to count it again. */
export function listLimits(statutory: Deadline | null, promised: Deadline | null): Block {
  return {
    type: 'facts',
    rows: [
      ['法律规定最迟作出决定', statutory === null ? '法律、法规未规定期限' : tellDeadline(statutory)],
      ['本机关承诺最迟作出决定', promised === null ? '未另行承诺' : tellDeadline(promised)],
    ],
  };
}

function listHandling({ officer, queryCode }: AcceptanceNoticeFacts): Block {
  return {
    type: 'facts',
    rows: [
      ['承办人员', `${officer.unit}　${officer.name}`],
      ['进度查询码', queryCode ?? '载于送达申请人的文书'],
    ],
  };
}
