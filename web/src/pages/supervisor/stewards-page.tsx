import { Page } from '../../layout/page.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useTexts } from '../../texts/language.ts';
import { StewardsPanels } from '../steward/stewards-panels.tsx';

/** 帮办代办: who helps enterprises, with how much, and who asks for it. */
export function StewardsPage() {
  const { stewards } = useTexts();
  return (
    <Page title={stewards.title} width="full">
      <StewardsPanels zone={useKnownMe().zone?.id ?? ''} />
    </Page>
  );
}
