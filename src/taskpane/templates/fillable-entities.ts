import { registry } from '../../core/entities/registry';

/** The sheets people fill. Lists come with every workspace, whatever is chosen. */
export const fillableEntities = registry.filter((entity) => entity.name !== 'listValue');
