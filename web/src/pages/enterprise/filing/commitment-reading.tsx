import { useCallback, useEffect, useRef } from 'react';
import { LightShape } from '../../../components/light-shape.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { FilingItem } from '../../../view/filing-form.ts';
import type { Filing } from './filing-view.tsx';

/** The conditions of a commitment and what follows from it; each condition ticks itself once it was read to its end. */
export function CommitmentReading({ item, work }: { item: FilingItem; work: Filing }) {
  const { filing } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const read = work.draft.read[item.code] ?? [];
  useReadToEnd(box, useMark(item, work));
  const { standard } = item;
  if (standard === null) return null;
  const unread = standard.conditions.map((_one, at) => at + 1).filter((n) => !read.includes(n));
  return (
    <div className="commitment">
      <p className="quiet">{filing.readWhy}</p>
      <div ref={box} className="commitment-text">
        <h3>{filing.conditions}</h3>
        <ol>
          {standard.conditions.map((condition, at) => (
            <li key={condition.text}>
              <span>
                {condition.text} <span className="quiet">{condition.basis}</span>
              </span>
              <span data-read={at + 1}>{read.includes(at + 1) && <LightShape shape="tick" />}</span>
            </li>
          ))}
        </ol>
        <h3>{filing.checks(item.checkDays)}</h3>
        <p>{standard.checks}</p>
        <h3>{filing.consequences}</h3>
        {standard.consequences.map((one) => (
          <p key={one}>{one}</p>
        ))}
        <h3>{filing.publicity}</h3>
        <p>{standard.publicity}</p>
      </div>
      <p aria-live="polite">{unread.length === 0 ? filing.allRead : filing.unread(unread.join('、'))}</p>
    </div>
  );
}

function useMark(item: FilingItem, { change }: Filing) {
  return useCallback(
    (n: number) =>
      change((before) => {
        const own = before.read[item.code] ?? [];
        return own.includes(n) ? before : { ...before, read: { ...before.read, [item.code]: [...own, n] } };
      }),
    [item.code, change],
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
