import { stopShared } from './workbench.ts';

export const mochaGlobalTeardown = stopShared;
