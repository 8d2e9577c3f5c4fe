import { accountRoutes } from '../../../../../api/contract/account.ts';
import { enterpriseRoutes } from '../../../../../api/contract/enterprises.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAskPages } from '../../../asking/use-ask-pages.ts';
import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { MoreRows } from '../../../components/more-rows.tsx';
import { useTexts } from '../../../texts/language.ts';
import { RouteForm } from '../route-form.tsx';
import { TwoStep } from '../two-step.tsx';

type Person = AnswerOf<typeof enterpriseRoutes.listEnterprisePeople>['people'][number];

/** Who acts for an enterprise: a new password, and the end of a hat. */
export function EnterprisePeople({ enterprise }: { enterprise: string }) {
  const asked = useAskPages(enterpriseRoutes.listEnterprisePeople, { params: { enterprise } }, ['people']);
  return (
    <>
      <Asked asked={asked}>
        {({ people }) => (
          <ul className="admin-hats">
            {people.map((person) => (
              <PersonLine key={person.id} enterprise={enterprise} person={person} />
            ))}
          </ul>
        )}
      </Asked>
      <MoreRows of={asked} />
    </>
  );
}

function PersonLine({ enterprise, person }: { enterprise: string; person: Person }) {
  const { desk, account } = useTexts();
  const { admin } = desk;
  return (
    <li>
      <b>{person.name}</b>
      <span className="quiet">{person.login}</span>
      {person.hats.map((hat) => (
        <HatOf key={hat.id} enterprise={enterprise} name={person.name} hat={hat} />
      ))}
      <RouteForm
        route={enterpriseRoutes.resetEnterprisePassword}
        params={{ enterprise, person: person.id }}
        label={admin.resetPassword}
        act="reset-enterprise-password"
      />
      <TwoStep
        route={accountRoutes.resetEnterpriseSecondFactor}
        ask={{ params: { enterprise, person: person.id } }}
        label={account.reset}
        act="reset-enterprise-second-factor"
        of={person.name}
      />
    </li>
  );
}

interface HatOfProps {
  readonly enterprise: string;
  readonly name: string;
  readonly hat: Person['hats'][number];
}

function HatOf({ enterprise, name, hat }: HatOfProps) {
  const { admin, options } = useTexts().desk;
  return (
    <>
      <span>{options[hat.capacity as keyof typeof options]}</span>
      {hat.lastDay !== null && (
        <span className="quiet">
          <DateText day={hat.lastDay} /> {admin.until}
        </span>
      )}
      {hat.lastDay === null && (
        <TwoStep
          route={enterpriseRoutes.endEnterpriseHat}
          ask={{ params: { enterprise, hat: hat.id } }}
          label={admin.endHat}
          act="end-enterprise-hat"
          of={name}
        />
      )}
    </>
  );
}
