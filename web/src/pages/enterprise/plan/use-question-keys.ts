import { useEffect, useRef } from 'react';
import { isTextField, shortcutsAreOn } from '../../../layout/shortcuts.ts';
import type { Option } from '../../../view/plan-questions.ts';

interface QuestionKeys {
  readonly options: readonly Option[];
  readonly choose: (option: Option) => void;
  readonly unsure: () => void;
  readonly next: () => void;
  readonly back: () => void;
}

/** 1–9 choose, Enter goes on, Backspace goes back; asleep in text fields, and where Enter has a meaning of its own. */
export function useQuestionKeys(keys: QuestionKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!shortcutsAreOn() || event.defaultPrevented || hasModifier(event) || isTextField(event.target)) return;
      const act = actOf(event, latest.current);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

const hasModifier = ({ metaKey, ctrlKey, altKey }: KeyboardEvent): boolean => metaKey || ctrlKey || altKey;

function actOf(
  { key, target }: KeyboardEvent,
  { options, choose, unsure, next, back }: QuestionKeys,
): (() => void) | null {
  if (key === 'Backspace') return back;
  if (key === 'Enter') return isOperable(target) ? null : next;
  const number = /^[1-9]$/.test(key) ? Number(key) : 0;
  if (number === options.length + 1) return unsure;
  const option = options[number - 1];
  return option ? () => choose(option) : null;
}

const isOperable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a, select, summary') !== null;
