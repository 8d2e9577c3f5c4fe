import { Button } from 'antd';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import type { urgingRoutes } from '../../../../api/contract/urgings.ts';
import { Message } from '../../components/message.tsx';
import { useTexts } from '../../texts/language.ts';

export type Results = AnswerOf<typeof urgingRoutes.urge>['results'];

/** What came of each case: the number sent first, then only those that were not, with the reason and what to do. */
export function UrgeResult({ results, onClose }: { results: Results; onClose: () => void }) {
  const { urgings } = useTexts();
  const refused = results.filter(({ refusal }) => refusal !== null);
  return (
    <Message
      tone={refused.length === 0 ? 'information' : 'attention'}
      title={urgings.result(results.length - refused.length, refused.length)}
      urgent
    >
      <ul>
        {refused.map(({ case: id, number, refusal }) => (
          <li key={id}>
            {number}：{refusal?.title} {refusal?.remedy}
          </li>
        ))}
      </ul>
      <Button size="small" onClick={onClose} data-act="close-result">
        {urgings.form.close}
      </Button>
    </Message>
  );
}
