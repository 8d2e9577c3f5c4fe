import { projectRoutes } from '../../../../../api/contract/projects.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Go } from '../../../components/go.tsx';
import { ItemName } from '../../../components/item-name.tsx';
import { Message } from '../../../components/message.tsx';
import { useTexts } from '../../../texts/language.ts';
import { takenAmong, type FilingForm } from '../../../view/filing-form.ts';

interface TakenProps {
  readonly project: string;
  readonly form: Pick<FilingForm, 'items' | 'works'>;
}

/** Items of which a case is open or granted, by a colleague or from another device: filed once more they are other cases. */
export function TakenMessage({ project, form }: TakenProps) {
  const { filing } = useTexts();
  const { data } = useAsk(projectRoutes.readProject, { params: { project } });
  const taken = takenAmong(form, data?.cases ?? []);
  if (taken.length === 0) return null;
  return (
    <Message tone="attention" title={filing.taken} urgent>
      <ul>
        {taken.map(({ id, number, item }) => (
          <li key={id} className="gap-words">
            <Go href={`/e/cases/${id}`}>
              {item.code} <ItemName of={item} />
            </Go>
            <span>{number}</span>
          </li>
        ))}
      </ul>
    </Message>
  );
}
