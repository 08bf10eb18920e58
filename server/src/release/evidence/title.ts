import type { Evidence } from './model.ts';
import { FORM } from './title-form.ts';
import { NAMING } from './title-name.ts';
import { STANDING } from './title-place.ts';
import { SCRAPS } from './title-scraps.ts';

/** What speaks for a title and against it. */
export const TITLE: readonly Evidence[] = [...STANDING, ...NAMING, ...FORM, ...SCRAPS];
