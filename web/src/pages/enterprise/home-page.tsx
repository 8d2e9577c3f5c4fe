import { Page } from '../../layout/page.tsx';
import { useTexts } from '../../texts/language.ts';

/** What do I owe, where do my projects stand. */
export function HomePage() {
  const { nav } = useTexts();
  return <Page title={nav.home}>{null}</Page>;
}
