import { lintAuthorityList, type AuthorityList, type ListSurroundings } from '../../domain/authority/list-lint.ts';
import { readJson } from '../../domain/catalogue/edition/json-text.ts';
import type { CatalogueFile } from '../catalogue/check-files.ts';
import { sayOfFile } from '../catalogue/file-words.ts';
import type { Finding } from '../catalogue/finding.ts';
import { findingsOfSchema } from '../catalogue/schema-findings.ts';
import { authorityFile } from '../contract/authority-lists.ts';
import type { Language } from '../words/language.ts';
import { wordsOfListFault } from './list-words.ts';

interface Checked {
  readonly findings: readonly Finding[];
  /** Use it only without findings; null: it could not be read. */
  readonly list: AuthorityList | null;
}

/** Reads and lints a list from its file. Every fault at once: JSON (`J-`), schema (`S-`), the list itself (`G-`). */
export function checkList({ name, text }: CatalogueFile, beside: ListSurroundings, language: Language): Checked {
  const json = readJson(text);
  const ofFile = json.faults.map((one) => sayOfFile(one.rule, name, language, one));
  if (json.value === undefined) return { findings: ofFile, list: null };
  const parsed = authorityFile.safeParse(json.value);
  if (!parsed.success) {
    return { findings: [...ofFile, ...findingsOfSchema(parsed.error, { file: name, json, at: [] })], list: null };
  }
  const { grants, competentOrgans } = parsed.data;
  const list = { grants, competentOrgans } as AuthorityList;
  const ofList = lintAuthorityList(list, beside).map((fault): Finding => ({
    file: name,
    ...json.placeOf(fault.path.split('.')),
    rule: fault.rule,
    path: fault.path,
    text: wordsOfListFault(fault, language),
    severity: 'fault',
  }));
  return { findings: [...ofFile, ...ofList], list };
}
