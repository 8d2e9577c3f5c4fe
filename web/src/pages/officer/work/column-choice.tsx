import { Button, Checkbox, Popover } from 'antd';
import { useMemo } from 'react';
import { useTexts } from '../../../texts/language.ts';
import { useQueryParam } from '../../param.ts';
import { columnLabel, columnsIn, columnsText, COLUMNS, type ColumnName, type FirstDate } from './columns.ts';

/** The columns that the address names, and how to choose others. A view that is saved keeps them, since it is the address. */
export function useColumns(): readonly [readonly ColumnName[], (columns: readonly ColumnName[]) => void] {
  const [kept, choose] = useQueryParam('cols');
  return [useMemo(() => columnsIn(kept), [kept]), (columns) => choose(columnsText(columns))];
}

/** Which columns the list shows. */
export function ColumnChoice({ firstDate }: { firstDate: FirstDate }) {
  const { officer } = useTexts();
  const [columns, choose] = useColumns();
  const form = (
    <div className="column-choice">
      <Checkbox.Group
        value={[...columns]}
        options={COLUMNS.map((name) => ({ value: name, label: columnLabel(name, firstDate, officer) }))}
        onChange={choose}
      />
      <p className="quiet">{officer.work.columnsKept}</p>
      <Button size="small" data-act="usual-columns" onClick={() => choose([])}>
        {officer.work.usual}
      </Button>
    </div>
  );
  return (
    <Popover content={form} title={officer.work.chooseColumns} trigger="click">
      <Button size="small" className="wide-only" data-act="columns">
        {officer.work.columns}
      </Button>
    </Popover>
  );
}
