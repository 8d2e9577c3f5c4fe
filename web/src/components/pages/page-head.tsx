import { useTexts } from '../../texts/language.ts';

interface PageHeadProps {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

const STEP = 0.25;

/** ‹ 第 2 页，共 6 页 › and − 100% +. */
export function PageTurner({ page, pages, onPage, zoom, onZoom }: PageHeadProps) {
  const { pages: words } = useTexts();
  return (
    <span className="page-turner">
      <button type="button" disabled={page <= 1} aria-label={words.before} onClick={() => onPage(page - 1)}>
        ‹
      </button>
      <span aria-live="polite">{words.of(page, pages)}</span>
      <button
        type="button"
        disabled={page >= pages}
        aria-label={words.next}
        data-act="next-page"
        onClick={() => onPage(page + 1)}
      >
        ›
      </button>
      <button type="button" aria-label={words.smaller} disabled={zoom <= 0.5} onClick={() => onZoom(zoom - STEP)}>
        −
      </button>
      <span>{Math.round(zoom * 100)}%</span>
      <button type="button" aria-label={words.larger} disabled={zoom >= 3} onClick={() => onZoom(zoom + STEP)}>
        +
      </button>
    </span>
  );
}
