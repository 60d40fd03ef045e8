/** The question `Office.context.requirements` answers; Excel and our host both do. */
export interface RequirementSets {
  isSetSupported(set: string, version: string): boolean;
}

/**
 * Does `work` where this Excel has ExcelApi `version`, and `otherwise` where it is older (excel.md, "Limits").
 * Members above ExcelApi 1.9 may be used only inside `work`; test/excel/api-sets.test.ts refuses them elsewhere.
 */
export function ifSupported<T>(host: RequirementSets, version: string, work: () => T, otherwise: () => T): T {
  return host.isSetSupported('ExcelApi', version) ? work() : otherwise();
}
