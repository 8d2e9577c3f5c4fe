import { duplicates, fault, type Fault, type Guide } from './fault.ts';

/** Texts and lists that have to say something and are empty. */
export function lintEmpty(item: Guide): readonly Fault[] {
  const texts: readonly (readonly [string, string])[] = [
    ...(['code', 'name', 'english', 'bureau', 'result'] as const).map((path) => [path, item[path]] as const),
    ...item.legalBasis.map((article, at) => [`legalBasis.${at}`, article] as const),
    ...item.materials.map((material, at) => [`materials.${at}.name`, material.name] as const),
    ...item.fields.map((field, at) => [`fields.${at}.label`, field.label] as const),
  ];
  const empty = texts.filter(([, text]) => text.trim() === '').map(([path]) => path);
  if (item.legalBasis.length === 0) empty.push('legalBasis');
  return empty.map((path) => fault('L-EMPTY', path));
}

/** Codes that stand twice in one guide; the fault is where one stands again. */
export function lintDuplicates(item: Guide): readonly Fault[] {
  const lists: Readonly<Record<string, readonly string[]>> = {
    'materials.code': item.materials.map(({ code }) => code),
    'fields.key': item.fields.map(({ key }) => key),
    'situations.code': (item.situations ?? []).map(({ code }) => code),
    'consults.bureau': (item.consults ?? []).map(({ bureau }) => bureau),
    'checks.code': (item.checks ?? []).map(({ code }) => code),
  };
  return Object.entries(lists).flatMap(([path, codes]) => {
    const [list, name] = path.split('.');
    return [...duplicates(codes)].map((code) =>
      fault('L-CODE-DUPLICATE', `${list}.${codes.lastIndexOf(code)}.${name}`, { code }),
    );
  });
}
