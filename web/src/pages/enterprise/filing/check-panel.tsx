import { Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, type ReactNode } from 'react';
import { ProblemError } from '../../../../../api/contract/client.ts';
import { codeOf } from '../../../asking/client.ts';
import { readAnew } from '../../../asking/use-ask.ts';
import { ArticleLink } from '../../../components/article-link.tsx';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { KeyCap } from '../../../components/key-cap.tsx';
import { LightShape } from '../../../components/light-shape.tsx';
import { Message } from '../../../components/message.tsx';
import { RefusedError } from '../../../components/refused.tsx';
import { ServiceChoice } from '../../../components/service-choice.tsx';
import { Loading } from '../../../components/states.tsx';
import { useShortcut } from '../../../layout/shortcuts.ts';
import { useItemNames } from '../../../session/use-item-names.ts';
import { useTold } from '../../../session/use-told.ts';
import { useTexts } from '../../../texts/language.ts';
import { agreesIn, withoutFiles } from '../../../view/filing-draft.ts';
import { checkLines, isOutdated, type CheckLine } from '../../../view/filing-check.ts';
import { bringIntoSight } from './bring-into-sight.ts';
import { useFilingDesk } from './filing-desk.ts';
import type { Filing } from './filing.ts';
import { FindingList } from './finding-list.tsx';
import type { Check } from './use-check.ts';

interface CheckPanelProps {
  readonly work: Filing;
  readonly check: Check;
  /** What went wrong with the filing itself. */
  readonly error: unknown;
  /** The act beside the check. */
  readonly act: ReactNode;
  readonly why: string;
  /** What whoever signs should know before. */
  readonly notice?: ReactNode;
}

/** What is still wrong, each with the way to it; the signature once nothing is. Asked of the rules that judge the filing. */
export function CheckPanel({ work, check, error, act, why, notice }: CheckPanelProps) {
  const texts = useTexts();
  const { filing } = texts;
  const { base } = useFilingDesk();
  const told = useTold();
  useShortcut(
    'c',
    useCallback(() => check.again(), [check]),
  );
  useFormAnew(check, work);
  useCheckAnew(check, error);
  const lines = checkLines(check.problems ?? [], work.draft, { form: work.form, texts, told });
  return (
    <aside className="panel check" aria-labelledby="check-title">
      <div className="panel-head">
        <h2 id="check-title">{filing.check}</h2>
        <span className="panel-aside">{check.at === null ? filing.checking : filing.checkedAt(check.at)}</span>
      </div>
      <div aria-live="polite">{check.problems !== null && <Verdict lines={lines} />}</div>
      <p className="caption quiet">{filing.machine}</p>
      <CheckError check={check} work={work} />
      {check.problems === null && check.error === null && <Loading lines={3} />}
      <CheckList lines={lines} work={work} />
      <FindingList findings={check.findings} work={work} />
      <RefusedError error={error} />
      {notice}
      <ServiceChoice
        agrees={agreesIn(work.draft, base === '/e')}
        onChoose={(electronic) => work.change((before) => ({ ...before, electronic }))}
      />
      <div className="check-acts">
        <Button onClick={check.again} data-act="check">
          {filing.check} <KeyCap>C</KeyCap>
        </Button>
        {act}
      </div>
      <p className="caption quiet">{why}</p>
    </aside>
  );
}

/** The form is read anew as soon as the check judges by another one. */
function useFormAnew({ problems }: Check, { draft, form }: Filing): void {
  const queries = useQueryClient();
  const outdated = problems !== null && isOutdated(problems, draft, form);
  useEffect(() => {
    if (outdated) readAnew(queries);
  }, [outdated, queries]);
}

/** What was refused though the check had found nothing changed since. */
function useCheckAnew({ again }: Check, error: unknown): void {
  const refused = codeOf(error) !== null;
  useEffect(() => {
    if (refused) again();
  }, [refused, again]);
}

/** Why it could not be checked; files that went with the draft in another window are put away, so that they are asked for again. */
function CheckError({ check: { error, again }, work }: Pick<CheckPanelProps, 'check' | 'work'>) {
  const { filing } = useTexts();
  if (error === null) return null;
  const { gone } = withoutFiles(work.draft, missingFiles(error));
  if (gone.length === 0) return <ErrorMessage error={error} onRetry={again} />;
  return (
    <Message tone="refused" title={filing.filesGone(gone)} urgent>
      <div className="answer-acts">
        <Button
          onClick={() => work.change((before) => withoutFiles(before, missingFiles(error)).draft)}
          data-act="without-files"
        >
          {filing.withoutFiles}
        </Button>
      </div>
    </Message>
  );
}

/** The files of which the check says that they are not there. */
function missingFiles(error: unknown): readonly string[] {
  const { files } = (error instanceof ProblemError && codeOf(error) === 'E-NOT-FOUND' && error.problem.facts) || {};
  return Array.isArray(files) ? files.map(String) : [];
}

function Verdict({ lines }: { lines: readonly CheckLine[] }) {
  const { filing, ledger } = useTexts();
  const must = lines.filter((line) => line.tone === 'must').length;
  const later = lines.length - must;
  if (lines.length === 0) return <p className="verdict">{filing.clean}</p>;
  return (
    <p>
      {must > 0 && <b className="verdict">{filing.must(must)}</b>}
      {must > 0 && later > 0 && ledger.comma}
      {later > 0 && filing.may(later)}
    </p>
  );
}

function CheckList({ lines, work }: { lines: readonly CheckLine[]; work: Filing }) {
  const { filing } = useTexts();
  const names = useItemNames();
  const items = [null, ...work.form.items.map((item) => item.code as string)];
  return items.map((item) => {
    const own = lines.filter((line) => line.item === item);
    if (own.length === 0) return null;
    const name = work.form.items.find((one) => one.code === item)?.name;
    return (
      <div key={item ?? ''} className="check-group">
        <h3>{item === null ? filing.whole : `${item} ${names.long({ code: item, name: name ?? '' })}`}</h3>
        <ul>
          {own.map((line) => (
            <CheckRow key={line.key} line={line} />
          ))}
        </ul>
      </div>
    );
  });
}

function CheckRow({ line }: { line: CheckLine }) {
  const { filing } = useTexts();
  return (
    <li className={`check-${line.tone}`}>
      <LightShape shape={line.tone === 'must' ? 'diamond' : 'triangle'} />
      <div>
        <b>{line.title}</b>
        <p className="quiet">{line.remedy}</p>
        {line.articles.map((article) => (
          <ArticleLink key={article} article={article} />
        ))}
      </div>
      <button
        type="button"
        className="link"
        onClick={() => bringIntoSight(line.target)}
        aria-label={`${filing.go} ${line.title}`}
        data-act="go-to-fault"
      >
        {filing.go}
      </button>
    </li>
  );
}
