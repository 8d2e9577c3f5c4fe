import type { CaseFacts, PaperFrame, ServiceMethod } from './case-facts.ts';
import { askedOf, titleByNature } from './nature-words.ts';
import { spellNumber } from './numeral.ts';
import { PAPERS } from './paper.ts';
import type { Block, Paper, PaperKind } from './paper.ts';

/** What a paper adds to the facts of its case. */
export type Content = {
  readonly blocks: readonly Block[];
  /** Default: the applicant. */
  readonly addressee?: string | null;
  /** Who keeps the other copy. Default: the applicant, or who filed. */
  readonly holder?: string;
  /** It goes to an organ or a unit, which agrees to nothing: it is handed over by the system itself. */
  readonly toOffice?: true;
  /** Default: the title of the kind. */
  readonly title?: string;
};

/** A paper of whatever, and of a case the item that it is of. */
type Framed = PaperFrame & { readonly kind: PaperKind } & Partial<Pick<CaseFacts, 'item'>>;

/** Puts the content of a paper into the frame that all papers of a case have in common (heading, number, foot). */
export function makePaper(facts: Framed, content: Content): Paper {
  const { title, author } = PAPERS[facts.kind];
  return {
    kind: facts.kind,
    title: content.title ?? titleByNature(facts.kind, facts.item ?? {}) ?? title,
    organ: facts.organ.name,
    seal: facts.organ.seal,
    author,
    number: facts.number,
    caseNumber: facts.caseNumber,
    queryCode: isApplicants(facts, content) ? (facts.queryCode ?? null) : null,
    addressee: content.addressee === undefined ? facts.applicant.name : content.addressee,
    blocks: content.blocks,
    issuedOn: facts.issuedOn,
    practice: facts.practice,
    verify: facts.verify,
    contact: facts.contact,
    service: content.toOffice ? TO_OFFICE : tellService(facts.service, content.holder ?? askedOf(facts.item ?? {})[0]),
  };
}

/** Does the paper go to the applicant, or is it the applicant's own? What goes to others as well gives them no query code. */
const isApplicants = (
  { kind, applicant }: PaperFrame & { readonly kind: PaperKind },
  { addressee }: Content,
): boolean => addressee === undefined || addressee === applicant.name || PAPERS[kind].author !== 'organ';

/** Between offices. */
const TO_OFFICE = '本文书一式两份，受文单位与本机关各执一份；通过本系统直接送达。';

const WAYS: Readonly<Record<ServiceMethod['method'], string>> = {
  electronic: '经受送达人同意，以电子方式送达',
  byHand: '在政务服务窗口直接送达，或者以邮寄方式送达',
  window: '在政务服务窗口直接送达',
  post: '以邮寄方式送达',
  left: '受送达人拒绝接收，以留置方式送达',
  public: '以公告方式送达',
};

function tellService({ method, copies }: ServiceMethod, holder: string): string {
  const count = copies === 2 ? '两' : spellNumber(copies);
  const holders = copies > 1 ? `，${holder}与本机关各执一份` : '';
  return `本文书一式${count}份${holders}；${WAYS[method]}。`;
}
