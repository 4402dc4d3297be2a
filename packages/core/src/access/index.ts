// Asking
export { may } from './may.ts';
export type { AccessRefusal, AccessRefusalParams, AccessVerdict } from './may.ts';
export type { AccessRecord, AccessRole, Actor, Relation, Standing } from './relations.ts';
export type { Action, Resource } from './resources.ts';
export { reflectionResource } from './reflection-resource.ts';

// The table, for whoever enforces it elsewhere
export { ACCESS_TABLE } from './access-table.ts';
export type { AccessRule, AccessTable } from './access-table.ts';
export { ACCESS_ROLES, RELATIONS, SMALLEST_CELL_SHOWN } from './relations.ts';
export { ACTIONS, RESOURCES } from './resources.ts';
export { accessMatrix } from './access-matrix.ts';
