import { Panel } from '../../../components/panel.tsx';
import { Empty } from '../../../components/states.tsx';
import { useTold } from '../../../session/use-told.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { dateOf, monthOf } from '../../../../../domain/clock/day.ts';
import { dateText } from '../../../view/date-text.ts';
import { cellLevel, type Triage } from '../../../view/triage-words.ts';

type Forecast = Triage['forecast'];

/** Due per unit and working day, a number in every cell; what is above the capacity is dark and bold. A table in itself. */
export function ForecastPanel({ forecast }: { forecast: Forecast }) {
  const { morning } = useTexts();
  const words = morning.forecast;
  return (
    <Panel title={words.title} aside={<ForecastLegend />} className="forecast">
      {forecast.units.length === 0 ? <Empty sentence={words.nothing} /> : <ForecastTable forecast={forecast} />}
      <p className="caption quiet">{words.note}</p>
    </Panel>
  );
}

function ForecastLegend() {
  const { within, over } = useTexts().morning.forecast;
  return (
    <span className="forecast-legend">
      <span>
        <i className="heat heat-2" aria-hidden="true" />
        {within}
      </span>
      <span>
        <i className="heat heat-4" aria-hidden="true" />
        {over}
      </span>
    </span>
  );
}

function ForecastTable({ forecast: { days, units } }: { forecast: Forecast }) {
  const { morning } = useTexts();
  const told = useTold();
  const words = morning.forecast;
  return (
    // Wider than a phone: whoever has only keys must reach what is scrolled.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="forecast-box" aria-label={words.title} tabIndex={0}>
      <table className="forecast-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{words.unit}</span>
            </th>
            <DayHeads days={days} />
            <th scope="col">{words.capacity}</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.code}>
              <th scope="row">{told(unit.name)}</th>
              {unit.due.map((due, at) => (
                <td key={days[at]} className={`heat heat-${cellLevel(due, unit.capacity)}`}>
                  {due === 0 ? <span className="unseen">0</span> : due}
                </td>
              ))}
              <td className="forecast-capacity">{unit.capacity}</td>
            </tr>
          ))}
        </tbody>
        <ForecastSums days={days} units={units} />
      </table>
    </section>
  );
}

/** The month stands with its first day; each head tells the whole date with its weekday. */
function DayHeads({ days }: { days: Forecast['days'] }) {
  const texts = useTexts();
  const language = useLanguage();
  return days.map((day, at) => {
    const before = days[at - 1];
    const isFirst = before === undefined || monthOf(before) !== monthOf(day);
    return (
      <th key={day} scope="col" abbr={dateText(day, language, texts)} title={dateText(day, language, texts)}>
        {isFirst ? `${monthOf(day)}/${dateOf(day)}` : dateOf(day)}
      </th>
    );
  });
}

/** What is due in the zone on each day, and what it finishes a day. */
function ForecastSums({ days, units }: Pick<Forecast, 'days' | 'units'>) {
  const words = useTexts().morning.forecast;
  return (
    <tfoot>
      <tr>
        <th scope="row">{words.sum}</th>
        {days.map((day, at) => (
          <td key={day}>{units.reduce((sum, { due }) => sum + (due[at] ?? 0), 0)}</td>
        ))}
        <td>{units.reduce((sum, { capacity }) => sum + capacity, 0)}</td>
      </tr>
    </tfoot>
  );
}
