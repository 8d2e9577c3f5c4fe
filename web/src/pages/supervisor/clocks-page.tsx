import { Page } from '../../layout/page.tsx';
import { useTexts } from '../../texts/language.ts';

/** The first page of the supervisor. */
export function ClocksPage() {
  const { nav } = useTexts();
  return <Page title={nav.clocks}>{null}</Page>;
}
