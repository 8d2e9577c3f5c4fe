import { todayIn } from '../zone-day.ts';

/** Does a person have the role of steward (帮办代办) in a zone on a day? All three are expressions of the query. */
export const isSteward = (person: string, zone: string, day: string): string => `
  EXISTS (SELECT 1 FROM hat sh WHERE sh.person_id = ${person} AND sh.zone_id = ${zone} AND sh.capacity = 'steward'
    AND sh.enterprise_id IS NULL AND ${day} BETWEEN sh.first_day AND coalesce(sh.last_day, 'infinity'))`;

/** Is `mandate` one in force today on which a steward acts in `hat`, the one of the enterprise in `zone`? */
export const isMandated = (mandate: string, hat: string, zone: string): string => `
  ${mandate}.capacity = 'steward' AND ${mandate}.zone_id = ${hat}.zone_id AND ${mandate}.enterprise_id = ${hat}.enterprise_id
    AND ${mandate}.agent_id = ${hat}.person_id AND ${todayIn(zone)} BETWEEN ${mandate}.first_day AND ${mandate}.last_day
    AND NOT EXISTS (SELECT 1 FROM mandate_end me WHERE me.mandate_id = ${mandate}.id)`;
