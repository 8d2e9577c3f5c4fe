import { Pair, Pairs } from '../../../components/pairs.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { dateText } from '../../../view/date-text.ts';
import { agreesIn, comesLater, isDeferred, untilOf, valueOf, wayFor, worksOf } from '../../../view/filing-draft.ts';
import type { FilingForm, FilingItem, FilingMaterial } from '../../../view/filing-form.ts';
import { dayOfText } from '../../../view/date-text.ts';
import type { Filing } from '../../enterprise/filing/filing.ts';
import type { Attendance } from './attendance.ts';

interface FilingSheetProps {
  readonly work: Filing;
  readonly attendance: Attendance;
  readonly textHash: string;
}

/** 申请表: all that is filed, as the applicant reads and signs it; on paper it stands alone. */
export function FilingSheet({ work, attendance, textHash }: FilingSheetProps) {
  const { counter } = useTexts();
  const { filer, enterprise } = attendance;
  return (
    <section className="counter-sheet" aria-label={counter.sheet}>
      <h3>{counter.sheet}</h3>
      <Pairs>
        <Pair label={counter.applicant}>{`${enterprise.name} ${enterprise.uscc}`}</Pair>
        <Pair label={counter.filedBy}>{`${filer.name}（${counter.capacity[filer.capacity]}）`}</Pair>
        <Pair label={counter.items}>
          <Items work={work} />
        </Pair>
        {work.form.fields.map((one) => (
          <Pair key={one.field.key} label={one.field.label}>
            <Value of={one} work={work} />
          </Pair>
        ))}
        <Pair label={counter.materials}>
          <Materials work={work} />
        </Pair>
      </Pairs>
      <p>{counter.statement}</p>
      <p>{agreesIn(work.draft, false) ? counter.electronic : counter.notElectronic}</p>
      <p className="caption quiet">
        {counter.fingerprint} <code>{textHash}</code>
      </p>
      <p className="print-only counter-line">{counter.signature}</p>
    </section>
  );
}

function Items({ work: { form, draft } }: { work: Filing }) {
  const { filing, project, ledger } = useTexts();
  const unitsOf = (item: FilingItem) => {
    const chosen = worksOf(draft, form, item);
    const units = form.works.filter(({ number }) => chosen.includes(number));
    return units.map(({ number, name, phase }) => project.unit(number, name, phase)).join(ledger.between);
  };
  return form.items.map((item) => (
    <span key={item.code} className="counter-item">
      {item.code} {item.name} {filing.ways[wayFor(draft, item)]} {unitsOf(item)}
    </span>
  ));
}

function Value({ of, work }: { of: FilingForm['fields'][number]; work: Filing }) {
  const { form, counter } = useTexts();
  const value = valueOf(work.draft, of);
  if (typeof value === 'boolean') return value ? form.yes : counter.no;
  const { options = [] } = of.field as { readonly options?: readonly { value: string; label: string }[] };
  return options.find((option) => option.value === value)?.label ?? (typeof value === 'string' ? value : '');
}

function Materials({ work: { form, draft } }: { work: Filing }) {
  const texts = useTexts();
  const language = useLanguage();
  const { counter } = texts;
  const asked = form.materials.filter((material) => material.asked);
  const untils = form.items.map((item) => dayOfText(untilOf(draft, item))).filter((day) => day !== null);
  const told = (material: FilingMaterial) => {
    const { key } = material;
    const files = draft.files[key] ?? [];
    if (files.length === 0 && comesLater(material, form.items, draft)) return counter.afterDecision;
    if (!isDeferred(draft, key)) return counter.pages(files.length);
    return `${counter.promised} ${untils[0] ? dateText(untils[0], language, texts) : ''}`;
  };
  return asked.map((material) => (
    <span key={material.key} className="counter-item">
      {material.name} {told(material)}
    </span>
  ));
}
