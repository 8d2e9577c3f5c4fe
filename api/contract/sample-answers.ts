import type { FormValues } from '../../domain/catalogue/form.ts';
import type { FormField } from '../../domain/catalogue/item.ts';
import type { AnswerOf } from './route.ts';
import type { submissionRoutes } from './submissions.ts';

type Form = Pick<AnswerOf<typeof submissionRoutes.readForm>, 'fields'>;

/**
 * The one form as a program fills it in that has nothing to tell: with what is known already, with what is `told` here by the key of
 * its field, and else with a value that the field admits; a text is `words`, as often as the field asks.
 */
export const answersFor = ({ fields }: Form, words: string, told: FormValues = {}): FormValues =>
  Object.fromEntries(
    fields.map(({ field, known }) => [
      field.key,
      known ?? told[field.key] ?? sampleOf(field as unknown as FormField, words),
    ]),
  );

function sampleOf({ type, options, min = 1 }: FormField, words: string): FormValues[string] {
  if (type === 'boolean') return true;
  if (type === 'choice') return options?.[0]?.value ?? '';
  if (type === 'number' || type === 'integer') return min;
  return words.repeat(Math.ceil(min / words.length));
}
