import { Checkbox, Input } from 'antd';
import { evidenceRoutes } from '../../../../api/contract/evidence.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';
import { eventWord } from '../../view/case-events.ts';
import '../../components/contract-form.css';
import type { ChosenScope } from './use-scope.ts';

export type Preview = AnswerOf<typeof evidenceRoutes.previewEvidence>;

interface ScopePanelProps {
  readonly scope: ChosenScope;
  readonly caseId: string;
}

/** The whole case, a period or one act; names and files only for whoever asks for them. */
export function ScopePanel({ scope, caseId }: ScopePanelProps) {
  const { evidence } = useTexts();
  const choices = (['whole', 'period', 'act'] as const).map((value) => ({ value, label: evidence.scopes[value] }));
  return (
    <Panel title={evidence.scope}>
      <div className="evidence-scope">
        <ChoiceBar name={evidence.scope} choices={choices} value={scope.kind} onChoose={scope.choose} />
        {scope.kind === 'period' && <Period scope={scope} />}
        {scope.kind === 'act' && <OneAct scope={scope} caseId={caseId} />}
        <Checkbox
          checked={scope.named}
          onChange={(event) => scope.setNamed(event.target.checked)}
          data-act="with-names"
        >
          {evidence.withNames}
        </Checkbox>
      </div>
      <p className="caption quiet">{evidence.scopeWhy}</p>
    </Panel>
  );
}

function Period({ scope: { from, setFrom, to, setTo } }: Pick<ScopePanelProps, 'scope'>) {
  const { evidence } = useTexts();
  return (
    <>
      <label>
        {evidence.from} <Input type="date" value={from} onChange={({ target }) => setFrom(target.value || null)} />
      </label>
      <label>
        {evidence.to} <Input type="date" value={to} onChange={({ target }) => setTo(target.value || null)} />
      </label>
    </>
  );
}

/** Any act of the case, also those that the scope leaves out. */
function OneAct({ scope: { act, setAct }, caseId }: ScopePanelProps) {
  const texts = useTexts();
  const whole = { params: { case: caseId }, query: { personal: 'hidden' as const } };
  const events = useAsk(evidenceRoutes.previewEvidence, whole).data?.events ?? [];
  return (
    <label>
      {texts.evidence.whichAct}{' '}
      <select
        className="select"
        value={act ?? ''}
        onChange={({ target }) => setAct(target.value || null)}
        data-act="choose-act"
      >
        <option value="">{texts.evidence.everyAct}</option>
        {events.map(({ seq, shown }) => (
          <option key={seq} value={seq}>
            {texts.evidence.actNumber(seq)} {shown === null ? '' : eventWord(shown.type, texts)}
          </option>
        ))}
      </select>
    </label>
  );
}
