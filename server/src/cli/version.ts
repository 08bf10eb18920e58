/** Set by the build. */
declare const DATELINE_VERSION: string | undefined;

/** The package's version; `0.0.0` where the sources run without a build. */
export const VERSION: string = typeof DATELINE_VERSION === 'undefined' ? '0.0.0' : DATELINE_VERSION;
