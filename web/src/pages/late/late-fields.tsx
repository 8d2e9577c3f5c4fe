import { Checkbox } from 'antd';
import { useId } from 'react';
import { LATE_KINDS } from '../../../../domain/case/late.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { FileButton } from '../../components/file-button.tsx';
import { KEPT_NOWHERE } from '../../components/opened.tsx';
import { useTexts } from '../../texts/language.ts';
import { TextLine } from '../../components/text-line.tsx';
import type { LateForm } from './use-late.ts';
import './late.css';

/** Can an act of this kind be told after it was done? */
export const canBeLate = (act: string): boolean => LATE_KINDS.some((kind) => kind === act);

/** 补录: asked only of whoever says that the step was done before. */
export function LateFields({ late }: { late: LateForm }) {
  const { late: words } = useTexts();
  return (
    <div className="late-fields">
      <Checkbox checked={late.on} onChange={(event) => late.set(event.target.checked)} data-act="is-late">
        {words.isLate}
      </Checkbox>
      {late.on && <Told late={late} />}
    </div>
  );
}

function Told({ late }: { late: LateForm }) {
  const { late: words } = useTexts();
  const id = useId();
  return (
    <div {...KEPT_NOWHERE}>
      <p>
        <label htmlFor={id}>{words.doneAt}</label>{' '}
        <input
          id={id}
          type="datetime-local"
          value={late.doneAt}
          onChange={(event) => late.setDoneAt(event.target.value)}
        />
      </p>
      <TextLine label={words.why} value={late.reason} rows={2} onChange={late.setReason} />
      <p>
        {words.proof} <FileButton label={words.choose} of={words.proof} onChoose={late.take} act="late-proof" />{' '}
        {late.proof !== null && <span aria-live="polite">{words.chosen(late.proof.name)}</span>}
      </p>
      {late.error !== null && <ErrorMessage error={late.error} />}
    </div>
  );
}
