import { triageRoutes } from '../../../../api/contract/triage.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { ItemName } from '../../components/item-name.tsx';
import { LightTag } from '../../components/light-tag.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import { procedureWord } from '../../view/case-events.ts';
import { PlainTable } from '../admin/plain-table.tsx';
import { SheetLink } from './sheet-link.tsx';

type PauseRow = AnswerOf<typeof triageRoutes.listPauses>['rows'][number];

/** Special procedures as a supervisor watches them: what runs first, with what is out of the common marked. */
export function PausesPage() {
  const { board } = useTexts();
  const asked = useAskPages(triageRoutes.listPauses, {}, ['rows'], { every: 60_000 });
  return (
    <Page title={board.pauses.title} width="full" facts={[board.pauses.lead]} acts={<SheetLink list="pauses" />}>
      <Asked asked={asked}>
        {({ rows }) => (rows.length === 0 ? <Empty sentence={board.pauses.empty} /> : <Pauses rows={rows} />)}
      </Asked>
      <MoreRows of={asked} />
    </Page>
  );
}

function Pauses({ rows }: { rows: readonly PauseRow[] }) {
  const texts = useTexts();
  const { pauses } = texts.board;
  const told = useTold();
  const lines = rows.map((row) => ({
    key: `${row.case.id} ${row.procedure} ${row.noticeOn}`,
    cells: [
      row.endedOn === null ? (
        <LightTag key="state" light="blue" word={pauses.running} />
      ) : (
        <LightTag key="state" light="done" word={pauses.ended} />
      ),
      <span key="case">
        <Go href={`/s/cases/${row.case.id}`} act="open-case">
          {row.case.item.code} <ItemName of={row.case.item} />
        </Go>{' '}
        <span className="quiet">{row.applicant}</span>
      </span>,
      told(row.bureau),
      procedureWord(row.procedure, texts),
      <DateText key="notice" day={row.noticeOn} />,
      pauses.daysOf(row.stopped, row.planned),
      row.signs.length === 0 ? (
        <span key="signs" className="quiet">
          {pauses.fine}
        </span>
      ) : (
        <LightTag
          key="signs"
          light="yellow"
          word={row.signs.map((sign) => pauses.signs[sign]).join(texts.ledger.between)}
        />
      ),
    ],
  }));
  return <PlainTable name={pauses.title} head={Object.values(pauses.column)} rows={lines} />;
}
