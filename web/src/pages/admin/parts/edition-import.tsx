import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { catalogueEditionRoutes as routes } from '../../../../../api/contract/catalogue-editions.ts';
import type { AskOf } from '../../../../../api/contract/client.ts';
import { useAct } from '../../../asking/use-act.ts';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { useTexts } from '../../../texts/language.ts';
import { FileFaults } from './file-faults.tsx';

interface EditionImportProps {
  readonly zone: string;
  readonly onProposed: (edition: string) => void;
}

/** Files with their text, the day, and the proposal of both. */
function useImport({ zone, onProposed }: EditionImportProps) {
  const [files, setFiles] = useState<readonly { name: string; text: string }[]>([]);
  const [day, setDay] = useState('');
  const { act, busy, error } = useAct(routes.proposeEdition);
  const choose = async (chosen: FileList | null) =>
    setFiles(
      await Promise.all([...(chosen ?? [])].map(async (file) => ({ name: file.name, text: await file.text() }))),
    );
  const propose = async () => {
    const body = { files: [...files], effectiveFrom: day };
    const answer = await act({ params: { zone }, body } as AskOf<typeof routes.proposeEdition>);
    if (answer) onProposed(answer.edition.id);
  };
  return { choose, propose, day, setDay, busy, error, ready: files.length > 0 && day !== '' };
}

/** Brings a catalogue in from files, whole or not at all; faults stand in a table with file and line. */
export function EditionImport(props: EditionImportProps) {
  const { editions } = useTexts();
  const id = useId();
  const { choose, propose, day, setDay, busy, error, ready } = useImport(props);
  return (
    <section className="route-form" aria-label={editions.bringIn}>
      <h3>{editions.bringIn}</h3>
      <label htmlFor={`${id}-files`}>{editions.files}</label>
      <input
        id={`${id}-files`}
        type="file"
        multiple
        accept=".json"
        data-act="choose-catalogue"
        onChange={(event) => void choose(event.target.files)}
      />
      <label htmlFor={`${id}-day`}>{editions.from}</label>
      <Input id={`${id}-day`} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
      {error !== null && <ErrorMessage error={error} />}
      <FileFaults error={error} />
      <div className="form-acts">
        <Button
          type="primary"
          loading={busy}
          disabled={!ready}
          data-act="propose-edition"
          onClick={() => void propose()}
        >
          {editions.propose}
        </Button>
      </div>
    </section>
  );
}
