import { accountRoutes } from '../../../../api/contract/account.ts';
import { erasureRoutes } from '../../../../api/contract/erasures.ts';
import { addressOf } from '../../../../api/contract/client.ts';
import { Panel } from '../../components/panel.tsx';
import { TwoStep } from '../../pages/admin/two-step.tsx';
import { useTexts } from '../../texts/language.ts';
import { useKnownMe } from '../me.ts';

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
      <Unfiled />
    </Panel>
  );
}

/** What was typed and uploaded and never filed goes when its person wants it. */
function Unfiled() {
  const { erasures } = useTexts();
  const { person } = useKnownMe();
  return (
    <p>
      <TwoStep
        route={erasureRoutes.eraseOwnDrafts}
        ask={{ body: {} }}
        of={person.name}
        label={erasures.own}
        act="erase-unfiled"
      />
    </p>
  );
}
