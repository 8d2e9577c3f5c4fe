import type { promiseActRoutes } from '../../../../api/contract/promise-acts.ts';
import type { Told } from '../../session/use-told.ts';
import type { Texts } from '../../texts/texts.ts';
import type { ItemNames } from '../../view/item-names.ts';
import type { JsonSchema, Labels } from '../../view/form-schema.ts';
import type { CommitmentPage } from './commitment.ts';
import type { ToldFigures } from './use-figures.ts';

/** How an act is asked: its form with the choices of this commitment, its words, and the body that is sent. */
interface AskedAct {
  readonly labels: Labels;
  readonly ask: (schema: JsonSchema) => JsonSchema;
  readonly bodyFrom?: (typed: Readonly<Record<string, unknown>>) => unknown;
}

interface Known {
  readonly page: CommitmentPage;
  readonly bureaus: readonly { readonly code: string; readonly name: string }[];
  /** Whoever fills it in, by id. */
  readonly me: string;
  /** What items, and what a zone wrote, are called in the language of the page. */
  readonly names: ItemNames;
  readonly told: Told;
  readonly figures: ToldFigures;
}

type Indicator = CommitmentPage['terms']['indicators'][number];
type Act = keyof typeof promiseActRoutes;
type Fields = Readonly<Record<string, JsonSchema>>;

/** The form of an act: figures by name, nodes by name, items, departments and officers to choose from. */
export function formOfAct(act: Act, known: Known, words: Texts['promise']): AskedAct {
  const labels: Labels = { ...words.field, ...namesOf(known, words) };
  const fields = { ...fieldsOf(known), ...nodeFor(act, known), ...figuresFor(act, known) };
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

/** The one node that is next; a check that is only moved may be a later one too. */
function nodeFor(act: Act, { page }: Known): Fields {
  const open = page.nodes.filter(({ state }) => state !== 'met').map(({ kind }) => kind);
  return { node: { type: 'string', enum: act === 'moveNode' ? open : open.slice(0, 1), default: open[0] } };
}

/** One number for each indicator; a promised one is no worse than the standard, so that nobody signs what is refused. */
function figuresFor(act: Act, { page }: Known): Fields {
  const asked = page.terms.indicators.map(({ key, direction, limit }) => {
    const bound = direction === 'atLeast' ? { minimum: limit } : { maximum: limit };
    return [key, { type: 'number', ...(act === 'commit' ? bound : {}) }] as const;
  });
  return { figures: group(Object.fromEntries(asked)) };
}

function fieldsOf({ page, bureaus, me }: Known): Fields {
  const open = page.items.filter(({ effect }) => effect !== null).map(({ item }) => item);
  const waiting = page.objections.filter(({ answer }) => answer === null).map(({ id }) => id);
  const node = {
    type: 'object',
    properties: {
      owner: { type: 'string', enum: bureaus.map(({ code }) => code) },
      on: { type: 'string', format: 'date' },
    },
    required: ['owner', 'on'],
  };
  return {
    items: { type: 'array', items: { type: 'string', enum: open } },
    officers: { type: 'array', items: { type: 'string', enum: page.inspectors.map(({ id }) => id) }, default: [me] },
    objection: { type: 'integer', enum: waiting, default: waiting[0] },
    nodes: group({ start: node, foundation: node, structure: node, use: node }),
  };
}

const group = (properties: Fields): JsonSchema => ({ type: 'object', properties, required: Object.keys(properties) });

function namesOf({ page, bureaus, names, told, figures }: Known, words: Texts['promise']): Labels {
  const asks = (at: number, indicator: Indicator): string => {
    const promised = page.figures[at]?.promised;
    return promised ? figures.figure(promised) : figures.limit(indicator);
  };
  return {
    ...Object.fromEntries(page.items.map(({ item, name }) => [item, `${item} ${names.long({ code: item, name })}`])),
    ...Object.fromEntries(page.objections.map(({ id, by, text }) => [String(id), `${id}　${by}　${text}`])),
    ...Object.fromEntries(page.inspectors.map(({ id, name }) => [id, name])),
    ...Object.fromEntries(bureaus.map(({ code, name }) => [code, told(name)])),
    ...Object.fromEntries(
      page.terms.indicators.map((one, at) => [
        one.key,
        words.figureAsked(told(one.name), told(one.unit), asks(at, one)),
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
