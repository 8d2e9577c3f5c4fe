import { Button } from 'antd';
import { useId, useMemo, useRef, useState, type FormEvent } from 'react';
import { useTexts } from '../texts/language.ts';
import { isCancelled } from '../session/prompts.ts';
import type { KeptForm } from '../offline/use-kept.ts';
import { formOf, type Field, type JsonSchema, type Labels } from '../view/form-schema.ts';
import { givenValue } from '../view/form-given.ts';
import { stillTold, toldFaults } from '../view/form-told.ts';
import { bodyOf, formFaults, keptValue, type FieldFault, type FormValue } from '../view/form-values.ts';
import { FormField } from './form-field.tsx';
import { Message } from './message.tsx';
import { Refused, RefusedError } from './refused.tsx';
import './contract-form.css';

interface ContractFormProps {
  /** JSON schema of the body of a route. */
  readonly schema: JsonSchema;
  readonly labels?: Labels;
  /** What is there already and is changed by this form; absent: it begins empty. */
  readonly from?: unknown;
  /** A verb, with object and number when bulk: 送达告知书并暂停. */
  readonly submitLabel: string;
  readonly act: string;
  /** Something beside the form is still missing. */
  readonly blocked?: boolean;
  /** Sends the body; what it throws is shown with the form kept as it is. Files are `File` objects in the body. */
  readonly onSubmit: (body: unknown) => Promise<void>;
  readonly onCancel?: () => void;
  /**
   * Where the device keeps what is typed: the way back, a reload and a closed tab find it again, until it
   * was sent. No files and no secrets.
   */
  readonly kept?: KeptForm;
  /** Shows what sending would yield, without sending. */
  readonly preview?: { readonly label: string; readonly show: (body: unknown) => Promise<void> };
}

/** A plain form made from the schema of a route's body: for every act that has no page of its own yet. */
export function ContractForm({
  schema,
  labels,
  from,
  submitLabel,
  act,
  blocked = false,
  onSubmit,
  onCancel,
  preview,
  kept,
}: ContractFormProps) {
  const texts = useTexts();
  const form = useForm({ schema, labels, kept, from }, onSubmit, preview?.show);
  return (
    <form className="contract-form" onSubmit={form.submit} noValidate>
      <FaultSummary faults={form.faults} id={form.id} sent={form.sent} />
      <RefusedError error={form.error} />
      <FormField field={form.field} value={form.value} onChange={form.change} place={form.place} />
      <div className="form-acts">
        {onCancel !== undefined && <Button onClick={onCancel}>{texts.form.cancel}</Button>}
        {preview !== undefined && (
          <Button onClick={form.look} loading={form.busy} data-act="preview">
            {preview.label}
          </Button>
        )}
        <Button type="primary" htmlType="submit" loading={form.busy} disabled={blocked} data-act={act}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}

type Send = (body: unknown) => Promise<void>;

interface Asked extends Pick<ContractFormProps, 'schema' | 'from'> {
  readonly labels: Labels | undefined;
  readonly kept: KeptForm | undefined;
}

function useForm({ schema, labels, kept, from }: Asked, onSubmit: Send, onLook: Send | undefined) {
  const texts = useTexts();
  const id = useId();
  const field = useMemo(() => formOf(schema, labels), [schema, labels]);
  const [value, setValue] = useState<FormValue>(() => startOf(field, kept, from));
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [sent, count] = useState(0);
  const { told, take, ...server } = useToldFaults(field);
  const { clear, ...sending } = useSending(take);
  const change = (next: FormValue) => {
    kept?.keep(keptValue(field, next));
    setValue(next);
    clear();
    server.changed(value, next);
    setFaults(stillWrong(faults, () => formFaults(field, next, texts)));
  };
  const filledIn = (then: Send) => {
    const found = formFaults(field, value, texts);
    setFaults(found);
    server.forget();
    count(sent + 1);
    if (found.length === 0) void sending.send(() => then(bodyOf(field, value)));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    filledIn(async (body) => {
      await onSubmit(body);
      kept?.forget();
    });
  };
  const look = () => onLook && filledIn(onLook);
  // The server is asked only where the form itself finds nothing.
  const wrong = told.length > 0 ? told : faults;
  const place = { id, path: '', faults: wrong };
  return { id, field, value, change, faults: wrong, sent, submit, look, place, ...sending };
}

/** What the server found at the fields of the form, each until something is typed there; whatever else it refused as a whole. */
function useToldFaults(field: Field) {
  const texts = useTexts();
  const [told, setTold] = useState<readonly FieldFault[]>([]);
  /** Answers whether all of the refusal stands at fields of the form. */
  const take = (refused: unknown): boolean => {
    const found = toldFaults(refused, field, texts);
    setTold(found);
    return found.length > 0;
  };
  const changed = (before: FormValue, now: FormValue) => setTold(stillTold(told, before, now));
  return { told, take, changed, forget: () => setTold([]) };
}

/** What was told and is not put right yet; what else would be wrong by now is told when it is sent again. */
function stillWrong(told: readonly FieldFault[], now: () => readonly FieldFault[]): readonly FieldFault[] {
  if (told.length === 0) return told;
  return now().filter(({ path }) => told.some((one) => one.path === path));
}

/** As it was left, else what is there already, or empty; so is a field that the form has got since. */
function startOf(field: Field, kept: KeptForm | undefined, from: unknown): FormValue {
  const [there, typed] = [givenValue(field, from), kept?.typed ?? null];
  return field.kind === 'group' && typed !== null ? { ...(there as object), ...(typed as object) } : there;
}

function useSending(isTaken: (refused: unknown) => boolean) {
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const send = async (ask: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setError(null);
    await ask().catch((thrown: unknown) => {
      if (!isCancelled(thrown) && !isTaken(thrown)) setError(thrown);
    });
    running.current = false;
    setBusy(false);
  };
  return { error, busy, send, clear: () => setError(null) };
}

/** What must be corrected, on top, each leading to its field. */
function FaultSummary({ faults, id, sent }: { faults: readonly FieldFault[]; id: string; sent: number }) {
  const texts = useTexts();
  if (faults.length === 0) return null;
  return (
    <Refused of={sent}>
      <Message tone="refused" title={texts.error.summary(faults.length)} urgent>
        <ul className="fault-list">
          {faults.map((fault) => (
            <li key={fault.path}>
              <a href={`#${id}-${fault.path}`}>{fault.message}</a>
            </li>
          ))}
        </ul>
      </Message>
    </Refused>
  );
}
