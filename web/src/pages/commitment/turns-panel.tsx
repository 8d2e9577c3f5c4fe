import { projectCommitmentRoutes } from '../../../../api/contract/project-commitments.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { LightTag } from '../../components/light-tag.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTold, type Told } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import type { Texts } from '../../texts/texts.ts';
import { lightDays, lightName } from '../../view/light-words.ts';
import { PlainTable } from '../admin/plain-table.tsx';
import { tellWhy } from '../../view/tell-why.ts';
import '../admin/admin.css';

type Turn = AnswerOf<typeof projectCommitmentRoutes.listTurns>['turns'][number];

interface TurnsPanelProps {
  readonly area: '/o' | '/s';
  /** Only what waits for this unit. */
  readonly unit?: string | undefined;
}

/** 项目承诺待办: the steps that wait for whoever looks, or all of the zone for who looks over it. Nothing where none does. */
export function TurnsPanel({ area, unit }: TurnsPanelProps) {
  const { promise } = useTexts();
  const told = useTold();
  const { column } = promise;
  const asked = useAskPages(
    projectCommitmentRoutes.listTurns,
    unit === undefined ? {} : { query: { unit } },
    ['turns'],
    {
      every: 30_000,
    },
  );
  const { turns = [], count } = asked.data ?? {};
  if (turns.length === 0) return null;
  const rows = turns.map((turn) => ({ key: turn.id, cells: cellsOf(turn, area, { promise, told }) }));
  const head = [column.light, column.number, column.project, column.turn, column.reason, column.until, column.next];
  return (
    <Panel title={promise.turns} aside={String(count)}>
      <PlainTable name={promise.turns} head={head} rows={rows} />
      <MoreRows of={asked} />
    </Panel>
  );
}

function cellsOf(turn: Turn, area: string, { promise, told }: { promise: Texts['promise']; told: Told }) {
  const { waiting, project, enterprise } = turn;
  return [
    <TurnTag key="light" turn={turn} />,
    <Go key="number" href={`${area}/commitments/${turn.id}`} act="open-turn">
      {turn.number}
    </Go>,
    `${enterprise.name}　${project.name}`,
    [promise.who[waiting.who], ...waiting.units.map(told)].join(' · '),
    [tellWhy(waiting, promise), ...(turn.urged ? [promise.urgedMark] : [])].join(' · '),
    waiting.until === null ? promise.noUntil : <DateText key="until" day={waiting.until} />,
    waiting.otherwise === null ? '—' : promise.otherwise[waiting.otherwise],
  ];
}

function TurnTag({ turn }: { turn: Turn }) {
  const texts = useTexts();
  const light = lightName(turn.light, false);
  const word = lightDays(light, turn.remaining ?? 0, texts);
  return <LightTag light={light} limit="other" {...(word === null ? {} : { word })} />;
}
