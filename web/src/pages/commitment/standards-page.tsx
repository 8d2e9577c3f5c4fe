import { projectCommitmentRoutes } from '../../../../api/contract/project-commitments.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { DateText } from '../../components/date-text.tsx';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import { PlainTable } from '../admin/plain-table.tsx';
import { usePathParam } from '../param.ts';
import { PublicFrame } from '../public/public-frame.tsx';
import { useFigures } from './use-figures.ts';
import { useVersion } from './use-version.ts';
import '../admin/admin.css';

type Standard = AnswerOf<typeof projectCommitmentRoutes.listStandards>['standards'][number];

/** For everybody: the access standards of the zone, and the commitments that are public now. */
export function StandardsPage() {
  const { promise } = useTexts();
  const params = { zone: usePathParam('zone') };
  const standards = useAsk(projectCommitmentRoutes.listStandards, { params });
  const publicised = useAskPages(projectCommitmentRoutes.listPublicised, { params }, ['commitments']);
  return (
    <PublicFrame>
      <div className="page page-page">
        <h1>{promise.standards}</h1>
        <Asked asked={standards}>
          {(told) =>
            told.standards.length === 0 ? (
              <Empty sentence={promise.noStandards} />
            ) : (
              <>
                {told.standards.map((one) => (
                  <StandardPanel key={`${one.code}:${one.version}`} standard={one} zone={params.zone} />
                ))}
              </>
            )
          }
        </Asked>
        <Asked asked={publicised}>
          {({ commitments }) => <Publicised commitments={commitments} zone={params.zone} />}
        </Asked>
        <MoreRows of={publicised} />
      </div>
    </PublicFrame>
  );
}

/** One version of a standard: figures, items with their legal effect, days. */
export function StandardPanel({ standard, zone }: { standard: Standard; zone: string }) {
  const { promise } = useTexts();
  const told = useTold(zone);
  const version = useVersion();
  const { limit } = useFigures(zone);
  const { column, field } = promise;
  const figures = standard.indicators.map((one) => ({
    key: one.key,
    cells: [told(one.name), limit(one), told(one.method)],
  }));
  const items = standard.items.map(({ item, effect }) => ({
    key: item,
    cells: [
      item,
      effect.kind === 'notifyAndCommit'
        ? promise.effect.notifyAndCommit
        : promise.effect.registerFirst(promise.before[effect.permitBefore]),
    ],
  }));
  return (
    <Panel title={told(standard.name)} aside={version(standard)}>
      <PlainTable name={field.indicators} head={[column.indicator, column.standard, column.method]} rows={figures} />
      <PlainTable name={promise.panel.items} head={[column.item, column.effect]} rows={items} />
    </Panel>
  );
}

type Public = AnswerOf<typeof projectCommitmentRoutes.listPublicised>['commitments'];

function Publicised({ commitments, zone }: { commitments: Public; zone: string }) {
  const { promise, ledger } = useTexts();
  const told = useTold(zone);
  const { figure } = useFigures(zone);
  const { column } = promise;
  const rows = commitments.map(({ number, project, enterprise, items, figures, until }) => ({
    key: number,
    cells: [
      number,
      project,
      enterprise,
      items.map(told).join(ledger.between),
      figures.map(({ name, promised }) => `${told(name)} ${figure(promised)}`).join(promise.betweenFigures),
      until ? <DateText key="until" day={until} /> : '',
    ],
  }));
  const head = [column.number, column.project, column.enterprise, column.items, column.figures, column.until];
  return (
    <Panel title={promise.publicised}>
      {rows.length === 0 ? (
        <Empty sentence={promise.nonePublicised} />
      ) : (
        <PlainTable name={promise.publicised} head={head} rows={rows} />
      )}
    </Panel>
  );
}
