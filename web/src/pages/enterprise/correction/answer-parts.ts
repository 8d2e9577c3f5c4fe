import { changesOf, mergedField, type ThreeWay } from '../../../view/three-way.ts';
import type { Answers, PointAnswer } from './use-kept-answers.ts';

/** Answers as they were when this window began or last saved, as another window or device saved them, and as they stand here. */
export interface AnswerSides {
  readonly base: Answers;
  readonly theirs: Answers;
  readonly mine: Answers;
}

/** The part of an answer that a field of a conflict names: `file E1`, `note E1`. */
export function placeOfAnswer(field: string): { readonly part: keyof PointAnswer; readonly code: string } {
  const at = field.indexOf(' ');
  return { part: field.slice(0, at) === 'file' ? 'file' : 'note', code: field.slice(at + 1) };
}

/** What a file of an answer is, as text; empty: there is none. */
const fileText = (file: PointAnswer['file'] | undefined): string => (file ? JSON.stringify(file) : '');

const NONE: PointAnswer = { file: null, note: '' };

function partsOf(answers: Answers, codes: readonly string[]): Readonly<Record<string, string>> {
  const parts = codes.flatMap((code) => {
    const { file, note } = answers[code] ?? NONE;
    return [[`file ${code}`, fileText(file)] as const, [`note ${code}`, note] as const];
  });
  return Object.fromEntries(parts);
}

/** What was changed since `base`, file and words of each point for itself. */
export function answerChanges({ base, theirs, mine }: AnswerSides): readonly ThreeWay[] {
  const codes = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return changesOf({ base: partsOf(base, codes), theirs: partsOf(theirs, codes), mine: partsOf(mine, codes) });
}

/** The file that a text of a conflict stands for; null: none. */
export const fileIn = (text: string): PointAnswer['file'] =>
  text === '' ? null : (JSON.parse(text) as PointAnswer['file']);

/** One's own answers with what was chosen or merges by itself. */
export function mergedAnswers(mine: Answers, merged: Readonly<Record<string, string>>): Answers {
  return Object.entries(merged).reduce<Answers>((answers, [field, text]) => {
    const { part, code } = placeOfAnswer(field);
    const own = answers[code] ?? NONE;
    return { ...answers, [code]: part === 'file' ? { ...own, file: fileIn(text) } : { ...own, note: text } };
  }, mine);
}

/** Where nobody changed the same, what both wrote, together; null: something must be chosen. */
export function mergedAlone({ mine }: AnswerSides, changes: readonly ThreeWay[]): Answers | null {
  const merged = changes.map((change) => [change.field, mergedField(change, {})] as const);
  const settled = merged.filter((one): one is readonly [string, string] => one[1] !== null);
  return settled.length < merged.length ? null : mergedAnswers(mine, Object.fromEntries(settled));
}
