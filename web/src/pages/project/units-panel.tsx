import { worksRoutes } from '../../../../api/contract/works.ts';
import { Panel } from '../../components/panel.tsx';
import { useNamed } from '../../session/use-named.ts';
import { useTexts } from '../../texts/language.ts';
import { RouteForm } from '../admin/route-form.tsx';
import { TwoStep } from '../admin/two-step.tsx';
import type { Progress } from './reports-panel.tsx';

interface UnitsProps {
  readonly project: string;
  readonly progress: Progress;
  /** Whoever looks may name works for the enterprise. */
  readonly own: boolean;
}

/** 单体、标段: each with its phase and its own chain. A project that names none shows nothing of them but how to name one. */
export function UnitsPanel({ project, progress: { units }, own }: UnitsProps) {
  const { project: words } = useTexts();
  if (units.length === 0 && !own) return null;
  return (
    <Panel title={words.units}>
      {units.length > 0 && (
        <dl className="case-form">
          {units.map((unit) => (
            <Unit key={unit.number} project={project} unit={unit} />
          ))}
        </dl>
      )}
      {own && (
        <RouteForm
          route={worksRoutes.nameWorks}
          params={{ project }}
          label={words.nameUnit}
          act="name-works"
          labels={{ number: words.unitNumber, name: words.unitName, phase: words.unitPhase }}
        />
      )}
    </Panel>
  );
}

/** What is of each unit by itself: the items from A16 on, and its start and use. */
function Unit({ project, unit }: { readonly project: string; readonly unit: Progress['units'][number] }) {
  const { project: words } = useTexts();
  const removes = useNamed(worksRoutes.removeWorks);
  const links = Object.entries(unit.chain).filter(([link]) => !/^A(0\d|1[0-5])/.test(link));
  return (
    <>
      <dt>{words.unit(unit.number, unit.name, unit.phase)}</dt>
      <dd className="gap-words">
        {links.map(([link, state]) => (
          <span key={link}>{`${words.link(link)} ${words.chainState[state]}`}</span>
        ))}
        {removes && (
          <TwoStep
            route={worksRoutes.removeWorks}
            ask={{ params: { project, number: unit.number } }}
            label={words.removeUnit}
            act="remove-works"
            of={unit.number}
          />
        )}
      </dd>
    </>
  );
}
