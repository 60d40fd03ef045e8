import { planSheets } from '../../workflows/commission/plan-sheets';
import { readPlanBook, type PlanBook } from '../../workflows/commission/plan-book';
import { useRowActs, type Designed, type RowActs } from '../act/use-row-acts';

export type PlanActs = RowActs<PlanBook>;

const designed: Designed<PlanBook> = { screen: 'commission', read: readPlanBook, sheets: planSheets() };

/** The commission plans of the workbook, in step with their sheets, and what can be done with them. */
export const usePlans = (): PlanActs => useRowActs(designed);
