import { accountRoutes } from '../../../../api/contract/account.ts';
import { addressOf } from '../../../../api/contract/client.ts';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';

/** Everything that is kept of the person, as one file. */
export function OwnDataPanel() {
  const { account } = useTexts();
  return (
    <Panel title={account.ownData}>
      <p className="quiet">{account.ownDataWhy}</p>
      <p>
        <a
          className="button-link"
          href={addressOf(accountRoutes.exportOwnData, {})}
          download
          data-act="export-own-data"
        >
          {account.exportData}
        </a>
      </p>
    </Panel>
  );
}
