import { memo, use, type MouseEvent, type ReactNode } from 'react';
import type { Day } from '../../../../../domain/clock/day.ts';
import { dayOf } from '../../../../../domain/clock/instant.ts';
import { DateText } from '../../../components/date-text.tsx';
import { Go } from '../../../components/go.tsx';
import { LightTag } from '../../../components/light-tag.tsx';
import { Tag } from '../../../components/tag.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { Texts } from '../../../texts/texts.ts';
import { litDays } from '../../../view/light-words.ts';
import { stepWord } from '../../../view/step-words.ts';
import { caseHref, stepPath } from '../step-path.ts';
import { AskedForContext } from './asked-for.ts';
import type { ColumnName, FirstDate } from './columns.ts';
import { noDueWord } from './no-due.ts';
import { rowLight, type WorkRow } from './work-groups.ts';

interface WorkRowProps {
  readonly row: WorkRow;
  /** Of the item, short; the whole name can be asked for. */
  readonly name: string;
  readonly whole: string;
  readonly columns: readonly ColumnName[];
  readonly today: Day;
  /** The one who looks. */
  readonly me: string;
  /** Number of the line in the whole table, from 1. */
  readonly index: number;
  readonly firstDate: FirstDate;
  readonly selected: boolean;
  readonly changed: boolean;
  readonly chosen: boolean;
  readonly onChoose: (task: string) => void;
  readonly onOpen: (row: WorkRow) => void;
}

/**
 * One task: whether it is chosen, light and days, item, and the columns that somebody wants. Drawn again only when something of
 * it changes, since a list is scrolled by thousands.
 */
export const WorkTableRow = memo(function WorkTableRow({
  row,
  name,
  whole,
  today,
  index,
  selected,
  changed,
  ...rest
}: WorkRowProps) {
  const { chosen, columns, onChoose, onOpen } = rest;
  const { item, id } = row.case;
  const marks = ['work-row', selected && 'work-selected', changed && 'dimmed'].filter(Boolean).join(' ');
  return (
    <tr className={marks} aria-rowindex={index} aria-current={selected ? 'true' : undefined} data-task={row.task}>
      <Choice row={row} chosen={chosen} onChoose={onChoose} />
      <td>
        <RowLight row={row} today={today} />
      </td>
      <td className="work-item" title={whole}>
        <span className="work-code">{item.code}</span>
        <span onClickCapture={(event) => claimOnPlainClick(event, () => onOpen(row))}>
          <Go href={stepPath(row.kind, id)} act="open-task">
            {name}
          </Go>
        </span>
      </td>
      {columns.map((column) => (
        <td key={column} className={`work-${column}`}>
          <Cell name={column} row={row} {...rest} />
        </td>
      ))}
    </tr>
  );
});

function Choice({ row, chosen, onChoose }: Pick<WorkRowProps, 'row' | 'chosen' | 'onChoose'>) {
  const { work } = useTexts().officer;
  return (
    <td className="work-choose">
      <input
        type="checkbox"
        checked={chosen}
        onChange={() => onChoose(row.task)}
        aria-label={work.select(`${row.case.item.code} ${row.applicant}`)}
        data-act="choose-task"
      />
    </td>
  );
}

type CellProps = Pick<WorkRowProps, 'row' | 'me' | 'firstDate'> & { readonly name: ColumnName };

function Cell({ name, row, me, firstDate }: CellProps) {
  const texts = useTexts();
  const { officer } = texts;
  const { id, promisedDue, statutoryDue, number, receivedOn } = row.case;
  const cells: Readonly<Record<ColumnName, () => ReactNode>> = {
    who: () => (
      <>
        <b>{row.applicant}</b>
        <span className="quiet">{row.project.name}</span>
      </>
    ),
    first: () => <LinkedDate day={firstDate === 'step' ? row.due : promisedDue} caseId={id} />,
    statutory: () => <LinkedDate day={statutoryDue} caseId={id} />,
    step: () => <StepName name={stepWord(row, texts)} />,
    holder: () => (
      <>
        <span>{holderWords(row, me, officer)}</span>
        <Marks row={row} />
      </>
    ),
    number: () => number,
    code: () => row.project.code,
    received: () => receivedOn !== null && <DateText day={receivedOn} />,
    opened: () => <DateText day={dayOf(row.openedAt)} />,
  };
  return cells[name]();
}

/** A service is named with its papers; what finds no room in two lines is asked for. */
const StepName = ({ name }: { name: string }) => <span title={name}>{name}</span>;

/** A plain click opens the page by the way that also claims; a new tab only opens it. */
export function claimOnPlainClick(event: MouseEvent, open: () => void): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  event.stopPropagation();
  open();
}

/** The light of a task with the days left or over in it. */
export function RowLight({ row, today }: { row: WorkRow; today: Day }) {
  const texts = useTexts();
  if (row.due === null) return <span className="quiet">{noDueWord(row, today, texts)}</span>;
  const light = rowLight(row, today);
  const word = litDays(light, row.case, texts);
  const limit = row.case.light === 'off' ? 'other' : 'promised';
  return <LightTag light={light} limit={limit} {...(word === null ? {} : { word })} />;
}

/** A last day that leads to the case's ledger; 无 where there is no limit. */
export function LinkedDate({ day, caseId }: { day: Day | null; caseId: string }) {
  const { officer } = useTexts();
  if (day === null) return <span className="quiet">{officer.noLimit}</span>;
  return <DateText day={day} href={caseHref(caseId)} />;
}

/** Whom the task waits for. */
export function holderWords({ claimedBy }: WorkRow, me: string, officer: Texts['officer']): string {
  if (claimedBy === null) return officer.nobody;
  return claimedBy.id === me ? officer.me : officer.waits(claimedBy.name);
}

const TONES: Readonly<Record<WorkRow['marks'][number], 'yellow' | 'red' | 'tint'>> = {
  deferral: 'yellow',
  commitment: 'tint',
  corrected: 'yellow',
  overrunReason: 'red',
  returned: 'red',
  unconfirmed: 'yellow',
};

/** What still says something once the decision is made; the rest speaks of the review. */
const LASTING: readonly WorkRow['marks'][number][] = ['commitment', 'unconfirmed'];

const marksAt = ({ kind, marks }: WorkRow): WorkRow['marks'] =>
  kind === 'serve' || kind === 'check' ? marks.filter((mark) => LASTING.includes(mark)) : marks;

/** What an officer should see before opening, whoever asks for it first. */
export function Marks({ row }: { row: WorkRow }) {
  const { officer, tracing, ledger } = useTexts();
  const asked = use(AskedForContext).get(row.task) ?? [];
  return (
    <>
      {asked.length > 0 && <Tag tone="yellow">{tracing.asking.askedBy(asked.join(ledger.between))}</Tag>}
      {marksAt(row).map((mark) => (
        <Tag key={mark} tone={TONES[mark]}>
          {mark === 'deferral' ? officer.mark.deferral(row.case.deferred) : officer.mark[mark]}
        </Tag>
      ))}
    </>
  );
}
