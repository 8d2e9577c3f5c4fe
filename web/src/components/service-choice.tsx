import { Checkbox } from 'antd';
import { useTexts } from '../texts/language.ts';
import { ArticleLink } from './article-link.tsx';

interface ServiceChoiceProps {
  readonly agrees: boolean;
  readonly onChoose: (agrees: boolean) => void;
}

/** 电子送达: whether the applicant agrees to be served in the system; it stands in what is signed. */
export function ServiceChoice({ agrees, onChoose }: ServiceChoiceProps) {
  const { filing } = useTexts();
  return (
    <div>
      <Checkbox checked={agrees} onChange={({ target }) => onChoose(target.checked)} data-act="agree-electronic">
        {filing.electronic}
      </Checkbox>
      <p className="caption quiet">
        {agrees ? filing.electronicYes : filing.electronicNo} <ArticleLink article="民法典 137(2)" />
      </p>
    </div>
  );
}
