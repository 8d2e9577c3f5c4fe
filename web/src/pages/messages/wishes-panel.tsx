import { Button, Checkbox, Input } from 'antd';
import { useId, useState } from 'react';
import { noticeRoutes } from '../../../../api/contract/notices.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAct } from '../../asking/use-act.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Panel } from '../../components/panel.tsx';
import { LANGUAGES, useTexts } from '../../texts/language.ts';
import { wantedIn, withChoice, type Channel, type Wishes } from './wishes.ts';

/** Address, number, and by which ways each kind of message comes. */
export function WishesPanel() {
  const { messages } = useTexts();
  const { data } = useAsk(noticeRoutes.readWishes, {});
  return (
    <Panel title={messages.wishes}>
      <p className="quiet">{messages.why}</p>
      {data !== undefined && <WishesForm read={data} />}
    </Panel>
  );
}

type Read = AnswerOf<typeof noticeRoutes.readWishes>;

function WishesForm({ read: { kinds, ...before } }: { read: Read }) {
  const { messages } = useTexts();
  const [wishes, setWishes] = useState<Wishes>(before);
  const [saved, setSaved] = useState(false);
  const { act, busy, error } = useAct(noticeRoutes.setWishes);
  const change = (next: Wishes) => {
    setSaved(false);
    setWishes(next);
  };
  const save = async () =>
    setSaved((await act({ body: { ...wishes, choices: [...wishes.choices] } as Read })) !== null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Line label={messages.email} value={wishes.email} onChange={(email) => change({ ...wishes, email })} />
      <Line label={messages.mobile} value={wishes.mobile} onChange={(mobile) => change({ ...wishes, mobile })} />
      <LanguageLine value={wishes.language} onChange={(language) => change({ ...wishes, language })} />
      <KindsTable kinds={kinds} wishes={wishes} onChange={change} />
      {error !== null && <ErrorMessage error={error} />}
      <Button htmlType="submit" loading={busy} data-act="save-wishes">
        {messages.save}
      </Button>{' '}
      <output>{saved && messages.saved}</output>
    </form>
  );
}

function Line({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
}) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <Input id={id} value={value ?? ''} onChange={({ target }) => onChange(target.value.trim() || null)} />
    </p>
  );
}

/** In which mails and short messages come; the page itself has its language of its own. */
function LanguageLine({
  value,
  onChange,
}: {
  value: Wishes['language'];
  onChange: (value: Wishes['language']) => void;
}) {
  const { messages } = useTexts();
  return (
    <div className="wishes-language">
      <span>{messages.language}</span>
      <ChoiceBar name={messages.language} choices={LANGUAGES} value={value} onChoose={onChange} />
      <span className="quiet">{messages.languageWhy}</span>
    </div>
  );
}

const CHANNELS: readonly Channel[] = ['centre', 'email', 'sms'];

interface KindsTableProps {
  readonly kinds: Read['kinds'];
  readonly wishes: Wishes;
  readonly onChange: (wishes: Wishes) => void;
}

function KindsTable({ kinds, wishes, onChange }: KindsTableProps) {
  const { messages } = useTexts();
  return (
    <table className="wishes" aria-label={messages.wishes}>
      <thead>
        <tr>
          <th scope="col">{messages.kind}</th>
          {CHANNELS.map((channel) => (
            <th key={channel} scope="col">
              {messages[channel]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind.kind}>
            <th scope="row">{kind.name}</th>
            {CHANNELS.map((channel) => (
              <td key={channel}>
                <Checkbox
                  checked={wantedIn(wishes, kind, channel)}
                  disabled={kind.legal && channel === 'centre'}
                  aria-label={`${kind.name} ${messages[channel]}`}
                  data-act="choose-channel"
                  onChange={({ target }) => onChange(withChoice(wishes, kind, { channel, wanted: target.checked }))}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
