import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { LightTag } from '../../components/light-tag.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { useTexts } from '../../texts/language.ts';
import { emptyWords } from '../../view/mandated.ts';
import type { Todo, TodoFacts } from '../../view/todo.ts';
import { todosOf } from '../../view/todos.ts';
import { useTodoReader } from './use-todo-reader.ts';

interface TodoPanelProps {
  readonly home: TodoFacts;
  /** Shows so many, with the way to all; absent: all. */
  readonly most?: number;
}

/** What needs the enterprise, earliest day first, each with the one button that does it. */
export function TodoPanel({ home, most }: TodoPanelProps) {
  const texts = useTexts();
  const todos = todosOf(home, useTodoReader());
  const { enterprise } = texts;
  if (todos.length === 0) {
    return (
      <Panel title={enterprise.todo(0)}>
        <Empty {...emptyWords(home, texts)} />
      </Panel>
    );
  }
  return (
    <Panel title={enterprise.todo(todos.length)} aside={enterprise.byDue}>
      <ul className="todos">
        {todos.slice(0, most).map((todo, at) => (
          <TodoLine key={todo.key} todo={todo} first={at === 0} />
        ))}
      </ul>
      {most !== undefined && todos.length > most && (
        <p>
          <Go href="/e/todo" act="all-todos">
            {texts.home.allTodos}
          </Go>
        </p>
      )}
    </Panel>
  );
}

function TodoLine({ todo, first }: { todo: Todo; first: boolean }) {
  return (
    <li>
      <LightTag light={todo.light} limit="other" {...(todo.word === null ? {} : { word: todo.word })} />
      <div>
        <h3>{todo.title}</h3>
        <p className="quiet">{todo.why}</p>
      </div>
      <p>
        <TodoDay todo={todo} />
      </p>
      <Go href={todo.href} className={first ? 'button-link primary' : 'button-link'} act={todo.act}>
        {todo.label}
      </Go>
    </li>
  );
}

function TodoDay({ todo: { due, dayWord, dueHref, expected } }: { todo: Todo }) {
  const { enterprise, home } = useTexts();
  if (due !== null)
    return (
      <>
        {dayWord ?? enterprise.latest} <DateText day={due} {...(dueHref === null ? {} : { href: dueHref })} />
      </>
    );
  if (expected === undefined) return null;
  return (
    <>
      {home.receivedFrom} <DateText day={expected} /> {home.receivedTo}
    </>
  );
}
