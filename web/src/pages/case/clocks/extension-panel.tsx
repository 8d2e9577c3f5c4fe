import { extensionRoutes } from '../../../../../api/contract/extension.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { ArticleLink } from '../../../components/article-link.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { clockOf } from '../../../view/case-answer.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';

/** Whether the legal limit can be lengthened: by whom, by how much, and the last day on which it can be signed. */
export function ExtensionPanel({ answer }: { answer: CaseAnswer }) {
  const texts = useTexts();
  const { clocks: words } = texts.life;
  const runs = clockOf(answer, 'statutory')?.end === null;
  const { data: rule } = useAsk(extensionRoutes.readExtension, { params: { case: answer.id } }, { enabled: runs });
  if (!runs || rule === undefined) return null;
  return (
    <Panel title={words.extend} aside={<ArticleLink article={rule.article} />}>
      {rule.used >= rule.times ? (
        <p>{words.usedUp(rule.used)}</p>
      ) : (
        <p className="gap-words">
          <span>{words.rule(words.signers[rule.by], rule.max, texts.case.units[rule.unit], rule.times)}</span>
          <span>
            {words.lastDay} <DateText day={rule.lastDay} />
          </span>
        </p>
      )}
    </Panel>
  );
}
