import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { lateRecordRoutes } from '../../../../api/contract/late-records.ts';
import { useAct } from '../../asking/use-act.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { ErrorMessage } from '../../components/error-message.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useKeptState } from '../../offline/use-kept.ts';
import { useTexts } from '../../texts/language.ts';
import { LateTable, type LateRow } from './late-table.tsx';

/** 补录 of a zone: how late each department told what it had done, and what waits for the second person. */
export function LatePage() {
  const { late } = useTexts();
  const asked = useAskPages(lateRecordRoutes.listLateRecords, {}, ['rows']);
  const confirms = useKnownMe().hat?.capacity === 'supervisor';
  return (
    <Page title={late.title} facts={[late.lead]} width="full">
      <Asked asked={asked}>
        {({ rows, byBureau }) => (
          <>
            {byBureau.length > 0 && (
              <p>
                {late.byBureau}：{byBureau.map(({ bureau, count }) => late.count(bureau.name, count)).join('，')}
              </p>
            )}
            <Panel>
              {rows.length === 0 ? (
                <Empty sentence={late.none} />
              ) : (
                <LateTable rows={rows} {...(confirms && { answer: (row: LateRow) => <Answer row={row} /> })} />
              )}
            </Panel>
          </>
        )}
      </Asked>
      <MoreRows of={asked} />
    </Page>
  );
}

/** Confirmed in one step after a look at the scan; not confirmed with a reason. */
function Answer({ row }: { row: LateRow }) {
  const { late } = useTexts();
  const confirm = useAct(lateRecordRoutes.confirmLateRecord);
  const [refusing, refuse] = useState(false);
  const params = { record: row.record ?? '' };
  if (refusing) return <Refusing params={params} />;
  return (
    <span className="late-fields">
      <Button
        type="primary"
        loading={confirm.busy}
        data-act="confirm-late"
        onClick={() => void confirm.act({ params, body: {} })}
      >
        {late.confirm}
      </Button>
      <Button data-act="refuse-late" onClick={() => refuse(true)}>
        {late.refuse}…
      </Button>
      {confirm.error !== null && <ErrorMessage error={confirm.error} />}
    </span>
  );
}

function Refusing({ params }: { params: { readonly record: string } }) {
  const { late } = useTexts();
  const [reason, setReason, sent] = useKeptState(`refuseLate:${params.record}`, '');
  const { act, busy, error } = useAct(lateRecordRoutes.refuseLateRecord);
  const id = useId();
  return (
    <span className="late-fields">
      <label htmlFor={id}>{late.refuseWhy}</label>
      <Input id={id} value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} />
      <Button
        disabled={reason.trim() === ''}
        loading={busy}
        data-act="refuse-late-now"
        onClick={() => void act({ params, body: { reason } }).then((done) => done && sent())}
      >
        {late.refuse}
      </Button>
      {error !== null && <ErrorMessage error={error} />}
    </span>
  );
}
