import { fieldOf } from '../../../core/entity/entity-fields';
import type { Bilingual } from '../../../core/kernel/bilingual';
import { foldText } from '../../../core/kernel/text';
import type { IssueGroup } from '../../../core/validation/group-issues';
import type { WorkspaceCheck } from '../../../workflows/validate-workspace';

/** How the workbook and its declarations name what issues are about. */
export interface IssueNames {
  readonly sheetOf: (entity: string) => string;
  readonly columnOf: (entity: string, field: string) => Bilingual;
  /** Everything a group can be found by, folded. */
  readonly searchTextOf: (group: IssueGroup) => string;
}

export function issueNames({ places, registry }: Pick<WorkspaceCheck, 'places' | 'registry'>): IssueNames {
  const entities = new Map(registry.map((entity) => [entity.name, entity]));
  const texts = new Map<string, string>();
  const sheetOf = (entity: string): string => places.get(entity)?.sheet ?? entity;
  const columnOf = (name: string, field: string): Bilingual => {
    const entity = entities.get(name);
    return (entity && fieldOf(entity, field)?.label) ?? { en: field, fr: field };
  };
  const searchTextOf = ({ code, entity, field, title }: IssueGroup): string => {
    const key = `${code} ${entity} ${field}`;
    const column = columnOf(entity, field);
    const text =
      texts.get(key) ??
      foldText(`${code} ${title.en} ${title.fr} ${sheetOf(entity)} ${column.en} ${column.fr}`);
    texts.set(key, text);
    return text;
  };
  return { sheetOf, columnOf, searchTextOf };
}
