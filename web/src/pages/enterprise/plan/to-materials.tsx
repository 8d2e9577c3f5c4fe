import { Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { readAnew } from '../../../asking/use-ask.ts';
import { useTexts } from '../../../texts/language.ts';
import { useGoTo } from '../../param.ts';
import type { Asking } from './use-asking.ts';

interface ToMaterialsProps {
  readonly asking: Asking;
  readonly project: string;
  readonly items: readonly string[];
}

/** The one way on: all that can be filed, filled in at once. What was suggested is answered with it, and everything saved first. */
export function ToMaterials({ asking, project, items }: ToMaterialsProps) {
  const { plan: words } = useTexts();
  const queries = useQueryClient();
  const goTo = useGoTo();
  const [busy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { work, current, moved } = asking;
  const isDone = current === null;
  useEffect(() => {
    if (isDone && moved) button.current?.focus();
  }, [isDone, moved]);
  if (items.length === 0) return <p className="quiet">{words.nothingToFile}</p>;
  const suggested = Object.values(work.own.known.sources).filter((source) => source === 'suggested').length;
  const goOn = async () => {
    setBusy(true);
    const isSaved = await work.finish();
    setBusy(false);
    if (!isSaved) return;
    readAnew(queries);
    goTo(`/e/projects/${project}/file?items=${items.join()}`);
  };
  return (
    <div className="plan-on">
      <p className="caption quiet gap-words">
        <span>{words.fileWhy}</span>
        {suggested > 0 && <span>{words.adopts(suggested)}</span>}
      </p>
      <Button
        ref={button}
        type={isDone ? 'primary' : 'default'}
        loading={busy}
        onClick={() => void goOn()}
        data-act="file-planned"
      >
        {words.file(items.length)}
      </Button>
    </div>
  );
}
