import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { Day } from '../../../../../domain/clock/day.ts';
import type { TriageRow } from '../../../view/triage-words.ts';
import { OrderForm } from '../../urgings/order-form.tsx';

/** What the panel beside the list is for. */
export type SidePanelKind = 'order';

interface SidePanelProps {
  readonly kind: SidePanelKind;
  readonly rows: readonly TriageRow[];
  readonly today: Day;
  readonly onClose: () => void;
}

/** Beside the list: what is to be done with the rows that are selected. */
export function SidePanel({ rows, today, onClose }: SidePanelProps) {
  const { urgings } = useTexts();
  return (
    <Panel title={urgings.form.title(rows.length)} className="side-panel">
      <OrderForm cases={rows.map((row) => row.case.id)} today={today} onClose={onClose} />
    </Panel>
  );
}
