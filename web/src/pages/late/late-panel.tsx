import { lateRecordRoutes } from '../../../../api/contract/late-records.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { OFFICER_CAPACITIES } from '../../../../domain/case/actor.ts';
import { Panel } from '../../components/panel.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useTexts } from '../../texts/language.ts';
import { LateTable } from './late-table.tsx';

const READING: readonly string[] = OFFICER_CAPACITIES;

/** 补录 of a case, also what waits or was not confirmed; nothing where there is none. */
export function LatePanel({ caseId }: { caseId: string }) {
  const { late } = useTexts();
  const { hat } = useKnownMe();
  const enabled = hat !== null && READING.includes(hat.capacity);
  const { data } = useAsk(lateRecordRoutes.readCaseLateRecords, { params: { case: caseId } }, { enabled });
  if (!data || data.rows.length === 0) return null;
  return (
    <Panel title={late.panel}>
      <LateTable rows={data.rows} />
    </Panel>
  );
}
