import { Page } from '../../layout/page.tsx';
import { useTexts } from '../../texts/language.ts';

/** The first page of the admin. */
export function AdminHomePage() {
  const { nav } = useTexts();
  return <Page title={nav.items}>{null}</Page>;
}
