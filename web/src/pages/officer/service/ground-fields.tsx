import { ChoiceBar } from '../../../components/choice-bar.tsx';
import { TextLine } from '../../../components/text-line.tsx';
import { useTexts } from '../../../texts/language.ts';

export type Why = 'notFound' | 'othersFailed';
export type How = 'witnessed' | 'recorded';

interface FactsProps {
  readonly facts: string;
  readonly setFacts: (facts: string) => void;
}

interface GroundFieldsProps extends FactsProps {
  readonly why: Why;
  readonly setWhy: (why: Why) => void;
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

interface LeftFieldsProps extends FactsProps {
  readonly how: How;
  readonly setHow: (how: How) => void;
}

const HOWS: readonly How[] = ['witnessed', 'recorded'];

/** 留置送达: what was refused, and who or what shows it, as the record of service tells (民诉法 89). */
export function LeftFields({ how, facts, setHow, setFacts }: LeftFieldsProps) {
  const { service } = useTexts().officer;
  const choices = HOWS.map((value) => ({ value, label: service.hows[value] }));
  return (
    <>
      <div className="decision-row">
        <span className="decision-label">{service.how}</span>
        <ChoiceBar name={service.how} choices={choices} value={how} onChoose={setHow} />
      </div>
      <TextLine label={service.refused} value={facts} rows={3} onChange={setFacts} />
      <p className="caption">{service.leaving}</p>
    </>
  );
}
