import { useMemo } from 'react';
import { caseRoutes } from '../../../../../api/contract/cases.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { areaOf } from '../../../session/areas.ts';
import { useKnownMe } from '../../../session/me.ts';
import { useTold } from '../../../session/use-told.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';
import { toldCase } from '../../../view/told-answers.ts';
import { SplitPage } from '../../officer/split-page.tsx';
import { usePathParam, useQueryParam } from '../../param.ts';
import { ProceduresPanel } from '../life/procedures-panel.tsx';
import { ClocksHead } from './clocks-head.tsx';
import { EndPanel } from './end-panel.tsx';
import { ExtensionPanel } from './extension-panel.tsx';
import { ExtendPanel } from './extend-panel.tsx';
import { modesOf, type ClockMode } from './modes.ts';
import { PausePanel } from './pause-panel.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { PreviewLedger } from './preview-ledger.tsx';
import { useClockPreview, type ClockPreview } from './use-clock-preview.ts';
import '../../officer/acceptance/acceptance.css';
import '../../officer/decision/decision.css';
import '../life/life.css';
import './clocks.css';

/** 期限: how the limits of a case run, what has moved them, and at the right what may move them now. */
export function ClocksPage() {
  const asked = useAsk(caseRoutes.readCase, { params: { case: usePathParam('case') } });
  return <Asked asked={asked}>{(answer) => <Clocks key={answer.version} answer={answer} />}</Asked>;
}

function Clocks({ answer }: { answer: CaseAnswer }) {
  const { hat } = useKnownMe();
  const base = hat === null ? '' : `/${areaOf(hat)}`;
  const [wanted, choose] = useQueryParam('do');
  const modes = modesOf(answer);
  const mode = modes.find((one) => one === wanted) ?? modes[0] ?? null;
  const preview = useClockPreview(answer);
  const told = useTold();
  const shown = useMemo(() => toldCase(answer, told), [answer, told]);
  return (
    <SplitPage
      shape="work"
      back={`${base}/cases/${answer.id}`}
      head={<ClocksHead answer={answer} base={base} modes={modes} mode={mode} onChoose={choose} />}
      left={
        <>
          <PreviewLedger answer={shown} base={base} mode={mode} preview={preview} />
          <ProceduresPanel answer={shown} base={base} />
          <ExtensionPanel answer={answer} />
          <PaperPreview papers={preview.told?.papers ?? []} />
        </>
      }
      right={<Right key={mode} answer={answer} mode={mode} preview={preview} />}
    />
  );
}

interface RightProps {
  readonly answer: CaseAnswer;
  readonly mode: ClockMode | null;
  readonly preview: ClockPreview;
}

function Right({ answer, mode, preview }: RightProps) {
  if (mode === 'pause') return <PausePanel answer={answer} preview={preview} />;
  if (mode === 'end') return <EndPanel answer={answer} preview={preview} />;
  return mode === 'extend' ? <ExtendPanel answer={answer} preview={preview} /> : null;
}
