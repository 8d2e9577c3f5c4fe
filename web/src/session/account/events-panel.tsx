import { accountRoutes } from '../../../../api/contract/account.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { PlainTable } from '../../pages/admin/plain-table.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { momentText } from '../../view/moment-text.ts';

/** What happened to the account, and by whom. */
export function EventsPanel() {
  const texts = useTexts();
  const language = useLanguage();
  const { account } = texts;
  const asked = useAskPages(accountRoutes.listAccountEvents, {}, ['events']);
  return (
    <Panel title={account.events}>
      <Asked asked={asked}>
        {({ events }) => (
          <PlainTable
            name={account.events}
            head={[account.when, account.what, account.by]}
            rows={events.map(({ kind, by, at }) => ({
              key: `${at} ${kind}`,
              cells: [momentText(at, language, texts), account.kinds[kind] ?? kind, by],
            }))}
          />
        )}
      </Asked>
      <MoreRows of={asked} />
    </Panel>
  );
}
