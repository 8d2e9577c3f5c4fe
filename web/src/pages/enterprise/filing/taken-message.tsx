import { Checkbox } from 'antd';
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
  /** Meant as a further application, even if nothing of it differs. */
  readonly again: boolean;
  readonly onAgain: (again: boolean) => void;
}

/**
 * Items of which a case is open or granted, by a colleague or from another device: filed once more they are other cases. What could be
 * the very same as a filing before is another case only if that is said.
 */
export function TakenMessage({ project, form, again, onAgain }: TakenProps) {
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
      {form.items.every(({ code }) => taken.some(({ item }) => item.code === code)) && (
        <>
          <Checkbox checked={again} onChange={({ target }) => onAgain(target.checked)} data-act="file-again">
            {filing.unchanged}
          </Checkbox>
          <p className="caption quiet">{filing.unchangedWhy}</p>
        </>
      )}
    </Message>
  );
}

/** Each of several who fill in a filing for one project has a draft of their own, and would file it once more. */
export function ColleaguesMessage({ project }: Pick<TakenProps, 'project'>) {
  const { filing, home } = useTexts();
  const { data } = useAsk(projectRoutes.readProject, { params: { project } });
  const names = data?.alsoFiling ?? [];
  return names.length === 0 ? null : <Message tone="information" title={filing.alsoFiling(home.listed(names))} />;
}
