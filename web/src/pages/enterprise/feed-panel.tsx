import { Button } from 'antd';
import { useState } from 'react';
import { calendarFeedRoutes } from '../../../../api/contract/calendar-feeds.ts';
import { dayOf } from '../../../../domain/clock/instant.ts';
import { useAct } from '../../asking/use-act.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { DateText } from '../../components/date-text.tsx';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';

/** 订阅到日历: a secret address for one's own calendar, told once, and the way to end it. */
export function FeedPanel() {
  const { feed } = useTexts();
  const { data } = useAsk(calendarFeedRoutes.readFeed, {});
  const [address, tell] = useState<string | null>(null);
  const make = useAct(calendarFeedRoutes.makeFeed);
  const revoke = useAct(calendarFeedRoutes.revokeFeed);
  const since = data?.since ?? null;
  const begin = async () => tell((await make.act({ body: {} }))?.address ?? null);
  const end = async () => {
    await revoke.act({});
    tell(null);
  };
  return (
    <Panel title={feed.title}>
      <p className="quiet">{feed.lead}</p>
      {address !== null && <Address address={address} />}
      <p className="answer-acts">
        {since !== null && (
          <span>
            {feed.since} <DateText day={dayOf(since)} />
          </span>
        )}
        <Button loading={make.busy} onClick={() => void begin()} data-act="make-feed">
          {since === null ? feed.make : feed.renew}
        </Button>
        {since !== null && (
          <Button loading={revoke.busy} onClick={() => void end()} data-act="revoke-feed">
            {feed.revoke}
          </Button>
        )}
      </p>
      {[make.error, revoke.error].map((error, at) => error !== null && <ErrorMessage key={at} error={error} />)}
    </Panel>
  );
}

function Address({ address }: { address: string }) {
  const { feed } = useTexts();
  return (
    <p className="feed-address">
      <label>
        {feed.address} <input readOnly value={address} onFocus={({ target }) => target.select()} />
      </label>
    </p>
  );
}
