import { Button } from 'antd';
import { useRef, useCallback } from 'react';
import { addressOf } from '../../../../api/contract/client.ts';
import { taskRoutes } from '../../../../api/contract/tasks.ts';
import { timeOf } from '../../../../domain/clock/instant.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Empty, Loading } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useShortcut } from '../../layout/shortcuts.ts';
import { useKnownMe } from '../../session/me.ts';
import type { Me } from '../../session/person.ts';
import { useTexts } from '../../texts/language.ts';
import { useQueryParam } from '../param.ts';
import { TurnsPanel } from '../commitment/turns-panel.tsx';
import { LastDone } from './last-done.tsx';
import { useListPlace } from './list-place.ts';
import { ColumnChoice, useColumns } from './work/column-choice.tsx';
import { Listed, firstDateOf } from './work/listed.tsx';
import { LookTabs } from './work/look-tabs.tsx';
import { ParkChoice, useShownPark } from './work/park-choice.tsx';
import { useWorkList, type ShownList, type View } from './work/use-work-list.ts';
import { WorkFoot } from './work/work-foot.tsx';
import { WorkTabs } from './work/work-tabs.tsx';
import './work/work.css';

/** The work list: what waits for this officer's unit, the nearest limit first. */
export function TasksPage() {
  const { nav } = useTexts();
  const me = useKnownMe();
  useListPlace();
  const [kept, choose] = useQueryParam('view');
  const views = viewsOf(me);
  const view = views.find((one) => one === kept) ?? 'all';
  const shown = useWorkList(view, useShownPark());
  return (
    <Page
      title={nav.tasks}
      width="full"
      acts={<ListActs shown={shown} />}
      light={
        <>
          <WorkTabs
            views={views}
            view={view}
            counts={shown.list?.counts ?? null}
            onChoose={(one) => choose(one === 'all' ? null : one)}
          />
          <LookTabs shown={shown} />
        </>
      }
      foot={<WorkFoot asOf={shown.list ? timeOf(shown.list.asOf) : null} rows={shown.rows.length} />}
    >
      <LastDone />
      <TurnsPanel area="/o" />
      <ListState shown={shown} view={view} me={me} />
    </Page>
  );
}

/** The views of a capacity: the window accepts and serves, the upper organ accepts and decides. */
const VIEWS: Readonly<Record<string, readonly View[]>> = {
  window: ['all', 'accept', 'serve', 'mine'],
  upperOrgan: ['all', 'accept', 'work', 'mine'],
};

/** Others have one kind of step. */
const viewsOf = ({ hat }: Me): readonly View[] => VIEWS[hat?.capacity ?? ''] ?? ['all', 'mine'];

function ListActs({ shown }: { shown: ShownList }) {
  const { officer } = useTexts();
  const { changed, refresh } = shown;
  return (
    <>
      <output className="work-changes">{changed.size > 0 && officer.changed(changed.size)}</output>
      {changed.size > 0 && (
        <Button size="small" onClick={refresh} data-act="refresh">
          {officer.refresh}
        </Button>
      )}
      <ParkChoice />
      <ColumnChoice firstDate={firstDateOf(useKnownMe())} />
      <ExportLink />
      <Filter />
    </>
  );
}

/** The whole list as a spreadsheet, by the same rights. */
function ExportLink() {
  const { board } = useTexts();
  return (
    <a href={addressOf(taskRoutes.exportTasks, {})} download data-act="export-tasks">
      {board.sheet}
    </a>
  );
}

function Filter() {
  const { officer } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const [words, change] = useQueryParam('q');
  useShortcut(
    'f',
    useCallback(() => field.current?.focus(), []),
  );
  return (
    <label className="work-filter">
      <span>{officer.filter}</span>
      <input
        ref={field}
        type="search"
        value={words ?? ''}
        placeholder={officer.filterHint}
        onChange={(event) => change(event.target.value || null)}
      />
    </label>
  );
}

function ListState({ shown, view, me }: { shown: ShownList; view: View; me: Me }) {
  const [columns] = useColumns();
  if (shown.error !== null) return <ErrorMessage error={shown.error} onRetry={shown.refresh} />;
  if (shown.list === null) return <Loading lines={8} />;
  return (
    <Listed
      shown={shown}
      me={me}
      today={shown.list.today}
      columns={columns}
      nothing={shown.rows.length === 0 ? <NothingToDo view={view} /> : null}
    />
  );
}

function NothingToDo({ view }: { view: View }) {
  const { officer } = useTexts();
  const [, choose] = useQueryParam('view');
  const all = (
    <button type="button" className="link" onClick={() => choose(null)}>
      {officer.seeAll}
    </button>
  );
  const sentence = view === 'mine' ? officer.emptyMine : officer.empty;
  return <Empty sentence={sentence} {...(view === 'all' ? {} : { next: all })} />;
}
