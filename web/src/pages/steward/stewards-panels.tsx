import { stewardRoutes } from '../../../../api/contract/stewards.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { DateText } from '../../components/date-text.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { useNamed } from '../../session/use-named.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { momentText } from '../../view/moment-text.ts';
import { PlainTable } from '../admin/plain-table.tsx';
import { RouteForm } from '../admin/route-form.tsx';
import '../admin/admin.css';
import { AnswerOfRequest } from './answer-of-request.tsx';

type Stewards = AnswerOf<typeof stewardRoutes.listStewards>;

/** Who helps enterprises in a zone and with how much, and which enterprises ask for it. */
export function StewardsPanels({ zone }: { zone: string }) {
  const { stewards: words } = useTexts();
  const asked = useAskPages(stewardRoutes.listStewards, { params: { zone } }, ['requests'], {
    every: 60_000,
    enabled: zone !== '',
  });
  return (
    <Asked asked={asked}>
      {({ stewards, requests }) => (
        <>
          <Panel title={words.requests}>
            {requests.length === 0 && <Empty sentence={words.noRequests} />}
            {requests.length > 0 && <Requests zone={zone} requests={requests} stewards={stewards} />}
            <MoreRows of={asked} />
          </Panel>
          <Panel title={words.stewards}>
            {stewards.length === 0 ? <Empty sentence={words.none} /> : <Loads stewards={stewards} />}
          </Panel>
        </>
      )}
    </Asked>
  );
}

function Loads({ stewards }: Pick<Stewards, 'stewards'>) {
  const { stewards: words, desk } = useTexts();
  const rows = stewards.map((one) => ({
    key: one.id,
    cells: [
      one.name,
      <span key="days" className="gap-words">
        <span>
          <DateText day={one.firstDay} /> {desk.admin.since}
        </span>
        {one.lastDay !== null && (
          <span>
            <DateText day={one.lastDay} strong /> {desk.admin.until}
          </span>
        )}
      </span>,
      words.loadOf(one.enterprises, one.projects, one.cases),
      one.waiting,
      one.named,
    ],
  }));
  const head = [words.name, words.days, words.load, words.waiting, words.toBeEntrusted];
  return <PlainTable name={words.stewards} head={head} rows={rows} />;
}

function Requests({ zone, requests, stewards }: { zone: string } & Pick<Stewards, 'requests' | 'stewards'>) {
  const texts = useTexts();
  const language = useLanguage();
  const { stewards: words } = texts;
  const rows = requests.map((request) => ({
    key: request.id,
    cells: [
      `${request.project.name}　${request.project.code}`,
      request.enterprise.name,
      request.wish,
      `${momentText(request.askedAt, language, texts)} ${request.askedBy}`,
      request.answer ? (
        <AnswerOfRequest key="answer" answer={request.answer} />
      ) : (
        <Answering key="answer" zone={zone} request={request.id} stewards={stewards} />
      ),
    ],
  }));
  const head = [words.project, words.enterprise, words.wish, words.at, words.answer];
  return <PlainTable name={words.requests} head={head} rows={rows} />;
}

/** The zone names one of its stewards, or nobody and says why. */
function Answering({ zone, request, stewards }: { zone: string; request: string } & Pick<Stewards, 'stewards'>) {
  const { stewards: words } = useTexts();
  const params = { zone, request };
  const names = Object.fromEntries(
    stewards.map(({ id, name, projects }) => [`steward.${id}`, `${name}（${projects}）`]),
  );
  if (!useNamed(stewardRoutes.answerStewardRequest)) return null;
  return (
    <span className="admin-acts">
      {stewards.length > 0 && (
        <RouteForm
          route={stewardRoutes.answerStewardRequest}
          params={params}
          label={words.nameOne}
          act="name-steward"
          ask={() => ({
            type: 'object',
            properties: { steward: { enum: stewards.map(({ id }) => id) } },
            required: ['steward'],
          })}
          labels={{ steward: words.steward, ...names }}
        />
      )}
      <RouteForm
        route={stewardRoutes.answerStewardRequest}
        params={params}
        label={words.decline}
        act="decline-steward"
        ask={() => ({
          type: 'object',
          properties: { reason: { type: 'string', maxLength: 200 } },
          required: ['reason'],
        })}
        labels={{ reason: words.reason }}
      />
    </span>
  );
}
