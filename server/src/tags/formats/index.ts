import { brat } from './brat.ts';
import { conll } from './conll.ts';
import { csv } from './csv.ts';
import { doccano, spacy } from './json-lines.ts';
import type { Format } from './model.ts';
import { w3c } from './w3c.ts';

/** Every format, in the order of `--help`. */
export const FORMATS: readonly Format[] = [w3c, brat, spacy, doccano, conll, csv];
