import { Button } from 'antd';
import { useState } from 'react';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { projectProgressRoutes } from '../../../../api/contract/project-progress.ts';
import { dayOf } from '../../../../domain/clock/instant.ts';
import { useAct } from '../../asking/use-act.ts';
import { ArticleLink } from '../../components/article-link.tsx';
import { DateText } from '../../components/date-text.tsx';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';

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
  const made = progress.reports.find((one) => one.event === event);
  const open = progress.reportable.includes(event);
  return (
    <>
      <dt>{words.event[event]}</dt>
      <dd className="gap-words">
        {made && <DateText day={dayOf(made.at)} />}
        <span>{made ? words.reported(made.by) : words.notReported}</span>
        {own && open && <ReportButton event={event} project={project} />}
        {event !== 'completion' && !made && <Owed what={event} owed={progress.owed[event]} />}
      </dd>
    </>
  );
}

function Owed({ what, owed }: { what: 'start' | 'use'; owed: Progress['owed']['start'] }) {
  const { project: words } = useTexts();
  if (owed.length === 0) return null;
  return (
    <div>
      <p>{words.barred[what]}</p>
      <ul className="plain-list">
        {owed.map((one) => (
          <li key={`${one.item} ${one.state}`} className="gap-words">
            <b>{one.name}</b>
            {one.works && <span className="quiet">{one.works.join('、')}</span>}
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
function ReportButton({ event, project }: { event: Event; project: string }) {
  const { project: words, form } = useTexts();
  const [sure, setSure] = useState(false);
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
      <Button onClick={() => setSure(false)}>{form.cancel}</Button>
      <Button
        type="primary"
        loading={busy}
        data-act={`report-${event}`}
        onClick={() => void act({ params: { project }, body: { event } })}
      >
        {words.sure[event]}
      </Button>
    </span>
  );
}
