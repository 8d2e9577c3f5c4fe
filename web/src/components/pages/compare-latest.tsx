import { useState } from 'react';
import { useTexts } from '../../texts/language.ts';
import { useWidth } from '../use-width.ts';
import { Compared } from './compared.tsx';
import { PageTurner } from './page-head.tsx';
import { usePages, type ShownFile } from './use-pages.ts';
import './pages.css';

interface Versions {
  readonly before: ShownFile;
  readonly after: ShownFile;
}

/** The newest paper and the one before it, laid side by side when somebody asks. */
export function CompareLatest(files: Versions) {
  const { pages } = useTexts();
  const [on, setOn] = useState(false);
  return (
    <>
      <button type="button" className="link no-print" aria-expanded={on} data-act="compare" onClick={() => setOn(!on)}>
        {on ? pages.stopComparing : pages.compare}
      </button>
      {on && <SideBySide {...files} />}
    </>
  );
}

/** Two versions of a paper page by page, and which words changed. */
export function SideBySide({ before, after }: Versions) {
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(1);
  const [ref, width] = useWidth<HTMLDivElement>(600);
  const counts = [usePages(before).data?.pages ?? 1, usePages(after).data?.pages ?? 1];
  return (
    <div ref={ref} className="pages-sheet">
      <PageTurner page={page} pages={Math.max(...counts)} onPage={setPage} zoom={zoom} onZoom={setZoom} />
      <Compared before={before} after={after} page={page} width={Math.max(200, width * zoom)} />
    </div>
  );
}
