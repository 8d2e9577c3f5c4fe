import { mandateRoutes } from '../../../../api/contract/mandates.ts';
import { projectRoutes } from '../../../../api/contract/projects.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAskAll } from '../../asking/use-ask-all.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { DateText } from '../../components/date-text.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useMay } from '../../session/use-may.ts';
import { useTexts } from '../../texts/language.ts';
import { PlainTable } from '../admin/plain-table.tsx';
import { RouteForm } from '../admin/route-form.tsx';
import '../admin/admin.css';
import { GiveMandate, type Named } from './give-mandate.tsx';

type Mandates = AnswerOf<typeof mandateRoutes.listMandates>;
type Mandate = Mandates['mandates'][number];

/** Who may act for the enterprise, in what, and until when: given and withdrawn by the legal representative. */
export function MandatesPage() {
  const { mandates } = useTexts();
  const me = useKnownMe();
  const zone = me.zone?.id ?? '';
  const enabled = zone !== '';
  const asked = useAskPages(mandateRoutes.listMandates, { params: { zone }, query: {} }, ['mandates'], { enabled });
  const projects = useAskAll(projectRoutes.listProjects, {}, ['rows']).data?.rows ?? [];
  const own = projects.filter((project) => project.zone === zone);
  return (
    <Page title={mandates.title}>
      {zone === '' && <Empty sentence={mandates.none} />}
      {zone !== '' && <Asked asked={asked}>{(answer) => <Told zone={zone} answer={answer} projects={own} />}</Asked>}
      <MoreRows of={asked} />
    </Page>
  );
}

interface ToldProps {
  readonly zone: string;
  readonly answer: Mandates;
  readonly projects: readonly Named[];
}

function Told({ zone, answer, projects }: ToldProps) {
  const { mandates } = useTexts();
  const gives = useMay()('giveMandate');
  return (
    <Panel>
      <p className="quiet">{mandates.why}</p>
      {answer.mandates.length === 0 && <Empty sentence={mandates.none} next={mandates.noneNext} />}
      {answer.mandates.length > 0 && <List zone={zone} mandates={answer.mandates} projects={projects} />}
      {gives && answer.agents.length === 0 && <p className="quiet">{mandates.noAgents}</p>}
      {gives && answer.agents.length > 0 && <GiveMandate zone={zone} agents={answer.agents} projects={projects} />}
    </Panel>
  );
}

interface ListProps {
  readonly zone: string;
  readonly mandates: readonly Mandate[];
  readonly projects: readonly Named[];
}

function List({ zone, mandates, projects }: ListProps) {
  const { mandates: words, home } = useTexts();
  const nameOf = (id: string) => projects.find((project) => project.id === id)?.name ?? id;
  const rows = mandates.map((mandate) => ({
    key: mandate.id,
    cells: [
      mandate.capacity === 'steward' ? words.asSteward(mandate.agent.name) : mandate.agent.name,
      home.listed(mandate.powers.map((power) => words.power[power])),
      mandate.items === 'all' ? words.all : home.listed(mandate.items),
      mandate.projects === 'all' ? words.all : home.listed(mandate.projects.map(nameOf)),
      <span key="days" className="gap-words">
        <DateText day={mandate.firstDay} />
        <span>—</span>
        <DateText day={mandate.lastDay} strong />
      </span>,
      mandate.instrument,
      <State key="state" mandate={mandate} />,
      <End key="end" zone={zone} mandate={mandate} />,
    ],
  }));
  const { agent, powers, items, days, instrument, state, acts } = words;
  const head = [agent, powers, items, words.projects, days, instrument, state, acts];
  return <PlainTable name={words.title} head={head} rows={rows} />;
}

function State({ mandate }: { mandate: Mandate }) {
  const { mandates } = useTexts();
  return (
    <span className="gap-words">
      <b>{mandates.states[mandate.state]}</b>
      <span className="quiet">
        {mandate.end ? mandates.endedBy(mandate.end.by, mandate.end.reason) : mandates.givenBy(mandate.givenBy)}
      </span>
    </span>
  );
}

/** The legal representative withdraws any mandate; an agent resigns from its own. */
function End({ zone, mandate }: { zone: string; mandate: Mandate }) {
  const { mandates } = useTexts();
  const { hat, person } = useKnownMe();
  const may = useMay();
  const withdraws = may('giveMandate');
  const resigns = may('endMandate') && hat?.capacity === mandate.capacity && mandate.agent.id === person.id;
  if (mandate.state === 'over' || (!withdraws && !resigns)) return null;
  return (
    <RouteForm
      route={mandateRoutes.endMandate}
      params={{ zone, mandate: mandate.id }}
      label={withdraws ? mandates.withdraw : mandates.resign}
      act="end-mandate"
    />
  );
}
