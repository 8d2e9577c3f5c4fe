import type { visitRoutes } from '../../../../api/contract/visits.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { DateText } from '../../components/date-text.tsx';
import { Tag } from '../../components/tag.tsx';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import { PlainTable } from '../admin/plain-table.tsx';
import { byWhom } from '../../view/by-whom.ts';

type Request = AnswerOf<typeof visitRoutes.listVisitRequests>['requests'][number];

/** What bureaus have asked for; what waits stands first. */
export function RequestTable({ requests }: { requests: readonly Request[] }) {
  const texts = useTexts();
  const told = useTold();
  const { visits } = texts;
  const { column } = visits;
  const rows = requests.map((request) => ({
    key: request.id,
    cells: [
      request.enterprise.name,
      `${told(request.bureauName)}　${byWhom(request.askedBy, request.askedFor, texts)}`,
      visits.ground[request.ground],
      <span key="window">
        <DateText day={request.from} />—<DateText day={request.to} />
      </span>,
      request.points.join('；'),
      <State key="state" request={request} />,
    ],
  }));
  return (
    <PlainTable
      name={visits.requests}
      head={[column.enterprise, column.bureau, column.ground, column.window, column.points, column.state]}
      rows={rows}
    />
  );
}

/** Planned; waiting; or waiting for somebody without a tie, since whoever looks has one. */
function State({ request: { visit, recused } }: { request: Request }) {
  const { visits } = useTexts();
  if (visit !== null) return visits.served;
  return recused ? <Tag tone="yellow">{visits.forOthers}</Tag> : visits.waiting;
}
