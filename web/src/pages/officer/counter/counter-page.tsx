import { counterRoutes } from '../../../../../api/contract/counter.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAskPages } from '../../../asking/use-ask-pages.ts';
import { Asked } from '../../../components/asked.tsx';
import { Go } from '../../../components/go.tsx';
import { MoreRows } from '../../../components/more-rows.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Empty } from '../../../components/states.tsx';
import { Page } from '../../../layout/page.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { momentText } from '../../../view/moment-text.ts';
import { FindCase } from './find-case.tsx';
import { ReceiveForm } from './receive-form.tsx';
import './counter.css';

type Attendance = AnswerOf<typeof counterRoutes.listAttendances>['attendances'][number];

/** The counter: whoever comes is registered here, and whoever came today stands below. */
export function CounterPage() {
  const { counter } = useTexts();
  const asked = useAskPages(counterRoutes.listAttendances, {}, ['attendances']);
  return (
    <Page title={counter.title} phone={{ back: '/o/tasks' }}>
      <div className="counter">
        <Panel title={counter.receive}>
          <p className="quiet">{counter.lead}</p>
          <ReceiveForm />
          <FindCase />
        </Panel>
        <Panel title={counter.today}>
          <Asked asked={asked}>{({ attendances }) => <Came attendances={attendances} />}</Asked>
          <MoreRows of={asked} />
        </Panel>
      </div>
    </Page>
  );
}

function Came({ attendances }: { attendances: readonly Attendance[] }) {
  const texts = useTexts();
  const language = useLanguage();
  if (attendances.length === 0) return <Empty sentence={texts.counter.nobody} />;
  return (
    <ul className="fact-rows">
      {attendances.map((one) => (
        <li key={one.id}>
          <span>
            <Go href={`/o/counter/${one.id}`} act="go-on">
              {one.enterprise.name}
            </Go>
          </span>
          <span>
            {one.filer.name} {texts.counter.capacity[one.filer.capacity]}
          </span>
          <span className="quiet">{texts.counter.cameAt(momentText(one.cameAt, language, texts))}</span>
        </li>
      ))}
    </ul>
  );
}
