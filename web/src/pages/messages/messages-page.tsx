import { Button } from 'antd';
import type { NoticeKind } from '../../../../domain/notice/kinds.ts';
import { noticeRoutes } from '../../../../api/contract/notices.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAct } from '../../asking/use-act.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Go } from '../../components/go.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { Tag } from '../../components/tag.tsx';
import { Page } from '../../layout/page.tsx';
import { areaOf, type Area } from '../../session/areas.ts';
import { useKnownMe } from '../../session/me.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { momentText } from '../../view/moment-text.ts';
import { WishesPanel } from './wishes-panel.tsx';
import './messages.css';

type Answer = AnswerOf<typeof noticeRoutes.listNotices>;
type Notice = Answer['notices'][number];

/** What a person is told in the hat that (s)he wears, the newest first; and how (s)he wants to be told. */
export function MessagesPage() {
  const { messages } = useTexts();
  const asked = useAskPages(noticeRoutes.listNotices, { query: {} }, ['notices'], { keep: true });
  return (
    <Page title={messages.title}>
      <Asked asked={asked}>{(answer) => <Messages answer={answer} />}</Asked>
      <MoreRows of={asked} />
      <WishesPanel />
    </Page>
  );
}

function Messages({ answer }: { answer: Answer }) {
  const { messages } = useTexts();
  const { hat } = useKnownMe();
  return (
    <Panel title={messages.title} aside={<Unread unread={answer.unread} />}>
      {answer.notices.length === 0 && <Empty sentence={messages.none} />}
      <ul className="messages">
        {answer.notices.map((notice) => (
          <Line key={notice.id} notice={notice} area={hat === null ? 'e' : areaOf(hat)} />
        ))}
      </ul>
    </Panel>
  );
}

function Unread({ unread }: { unread: number }) {
  const { messages } = useTexts();
  const all = useAct(noticeRoutes.openAllNotices);
  if (unread === 0) return null;
  return (
    <span className="gap-words">
      <span>{messages.unread(unread)}</span>
      <Button size="small" loading={all.busy} onClick={() => void all.act({ body: {} })} data-act="open-all-messages">
        {messages.openAll}
      </Button>
    </span>
  );
}

/** Where what it tells of stands. */
function Whereto({ notice, area }: { notice: Notice; area: Area }) {
  const { messages } = useTexts();
  return (
    <>
      {notice.case !== null && (
        <Go href={`/${area}/cases/${notice.case}`} act="open-case">
          {messages.toCase}
        </Go>
      )}
      {notice.commitment !== null && (
        <Go href={`/${area}/commitments/${notice.commitment}`} act="open-commitment">
          {messages.toCommitment}
        </Go>
      )}
      {OF_VISITS.includes(notice.kind) && (
        <Go href={`/${area}/visits`} act="open-visits">
          {messages.toVisits}
        </Go>
      )}
    </>
  );
}

const OF_VISITS: readonly string[] = ['visitPlanned', 'visitMoved', 'visitCancelled'] satisfies NoticeKind[];

function Line({ notice, area }: { notice: Notice; area: Area }) {
  const texts = useTexts();
  const { messages } = texts;
  const at = momentText(notice.at, useLanguage(), texts);
  const { act, busy, error } = useAct(noticeRoutes.openNotice);
  const open = () => void act({ params: { notice: notice.id }, body: {} });
  return (
    <li className={notice.read ? 'message-read' : 'message-unread'}>
      <h3>
        {notice.title} {notice.legal && <Tag tone="tint">{messages.legal}</Tag>}
      </h3>
      <p>{notice.body}</p>
      <p className="caption quiet gap-words">
        <time dateTime={notice.at}>{at}</time>
        {area !== 'a' && <Whereto notice={notice} area={area} />}
        {!notice.read && (
          <Button
            size="small"
            loading={busy}
            onClick={open}
            data-act="open-message"
            aria-label={`${messages.open} ${notice.title}`}
          >
            {messages.open}
          </Button>
        )}
      </p>
      {error !== null && <ErrorMessage error={error} />}
    </li>
  );
}
