import { Button } from 'antd';
import { stewardRoutes } from '../../../../api/contract/stewards.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { DateText } from '../../components/date-text.tsx';
import { ErrorMessage } from '../../components/error-message.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useSending } from '../../session/use-sending.ts';
import { useWearHat } from '../../session/use-wear-hat.ts';
import { useListed, useTexts } from '../../texts/language.ts';
import { PlainTable } from '../admin/plain-table.tsx';
import '../admin/admin.css';

type Helped = AnswerOf<typeof stewardRoutes.listHelped>['rows'][number];

/** Whom a steward helps today: enterprises with their mandates and projects, and the way in to act for each. */
export function HelpedPage() {
  const { stewards } = useTexts();
  const asked = useAskPages(stewardRoutes.listHelped, {}, ['rows'], { every: 60_000 });
  return (
    <Page title={stewards.helped} facts={[stewards.helpedWhy]}>
      <Asked asked={asked}>
        {({ rows }) => (
          <>
            {rows.length === 0 && (
              <Panel>
                <Empty sentence={stewards.noHelped} />
              </Panel>
            )}
            {rows.map((row) => (
              <HelpedPanel key={row.hat} helped={row} />
            ))}
          </>
        )}
      </Asked>
      <MoreRows of={asked} />
    </Page>
  );
}

function HelpedPanel({ helped }: { helped: Helped }) {
  const { stewards, mandates } = useTexts();
  const listed = useListed();
  const rows = helped.projects.map((project) => ({
    key: project.id,
    cells: [
      `${project.name}　${project.code}`,
      project.cases,
      project.waiting,
      <Enter key="enter" hat={helped.hat} project={project} />,
    ],
  }));
  const head = [stewards.project, stewards.cases, stewards.waiting, mandates.acts];
  return (
    <Panel title={helped.enterprise.name}>
      <ul className="plain-list">
        {helped.mandates.map(({ instrument, powers, lastDay }) => (
          <li key={`${instrument} ${lastDay}`} className="quiet">
            {stewards.mandate(instrument, listed(powers.map((power) => mandates.power[power])))}{' '}
            <DateText day={lastDay} />
          </li>
        ))}
      </ul>
      <PlainTable name={helped.enterprise.name} head={head} rows={rows} />
    </Panel>
  );
}

/** Puts on the hat of the enterprise and goes to the project. */
function Enter({ hat, project }: { hat: string; project: Helped['projects'][number] }) {
  const { stewards } = useTexts();
  const wear = useWearHat();
  const { send, busy, error } = useSending();
  return (
    <>
      <Button
        loading={busy}
        data-act="help-project"
        aria-label={`${stewards.enter} ${project.name}`}
        onClick={() => void send(() => wear(hat, `/e/projects/${project.id}`))}
      >
        {stewards.enter}
      </Button>
      {error !== null && <ErrorMessage error={error} />}
    </>
  );
}
