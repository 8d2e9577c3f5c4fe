import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { LightTag } from '../../components/light-tag.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { todosOf, type DraftLine, type ProjectRow, type Todo, type TurnLine } from '../../view/todos.ts';

interface TodoPanelProps {
  readonly projects: readonly ProjectRow[];
  readonly drafts: readonly DraftLine[];
  /** Commitments of projects that wait for the enterprise. */
  readonly turns: readonly TurnLine[];
}

/** What needs the enterprise, earliest day first, each with the one button that does it. */
export function TodoPanel({ projects, drafts, turns }: TodoPanelProps) {
  const texts = useTexts();
  const language = useLanguage();
  const todos = todosOf(projects, drafts, { texts, language }, turns);
  const { enterprise } = texts;
  if (todos.length === 0) {
    return (
      <Panel title={enterprise.todo(0)}>
        <Empty sentence={enterprise.noTodo} next={enterprise.noTodoNext} />
      </Panel>
    );
  }
  return (
    <Panel title={enterprise.todo(todos.length)} aside={enterprise.byDue}>
      <ul className="todos">
        {todos.map((todo, at) => (
          <TodoLine key={todo.key} todo={todo} first={at === 0} />
        ))}
      </ul>
    </Panel>
  );
}

function TodoLine({ todo, first }: { todo: Todo; first: boolean }) {
  const { enterprise } = useTexts();
  return (
    <li>
      <LightTag light={todo.light} {...(todo.word === null ? {} : { word: todo.word })} />
      <div>
        <h3>{todo.title}</h3>
        <p className="quiet">{todo.why}</p>
      </div>
      <p>
        {todo.due !== null && (
          <>
            {enterprise.latest} <DateText day={todo.due} {...(todo.dueHref === null ? {} : { href: todo.dueHref })} />
          </>
        )}
        {todo.due === null && todo.dueHref !== null && <Go href={todo.dueHref}>{enterprise.whyThisDay}</Go>}
      </p>
      <Go href={todo.href} className={first ? 'button-link primary' : 'button-link'} act={todo.act}>
        {todo.label}
      </Go>
    </li>
  );
}
