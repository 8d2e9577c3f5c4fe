/** One of the two colour schemes. */
export type Scheme = 'light' | 'dark';

type Pair = Readonly<Record<Scheme, string>>;

/** Every colour of the pages, once. The CSS variables, the antd theme and the contrast test all read this table. */
export const colours = {
  ground: { light: '#F5F4F0', dark: '#13151A' },
  sheet: { light: '#FFFFFF', dark: '#1B1E25' },
  sunken: { light: '#FAF9F6', dark: '#171A20' },
  ink: { light: '#1B2130', dark: '#ECEAE5' },
  ink2: { light: '#4A5160', dark: '#B4B8C1' },
  ink3: { light: '#636975', dark: '#969BA6' },
  edge: { light: '#85888F', dark: '#6F7582' },
  line: { light: '#E2DFD7', dark: '#31353F' },
  primary: { light: '#2B3D7A', dark: '#A9B8F0' },
  onPrimary: { light: '#FFFFFF', dark: '#13151A' },
  tint: { light: '#EEF0F8', dark: '#262C42' },
  tintEdge: { light: '#C5CBE3', dark: '#465079' },
  heat0: { light: '#FAF9F6', dark: '#232834' },
  heat1: { light: '#DDE2F2', dark: '#313A5C' },
  heat2: { light: '#B9C3E4', dark: '#46528A' },
  heatInk: { light: '#4A5160', dark: '#ECEAE5' },
  green: { light: '#1C6A3B', dark: '#86D3A0' },
  greenGround: { light: '#E6F2E9', dark: '#173524' },
  greenEdge: { light: '#B9D9C3', dark: '#2E5A40' },
  yellow: { light: '#7A5300', dark: '#F0C75E' },
  yellowGround: { light: '#FDF1CF', dark: '#3A2E0C' },
  yellowEdge: { light: '#E6CE8B', dark: '#6B5720' },
  red: { light: '#B0271F', dark: '#FF9C94' },
  redGround: { light: '#FCE9E7', dark: '#43191A' },
  redEdge: { light: '#EDB9B4', dark: '#7A3433' },
  darkRed: { light: '#FFFFFF', dark: '#FFFFFF' },
  darkRedGround: { light: '#7C1622', dark: '#A32232' },
  blue: { light: '#1C5990', dark: '#8FC4F5' },
  blueGround: { light: '#E4EFF9', dark: '#132E48' },
  blueEdge: { light: '#B5D0E8', dark: '#2B5377' },
  neutral: { light: '#565B66', dark: '#B4B8C1' },
  neutralGround: { light: '#EFEDE8', dark: '#2A2E37' },
  neutralEdge: { light: '#D6D3CB', dark: '#434854' },
} as const satisfies Record<string, Pair>;

/** The name of one colour of the table. */
export type ColourName = keyof typeof colours;

/** System fonts only: nothing is fetched. */
export const fonts = {
  text: '"PingFang SC","HarmonyOS Sans SC",MiSans,"Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei",sans-serif',
  paper: '"Songti SC","Noto Serif CJK SC",SimSun,serif',
  code: 'ui-monospace,"DejaVu Sans Mono",Consolas,monospace',
} as const;

/** The colours of one scheme by name. */
export function coloursOf(scheme: Scheme): Record<ColourName, string> {
  const entries = Object.entries(colours).map(([name, pair]) => [name, pair[scheme]] as const);
  return Object.fromEntries(entries) as Record<ColourName, string>;
}

/** Style sheet that prints every page in the light colours, whatever the screen shows. */
export function printStyles(): string {
  return `@media print{:root{${cssVariablesOf('light').replaceAll(';', ' !important;')}}}`;
}

/** CSS custom properties of one scheme: `--ink2: #4A5160; …`, names as in the table. */
export function cssVariablesOf(scheme: Scheme): string {
  const lines = Object.entries(coloursOf(scheme)).map(([name, value]) => `--${name}:${value};`);
  return `color-scheme:${scheme};${lines.join('')}`;
}
