import { Button } from 'antd';
import { useMemo, useState } from 'react';
import type { AskOf } from '../../../../api/contract/client.ts';
import type { AnswerOf, AnyRoute } from '../../../../api/contract/route.ts';
import { usePerform } from '../../asking/use-act.ts';
import { ContractForm } from '../../components/contract-form.tsx';
import { Opened } from '../../components/opened.tsx';
import { useKept } from '../../offline/use-kept.ts';
import { useTexts } from '../../texts/language.ts';
import type { JsonSchema, Labels } from '../../view/form-schema.ts';
import { schemaOf } from './schema-of.ts';
import './route-form.css';

interface RouteFormProps<R extends AnyRoute> {
  readonly route: R;
  readonly params?: Readonly<Record<string, string>>;
  readonly label: string;
  /** A part of the address that is asked in the same form. */
  readonly asksParam?: { readonly name: string; readonly label: string };
  /** The page is there for this form: it stands open, under the heading of the page. */
  readonly standing?: true;
  /** Name of the act for tests. */
  readonly act: string;
  /** Asks some fields otherwise than the contract's own form would. */
  readonly ask?: (schema: JsonSchema) => JsonSchema;
  /** Words for this form beside those of all forms. */
  readonly labels?: Labels;
  /** What is there already and is changed by this form, as its fields ask it. */
  readonly from?: unknown;
  /** Turns what was asked into the body of the route. */
  readonly bodyFrom?: (typed: Readonly<Record<string, unknown>>) => unknown;
  readonly onDone?: (answer: AnswerOf<R>) => void;
}

/** A button that opens the form of a route, made from its contract; closes when it is done. */
export function RouteForm<R extends AnyRoute>(props: RouteFormProps<R>) {
  const { label, act } = props;
  const [open, setOpen] = useState(false);
  if (props.standing) return <TheForm of={props} />;
  if (!open) {
    return (
      <Button data-act={`open-${act}`} onClick={() => setOpen(true)}>
        {label}…
      </Button>
    );
  }
  return (
    <section className="route-form" aria-label={label}>
      <Opened onClose={() => setOpen(false)}>
        <h3>{label}</h3>
        <TheForm of={props} onClose={() => setOpen(false)} />
      </Opened>
    </section>
  );
}

function TheForm<R extends AnyRoute>({ of, onClose }: { of: RouteFormProps<R>; onClose?: () => void }) {
  const { route, label, act, ask, asksParam, onDone } = of;
  const { desk, session } = useTexts();
  const perform = usePerform();
  const kept = useKept(`form:${route.act}:${Object.values(of.params ?? {}).join(':')}`);
  const schema = useMemo(
    () => withParam((ask ?? same)(schemaOf(route)), asksParam?.name),
    [route, ask, asksParam?.name],
  );
  const send = async (typed: unknown) => {
    const answer = await perform(route, askOf(of, typed as Record<string, unknown>));
    onClose?.();
    onDone?.(answer);
  };
  return (
    <ContractForm
      schema={schema}
      labels={{
        ...session.capacities,
        ...desk.admin.modes,
        ...desk.options,
        ...desk.fields,
        ...(asksParam && { [`@${asksParam.name}`]: asksParam.label }),
        ...of.labels,
      }}
      submitLabel={label}
      act={act}
      from={of.from}
      onSubmit={send}
      kept={kept}
      {...(onClose && { onCancel: onClose })}
    />
  );
}

const same = (schema: JsonSchema): JsonSchema => schema;

/** The asked part of the address is a field of its own, named so that it meets no field of the body. */
function withParam(schema: JsonSchema, name: string | undefined): JsonSchema {
  if (name === undefined) return schema;
  const properties = { [`@${name}`]: { type: 'string' }, ...schema.properties };
  return { ...schema, properties, required: [`@${name}`, ...(schema.required ?? [])] };
}

function askOf<R extends AnyRoute>(
  { params, asksParam, bodyFrom }: RouteFormProps<R>,
  typed: Readonly<Record<string, unknown>>,
): AskOf<R> {
  const { [`@${asksParam?.name}`]: asked, ...rest } = typed;
  const path = asksParam ? { ...params, [asksParam.name]: asked } : params;
  return { params: path, body: bodyFrom ? bodyFrom(rest) : rest } as unknown as AskOf<R>;
}
