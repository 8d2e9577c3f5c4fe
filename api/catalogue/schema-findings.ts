import type { ZodError } from 'zod';
import type { JsonText, Place, Segment } from '../../domain/catalogue/edition/json-text.ts';
import { inputWords } from '../words/input.ts';
import type { Finding } from './finding.ts';

interface Placed {
  readonly file: string;
  readonly json: JsonText;
  readonly at: readonly Segment[];
}

type Issue = ZodError['issues'][number];

/** Every issue of the schema at its place in the file; an unknown field is one of its own, at its name. */
export const findingsOfSchema = (error: ZodError, placed: Placed): readonly Finding[] =>
  error.issues.flatMap((issue) => findingsOf(issue, placed));

function findingsOf(issue: Issue, { file, json, at }: Placed): readonly Finding[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const rule = `S-${issue.code.replaceAll('_', '-').toUpperCase()}`;
  const say = (place: Place, where: readonly Segment[], text: string): Finding => ({
    file,
    ...place,
    rule,
    path: where.join('.'),
    text,
    severity: 'fault',
  });
  if (issue.code !== 'unrecognized_keys') return [say(json.placeOf([...at, ...path]), path, inputWords(issue, 'zh'))];
  return issue.keys.map((key) => {
    const where = [...path, key];
    return say(json.keyPlaceOf([...at, ...where]), where, inputWords(issue, 'zh'));
  });
}
