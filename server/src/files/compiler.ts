import { setFlagsFromString } from 'node:v8';

/**
 * Settings for V8, each with the reason for it. Without them, more than 40 % of the CPU time of reading 5 MB of dumps went into
 * optimising functions over and over: the readers are much code that is given ever new kinds of text.
 */
const SETTINGS: readonly { readonly flag: string; readonly since?: number; readonly before?: number }[] = [
  // The first machine code, made without optimising, is there at once, so that the optimiser can wait.
  { flag: '--always-sparkplug' },
  // Fewer functions are compiled again inside each of their callers; what is small still is.
  { flag: '--max-inlined-bytecode-size-cumulative=300' },
  { flag: '--max-inlined-bytecode-size-cumulative=100', before: 12 },
  // Loops are not compiled twice, once for their first round: few of them run long enough to earn that.
  { flag: '--no-turbo-loop-peeling', before: 12 },
  // Most regular expressions are tried more than once: they are compiled to machine code at once, not first for the interpreter, too.
  { flag: '--no-regexp-tier-up' },
  // Functions are optimised when enough has been seen for what is assumed of them to hold. Later versions compile with Maglev first, at
  // a fraction of the cost, and most functions do as well with that: of 5 MB, a fifth of the CPU time went into optimising them again.
  { flag: '--interrupt-budget=300000', before: 12 },
  { flag: '--invocation-count-for-turbofan=30000', since: 13 },
];

/**
 * Sets V8 up for the readers, in the command line as in the server: the first thousands of dumps of a folder cost it an eighth less, and an
 * edit of an open one no more. It holds for the whole process, its threads included, so this comes before any dump is read.
 */
export function tuneCompiler(): void {
  const version = Number.parseInt(process.versions.v8, 10);
  for (const { flag, since = 0, before = Number.POSITIVE_INFINITY } of SETTINGS)
    if (version >= since && version < before) setFlagsFromString(flag);
}
