import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { ArticleLink } from '../../../components/article-link.tsx';
import { TextLine } from '../../../components/text-line.tsx';
import { useTexts } from '../../../texts/language.ts';
import { defectPoint, type NoticePoint } from './notice.ts';
import type { CaseMaterial, CasePage } from './verdicts.ts';

interface NoticePanelProps {
  readonly page: CasePage;
  readonly points: readonly NoticePoint[];
  readonly readOnly: boolean;
  readonly aside: ReactNode;
  readonly onWord: (code: string, point: Omit<NoticePoint, 'material'>) => void;
  /** Until when the enterprise may correct, as far as it can be said before the notice is sent. */
  readonly until: ReactNode;
}

/** The one-time notice, gathered from the verdicts; every point can be worded otherwise. */
export function NoticePanel({ page, points, readOnly, aside, onWord, until }: NoticePanelProps) {
  const { intake } = useTexts().officer;
  return (
    <section className="notice">
      <div className="notice-head">
        <h2>{intake.notice(points.length)}</h2>
        <span className="caption quiet">{aside}</span>
      </div>
      {points.length === 0 && <p className="quiet">{intake.noPoints}</p>}
      <ol>
        {points.map((point, at) => (
          <Point key={point.material} {...{ point, page, readOnly, onWord }} n={at + 1} />
        ))}
      </ol>
      {points.length > 0 && (
        <div className="notice-until">
          {until}
          {intake.untilRule}
        </div>
      )}
    </section>
  );
}

type PointProps = Pick<NoticePanelProps, 'page' | 'readOnly' | 'onWord'> & {
  readonly point: NoticePoint;
  readonly n: number;
};

function Point({ point, page, readOnly, onWord, n }: PointProps) {
  const { pages, officer } = useTexts();
  const { intake } = officer;
  const [open, setOpen] = useState(false);
  const material = page.materials.find((one) => one.code === point.material);
  if (!material) return null;
  return (
    <li className="point">
      <div className="point-text">
        <b className="point-n">{n}</b>
        <p>
          <b>{material.name}</b>　{point.defect || <span className="point-open">{intake.unworded}</span>}
          {point.frame && <span className="caption quiet"> {pages.noted(n, point.frame.page)}</span>}
          <span className="caption quiet point-basis">
            {/^\S+ \d/.test(point.basis) ? <ArticleLink article={point.basis} /> : point.basis}
          </span>
        </p>
        {!readOnly && (
          <button
            type="button"
            className="link"
            aria-expanded={open}
            aria-label={`${open ? intake.close : intake.edit} ${material.name}`}
            onClick={() => setOpen(!open)}
          >
            {open ? intake.close : intake.edit}
          </button>
        )}
      </div>
      {open && <PointForm material={material} point={point} onWord={(next) => onWord(material.code, next)} />}
    </li>
  );
}

interface PointFormProps {
  readonly material: CaseMaterial;
  readonly point: NoticePoint;
  readonly onWord: (point: Omit<NoticePoint, 'material'>) => void;
}

function PointForm({ material, point, onWord }: PointFormProps) {
  const { intake } = useTexts().officer;
  const { defect, basis, fix, frame } = point;
  return (
    <div className="point-form">
      {material.defects.length > 0 && (
        <div className="point-standard">
          <span className="caption quiet">{intake.standard}</span>
          {material.defects.map((standard) => (
            <Button
              key={standard.text}
              size="small"
              onClick={() => onWord({ ...defectPoint(material, standard), frame })}
            >
              {standard.text}
            </Button>
          ))}
        </div>
      )}
      <TextLine
        label={intake.defect}
        value={defect}
        rows={2}
        onChange={(next) => onWord({ defect: next, basis, fix, frame })}
      />
      <TextLine
        label={intake.basis}
        value={basis}
        rows={1}
        onChange={(next) => onWord({ defect, basis: next, fix, frame })}
      />
      <TextLine
        label={intake.fix}
        value={fix}
        rows={2}
        onChange={(next) => onWord({ defect, basis, fix: next, frame })}
      />
    </div>
  );
}
