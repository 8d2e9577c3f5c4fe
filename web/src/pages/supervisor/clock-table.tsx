import { Go } from '../../components/go.tsx';
import { CardList } from '../../components/card-list.tsx';
import { DateText } from '../../components/date-text.tsx';
import { LightTag } from '../../components/light-tag.tsx';
import { useTexts } from '../../texts/language.ts';
import { nearestDays, lightName } from '../../view/light-words.ts';
import { limitOf, type ClockRow } from './clock-list.ts';
import { HeadRow } from '../../components/head-row.tsx';

const hrefOf = ({ case: { id } }: ClockRow): string => `/s/cases/${id}`;

/** Every open clock: light, item, firm, holder, which limit, the day it ends, and why. */
export function ClockTable({ rows }: { rows: readonly ClockRow[] }) {
  const { column } = useTexts().desk.clocks;
  return (
    <div className="clock-box">
      <table className="clock-table">
        <HeadRow labels={Object.values(column)} />
        <tbody>
          {rows.map((row) => (
            <ClockLine key={row.case.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ClockLine({ row }: { row: ClockRow }) {
  const { clocks } = useTexts().desk;
  const { nearest, item } = row.case;
  return (
    <tr>
      <td>
        <ClockTag row={row} />
      </td>
      <td>
        <span className="work-code">{item.code}</span>
        <Go href={hrefOf(row)} act="open-case">
          {item.name}
        </Go>
      </td>
      <td className="clock-firm" title={`${row.applicant}　${row.project.name}`}>
        <b>{row.applicant}</b>
        <span className="quiet">{row.project.name}</span>
      </td>
      <td>
        {row.holder.unit}{' '}
        {row.holder.person ?? <span className="quiet">{row.holder.unit !== '申请人' && clocks.unclaimed}</span>}
      </td>
      <td>{nearest && clocks.clock[nearest.clock]}</td>
      <td>{nearest && <DateText day={nearest.due} href={hrefOf(row)} provisional={nearest.provisional} />}</td>
      <td className="quiet clock-why">{row.why}</td>
    </tr>
  );
}

function ClockTag({ row }: { row: ClockRow }) {
  const texts = useTexts();
  const light = lightName(row.case.light, true);
  const word = nearestDays(light, row.case.nearest, texts);
  return <LightTag light={light} limit={limitOf(row.case)} {...(word === null ? {} : { word })} />;
}

/** The same on the phone, as three-line cards. */
export function ClockCards({ rows }: { rows: readonly ClockRow[] }) {
  const { clocks } = useTexts().desk;
  const cards = rows.map((row) => ({
    key: row.case.id,
    href: hrefOf(row),
    light: <ClockTag row={row} />,
    name: `${row.case.item.code} ${row.case.item.name}`,
    who: (
      <>
        <span>{row.applicant}</span>
        <span>
          {row.holder.unit} {row.holder.person}
        </span>
      </>
    ),
    when: row.case.nearest && (
      <>
        <span>{clocks.clock[row.case.nearest.clock]}</span>
        <DateText day={row.case.nearest.due} provisional={row.case.nearest.provisional} />
      </>
    ),
  }));
  return <CardList cards={cards} />;
}
