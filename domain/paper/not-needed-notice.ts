import { spellDay } from './calendar-words.ts';
import { spellArticle } from './citation.ts';
import type { NotNeededNoticeFacts } from './intake-facts.ts';
import { makePaper } from './make-paper.ts';
import type { Paper } from './paper.ts';
import { endSentence, paragraph, tellApplication } from './phrases.ts';

/** 不受理告知书: the law asks for no permit, and why (许可法 32(1)). */
export function writeNotNeededNotice(facts: NotNeededNoticeFacts): Paper {
  return makePaper(facts, {
    blocks: [
      paragraph(`${tellApplication(facts)}，本机关于${spellDay(facts.receivedOn)}收到。`),
      paragraph(`经核对，${endSentence(facts.reason)}`, 'reason'),
      paragraph(
        `申请事项依法不需要取得行政许可。依照${spellArticle('许可法 32(1)')}，即时告知你单位不受理。你单位无须就该事项再办理任何手续，项目后续事项不因此受影响。`,
      ),
    ],
  });
}
