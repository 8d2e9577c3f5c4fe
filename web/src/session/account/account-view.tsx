import { Message } from '../../components/message.tsx';
import { Page } from '../../layout/page.tsx';
import { useTexts } from '../../texts/language.ts';
import type { Me } from '../person.ts';
import { EventsPanel } from './events-panel.tsx';
import { OwnDataPanel } from './own-data-panel.tsx';
import { PasswordPanel } from './password-panel.tsx';
import { SecondFactorPanel } from './second-factor-panel.tsx';
import { SessionsPanel } from './sessions-panel.tsx';

/** The safety of the own account; what is due there stands above everything. */
export function AccountView({ me }: { me: Me }) {
  const { account } = useTexts();
  return (
    <Page title={account.title}>
      {me.due.slice(0, 1).map((duty) => (
        <Message key={duty} tone="attention" title={account.due[duty]} />
      ))}
      <PasswordPanel />
      <SecondFactorPanel />
      <SessionsPanel />
      <EventsPanel />
      <OwnDataPanel />
    </Page>
  );
}
