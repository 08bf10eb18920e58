import { brat } from './brat.ts';
import { bioes, conll, iob2 } from './conll.ts';
import { csv } from './csv.ts';
import { doccano, spacy } from './json-lines.ts';
import { labelStudio } from './label-studio.ts';
import type { Format } from './model.ts';
import { qdc, refi } from './refi.ts';
import { tei } from './tei.ts';
import { uima } from './uima.ts';
import { w3c } from './w3c.ts';
import { webanno } from './webanno.ts';

/** Every format, in the order of `--help`. */
export const FORMATS: readonly Format[] = [
  ...[w3c, csv, brat, conll, iob2, bioes, spacy, doccano, labelStudio, webanno, uima, tei, refi, qdc],
];

/** A format by its name, or null. */
export function formatNamed(name: string): Format | null {
  return FORMATS.find((format) => format.name === name) ?? null;
}
