import { noticeRoutes } from '../../../../api/contract/notices.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { byWhom } from '../../view/by-whom.ts';
import type { JsonSchema } from '../../view/form-schema.ts';
import { momentText } from '../../view/moment-text.ts';
import { RouteForm } from '../admin/route-form.tsx';

interface PartyServiceProps {
  readonly caseId: string;
  readonly notice: AnswerOf<typeof noticeRoutes.listNoticesOfCase>['notices'][number];
  readonly mayServe: boolean;
}

/** 送达回证 of a notice to a third party, or the form by which it is served at the window or by post; nothing once it was opened. */
export function PartyService({ caseId, notice: { id, to, opened, service }, mayServe }: PartyServiceProps) {
  const texts = useTexts();
  const language = useLanguage();
  const { told: words } = texts.tracing;
  if (service !== null) {
    const { method, number, at, by, byFor } = service;
    return (
      <p>{words.served(words.means[method], number, byWhom(by, byFor, texts), momentText(at, language, texts))}</p>
    );
  }
  if (to === null || !mayServe || opened.length > 0) return null;
  return (
    <RouteForm
      route={noticeRoutes.serveNotice}
      params={{ case: caseId }}
      label={words.serve}
      act="serve-party"
      labels={{ method: words.method, ...words.means }}
      ask={withoutNotice}
      bodyFrom={(typed) => ({ ...typed, notice: id })}
    />
  );
}

/** Which notice is served is said by its row. */
function withoutNotice(schema: JsonSchema): JsonSchema {
  const { notice: _notice, ...properties } = schema.properties ?? {};
  return { ...schema, properties, required: (schema.required ?? []).filter((one) => one !== 'notice') };
}
