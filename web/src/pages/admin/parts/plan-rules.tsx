import { planRoutes } from '../../../../../api/contract/plans.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { Pairs } from '../../../components/pairs.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { Texts } from '../../../texts/texts.ts';
import type { JsonSchema } from '../../../view/form-schema.ts';
import { RouteForm } from '../route-form.tsx';

type Rules = AnswerOf<typeof planRoutes.readPlanRules>;
type Words = Texts['plan']['rules'];

/** What the zone decided for plans of projects: its target, and what its map tells of every site in it. */
export function PlanRules({ zone }: { zone: string }) {
  const { rules: words } = useTexts().plan;
  const asked = useAsk(planRoutes.readPlanRules, { params: { zone } });
  return (
    <Panel title={words.title}>
      <p className="quiet">{words.lead}</p>
      <Asked asked={asked}>
        {(rules) => (
          <>
            <Told rules={rules} words={words} />
            <RouteForm
              route={planRoutes.putPlanRules}
              params={{ zone }}
              label={words.set}
              act="put-plan-rules"
              labels={labelsOf(words)}
              ask={askYesOrNo}
              from={rules}
              bodyFrom={withYesAndNo}
            />
          </>
        )}
      </Asked>
    </Panel>
  );
}

function Told({ rules, words }: { rules: Rules; words: Words }) {
  const names = Object.keys(words.layer) as readonly (keyof Rules['layers'])[];
  return (
    <Pairs>
      <div>
        <dt>{words.target}</dt>
        <dd>{words.days(rules.filingToPermitDays)}</dd>
      </div>
      {names.map((name) => (
        <div key={name}>
          <dt>{words.layer[name]}</dt>
          <dd>{toldLayer(rules.layers[name], words)}</dd>
        </div>
      ))}
    </Pairs>
  );
}

function toldLayer(value: Rules['layers'][keyof Rules['layers']], words: Words): string {
  if (value === undefined) return words.unsaid;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return words.heritage[value];
}

/** A layer says yes, no, or nothing at all, which a box to tick could not tell. */
function askYesOrNo(schema: JsonSchema): JsonSchema {
  const { layers, ...others } = schema.properties ?? {};
  const asked = Object.entries(layers?.properties ?? {}).map(([name, layer]) => [
    name,
    layer.type === 'boolean' ? { enum: ['true', 'false'] } : layer,
  ]);
  return { ...schema, properties: { ...others, layers: { ...layers, properties: Object.fromEntries(asked) } } };
}

function withYesAndNo(typed: Readonly<Record<string, unknown>>): unknown {
  const meant = Object.entries(typed['layers'] ?? {}).map(([name, said]) => [
    name,
    said === 'true' || said === 'false' ? said === 'true' : said,
  ]);
  return { ...typed, layers: Object.fromEntries(meant) };
}

const labelsOf = (words: Words) => ({
  filingToPermitDays: words.target,
  layers: words.layers,
  true: words.yes,
  false: words.no,
  ...words.layer,
  ...Object.fromEntries(Object.entries(words.heritage).map(([value, word]) => [`plan.heritage.${value}`, word])),
});
