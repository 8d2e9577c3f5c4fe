import { Message } from '../../components/message.tsx';
import { useTexts } from '../../texts/language.ts';
import { useQueryParam } from '../param.ts';

/** Which case was done before, for whoever went on to the next. */
export function LastDone() {
  const [number] = useQueryParam('done');
  const { officer } = useTexts();
  return number === null ? null : <Message tone="information">{officer.lastDone(number)}</Message>;
}
