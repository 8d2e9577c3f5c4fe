import { useState } from 'react';
import { isPaged } from '../../../components/pages/use-pages.ts';
import { Pair, Pairs } from '../../../components/pairs.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { askedRows, firstRows, type AskedRow } from '../../../view/asked-rows.ts';
import type { CaseMaterial, CasePage } from '../acceptance/verdicts.ts';
import { FoundShape, FoundWhy } from './found.tsx';

/** How many rows of the form are shown at first at least: the decision below stays in sight. */
const FIRST_ROWS = 5;

interface AskedPanelProps {
  readonly page: CasePage;
  /** Code of the material that is laid beside its earlier version; null: none is. */
  readonly compared: string | null;
  readonly onCompare: (code: string | null) => void;
}

/** 申请什么: what was filled in, each value against its condition, and the materials with their originals one click away. */
export function AskedPanel({ page, ...comparing }: AskedPanelProps) {
  const { decision, intake } = useTexts().officer;
  const [all, setAll] = useState(false);
  const rows = askedRows(page);
  const first = firstRows(rows, FIRST_ROWS);
  return (
    <Panel
      title={decision.asked}
      aside={
        first.length < rows.length && (
          <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? intake.fold : decision.allRows(rows.length)}
          </button>
        )
      }
    >
      <Pairs>
        {(all ? rows : first).map((row) => (
          <Row key={row.label} row={row} />
        ))}
      </Pairs>
      <Originals page={page} {...comparing} />
    </Panel>
  );
}

function Row({ row: { label, value, bounds, found, findings } }: { row: AskedRow }) {
  return (
    <Pair label={label}>
      {value}
      {found !== null && (
        <span className="asked-found" title={findings.map(({ text }) => text).join('\n')}>
          {bounds !== '' && <span className="quiet">{bounds}</span>}
          <FoundShape found={found} />
        </span>
      )}
      {findings.map((finding) => (
        <FoundWhy key={finding.code} finding={finding} />
      ))}
    </Pair>
  );
}

/** Every file in hand; what replaced an earlier one can be laid beside it. */
function Originals({ page, compared, onCompare }: AskedPanelProps) {
  const { pages } = useTexts();
  return (
    <ul className="asked-files">
      {page.materials.map((material) => (
        <li key={material.code} className="gap-words">
          {material.files.map((file, at) => (
            <a key={file.id} href={`/api/files/${file.id}?inline=1`} target="_blank" rel="noreferrer" title={file.name}>
              {numbered(material, at)}
            </a>
          ))}
          {replacedFiles(material) !== null && (
            <button
              type="button"
              className="link"
              aria-expanded={compared === material.code}
              data-act="compare"
              onClick={() => onCompare(compared === material.code ? null : material.code)}
            >
              {compared === material.code ? pages.stopComparing : pages.compare}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Several files of one material are told apart by number, in the order in which they came in. */
const numbered = ({ name, files }: CaseMaterial, at: number): string => (files.length > 1 ? `${name} ${at + 1}` : name);

/** The newest paper of a material and the one that it replaced, if both have pages to look at; else null. */
export function replacedFiles({ files }: CaseMaterial) {
  const [before, after] = files.slice(-2);
  return before && after && isPaged(before) && isPaged(after) ? { before, after } : null;
}
