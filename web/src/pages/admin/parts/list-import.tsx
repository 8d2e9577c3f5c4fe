import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { authorityListRoutes as routes } from '../../../../../api/contract/authority-lists.ts';
import type { AskOf } from '../../../../../api/contract/client.ts';
import { useAct } from '../../../asking/use-act.ts';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { useTexts } from '../../../texts/language.ts';
import { FileFaults } from './file-faults.tsx';

interface ListImportProps {
  readonly zone: string;
  readonly onProposed: (list: string) => void;
}

/** The file with its text, the day, and the proposal of both. */
function useImport({ zone, onProposed }: ListImportProps) {
  const [file, setFile] = useState<{ name: string; text: string } | null>(null);
  const [day, setDay] = useState('');
  const { act, busy, error } = useAct(routes.proposeAuthorityList);
  const choose = async (chosen: File | undefined) =>
    setFile(chosen ? { name: chosen.name, text: await chosen.text() } : null);
  const propose = async () => {
    if (!file) return;
    const body = { file, effectiveFrom: day };
    const answer = await act({ params: { zone }, body } as AskOf<typeof routes.proposeAuthorityList>);
    if (answer) onProposed(answer.list.id);
  };
  return { choose, propose, day, setDay, busy, error, ready: file !== null && day !== '' };
}

/** Brings a list of authorised items in from a file, whole or not at all; faults stand in a table with their line. */
export function ListImport(props: ListImportProps) {
  const { editions, lists } = useTexts();
  const id = useId();
  const { choose, propose, day, setDay, busy, error, ready } = useImport(props);
  return (
    <section className="route-form" aria-label={lists.bringIn}>
      <h3>{lists.bringIn}</h3>
      <label htmlFor={`${id}-file`}>{lists.file}</label>
      <input
        id={`${id}-file`}
        type="file"
        accept=".json"
        data-act="choose-list"
        onChange={(event) => void choose(event.target.files?.[0])}
      />
      <label htmlFor={`${id}-day`}>{editions.from}</label>
      <Input id={`${id}-day`} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
      {error !== null && <ErrorMessage error={error} />}
      <FileFaults error={error} />
      <div className="form-acts">
        <Button type="primary" loading={busy} disabled={!ready} data-act="propose-list" onClick={() => void propose()}>
          {editions.propose}
        </Button>
      </div>
    </section>
  );
}
