import { ChoiceBar } from '../../../components/choice-bar.tsx';
import { Pair, Pairs } from '../../../components/pairs.tsx';
import { Panel } from '../../../components/panel.tsx';
import { TextLine } from '../../../components/text-line.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { byWhom } from '../../../view/by-whom.ts';
import { momentText } from '../../../view/moment-text.ts';
import type { CasePage } from '../acceptance/verdicts.ts';
import { ConditionList, type DraftPartProps } from './condition-list.tsx';
import { proposalBody, type DecisionDraft } from './draft.ts';
import { isOverrun } from './guards.ts';
import { ReasonLibrary } from './reason-library.tsx';
import { KeptText } from '../kept-text.tsx';
import type { DecisionInHand } from './use-decision.ts';

interface DecisionPanelProps {
  readonly page: CasePage;
  readonly decision: DecisionInHand;
  readonly readOnly: boolean;
}

/** 决定: outcome, reasons from the library, conditions. Read-only it is text, not disabled boxes. */
export function DecisionPanel({ page, decision, readOnly }: DecisionPanelProps) {
  const texts = useTexts().officer.decision;
  if (readOnly) {
    return (
      <Panel title={texts.decision} aside={<Drafted page={page} />}>
        <DecisionText draft={decision.draft} />
      </Panel>
    );
  }
  return (
    <Panel title={texts.decision} aside={<KeptText kept={decision.kept} />}>
      <DecisionForm page={page} decision={decision} />
    </Panel>
  );
}

function Drafted({ page }: { page: CasePage }) {
  const texts = useTexts();
  const language = useLanguage();
  if (page.proposal === null) return null;
  const { by, at } = page.proposal;
  return texts.officer.decision.draftedBy(byWhom(by.name, by.for, texts), momentText(at, language, texts));
}

function DecisionForm({ page, decision }: Omit<DecisionPanelProps, 'readOnly'>) {
  const texts = useTexts().officer.decision;
  const { draft, change } = decision;
  const set = (part: Partial<DecisionDraft>) => change({ ...draft, ...part });
  const parts = { page, draft, onChange: set };
  return (
    <div className="decision-form">
      <Outcome {...parts} />
      {draft.outcome === 'refuse' && (
        <TextLine label={texts.found} value={draft.found} rows={2} onChange={(found) => set({ found })} />
      )}
      <TextLine label={texts.reasons} value={draft.reasons} rows={2} onChange={(reasons) => set({ reasons })} />
      <ReasonLibrary {...parts} />
      {draft.outcome === 'refuse' ? <Provisions {...parts} /> : <ConditionList {...parts} />}
      {isOverrun(page) && (
        <TextLine
          label={texts.overrun}
          hint={texts.overrunHint}
          value={draft.overrunReason}
          rows={2}
          onChange={(overrunReason) => set({ overrunReason })}
        />
      )}
    </div>
  );
}

function Outcome({ page, draft, onChange }: DraftPartProps) {
  const { outcome, grant, refuse } = useTexts().officer.decision;
  const choices = [
    { value: 'grant', label: grant },
    { value: 'refuse', label: refuse },
  ] as const;
  return (
    <div className="decision-row">
      <span className="decision-label">{outcome}</span>
      <ChoiceBar
        name={outcome}
        choices={choices}
        value={draft.outcome}
        onChoose={(next) => onChange(outcomeChange(page, draft, next))}
      />
    </div>
  );
}

function Provisions({ draft, onChange }: DraftPartProps) {
  const { provisions, provisionsHint } = useTexts().officer.decision;
  return (
    <TextLine
      label={provisions}
      hint={provisionsHint}
      value={draft.provisions.join('\n')}
      rows={2}
      onChange={(text) => onChange({ provisions: text.split('\n') })}
    />
  );
}

/** The other outcome begins with its own reason; what was typed for this one is not carried over. */
function outcomeChange(
  page: CasePage,
  draft: DecisionDraft,
  outcome: DecisionDraft['outcome'],
): Partial<DecisionDraft> {
  if (outcome === draft.outcome) return {};
  return { outcome, reasons: outcome === 'grant' ? (page.library?.grantReasons[0] ?? '') : '' };
}

/** A decision as text, for whoever only reads it. */
function DecisionText({ draft }: { draft: DecisionDraft }) {
  const { decision } = useTexts().officer;
  const body = proposalBody(draft);
  const lines: readonly (readonly [string, readonly string[]])[] = [
    [decision.outcome, [body.outcome === 'grant' ? decision.grant : decision.refuse.replace('…', '')]],
    [decision.found, body.facts ? [body.facts] : []],
    [decision.reasons, body.reasons],
    [decision.provisions, body.provisions ?? []],
    [decision.conditions, body.conditions ?? []],
    [decision.overrun, body.overrunReason ? [body.overrunReason] : []],
  ];
  return (
    <Pairs>
      {lines
        .filter(([, texts]) => texts.length > 0)
        .map(([label, texts]) => (
          <Pair key={label} label={label}>
            {texts.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </Pair>
        ))}
    </Pairs>
  );
}
