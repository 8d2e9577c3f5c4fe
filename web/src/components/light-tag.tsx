import type { Limit } from '../../../domain/clock/clock.ts';
import { useTexts } from '../texts/language.ts';
import { lightWord, shapeOf, type LightName } from '../view/light-words.ts';
import { LightShape } from './light-shape.tsx';
import './light-tag.css';

interface LightTagProps {
  readonly light: LightName;
  readonly limit?: Limit;
  /** Days or another word in place of the light's own. */
  readonly word?: string;
  /** Stands after the word: 临期, then 剩 1 个工作日. */
  readonly detail?: string;
  /** Without ground and edge, for dense places. */
  readonly bare?: boolean;
}

/** A light: its shape and its word, never colour alone. */
export function LightTag({ light, limit, word, detail, bare = false }: LightTagProps) {
  const texts = useTexts();
  return (
    <span className={`light light-${light}${bare ? ' light-bare' : ''}`}>
      <LightShape shape={shapeOf(light)} />
      <span>{word ?? lightWord(light, texts, limit)}</span>
      {detail !== undefined && <span>{detail}</span>}
    </span>
  );
}
