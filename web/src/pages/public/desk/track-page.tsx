import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { publicDeskRoutes } from '../../../../../api/contract/public-desk.ts';
import { isOver } from '../../../../../domain/case/over.ts';
import { caseNumberText } from '../../../../../domain/identifiers/case-number.ts';
import { client, codeOf } from '../../../asking/client.ts';
import { DateText } from '../../../components/date-text.tsx';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { LightTag } from '../../../components/light-tag.tsx';
import { Message } from '../../../components/message.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Page } from '../../../layout/page.tsx';
import { useTold } from '../../../session/use-told.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { lightName } from '../../../view/light-words.ts';
import { trackedHolder, trackedStanding, type Tracked } from '../../../view/tracked.ts';
import { PlainTable } from '../../admin/plain-table.tsx';
import { PublicFrame } from '../public-frame.tsx';
import './desk.css';

/** 办件查询: where a case is, by its number and query code, which are sent and never stand in the address. */
export function TrackPage() {
  const { nav, forAll } = useTexts();
  const [number, setNumber] = useState('');
  const [code, setCode] = useState('');
  const asked = useMutation({
    mutationFn: () => client(publicDeskRoutes.trackCase, { body: { number: caseNumberText(number), code } }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (number.trim() !== '' && code.trim() !== '') asked.mutate();
  };
  return (
    <PublicFrame>
      <Page title={nav.track} facts={[forAll.links.track]}>
        <Panel>
          <form className="public-fields" onSubmit={submit}>
            <Field label={forAll.track.number} hint={forAll.track.numberHint} value={number} onChange={setNumber} />
            <Field label={forAll.track.code} hint={forAll.track.codeHint} value={code} onChange={setCode} />
            <Button type="primary" htmlType="submit" loading={asked.isPending} data-act="track">
              {forAll.track.find}
            </Button>
          </form>
        </Panel>
        <div aria-live="polite" className="public-found">
          {asked.error !== null && <Failure error={asked.error} />}
          {asked.data !== undefined && asked.error === null && <Found tracked={asked.data} />}
        </div>
      </Page>
    </PublicFrame>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Field({ label, hint, value, onChange }: FieldProps) {
  return (
    <label>
      {label}
      <Input value={value} maxLength={60} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
      <span className="caption quiet">{hint}</span>
    </label>
  );
}

function Failure({ error }: { error: unknown }) {
  const { track } = useTexts().forAll;
  if (codeOf(error) !== 'E-NOT-FOUND') return <ErrorMessage error={error} />;
  return (
    <Message tone="refused" title={track.none}>
      {track.noneWhy}
    </Message>
  );
}

function Found({ tracked }: { tracked: Tracked }) {
  const texts = useTexts();
  const { track } = texts.forAll;
  const english = useLanguage() === 'en';
  const { item, zone, closing } = tracked;
  const told = useTold(zone.id);
  return (
    <>
      {zone.practice && <Message tone="attention">{track.practice}</Message>}
      <Panel title={`${item.code} ${english ? item.english : item.name}`} aside={zone.name}>
        <p className="gap-words">
          <LightTag light={lightName(tracked.light, isOver(tracked))} />
          <b>{trackedStanding(tracked, texts)}</b>
          <span>
            {track.holder} <b>{told(trackedHolder(tracked, texts))}</b>
          </span>
        </p>
        <p className="gap-words quiet">
          <Moment word={track.received} day={tracked.receivedOn} />
          <Moment word={track.accepted} day={tracked.acceptedOn} />
          <Moment word={track.decided} day={tracked.decidedOn} />
          <Moment word={texts.case.closedOn} day={closing?.on ?? null} />
        </p>
      </Panel>
      <Limits tracked={tracked} />
      <Panel title={track.papers}>
        {tracked.papers.length === 0 && <p className="quiet">{track.noPapers}</p>}
        <ul className="plain-list">
          {tracked.papers.map(({ title, on }) => (
            <li key={`${title} ${on}`}>
              <DateText day={on} /> {told(title)}
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}

function Moment({ word, day }: { word: string; day: Tracked['receivedOn'] }) {
  if (day === null) return null;
  return (
    <span>
      {word} <DateText day={day} />
    </span>
  );
}

function Limits({ tracked }: { tracked: Tracked }) {
  const texts = useTexts();
  const { track } = texts.forAll;
  const language = useLanguage();
  if (tracked.clocks.length === 0) return null;
  return (
    <Panel>
      <PlainTable
        name={track.limit}
        head={[track.limit, track.due, track.why]}
        rows={tracked.clocks.map((clock) => ({
          key: clock.name,
          cells: [
            texts.case.clocks[clock.name],
            <span key="due" className="gap-words">
              {clock.ended && <span className="quiet">{track.ended}</span>}
              <DateText day={clock.due} provisional={clock.provisional} />
            </span>,
            clock.why[language],
          ],
        }))}
      />
    </Panel>
  );
}
