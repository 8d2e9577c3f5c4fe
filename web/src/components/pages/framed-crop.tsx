import type { Frame } from '../../../../domain/case/state/handed.ts';
import { useTexts } from '../../texts/language.ts';
import { useWidth } from '../use-width.ts';
import { FrameMark, PageCanvas } from './page-canvas.tsx';
import { usePages, type ShownFile } from './use-pages.ts';

interface FramedCropProps {
  readonly file: ShownFile;
  readonly frame: Frame;
  readonly n: number;
}

/** The part of a page around a frame, as whoever drew it saw it. */
export function FramedCrop({ file, frame, n }: FramedCropProps) {
  const { pages } = useTexts();
  const [ref, width] = useWidth<HTMLDivElement>(320);
  const opened = usePages(file);
  const middle = frame.y + frame.height / 2;
  return (
    <div className="framed-crop" ref={ref}>
      {opened.data && (
        <div className="framed-sheet" style={{ transform: `translateY(-${middle * 100}%)` }}>
          <PageCanvas paged={opened.data} page={frame.page} width={width} name={pages.noted(n, frame.page)}>
            <FrameMark frame={frame} n={n} />
          </PageCanvas>
        </div>
      )}
    </div>
  );
}
