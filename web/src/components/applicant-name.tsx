import { useTexts } from '../texts/language.ts';
import { Tag } from './tag.tsx';

/** The applicant of a case; 未核验 where nobody has confirmed yet who it is. */
export function ApplicantName({ name, unconfirmed }: { readonly name: string; readonly unconfirmed: boolean }) {
  return (
    <>
      {name} {unconfirmed && <UnconfirmedTag />}
    </>
  );
}

/** 未核验: the enterprise registered itself, and the window has not confirmed yet who it is. */
export function UnconfirmedTag() {
  const { account } = useTexts();
  return <Tag tone="yellow">{account.unconfirmed}</Tag>;
}
