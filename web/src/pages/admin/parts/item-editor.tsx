import { Button, Input } from 'antd';
import { useId, useMemo, useState } from 'react';
import { itemRoutes } from '../../../../../api/contract/items.ts';
import type { AskOf } from '../../../../../api/contract/client.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAct } from '../../../asking/use-act.ts';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { Message } from '../../../components/message.tsx';
import { useKeptState } from '../../../offline/use-kept.ts';
import { useTexts } from '../../../texts/language.ts';
import { ItemSimulation, type Promised } from './item-simulation.tsx';
import type { Item } from './item.ts';
import { guideOf, ProposeItem } from './propose-item.tsx';

interface ItemEditorProps {
  readonly zone: string;
  /** The version in force; null: a new item. */
  readonly item: Item | null;
  readonly onClose: () => void;
}

type Put = typeof itemRoutes.putItem;

/** One item in all its fields, as the interface takes them; saving makes a new version, cases filed before keep theirs. */
export function ItemEditor({ onClose, ...of }: ItemEditorProps) {
  const { admin } = useTexts().desk;
  const [open, setOpen] = useState(of.item !== null);
  const close = () => {
    setOpen(false);
    onClose();
  };
  if (!open) {
    return (
      <Button data-act="open-new-item" onClick={() => setOpen(true)}>
        {admin.newItem}…
      </Button>
    );
  }
  return <Editor {...of} onClose={close} />;
}

function useEditing(zone: string, item: Item | null) {
  const subject = `item:${zone}:${item === null ? 'new' : `${item.code}:${item.version}`}`;
  const start = useMemo(() => JSON.stringify(fieldsOf(item), null, 2), [item]);
  const [code, setCode, codeSent] = useKeptState<string>(`${subject}:code`, item?.code ?? '');
  const [text, setText, textSent] = useKeptState(`${subject}:text`, start);
  const [saved, setSaved] = useState<AnswerOf<Put> | null>(null);
  const { act, busy, error } = useAct(itemRoutes.putItem);
  const body = parsed(text);
  const save = async () => {
    const answer = await act({ params: { zone, code }, body } as unknown as AskOf<Put>);
    setSaved(answer);
    if (answer === null) return;
    codeSent();
    textSent();
  };
  return { code, setCode, text, setText, saved, body, busy, error, save };
}

function Editor({ zone, item, onClose }: ItemEditorProps) {
  const { desk, form } = useTexts();
  const { admin } = desk;
  const editing = useEditing(zone, item);
  return (
    <section className="route-form" aria-label={admin.putItem}>
      <h3>{item === null ? admin.newItem : `${item.code} ${item.name}　${admin.putItem}`}</h3>
      {editing.error !== null && <ErrorMessage error={editing.error} />}
      <Saved answer={editing.saved} />
      <EditorFields editing={editing} isNew={item === null} />
      {item !== null && (
        <>
          <ItemSimulation zone={zone} code={item.code} promised={promisedIn(editing.body)} />
          <ProposeItem zone={zone} code={item.code} body={editing.body} />
        </>
      )}
      <div className="form-acts">
        <Button onClick={onClose}>{form.cancel}</Button>
        <Button
          type="primary"
          disabled={editing.body === null || editing.code === ''}
          loading={editing.busy}
          data-act="put-item"
          onClick={() => void editing.save()}
        >
          {admin.putItem}
        </Button>
      </div>
    </section>
  );
}

function EditorFields({ editing, isNew }: { editing: ReturnType<typeof useEditing>; isNew: boolean }) {
  const { admin } = useTexts().desk;
  const id = useId();
  return (
    <>
      {isNew && (
        <>
          <label htmlFor={`${id}-code`}>{admin.code}</label>
          <Input id={`${id}-code`} value={editing.code} onChange={(event) => editing.setCode(event.target.value)} />
        </>
      )}
      <label htmlFor={id}>{admin.itemJson}</label>
      <textarea
        id={id}
        className="json"
        rows={20}
        spellCheck={false}
        value={editing.text}
        onChange={(event) => editing.setText(event.target.value)}
      />
      <p className="caption quiet">
        {editing.body === null ? <span className="form-fault">{admin.badJson}</span> : admin.itemHint}
      </p>
    </>
  );
}

function Saved({ answer }: { answer: AnswerOf<Put> | null }) {
  const { desk, editions } = useTexts();
  const { admin } = desk;
  if (answer === null) return null;
  return (
    <Message tone="information" title={`${admin.saved}${admin.version(answer.item.version)}`}>
      {answer.until !== null && <p>{editions.until(answer.until)}</p>}
      {answer.warnings.length > 0 && (
        <ul>
          <li>{admin.warnings}</li>
          {answer.warnings.map((warning) => (
            <li key={warning.path + warning.code}>
              {warning.path} {warning.text}（{warning.code}）
            </li>
          ))}
        </ul>
      )}
    </Message>
  );
}

/** The item as it can be put in again; a new one is in force from today. */
function fieldsOf(item: Item | null): unknown {
  if (item === null) return { name: '', statutory: null, promised: null, materials: [], fields: [] };
  return guideOf(item);
}

/** The promise of the draft, where it can be read. */
function promisedIn(body: unknown): Promised | null {
  const { promised } = (body ?? {}) as { readonly promised?: Partial<Promised> | null };
  const { length, unit } = promised ?? {};
  return typeof length === 'number' && length > 0 && unit !== undefined ? { length, unit } : null;
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
