import { Button } from 'antd';
import { useCallback, useMemo } from 'react';
import { KeyCap } from '../../../components/key-cap.tsx';
import { useShortcut } from '../../../layout/shortcuts.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { groupName, type Triage, type TriageRow } from '../../../view/triage-words.ts';
import { RemindAll } from '../../urgings/remind-all.tsx';
import type { SidePanelKind } from './side-panel.tsx';
import type { Selection } from './use-selection.ts';

interface GroupHeadProps {
  readonly triage: Triage;
  readonly selection: Selection;
  readonly chosen: readonly TriageRow[];
  readonly onOpen: (panel: SidePanelKind) => void;
}

/** What the group is, or what is selected of it with what can be done. */
export function GroupHead({ triage, selection, chosen, onOpen }: GroupHeadProps) {
  const texts = useTexts();
  const language = useLanguage();
  const { morning } = texts;
  const { group, counts, days } = triage;
  const name = morning.inGroup(groupName(group, days, language, texts), counts[group]);
  if (chosen.length === 0) {
    return (
      <div className="group-head">
        <span>{name}</span>
        <span className="quiet">{morning.why[group]}</span>
        <span className="group-acts caption quiet wide-only">{morning.keys}</span>
      </div>
    );
  }
  return (
    <div className="group-head group-selected">
      <b>{morning.selected(chosen.length)}</b>
      <span>{name}</span>
      <GroupActs chosen={chosen} onOpen={onOpen} onClear={selection.clear} />
    </div>
  );
}

interface GroupActsProps {
  readonly chosen: readonly TriageRow[];
  readonly onOpen: (panel: SidePanelKind) => void;
  readonly onClear: () => void;
}

function GroupActs({ chosen, onOpen, onClear }: GroupActsProps) {
  const { morning } = useTexts();
  const order = useCallback(() => onOpen('order'), [onOpen]);
  const reassign = useCallback(() => onOpen('reassign'), [onOpen]);
  const cases = useMemo(() => chosen.map((row) => row.case.id), [chosen]);
  useShortcut('d', order);
  useShortcut('g', reassign);
  return (
    <span className="group-acts">
      <Button size="small" type="primary" data-act="reassign" onClick={reassign}>
        {morning.reassignWord}
        <KeyCap>G</KeyCap>
      </Button>
      <RemindAll cases={cases} />
      <Button size="small" data-act="order" onClick={order}>
        {morning.order}
        <KeyCap>D</KeyCap>
      </Button>
      <Button size="small" type="text" data-act="clear-selection" onClick={onClear}>
        {morning.clear}
      </Button>
    </span>
  );
}
