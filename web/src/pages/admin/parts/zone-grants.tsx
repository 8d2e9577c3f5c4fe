import { grantRoutes } from '../../../../../api/contract/grants.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useListed, useTexts } from '../../../texts/language.ts';
import type { JsonSchema } from '../../../view/form-schema.ts';
import { PlainTable } from '../plain-table.tsx';
import { RouteForm } from '../route-form.tsx';
import { TwoStep } from '../two-step.tsx';

type Grant = AnswerOf<typeof grantRoutes.listGrants>['grants'][number];

/** The zone's list of authorised items (授权事项清单): by what instrument it may decide what, and since when. */
export function ZoneGrants({ zone }: { zone: string }) {
  const { admin } = useTexts().desk;
  const asked = useAsk(grantRoutes.listGrants, { params: { zone } });
  return (
    <Panel title={admin.grants}>
      <Asked asked={asked}>{({ grants }) => <Grants zone={zone} grants={grants} />}</Asked>
      <RouteForm
        route={grantRoutes.addGrant}
        params={{ zone }}
        label={admin.addGrant}
        act="add-grant"
        ask={(schema) => askAsWritten(schema, admin.itemsAsked)}
        bodyFrom={itemsFromText}
      />
    </Panel>
  );
}

function Grants({ zone, grants }: { zone: string; grants: readonly Grant[] }) {
  const { admin } = useTexts().desk;
  const listed = useListed();
  const rows = grants.map((grant) => ({
    key: grant.id,
    cells: [
      grant.items === 'all' ? admin.allItems : listed(grant.items),
      admin.modes[grant.mode],
      grant.grantor,
      grant.instrumentNo,
      <DateText key="from" day={grant.validFrom} />,
      grant.validTo === null ? admin.noEnd : <DateText key="to" day={grant.validTo} />,
      grant.validTo === null && (
        <TwoStep
          key="end"
          route={grantRoutes.endGrant}
          ask={{ params: { zone, grant: grant.id } }}
          label={admin.endGrant}
          effect={admin.endGrantEffect}
          act="end-grant"
          of={grant.instrumentNo}
        />
      ),
    ],
  }));
  const head = [
    admin.grantItems,
    admin.mode,
    admin.grantor,
    admin.instrument,
    admin.since,
    admin.until,
    admin.endGrant,
  ];
  return <PlainTable name={admin.grants} head={head} rows={rows} />;
}

/** Whoever gave the power, by what instrument and since when: written down by the administrator, and guessed by nobody. */
const WRITTEN = ['grantor', 'instrumentNo', 'validFrom'];

/** The items as `all`, or codes with commas between them. */
function askAsWritten(schema: JsonSchema, hint: string): JsonSchema {
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const { default: _guess, ...plain } = field;
    return [name, WRITTEN.includes(name) ? plain : field] as const;
  });
  const items = { type: 'string', description: hint };
  return {
    ...schema,
    properties: { ...Object.fromEntries(fields), items },
    required: [...(schema.required ?? []), ...WRITTEN],
  };
}

const itemsFromText = (typed: Readonly<Record<string, unknown>>): unknown => {
  const items = typeof typed['items'] === 'string' ? typed['items'].trim() : '';
  return { ...typed, items: items === 'all' ? 'all' : items.split(/[\s,，、]+/).filter(Boolean) };
};
