import { Button, Input, Popover } from 'antd';
import { useLocation, useRouter } from '@tanstack/react-router';
import { useMemo, useState, type FormEvent } from 'react';
import { useTexts } from '../../../texts/language.ts';
import { useKnownMe } from '../../../session/me.ts';
import { useQueryParam } from '../../param.ts';
import type { ShownList } from './use-work-list.ts';
import { useSavedViews } from './use-saved-views.ts';
import { isInLook, LOOKS, type Look } from './work-lines.ts';

/** The look that the address names; null: none. */
export function useLook(): readonly [Look | null, (look: Look | null) => void] {
  const [kept, choose] = useQueryParam('look');
  return [LOOKS.find((one) => one === kept) ?? null, choose];
}

/** Narrower looks with how many rows each holds, as far as the list was read, and the views that somebody saved. */
export function LookTabs({ shown }: { shown: ShownList }) {
  const { officer } = useTexts();
  const [look, choose] = useLook();
  const counts = useLookCounts(shown);
  return (
    <span className="work-tabs wide-only">
      {LOOKS.map((one) => (
        <button
          key={one}
          type="button"
          className="work-tab"
          aria-pressed={one === look}
          data-act={`look-${one}`}
          onClick={() => choose(one === look ? null : one)}
        >
          {officer.look[one]}
          {counts !== null && <span className="quiet">{counts[one]}</span>}
        </button>
      ))}
      <SavedTabs />
    </span>
  );
}

/** How many rows each look holds; null as long as the list is not read to its end. */
function useLookCounts({ list, rows, hasMore }: ShownList): Readonly<Record<Look, number>> | null {
  const me = useKnownMe().person.id;
  const today = list?.today;
  return useMemo(() => {
    if (today === undefined || hasMore) return null;
    const count = (look: Look) => rows.filter((row) => isInLook(row, look, { today, me })).length;
    return Object.fromEntries(LOOKS.map((look) => [look, count(look)])) as Record<Look, number>;
  }, [rows, today, hasMore, me]);
}

function SavedTabs() {
  const { officer } = useTexts();
  const { views, add, remove } = useSavedViews();
  const router = useRouter();
  const search = useLocation({ select: ({ searchStr }) => searchStr.replace(/^\?/, '') });
  const current = views.find((one) => one.search === search);
  return (
    <>
      {views.map((one) => (
        <button
          key={one.name}
          type="button"
          className="work-tab"
          aria-pressed={one === current}
          data-act="saved-view"
          onClick={() => router.history.push(one.search === '' ? '/o/tasks' : `/o/tasks?${one.search}`)}
        >
          {one.name}
        </button>
      ))}
      {current !== undefined && (
        <button type="button" className="link" data-act="forget-view" onClick={() => remove(current.name)}>
          {officer.forgetView}
        </button>
      )}
      {current === undefined && search !== '' && <SaveView onSave={(name) => add({ name, search })} />}
    </>
  );
}

function SaveView({ onSave }: { onSave: (name: string) => void }) {
  const { officer } = useTexts();
  const [name, setName] = useState('');
  const [open, setOpen] = useState(false);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onSave(name.trim());
    setOpen(false);
    setName('');
  };
  const form = (
    <form className="work-save" onSubmit={save}>
      <label>
        {officer.viewName} <Input value={name} maxLength={20} onChange={(event) => setName(event.target.value)} />
      </label>
      <Button type="primary" size="small" htmlType="submit" data-act="save-view-now">
        {officer.saveView}
      </Button>
    </form>
  );
  return (
    <Popover content={form} trigger="click" open={open} onOpenChange={setOpen}>
      <button type="button" className="link" data-act="save-view">
        {officer.keepView}
      </button>
    </Popover>
  );
}
