import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../texts/language.ts';
import type { PagedFile } from '../../asking/open-pages.ts';
import { lineChanges } from '../../view/line-changes.ts';
import { Loading } from '../states.tsx';
import { PageCanvas } from './page-canvas.tsx';
import { usePages, type ShownFile } from './use-pages.ts';

interface ComparedProps {
  readonly before: ShownFile;
  readonly after: ShownFile;
  readonly page: number;
  readonly width: number;
}

/** An earlier paper and the one that took its place, the same page of both, and which words changed on it. */
export function Compared({ before, after, page, width }: ComparedProps) {
  const { pages: words } = useTexts();
  const [old, fresh] = [usePages(before), usePages(after)];
  if (!old.data || !fresh.data) return <Loading />;
  return (
    <div className="compared">
      {[
        { label: words.earlier, file: before, paged: old.data },
        { label: words.now, file: after, paged: fresh.data },
      ].map(({ label, file, paged }) => (
        <figure key={file.id}>
          <figcaption>
            {label}　{file.name}
          </figcaption>
          {page <= paged.pages ? (
            <PageCanvas
              paged={paged}
              page={page}
              width={width / 2 - 12}
              name={`${label} ${words.of(page, paged.pages)}`}
            />
          ) : (
            <p className="quiet">{words.noPage}</p>
          )}
        </figure>
      ))}
      <Changes before={old.data} after={fresh.data} files={[before.id, after.id]} page={page} />
    </div>
  );
}

interface ChangesProps {
  readonly before: PagedFile;
  readonly after: PagedFile;
  readonly files: readonly [string, string];
  readonly page: number;
}

function Changes({ before, after, files, page }: ChangesProps) {
  const { pages: words } = useTexts();
  const { data } = useQuery({
    queryKey: ['changes of page', ...files, page],
    queryFn: async () => lineChanges(await linesOf(before, page), await linesOf(after, page)),
    staleTime: Infinity,
  });
  if (!data) return null;
  const { gone, come } = data;
  return (
    <div className="compared-words">
      <p className="caption quiet" aria-live="polite">
        {gone.length + come.length === 0 ? words.sameWords : words.changedWords}
      </p>
      {gone.map((line) => (
        <p key={`-${line}`}>
          <del>{line}</del>
        </p>
      ))}
      {come.map((line) => (
        <p key={`+${line}`}>
          <ins>{line}</ins>
        </p>
      ))}
    </div>
  );
}

const linesOf = (paged: PagedFile, page: number): Promise<readonly string[]> =>
  page <= paged.pages ? paged.linesOf(page) : Promise.resolve([]);
