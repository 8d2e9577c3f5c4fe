import { ChoiceBar } from '../../../components/choice-bar.tsx';
import { TextLine } from '../../../components/text-line.tsx';
import { useTexts } from '../../../texts/language.ts';

export type Why = 'notFound' | 'othersFailed';

interface GroundFieldsProps {
  readonly why: Why;
  readonly facts: string;
  readonly setWhy: (why: Why) => void;
  readonly setFacts: (facts: string) => void;
}

const WHYS: readonly Why[] = ['notFound', 'othersFailed'];

/** 公告送达: why no other way is left, and what was tried, which the file keeps (民诉法 95). */
export function GroundFields({ why, facts, setWhy, setFacts }: GroundFieldsProps) {
  const { service } = useTexts().officer;
  const choices = WHYS.map((value) => ({ value, label: service.whys[value] }));
  return (
    <>
      <div className="decision-row">
        <span className="decision-label">{service.why}</span>
        <ChoiceBar name={service.why} choices={choices} value={why} onChoose={setWhy} />
      </div>
      <TextLine label={service.tried} value={facts} rows={3} onChange={setFacts} />
      <p className="caption">{service.publicly}</p>
    </>
  );
}
