import { Button, Checkbox, InputNumber } from 'antd';
import { useState } from 'react';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { TextLine } from '../acceptance/notice-panel.tsx';
import type { Question } from './use-round.ts';

interface StartProps {
  readonly proposed: readonly Question[];
  readonly busy: boolean;
  readonly onStart: (questions: readonly Question[]) => void;
}

/** 发起并联: the departments of the guide, all chosen; question and days may be changed, one may be left out. */
export function StartPanel({ proposed, busy, onStart }: StartProps) {
  const { parallel } = useTexts();
  const [edits, setEdits] = useState<Readonly<Record<string, Partial<Question> & { readonly off?: boolean }>>>({});
  const change = (code: string, edit: Partial<Question> & { readonly off?: boolean }) =>
    setEdits({ ...edits, [code]: { ...edits[code], ...edit } });
  const rows = proposed.map((one) => ({ ...one, off: false, ...edits[one.bureau.code] }));
  const chosen = rows.filter(({ off, question }) => !off && question.trim() !== '');
  if (proposed.length === 0) return null;
  return (
    <Panel title={parallel.start}>
      <p className="quiet">{parallel.startLead}</p>
      <ul className="round-rows">
        {rows.map(({ bureau, question, days, off }) => (
          <li key={bureau.code} className={off ? 'round-off' : ''}>
            <Checkbox checked={!off} onChange={(event) => change(bureau.code, { off: !event.target.checked })}>
              <b>{parallel.askIt(bureau.name)}</b>
            </Checkbox>
            <TextLine
              label={parallel.questionTo(bureau.name)}
              value={question}
              rows={1}
              onChange={(text) => change(bureau.code, { question: text })}
            />
            <label className="round-days">
              <span>{parallel.days}</span>
              <InputNumber
                min={1}
                max={60}
                value={days}
                disabled={off}
                onChange={(value) => change(bureau.code, { days: value ?? days })}
              />
            </label>
          </li>
        ))}
      </ul>
      <Button
        type="primary"
        disabled={chosen.length === 0}
        loading={busy}
        data-act="start-round"
        onClick={() => onStart(chosen)}
      >
        {parallel.startNow(chosen.length)}
      </Button>
    </Panel>
  );
}
