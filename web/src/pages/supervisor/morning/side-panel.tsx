import type { Day } from '../../../../../domain/clock/day.ts';
import { Opened } from '../../../components/opened.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { TriageRow } from '../../../view/triage-words.ts';
import { OrderForm } from '../../urgings/order-form.tsx';
import { ReassignForm } from './reassign-form.tsx';

/** What the panel beside the list is for. */
export type SidePanelKind = 'order' | 'reassign';

interface SidePanelProps {
  readonly kind: SidePanelKind;
  readonly rows: readonly TriageRow[];
  readonly today: Day;
  /** Something was done with the rows. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Beside the list: what is to be done with the rows that are selected. */
export function SidePanel({ kind, rows, today, onDone, onClose }: SidePanelProps) {
  const { urgings, morning } = useTexts();
  const title = kind === 'order' ? urgings.form.title(rows.length) : morning.reassign.title(rows.length);
  return (
    <Opened key={kind} onClose={onClose}>
      <Panel title={title} className="side-panel">
        {kind === 'order' ? (
          <OrderForm cases={rows.map((row) => row.case.id)} today={today} onClose={onClose} />
        ) : (
          <ReassignForm rows={rows} onDone={onDone} onClose={onClose} />
        )}
      </Panel>
    </Opened>
  );
}
