import type { ReactNode } from 'react';
import { operationRoutes } from '../../../../api/contract/operations.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { Go } from '../../components/go.tsx';
import { LightTag } from '../../components/light-tag.tsx';
import { Message } from '../../components/message.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Pair, Pairs } from '../../components/pairs.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { fileSize } from '../../view/file-size.ts';
import { momentText } from '../../view/moment-text.ts';
import { WhyWaiting } from './parts/why-waiting.tsx';
import { PlainTable } from './plain-table.tsx';
import './admin.css';

type Operations = AnswerOf<typeof operationRoutes.readOperations>;

const EVERY_MS = 10_000;

/** How the system itself stands: one green line, or each fault by its name and what to do; then the numbers. */
export function OperationsPage() {
  const { operations } = useTexts();
  const asked = useAskPages(operationRoutes.readOperations, {}, ['late'], { every: EVERY_MS });
  return (
    <Page title={operations.title}>
      <Asked asked={asked}>
        {(answer) => (
          <>
            <Faults answer={answer} />
            <Numbers answer={answer} />
            <Late answer={answer}>
              <MoreRows of={asked} />
            </Late>
            <Outbox outbox={answer.outbox} />
          </>
        )}
      </Asked>
      <WhyWaiting />
    </Page>
  );
}

function Faults({ answer: { faults, at } }: { answer: Operations }) {
  const texts = useTexts();
  const language = useLanguage();
  const { operations: words } = texts;
  const moment = words.asOf(momentText(at, language, texts));
  if (faults.length === 0) {
    return (
      <Panel>
        <p className="gap-words" data-text="well">
          <LightTag light="green" word={words.well} /> <span className="quiet">{moment}</span>
        </p>
      </Panel>
    );
  }
  return (
    <Message
      tone="refused"
      urgent
      title={
        <>
          {words.wrong(faults.length)}　{moment}
        </>
      }
    >
      <ul>
        {faults.map((fault) => (
          <li key={fault}>
            {words.faults[fault]} {fault === 'filesLost' && <Go href="/a/lost-files">{words.lost.title}</Go>}
          </li>
        ))}
      </ul>
    </Message>
  );
}

function Numbers({ answer }: { answer: Operations }) {
  const { operations: words } = useTexts();
  const oldest = Math.max(0, ...answer.outbox.map(({ oldestSeconds }) => oldestSeconds));
  const numbers = [
    [words.clockLag, words.seconds(Math.round(answer.clockLagSeconds))],
    [words.outboxAge, words.seconds(Math.round(oldest))],
    [words.events, `${answer.events}　${words.month(answer.eventsOfMonth)}`],
    [words.database, fileSize(answer.databaseBytes)],
    [words.files, fileSize(answer.fileBytes)],
    ...(answer.freeBytes === null ? [] : [[words.free, fileSize(answer.freeBytes)] as const]),
  ] as const;
  return (
    <Panel title={words.numbers}>
      <Pairs>
        {numbers.map(([name, value]) => (
          <Pair key={name} label={name}>
            {value}
          </Pair>
        ))}
      </Pairs>
    </Panel>
  );
}

function Late({ answer: { late, clocksWaiting }, children }: { answer: Operations; children: ReactNode }) {
  const texts = useTexts();
  const language = useLanguage();
  const { operations: words } = texts;
  const rows = late.map(({ case: id, number, item, moment }) => ({
    key: id,
    cells: [
      <Go key="case" href={`/a/cases/${id}`}>
        {number}
      </Go>,
      item.name,
      momentText(moment, language, texts),
    ],
  }));
  return (
    <Panel title={late.length === 0 ? words.late : words.lateOf(clocksWaiting)}>
      {rows.length === 0 ? (
        <Empty sentence={words.noneLate} />
      ) : (
        <PlainTable name={words.late} head={[words.number, words.case, words.since]} rows={rows} />
      )}
      {children}
    </Panel>
  );
}

function Outbox({ outbox }: Pick<Operations, 'outbox'>) {
  const { operations: words } = useTexts();
  const rows = outbox.map(({ kind, waiting, oldestSeconds }) => ({
    key: kind,
    cells: [words.kinds[kind] ?? kind, waiting, words.seconds(Math.max(0, Math.round(oldestSeconds)))],
  }));
  return (
    <Panel title={words.outbox}>
      {rows.length === 0 ? (
        <Empty sentence={words.noneInOutbox} />
      ) : (
        <PlainTable name={words.outbox} head={[words.kind, words.waiting, words.oldest]} rows={rows} />
      )}
    </Panel>
  );
}
