import { calendarFeedRoutes } from '../../../../api/contract/calendar-feeds.ts';
import { Asked } from '../../components/asked.tsx';
import { Page } from '../../layout/page.tsx';
import { useNamed } from '../../session/use-named.ts';
import { useTold } from '../../session/use-told.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { toldHome } from '../../view/told-answers.ts';
import { momentText } from '../../view/moment-text.ts';
import { FeedPanel } from './feed-panel.tsx';
import { TodoPanel } from './todo-panel.tsx';
import { useHome } from './use-home.ts';
import './enterprise.css';

/** 待我办: everything that needs the enterprise, and what it may file. The number in the header is of the same answer. */
export function TodoPage() {
  const texts = useTexts();
  const language = useLanguage();
  const feeds = useNamed(calendarFeedRoutes.readFeed);
  const told = useTold();
  return (
    <Asked asked={useHome()}>
      {(home) => (
        <Page title={texts.home.todoTitle} facts={[texts.home.asOf(momentText(home.asOf, language, texts))]}>
          <TodoPanel home={toldHome(home, told)} />
          {feeds && <FeedPanel />}
        </Page>
      )}
    </Asked>
  );
}
