import { Checkbox } from 'antd';
import { useTexts } from '../../../texts/language.ts';
import { worksOf } from '../../../view/filing-draft.ts';
import type { FilingItem } from '../../../view/filing-form.ts';
import type { Filing } from './filing.ts';

/** For which works an item is filed; a project that names none shows nothing of it. */
export function ItemWorks({ item, work }: { item: FilingItem; work: Filing }) {
  const { filing, project } = useTexts();
  const { form, draft, change } = work;
  if (!item.perWorks || form.works.length === 0) return null;
  const chosen = worksOf(draft, form, item);
  const choose = (numbers: readonly string[]) =>
    change((before) => ({ ...before, works: { ...before.works, [item.code]: numbers } }));
  return (
    <fieldset className="item-works">
      <legend>{filing.forWorks}</legend>
      <Checkbox.Group
        options={form.works.map(({ number, name, phase }) => ({
          value: number,
          label: project.unit(number, name, phase),
        }))}
        value={[...chosen]}
        onChange={choose}
      />
      <p className="caption quiet">{chosen.length === 0 ? filing.forWhole : filing.forSome(chosen.length)}</p>
    </fieldset>
  );
}
