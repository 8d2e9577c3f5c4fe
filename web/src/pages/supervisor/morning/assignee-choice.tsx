import { Radio } from 'antd';
import { Message } from '../../../components/message.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { Assignee, Giving } from './use-assignees.ts';

interface AssigneeChoiceProps {
  readonly giving: Giving;
  /** The steps given are of several units: each is named. */
  readonly named: boolean;
  readonly to: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** Whom of a unit its steps are given to, with the load of each; who cannot be given them, and why. */
export function AssigneeChoice({ giving, named, to, onChoose }: AssigneeChoiceProps) {
  const { reassign } = useTexts().morning;
  const fit = giving.assignees.filter(({ barred }) => barred === null);
  return (
    <section className="giving">
      {named && <h3>{reassign.ofUnit(giving.name, giving.rows.length)}</h3>}
      {fit.length === 0 ? (
        <Message tone="attention">{reassign.nobody}</Message>
      ) : (
        <fieldset className="assignees">
          <legend>{reassign.to}</legend>
          <Radio.Group value={to} onChange={(event) => onChoose(event.target.value as string)}>
            {fit.map(({ id, name, open, late }) => (
              <Radio key={id} value={id}>
                <b>{name}</b> <span className="quiet">{reassign.load(open, late)}</span>
              </Radio>
            ))}
          </Radio.Group>
        </fieldset>
      )}
      <Barred assignees={giving.assignees} of={giving.rows.length} />
    </section>
  );
}

function Barred({ assignees, of }: { assignees: readonly Assignee[]; of: number }) {
  const { reassign } = useTexts().morning;
  const barred = assignees.flatMap(({ barred: why, ...one }) => (why === null ? [] : [{ ...one, ...why }]));
  if (barred.length === 0) return null;
  return (
    <section>
      <h4>{reassign.barred}</h4>
      <dl className="barred">
        {barred.map(({ id, name, open, late, steps, why }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd className="quiet">
              {reassign.load(open, late)}；{reassign.conflict(steps, of, why)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
