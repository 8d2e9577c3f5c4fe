import { organRoutes } from '../../../../../api/contract/organs.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Message } from '../../../components/message.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useListed, useTexts } from '../../../texts/language.ts';
import { someOf } from '../../../view/some-of.ts';
import { PlainTable } from '../plain-table.tsx';
import { RouteForm } from '../route-form.tsx';

type Organs = AnswerOf<typeof organRoutes.listOrgans>;

/** 上级机关: organs of city, province and state with their people and what lies before them. */
export function ZoneOrgans({ zone }: { zone: string }) {
  const { organs: words } = useTexts().lists;
  const listed = useListed();
  const asked = useAsk(organRoutes.listOrgans, { params: { zone } });
  return (
    <Panel title={words.title}>
      <p className="quiet">{words.why}</p>
      <Asked asked={asked}>
        {(answer) => (
          <>
            {answer.unknown.length > 0 && (
              <Message tone="attention" title={`${words.unknown}${listed(answer.unknown)}`} />
            )}
            <Table zone={zone} {...answer} />
          </>
        )}
      </Asked>
      <RouteForm
        route={organRoutes.addOrgan}
        params={{ zone }}
        label={words.add}
        act="add-organ"
        labels={{
          name: words.name,
          level: words.level,
          firstDay: words.firstDay,
          lastDay: words.lastDay,
          ...Object.fromEntries(Object.entries(words.levels).map(([level, word]) => [`level.${level}`, word])),
        }}
      />
    </Panel>
  );
}

function Table({ zone, organs, today }: Pick<Organs, 'organs' | 'today'> & { zone: string }) {
  const texts = useTexts();
  const listed = useListed();
  const { organs: words } = texts.lists;
  const rows = organs.map((organ) => ({
    key: organ.name,
    cells: [
      organ.name,
      words.levels[organ.level],
      <span key="days" className="gap-words">
        <DateText day={organ.firstDay} />
        <span>—</span>
        {organ.lastDay !== null && <DateText day={organ.lastDay} strong />}
      </span>,
      listed(organ.people.map(({ name }) => name)) || words.nobody,
      someOf(organ.cases, organ.caseCount, texts),
      (organ.lastDay === null || organ.lastDay >= today) && (
        <RouteForm
          key="end"
          route={organRoutes.endOrgan}
          params={{ zone }}
          label={words.end}
          act="end-organ"
          ask={() => ({
            type: 'object',
            properties: { lastDay: { type: 'string', format: 'date' } },
            required: ['lastDay'],
          })}
          labels={{ lastDay: words.lastDay }}
          bodyFrom={(typed) => ({ ...typed, name: organ.name })}
        />
      ),
    ],
  }));
  const head = [words.name, words.level, words.days, words.people, words.cases, words.acts];
  return <PlainTable name={words.title} head={head} rows={rows} />;
}
