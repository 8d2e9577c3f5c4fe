import type { AreaWord } from '../../layout/area-shell.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useTexts } from '../../texts/language.ts';

/** The words of the administrator's header: of one zone its parts, of the system all zones. */
export function useAdminWords(): readonly AreaWord[] {
  const texts = useTexts();
  const { admin } = texts.desk;
  const { hat } = useKnownMe();
  const zone = hat?.zone ?? null;
  if (zone === null) {
    return [
      { href: '/a', label: admin.zones },
      { href: '/a/enterprises', label: admin.enterprises },
      { href: '/a/system', label: admin.system },
      { href: '/a/operations', label: texts.operations.title },
      { href: '/a/lost-files', label: texts.operations.lost.title, inMenu: true },
    ];
  }
  const parts = ['clock', 'people', 'items', 'calendar', 'grants', 'pilots', 'parks', 'rules', 'standards'] as const;
  return parts.map((part) => ({ href: `/a/zones/${zone}?part=${part}`, label: admin[part] }));
}
