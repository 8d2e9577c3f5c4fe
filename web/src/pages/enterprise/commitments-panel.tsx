import { ItemName } from '../../components/item-name.tsx';
import type { owedPaperRoutes } from '../../../../api/contract/owed-papers.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { LightTag } from '../../components/light-tag.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import { lightDays, lightName } from '../../view/light-words.ts';
import '../owed/owed.css';

type Commitment = AnswerOf<typeof owedPaperRoutes.listOwnCommitments>['rows'][number];

/** 我的承诺: what was promised, how and by when it is checked, and the visit at which it will be. */
export function CommitmentsPanel({ rows }: { rows: readonly Commitment[] }) {
  const { owed } = useTexts();
  if (rows.length === 0) {
    return (
      <Panel title={owed.commitments}>
        <Empty sentence={owed.noCommitments} next={owed.noCommitmentsNext} />
      </Panel>
    );
  }
  return (
    <Panel title={owed.commitments} aside={owed.count(rows.length)}>
      <p className="quiet">{owed.commitmentsLead}</p>
      <ul className="owed">
        {rows.map((row) => (
          <CommitmentLine key={row.case.id} row={row} />
        ))}
      </ul>
    </Panel>
  );
}

function CommitmentLine({ row }: { row: Commitment }) {
  const { owed } = useTexts();
  const page = `/e/cases/${row.case.id}`;
  return (
    <li>
      <DueTag due={row.due} />
      <div>
        <h3>
          <Go href={page} act="open-commitment">
            <ItemName of={row.case.item} />
          </Go>
        </h3>
        <p className="gap-words">
          <b>{owed.standing[row.standing]}</b>
          <span className="quiet">{row.project}</span>
          <span className="quiet">{row.case.number}</span>
        </p>
        <Promised row={row} />
      </div>
      <Dates row={row} page={page} />
    </li>
  );
}

function DueTag({ due }: Pick<Commitment, 'due'>) {
  const texts = useTexts();
  if (due === null) return <LightTag light={lightName('off', true)} />;
  const light = lightName(due.light, false);
  const word = lightDays(light, due.remaining, texts);
  return <LightTag light={light} limit="other" {...(word === null ? {} : { word })} />;
}

/** The conditions word by word, and how they are checked: folded, since a list shows many. */
function Promised({ row: { conditions, version, checks } }: { row: Commitment }) {
  const told = useTold();
  const { owed } = useTexts();
  return (
    <>
      <details>
        <summary>{owed.conditions(conditions.length, version ?? '')}</summary>
        <ol>
          {conditions.map((text) => (
            <li key={text}>{told(text)}</li>
          ))}
        </ol>
      </details>
      {checks !== null && (
        <details>
          <summary>{owed.evidence}</summary>
          <p>{told(checks)}</p>
        </details>
      )}
    </>
  );
}

function Dates({ row: { due, decidedOn, visit }, page }: { row: Commitment; page: string }) {
  const { owed } = useTexts();
  const clock = due !== null && isTold(due.clock) ? due.clock : null;
  return (
    <dl>
      {due !== null && clock !== null && (
        <>
          <dt>{owed.clock[clock]}</dt>
          <dd>
            <DateText day={due.day} href={`${page}?clock=${clock}#ledger`} strong />
          </dd>
        </>
      )}
      {due !== null && (
        <>
          <dt>{owed.visit}</dt>
          <dd>{visit === null ? owed.visitNone : <DateText day={visit.day} href="/e/visits" />}</dd>
        </>
      )}
      <dt>{owed.decidedOn}</dt>
      <dd>
        <DateText day={decidedOn} />
      </dd>
    </dl>
  );
}

const isTold = (clock: string): clock is 'check' | 'rectify' | 'statement' =>
  clock === 'check' || clock === 'rectify' || clock === 'statement';
