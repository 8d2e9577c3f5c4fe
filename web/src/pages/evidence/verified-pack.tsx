import type { Checked } from '../../../../evidence/verifier/check.mjs';
import { Message } from '../../components/message.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import { SignerKnown } from './signer-known.tsx';
import '../public/verify.css';

/** How far the verification of a pack has come, and what it found. */
export type Verification = 'waiting' | 'reading' | 'unreadable' | Checked;

/** One sentence whether the pack holds; then what is wrong with it, and what it tells of itself. */
export function VerifiedPack({ state }: { state: Verification }) {
  const { evidence } = useTexts();
  if (state === 'waiting') return null;
  if (state === 'reading') return <output>{evidence.reading}</output>;
  if (state === 'unreadable') return <Message tone="refused" title={evidence.unreadable} urgent />;
  return <Verified checked={state} />;
}

function Verified({ checked: { faults, told } }: { checked: Checked }) {
  const { evidence } = useTexts();
  return (
    <Panel title={faults.length === 0 && told ? evidence.holds(told.events) : evidence.broken} className="verified">
      {told?.practice && <Message tone="attention">{evidence.practice}</Message>}
      <ul className="plain-list" data-faults={faults.length}>
        {faults.map(({ code, name }) => (
          <li key={`${code} ${name}`}>
            {evidence.faults[code]} <b>{name}</b>
          </li>
        ))}
      </ul>
      {told && <Facts told={told} />}
    </Panel>
  );
}

function Facts({ told }: { told: NonNullable<Checked['told']> }) {
  const { evidence } = useTexts();
  const inLanguage = useTold();
  const rows: readonly (readonly [string, string | number])[] = [
    [evidence.number, told.number],
    [evidence.item, inLanguage(told.item)],
    [evidence.zone, told.zone],
    [evidence.madeAt, told.madeAt.slice(0, 16).replace('T', ' ')],
    [evidence.proven, evidence.provenText(told.proven, told.events, told.days)],
    [evidence.withheld, told.withheld],
    [evidence.stamped, told.stamped],
    [evidence.papers, evidence.papersText(told.papers.proven, told.papers.all)],
    ...told.papers.others.map((name) => [evidence.papersYet, name] as const),
    [evidence.signer, told.signer?.key ?? '—'],
    [evidence.since, told.signer?.since ? evidence.sinceText(told.signer.since) : '—'],
  ];
  return (
    <>
      <dl className="verify-facts">
        {rows.map(([label, value]) => (
          <FactRow key={`${label} ${value}`} label={label} value={value} />
        ))}
      </dl>
      <SignerKnown told={told} />
    </>
  );
}

function FactRow({ label, value }: { label: string; value: string | number }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
