import fc from 'fast-check';

/** Elsewhere each run draws other examples. A change is judged by the same ones as the change before it. */
if (process.env.CI) fc.configureGlobal({ seed: 20180721 });
