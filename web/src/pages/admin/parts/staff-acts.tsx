import { leavingRoutes } from '../../../../../api/contract/leaving.ts';
import { relationRoutes } from '../../../../../api/contract/relations.ts';
import { substitutionRoutes } from '../../../../../api/contract/substitutions.ts';
import { useState } from 'react';
import { Button } from 'antd';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { useTexts } from '../../../texts/language.ts';
import { RouteForm } from '../route-form.tsx';

/** What an administrator does with one person of the zone: a relation, a substitute, and the release of who leaves. */
export function StaffActs({ zone, person }: { zone: string; person: string }) {
  const { staff } = useTexts();
  const params = { zone, person };
  return (
    <>
      <RouteForm
        route={relationRoutes.addRelation}
        params={params}
        label={staff.addRelation}
        act="add-relation"
        labels={{ kind: staff.kind, note: staff.note, ...staff.kinds }}
      />
      <RouteForm
        route={substitutionRoutes.addSubstitution}
        params={params}
        label={staff.addSubstitution}
        act="add-substitution"
        labels={{ substitute: staff.substitute }}
      />
      <Leaving zone={zone} person={person} />
    </>
  );
}

/** What goes where is shown before anything goes. */
function Leaving(params: { zone: string; person: string }) {
  const { staff } = useTexts();
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button data-act="open-leaving" onClick={() => setOpen(true)}>
        {staff.leaving}…
      </Button>
    );
  return <Release {...params} />;
}

function Release(params: { zone: string; person: string }) {
  const { staff } = useTexts();
  const asked = useAsk(leavingRoutes.readLeaving, { params });
  return (
    <Asked asked={asked}>
      {({ hats, steps, substitutions, sessions }) => (
        <section aria-label={staff.leaving}>
          <p>{staff.leavingWhat(hats.length, steps.length, substitutions, sessions)}</p>
          <ul>
            {steps.map((step) => (
              <li key={step.task}>
                {step.case.number} {step.case.item} → {step.unit}
              </li>
            ))}
          </ul>
          <RouteForm route={leavingRoutes.releaseStaff} params={params} label={staff.release} act="release-staff" />
        </section>
      )}
    </Asked>
  );
}
