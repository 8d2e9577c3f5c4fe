import { Button } from 'antd';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { sessionRoutes } from '../../../../api/contract/sessions.ts';
import { useAct } from '../../asking/use-act.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Panel } from '../../components/panel.tsx';
import { PlainTable } from '../../pages/admin/plain-table.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { momentText } from '../../view/moment-text.ts';
import { useSignOut } from '../use-wear-hat.ts';

type Session = AnswerOf<typeof sessionRoutes.listSessions>['sessions'][number];

/** Where one is signed in; each can be ended, and all at once. */
export function SessionsPanel() {
  const { account } = useTexts();
  const asked = useAsk(sessionRoutes.listSessions, {});
  const everywhere = useSignOut(sessionRoutes.signOutEverywhere);
  return (
    <Panel title={account.sessions}>
      <p className="quiet">{account.sessionsWhy}</p>
      <Asked asked={asked}>{({ sessions }) => <Sessions sessions={sessions} />}</Asked>
      <Button data-act="sign-out-everywhere" onClick={() => void everywhere()}>
        {account.everywhere}
      </Button>
    </Panel>
  );
}

function Sessions({ sessions }: { sessions: readonly Session[] }) {
  const texts = useTexts();
  const language = useLanguage();
  const { account } = texts;
  const rows = sessions.map((one) => ({
    key: one.id,
    cells: [
      one.device,
      one.address,
      momentText(one.createdAt, language, texts),
      momentText(one.seenAt, language, texts),
      one.current ? account.here : <End key="end" session={one} />,
    ],
  }));
  const head = [account.device, account.address, account.since, account.seen, account.end];
  return <PlainTable name={account.sessions} head={head} rows={rows} />;
}

function End({ session }: { session: Session }) {
  const { account } = useTexts();
  const { act, busy, error } = useAct(sessionRoutes.endSession);
  return (
    <>
      {error !== null && <ErrorMessage error={error} />}
      <Button
        size="small"
        loading={busy}
        data-act="end-session"
        aria-label={`${account.end} ${session.device}`}
        onClick={() => void act({ params: { session: session.id } })}
      >
        {account.end}
      </Button>
    </>
  );
}
