import { useEffect, useMemo } from 'react';
import { ThreeColumns } from '../../../components/three-columns.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { OwedPoint } from '../../../view/owed-points.ts';
import type { Kept } from '../../officer/use-kept-draft.ts';
import { answerChanges, fileIn, mergedAlone, mergedAnswers, placeOfAnswer, type AnswerSides } from './answer-parts.ts';
import { answersIn, type Answers } from './use-kept-answers.ts';

interface AnswerConflictProps {
  readonly kept: Kept;
  /** The answers with which this window began. */
  readonly first: Answers;
  readonly mine: Answers;
  readonly points: readonly OwedPoint[];
  /** Goes on with these answers over what another window saved. */
  readonly onSettle: (answers: Answers) => void;
}

/**
 * The same notice was answered in another window or on another device: what only one of them wrote comes together by itself,
 * and what both wrote is chosen part by part.
 */
export function AnswerConflict({ kept, first, mine, points, onSettle }: AnswerConflictProps) {
  const { officer, correction, form } = useTexts();
  const sides = useMemo(() => sidesOf(kept, first, mine), [kept, first, mine]);
  const changes = sides === null ? [] : answerChanges(sides);
  const alone = sides && mergedAlone(sides, changes);
  useEffect(() => {
    if (alone !== null) onSettle(alone);
  });
  if (kept.state !== 'conflict' || sides === null || alone !== null) return null;
  const nameOf = (field: string) => {
    const { part, code } = placeOfAnswer(field);
    const name = points.find((point) => point.code === code)?.name ?? code;
    return `${name}　${part === 'file' ? form.file : correction.note}`;
  };
  return (
    <ThreeColumns
      key={kept.version}
      who={officer.conflict.window}
      at={kept.at}
      changes={changes}
      nameOf={nameOf}
      wordsOf={(field, text) => (placeOfAnswer(field).part === 'file' ? (fileIn(text)?.name ?? '') : text)}
      isReworded={(field) => placeOfAnswer(field).part === 'note'}
      onMerge={(merged) => onSettle(mergedAnswers(mine, merged))}
      onGiveUp={() => onSettle(sides.theirs)}
    />
  );
}

/** Null: nobody else wrote. What another window threw away counts as untouched: nothing here is lost by it. */
function sidesOf(kept: Kept, first: Answers, mine: Answers): AnswerSides | null {
  if (kept.state !== 'conflict') return null;
  const base = kept.base === undefined ? first : answersIn(kept.base);
  return { base, theirs: kept.theirs === null ? base : answersIn(kept.theirs), mine };
}
