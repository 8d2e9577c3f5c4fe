import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { catalogueEditionRoutes as routes } from '../../../../../api/contract/catalogue-editions.ts';
import type { AskOf } from '../../../../../api/contract/client.ts';
import { itemRoutes } from '../../../../../api/contract/items.ts';
import { useAct } from '../../../asking/use-act.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { Message } from '../../../components/message.tsx';
import { useTexts } from '../../../texts/language.ts';
import { FileFaults } from './file-faults.tsx';
import type { Item } from './item.ts';

interface ProposeItemProps {
  readonly zone: string;
  readonly code: string;
  /** The item as the draft has it; null: what is typed cannot be read. */
  readonly body: unknown;
}

/** Proposes the catalogue of a day with this one item changed from that day on: the lint looks at the whole, another person confirms it. */
export function ProposeItem({ zone, code, body }: ProposeItemProps) {
  const { editions } = useTexts();
  const id = useId();
  const [day, setDay] = useState('');
  const asked = useAsk(
    itemRoutes.listItems,
    { params: { zone }, query: { on: day } } as AskOf<typeof itemRoutes.listItems>,
    { enabled: day !== '' },
  );
  const items = asked.data?.items;
  const { act, busy, error } = useAct(routes.proposeEdition);
  const [proposed, setProposed] = useState(false);
  const propose = async () => {
    const files = items?.map((item) => fileOf(item.code, item.code === code ? body : guideOf(item)));
    const asked = { params: { zone }, body: { files, effectiveFrom: day, title: `${code} ${editions.oneItem}` } };
    setProposed((await act(asked as AskOf<typeof routes.proposeEdition>)) !== null);
  };
  if (proposed) return <Message tone="information" title={editions.waitsForSecond} />;
  return (
    <>
      {error !== null && <ErrorMessage error={error} />}
      <FileFaults error={error} />
      <label htmlFor={id}>{editions.from}</label>
      <Input id={id} type="date" value={day} onChange={({ target }) => setDay(target.value)} />
      <Button
        type="primary"
        disabled={body === null || items === undefined}
        loading={busy}
        data-act="propose-item"
        onClick={() => void propose()}
      >
        {editions.proposeItem}
      </Button>
    </>
  );
}

/** What may be put in again: all but the number of the version, its code and its day. */
export function guideOf({ code: _code, version: _version, effectiveFrom: _from, ...guide }: Item): object {
  return guide;
}

const fileOf = (code: string, guide: unknown) => ({
  name: `${code}.json`,
  text: JSON.stringify({ code, ...(guide as object) }, null, 2),
});
