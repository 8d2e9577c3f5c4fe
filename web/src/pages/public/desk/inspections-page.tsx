import { Input } from 'antd';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { inspectionResultRoutes } from '../../../../../api/contract/inspection-results.ts';
import { useAskPages } from '../../../asking/use-ask-pages.ts';
import { Asked } from '../../../components/asked.tsx';
import { MoreRows } from '../../../components/more-rows.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Go } from '../../../components/go.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Empty } from '../../../components/states.tsx';
import { Page } from '../../../layout/page.tsx';
import { useTold, type Told } from '../../../session/use-told.ts';
import { useTexts } from '../../../texts/language.ts';
import { PlainTable } from '../../admin/plain-table.tsx';
import { useQueryParam } from '../../param.ts';
import { PublicFrame } from '../public-frame.tsx';
import { usePublicZone, ZoneChoice } from './use-public-zone.tsx';

type Inspection = AnswerOf<typeof inspectionResultRoutes.listInspectionResults>['inspections'][number];

/** 检查结果: what inspections found, by bureau, each with the paper by which it can be verified. */
export function InspectionsPage() {
  const { forAll } = useTexts();
  const { inspections: words } = forAll;
  const { zone } = usePublicZone();
  const [find, change] = useQueryParam('q');
  const q = find?.trim() ?? '';
  const wish = { params: { zone: zone?.id ?? '' }, query: q === '' ? {} : { q } };
  const asked = useAskPages(inspectionResultRoutes.listInspectionResults, wish, ['inspections'], {
    enabled: zone !== null,
    keep: true,
  });
  return (
    <PublicFrame>
      <Page
        title={words.title}
        facts={[words.lead]}
        acts={
          <>
            <ZoneChoice />
            <label>
              {words.find}{' '}
              <Input
                type="search"
                value={find ?? ''}
                placeholder={words.findHint}
                onChange={(event) => change(event.target.value || null)}
              />
            </label>
          </>
        }
      >
        <Asked asked={asked}>
          {({ inspections, count }) => <Results found={inspections} count={count} find={q} zone={zone?.id} />}
        </Asked>
        <MoreRows of={asked} />
      </Page>
    </PublicFrame>
  );
}

interface ResultsProps {
  readonly found: readonly Inspection[];
  readonly count: number;
  readonly find: string;
  readonly zone: string | undefined;
}

function Results({ found, count, find, zone }: ResultsProps) {
  const { inspections: words } = useTexts().forAll;
  const told = useTold(zone);
  const nothing = find === '' ? words.none : words.noMatch(find);
  return (
    <Panel title={count === 0 ? words.title : words.found(count)}>
      {found.length === 0 ? (
        <Empty sentence={nothing} />
      ) : (
        <PlainTable
          name={words.title}
          head={[words.on, words.enterprise, words.results, words.number, words.paper]}
          rows={found.map((one) => ({ key: one.number, cells: cellsOf(one, words, told) }))}
        />
      )}
    </Panel>
  );
}

type Words = ReturnType<typeof useTexts>['forAll']['inspections'];

const cellsOf = ({ on, enterprise, results, number, paper }: Inspection, words: Words, told: Told) => [
  <DateText key="on" day={on} />,
  enterprise,
  <ul key="results" className="plain-list">
    {results.map(({ bureau, result }) => (
      <li key={bureau}>{words.of(told(bureau), words.result[result])}</li>
    ))}
  </ul>,
  number,
  paper === null ? (
    <span key="none" className="quiet">
      {words.noPaper}
    </span>
  ) : (
    <Go key="paper" href={`/p/verify/${paper.verifyCode}`} act="verify-result">
      {paper.number}
    </Go>
  ),
];
