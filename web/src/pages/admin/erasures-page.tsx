import { erasureRoutes } from '../../../../api/contract/erasures.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { dayOf, parseInstant } from '../../../../domain/clock/instant.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { ItemName } from '../../components/item-name.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useTexts } from '../../texts/language.ts';
import { usePathParam } from '../param.ts';
import { PlainTable } from './plain-table.tsx';
import { RouteForm } from './route-form.tsx';
import { TwoStep } from './two-step.tsx';

type Answer = AnswerOf<typeof erasureRoutes.listErasures>;

/** 到期清除: how long ended cases are kept, which have been kept long enough, and what was erased by whom. */
export function ErasuresPage() {
  const { erasures: words } = useTexts();
  const zone = usePathParam('zone');
  const asked = useAskPages(erasureRoutes.listErasures, { params: { zone } }, ['due', 'erasures']);
  return (
    <Page
      title={words.title}
      facts={[words.lead]}
      crumbs={[{ label: useKnownMe().zone?.name ?? zone, href: `/a/zones/${zone}` }]}
    >
      <Asked asked={asked}>
        {(answer) => (
          <>
            <Rules zone={zone} rules={answer.rules} />
            <Panel title={words.due}>
              {answer.due.length === 0 ? <Empty sentence={words.noneDue} /> : <Due zone={zone} due={answer.due} />}
            </Panel>
            <Panel title={words.erasures}>
              {answer.erasures.length === 0 ? (
                <Empty sentence={words.none} />
              ) : (
                <Erasures zone={zone} erasures={answer.erasures} />
              )}
            </Panel>
            <MoreRows of={asked} />
          </>
        )}
      </Asked>
    </Page>
  );
}

function Rules({ zone, rules }: { zone: string; rules: Answer['rules'] }) {
  const { erasures: words } = useTexts();
  const told = rules.map(({ item, years }) => words.rule(item ?? words.every, years)).join('，');
  return (
    <Panel title={words.rules}>
      <p>{rules.length === 0 ? words.noRules : told}</p>
      <RouteForm
        route={erasureRoutes.putRetention}
        params={{ zone }}
        label={words.setRule}
        labels={{ item: words.ruleItem, years: words.ruleYears }}
        act="set-retention"
      />
    </Panel>
  );
}

function Due({ zone, due }: { zone: string; due: Answer['due'] }) {
  const { erasures: words } = useTexts();
  return (
    <PlainTable
      name={words.due}
      head={[words.case, words.lastOn, words.from, '']}
      rows={due.map((one) => ({
        key: one.case,
        cells: [
          <CaseCell key="case" id={one.case} number={one.number} item={one.item} />,
          <DateText key="last" day={one.lastOn} />,
          <DateText key="from" day={one.from} />,
          <TwoStep
            key="propose"
            route={erasureRoutes.proposeErasure}
            ask={{ params: { zone }, body: { case: one.case } }}
            of={one.number}
            label={words.propose}
            act="propose-erasure"
          />,
        ],
      }))}
    />
  );
}

function Erasures({ zone, erasures }: { zone: string; erasures: Answer['erasures'] }) {
  const { erasures: words } = useTexts();
  return (
    <PlainTable
      name={words.erasures}
      head={[words.case, words.state, words.who, words.at, '']}
      rows={erasures.map((one) => ({
        key: one.id,
        cells: [
          <CaseCell key="case" id={one.case.id} number={one.case.number} item={one.case.item} />,
          words.states[one.state],
          words.by(one.proposer, one.answerer),
          <At key="at" at={one.at} />,
          one.state === 'proposed' && <Answers key="acts" zone={zone} erasure={one} />,
        ],
      }))}
    />
  );
}

function At({ at }: { at: string }) {
  const moment = parseInstant(at);
  return moment && <DateText day={dayOf(moment)} />;
}

function Answers({ zone, erasure }: { zone: string; erasure: Answer['erasures'][number] }) {
  const { erasures: words } = useTexts();
  const ask = { params: { zone, erasure: erasure.id }, body: {} };
  const of = erasure.case.number;
  return (
    <span className="two-step">
      <TwoStep route={erasureRoutes.confirmErasure} ask={ask} of={of} label={words.confirm} act="confirm-erasure" />
      <TwoStep route={erasureRoutes.withdrawErasure} ask={ask} of={of} label={words.withdraw} act="withdraw-erasure" />
    </span>
  );
}

interface CaseCellProps {
  readonly id: string;
  readonly number: string;
  readonly item: Answer['due'][number]['item'];
}

function CaseCell({ id, number, item }: CaseCellProps) {
  return (
    <>
      <Go href={`/a/cases/${id}`}>
        {item.code} <ItemName of={item} short />
      </Go>
      <br />
      <span className="quiet">{number}</span>
    </>
  );
}
