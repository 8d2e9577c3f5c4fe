import type { AnyRoute } from '../../../../api/contract/route.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useTexts } from '../../texts/language.ts';
import type { JsonSchema } from '../../view/form-schema.ts';
import { RouteForm } from '../admin/route-form.tsx';
import '../admin/admin.css';
import { titled } from './titled.ts';

interface VisitFormProps<R extends AnyRoute> {
  readonly route: R;
  readonly params?: Readonly<Record<string, string>>;
  readonly label: string;
  readonly act: string;
  /** Choices of an enterprise by name, where the route asks for one. */
  readonly enterprises?: readonly { readonly id: string; readonly name: string }[];
  /** Words of the grounds to choose from. */
  readonly grounds?: Readonly<Record<string, string>>;
  readonly onDone?: (answer: AnswerOf<R>) => void;
}

/** The form of a route of visits, in the words of visits. */
export function VisitForm<R extends AnyRoute>({ enterprises = [], grounds = {}, ...props }: VisitFormProps<R>) {
  const { visits } = useTexts();
  const labels = {
    ...Object.fromEntries(enterprises.map(({ id, name }) => [`enterprise.${id}`, name])),
    ...Object.fromEntries(Object.entries(grounds).map(([ground, word]) => [`ground.${ground}`, word])),
  };
  const ask = (schema: JsonSchema): JsonSchema =>
    titled(
      schema,
      visits.field,
      enterprises.map(({ id }) => id),
    );
  return <RouteForm {...props} labels={labels} ask={ask} />;
}
