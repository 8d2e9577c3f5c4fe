import { zoneRoutes } from '../../../../../api/contract/zones.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { Pair, Pairs } from '../../../components/pairs.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useListed, useTexts } from '../../../texts/language.ts';
import type { JsonSchema } from '../../../view/form-schema.ts';
import { PlainTable } from '../plain-table.tsx';
import { RouteForm } from '../route-form.tsx';
import { PlanRules } from './plan-rules.tsx';

/** What the zone decided for itself, its bureaus, and its seal. */
export function ZoneRules({ zone }: { zone: string }) {
  const { admin } = useTexts().desk;
  return (
    <>
      <Rules zone={zone} />
      <PlanRules zone={zone} />
      <Bureaus zone={zone} />
      <Panel title={admin.seal}>
        <RouteForm route={zoneRoutes.putSeal} params={{ zone }} label={admin.setSeal} act="put-seal" />
      </Panel>
    </>
  );
}

function Rules({ zone }: { zone: string }) {
  const { desk, staff } = useTexts();
  const listed = useListed();
  const { admin, fields, options } = desk;
  const asked = useAsk(zoneRoutes.readRules, { params: { zone } });
  return (
    <Panel title={admin.rules}>
      <Asked asked={asked}>
        {({ competentOrgans, ...rules }) => (
          <>
            <Pairs>
              {Object.entries({ ...rules, competentOrgans }).map(([name, value]) => (
                <Pair key={name} label={fields[name as keyof typeof fields]}>
                  {listed(tellRule(name, value, options)) || staff.none}
                </Pair>
              ))}
            </Pairs>
            <RouteForm
              route={zoneRoutes.putRules}
              params={{ zone }}
              label={admin.setRules}
              act="put-rules"
              ask={askAllButOrgans}
              from={rules}
              bodyFrom={(typed) => ({ ...typed, competentOrgans })}
            />
          </>
        )}
      </Asked>
    </Panel>
  );
}

/** Every rule, since what is not said falls back to its default; competent organs are changed with the list of authorised items. */
function askAllButOrgans(schema: JsonSchema): JsonSchema {
  const { competentOrgans: _kept, ...properties } = schema.properties ?? {};
  return { ...schema, properties, required: Object.keys(properties) };
}

/** One rule in words: a choice, a number, a list, or an organ for each item. */
function tellRule(name: string, value: unknown, words: Readonly<Record<string, string>>): readonly string[] {
  if (typeof value !== 'object' || value === null)
    return [words[`${name}.${String(value)}`] ?? words[String(value)] ?? String(value)];
  return Array.isArray(value) ? value.map(String) : Object.entries(value).map(([item, organ]) => `${item} ${organ}`);
}

function Bureaus({ zone }: { zone: string }) {
  const { admin, fields } = useTexts().desk;
  const asked = useAsk(zoneRoutes.listBureaus, { params: { zone } });
  return (
    <Panel title={admin.bureaus}>
      <Asked asked={asked}>
        {({ bureaus }) => (
          <PlainTable
            name={admin.bureaus}
            head={[admin.bureauCode, fields.name]}
            rows={bureaus.map(({ code, name }) => ({ key: code, cells: [<code key="code">{code}</code>, name] }))}
          />
        )}
      </Asked>
      <RouteForm
        route={zoneRoutes.putBureau}
        params={{ zone }}
        label={admin.addBureau}
        act="put-bureau"
        asksParam={{ name: 'bureau', label: admin.bureauCode }}
      />
    </Panel>
  );
}
