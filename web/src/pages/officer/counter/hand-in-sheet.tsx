import { ItemName } from '../../../components/item-name.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';
import type { OwedPoint } from '../../../view/owed-points.ts';
import { Pair, Pairs } from '../../../components/pairs.tsx';
import type { Attendance } from './attendance.ts';
import type { Brought } from './use-brought.ts';

interface HandInSheetProps {
  readonly answer: CaseAnswer;
  readonly points: readonly OwedPoint[];
  readonly brought: Brought;
  readonly attendance: Attendance;
  readonly textHash: string;
}

/** 补交材料清单: what is handed in, as the applicant reads and signs it; on paper it stands alone. */
export function HandInSheet({ answer, points, brought, attendance, textHash }: HandInSheetProps) {
  const { counter } = useTexts();
  const { filer, enterprise } = attendance;
  return (
    <section className="counter-sheet" aria-label={counter.list}>
      <h3>{counter.list}</h3>
      <Pairs>
        <Pair label={counter.applicant}>{`${enterprise.name} ${enterprise.uscc}`}</Pair>
        <Pair label={counter.filedBy}>{`${filer.name}（${counter.capacity[filer.capacity]}）`}</Pair>
        <Pair label={counter.caseNumber}>
          {answer.number} {answer.item.code} <ItemName of={answer.item} />
        </Pair>
        <Pair label={counter.materials}>
          {points.map(({ code, name }) => {
            const { files = [], note = '' } = brought.papers[code] ?? {};
            if (files.length === 0) return null;
            return (
              <span key={code} className="counter-item">
                {[name, counter.pages(files.length), note.trim()].filter((part) => part !== '').join('　')}
              </span>
            );
          })}
        </Pair>
      </Pairs>
      <p>{counter.listStatement}</p>
      <p className="caption quiet">
        {counter.fingerprint} <code>{textHash}</code>
      </p>
      <p className="print-only counter-line">{counter.signature}</p>
    </section>
  );
}
