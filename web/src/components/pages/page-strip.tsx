import type { PagedFile } from '../../asking/open-pages.ts';
import { useTexts } from '../../texts/language.ts';
import { PageCanvas } from './page-canvas.tsx';

interface PageStripProps {
  readonly paged: PagedFile;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** More would be drawn than anybody looks at. */
const MOST = 40;

/** The pages of a file, small, each leading to itself. */
export function PageStrip({ paged, page, onPage }: PageStripProps) {
  const { pages: words } = useTexts();
  if (paged.pages < 2) return null;
  const numbers = Array.from({ length: Math.min(paged.pages, MOST) }, (_, at) => at + 1);
  return (
    <nav className="page-strip" aria-label={words.strip}>
      {numbers.map((number) => (
        <button
          key={number}
          type="button"
          aria-current={number === page ? 'page' : undefined}
          aria-label={words.of(number, paged.pages)}
          onClick={() => onPage(number)}
        >
          <PageCanvas paged={paged} page={number} width={64} name="" />
          <span aria-hidden="true">{number}</span>
        </button>
      ))}
    </nav>
  );
}
