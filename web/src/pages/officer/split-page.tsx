import type { ReactNode } from 'react';
import { FootKeys } from '../../components/foot-keys.tsx';
import { Go } from '../../components/go.tsx';
import { useTexts } from '../../texts/language.ts';
import { useListHref } from './list-place.ts';
import { useLeaving } from './use-leaving.ts';
import './split-page.css';

interface SplitPageProps {
  readonly head: ReactNode;
  readonly left: ReactNode;
  readonly right: ReactNode;
  readonly foot?: ReactNode;
  /** How the width is shared: a narrow list beside a document, or two columns of work beside a paper. */
  readonly shape: 'list' | 'work';
  /** Where Escape leads, and ‹ on a phone, if not to the list of tasks as it was left. */
  readonly back?: string;
}

/** Two halves that scroll each for itself, under one head and over one foot; one below the other on a phone. */
export function SplitPage({ head, left, right, foot, shape, back }: SplitPageProps) {
  const { officer } = useTexts();
  const list = useListHref();
  const leadsTo = back ?? list;
  useLeaving(leadsTo);
  return (
    <div className={`split split-${shape}`}>
      <div className="phone-bar narrow-only no-print">
        <Go href={leadsTo} className="phone-back">
          <span aria-hidden="true">‹</span>
          <span className="unseen">{officer.backToList}</span>
        </Go>
      </div>
      <div className="split-head">{head}</div>
      <div className="split-halves">
        <div className="split-left">{left}</div>
        <div className="split-right">{right}</div>
      </div>
      {foot !== undefined && (
        <div className="foot no-print">
          <FootKeys keys={[[['Esc'], officer.keys.list]]} />
          {foot}
        </div>
      )}
    </div>
  );
}
