import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { mandateRoutes } from '../../../../api/contract/mandates.ts';
import { client } from '../../asking/client.ts';
import { ContractForm } from '../../components/contract-form.tsx';
import { useKept } from '../../offline/use-kept.ts';
import { whenAllowed } from '../../session/when-allowed.ts';
import { useTexts } from '../../texts/language.ts';
import type { JsonSchema, Labels } from '../../view/form-schema.ts';
import { schemaOf } from '../admin/schema-of.ts';
import { ReadAndSign, type Drawn, type MandateBody } from './read-and-sign.tsx';
import '../admin/route-form.css';

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

/** A button that opens the form of a mandate. */
export function GiveMandate(props: GiveMandateProps) {
  const { mandates } = useTexts();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button data-act="open-give-mandate" onClick={() => setOpen(true)}>
        {mandates.give}…
      </Button>
    );
  }
  return (
    <section className="route-form" aria-label={mandates.give}>
      <h3>{mandates.give}</h3>
      <Giving {...props} onClose={() => setOpen(false)} />
    </section>
  );
}

type GivingProps = GiveMandateProps & { readonly onClose: () => void };

/** First what is to be entrusted, then the text that says so, word by word as it is signed. */
function Giving({ zone, agents, projects, onClose }: GivingProps) {
  const { mandates } = useTexts();
  const kept = useKept(`form:giveMandate:${zone}`);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const schema = useMemo(
    () => asked(schemaOf(mandateRoutes.readMandateText), { agents, projects, hint: mandates.itemsHint }),
    [agents, projects, mandates],
  );
  const draw = async (body: MandateBody) => {
    const ask = { params: { zone }, body };
    setDrawn({ body, ...(await whenAllowed(() => client(mandateRoutes.readMandateText, ask))) });
  };
  const signed = () => {
    kept.forget();
    onClose();
  };
  return (
    <>
      <div hidden={drawn !== null}>
        <ContractForm
          schema={schema}
          labels={useLabels(agents, projects)}
          submitLabel={mandates.readText}
          act="read-mandate"
          onSubmit={(typed) => draw(bodyOf(typed as Readonly<Record<string, unknown>>))}
          onCancel={onClose}
          // It was not sent yet: what is typed stays until it is signed.
          kept={{ ...kept, forget: () => undefined }}
        />
      </div>
      {drawn && (
        <ReadAndSign zone={zone} drawn={drawn} onAnew={draw} onChange={() => setDrawn(null)} onSigned={signed} />
      )}
    </>
  );
}

/** Words of the form: agent and projects by name, items by code; what is left empty is everything. */
function useLabels(agents: readonly Entrustable[], projects: readonly Named[]): Labels {
  const { mandates } = useTexts();
  const { agent, powers, items, firstDay, lastDay, instrument } = mandates;
  return {
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
function bodyOf({ agent: key, items, projects, ...rest }: Readonly<Record<string, unknown>>): MandateBody {
  const [capacity, agent] = String(key).split(':');
  const codes = typeof items === 'string' ? items.split(/[\s,，、]+/).filter(Boolean) : [];
  const chosen = Array.isArray(projects) ? projects : [];
  return {
    ...rest,
    agent,
    capacity,
    items: codes.length > 0 ? codes : 'all',
    projects: chosen.length > 0 ? chosen : 'all',
  } as MandateBody;
}
