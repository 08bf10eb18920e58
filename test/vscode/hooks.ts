import { photograph, stopShared } from './workbench.ts';

export const mochaHooks = {
  async afterEach(this: Mocha.Context): Promise<void> {
    if (this.currentTest?.state === 'failed') await photograph(this.currentTest.fullTitle());
  },
};

export const mochaGlobalTeardown = stopShared;
