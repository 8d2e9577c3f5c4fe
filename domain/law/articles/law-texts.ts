import type { LawArticles } from '../law-articles.ts';
import { businessEnvironment, creditRepair, creditRepairTrial, onlineServices, realEstate } from './administration.ts';
import {
  civilCode,
  civilProcedure,
  licensingCases,
  litigation,
  penalties,
  reconsideration,
  signatures,
} from './civil-and-remedies.ts';
import { environmentCode } from './environment-code.ts';
import { dischargePermits, projectEnvironment } from './environment-regulations.ts';
import { environmentalAssessment, environmentalProtection } from './environment.ts';
import { investmentMeasures, investmentProjects, investmentSupervision } from './investment.ts';
import { energyConservation, energyReview, landAdministration } from './land-and-energy.ts';
import { licensingDecision } from './licensing-decision.ts';
import { licensingFiling } from './licensing-filing.ts';
import { licensingSupervision } from './licensing-supervision.ts';
import { buildingEnergy, construction, constructionQuality, planning, urbanRoads } from './planning-and-building.ts';
import { commitments, creditCodes, inspections, opinions, projectCodes } from './policies-and-standards.ts';
import {
  civilDefence,
  earthquakes,
  fireProtection,
  fireReview,
  hazardousChemicals,
  lightning,
  meteorology,
  relics,
  seismicAssessment,
  weatherDisasters,
  workSafety,
} from './safety.ts';
import { civilServants } from './officials.ts';
import { drainage, floodControl, soilConservation, soilPlans, water, waterAbstraction } from './water.ts';

/** Every law with the articles that are cited, in the order in which lists show them. */
export const lawTexts: readonly LawArticles[] = [
  licensingFiling,
  licensingDecision,
  licensingSupervision,
  civilCode,
  civilProcedure,
  reconsideration,
  litigation,
  licensingCases,
  penalties,
  signatures,
  civilServants,
  investmentProjects,
  investmentMeasures,
  investmentSupervision,
  businessEnvironment,
  onlineServices,
  planning,
  construction,
  constructionQuality,
  buildingEnergy,
  landAdministration,
  energyConservation,
  energyReview,
  urbanRoads,
  environmentCode,
  environmentalAssessment,
  environmentalProtection,
  projectEnvironment,
  dischargePermits,
  soilConservation,
  soilPlans,
  waterAbstraction,
  drainage,
  water,
  floodControl,
  fireProtection,
  fireReview,
  workSafety,
  hazardousChemicals,
  earthquakes,
  seismicAssessment,
  meteorology,
  weatherDisasters,
  lightning,
  civilDefence,
  relics,
  realEstate,
  creditRepair,
  creditRepairTrial,
  opinions,
  inspections,
  commitments,
  projectCodes,
  creditCodes,
];
