import { useLocation } from '@tanstack/react-router';
import type { Day } from '../../../domain/clock/day.ts';
import { useLanguage, useTexts } from '../texts/language.ts';
import { dateText } from '../view/date-text.ts';

/** A line and the number of the page in the margin of every printed page; of several, the one that stands last in the page. */
export function PrintFoot({ line }: { line: string }) {
  return <style>{pageFoot(line)}</style>;
}

function pageFoot(line: string): string {
  const text = JSON.stringify(line.replaceAll('<', ''));
  return `@page{@bottom-left{content:${text};font-size:9pt}@bottom-right{content:counter(page) " / " counter(pages);font-size:9pt;white-space:nowrap}}`;
}

interface SourceFootProps {
  readonly zone: string;
  readonly practice: boolean;
  readonly today: Day | null;
}

/** What a printed page tells that says nothing of its own: of which zone it is, as of which day, and where it stands. */
export function SourceFoot({ zone, practice, today }: SourceFootProps) {
  const texts = useTexts();
  const language = useLanguage();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const parts = [
    zone,
    practice ? texts.header.practice : '',
    today === null ? '' : dateText(today, language, texts),
    window.location.host + path,
  ];
  return <PrintFoot line={parts.filter((part) => part !== '').join('　')} />;
}
