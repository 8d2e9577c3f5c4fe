import type { ReactNode } from 'react';
import { useTexts } from '../texts/language.ts';
import type { Texts } from '../texts/texts.ts';
import type { ShapeName } from '../view/light-words.ts';
import { LightShape } from './light-shape.tsx';
import './material-row.css';

/** Where a material stands. */
export type MaterialState =
  | { readonly name: 'missing' | 'scanning' | 'usable' | 'failed' | 'fetched' | 'later' | 'deferrable' }
  /** `percent` null: without a line, it waits. */
  | { readonly name: 'uploading'; readonly percent: number | null };

interface MaterialRowProps {
  readonly name: string;
  /** Essential 主要材料, deferrable 次要材料, or filled in online; null: fetched by the system. */
  readonly class: 'essential' | 'deferrable' | 'filled' | null;
  readonly state: MaterialState;
  readonly mayDefer?: boolean;
  /** In place of the state's own word. */
  readonly word?: string;
  /** PDF 或 OFD，≤ 200 MB */
  readonly rule?: string;
  /** The items that use it. */
  readonly usedBy?: readonly string[];
  /** File name, size, pages; or what went wrong. */
  readonly detail?: ReactNode;
  /** The one act of the row. */
  readonly act?: ReactNode;
}

/** One material: name and class, how many items use it, its state in shape and word, and the act. */
export function MaterialRow({ name, state, mayDefer = false, usedBy, word, detail, act, ...kind }: MaterialRowProps) {
  const texts = useTexts();
  return (
    <li className="material">
      <div>
        <p className="material-name">
          {name}
          {mayDefer && <span className="material-tag">{texts.material.mayDefer}</span>}
        </p>
        <MaterialKind {...kind} />
      </div>
      <p className="material-used">
        {usedBy !== undefined && usedBy.length > 1 && (
          <>
            {texts.material.usedBy(usedBy.length)}
            <span className="caption quiet"> {usedBy.join(' ')}</span>
          </>
        )}
      </p>
      <div className="material-state">
        <p className={`state-${state.name}`}>
          <LightShape shape={shapes[state.name]} /> {word ?? stateWord(state, texts)}
        </p>
        {detail !== undefined && <div className="quiet">{detail}</div>}
      </div>
      <div className="material-act">{act}</div>
    </li>
  );
}

function MaterialKind({ class: kind, rule }: Pick<MaterialRowProps, 'class' | 'rule'>) {
  const { material } = useTexts();
  return (
    <p className="caption quiet gap-words">
      <span>{kind === null ? material.fetched : material[kind]}</span>
      {rule !== undefined && <span>{rule}</span>}
    </p>
  );
}

const shapes: Readonly<Record<MaterialState['name'], ShapeName>> = {
  missing: 'diamond',
  uploading: 'ring',
  scanning: 'ring',
  usable: 'tick',
  failed: 'diamond',
  fetched: 'tick',
  later: 'ring',
  deferrable: 'triangle',
};

function stateWord(state: MaterialState, { material }: Texts): string {
  if (state.name === 'uploading') return material.uploading(state.percent);
  return state.name === 'deferrable' ? material.missing : material[state.name];
}
