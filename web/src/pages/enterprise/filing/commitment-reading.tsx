import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import { ArticleLink } from '../../../components/article-link.tsx';
import { LightShape } from '../../../components/light-shape.tsx';
import { Message } from '../../../components/message.tsx';
import { useTold } from '../../../session/use-told.ts';
import { useTexts } from '../../../texts/language.ts';
import type { Texts } from '../../../texts/texts.ts';
import { isReworded, PARTS_READ, readKey, unreadOf } from '../../../view/filing-draft.ts';
import type { FilingItem } from '../../../view/filing-form.ts';
import type { Filing } from './filing.ts';

/** The letter as it will be signed: conditions and what follows from them; each ticks itself once it was read to its end. */
export function CommitmentReading({ item, work }: { item: FilingItem; work: Filing }) {
  const { filing } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  useReadToEnd(box, useMark(item, work));
  const { standard } = item;
  if (standard === null) return null;
  const unread = unreadOf(work.draft, item);
  const tick = (n: number) => <Tick n={n} read={!unread.includes(n)} />;
  const told = {
    checks: [filing.checks(item.checkDays), [standard.checks]],
    consequences: [filing.consequences, standard.consequences],
    publicity: [filing.publicity, [standard.publicity]],
  } as const;
  const { length } = standard.conditions;
  return (
    <div className="commitment">
      {unread.length > 0 && isReworded(work.draft, item) && <Message tone="attention" title={filing.reworded} urgent />}
      <p className="quiet">{filing.readWhy}</p>
      <div ref={box} className="commitment-text">
        <h3>
          {filing.conditions} <span className="quiet">{filing.basisVersion(standard.version)}</span>
        </h3>
        <Conditions conditions={standard.conditions} tick={tick} />
        {PARTS_READ.map((part, at) => (
          <Part key={part} title={told[part][0]} sentences={told[part][1]} tick={tick(length + at + 1)} />
        ))}
      </div>
      <p aria-live="polite" data-text="unread">
        {unread.length === 0 ? filing.allRead : filing.unread(unread.map((n) => nameOf(n, length, filing)))}
      </p>
    </div>
  );
}

interface ConditionsProps {
  readonly conditions: NonNullable<FilingItem['standard']>['conditions'];
  readonly tick: (n: number) => ReactNode;
}

function Conditions({ conditions, tick }: ConditionsProps) {
  const told = useTold();
  return (
    <ol>
      {conditions.map((condition, at) => (
        <li key={condition.text}>
          <span>
            {told(condition.text)} <ArticleLink article={condition.basis} />
          </span>
          {tick(at + 1)}
        </li>
      ))}
    </ol>
  );
}

function Part({ title, sentences, tick }: { title: string; sentences: readonly string[]; tick: ReactNode }) {
  const told = useTold();
  return (
    <>
      <h3>{title}</h3>
      {sentences.map((sentence) => (
        <p key={sentence}>{told(sentence)}</p>
      ))}
      {tick}
    </>
  );
}

const Tick = ({ n, read }: { n: number; read: boolean }) => (
  <span data-read={n}>{read && <LightShape shape="tick" />}</span>
);

/** What was not read yet, by its number or its heading. */
function nameOf(n: number, conditions: number, { condition, part }: Texts['filing']): string {
  const other = PARTS_READ[n - conditions - 1];
  return other === undefined ? condition(n) : part[other];
}

function useMark(item: FilingItem, { change }: Filing) {
  const key = readKey(item);
  return useCallback(
    (n: number) =>
      change((before) => {
        const own = before.read[key] ?? [];
        return own.includes(n) ? before : { ...before, read: { ...before.read, [key]: [...own, n] } };
      }),
    [key, change],
  );
}

/** Tells the number of a condition when its end has come into sight. */
function useReadToEnd(box: { readonly current: HTMLElement | null }, mark: (n: number) => void): void {
  useEffect(() => {
    const seen = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) mark(Number((target as HTMLElement).dataset['read']));
    });
    for (const end of box.current?.querySelectorAll('[data-read]') ?? []) seen.observe(end);
    return () => seen.disconnect();
  }, [box, mark]);
}
