import { UnconfirmedTag } from '../../components/applicant-name.tsx';
import { Asked } from '../../components/asked.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { ProofPanel } from '../../components/proof-panel.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import type { Texts } from '../../texts/texts.ts';
import { toldHome } from '../../view/told-answers.ts';
import { isQuiet, type Home } from '../../view/home.ts';
import { BackToHelped } from '../steward/back-to-helped.tsx';
import { FinishedPanel } from './home/finished-panel.tsx';
import { HomeProjectPanel } from './home/home-project-panel.tsx';
import { PromisesPanel } from './home/promises-panel.tsx';
import { RecentPanel } from './home/recent-panel.tsx';
import { TodoPanel } from './todo-panel.tsx';
import { useHome } from './use-home.ts';
import './enterprise.css';
import './home/home.css';

/** What do I owe, where do my projects stand. */
export function HomePage() {
  const told = useTold();
  return <Asked asked={useHome()}>{(home) => <HomeView home={toldHome(home, told)} />}</Asked>;
}

function HomeView({ home }: { home: Home }) {
  const { enterprise, home: words, account } = useTexts();
  const { unconfirmed, hat } = useKnownMe();
  const isSteward = hat?.capacity === 'steward';
  const open = home.projects.filter((project) => !isQuiet(project));
  return (
    <Page
      title={home.enterprise.name}
      light={unconfirmed && <UnconfirmedTag />}
      facts={unconfirmed ? [account.unconfirmedWhy] : []}
      answer={<Standing home={home} linked={!isSteward} />}
      acts={isSteward ? <BackToHelped /> : <NewProject />}
    >
      {unconfirmed && !isSteward && <ProofPanel />}
      <TodoPanel home={home} />
      {home.projects.length === 0 && (
        <Panel title={enterprise.projects}>
          <Empty sentence={enterprise.noProjects} next={enterprise.noProjectsNext} />
        </Panel>
      )}
      {open.map((project) => (
        <HomeProjectPanel key={project.id} project={project} />
      ))}
      <div className="home-foot">
        <RecentPanel recent={home.recent} />
        <Panel
          title={isSteward ? words.promisesLink : <Go href="/e/promises">{words.promisesLink}</Go>}
          className="home-side"
        >
          <PromisesPanel home={home} />
          <FinishedPanel home={home} />
        </Panel>
      </div>
    </Page>
  );
}

function NewProject() {
  const { enterprise } = useTexts();
  return (
    <Go href="/e/projects/new" className="button-link primary" act="new-project">
      {enterprise.newProject}
    </Go>
  );
}

/** Credit code, and what the credit lets the enterprise use. */
function Standing({ home: { enterprise, credit }, linked }: { home: Home; linked: boolean }) {
  const texts = useTexts();
  const word = creditWord(credit, texts);
  return (
    <p className="home-standing">
      <span>{texts.home.uscc(enterprise.uscc)}</span>
      {linked ? <Go href="/e/promises#credit">{word}</Go> : <span>{word}</span>}
    </p>
  );
}

/** The worst of all zones. */
function creditWord(credit: Home['credit'], { home: { credit: words } }: Texts): string {
  const commitment = credit.every((one) => one.commitment);
  const deferral = credit.every((one) => one.deferral);
  if (commitment && deferral) return words.good;
  if (!commitment && !deferral) return words.both;
  return commitment ? words.deferral : words.commitment;
}
