import { mandateRoutes } from '../../../../api/contract/mandates.ts';
import { useTexts } from '../../texts/language.ts';
import type { JsonSchema } from '../../view/form-schema.ts';
import { RouteForm } from '../admin/route-form.tsx';

/** Something to choose by name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Somebody may be both agent of the enterprise and steward of the zone. */
interface Entrustable extends Named {
  readonly capacity: 'agent' | 'steward';
}

interface GiveMandateProps {
  readonly zone: string;
  readonly agents: readonly Entrustable[];
  readonly projects: readonly Named[];
}

/** The form of a mandate: agent and projects by name, items by code; what is left empty is everything. */
export function GiveMandate({ zone, agents, projects }: GiveMandateProps) {
  const { mandates } = useTexts();
  const { agent, powers, items, firstDay, lastDay, instrument } = mandates;
  const labels = {
    agent,
    powers,
    items,
    projects: mandates.projects,
    firstDay,
    lastDay,
    instrument,
    ...prefixed('powers', Object.entries(mandates.power)),
    ...prefixed(
      'agent',
      agents.map((one) => [keyOf(one), one.capacity === 'steward' ? mandates.asSteward(one.name) : one.name]),
    ),
    ...prefixed('projects', projects.map(byName)),
  };
  return (
    <RouteForm
      route={mandateRoutes.giveMandate}
      params={{ zone }}
      label={mandates.give}
      act="give-mandate"
      labels={labels}
      ask={(schema) => asked(schema, { agents, projects, hint: mandates.itemsHint })}
      bodyFrom={bodyOf}
    />
  );
}

const keyOf = ({ id, capacity }: Entrustable): string => `${capacity}:${id}`;

const byName = ({ id, name }: Named): [string, string] => [id, name];

const prefixed = (field: string, words: readonly (readonly [string, string])[]): Record<string, string> =>
  Object.fromEntries(words.map(([value, word]) => [`${field}.${value}`, word]));

interface Choices {
  readonly agents: readonly Entrustable[];
  readonly projects: readonly Named[];
  readonly hint: string;
}

function asked(schema: JsonSchema, { agents, projects, hint }: Choices): JsonSchema {
  const { capacity: _capacity, ...properties } = schema.properties ?? {};
  return {
    ...schema,
    properties: {
      ...properties,
      agent: { enum: agents.map(keyOf) },
      items: { type: 'string', description: hint },
      projects: { type: 'array', items: { enum: projects.map(({ id }) => id) } },
    },
  };
}

/** What is left empty is everything. */
function bodyOf({ agent: key, items, projects, ...rest }: Readonly<Record<string, unknown>>): unknown {
  const [capacity, agent] = String(key).split(':');
  const codes = typeof items === 'string' ? items.split(/[\s,，、]+/).filter(Boolean) : [];
  const chosen = Array.isArray(projects) ? projects : [];
  return {
    ...rest,
    agent,
    capacity,
    items: codes.length > 0 ? codes : 'all',
    projects: chosen.length > 0 ? chosen : 'all',
  };
}
