import { Button, Input } from 'antd';
import { useId, useMemo, useState } from 'react';
import { itemRoutes } from '../../../../../api/contract/items.ts';
import type { AskOf } from '../../../../../api/contract/client.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAct } from '../../../asking/use-act.ts';
import { ChoiceBar } from '../../../components/choice-bar.tsx';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { Message } from '../../../components/message.tsx';
import { useKeptState } from '../../../offline/use-kept.ts';
import { useTexts } from '../../../texts/language.ts';
import { draftIn, draftText, type Draft } from '../../../view/item-draft.ts';
import { ItemForm } from './item/item-form.tsx';
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

/** One item, as a form or as the text that the interface takes; saving makes a new version, cases filed before keep theirs. */
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
  const start = useMemo(() => draftText(fieldsOf(item)), [item]);
  const [code, setCode, codeSent] = useKeptState<string>(`${subject}:code`, item?.code ?? '');
  const [text, setText, textSent] = useKeptState(`${subject}:text`, start);
  const [saved, setSaved] = useState<AnswerOf<Put> | null>(null);
  const { act, busy, error } = useAct(itemRoutes.putItem);
  const body = draftIn(text);
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
    <section className="route-form item-editor" aria-label={admin.putItem}>
      <h3>{item === null ? admin.newItem : `${item.code} ${item.name}　${admin.putItem}`}</h3>
      {editing.error !== null && <ErrorMessage error={editing.error} />}
      <Saved answer={editing.saved} />
      <EditorFields zone={zone} editing={editing} item={item} />
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

interface EditorFieldsProps {
  readonly zone: string;
  readonly editing: ReturnType<typeof useEditing>;
  readonly item: Item | null;
}

/** The draft is one text; the form shows and changes what it says. */
function EditorFields({ zone, editing, item }: EditorFieldsProps) {
  const texts = useTexts();
  const { admin } = texts.desk;
  const id = useId();
  const [as, show] = useState<'form' | 'text'>('form');
  const isForm = as === 'form' && editing.body !== null;
  return (
    <>
      {item === null && (
        <>
          <label htmlFor={`${id}-code`}>{admin.code}</label>
          <Input id={`${id}-code`} value={editing.code} onChange={(event) => editing.setCode(event.target.value)} />
        </>
      )}
      <ChoiceBar
        name={texts.item.shownAs}
        choices={[
          { value: 'form', label: texts.item.asForm, barred: editing.body === null },
          { value: 'text', label: texts.item.asText },
        ]}
        value={isForm ? 'form' : 'text'}
        onChoose={show}
      />
      {isForm && editing.body !== null ? (
        <ItemForm
          zone={zone}
          draft={editing.body}
          live={item && fieldsOf(item)}
          onChange={(draft) => editing.setText(draftText(draft))}
        />
      ) : (
        <DraftText text={editing.text} isDraft={editing.body !== null} onChange={editing.setText} />
      )}
    </>
  );
}

interface DraftTextProps {
  readonly text: string;
  readonly isDraft: boolean;
  readonly onChange: (text: string) => void;
}

function DraftText({ text, isDraft, onChange }: DraftTextProps) {
  const { admin } = useTexts().desk;
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{admin.itemJson}</label>
      <textarea
        id={id}
        className="json"
        rows={20}
        spellCheck={false}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="caption quiet">{isDraft ? admin.itemHint : <span className="form-fault">{admin.badJson}</span>}</p>
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
function fieldsOf(item: Item | null): Draft {
  if (item === null) return { name: '', statutory: null, promised: null, materials: [], fields: [] };
  return { ...guideOf(item) };
}

/** The promise of the draft, where it can be read. */
function promisedIn(draft: Draft | null): Promised | null {
  const { length, unit } = (draft?.['promised'] ?? {}) as Partial<Promised>;
  return typeof length === 'number' && length > 0 && unit !== undefined ? { length, unit } : null;
}
