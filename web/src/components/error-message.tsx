import { Button } from 'antd';
import { useTexts } from '../texts/language.ts';
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
  return (
    <Message tone="refused" title={sentence(happened)} urgent>
      {sentence(deadline)}
      {sentence(action)}（
      {articles.map((article) => (
        <span key={article} className="message-article">
          <ArticleLink article={article} />，
        </span>
      ))}
      {code}）
      {onRetry !== undefined && (
        <Button size="small" onClick={onRetry} className="message-retry">
          {texts.states.retry}
        </Button>
      )}
    </Message>
  );
}

function sentence(text: string): string {
  return /[。.！!？?]$/.test(text) ? text : `${text}。`;
}
