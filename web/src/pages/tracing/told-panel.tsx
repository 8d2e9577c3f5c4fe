import { Button } from 'antd';
import { useState } from 'react';
import { noticeRoutes } from '../../../../api/contract/notices.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { Panel } from '../../components/panel.tsx';
import { Tag } from '../../components/tag.tsx';
import { useNamed } from '../../session/use-named.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { momentText } from '../../view/moment-text.ts';
import { PlainTable } from '../admin/plain-table.tsx';
import { PartyService } from './party-service.tsx';

type Trace = AnswerOf<typeof noticeRoutes.listNoticesOfCase>['notices'][number];

interface ToldPanelProps {
  readonly caseId: string;
  /** Whoever looks is the enterprise that was told. */
  readonly own: boolean;
}

/**
 * 送达记录: what the case told its enterprise, who opened it, and what became of mails and short messages. Asked for by a click,
 * since it names people and each look at it is noted.
 */
export function ToldPanel({ caseId, own }: ToldPanelProps) {
  const { told: words } = useTexts().tracing;
  const may = useNamed(noticeRoutes.listNoticesOfCase);
  const [open, show] = useState(false);
  if (!may) return null;
  return (
    <Panel title={words.panel} className={open ? '' : 'no-print'}>
      <p className="quiet">{own ? words.own : words.hint}</p>
      {open ? (
        <Traces caseId={caseId} />
      ) : (
        <Button data-act="show-notices" onClick={() => show(true)}>
          {words.show}
        </Button>
      )}
    </Panel>
  );
}

function Traces({ caseId }: { caseId: string }) {
  const asked = useAsk(noticeRoutes.listNoticesOfCase, { params: { case: caseId } });
  return <Asked asked={asked}>{(answer) => <TraceTable caseId={caseId} answer={answer} />}</Asked>;
}

interface TraceTableProps {
  readonly caseId: string;
  readonly answer: AnswerOf<typeof noticeRoutes.listNoticesOfCase>;
}

function TraceTable({ caseId, answer: { notices, mayServe } }: TraceTableProps) {
  const texts = useTexts();
  const language = useLanguage();
  const { told: words } = texts.tracing;
  if (notices.length === 0) return <p className="quiet">{words.none}</p>;
  const rows = notices.map((notice) => ({
    key: notice.id,
    cells: [
      <span key="what" className="gap-words">
        <span>{notice.title}</span>
        {notice.legal && <Tag tone="tint">{words.legal}</Tag>}
        {notice.to !== null && <Tag tone="tint">{words.toParty(notice.to)}</Tag>}
      </span>,
      momentText(notice.at, language, texts),
      <span key="opened">
        <Opened opened={notice.opened} />
        <PartyService caseId={caseId} notice={notice} mayServe={mayServe} />
      </span>,
      <Letters key="letters" letters={notice.letters} />,
    ],
  }));
  return <PlainTable name={words.panel} head={[words.what, words.at, words.opened, words.letters]} rows={rows} />;
}

function Opened({ opened }: Pick<Trace, 'opened'>) {
  const texts = useTexts();
  const language = useLanguage();
  const { told: words } = texts.tracing;
  if (opened.length === 0) return <span className="quiet">{words.nobody}</span>;
  return (
    <ul className="plain-list">
      {opened.map(({ name, at }) => (
        <li key={`${name} ${at}`}>{words.read(name, momentText(at, language, texts))}</li>
      ))}
    </ul>
  );
}

function Letters({ letters }: Pick<Trace, 'letters'>) {
  const { told: words } = useTexts().tracing;
  if (letters.length === 0) return <span className="quiet">{words.noLetters}</span>;
  return (
    <ul className="plain-list">
      {letters.map((letter) => (
        <LetterLine key={`${letter.channel} ${letter.name}`} letter={letter} />
      ))}
    </ul>
  );
}

function LetterLine({ letter: { channel, name, state, at, error } }: { letter: Trace['letters'][number] }) {
  const texts = useTexts();
  const language = useLanguage();
  const { told: words } = texts.tracing;
  const ended = at === null ? '' : momentText(at, language, texts);
  const states = { waiting: words.waiting, sent: words.sent(ended), failed: words.failed(ended, error ?? '') };
  return (
    <li className={state === 'failed' ? 'letter-failed' : undefined}>
      {words.letter(words.channel[channel], name, states[state])}
    </li>
  );
}
