import { Checkbox, Input, Radio, Select } from 'antd';
import { itemRoutes } from '../../../../../api/contract/items.ts';
import type { ItemCode } from '../../../../../domain/catalogue/item.ts';
import { ID_KINDS } from '../../../../../domain/counter/presence.ts';
import { MANDATED_POWERS } from '../../../../../domain/mandate/mandate.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { useKnownMe } from '../../../session/me.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { nameOf, type Capacity, type FilerDraft, type IdKind, type Power } from './filer-draft.ts';

interface FilerFieldsProps {
  readonly draft: FilerDraft;
  readonly chief: string | null;
  readonly onChange: (part: Partial<FilerDraft>) => void;
}

const CAPACITIES: readonly Capacity[] = ['legalRepresentative', 'staff', 'agent'];

/** Who came, as what, by which document; of an agent the letter of authorisation. */
export function FilerFields({ draft, chief, onChange }: FilerFieldsProps) {
  const { counter } = useTexts();
  return (
    <>
      <fieldset className="receive-choice">
        <legend>{counter.filer}</legend>
        <Radio.Group
          value={draft.capacity}
          options={CAPACITIES.map((value) => ({ value, label: counter.capacity[value] }))}
          onChange={(event) => onChange({ capacity: event.target.value as Capacity, name: null })}
        />
      </fieldset>
      <div className="receive-row">
        <label htmlFor="filer-name">{counter.name}</label>
        <Input
          id="filer-name"
          value={nameOf(draft, chief)}
          autoComplete="off"
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </div>
      <DocumentFields draft={draft} onChange={onChange} />
      {draft.capacity === 'agent' && <LetterFields letter={draft.letter} onChange={(letter) => onChange({ letter })} />}
    </>
  );
}

function DocumentFields({ draft, onChange }: Omit<FilerFieldsProps, 'chief'>) {
  const { counter } = useTexts();
  return (
    <>
      <div className="receive-row">
        <label htmlFor="id-kind">{counter.idKind}</label>
        <Select<IdKind>
          id="id-kind"
          value={draft.idKind}
          options={ID_KINDS.map((value) => ({ value, label: counter.idKinds[value] }))}
          onChange={(idKind) => onChange({ idKind })}
        />
      </div>
      <div className="receive-row">
        <label htmlFor="id-number">{counter.idNumber}</label>
        <div>
          <Input
            id="id-number"
            value={draft.idNumber}
            autoComplete="off"
            onChange={(event) => onChange({ idNumber: event.target.value })}
          />
          <p className="caption quiet">{counter.idHint}</p>
        </div>
      </div>
    </>
  );
}

/** The items to which the letter is limited (民法典 165: what is entrusted). */
function LetterItems({ letter, onChange }: LetterFieldsProps) {
  const { counter } = useTexts();
  const language = useLanguage();
  const zone = useKnownMe().zone?.id ?? '';
  const { data } = useAsk(itemRoutes.listItemNames, { params: { zone } }, { enabled: zone !== '' });
  const options = (data?.names ?? []).map((one) => ({
    value: one.code,
    label: `${one.code} ${language === 'en' ? one.english : one.name}`,
  }));
  return (
    <div className="receive-row">
      <label htmlFor="letter-items">{counter.letterItems}</label>
      <Select<ItemCode[]>
        id="letter-items"
        mode="multiple"
        menuItemSelectedIcon={null}
        optionFilterProp="label"
        placeholder={counter.allItems}
        value={[...letter.items]}
        options={options}
        onChange={(items) => onChange({ ...letter, items })}
      />
    </div>
  );
}

interface LetterFieldsProps {
  readonly letter: FilerDraft['letter'];
  readonly onChange: (letter: FilerDraft['letter']) => void;
}

/** 授权委托书: number, powers and period (民法典 165). */
function LetterFields({ letter, onChange }: LetterFieldsProps) {
  const { counter } = useTexts();
  const days = ['firstDay', 'lastDay'] as const;
  return (
    <fieldset className="receive-letter">
      <legend>{counter.letter}</legend>
      <div className="receive-row">
        <label htmlFor="instrument">{counter.instrument}</label>
        <Input
          id="instrument"
          value={letter.instrument}
          onChange={(event) => onChange({ ...letter, instrument: event.target.value })}
        />
      </div>
      <fieldset className="receive-choice">
        <legend>{counter.powers}</legend>
        <Checkbox.Group<Power>
          value={[...letter.powers]}
          options={MANDATED_POWERS.map((value) => ({ value, label: counter.power[value] }))}
          onChange={(powers) => onChange({ ...letter, powers })}
        />
      </fieldset>
      <LetterItems letter={letter} onChange={onChange} />
      {days.map((field) => (
        <div className="receive-row" key={field}>
          <label htmlFor={field}>{counter[field]}</label>
          <Input
            id={field}
            type="date"
            value={letter[field]}
            onChange={(event) => onChange({ ...letter, [field]: event.target.value })}
          />
        </div>
      ))}
    </fieldset>
  );
}
