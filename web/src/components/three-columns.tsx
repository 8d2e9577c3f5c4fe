import { Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../texts/language.ts';
import { mergedField, type ThreeWay } from '../view/three-way.ts';
import { Panel } from './panel.tsx';
import { HeadRow } from './head-row.tsx';
import './three-columns.css';

interface ThreeColumnsProps {
  /** Who else changed it, and when. */
  readonly who: string;
  readonly at: string;
  readonly changes: readonly ThreeWay[];
  /** What a field is called. */
  readonly nameOf: (field: string) => string;
  /** How the text of a field reads. */
  readonly wordsOf?: (field: string, text: string) => string;
  /** Which fields may be worded anew; unless told, those whose text reads as it is. */
  readonly isReworded?: (field: string) => boolean;
  /** The text of each changed field, once every conflict is settled. */
  readonly onMerge: (merged: Readonly<Record<string, string>>) => void;
  /** Gives one's own changes up. */
  readonly onGiveUp: () => void;
}

/**
 * Two people, or two windows, changed the same: as it was, theirs, mine, and what it becomes, which can be worded anew. What one side changed
 * merges by itself; nothing typed is lost.
 */
export function ThreeColumns({ who, at, changes, onMerge, onGiveUp, ...words }: ThreeColumnsProps) {
  const { conflict } = useTexts().officer;
  const [chosen, choose] = useState<Readonly<Record<string, string>>>({});
  const open = changes.filter((change) => mergedField(change, chosen) === null);
  const both = changes.filter(({ changedBy }) => changedBy === 'both').length;
  const theirs = changes.filter(({ changedBy }) => changedBy !== 'mine').length;
  const merge = () =>
    onMerge(Object.fromEntries(changes.map((change) => [change.field, mergedField(change, chosen) ?? change.mine])));
  return (
    <Panel title={conflict.title} aside={conflict.kept} className="three-columns">
      <p role="alert">{conflict.what(who, at, theirs, both)}</p>
      <ChangeTable changes={changes} chosen={chosen} onChoose={choose} who={who} {...words} />
      <div className="form-acts">
        <Button data-act="give-up-mine" onClick={onGiveUp}>
          {conflict.giveUp}
        </Button>
        <Copy changes={changes} nameOf={words.nameOf} />
        <Button type="primary" disabled={open.length > 0} data-act="merge" onClick={merge}>
          {open.length > 0 ? conflict.open(open.length) : conflict.merge}
        </Button>
      </div>
    </Panel>
  );
}

interface TableProps extends Pick<ThreeColumnsProps, 'who' | 'changes' | 'nameOf' | 'wordsOf' | 'isReworded'> {
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChoose: (chosen: Readonly<Record<string, string>>) => void;
}

function ChangeTable({ changes, chosen, onChoose, ...words }: TableProps) {
  const { conflict } = useTexts().officer;
  return (
    <table>
      <HeadRow labels={[conflict.field, conflict.base, words.who, conflict.mine, conflict.merged]} />
      <tbody>
        {changes.map((change) => (
          <ChangeRow
            key={change.field}
            change={change}
            merged={mergedField(change, chosen)}
            onChoose={(text) => onChoose({ ...chosen, [change.field]: text })}
            {...words}
          />
        ))}
      </tbody>
    </table>
  );
}

/** One's own words as a file of one's own, whatever becomes of them here. */
function Copy({ changes, nameOf }: Pick<ThreeColumnsProps, 'changes' | 'nameOf'>) {
  const { conflict } = useTexts().officer;
  const copy = changes.map(({ field, mine }) => `${nameOf(field)}\n${mine}\n`).join('\n');
  const href = `data:text/plain;charset=utf-8,${encodeURIComponent(copy)}`;
  return (
    <a className="button-link" href={href} download={`${conflict.file}.txt`} data-act="keep-copy">
      {conflict.copy}
    </a>
  );
}

interface RowProps extends Pick<ThreeColumnsProps, 'who' | 'nameOf' | 'wordsOf' | 'isReworded'> {
  readonly change: ThreeWay;
  /** Null: nobody has chosen yet. */
  readonly merged: string | null;
  readonly onChoose: (text: string) => void;
}

function ChangeRow({ change, merged, onChoose, nameOf, wordsOf = (_, text) => text, isReworded, who }: RowProps) {
  const { conflict } = useTexts().officer;
  const { field, base, mine } = change;
  const words = (text: string) => wordsOf(field, text);
  const common = { change, merged, onChoose, words, name: nameOf(field) };
  return (
    <tr>
      <th scope="row">{nameOf(field)}</th>
      <td data-label={conflict.base} className="quiet three-text">
        {words(base) || conflict.empty}
      </td>
      <Side of="theirs" label={who} {...common} />
      <Side of="mine" label={conflict.mine} {...common} />
      <td data-label={conflict.merged}>
        {(isReworded?.(field) ?? words(mine) === mine) ? (
          <textarea
            rows={2}
            value={merged ?? ''}
            aria-label={`${conflict.merged} ${nameOf(field)}`}
            onChange={(event) => onChoose(event.target.value)}
          />
        ) : (
          merged !== null && words(merged)
        )}
      </td>
    </tr>
  );
}

interface SideProps extends Pick<RowProps, 'change' | 'merged' | 'onChoose'> {
  readonly of: 'theirs' | 'mine';
  /** Whose column it is, and of which field. */
  readonly label: string;
  readonly name: string;
  readonly words: (text: string) => string;
}

function Side({ of, label, name, change, merged, onChoose, words }: SideProps) {
  const { conflict } = useTexts().officer;
  const text = change[of];
  return (
    <td data-label={label} className={merged === text ? 'three-taken' : undefined}>
      {change.changedBy === 'both' && (
        <input
          type="radio"
          name={`merge-${change.field}`}
          checked={merged === text}
          onChange={() => onChoose(text)}
          aria-label={conflict.take(name, label)}
          data-act={`take-${of}`}
        />
      )}
      {change.changedBy === of && <span className="three-auto">{conflict.auto}</span>}
      <span className="three-text">{words(text) || conflict.empty}</span>
    </td>
  );
}
