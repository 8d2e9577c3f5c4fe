import { SideBySide } from '../../../components/pages/compare-latest.tsx';
import { Panel } from '../../../components/panel.tsx';
import type { CasePage } from '../acceptance/verdicts.ts';
import { replacedFiles } from './asked-panel.tsx';

/** A material beside the version that it replaced, as wide as the page has room; nothing as long as none is chosen. */
export function ComparedPanel({ page, code }: { page: CasePage; code: string | null }) {
  const material = page.materials.find((one) => one.code === code);
  const versions = material && replacedFiles(material);
  if (!material || !versions) return null;
  return (
    <Panel title={material.name} className="compared-panel">
      <SideBySide {...versions} />
    </Panel>
  );
}
