import { Input } from 'antd';
import { UNITS } from '../../../../../domain/clock/clock.ts';
import { useTexts } from '../../../texts/language.ts';
import type { Texts } from '../../../texts/texts.ts';
import { CalcField, idOfField, type ControlAria } from './calc-field.tsx';
import { lengthOf, type Length, type Limited } from './question.ts';
import type { PartProps } from './part-props.ts';
import { useGuide, type GuideItem } from './use-guide.ts';

/** The item whose limits are asked about, or the limits themselves. */
export function LimitFields({ question, change, faults }: PartProps) {
  const texts = useTexts();
  const { calculator } = texts;
  const items = useGuide(question.zone);
  const choose = (code: string) => {
    const item = items.find((one) => one.code === code);
    change(item === undefined ? { item: '', zone: '' } : limitsOf(item));
  };
  const own = question.item === '';
  return (
    <>
      {(items.length > 0 || !own) && (
        <CalcField
          name="item"
          label={calculator.item}
          faults={faults}
          hint={own ? undefined : <span>{tellLimits(question, texts)}</span>}
        >
          {(aria) => (
            <ItemSelect {...{ aria, items }} value={question.item} ownWord={calculator.ownLimits} onChoose={choose} />
          )}
        </CalcField>
      )}
      {own && (
        <>
          <LengthField limit="promised" {...{ question, change, faults }} />
          <LengthField limit="statutory" {...{ question, change, faults }} />
        </>
      )}
    </>
  );
}

const limitsOf = ({ code, zone, promised, statutory }: GuideItem) => ({
  item: code,
  zone,
  promised: lengthOf(promised),
  statutory: lengthOf(statutory),
});

/** 承诺 5 个工作日，法定 20 个工作日. */
function tellLimits({ promised, statutory }: Record<Limited, Length>, { calculator }: Texts): string {
  const tell = (name: string, { length, unit }: Length): string =>
    length === '' ? calculator.noLimit(name) : calculator.limit(name, length, calculator.units[unit]);
  return calculator.limitsOf([tell(calculator.names.promised, promised), tell(calculator.names.statutory, statutory)]);
}

interface ItemSelectProps {
  readonly aria: ControlAria;
  readonly items: readonly GuideItem[];
  readonly value: string;
  readonly ownWord: string;
  readonly onChoose: (code: string) => void;
}

function ItemSelect({ aria, items, value, ownWord, onChoose }: ItemSelectProps) {
  const known = value === '' || items.some(({ code }) => code === value);
  return (
    <select className="select" {...aria} value={value} onChange={(event) => onChoose(event.target.value)}>
      <option value="">{ownWord}</option>
      {!known && <option value={value}>{value}</option>}
      <optgroup label={items[0]?.zoneName ?? ''}>
        {items.map(({ code, name }) => (
          <option key={code} value={code}>
            {code} {name}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

function LengthField({ limit, question, change, faults }: PartProps & { readonly limit: Limited }) {
  const { calculator } = useTexts();
  const { length, unit } = question[limit];
  const set = (part: Partial<Length>) => change({ [limit]: { ...question[limit], ...part } });
  const label = calculator.limits[limit];
  return (
    <CalcField name={limit} label={label} faults={faults}>
      {(aria) => (
        <div className="calc-pair">
          <Input
            {...aria}
            inputMode="numeric"
            value={length}
            maxLength={6}
            onChange={(event) => set({ length: event.target.value.trim() })}
          />
          <select
            className="select"
            id={`${idOfField(limit)}-unit`}
            aria-label={calculator.unitOf(label)}
            value={unit}
            onChange={(event) => set({ unit: UNITS.find((one) => one === event.target.value) ?? unit })}
          >
            {UNITS.map((one) => (
              <option key={one} value={one}>
                {calculator.units[one]}
              </option>
            ))}
          </select>
        </div>
      )}
    </CalcField>
  );
}
