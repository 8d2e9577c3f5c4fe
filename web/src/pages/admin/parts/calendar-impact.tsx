import { calendarRoutes } from '../../../../../api/contract/calendar.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { useTexts } from '../../../texts/language.ts';
import { PlainTable } from '../plain-table.tsx';

type Publication = AnswerOf<typeof calendarRoutes.readPublication>;
type Impact = AnswerOf<typeof calendarRoutes.readImpact>;

interface ImpactProps {
  readonly zone: string;
  readonly publication: Publication;
}

/** What a draft would do to the open clocks, or what a publication did: by bureau, and clock by clock. */
export function CalendarImpact({ zone, publication: { id, state } }: ImpactProps) {
  const { admin } = useTexts().desk;
  const asked = useAsk(calendarRoutes.readImpact, { params: { zone, publication: id } });
  const title = state === 'draft' ? admin.preview : admin.impact;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <Asked asked={asked}>
        {(impact) => (
          <>
            <p data-text="impact">{admin.impactSum(impact)}</p>
            {impact.byBureau.length > 0 && <ByBureau byBureau={impact.byBureau} />}
            {impact.moves.length > 0 && <Moves moves={impact.moves} />}
            {impact.more && <p className="quiet">{admin.impactMore(impact.moves.length)}</p>}
          </>
        )}
      </Asked>
    </section>
  );
}

function ByBureau({ byBureau }: Pick<Impact, 'byBureau'>) {
  const { admin } = useTexts().desk;
  const rows = byBureau.map(({ bureau, name, cases, moved, kept }) => ({
    key: bureau,
    cells: [name, cases, moved, kept],
  }));
  return (
    <PlainTable
      name={admin.impactByBureau}
      head={[admin.bureau, admin.casesMoved, admin.clocksMoved, admin.clocksKept]}
      rows={rows}
    />
  );
}

function Moves({ moves }: Pick<Impact, 'moves'>) {
  const texts = useTexts();
  const { admin, clocks } = texts.desk;
  const names: Readonly<Record<string, string>> = texts.case.clocks;
  const rows = moves.map(({ case: id, number, clock, from, to, kept }) => ({
    key: `${id}-${clock}`,
    cells: [
      number,
      names[clock] ?? clock,
      <DateText key="from" day={from} />,
      kept ? admin.keptDay : <DateText key="to" day={to} strong />,
    ],
  }));
  return (
    <PlainTable
      name={admin.impactMoves}
      head={[admin.caseNumber, clocks.column.clock, admin.from, admin.to]}
      rows={rows}
    />
  );
}
