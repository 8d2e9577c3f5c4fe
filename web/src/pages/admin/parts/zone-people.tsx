import { Button, Input } from 'antd';
import { useState } from 'react';
import { accountRoutes } from '../../../../../api/contract/account.ts';
import { peopleRoutes } from '../../../../../api/contract/people.ts';
import { registrationRoutes } from '../../../../../api/contract/registration.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { useAskPages } from '../../../asking/use-ask-pages.ts';
import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { MoreRows } from '../../../components/more-rows.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { useSettled } from '../../search/use-settled.ts';
import { PlainTable } from '../plain-table.tsx';
import { RouteForm } from '../route-form.tsx';
import { TwoStep } from '../two-step.tsx';
import { StaffActs } from './staff-acts.tsx';
import { useBureauName } from './use-bureau-name.ts';
import { useHatForm } from './use-hat-form.ts';

type Person = AnswerOf<typeof peopleRoutes.listPeople>['people'][number];

/** Who works in the zone, in what capacities and since when. */
export function ZonePeople({ zone }: { zone: string }) {
  const { admin } = useTexts().desk;
  const [words, find] = useState('');
  const q = useSettled(words.trim(), 250);
  const query = q === '' ? {} : { q };
  const asked = useAskPages(peopleRoutes.listPeople, { params: { zone }, query }, ['people'], { keep: true });
  return (
    <Panel title={admin.people} aside={<FindPerson words={words} onFind={find} />}>
      <RouteForm
        route={peopleRoutes.addPerson}
        params={{ zone }}
        label={admin.addPerson}
        act="add-person"
        ask={useHatForm(zone)}
      />
      <Asked asked={asked}>{({ people }) => <People zone={zone} people={people} />}</Asked>
      <MoreRows of={asked} />
    </Panel>
  );
}

function FindPerson({ words, onFind }: { words: string; onFind: (words: string) => void }) {
  const { admin } = useTexts().desk;
  return (
    <label className="gap-words">
      {admin.findPerson}
      <Input
        type="search"
        size="small"
        value={words}
        maxLength={100}
        data-act="find-person"
        onChange={(event) => onFind(event.target.value)}
      />
    </label>
  );
}

function People({ zone, people }: { zone: string; people: readonly Person[] }) {
  const { admin } = useTexts().desk;
  const rows = people.map((person) => ({
    key: person.id,
    cells: [
      person.name,
      person.login,
      <Hats key="hats" zone={zone} person={person} />,
      <PersonActs key="acts" zone={zone} person={person} />,
    ],
  }));
  return <PlainTable name={admin.people} head={[admin.name, admin.login, admin.hats, admin.title]} rows={rows} />;
}

/** What can be done with one person, behind one button: the list stays a list. */
function PersonActs({ zone, person }: { zone: string; person: Person }) {
  const { desk, lists } = useTexts();
  const { admin } = desk;
  const [open, setOpen] = useState(false);
  const params = { zone, person: person.id };
  const hatForm = useHatForm(zone);
  if (!open) {
    return (
      <Button
        size="small"
        aria-label={`${admin.title} ${person.name}`}
        data-act="open-person"
        onClick={() => setOpen(true)}
      >
        {admin.title}…
      </Button>
    );
  }
  return (
    <span className="admin-acts">
      <RouteForm
        route={peopleRoutes.addHat}
        params={params}
        label={admin.addHat}
        act="add-hat"
        ask={hatForm}
        labels={{ organ: lists.organs.title }}
      />
      <WaysIn params={params} of={person.name} />
      <StaffActs zone={zone} person={person.id} />
    </span>
  );
}

/** By what a person signs in: password, 统一身份认证 where there is a provider, and the code generator. */
function WaysIn({ params, of }: { params: { zone: string; person: string }; of: string }) {
  const { account, desk } = useTexts();
  const { data: ways } = useAsk(registrationRoutes.readWaysIn, {});
  return (
    <>
      <RouteForm
        route={peopleRoutes.resetPassword}
        params={params}
        label={desk.admin.resetPassword}
        act="reset-password"
      />
      {ways?.oidc === true && (
        <RouteForm
          route={registrationRoutes.putIdentity}
          params={params}
          label={account.identity}
          act="put-identity"
          labels={{ subject: account.subject }}
          bodyFrom={({ subject = null }) => ({ subject })}
        />
      )}
      <TwoStep
        route={accountRoutes.resetSecondFactor}
        ask={{ params }}
        label={account.reset}
        act="reset-second-factor"
        of={of}
      />
    </>
  );
}

function Hats({ zone, person }: { zone: string; person: Person }) {
  const { desk, session } = useTexts();
  const { admin } = desk;
  const bureauName = useBureauName(zone);
  return (
    <ul className="admin-hats">
      {person.hats.map((hat) => (
        <li key={hat.id}>
          <span>
            {session.capacities[hat.capacity]} {hat.bureau !== null && bureauName(hat.bureau)} {hat.park} {hat.organ}
          </span>
          <span className="quiet">
            <DateText day={hat.firstDay} /> {admin.since}
            {hat.lastDay !== null && (
              <>
                {'，'}
                <DateText day={hat.lastDay} /> {admin.until}
              </>
            )}
          </span>
          {hat.lastDay === null && (
            <TwoStep
              route={peopleRoutes.endHat}
              ask={{ params: { zone, hat: hat.id } }}
              label={admin.endHat}
              act="end-hat"
              of={person.name}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
