import { mandateRoutes } from '../../../../api/contract/mandates.ts';
import { stewardRoutes } from '../../../../api/contract/stewards.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { useNamed } from '../../session/use-named.ts';
import { useTexts } from '../../texts/language.ts';
import { RouteForm } from '../admin/route-form.tsx';
import { TwoStep } from '../admin/two-step.tsx';
import { AnswerOfRequest } from '../steward/answer-of-request.tsx';
import '../admin/admin.css';

interface Place {
  readonly id: string;
  readonly zone: string;
}

type Request = AnswerOf<typeof stewardRoutes.listStewardRequests>['requests'][number];
type Mandate = AnswerOf<typeof mandateRoutes.listMandates>['mandates'][number];

/** 帮办代办 on the page of a project: who helps with it until when, what was asked, and how to ask. */
export function StewardPanel({ project }: { project: Place }) {
  return useNamed(stewardRoutes.listStewardRequests) ? <Told project={project} /> : null;
}

function Told({ project: { id, zone } }: { project: Place }) {
  const { stewards: words } = useTexts();
  const asked = useAsk(stewardRoutes.listStewardRequests, { params: { project: id } });
  // Of one project no more count at once than a page holds.
  const query = { project: id, limit: 200 };
  const counting = useAsk(mandateRoutes.listMandates, { params: { zone }, query }).data?.mandates ?? [];
  const helping = counting.filter(({ capacity }) => capacity === 'steward');
  const asks = useNamed(stewardRoutes.askForSteward);
  return (
    <Asked asked={asked}>
      {({ requests }) => (
        <Panel title={words.title}>
          <p className="quiet">{words.why}</p>
          {helping.map((mandate) => (
            <Helping key={mandate.id} zone={zone} mandate={mandate} />
          ))}
          {requests.slice(0, 1).map((request) => (
            <Asking key={request.id} request={request} helping={helping} />
          ))}
          {asks && requests[0]?.answer !== null && (
            <RouteForm
              route={stewardRoutes.askForSteward}
              params={{ project: id }}
              label={words.ask}
              act="ask-for-steward"
              labels={{ wish: words.wish }}
            />
          )}
        </Panel>
      )}
    </Asked>
  );
}

/** Who helps now, until when; withdrawn at once by the legal representative. */
function Helping({ zone, mandate }: { zone: string; mandate: Mandate }) {
  const { stewards: words } = useTexts();
  const withdraws = useNamed(mandateRoutes.giveMandate);
  return (
    <p className="gap-words">
      <b>{words.entrusted(mandate.agent.name)}</b>
      <span>{words.until}</span>
      <DateText day={mandate.lastDay} />
      {withdraws && (
        <RouteForm
          route={mandateRoutes.endMandate}
          params={{ zone, mandate: mandate.id }}
          label={words.end}
          act="end-steward"
        />
      )}
    </p>
  );
}

/** The latest request, and what comes next. */
function Asking({ request, helping }: { request: Request; helping: readonly Mandate[] }) {
  const { stewards: words } = useTexts();
  const asks = useNamed(stewardRoutes.askForSteward);
  const { id, project, answer, askedBy, wish } = request;
  const named = answer?.steward ?? null;
  const entrusted = helping.some(({ agent }) => agent.id === named?.id);
  return (
    <p className="gap-words">
      {answer === null ? <b>{words.asked(askedBy)}</b> : <AnswerOfRequest answer={answer} />}
      <span className="quiet">{wish}</span>
      {answer === null && asks && (
        <TwoStep
          route={stewardRoutes.withdrawStewardRequest}
          ask={{ params: { project: project.id, request: id }, body: {} }}
          label={words.takeBack}
          act="take-steward-request-back"
          of={project.name}
        />
      )}
      {named !== null && !entrusted && <Go href="/e/mandates">{words.toMandate}</Go>}
    </p>
  );
}
