import type { ReactNode } from 'react';
import { LightShape } from '../../../components/light-shape.tsx';
import { ResultList } from '../../../components/result-list.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { ShapeName } from '../../../view/light-words.ts';
import { caseHref } from '../step-path.ts';
import { FORM, type Looking } from './use-looking.ts';
import { VerdictBar } from './verdict-bar.tsx';
import { judgedMaterials, machineGood, type CaseMaterial, type CasePage, type Verdict } from './verdicts.ts';

interface ChecklistProps {
  readonly page: CasePage;
  readonly looking: Looking;
  readonly readOnly: boolean;
}

/** The form, what the system fetched, and each material with its three-way verdict; what a commitment stands for has none. */
export function Checklist({ page, looking, readOnly }: ChecklistProps) {
  const { intake } = useTexts().officer;
  const later = page.materials.filter(({ state }) => state === 'later');
  const fetched = page.materials.filter((material) => material.class === 'S');
  return (
    <ul className="checklist">
      <ChecklistRow code={FORM} looking={looking} shape="tick" name={intake.form} details={[intake.online]} />
      {judgedMaterials(page).map((material) => (
        <MaterialLine key={material.code} {...{ material, page, looking, readOnly }} />
      ))}
      {[...later, ...fetched].map((material) => (
        <UnjudgedLine key={material.code} material={material} looking={looking} />
      ))}
    </ul>
  );
}

function UnjudgedLine({ material, looking }: { material: CaseMaterial; looking: Looking }) {
  const { officer, case: words } = useTexts();
  const { code, name, results, state } = material;
  const toCome = state === 'toCome' || state === 'later';
  return (
    <ChecklistRow
      code={code}
      looking={looking}
      shape={toCome ? 'ring' : 'tick'}
      tone={toCome ? null : 'good'}
      name={name}
      details={[toCome ? words.materialState[state] : officer.intake.fetched]}
      {...(results.length > 0 ? { state: <ResultList results={results} base="/o" /> } : {})}
    />
  );
}

const SHAPES: Readonly<Record<Verdict, ShapeName>> = { good: 'tick', correct: 'diamond', defer: 'triangle' };

function MaterialLine({ material, page, looking, readOnly }: ChecklistProps & { material: CaseMaterial }) {
  const texts = useTexts();
  const { code, name, safety } = material;
  const verdict = looking.looked.verdicts.get(code) ?? null;
  const kind = material.class === 'E' ? texts.material.essential : texts.material.deferrable;
  const by = machineGood(page).get(code);
  const details = [
    kind,
    ...(safety ? [texts.officer.intake.safety] : []),
    ...(by && verdict === 'good' ? [texts.officer.intake.byMachine(by.text)] : []),
  ];
  return (
    <ChecklistRow
      code={code}
      looking={looking}
      shape={verdict === null ? 'ring' : SHAPES[verdict]}
      tone={verdict}
      name={name}
      details={details}
      state={<HandedIn material={material} page={page} />}
    >
      <VerdictBar {...{ material, page, readOnly, verdict }} shown={looking.looked.shown} onJudge={looking.judge} />
    </ChecklistRow>
  );
}

function HandedIn({ material, page }: { material: CaseMaterial; page: CasePage }) {
  const { intake } = useTexts().officer;
  const { files, code } = material;
  const pages = files.reduce((sum, file) => sum + (file.pages ?? 0), 0);
  if (files.length > 0) return pages > 0 ? intake.pages(pages) : intake.files(files.length);
  if (!page.deferral?.open.includes(code)) return intake.notHandedIn;
  const { until } = page.deferral;
  return (
    <span>
      {intake.verdict.defer} {until !== null && <DateText day={until} href={caseHref(page.id)} />}
    </span>
  );
}

interface RowProps {
  readonly code: string;
  readonly looking: Looking;
  readonly shape: ShapeName;
  readonly tone?: Verdict | null;
  readonly name: string;
  readonly details: readonly string[];
  readonly state?: ReactNode;
  readonly children?: ReactNode;
}

function ChecklistRow({ code, looking, shape, tone = 'good', name, details, state, children }: RowProps) {
  const chosen = looking.chosen === code;
  return (
    <li className={`check-row${chosen ? ' check-chosen' : ''}`}>
      <span className={`check-shape verdict-${tone ?? 'none'}`}>
        <LightShape shape={shape} />
      </span>
      <div className="check-what">
        <button
          type="button"
          className="check-name"
          aria-pressed={chosen}
          data-material={code}
          onClick={() => looking.choose(code)}
        >
          {name}
        </button>
        <span className="caption quiet gap-words">
          {details.map((detail) => (
            <span key={detail}>{detail}</span>
          ))}
          {state !== undefined && <span>{state}</span>}
        </span>
      </div>
      {children}
    </li>
  );
}
