import { useMemo } from 'react';
import { DayLedger } from '../../../components/day-ledger.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';
import { caseStory, ledgersOf } from '../../../view/case-story.ts';
import type { ClockMode } from './modes.ts';
import { previewed } from './previewed.ts';
import type { ClockPreview } from './use-clock-preview.ts';

interface PreviewLedgerProps {
  readonly answer: CaseAnswer;
  readonly base: string;
  readonly mode: ClockMode | null;
  readonly preview: ClockPreview;
}

/** The ledger of promise and law: as it would run after the act in hand, else as it runs now. */
export function PreviewLedger({ answer, base, mode, preview: { wish, told } }: PreviewLedgerProps) {
  const [texts, language] = [useTexts(), useLanguage()];
  const { clocks: words } = texts.life;
  const shown = useMemo(() => previewed(answer, wish, told), [answer, wish, told]);
  const story = useMemo(() => {
    const [limits = []] = ledgersOf(shown).filter((group) => group.some((one) => LIMITS.has(one.name)));
    return caseStory(shown, limits, { language, texts, base });
  }, [shown, language, texts, base]);
  if (story === null) return <Panel title={words.title}>{words.closed}</Panel>;
  const titles = { pause: words.afterPause, end: words.afterEnd, extend: words.afterExtend };
  if (told === null || mode === null) return <DayLedger story={story} title={words.now} folded />;
  return (
    <DayLedger story={story} title={titles[mode]} folded aside={<span className="preview-tag">{words.preview}</span>} />
  );
}

const LIMITS: ReadonlySet<string> = new Set(['promised', 'statutory']);
