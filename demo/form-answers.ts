import type { FormValues, OneForm } from '../domain/catalogue/form.ts';
import type { DemoFirm } from './world/enterprises.ts';
import type { DemoProject } from './world/kinds.ts';

/** What the firm writes into the one form of a submission: for each field that the form asks, one sensible value. */
export function answerForm(form: Pick<OneForm, 'fields'>, project: DemoProject, firm: DemoFirm): FormValues {
  const known = {
    ...ofProject(project),
    ...ofBuilding(project),
    ...ofEffects(project),
    ...OF_WORKS,
    ...ofContact(firm),
  };
  const asked = form.fields.map(({ field }) => field.key);
  return Object.fromEntries(Object.entries(known).filter(([key]) => asked.includes(key)));
}

const ofProject = (project: DemoProject): FormValues => ({
  'project.name': project.name,
  'project.industry': project.industry,
  'project.nature': project.landHa > 0 ? 'new' : 'retrofit',
  'project.site': project.site,
  'project.content': project.content,
  'project.investment': project.investmentCny,
  'project.landArea': project.landHa,
  'project.energy': project.energyTce,
  'project.plannedStart': '2026-11',
  'declaration.industrialPolicy': true,
});

const ofBuilding = ({ floorArea, landHa, code }: DemoProject): FormValues => ({
  'land.plotRatioMin': 1,
  'land.plotRatioMax': 2.5,
  'land.densityMax': 50,
  'land.heightMax': 40,
  'land.contractNumber': `3205052026CR${code.slice(-4)}`,
  'land.use': 'industrial',
  'building.floorArea': floorArea,
  'building.plotRatio': landHa > 0 ? Math.round(floorArea / landHa / 100) / 100 : 1,
  'building.aboveGround': floorArea,
  'building.underground': 0,
  'building.density': 41.8,
  'building.greenRatio': 12.3,
  'building.height': 23.8,
  'building.count': Math.max(1, Math.round(floorArea / 12_000)),
  'building.parking': Math.round(floorArea / 285),
  'building.scale': floorArea > 30_000 ? 'large' : 'medium',
  'works.floorArea': floorArea,
  'completion.floorArea': floorArea,
  'completion.height': 23.8,
  'completion.greenRatio': 12.3,
  'completion.surveyor': '苏州园测测绘有限公司',
});

const ofEffects = ({ floorArea, landHa, investmentCny }: DemoProject): FormValues => ({
  'environment.category': '三十二、专用设备制造业 70',
  'environment.consultant': '江南环境科技有限公司',
  'environment.compiler': '吴文涛',
  'environment.wastewater': 'sewer',
  'environment.hazardousWaste': Math.round(floorArea / 1000),
  'environment.investment': Math.round(investmentCny / 2_000_000),
  'soil.disturbedArea': landHa,
  'soil.earthwork': Math.round(landHa * 90) / 100,
  'soil.surplus': Math.round(landHa * 12) / 100,
  'soil.surplusDestination': '运至松陵公园绿化项目综合利用。',
  'soil.region': 'prone',
  'soil.investment': Math.round(landHa * 45),
  'drainage.volume': Math.round(floorArea / 300),
  'drainage.outlets': 2,
  'drainage.plant': '澄湖第二污水处理厂',
});

const OF_WORKS: FormValues = {
  'design.institute': '江南建筑设计院有限公司',
  'survey.institute': '江南岩土勘察有限公司',
  'works.contractor': '苏州筑成建设工程有限公司',
  'works.supervisor': '苏州正衡工程监理有限公司',
  'works.manager': '唐建国',
  'works.contractPrice': 5200,
  'works.duration': 365,
  'works.contractorGrade': 'first',
  'works.fundsArranged': 6000,
  'works.startAfterDays': 15,
  'design.grade': 'A',
};

const ofContact = (firm: DemoFirm): FormValues => ({
  'contact.name': firm.legalRepresentative,
  'contact.phone': '0512-66661234',
});
