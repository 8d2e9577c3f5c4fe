import type { promiseActRoutes } from '../../../../api/contract/promise-acts.ts';
import type { Texts } from '../../texts/texts.ts';
import type { JsonSchema, Labels } from '../../view/form-schema.ts';
import type { CommitmentPage } from './commitment-page.tsx';

/** How an act is asked: its form with the choices of this commitment, its words, and the body that is sent. */
interface AskedAct {
  readonly labels: Labels;
  readonly ask: (schema: JsonSchema) => JsonSchema;
  readonly bodyFrom?: (typed: Readonly<Record<string, unknown>>) => unknown;
}

interface Known {
  readonly page: CommitmentPage;
  readonly bureaus: readonly { readonly code: string; readonly name: string }[];
}

type Act = keyof typeof promiseActRoutes;
type Fields = Readonly<Record<string, JsonSchema>>;

/** The form of an act: figures by name, nodes by name, items, departments and officers to choose from. */
export function formOfAct(act: Act, known: Known, words: Texts['promise']): AskedAct {
  const labels: Labels = { ...words.field, ...namesOf(known) };
  const fields = fieldsOf(known);
  const ask = (schema: JsonSchema): JsonSchema => ({
    ...schema,
    properties: { ...schema.properties, ...pick(schema, fields) },
  });
  return act === 'register' || act === 'commit' || act === 'measure'
    ? { labels, ask, bodyFrom: bodyOf }
    : { labels, ask };
}

/** Only what the act asks. */
const pick = ({ properties = {} }: JsonSchema, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name in properties));

function fieldsOf({ page, bureaus }: Known): Fields {
  const open = page.items.filter(({ effect }) => effect !== null).map(({ item }) => item);
  const node = {
    type: 'object',
    properties: {
      owner: { type: 'string', enum: bureaus.map(({ code }) => code) },
      on: { type: 'string', format: 'date' },
    },
    required: ['owner', 'on'],
  };
  const keys = page.terms.indicators.map(({ key }) => key);
  return {
    items: { type: 'array', items: { type: 'string', enum: open } },
    officers: { type: 'array', items: { type: 'string', enum: page.inspectors.map(({ id }) => id) } },
    figures: group(Object.fromEntries(keys.map((key) => [key, { type: 'number' }]))),
    nodes: group({ start: node, foundation: node, structure: node, use: node }),
  };
}

const group = (properties: Fields): JsonSchema => ({ type: 'object', properties, required: Object.keys(properties) });

function namesOf({ page, bureaus }: Known): Labels {
  return {
    ...Object.fromEntries(page.items.map(({ item, name }) => [item, `${name}（${item}）`])),
    ...Object.fromEntries(page.inspectors.map(({ id, name }) => [id, name])),
    ...Object.fromEntries(bureaus.map(({ code, name }) => [code, name])),
    ...Object.fromEntries(
      page.terms.indicators.map(({ key, name, unit }, at) => [
        key,
        `${name}（${unit}，${page.figures[at]?.promised ?? page.figures[at]?.standard ?? ''}）`,
      ]),
    ),
  };
}

/** Figures and nodes as the route takes them: one entry each. */
function bodyOf({ figures, nodes, ...rest }: Readonly<Record<string, unknown>>): unknown {
  return {
    ...rest,
    ...(isRecord(figures) && {
      figures: Object.entries(figures).map(([indicator, value]) => ({ indicator, value })),
    }),
    ...(isRecord(nodes) && {
      nodes: Object.entries(nodes).map(([node, plan]) => ({ node, ...(isRecord(plan) ? plan : {}) })),
    }),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
