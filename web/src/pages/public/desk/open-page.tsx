import { Input } from 'antd';
import { publicDeskRoutes } from '../../../../../api/contract/public-desk.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { useAskPages } from '../../../asking/use-ask-pages.ts';
import { Asked } from '../../../components/asked.tsx';
import { MoreRows } from '../../../components/more-rows.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Go } from '../../../components/go.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Page } from '../../../layout/page.tsx';
import { useTold, type Told } from '../../../session/use-told.ts';
import { useTexts } from '../../../texts/language.ts';
import { PlainTable } from '../../admin/plain-table.tsx';
import { useQueryParam } from '../../param.ts';
import { PublicFrame } from '../public-frame.tsx';
import { AnnouncedServices } from './announced-services-panel.tsx';
import { usePublicZone, ZoneChoice } from './use-public-zone.tsx';

type Figures = AnswerOf<typeof publicDeskRoutes.readPublishedFigures>;
type Results = AnswerOf<typeof publicDeskRoutes.listPublishedResults>['rows'];

/** 办理公开: what was granted in a month, and how many were decided in time. */
export function OpenPage() {
  const { forAll, nav } = useTexts();
  const { zone } = usePublicZone();
  const told = useTold(zone?.id);
  const [kept, choose] = useQueryParam('month');
  const month = kept ?? zone?.now.slice(0, 7) ?? '';
  const wish = { params: { zone: zone?.id ?? '' }, query: { month } };
  const enabled = zone !== null && month !== '';
  const figures = useAsk(publicDeskRoutes.readPublishedFigures, wish, { enabled, keep: true });
  const results = useAskPages(publicDeskRoutes.listPublishedResults, wish, ['rows'], { enabled, keep: true });
  return (
    <PublicFrame>
      <Page
        title={nav.open}
        facts={[
          forAll.open.lead,
          <Elsewhere key="hearings" page="hearings" />,
          <Elsewhere key="inspections" page="inspections" />,
        ]}
        acts={
          <>
            <ZoneChoice />
            <label>
              {forAll.open.month}{' '}
              <Input type="month" value={month} onChange={(event) => choose(event.target.value || null)} />
            </label>
          </>
        }
      >
        <Asked asked={figures}>{(answer) => <FiguresPanel figures={answer} told={told} />}</Asked>
        <Asked asked={results}>{({ rows, count }) => <ResultsPanel rows={rows} count={count} told={told} />}</Asked>
        <MoreRows of={results} />
        <AnnouncedServices />
      </Page>
    </PublicFrame>
  );
}

/** Another page for everybody, of the same zone. */
function Elsewhere({ page }: { page: 'hearings' | 'inspections' }) {
  const { forAll } = useTexts();
  const { zone } = usePublicZone();
  return <Go href={zone === null ? `/p/${page}` : `/p/${page}?zone=${zone.id}`}>{forAll[page].title}</Go>;
}

function FiguresPanel({ figures, told }: { figures: Figures; told: Told }) {
  const { board, forAll } = useTexts();
  const words = board.report;
  const keys = Object.keys(words.figures) as readonly (keyof typeof words.figures)[];
  const rows = [{ code: '', name: words.whole, figures: figures.total }, ...figures.bureaus];
  return (
    <Panel title={forAll.open.figures}>
      <PlainTable
        name={forAll.open.figures}
        head={[words.unit, ...Object.values(words.figures)]}
        rows={rows.map((one) => ({
          key: one.code,
          cells: [<b key="name">{told(one.name)}</b>, ...keys.map((key) => one.figures[key])],
        }))}
      />
    </Panel>
  );
}

function ResultsPanel({ rows, count, told }: { rows: Results; count: number; told: Told }) {
  const { forAll, ledger } = useTexts();
  const { open } = forAll;
  return (
    <Panel title={open.results(count)}>
      {rows.length === 0 && <p className="quiet">{open.none}</p>}
      {rows.length > 0 && (
        <PlainTable
          name={open.results(count)}
          head={[open.number, open.item, open.holder, open.project, open.on, open.way]}
          rows={rows.map((row) => ({
            key: row.number,
            cells: [
              row.number,
              `${row.item.code} ${told(row.item.name)}`,
              row.holder,
              row.project,
              <DateText key="on" day={row.decidedOn} />,
              [row.item.nature === 'filing' ? open.filing : open.ways[row.way], open.standing[row.standing]]
                .filter((word) => word !== '')
                .join(ledger.comma),
            ],
          }))}
        />
      )}
    </Panel>
  );
}
