import { Button } from 'antd';
import { useMemo, useState, type ComponentProps } from 'react';
import { timeOf } from '../../../../../domain/clock/instant.ts';
import { Asked } from '../../../components/asked.tsx';
import { MoreRows } from '../../../components/more-rows.tsx';
import { Empty } from '../../../components/states.tsx';
import { Page } from '../../../layout/page.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { Triage } from '../../../view/triage-words.ts';
import { ForecastPanel } from './forecast-panel.tsx';
import { GroupCards } from './group-cards.tsx';
import { GroupHead } from './group-head.tsx';
import { SidePanel, type SidePanelKind } from './side-panel.tsx';
import { TriageCards } from './triage-cards.tsx';
import { TriageTable } from './triage-table.tsx';
import { useEffects, useGroup, useTriage } from './use-triage.ts';
import { UnitFilter } from './unit-filter.tsx';
import { useSelection } from './use-selection.ts';
import { SheetLink } from '../sheet-link.tsx';
import '../clocks.css';
import './morning.css';

/** 今日: what a supervisor must see to today, and what comes; the first page of the supervisor. */
export function MorningPage() {
  const { morning } = useTexts();
  const [group, choose] = useGroup();
  const asked = useTriage(group);
  const { data, isFetching, refetch } = asked;
  return (
    <Page
      title={morning.title}
      width="full"
      light={data && <span className="clocks-total quiet">{morning.total(data.total)}</span>}
      acts={
        <>
          {data && <span className="work-changes">{morning.asOf(timeOf(data.asOf))}</span>}
          <SheetLink list="today" query={{ group }} />
          <Button size="small" loading={isFetching} data-act="refresh" onClick={() => void refetch()}>
            {morning.refresh}
          </Button>
        </>
      }
    >
      <Asked asked={asked}>
        {(triage) => (
          <>
            <GroupCards triage={triage} group={group} onChoose={choose} />
            <div className="morning">
              <GroupList key={triage.group} triage={triage} dimmed={triage.group !== group} more={asked} />
              <ForecastPanel forecast={triage.forecast} />
            </div>
          </>
        )}
      </Asked>
    </Page>
  );
}

interface GroupListProps {
  readonly triage: Triage;
  readonly dimmed: boolean;
  readonly more: ComponentProps<typeof MoreRows>['of'];
}

function GroupList({ triage, dimmed, more }: GroupListProps) {
  const { morning } = useTexts();
  const { group, rows } = triage;
  const ids = useMemo(() => rows.map(({ task }) => task), [rows]);
  const selection = useSelection(`morning:${group}`, ids);
  const effects = useEffects(rows);
  const [panel, open] = useState<SidePanelKind | null>(null);
  const chosen = useMemo(() => rows.filter(({ task }) => selection.chosen.has(task)), [rows, selection.chosen]);
  return (
    <div className={panel === null ? 'morning-list' : 'morning-list morning-beside'}>
      <section className={`clock-box${dimmed ? ' dimmed' : ''}`} aria-label={morning.group[group]}>
        <UnitFilter triage={triage} />
        <GroupHead triage={triage} selection={selection} chosen={chosen} onOpen={open} />
        {rows.length === 0 ? (
          <Empty sentence={morning.empty[group]} />
        ) : (
          <>
            <div className="wide-only">
              <TriageTable rows={rows} effects={effects} selection={selection} />
            </div>
            <div className="narrow-only">
              <TriageCards rows={rows} />
            </div>
            <MoreRows of={more} />
          </>
        )}
      </section>
      {panel !== null && (
        <SidePanel
          kind={panel}
          rows={chosen}
          today={triage.days.today}
          onDone={selection.done}
          onClose={() => open(null)}
        />
      )}
    </div>
  );
}
