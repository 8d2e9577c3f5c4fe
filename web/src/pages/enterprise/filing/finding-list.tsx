import { ArticleLink } from '../../../components/article-link.tsx';
import { LightShape } from '../../../components/light-shape.tsx';
import { useItemNames } from '../../../session/use-item-names.ts';
import { useTold } from '../../../session/use-told.ts';
import { useTexts } from '../../../texts/language.ts';
import { failedOf, type Finding } from '../../../view/filing-check.ts';
import type { Filing } from './filing.ts';

/**
 * What an officer's machine will find as well, told before sending, so that it can be put right without a correction notice;
 * headed by what was found, since a check is named by what should hold. Nothing here bars the filing.
 */
export function FindingList({ findings, work }: { findings: readonly Finding[]; work: Filing }) {
  const { filing } = useTexts();
  const told = useTold();
  const names = useItemNames();
  const failed = failedOf(findings);
  if (failed.length === 0) return null;
  return (
    <div className="check-group">
      <h3>{filing.findings(failed.length)}</h3>
      <ul>
        {failed.map((finding) => (
          <li key={`${finding.item} ${finding.code}`} className="check-later">
            <LightShape shape="triangle" />
            <div>
              <b>{told(finding.sentence)}</b>
              <p className="quiet">{names.long({ code: finding.item, name: nameIn(work, finding) })}</p>
              <ArticleLink article={finding.basis} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

const nameIn = ({ form }: Filing, { item }: Finding): string =>
  form.items.find(({ code }) => code === item)?.name ?? item;
