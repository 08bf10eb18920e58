/* All features together: whoever reads the table of weights needs every one of them declared. */

export * from './model-features/beside.ts';
export * from './model-features/document.ts';
export { type Emit, FEATURE_NAMES, ROLES, Role } from './model-features/feature.ts';
export * from './model-features/known.ts';
export * from './model-features/whole.ts';
export * from './model-features/words.ts';
