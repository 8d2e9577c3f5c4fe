import { theme, type MappingAlgorithm, type ThemeConfig } from 'antd';
import { coloursOf, fonts, type ColourName, type Scheme } from './tokens.ts';

type Colours = Record<ColourName, string>;

/** The antd theme of one scheme, made from the same table as the CSS variables. */
export function antdThemeOf(scheme: Scheme): ThemeConfig {
  const c = coloursOf(scheme);
  const base = scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm;
  return { algorithm: [base, repaint(c)], token: { ...surfaces(c), ...inks(c), ...shapes }, components: components(c) };
}

/** The algorithms derive their own shades of the seeds; ours are given, so they are painted again last. */
function repaint(c: Colours): MappingAlgorithm {
  return (_seed, map) => ({
    ...(map ?? theme.defaultAlgorithm(_seed)),
    ...primaries(c),
    ...state('colorSuccess', c.green, c.greenGround, c.greenEdge),
    ...state('colorWarning', c.yellow, c.yellowGround, c.yellowEdge),
    ...state('colorError', c.red, c.redGround, c.redEdge),
    ...state('colorInfo', c.blue, c.blueGround, c.blueEdge),
  });
}

function primaries(c: Colours) {
  return {
    ...state('colorPrimary', c.primary, c.tint, c.tintEdge),
    colorLink: c.primary,
    colorLinkHover: c.primary,
    colorLinkActive: c.primary,
  };
}

function state(name: string, text: string, ground: string, edge: string): Record<string, string> {
  return {
    [name]: text,
    [`${name}Text`]: text,
    [`${name}TextHover`]: text,
    [`${name}TextActive`]: text,
    [`${name}Hover`]: text,
    [`${name}Active`]: text,
    [`${name}Bg`]: ground,
    [`${name}BgHover`]: ground,
    [`${name}Border`]: edge,
    [`${name}BorderHover`]: text,
  };
}

function surfaces(c: Colours) {
  return {
    colorBgLayout: c.ground,
    colorBgContainer: c.sheet,
    colorBgElevated: c.sheet,
    colorBgContainerDisabled: c.neutralGround,
    colorBorder: c.edge,
    colorBorderSecondary: c.line,
    colorSplit: c.line,
  };
}

function inks(c: Colours) {
  return {
    colorText: c.ink,
    colorTextHeading: c.ink,
    colorTextLabel: c.ink,
    colorTextSecondary: c.ink2,
    colorTextDescription: c.ink2,
    colorTextTertiary: c.ink3,
    colorTextQuaternary: c.ink3,
    colorTextPlaceholder: c.ink3,
    colorTextDisabled: c.ink3,
    colorTextLightSolid: c.onPrimary,
    colorIcon: c.ink2,
    controlItemBgActive: c.tint,
    controlItemBgActiveHover: c.tint,
    controlItemBgHover: c.sunken,
  };
}

const shapes = {
  fontFamily: fonts.text,
  fontSize: 14,
  lineHeight: 22 / 14,
  borderRadius: 4,
  borderRadiusLG: 6,
  borderRadiusSM: 3,
  controlHeight: 32,
  controlHeightSM: 24,
  fontWeightStrong: 600,
  motion: false,
} as const;

function components(c: Colours): NonNullable<ThemeConfig['components']> {
  return {
    Button: { defaultShadow: 'none', primaryShadow: 'none', dangerShadow: 'none', primaryColor: c.onPrimary },
    Table: { headerBg: c.sunken, headerColor: c.ink2, headerSplitColor: 'transparent', rowHoverBg: c.sunken },
    Form: { itemMarginBottom: 16, labelColor: c.ink, verticalLabelPadding: '0 0 4px' },
    Modal: { contentBg: c.sheet, headerBg: c.sheet },
    Tooltip: { colorTextLightSolid: c.sheet, colorBgSpotlight: c.ink },
    Segmented: { trackBg: c.sheet, itemSelectedBg: c.primary, itemSelectedColor: c.onPrimary },
  };
}
