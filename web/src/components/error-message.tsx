import { Button } from 'antd';
import { useLanguage, useTexts } from '../texts/language.ts';
import { errorParts } from '../view/problem.ts';
import { ArticleLink } from './article-link.tsx';
import { Message } from './message.tsx';

interface ErrorMessageProps {
  /** What was thrown or answered: a problem+json body, or an error of the network. */
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** An error: what happened, what it means for the deadline, what to do now, code and article. */
export function ErrorMessage({ error, onRetry }: ErrorMessageProps) {
  const texts = useTexts();
  const { happened, deadline, action, code, articles } = errorParts(error, texts);
  const signs = SIGNS[useLanguage()];
  return (
    <Message tone="refused" title={sentence(happened, signs)} urgent>
      {signs.between}
      {sentence(deadline, signs)}
      {signs.between}
      {sentence(action, signs)}
      {signs.open}
      {articles.map((article) => (
        <span key={article} className="message-article">
          <ArticleLink article={article} />
          {signs.comma}
        </span>
      ))}
      {code}
      {signs.close}
      {onRetry !== undefined && (
        <Button size="small" onClick={onRetry} className="message-retry">
          {texts.states.retry}
        </Button>
      )}
    </Message>
  );
}

/** What ends a sentence, parts two of them, and stands around and in what is added. */
const SIGNS = {
  zh: { end: '。', between: '', open: '（', comma: '，', close: '）' },
  en: { end: '.', between: ' ', open: ' (', comma: ', ', close: ')' },
} as const;

const sentence = (text: string, { end }: (typeof SIGNS)['zh' | 'en']): string =>
  /[。.！!？?]$/.test(text) ? text : `${text}${end}`;
