import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

const SCHEMA = new URL('../../test/cases/case.schema.json', import.meta.url);

type Found = { readonly place: string; readonly rule: string };

/** Checks a file's content against the schema of the format. Empty: it is admitted. */
export function schemaFaults(content: unknown): readonly Found[] {
  compiled ??= compile();
  return compiled(content) ? [] : (compiled.errors ?? []).filter(isTelling).map(toldOf);
}

let compiled: ValidateFunction | undefined;

/** The schema is written for people too: it states conditions that strict mode takes for mistakes. */
const compile = (): ValidateFunction =>
  new Ajv2020({ allErrors: true, strict: false }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);

/** That a branch of the schema was not met says nothing beside what was not met in it. */
const isTelling = ({ keyword }: ErrorObject): boolean => keyword !== 'if';

function toldOf({ instancePath, message, params }: ErrorObject): Found {
  const details = Object.values(params as Readonly<Record<string, unknown>>).flat();
  const named = details.filter((one) => typeof one === 'string' || typeof one === 'number').join(' ');
  return { place: instancePath, rule: `${message ?? 'not admitted'}${named ? ` (${named})` : ''}` };
}
