import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/language.ts';
import { RefusedRows, type BulkAnswer } from './refused-rows.tsx';
import type { WorkRow } from './work-groups.ts';

interface BulkFrameProps {
  readonly title: string;
  /** Which rule the act keeps to. */
  readonly rule?: string;
  readonly rows: readonly WorkRow[];
  readonly answer: BulkAnswer;
  /** How many go well, and what is to be known of them. */
  readonly good: string;
  readonly besides?: ReactNode;
  /** How many do not. */
  readonly bad: string;
  readonly closeAct: string;
  readonly onClose: () => void;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** What comes of an act on many: how many first, then only those that are refused, with reason and remedy. */
export function BulkFrame({
  title,
  rule,
  rows,
  answer,
  good,
  besides,
  bad,
  closeAct,
  onClose,
  children,
}: BulkFrameProps) {
  const { work } = useTexts().officer;
  return (
    <section className="panel bulk-result" role="alert">
      <h2>{title}</h2>
      {rule !== undefined && <p className="quiet">{rule}</p>}
      <p className="gap-words">
        <b className="bulk-done">✓ {good}</b>
        {besides}
        {answer.refused > 0 && <b className="bulk-refused">▲ {bad}</b>}
      </p>
      <RefusedRows rows={rows} answer={answer} />
      <div className="form-acts">
        <Button size="small" data-act={closeAct} onClick={onClose}>
          {work.close}
        </Button>
        {children}
      </div>
    </section>
  );
}
