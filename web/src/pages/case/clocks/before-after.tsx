import { DateText } from '../../../components/date-text.tsx';
import { useTexts } from '../../../texts/language.ts';
import { clockOf } from '../../../view/case-answer.ts';
import type { CaseAnswer, CaseClock } from '../../../view/case-read.ts';

/** The last days of promise and law, now and after the act in hand. */
export function BeforeAfter({ answer, after }: { answer: CaseAnswer; after: readonly CaseClock[] | null }) {
  const { life, case: words } = useTexts();
  const { clocks: columns } = life;
  const rows = (['promised', 'statutory'] as const).flatMap((name) => clockOf(answer, name) ?? []);
  return (
    <table className="before-after">
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{columns.limit}</span>
          </th>
          <th scope="col">{columns.before}</th>
          <th scope="col">{columns.after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((clock) => (
          <tr key={clock.name}>
            <th scope="row">{words.limits[clock.name]}</th>
            <td>
              <DateText day={clock.due} short />
            </td>
            <td data-after={clock.name}>
              <After before={clock} after={after?.find((one) => one.name === clock.name) ?? null} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function After({ before, after }: { before: CaseClock; after: CaseClock | null }) {
  const { life } = useTexts();
  if (after === null) return '—';
  if (after.due === before.due) return life.clocks.same;
  return <DateText day={after.due} short strong provisional={after.provisional} />;
}
