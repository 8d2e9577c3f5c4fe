import type { ReactNode } from 'react';
import { ArticleLink } from '../../../components/article-link.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import type { Mark } from '../../../view/growing-plan.ts';
import type { ToldPlan } from '../../../view/own-plan.ts';

interface LinesProps {
  readonly told: ToldPlan;
  readonly marks: ReadonlyMap<string, Mark>;
}

/** Each item that is needed: by which rule, when it comes, and what the last answer did to it. */
export function NeededLines({ told, marks }: LinesProps) {
  const { plan: words } = useTexts();
  const language = useLanguage();
  return (
    <Panel title={words.needed}>
      <ul className="plan-lines">
        {told.items.map((line) => (
          <Line key={line.code} line={line} mark={marks.get(line.code)}>
            <p>{line.why[language]}</p>
            <p className="caption quiet">{line.when[language]}</p>
          </Line>
        ))}
      </ul>
    </Panel>
  );
}

/** Each item that is not: by which rule, and from which answer that follows. */
export function LeftOutLines({ told, marks }: LinesProps) {
  const { plan: words } = useTexts();
  const language = useLanguage();
  const first = told.leftOut.filter(({ code }) => marks.has(code));
  const lines = [...first, ...told.leftOut.filter(({ code }) => !marks.has(code))];
  return (
    <Panel title={words.leftOut}>
      {lines.length === 0 && <p className="quiet">{words.allNeeded}</p>}
      <ul className="plan-lines">
        {lines.map((line) => (
          <Line key={line.code} line={line} mark={marks.get(line.code)}>
            <p className="quiet">{line.why[language]}</p>
          </Line>
        ))}
      </ul>
    </Panel>
  );
}

interface LineProps {
  readonly line: ToldPlan['leftOut'][number] | ToldPlan['items'][number];
  readonly mark: Mark | undefined;
  readonly children: ReactNode;
}

function Line({ line, mark, children }: LineProps) {
  const english = useLanguage() === 'en';
  return (
    <li data-item={line.code} className={mark ? 'plan-line-changed' : undefined}>
      <span className="plan-line-name">
        {line.code} {english ? line.english : line.name}
        {mark && <MarkTag mark={mark} />}
      </span>
      <div>{children}</div>
      <ArticleLink article={line.rule.basis} />
    </li>
  );
}

const TONE: { readonly [K in Mark['kind']]: string } = { added: 'yellow', removed: 'green', moved: 'blue' };

function MarkTag({ mark }: { mark: Mark }) {
  const { marks } = useTexts().plan;
  const word = mark.kind === 'moved' ? movedWord(mark.workingDays, marks) : marks[mark.kind];
  return <span className={`light light-${TONE[mark.kind]}`}>{word}</span>;
}

const movedWord = (days: number, words: ReturnType<typeof useTexts>['plan']['marks']): string =>
  days > 0 ? words.later(days) : words.earlier(-days);
