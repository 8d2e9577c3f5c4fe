import { Checkbox } from 'antd';
import { useEffect } from 'react';
import { projectRoutes } from '../../../../../api/contract/projects.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Go } from '../../../components/go.tsx';
import { ItemName } from '../../../components/item-name.tsx';
import { Message } from '../../../components/message.tsx';
import { useTexts } from '../../../texts/language.ts';
import { canBeMeantAgain, takenAmong, type FilingForm } from '../../../view/filing-form.ts';
import type { Check } from './use-check.ts';

interface TakenProps {
  readonly project: string;
  readonly form: Pick<FilingForm, 'items' | 'works'>;
  readonly check: Pick<Check, 'earlier' | 'problems' | 'again'>;
  /** Meant as a further application, even if nothing of it differs. */
  readonly again: boolean;
  readonly onAgain: (again: boolean) => void;
}

/**
 * Items of which a case is open or granted, by a colleague or from another device: filed once more they are other cases. What is the
 * very same as one filing before, all of it, is another one only if that is said.
 */
export function TakenMessage({ project, form, check, again, onAgain }: TakenProps) {
  const { filing } = useTexts();
  const { data } = useAsk(projectRoutes.readProject, { params: { project } });
  const taken = takenAmong(form, data?.cases ?? []);
  useCheckAnew(check.again, taken.map(({ id }) => id).join());
  if (taken.length === 0 || check.problems === null) return null;
  if (check.earlier === null || !canBeMeantAgain(form, null))
    return (
      <Message tone="attention" title={filing.taken} urgent>
        <Taken cases={taken} />
        <OthersOnly project={project} form={form} taken={taken} />
      </Message>
    );
  return (
    <Message tone="attention" title={filing.sameAs(check.earlier)} urgent>
      <Taken cases={taken} />
      <Checkbox checked={again} onChange={({ target }) => onAgain(target.checked)} data-act="file-again">
        {filing.unchanged}
      </Checkbox>
      <p className="caption quiet">{filing.unchangedWhy}</p>
    </Message>
  );
}

/** What was filed meanwhile may be the very same. */
function useCheckAnew(again: () => void, taken: string): void {
  useEffect(() => {
    if (taken !== '') again();
  }, [again, taken]);
}

type Cases = Readonly<AnswerOf<typeof projectRoutes.readProject>['cases']>;

function Taken({ cases }: { readonly cases: Cases }) {
  return (
    <ul>
      {cases.map(({ id, number, item }) => (
        <li key={id} className="gap-words">
          <Go href={`/e/cases/${id}`}>
            {item.code} <ItemName of={item} />
          </Go>
          <span>{number}</span>
        </li>
      ))}
    </ul>
  );
}

/** Where only some of the items have a case, the way on with the others: what is filled in for these stays in the draft. */
function OthersOnly({ project, form, taken }: Pick<TakenProps, 'project' | 'form'> & { readonly taken: Cases }) {
  const { filing } = useTexts();
  const others = form.items.filter(({ code }) => taken.every(({ item }) => item.code !== code));
  if (others.length === 0) return null;
  const items = others.map(({ code }) => code).join();
  return (
    <Go href={`/e/projects/${project}/file?items=${items}`} className="button-link" act="others-only">
      {filing.othersOnly}
    </Go>
  );
}

/** Each of several who fill in a filing for one project has a draft of their own, and would file it once more. */
export function ColleaguesMessage({ project }: Pick<TakenProps, 'project'>) {
  const { filing, home } = useTexts();
  const { data } = useAsk(projectRoutes.readProject, { params: { project } });
  const names = data?.alsoFiling ?? [];
  return names.length === 0 ? null : <Message tone="information" title={filing.alsoFiling(home.listed(names))} />;
}
