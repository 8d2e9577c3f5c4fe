import { useItemNames } from '../../../session/use-item-names.ts';
import { DateText } from '../../../components/date-text.tsx';
import { Go } from '../../../components/go.tsx';
import { LightTag } from '../../../components/light-tag.tsx';
import { useTexts } from '../../../texts/language.ts';
import { doneOf, isQuiet, type Home, type HomeProject } from '../../../view/home.ts';

/** Projects in which nothing is under way, a line each; and the way to those that have no panel here. */
export function FinishedPanel({ home: { projects, total } }: { home: Pick<Home, 'projects' | 'total'> }) {
  const { home } = useTexts();
  const finished = projects.filter(isQuiet);
  return (
    <>
      {finished.length > 0 && (
        <div className="home-finished">
          <h2>{home.quietTitle(finished.length)}</h2>
          <ul>
            {finished.map((project) => (
              <Line key={project.id} project={project} />
            ))}
          </ul>
        </div>
      )}
      {total > projects.length && <Go href="/e/projects">{home.allProjects(total)}</Go>}
    </>
  );
}

function Line({ project }: { project: HomeProject }) {
  const texts = useTexts();
  const { home, chain } = texts;
  const names = useItemNames();
  const [last] = project.cases
    .filter(({ decidedOn }) => decidedOn !== null)
    .toSorted((one, other) => (other.decidedOn ?? '').localeCompare(one.decidedOn ?? ''));
  return (
    <li>
      <p>
        <Go href={`/e/projects/${project.id}`}>{project.name}</Go>
        {last?.decidedOn && (
          <span className="quiet">
            <DateText day={last.decidedOn} /> {home.lastDone(names.short(last.item))}
          </span>
        )}
        {!project.finished && (
          <Go href={`/e/projects/${project.id}/plan`} act="answer-questions">
            {chain.answer}
          </Go>
        )}
      </p>
      <LightTag {...doneOf(project, texts)} />
    </li>
  );
}
