import type { Wish } from '../../domain/case/command.ts';
import type { Who } from '../right/who.ts';

type ActKind = Exclude<Wish['kind'], 'wake'>;

/** What a body may name by id alone. */
interface Said {
  readonly materials?: readonly (string | { readonly code: string })[];
  readonly officers?: readonly string[];
  readonly chair?: string;
}

/**
 * The wish as the law judges it by the case alone, before anything is read or kept: persons by id, without their names,
 * materials by code, without their files; a signature bears on nothing.
 */
export function draftOf(act: ActKind, body: unknown, who: Who): Wish {
  const said = body as Said;
  return {
    ...said,
    ...(said.materials && { materials: said.materials.map((one) => (typeof one === 'string' ? one : one.code)) }),
    ...(said.officers && { officers: said.officers.map((person) => ({ person, name: '' })) }),
    ...(said.chair !== undefined && { chair: { person: said.chair, name: '' }, chairReviews: false }),
    ...(act === 'handIn' && { files: [] }),
    ...(act === 'giveOpinion' && { bureau: who.hat?.bureau ?? '' }),
    kind: act,
  } as unknown as Wish;
}

/** What the applicant says to single papers; nothing if to none. */
export function notesOf(materials: readonly { readonly code: string; readonly note?: string | undefined }[]) {
  const notes = materials.flatMap(({ code, note }) => (note === undefined ? [] : [{ material: code, text: note }]));
  return notes.length === 0 ? {} : { notes };
}
