import { useTexts } from '../texts/language.ts';
import { LightShape } from './light-shape.tsx';
import './filing-steps.css';

/** The steps of a filing, in their order. */
export const FILING_STEPS = ['plan', 'materials', 'check', 'sign', 'receipt'] as const;
export type FilingStep = (typeof FILING_STEPS)[number];

/** Where a filing stands: questions, materials, check, signature, receipt. What is done has a tick. */
export function FilingSteps({ at }: { at: FilingStep }) {
  const { steps } = useTexts().filing;
  const here = FILING_STEPS.indexOf(at);
  const isDone = (index: number): boolean => index < here || at === 'receipt';
  return (
    <ol className="filing-steps no-print" aria-label={steps.label}>
      {FILING_STEPS.map((step, index) => (
        <li key={step} aria-current={step === at ? 'step' : undefined}>
          {isDone(index) ? <LightShape shape="tick" /> : <span aria-hidden="true">{index + 1}</span>}
          {steps[step]}
          {isDone(index) && <span className="unseen">{steps.done}</span>}
        </li>
      ))}
    </ol>
  );
}
