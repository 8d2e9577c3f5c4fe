import type { ReactNode } from 'react';
import { dayOf, timeOf } from '../../../../domain/clock/instant.ts';
import { ArticleLink } from '../../components/article-link.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { useItemNames } from '../../session/use-item-names.ts';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import type { Texts } from '../../texts/texts.ts';
import { PlainTable } from '../admin/plain-table.tsx';
import { byWhom } from '../../view/by-whom.ts';
import type { CommitmentPage } from './commitment.ts';
import { useFigures } from './use-figures.ts';

interface Props {
  readonly page: CommitmentPage;
}
interface LinkedProps extends Props {
  /** Of the area: `/e`, `/o` or `/s`. */
  readonly base: string;
}
type Item = CommitmentPage['items'][number];

/** Every item with what a commitment to it yields, and the permit itself beside it. */
export function ItemsPanel({ page, base }: LinkedProps) {
  const { promise } = useTexts();
  const names = useItemNames();
  const { column } = promise;
  const rows = page.items.map((one) => ({
    key: one.item,
    cells: [
      `${one.item} ${names.long({ code: one.item, name: one.name })}`,
      [tellEffect(one, promise), one.pilot && promise.pilot(one.pilot), one.committed && promise.committed]
        .filter(Boolean)
        .join(' · '),
      one.permit ? (
        <Go key="permit" href={`${base}/cases/${one.permit.case}`}>
          {one.permit.number}
        </Go>
      ) : (
        promise.noPermit
      ),
    ],
  }));
  return (
    <Panel title={promise.panel.items}>
      <PlainTable name={promise.panel.items} head={[column.item, column.effect, column.permit]} rows={rows} />
      <p className="quiet">{promise.notPermit}</p>
    </Panel>
  );
}

function tellEffect({ effect, ground }: Item, { effect: words, before }: Texts['promise']): string {
  if (effect === null) return words[ground ?? 'notOpened'];
  return effect.kind === 'notifyAndCommit' ? words.notifyAndCommit : words.registerFirst(before[effect.permitBefore]);
}

/** What the standard asks, what was promised, what was measured. */
export function FiguresPanel({ page }: Props) {
  const { promise } = useTexts();
  const told = useTold(page.zone);
  const { limit, figure } = useFigures(page.zone);
  const { column } = promise;
  const value = (text: string | null | undefined) => (text ? figure(text) : '—');
  const rows = page.terms.indicators.map((one, at) => {
    const { promised, measured } = page.figures[at] ?? {};
    return { key: one.key, cells: [told(one.name), limit(one), value(promised), value(measured)] };
  });
  const head = [column.indicator, column.standard, column.promised, column.measured];
  return (
    <Panel title={promise.panel.figures}>
      <PlainTable name={promise.panel.figures} head={head} rows={rows} />
    </Panel>
  );
}

/** The planned checks, each with owner, day and result. */
export function NodesPanel({ page }: Props) {
  const { promise } = useTexts();
  const told = useTold(page.zone);
  const { column } = promise;
  if (page.nodes.length === 0) return null;
  const rows = page.nodes.map((node) => ({
    key: node.kind,
    cells: [
      promise.before[node.kind],
      told(node.owner.name),
      <DateText key="on" day={node.on} />,
      <NodeResult key="result" node={node} />,
    ],
  }));
  return (
    <Panel title={promise.panel.nodes}>
      <PlainTable
        name={promise.panel.nodes}
        head={[column.node, column.owner, column.day, column.result]}
        rows={rows}
      />
    </Panel>
  );
}

function NodeResult({ node: { state, until, reported, findings } }: { node: CommitmentPage['nodes'][number] }) {
  const { promise } = useTexts();
  return (
    <span className="gap-words">
      <span>{promise.nodeState[state]}</span>
      {until !== null && (
        <span>
          {promise.mendBy} <DateText day={until} />
        </span>
      )}
      {reported && <span>{promise.reported}</span>}
      {findings !== null && <span>{findings}</span>}
    </span>
  );
}

/** What departments advise. */
export function AdvicePanel({ page }: Props) {
  const { promise } = useTexts();
  const told = useTold(page.zone);
  const { column } = promise;
  const rows = page.advice.flatMap(({ bureau, requirements }) =>
    requirements.map(({ text, basis }) => ({
      key: `${bureau} ${text}`,
      cells: [told(bureau), told(text), <ArticleLink key="basis" article={basis} />],
    })),
  );
  if (rows.length === 0) return null;
  return (
    <Panel title={promise.panel.advice}>
      <PlainTable name={promise.panel.advice} head={[column.bureau, column.requirement, column.basis]} rows={rows} />
    </Panel>
  );
}

/** What was brought forward while the promise was public. */
export function ObjectionsPanel({ page }: Props) {
  const { promise } = useTexts();
  const { column } = promise;
  if (page.objections.length === 0) return null;
  const rows = page.objections.map(({ id, by, text, answer }) => ({
    key: String(id),
    cells: [
      String(id),
      by,
      text,
      answer ? promise.saying(answer.upheld ? promise.upheld : promise.dismissed, answer.reason) : promise.unanswered,
    ],
  }));
  return (
    <Panel title={promise.panel.objections}>
      <PlainTable
        name={promise.panel.objections}
        head={[column.number, column.objector, column.objection, column.answer]}
        rows={rows}
      />
    </Panel>
  );
}

/** Its sealed papers. */
export function PapersPanel({ page, base }: LinkedProps) {
  const { promise } = useTexts();
  const told = useTold(page.zone);
  if (page.papers.length === 0) return null;
  return (
    <Panel title={promise.panel.papers}>
      <ul className="plain-list">
        {page.papers.map(({ id, title, number, issuedOn }) => (
          <li key={id} className="gap-words">
            <Go href={`${base}/papers/${id}`}>{told(title)}</Go>
            <span className="quiet">{number}</span>
            <DateText day={issuedOn} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What happened, the latest first. */
export function EventsPanel({ page }: Props) {
  const texts = useTexts();
  const { promise } = texts;
  const told = useTold(page.zone);
  const { column } = promise;
  const rows = page.events.toReversed().map(({ seq, type, reason, at, by, byFor }) => ({
    key: String(seq),
    cells: [
      <When key="at" at={at} />,
      <What key="what" word={isEvent(type, promise) ? promise.event[type] : type} reason={reason} />,
      byWhom(told(by), byFor, texts),
    ] satisfies readonly ReactNode[],
  }));
  return (
    <Panel title={promise.panel.events}>
      <PlainTable name={promise.panel.events} head={[column.when, column.what, column.who]} rows={rows} />
    </Panel>
  );
}

const What = ({ word, reason }: { word: string; reason: string | null }) => (
  <span className="gap-words">
    <span>{word}</span>
    {reason !== null && <span className="quiet">{reason}</span>}
  </span>
);

type EventWords = Texts['promise']['event'];

const isEvent = (type: string, { event }: Texts['promise']): type is keyof EventWords => type in event;

const When = ({ at }: { at: CommitmentPage['events'][number]['at'] }) => (
  <span className="gap-words">
    <DateText day={dayOf(at)} />
    <span className="quiet">{timeOf(at).slice(0, 5)}</span>
  </span>
);
