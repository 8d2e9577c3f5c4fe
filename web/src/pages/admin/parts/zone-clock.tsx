import { Button } from 'antd';
import { useId, useState } from 'react';
import { zoneRoutes } from '../../../../../api/contract/zones.ts';
import { parseInstant } from '../../../../../domain/clock/instant.ts';
import { useAct } from '../../../asking/use-act.ts';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { Message } from '../../../components/message.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { dateText, dayOfText } from '../../../view/date-text.ts';
import { momentText } from '../../../view/moment-text.ts';
import { TwoStep } from '../two-step.tsx';
import type { Zone } from './zone.ts';

/** The zone's time. That of a practice zone is moved forward, set to run, or stopped. */
export function ZoneClock({ zone }: { zone: Zone }) {
  const texts = useTexts();
  const language = useLanguage();
  const { admin } = texts.desk;
  return (
    <Panel title={admin.clock} aside={zone.runs ? admin.runs : admin.stands}>
      <p className="admin-now">{momentText(zone.now, language, texts)}</p>
      {zone.practice && !zone.closed && (
        <>
          <RunOrStop zone={zone} />
          <MoveClock zone={zone} />
        </>
      )}
      {!zone.closed && (
        <div className="admin-end">
          <TwoStep
            route={zoneRoutes.closeZone}
            ask={{ params: { zone: zone.id }, body: {} }}
            label={admin.closeZone}
            act="close-zone"
            of={zone.name}
          />
          <p className="caption quiet">{admin.closeHint}</p>
        </div>
      )}
    </Panel>
  );
}

function RunOrStop({ zone }: { zone: Zone }) {
  const { admin } = useTexts().desk;
  const { act, busy, error } = useAct(zoneRoutes.setClock);
  const set = () => void act({ params: { zone: zone.id }, body: { runs: !zone.runs } });
  return (
    <>
      {error !== null && <ErrorMessage error={error} />}
      <Button loading={busy} data-act={zone.runs ? 'stop-clock' : 'run-clock'} onClick={set}>
        {zone.runs ? admin.stop : admin.run}
      </Button>
    </>
  );
}

function MoveClock({ zone }: { zone: Zone }) {
  const texts = useTexts();
  const language = useLanguage();
  const { admin } = texts.desk;
  const id = useId();
  const [to, setTo] = useState(zone.now.slice(0, 16));
  const [moved, setMoved] = useState<string | null>(null);
  const { act, busy, error } = useAct(zoneRoutes.moveClock);
  const moment = parseInstant(`${to}:00+08:00`);
  const day = dayOfText(to);
  const move = async () => {
    setMoved(null);
    if (moment === null) return;
    const answer = await act({ params: { zone: zone.id }, body: { to: moment } });
    if (answer) setMoved(momentText(answer.now, language, texts));
  };
  return (
    <div className="admin-move">
      {error !== null && <ErrorMessage error={error} />}
      <label htmlFor={id}>{admin.moveTo}</label>
      <div className="admin-line">
        <input id={id} type="datetime-local" value={to} onChange={(event) => setTo(event.target.value)} />
        <Button
          type="primary"
          disabled={moment === null || moment <= zone.now}
          loading={busy}
          data-act="move-clock"
          onClick={() => void move()}
        >
          {admin.moveClock}
        </Button>
      </div>
      <p className="caption quiet">{day !== null && dateText(day, language, texts)}</p>
      <output>{busy && admin.moving}</output>
      {moved !== null && <Message tone="information">{admin.moved(moved)}</Message>}
    </div>
  );
}
