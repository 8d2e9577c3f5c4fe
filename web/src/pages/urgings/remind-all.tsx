import { Button } from 'antd';
import { useCallback, useState } from 'react';
import { urgingRoutes } from '../../../../api/contract/urgings.ts';
import { useAct } from '../../asking/use-act.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { useShortcut } from '../../layout/shortcuts.ts';
import { useTexts } from '../../texts/language.ts';
import { UrgeResult, type Results } from './urge-result.tsx';

/** 催办: one click, or U, for all that is selected; then what came of each. */
export function RemindAll({ cases }: { cases: readonly string[] }) {
  const { morning, urgings } = useTexts();
  const { act, busy, error } = useAct(urgingRoutes.urge);
  const [results, keep] = useState<Results | null>(null);
  const remind = useCallback(async () => {
    const answer = await act({ body: { cases: [...cases], kind: 'reminder', cause: urgings.remindDefault } });
    if (answer) keep(answer.results);
  }, [act, cases, urgings.remindDefault]);
  useShortcut(
    'u',
    useCallback(() => void remind(), [remind]),
  );
  return (
    <>
      {error !== null && <ErrorMessage error={error} />}
      {results !== null && <UrgeResult results={results} onClose={() => keep(null)} />}
      <Button size="small" loading={busy} data-act="remind-all" onClick={() => void remind()}>
        {morning.urge}
        <KeyCap>U</KeyCap>
      </Button>
    </>
  );
}
