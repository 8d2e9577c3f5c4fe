import { useState } from 'react';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import type { previewRoutes } from '../../../../../api/contract/previews.ts';
import type { Paper } from '../../../../../domain/paper/paper.ts';
import { PaperSheet } from '../../../components/paper-sheet.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTold } from '../../../session/use-told.ts';
import { useTexts } from '../../../texts/language.ts';

type Sheets = AnswerOf<typeof previewRoutes.previewAct>['papers'];

/** The papers that the act in hand would issue: the first sentences, the whole on demand. */
export function PaperPreview({ papers }: { papers: Sheets }) {
  return papers.map((paper, at) => <OnePaper key={at} paper={paper as unknown as Paper} />);
}

function OnePaper({ paper }: { paper: Paper }) {
  const { clocks: words } = useTexts().life;
  const [whole, setWhole] = useState(false);
  const toggle = (
    <button type="button" className="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
      {whole ? words.fold : words.whole}
    </button>
  );
  const paragraphs = paper.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
  return (
    <Panel title={words.paper(useTold()(paper.title))} aside={toggle}>
      {whole ? (
        <PaperSheet paper={paper} />
      ) : (
        <p className="paper-first" lang="zh-CN">
          {paragraphs[0]}……
        </p>
      )}
    </Panel>
  );
}
