import { z } from 'zod';
import { caseRoutes } from '../../../api/contract/cases.ts';
import type { CaseAnswer } from './case-story.ts';
import type { JsonSchema, Labels } from './form-schema.ts';
import type { Texts } from '../texts/texts.ts';

/** An act on a case that has a route of its own. */
export type CaseAct = Exclude<keyof typeof caseRoutes, 'readCase'>;

/** Whether a name from the API is an act that we know. */
export function isCaseAct(name: string | null): name is CaseAct {
  return name !== null && name !== 'readCase' && Object.hasOwn(caseRoutes, name);
}

/** The form of an act, made from its contract; codes of materials are chosen from the case's own. */
export function actSchema(act: CaseAct, answer: CaseAnswer): JsonSchema {
  const schema = z.toJSONSchema(caseRoutes[act].body, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return withChoices(schema, materialCodes(act, answer));
}

/** Words for the fields of an act, and for the materials that may be chosen. */
export function actLabels(answer: CaseAnswer, texts: Texts): Labels {
  const names = answer.materials.map(({ code, name }) => [code, `${code} ${name}`] as const);
  return { ...texts.case.fields, ...Object.fromEntries(names) };
}

/** Secondary materials that are missing for a promise; whatever the guide lists for a notice. */
function materialCodes(act: CaseAct, { materials }: CaseAnswer): readonly string[] {
  const asked = materials.filter((material) => material.class !== 'S');
  const deferrable = asked.filter((one) => one.class === 'D' && !one.safety && one.state === 'missing');
  return (act === 'promiseDeferral' ? deferrable : asked).map((material) => material.code);
}

const OF_MATERIALS = new Set(['materials', 'checked', 'material']);

function withChoices(schema: JsonSchema, codes: readonly string[]): JsonSchema {
  const inner = schema.properties ?? {};
  const properties = Object.fromEntries(
    Object.entries(inner).map(([name, property]) => [name, chosen(name, property, codes)]),
  );
  return { ...schema, properties };
}

function chosen(name: string, property: JsonSchema, codes: readonly string[]): JsonSchema {
  if (name === 'material') return { type: 'string', enum: codes };
  if (property.items === undefined) return property;
  const plain = property.items.type === 'string' && OF_MATERIALS.has(name);
  return { ...property, items: plain ? { type: 'string', enum: codes } : withChoices(property.items, codes) };
}
