import { ArticleLink } from '../../../components/article-link.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Go } from '../../../components/go.tsx';
import { LightTag } from '../../../components/light-tag.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { byWhom } from '../../../view/by-whom.ts';
import { papersIssued, procedureWord } from '../../../view/case-events.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';
import { extensionsOf } from '../../../view/extensions.ts';
import { excludedBy, stoppedBy } from '../../../view/pauses.ts';

interface ProceduresProps {
  readonly answer: CaseAnswer;
  readonly base: string;
}

/** What has moved the limits of a case: special procedures with their notices (许可法 45), and extensions (许可法 42). */
export function ProceduresPanel({ answer, base }: ProceduresProps) {
  const { life } = useTexts();
  const { procedures } = answer;
  const extensions = extensionsOf(answer);
  return (
    <Panel title={life.clocks.done} className="procedures">
      {procedures.length + extensions.length === 0 && <p className="quiet">{life.noProcedures}</p>}
      <ul className="life-rows">
        {procedures.map((one, at) => (
          <ProcedureRow key={`${one.kind}${one.noticeOn}`} answer={answer} at={at} base={base} />
        ))}
        {extensions.map((one) => (
          <ExtensionRow key={one.on} answer={answer} extension={one} base={base} />
        ))}
      </ul>
    </Panel>
  );
}

function ProcedureRow({ answer, at, base }: ProceduresProps & { at: number }) {
  const texts = useTexts();
  const { life } = texts;
  const procedure = answer.procedures[at];
  if (procedure === undefined) return null;
  const { kind, noticeOn, days, plannedEnd, endedOn, overCap } = procedure;
  const [notice] = papersIssued(answer, ['procedureNotice'], noticeOn, { base });
  return (
    <li>
      <span className="life-name">
        <b>{procedureWord(kind, texts)}</b>
        <LightTag light={endedOn === null ? 'blue' : 'done'} word={endedOn === null ? life.running : life.ended} />
      </span>
      <span className="gap-words">
        <span>
          {life.told} <DateText day={noticeOn} />
        </span>
        <span>
          {life.planned(days)} <DateText day={plannedEnd} />
        </span>
        {endedOn !== null && (
          <span>
            {life.endedOn} <DateText day={endedOn} />
          </span>
        )}
        <Excluded answer={answer} at={at} />
        {overCap && <strong className="life-warning">{life.overCap}</strong>}
      </span>
      <span>{notice?.href !== undefined && <Go href={notice.href}>{notice.name}</Go>}</span>
    </li>
  );
}

/** How many days it has taken out of each limit so far. */
function Excluded({ answer, at }: { answer: CaseAnswer; at: number }) {
  const { life, case: words } = useTexts();
  return stoppedBy(answer.clocks, at).map((clock) => (
    <span key={clock.name}>{life.excluded(words.clocks[clock.name], excludedBy(clock, at, answer.today))}</span>
  ));
}

interface ExtensionRowProps extends ProceduresProps {
  readonly extension: ReturnType<typeof extensionsOf>[number];
}

function ExtensionRow({ answer, extension: { on, clock, length, by, byFor, reason }, base }: ExtensionRowProps) {
  const texts = useTexts();
  const { life, case: words } = texts;
  const [paper] = papersIssued(answer, ['extensionNotice'], on, { base });
  const unit = answer.clocks.find((one) => one.name === clock)?.unit ?? 'workingDays';
  return (
    <li>
      <span className="life-name">
        <b>{words.events.extended}</b>
        <ArticleLink article="许可法 42" />
      </span>
      <span className="gap-words">
        <DateText day={on} />
        <span>{life.extended(words.clocks[clock], length, words.units[unit])}</span>
        <span>{life.signedBy(byWhom(by, byFor, texts))}</span>
        <span>{reason}</span>
      </span>
      <span>{paper?.href !== undefined && <Go href={paper.href}>{paper.name}</Go>}</span>
    </li>
  );
}
