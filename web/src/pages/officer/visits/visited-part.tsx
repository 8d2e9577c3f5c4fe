import { Input } from 'antd';
import { useTexts } from '../../../texts/language.ts';
import { TextLine } from '../../../components/text-line.tsx';
import { SignaturePad } from './signature-pad.tsx';
import type { RecordDraft } from './visit-record.ts';

interface VisitedPartProps {
  readonly visited: RecordDraft['visited'];
  readonly onChange: (visited: RecordDraft['visited']) => void;
}

/** Who was there for the enterprise, and the signature; or why there is none. */
export function VisitedPart({ visited, onChange }: VisitedPartProps) {
  const { visits } = useTexts();
  return (
    <fieldset className="visit-visited">
      <legend>{visits.visited}</legend>
      <label htmlFor="visited-name">{visits.visitedName}</label>
      <Input
        id="visited-name"
        value={visited.name}
        onChange={({ target }) => onChange({ ...visited, name: target.value })}
      />
      <label htmlFor="visited-role">{visits.visitedRole}</label>
      <Input
        id="visited-role"
        value={visited.role}
        onChange={({ target }) => onChange({ ...visited, role: target.value })}
      />
      <SignaturePad value={visited.signature} onChange={(signature) => onChange({ ...visited, signature })} />
      {visited.signature === null && (
        <TextLine
          label={visits.refusal}
          value={visited.refusal}
          rows={1}
          onChange={(refusal) => onChange({ ...visited, refusal })}
        />
      )}
    </fieldset>
  );
}
