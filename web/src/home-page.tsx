import { Panel } from './components/panel.tsx';
import { AppShell } from './layout/app-shell.tsx';
import { Page } from './layout/page.tsx';
import { useTexts } from './texts/language.ts';

/** What an unknown visitor sees until the pages of the roles are there. */
export function HomePage() {
  const texts = useTexts();
  return (
    <AppShell zone="" words={[]} today={null} person={null}>
      <Page title={texts.product}>
        <Panel>{texts.nav.home}</Panel>
      </Page>
    </AppShell>
  );
}
