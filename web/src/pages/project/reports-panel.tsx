import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { projectProgressRoutes } from '../../../../api/contract/project-progress.ts';
import { dayOf } from '../../../../domain/clock/instant.ts';
import { useAct } from '../../asking/use-act.ts';
import { ArticleLink } from '../../components/article-link.tsx';
import { DateText } from '../../components/date-text.tsx';
import { ErrorMessage } from '../../components/error-message.tsx';
import { ItemName } from '../../components/item-name.tsx';
import { Panel } from '../../components/panel.tsx';
import { useListed, useTexts } from '../../texts/language.ts';

export type Progress = AnswerOf<typeof projectProgressRoutes.readProgress>;
type Event = Progress['reportable'][number];

const EVENTS: readonly Event[] = ['start', 'completion', 'use'];

interface ReportsProps {
  readonly project: string;
  readonly progress: Progress;
  /** Whoever looks may report for the enterprise. */
  readonly own: boolean;
}

/** 开工、竣工、投用: what was reported (673号 16), and what must be granted first, each with its article. */
export function ReportsPanel({ project, progress, own }: ReportsProps) {
  const { project: words } = useTexts();
  return (
    <Panel title={words.progress}>
      <dl className="case-form">
        {EVENTS.map((event) => (
          <ReportLine key={event} event={event} project={project} progress={progress} own={own} />
        ))}
      </dl>
    </Panel>
  );
}

function ReportLine({ event, project, progress, own }: ReportsProps & { readonly event: Event }) {
  const { project: words } = useTexts();
  const all = progress.reports.filter((one) => one.event === event);
  const [made] = all;
  const works = progress.units.filter(({ reportable }) => reportable.includes(event));
  const open = progress.reportable.includes(event) || works.length > 0;
  return (
    <>
      <dt>{words.event[event]}</dt>
      <dd className="gap-words">
        {all.map((one) => (
          <span key={one.at} className="gap-words">
            <DateText day={dayOf(one.at)} />
            <span>{words.reported(one.by)}</span>
            {one.works !== null && <span>{one.works.join(' ')}</span>}
          </span>
        ))}
        {!made && <span>{words.notReported}</span>}
        {own && open && <ReportButton event={event} project={project} works={works} />}
        {event !== 'completion' && !made && <Owed what={event} owed={progress.owed[event]} />}
      </dd>
    </>
  );
}

function Owed({ what, owed }: { what: 'start' | 'use'; owed: Progress['owed']['start'] }) {
  const { project: words } = useTexts();
  const listed = useListed();
  if (owed.length === 0) return null;
  return (
    <div>
      <p>{words.barred[what]}</p>
      <ul className="plain-list">
        {owed.map((one) => (
          <li key={`${one.item} ${one.state}`} className="gap-words">
            <b>
              <ItemName of={{ code: one.item, name: one.name }} />
            </b>
            {one.works && <span className="quiet">{listed(one.works)}</span>}
            <span>{words.owed[one.state]}</span>
            {one.articles.map((article) => (
              <ArticleLink key={article} article={article} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A report cannot be taken back: the first click asks, the second reports. */
interface ReportButtonProps {
  readonly event: Event;
  readonly project: string;
  /** Those for which it can be reported; none: the project names no works. */
  readonly works: Progress['units'];
}

function ReportButton({ event, project, works }: ReportButtonProps) {
  const { project: words, form } = useTexts();
  const [sure, setSure] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const isChosen = works.length === 0 || chosen.length > 0;
  const { act, busy, error } = useAct(projectProgressRoutes.report);
  if (!sure) {
    return (
      <Button data-act={`open-report-${event}`} onClick={() => setSure(true)}>
        {words.report[event]}…
      </Button>
    );
  }
  return (
    <span className="gap-words">
      {error !== null && <ErrorMessage error={error} />}
      {works.length > 0 && (
        <Checkbox.Group
          aria-label={words.reportWorks}
          options={works.map(({ number, name, phase }) => ({ value: number, label: words.unit(number, name, phase) }))}
          value={[...chosen]}
          onChange={setChosen}
        />
      )}
      <Button onClick={() => setSure(false)}>{form.cancel}</Button>
      <Button
        type="primary"
        loading={busy}
        disabled={!isChosen}
        data-act={`report-${event}`}
        onClick={() => void act({ params: { project }, body: bodyOf(event, chosen) })}
      >
        {words.sure[event]}
      </Button>
    </span>
  );
}

/** Of the works that were chosen; of the whole project where it names none. */
const bodyOf = (event: Event, chosen: readonly string[]) =>
  chosen.length > 0 ? { event, works: [...chosen] } : { event };
