import { jointRoutes } from '../../../../api/contract/joint.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Go } from '../../components/go.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { useNamed } from '../../session/use-named.ts';
import { useTexts } from '../../texts/language.ts';
import { JointLimit } from '../project/limits-panel.tsx';

/** 联合办理: the common limits that run in the zone, the tightest first; nothing where none does, or for whom they are no concern. */
export function JointClocks() {
  const { project } = useTexts();
  const enabled = useNamed(jointRoutes.listJoints);
  const asked = useAskPages(jointRoutes.listJoints, {}, ['rows'], { enabled });
  const { data } = asked;
  if (!data || data.rows.length === 0) return null;
  return (
    <Panel title={project.joint}>
      {data.rows.map((one) => (
        <div key={one.submission}>
          <Go href={`/s/projects/${one.project.id}`}>{one.project.name}</Go>
          <dl className="case-form">
            <JointLimit joint={one} mayExtend={false} />
          </dl>
        </div>
      ))}
      <MoreRows of={asked} />
    </Panel>
  );
}
