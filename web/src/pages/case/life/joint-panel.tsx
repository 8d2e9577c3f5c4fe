import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';
import { JointLimit } from '../../project/limits-panel.tsx';

/** 联合办理: the common limit under which the case stands with others; nothing for a case that is handled alone. */
export function JointPanel({ answer }: { readonly answer: CaseAnswer }) {
  const { project } = useTexts();
  if (!answer.joint) return null;
  return (
    <Panel title={project.joint}>
      <dl className="case-form">
        <JointLimit joint={answer.joint} mayExtend={false} />
      </dl>
    </Panel>
  );
}
