import { hearingRoutes } from '../../../../api/contract/hearings.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import { HeadRow } from '../../components/head-row.tsx';
import '../case/life/life.css';

type Hearings = AnswerOf<typeof hearingRoutes.listHearings>;
type Hearing = Hearings['hearings'][number];

/** The hearings of which somebody was told as a third party (许可法 36), or which they are to chair (许可法 48). */
export function HearingsPage() {
  const { hearings: words } = useTexts().life;
  const asked = useAskPages(hearingRoutes.listHearings, {}, ['hearings']);
  return (
    <Page title={words.title}>
      <Asked asked={asked}>{(answer) => <List answer={answer} />}</Asked>
      <MoreRows of={asked} />
    </Page>
  );
}

function List({ answer: { hearings, today } }: { answer: Hearings }) {
  const { hearings: words } = useTexts().life;
  if (hearings.length === 0) return <Empty sentence={words.empty} />;
  return (
    <Panel>
      <table className="life-table">
        <HeadRow labels={[words.case, words.matter, words.stage, words.next]} />
        <tbody>
          {hearings.map((hearing) => (
            <Row key={hearing.case.id} hearing={hearing} today={today} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Row({ hearing, today }: { hearing: Hearing; today: Hearings['today'] }) {
  const { hearings: words, hearing: said } = useTexts().life;
  const told = useTold();
  const { state, day } = stateOf(hearing, today);
  return (
    <tr>
      <th scope="row">
        <Go href={`/s/cases/${hearing.case.id}`} act="open-case">
          {told(hearing.case.item)}
        </Go>
        <span className="quiet">{hearing.applicant}</span>
        <span className="quiet">{hearing.project}</span>
      </th>
      <td data-label={words.matter}>{hearing.matter}</td>
      <td data-label={words.stage}>
        {words[state]}
        {hearing.chair !== null && <span className="quiet">　{said.chair(hearing.chair)}</span>}
      </td>
      <td data-label={words.next}>
        {day !== null && <DateText day={day} />}
        {hearing.time !== null && hearing.place !== null && (
          <span className="quiet">　{said.calledFor(hearing.time, hearing.place)}</span>
        )}
      </td>
    </tr>
  );
}

/** How far a hearing has come, and the day that goes with it. */
function stateOf({ over, heldOn, on, requestedOn, askedOn, requestBy }: Hearing, today: Hearings['today']) {
  if (heldOn !== null) return { state: 'held', day: heldOn } as const;
  if (over) return { state: 'over', day: null } as const;
  if (on !== null) return { state: 'called', day: on } as const;
  const late = requestBy !== null && requestBy < today;
  // Who has not asked yet may still ask beside the one who has.
  const asked = askedOn ?? (late ? requestedOn : null);
  if (asked !== null) return { state: 'requested', day: asked } as const;
  return { state: late ? 'lapsed' : 'mayRequest', day: requestBy } as const;
}
