import { FormControl } from '../../../components/form-control.tsx';
import { useTold } from '../../../session/use-told.ts';
import { useTexts } from '../../../texts/language.ts';
import { valueOf } from '../../../view/filing-draft.ts';
import { controlOf } from '../../../view/filing-form.ts';
import type { FormValue } from '../../../view/form-values.ts';
import type { Filing } from './filing.ts';
import '../../../components/contract-form.css';

/** The one form: each field once, whoever asks for it; what is known already stands in it. */
export function FormSection({ work }: { work: Filing }) {
  const texts = useTexts();
  const { filing } = texts;
  const told = useTold();
  const set = (key: string) => (value: FormValue) =>
    work.change((before) => ({ ...before, form: { ...before.form, [key]: value } }));
  return (
    <section aria-labelledby="one-form">
      <div className="panel-head">
        <h2 id="one-form">{filing.form}</h2>
        <span className="panel-aside">{filing.formWhy}</span>
      </div>
      <div className="filing-form">
        {work.form.fields.map((one) => (
          <div key={one.field.key} className={one.field.type === 'longText' ? 'filing-wide' : ''}>
            <FormControl
              field={controlOf(one, { texts, told })}
              value={valueOf(work.draft, one)}
              onChange={set(one.field.key)}
              place={{ id: 'filing', path: one.field.key, faults: [] }}
            />
          </div>
        ))}
      </div>
    </section>
  );
}
