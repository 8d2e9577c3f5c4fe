import type { AnswerOf } from '../../../../api/contract/route.ts';
import type { taskMoveRoutes } from '../../../../api/contract/task-moves.ts';
import { Go } from '../../components/go.tsx';
import { useTold } from '../../session/use-told.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { momentText } from '../../view/moment-text.ts';
import { PlainTable } from '../admin/plain-table.tsx';

export type Change = AnswerOf<typeof taskMoveRoutes.listClaimChanges>['changes'][number];

interface ChangeTableProps {
  readonly changes: readonly Change[];
  /** Where cases are read: `/o`, `/s`; absent: all are of the case on the page. */
  readonly base?: string;
}

/** Steps that changed hands: when, from whom to whom, how and by whom, and why. */
export function ChangeTable({ changes, base }: ChangeTableProps) {
  const texts = useTexts();
  const language = useLanguage();
  const { changes: words } = texts.tracing;
  const ofCase = base === undefined ? [] : [words.case];
  const rows = changes.map((change) => ({
    key: change.id,
    cells: [
      <time key="at" dateTime={change.at}>
        {momentText(change.at, language, texts)}
      </time>,
      ...(base === undefined ? [] : [<CaseLink key="case" change={change} base={base} />]),
      texts.officer.step[change.step],
      words.fromTo(change.from ?? words.pool, change.to ?? words.pool),
      <How key="how" change={change} />,
      change.reason,
    ],
  }));
  const head = [words.at, ...ofCase, words.step, words.who, words.how, words.reason];
  return <PlainTable name={words.panel} head={head} rows={rows} />;
}

function CaseLink({ change: { case: of }, base }: { change: Change; base: string }) {
  const told = useTold();
  return (
    <>
      <Go href={`${base}/cases/${of.id}`} act="open-case">
        {told(of.item)}
      </Go>{' '}
      <span className="quiet">{of.number}</span>
    </>
  );
}

function How({ change: { kind, by, for: standingFor } }: { change: Change }) {
  const { tracing, staff } = useTexts();
  const { changes: words } = tracing;
  const name = by === null ? null : `${by}${standingFor === null ? '' : staff.standingIn(standingFor)}`;
  return name === null ? words.kind[kind] : words.by(words.kind[kind], name);
}
