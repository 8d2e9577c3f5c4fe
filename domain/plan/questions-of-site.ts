import { choice, yesOrNo } from './field.ts';
import type { Question } from './question.ts';

/** Water and connections. */
export const WATER: Question = {
  code: 'water',
  text: { zh: '水从哪里来，到哪里去，接不接市政？', en: 'Where does water come from and go, and what is connected?' },
  why: {
    zh: '取水、排入管网和占挖道路、接水电气各有许可。',
    en: 'Taking water, draining to the sewer and digging up or connecting to the street each have their permit.',
  },
  fields: [
    yesOrNo('plan.sewer', '污水排入城镇管网', 'Drains to the public sewer', true),
    yesOrNo('plan.abstraction', '直接取用河水或者地下水', 'Takes water from river or ground', true),
    yesOrNo('plan.utility', '占挖道路、动绿地或者新接水电气', 'Street, green or utility hookup', true),
  ],
};

/** What the map tells of the site, where the zone has drawn its layers. */
export const SITE: Question = {
  code: 'site',
  text: { zh: '地块在不在这些范围里？', en: 'Does the site lie in one of these areas?' },
  why: {
    zh: '水土流失、河道和文物范围内各有审查；区域评估覆盖的不再单独做。',
    en: 'Areas of soil loss, rivers and heritage have reviews of their own; what an area assessment covers is not done again.',
  },
  fields: [
    yesOrNo('plan.soilRiskArea', '水土流失易发区', 'Area prone to soil loss', true),
    yesOrNo('plan.river', '河道管理范围', "A river's management area", true),
    choice('plan.heritage', { zh: '文物', en: 'Heritage' }, 'survey', [
      { value: 'none', label: { zh: '不涉及', en: 'Not concerned' } },
      { value: 'controlZone', label: { zh: '建设控制地带', en: 'Construction control zone' } },
      { value: 'survey', label: { zh: '须先考古调查勘探', en: 'Survey required first' } },
    ]),
    yesOrNo('plan.areaAssessment', '区域评估已经覆盖', 'Covered by an area assessment', false),
    yesOrNo('plan.crossCity', '跨设区的市', 'Crosses the bounds of a city', true),
  ],
};

/** What concerns safety. */
export const HAZARD: Question = {
  code: 'hazard',
  text: { zh: '有没有需要专门审查的危险？', en: 'Is there a hazard that is reviewed on its own?' },
  why: {
    zh: '危险化学品、特殊消防、防雷和地震安全各由专门机关审查，不能承诺办理。',
    en: 'Hazardous chemicals, special fire risk, lightning and earthquakes are reviewed by their own organs, never on a promise.',
  },
  fields: [
    yesOrNo('plan.hazchem', '生产、储存危险化学品', 'Makes or stores hazardous chemicals', true),
    yesOrNo('plan.specialFire', '属于特殊建设工程（消防）', 'Special works in fire law', true),
    yesOrNo('plan.explosive', '有易燃易爆场所', 'Has inflammable or explosive places', true),
    yesOrNo('plan.quakeSpecial', '依法须做地震安全性评价', 'Seismic safety assessment required by law', true),
  ],
};
