import { ArticleLink } from '../../../components/article-link.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { clockOf, ledgerHref, unservedNote, waitsForService } from '../../../view/case-answer.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';

/** 撤销: the prior notice with ground and facts, and what the holder stated against it (许可法 7, 69). */
export function RevocationPanel({ answer, path }: { answer: CaseAnswer; path: string }) {
  const texts = useTexts();
  const language = useLanguage();
  const { revocation: words } = texts.life;
  const { revocation } = answer;
  if (revocation === null) return null;
  const clock = clockOf(answer, 'statement');
  return (
    <Panel title={words.title}>
      <dl className="case-form">
        <dt>{words.notice}</dt>
        <dd>
          <DateText day={revocation.noticeOn} />
        </dd>
        <dt>{words.ground}</dt>
        <dd>
          <ArticleLink article={revocation.ground} />
        </dd>
        <dt>{words.facts}</dt>
        <dd>{revocation.facts}</dd>
        <dt>{words.statement}</dt>
        <dd className="gap-words">
          <span>{revocation.statement ?? words.none}</span>
          {waitsForService(answer, 'statement') && (
            <span>{unservedNote(answer, 'statement', { language, texts })}</span>
          )}
          {revocation.statement === null && clock !== null && (
            <span>
              {words.until} <DateText day={clock.due} href={`${path}${ledgerHref('statement')}`} />
            </span>
          )}
        </dd>
      </dl>
    </Panel>
  );
}
