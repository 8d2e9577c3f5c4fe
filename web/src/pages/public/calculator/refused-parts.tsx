import { ArticleLink } from '../../../components/article-link.tsx';
import { Message } from '../../../components/message.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { Texts } from '../../../texts/texts.ts';
import type { Answered } from './use-calculation.ts';

/** What somebody put in that has no effect by law, each once, with its article. */
export function RefusedParts({ answers }: { answers: readonly Answered[] }) {
  const texts = useTexts();
  const told = answers.flatMap(({ body, answer }) =>
    answer.refused.map(({ part, index, code, article }) => ({
      key: `${part}.${index}.${code}`,
      article,
      sentence: texts.calculator.noEffect(
        part === 'extensions' ? texts.calculator.extension : pauseName(body.pauses?.[index]?.kind, texts),
        texts.calculator.refused[code] ?? code,
      ),
    })),
  );
  const once = told.filter(({ key }, at) => told.findIndex((one) => one.key === key) === at);
  if (once.length === 0) return null;
  return (
    <Message tone="attention">
      {once.map(({ key, sentence, article }) => (
        <p key={key}>
          {sentence}（<ArticleLink article={article} />）
        </p>
      ))}
    </Message>
  );
}

const pauseName = (kind: keyof Texts['calculator']['kinds'] | undefined, { calculator }: Texts): string =>
  kind === undefined ? calculator.procedures : calculator.kinds[kind];
