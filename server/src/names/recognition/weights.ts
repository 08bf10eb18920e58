import { LABELS } from './evidence.ts';

/** Reads a table of weights: a line for each feature with its name and one weight for each of `LABELS`, tab-separated. */
export function readWeights(table: string, featureNames: readonly string[]): Float32Array {
  const weights = new Float32Array(featureNames.length * LABELS.length);
  const numbers = new Map(featureNames.map((name, index) => [name, index]));
  for (const line of table.trim().split('\n')) {
    const [name, ...cells] = line.split('\t');
    const number = numbers.get(name);
    if (number === undefined) throw new Error(`No feature is called '${name}'.`);
    cells.forEach((cell, label) => {
      weights[number * LABELS.length + label] = Number(cell);
    });
  }
  return weights;
}

/*
 * How much each piece of evidence speaks for a reading, fitted as a semi-Markov conditional random field on annotated
 * texts. Columns: feature, nothing, person, organization, place, other. A positive weight speaks for the column, a negative
 * one against it; a reading's score is the sum over its evidence.
 */

/** For the first reading, without evidence from the rest of the document. */
export const FIRST_READING = `
any name, one word	-0.28	-0.48	-0.58	-0.55	-0.41
any name, more words	0	-0.22	-0.01	-0.29	-0.09
1 words	-0.28	-0.48	-0.58	-0.55	-0.41
2 words	0	-0.57	-0.68	-0.48	-0.47
3 words	0	-0.22	-0.21	-0.27	-0.13
4 words	0	0.25	0.02	-0.26	-0.24
5 words	0	-0.32	0.2	-0.69	-0.31
6 or more words	0	0.1	0.89	-1.14	0.68
all words English, one word	0.24	-0.89	-0.62	-1.61	-0.66
all words English, more words	0	-1.7	-0.17	-0.97	-0.17
all words English, opens a sentence, one word	0.62	-0.89	-1.17	-1.02	-0.28
all words English, opens a sentence, more words	0	-0.99	-0.14	-0.06	-0.27
all words English, in a headline, one word	0.1	-1.78	-1.24	-1.09	-1.91
all words English, in a headline, more words	0	-0.79	-0.68	-0.05	-0.31
some words English, more words	0	-0.05	0.14	0.23	0.25
some words English, opens a sentence, more words	0	-0.59	-0.15	-0.01	-0.9
some words English, in a headline, more words	0	-1.05	0.19	-0.38	0.03
no word English, one word	-0.73	-0.19	-0.54	0.1	-0.25
no word English, more words	0	0.52	-0.5	-0.42	-0.96
no word English, opens a sentence, one word	-0.59	0.26	0.39	0.09	-0.06
no word English, opens a sentence, more words	0	-0.05	-0.25	-0.57	-0.48
no word English, in a headline, one word	-0.48	-0.14	-0.57	0.21	-0.94
no word English, in a headline, more words	0	-0.36	-0.71	0.42	0.19
first word is of grammar, one word	0.32	-0.92	-0.03	-0.25	-0.84
first word is of grammar, more words	0	-0.95	-0.46	-0.88	0.02
last word is of grammar, more words	0	-0.21	-0.5	-0.82	-0.09
word of grammar inside	0	-0.18	-0.14	-0.21	1.02
word in capitals, one word	-0.12	-1.25	0.81	-0.84	-0.57
word in capitals, more words	0	-0.99	-0.09	-1.3	-0.53
capital inside a word, one word	0.43	-1.43	0.33	-2.8	0.07
capital inside a word, more words	0	0.24	-1.41	-1.82	0.53
capitals with full stops, one word	-0.01	-1.36	-1.29	0.47	0.37
capitals with full stops, more words	0	-1.77	0.03	-1.72	-1.73
holds a number, one word	0.03	-1.39	0.34	-1.24	-0.51
holds a number, more words	0	-0.99	-0.57	-0.97	0.65
holds a hyphen, one word	0.91	-2.5	0.32	-0.91	-1.05
holds a hyphen, more words	0	-1.15	-0.8	-1.13	0.05
holds an apostrophe, one word	-1.17	-1.04	-1.17	-1.18	0.35
holds an apostrophe, more words	0	0.27	-0.4	-1.3	-1.1
other letters, one word	1.72	-1.48	-1.5	-0.04	-1.6
other letters, more words	0	-1.07	-1.37	-1.14	-1.14
two to five capitals	0.02	-1.49	0.86	-0.74	-0.77
six or more capitals	-1.01	0.01	-0.47	-1.05	0.06
starts with a number	0.03	-1.27	0.47	-1.44	0.52
ends with a number	0	-1.3	-0.57	-0.54	-0.44
starts with an initial, one word	-0.59	-1.67	-2.02	-0.33	-0.39
starts with an initial, more words	0	0.19	-1.24	-1.49	0.62
initial in the middle	0	1.21	-0.59	-0.84	-0.94
ends with an initial	0	0.31	0.1	-1.27	-1.38
starts with a small word	0.73	-0.34	-0.89	-0.23	-0.93
ends with a small word	0	-0.91	-0.8	-0.39	-0.76
small word inside	0	-0.21	-0.63	0.57	-0.78
possessive inside	0	-0.01	-0.59	0.01	-0.45
'of' inside	-0.67	-0.58	0.23	-0.41	0.29
'and' inside	1.14	-1.01	-0.19	-0.26	-0.96
'&' inside	0.45	-1.37	-0.2	-0.91	-0.33
'for' inside	0.01	-0.92	-0.36	-0.98	0.08
'on' inside	0.43	-0.49	0.02	-0.62	-0.54
'the' inside	0.44	-0.97	-0.06	-0.85	-0.05
'upon' inside	-0.66	-0.42	-0.43	0.36	-0.47
particle inside	0	0.26	-0.31	-0.29	-0.05
starts with a particle	-0.78	-0.61	-1.29	-1.4	-1.02
starts with a given name, one word	-0.91	0.67	-0.76	-0.63	-0.41
starts with a given name, more words	0	1.16	-0.17	0.02	-0.27
starts with a given name that is no English word, one word	-0.38	0.14	-0.51	-0.55	-0.33
starts with a given name that is no English word, more words	0	0.07	-0.01	-0.01	-0.06
ends with a given name	0	-0.07	-0.65	-0.12	-0.81
given name first of 2	0	0.77	-0.75	-0.47	-0.34
given name first of 3	0	0.77	0.19	-0.07	-0.18
given name first of 4	0	0.57	-0.82	0.88	-1.29
first word: organization, one word	-0.33	-1.06	0.18	-0.49	-1.63
first word: organization, more words	0	-1.22	-0.26	-0.33	-0.97
last word: organization, more words	0	-1.75	1.34	-0.15	-1.88
inside: organization	0	-0.16	1.32	-1.25	-1.7
first word: company, one word	0.26	-0.76	-0.99	-1.26	-1.07
last word: company, more words	0	-1.36	1.33	-1.21	-1.12
first word: team, one word	-0.53	-1.56	1.24	-1.26	-1.8
first word: team, more words	0	-0.79	0.53	-0.09	-1.54
last word: team, more words	0	-1.6	0.94	-0.3	-1.96
inside: team	0	-0.39	-0.62	-0.21	-0.63
first word: place, one word	-0.77	-0.44	-0.85	0.16	-1.37
first word: place, more words	0	-1.72	-0.6	0.1	-1.67
last word: place, more words	0	-2.06	-0.34	1.25	-1.63
inside: place	0	-1.14	0.03	0.46	-0.24
first word: placeStart, one word	-1.22	-1.17	-1.39	0.5	-1.27
first word: placeStart, more words	0	-0.92	-0.57	1.23	-0.42
last word: placeStart, more words	0	-0.83	-0.34	-0.24	-1.18
inside: placeStart	0	-0.39	-0.97	-0.22	0.29
first word: direction, one word	-0.12	-1.17	-0.35	-0.06	-1.34
first word: direction, more words	0	-1.7	-0.61	0.78	-0.68
last word: direction, more words	0	0.44	-0.35	0.06	-1.32
inside: direction	0	-0.86	-0.88	0.73	-1.37
first word: honorific, one word	1.45	-0.45	-0.38	-1.61	-1.36
first word: honorific, more words	0	-0.68	-0.52	-1.17	-0.96
last word: honorific, more words	0	0.03	-1.22	-0.88	-0.24
inside: honorific	0	-0.6	-0.76	-0.64	-1.62
first word: office, one word	1.51	-1.77	-0.72	-0.7	-0.78
first word: office, more words	0	-1.49	-0.18	-1.13	-1.35
last word: office, more words	0	-0.2	-2.15	-1.41	-1.19
inside: office	0	0.19	-1.59	-0.95	-1.3
first word: rank, one word	1.16	-1.81	-1.27	-1.24	-1.56
first word: rank, more words	0	-1.77	-0.2	-0.97	-1.26
last word: rank, more words	0	0.4	-0.08	-0.99	-1.49
inside: rank	0	0.68	-1.72	-0.87	-1.35
first word: suffix, one word	-1.05	0.19	-2.07	-1.77	-0.09
first word: suffix, more words	0	-0.78	0.05	-1.17	-1.43
last word: suffix, more words	0	-0.16	-1.22	0.04	0.66
inside: suffix	0	-0.5	-0.89	-0.55	-0.86
first word: surname, one word	-0.35	-0.03	-0.01	-0.01	-0.01
last word: surname, more words	0	-0.01	-0.03	-0.01	-0.02
first word: time, one word	2.19	-1.11	-1.48	-2.66	-1.66
first word: time, more words	0	-0.82	-1.08	-1.03	-0.23
last word: time, more words	0	-0.92	-1.08	-1.37	0.17
inside: time	0	-0.33	0.45	0.04	-0.41
first word: other, one word	0.23	-1.33	-0.41	-1.01	0.16
first word: other, more words	0	-0.63	-1.56	-2.08	0.24
last word: other, more words	0	-1.58	-1.06	-2.55	1.3
inside: other	0	-0.51	-0.45	-1.05	1.04
first word: bodyNoun, one word	0.59	-0.8	-0.25	-0.74	-1.01
first word: bodyNoun, more words	0	-1.2	-0.87	-1.22	-1.41
last word: bodyNoun, more words	0	-1.2	-0.08	-1.86	-1.11
inside: bodyNoun	0	-0.38	-0.17	-0.75	-1.38
first word: occupation, one word	-0.1	1.42	-1.8	-1.04	-1.72
first word: occupation, more words	0	-0.85	-1	-0.68	-0.37
last word: occupation, more words	0	-0.29	-0.49	-1.27	-0.8
inside: occupation	0	0.58	-2.4	-1.44	-0.32
first word: organizationNoun, one word	-0.84	-1.06	0.9	-0.82	-1.4
first word: organizationNoun, more words	0	-0.94	0.25	-0.03	-0.45
last word: organizationNoun, more words	0	-0.62	0.49	-0.22	-1.99
inside: organizationNoun	0	0.14	-0.88	-0.51	-1.04
first word: placeNoun, one word	-0.28	0.01	-0.01	-0.37	-1.22
first word: placeNoun, more words	0	-1.16	-0.27	0.31	-0.14
last word: placeNoun, more words	0	-0.56	-0.82	0.21	-1.6
inside: placeNoun	0	-1.12	0.14	0.18	-1.01
first word: common, one word	0.32	-0.92	-0.03	-0.25	-0.84
first word: common, more words	0	-0.95	-0.46	-0.88	0.02
last word: common, more words	0	-0.21	-0.5	-0.82	-0.09
inside: common	0	-1.22	-0.38	-0.29	0.27
first word: family, one word	0.76	-0.92	-1.08	-0.73	-0.96
first word: family, more words	0	-0.22	-0.59	-0.09	-0.5
last word: family, more words	0	-1.38	-1.06	-0.74	-0.22
last word ends as slavic, one word	0.11	0.14	-1.47	-0.21	-1.79
last word ends as slavic, more words	0	1	-1.24	-1.23	-0.89
last word ends as western, one word	-0.59	0.11	-0.67	0.01	-0.13
last word ends as western, more words	0	0.68	-0.29	-0.24	-0.38
last word ends as southern, one word	-0.61	-0.22	-1.44	-1.55	0
last word ends as southern, more words	0	1.11	-0.19	-1.39	-1.18
last word ends as eastern, one word	-0.58	-2.5	-1.48	-1.45	1.61
last word ends as eastern, more words	0	-0.29	0.09	0.32	0.47
last word ends as town, one word	-2.19	-0.64	-0.65	-0.01	-2.6
last word ends as town, more words	0	-0.21	-0.49	0.62	-0.36
last word ends as land, one word	-0.16	-1.09	-0.89	-0.08	-1.15
last word ends as land, more words	0	-0.66	-0.68	0.36	-0.58
last word ends as body, one word	-1.08	-0.37	0.64	-1.6	0.49
last word ends as body, more words	0	-0.8	0.53	-0.84	-1.84
last word ends as adjective, one word	-0.04	-2.6	-1.44	-2.57	1.56
last word ends as adjective, more words	0	-0.1	-0.35	-0.92	0.12
last word ends as verb, one word	0.27	-0.73	-1.33	-0.75	-1.14
last word ends as verb, more words	0	0.25	-0.1	-0.24	0.14
last word ends as noun, one word	0.14	-1.54	-0.5	-0.83	-0.45
last word ends as noun, more words	0	-1.76	0.08	-0.04	-1.02
office and of first	0	-0.06	-1.57	-1.31	-1.1
word of an organisation and of first	0	-0.1	1.65	-0.08	-1.81
word of a place and of first	0	-0.39	-0.24	1.15	-1.44
known place first, word of an organisation last	0	-0.68	0.59	0.61	-0.39
only numbers	1.55	-0.33	-0.91	-0.74	-1.48
1 letters	-0.11	-1.05	-1.91	-1.45	-1.76
2 letters	0.72	-0.75	-1.04	0.87	-1.28
3 letters	-0.2	-0.86	-0.39	-0.88	-0.86
known person, more words	0	0.56	-0.01	-0.03	-0.01
known country, one word	0.25	-1.34	-1.45	0.77	-1.3
known country, more words	0	-1.14	-2.19	0.15	-1.18
known city, one word	-1.3	-1.65	-1.29	0.79	-2.13
known city, more words	0	-1.57	-1.49	1.59	-1.33
known body, one word	0.66	-0.31	0.37	-1.14	-0.82
known body, more words	0	-0.03	1	-0.93	-0.48
known, but an English word, one word	-1.21	-0.97	-0.5	1.52	-0.25
known, but an English word, more words	0	-0.42	-0.77	0.14	-1.09
well-known person	0	0.56	-0.01	-0.03	-0.01
well-known place	-0.08	-1.52	-1.7	0.94	-1.31
well-known organization	0.66	-0.25	0.96	-1.25	-0.79
part of a longer known name, one word	0.61	-1.26	-1.51	-2.14	-1.1
part of a longer known name, more words	0	-1.09	-1.46	-1.7	-0.8
holds a known person	0	-0.67	-0.04	-0.01	-0.02
holds a known place	0	-1.35	0.43	-0.06	-0.82
holds a known organization	0	-0.53	-1.19	-1.23	-1.39
crosses a known name	0	-0.94	-1.45	-0.19	-0.37
left: in, one word	0.31	-1.81	-1.73	1.04	-0.7
left: in, more words	0	-1.73	-0.33	0.72	-0.53
left: at, one word	-1.51	-1.22	0.13	0.16	-1.9
left: at, more words	0	-1.61	0.73	0.37	-1.61
left: from, one word	-1.27	-0.38	-0.52	0.81	-0.89
left: from, more words	0	-0.31	-0.32	0.24	-0.48
left: to, one word	-1.53	-0.8	0.03	0.38	-0.5
left: to, more words	0	-0.12	-0.21	0.2	-0.12
left: of, one word	-0.24	-0.9	-1.12	-0.09	-0.57
left: of, more words	0	-0.06	-0.55	-0.03	-0.84
left: by, one word	-0.08	0.1	0.21	-1.59	-0.88
left: by, more words	0	0.88	0.2	-1.92	-1.13
left: with, one word	-0.59	0.47	0.07	-0.53	-1.01
left: with, more words	0	0.12	0.15	-1.17	-1.03
left: for, one word	-0.32	-0.57	-0.21	-0.51	-1.31
left: for, more words	0	0.02	-0.15	-1.65	-0.03
left: on, one word	0.52	-0.59	0.04	-1.01	-0.77
left: on, more words	0	-0.71	-0.03	0.23	-1.45
left: against, one word	-0.89	-0.35	0.94	-1.77	-0.38
left: against, more words	0	-0.01	0.6	-1.06	-1.24
left: between, one word	-1.13	-0.26	-1.34	0.7	-0.27
left: between, more words	0	-0.79	-1.18	-0.16	-1.02
left: and, one word	-0.48	-0.3	-0.51	0.05	-0.05
left: and, more words	0	0.81	0	-0.83	-1.14
left: or, one word	0.73	-1.65	-0.42	-0.96	0.36
left: or, more words	0	-0.19	-0.51	-0.29	-0.44
left: the, one word	-0.71	-1.37	0.05	-0.49	0.19
left: the, more words	0	-2	0.25	0.01	0.17
left: a, one word	0.21	-1.87	-0.75	-0.3	0.37
left: a, more words	0	-1.42	-1.25	-0.92	-0.88
left: an, one word	0.31	-2.05	-0.09	-0.87	0.62
left: an, more words	0	-1.38	-1.32	-0.99	0.12
left: near, one word	-1.16	-1.67	-1.82	1.27	-1.75
left: near, more words	0	-2.17	-1.74	2.12	-1.62
left: as, one word	-1.26	0.18	-0.52	-0.26	-0.03
left: as, more words	0	0.6	-0.63	-1.19	0.28
left: into, one word	-1.49	-0.91	-1.14	-0.54	0.45
left: into, more words	0	-0.84	0.97	-0.9	-0.9
left: through, one word	0.22	-1.1	-1.07	0.3	-1.07
left: through, more words	0	0.36	0.32	-1.1	-0.87
left: outside, one word	-0.76	-0.75	-0.67	0.79	-0.83
left: around, one word	-1	-0.86	-1.07	1.01	-0.72
left: across, one word	-0.88	-1.02	-0.73	0.92	-0.85
left: across, more words	0	0.55	-0.55	-0.6	-0.74
left: than, one word	-0.86	-0.42	-0.86	-0.73	0.79
left: over, one word	-1.59	-1.45	-1.26	-0.13	0.87
left: over, more words	0	-0.19	-1.25	0.97	-0.29
left: under, one word	-1.3	-0.3	0.58	-1.25	0.47
left: under, more words	0	0.18	-1.04	0.31	-1.27
left: after, one word	-0.85	0.49	-1.37	-0.65	-0.37
left: after, more words	0	0.43	-1.32	-1.02	0.86
left: before, one word	-1.38	1.08	-0.97	-1.09	-1.14
left: before, more words	0	-1.12	0.15	0.21	-0.68
left: called, one word	-0.5	-1.41	-1.37	-1.25	0.35
left: called, more words	0	-1.3	0.07	0.19	0.37
left: named, one word	-0.88	-0.88	0.43	-0.55	-0.79
left: named, more words	0	0.05	-0.89	0.18	-0.78
left: is, one word	0.05	-1.67	-1.66	0.01	-0.23
left: is, more words	0	0.21	-1.45	-1.28	0.39
left: was, one word	0.32	0.21	-1.26	-0.8	-0.16
left: was, more words	0	-0.01	-1.38	-1.32	0.07
left: were, one word	0.83	0.34	-0.93	-0.44	-0.88
left: were, more words	0	-0.19	-0.79	-0.61	-0.32
left: has, one word	-0.68	-0.2	-0.39	-0.14	-0.25
left: has, more words	0	-0.05	-0.38	-0.24	-0.85
left: are, one word	0.58	-1.21	-1.46	-0.37	0.06
left: are, more words	0	-0.08	0.38	-1.29	-1.17
left: who, one word	0.37	-0.28	-0.34	-0.35	-0.42
left: which, one word	-1.14	1.03	-1.08	-0.76	-0.94
left: which, more words	0	-0.63	-0.75	-0.79	-0.69
left: that, one word	-0.34	0.69	0.43	-0.87	-1.21
left: that, more words	0	-0.84	-0.97	-1.57	-0.09
left: where, one word	-1.02	0.62	-1.07	-0.74	-0.96
left: where, more words	0	0.56	0.63	-1.06	-0.98
left: will, one word	-0.59	-0.04	-0.09	-0.03	-0.09
left: will, more words	0	-0.46	-0.49	-0.53	-0.52
left: her, one word	-0.55	-0.33	-0.31	-0.21	0.4
left: its, one word	0.58	-1.26	-1.39	0.12	-0.51
left: its, more words	0	-1.22	-1.49	0.2	-0.65
left: their, one word	-0.68	-0.82	0.74	-0.27	-0.85
left: but, one word	-0.62	0.85	-1.04	-1.1	-1.08
left: but, more words	0	0.66	-0.67	-0.52	-0.71
left: said, one word	0.16	0.52	-1.19	-0.88	-1.42
left: said, more words	0	-0.28	-1.47	-1.4	-1.27
left: this, one word	0.91	-0.71	-0.71	0.04	-0.87
left: this, more words	0	-0.95	-1.14	0.38	-0.94
left: when, one word	-1	0.99	-0.19	-0.52	-1.32
left: when, more words	0	0.82	-0.79	-0.81	-0.75
left: while, one word	-1.04	0.97	-0.94	-0.97	-0.57
left: while, more words	0	0.13	-0.89	-0.83	0.33
left: his, one word	1.66	-1.21	-1.83	-1.2	-0.78
left: his, more words	0	-1.01	-0.93	-0.6	0.59
left: like, one word	-1.16	-1.59	-1.03	-1.78	-0.14
left: like, more words	0	0.26	0.86	-1.35	-0.39
left: beat, one word	-0.51	-0.51	-0.4	-0.14	-0.49
left: beat, more words	0	0.65	-0.78	-0.54	-0.39
left: have, one word	-0.71	-0.31	-0.44	-0.29	-0.49
left: have, more words	0	0.52	-0.88	-0.65	-0.98
right: in, one word	-0.29	-1.93	-0.25	-0.16	-0.39
right: in, more words	0	-0.52	0.21	0.08	-0.26
right: at, one word	0.39	-1.82	0.17	0.87	-1.07
right: at, more words	0	-0.27	-0.39	0.11	-1.59
right: from, one word	-0.12	-0.71	-0.48	-0.51	-1.75
right: from, more words	0	0.94	0.1	-0.69	-0.12
right: to, one word	-0.55	-0.57	0.08	0.64	-0.68
right: to, more words	0	-0.48	-0.12	0.3	-1.78
right: of, one word	0.78	-0.89	-2.17	-1.43	-1.71
right: of, more words	0	-0.5	-1.79	-1.08	-2.62
right: by, one word	-0.49	-0.28	-0.69	-0.34	-0.8
right: by, more words	0	-0.79	-0.67	-0.76	0.66
right: with, one word	0.28	-0.34	-1.66	0.41	-0.37
right: with, more words	0	-0.33	-0.12	-0.56	-1.58
right: for, one word	0.5	-0.8	-0.89	0.17	-1.78
right: for, more words	0	-0.67	-0.48	-0.96	0.44
right: on, one word	0.08	-1.1	-1.3	0.53	-0.43
right: on, more words	0	0.32	-0.4	-0.22	0.06
right: against, one word	-1	-0.33	-0.27	-0.28	-0.88
right: against, more words	0	-0.18	-0.14	-0.02	-0.46
right: between, one word	0.7	-0.65	-0.65	-0.6	-0.74
right: and, one word	-0.63	-0.33	-0.75	-0.11	-0.13
right: and, more words	0	0.37	-0.17	-0.35	-0.48
right: or, one word	0.23	-1.98	-0.02	-0.01	0.34
right: or, more words	0	0.3	-1.07	-1.19	0.27
right: the, one word	0.17	-0.35	-0.86	-0.57	-1.38
right: the, more words	0	-0.29	-1.33	0.22	-1.57
right: a, one word	-0.34	-0.1	-0.41	-0.58	-1.43
right: a, more words	0	-0.26	-1	-0.73	-0.84
right: an, one word	0.91	-0.66	-0.62	-0.55	-0.59
right: an, more words	0	-0.02	-0.37	-0.11	-0.66
right: near, one word	0.04	-1.3	-1.14	0.26	-1.14
right: near, more words	0	-0.62	-0.69	0.57	-0.5
right: as, one word	-0.26	0.15	-0.91	-0.29	-0.14
right: as, more words	0	-1.32	0.61	-1.41	0.67
right: into, one word	0.26	-1.03	-0.95	-1.04	-0.83
right: into, more words	0	-0.66	0.19	-0.91	0.55
right: through, one word	-0.29	-0.41	0.18	0.63	-0.38
right: through, more words	0	-0.18	-0.55	0.26	-0.65
right: around, one word	-0.71	-0.36	-0.31	-0.16	-0.5
right: across, one word	-0.72	-0.16	0.7	-0.42	-0.32
right: than, one word	1.06	-0.9	-0.77	-0.65	-0.56
right: v, one word	-1.04	1.17	-1.11	-0.92	-0.96
right: v, more words	0	-0.71	-0.36	-0.42	-0.21
right: over, one word	0.47	-1.03	0.08	-0.92	-1.11
right: over, more words	0	-0.18	-0.7	0.62	-0.17
right: under, one word	-0.23	-1.17	-1.19	0.54	0.35
right: under, more words	0	-0.79	0.73	-0.68	-0.62
right: after, one word	-1.07	-1.11	-0.23	0.54	-1.14
right: after, more words	0	0.34	-0.17	0.09	-1.15
right: before, one word	0.32	-1.43	0.68	0.14	-0.97
right: before, more words	0	-0.85	-0.93	0.01	-0.96
right: called, one word	-0.5	-0.35	0.51	-0.73	-0.79
right: called, more words	0	0.4	-0.63	-0.42	-0.12
right: named, one word	0.56	-0.22	-0.26	-0.42	-0.16
right: is, one word	-1.03	-1.36	-0.58	0.14	-0.07
right: is, more words	0	-0.68	-0.15	0.09	0.36
right: was, one word	-1.16	0.24	-0.36	-1	-1.49
right: was, more words	0	0.31	0.07	-0.26	-0.04
right: were, one word	0.14	-0.58	-1.64	-1.48	0.44
right: were, more words	0	-0.54	0.33	-1.46	0.29
right: has, one word	-1.12	0.17	0.55	-0.57	-1.59
right: has, more words	0	0.08	0.12	-0.57	-1.6
right: had, one word	-1.16	0.62	-0.04	-0.64	-0.35
right: had, more words	0	0.33	-0.04	-1.45	-1.02
right: are, one word	-0.15	-2.04	0.3	-0.72	-0.71
right: are, more words	0	-0.79	0.33	-0.33	-0.78
right: who, one word	-1.47	-0.99	-1.7	0.34	0.3
right: who, more words	0	-0.57	-0.16	-1.53	0.36
right: which, one word	0.6	-1.07	-1.2	-0.2	-1.16
right: which, more words	0	-0.86	-0.39	0.28	-1.11
right: that, one word	0.19	-1.68	0.11	0.18	-1.51
right: that, more words	0	-0.09	-0.78	0.3	-0.39
right: where, one word	-1.05	-1.2	-0.18	-0.05	-1.19
right: where, more words	0	-0.57	0.28	-0.94	0.54
right: will, one word	-0.53	0.4	0.38	0.2	-1.76
right: will, more words	0	0.11	-0.22	-1.68	-1.54
right: would, one word	-0.56	0.41	-0.28	-0.64	-1.39
right: would, more words	0	-1.02	0.27	-0.88	-0.07
right: her, one word	1.04	-0.86	-0.9	-0.69	-0.74
right: her, more words	0	-0.01	-0.16	-0.02	-0.28
right: its, one word	0.08	-0.81	-0.82	-0.6	-0.49
right: its, more words	0	-0.05	-0.72	-0.46	-0.83
right: their, one word	0.54	-0.37	-0.32	-0.56	-0.14
right: but, one word	-0.13	-0.04	0.07	-0.58	-1.15
right: but, more words	0	-0.31	-0.81	0.31	-0.94
right: based, one word	0.46	-0.98	0.57	-1.04	-0.99
right: based, more words	0	-0.5	-0.69	-0.75	-0.8
right: said, one word	-0.51	0.69	-0.06	-1	-1.02
right: said, more words	0	-0.04	-0.99	-0.63	-0.29
right: not, one word	-0.38	-0.73	0.48	-0.74	-0.57
right: can, one word	0.34	-0.85	-1.17	0.69	-0.93
right: this, one word	-0.19	-1.54	-1.21	0.21	-1.23
right: this, more words	0	-0.06	-0.45	-0.04	-0.52
right: when, one word	-1.25	-0.04	-1.15	-1.16	0.71
right: when, more words	0	-0.43	-0.82	0.78	-0.67
right: while, one word	0.88	-0.34	-0.9	0.42	-0.52
right: while, more words	0	-0.24	-0.96	-0.48	-0.73
right: his, one word	1.38	-1.43	-1.05	-0.52	-0.73
right: his, more words	0	-0.14	-0.46	-0.07	-0.76
right: like, one word	0.92	-1.03	-1.08	0.19	-0.74
right: beat, one word	0.65	-0.59	-0.69	-0.4	-0.57
right: did, one word	0.56	-0.4	-0.51	-0.63	-0.62
right: have, one word	-0.53	-1.24	0.79	-0.64	-1.32
right: have, more words	0	-0.85	0.69	-1.03	-1.21
left mark: ., one word	0.58	0.01	-1.41	-1.75	-0.17
left mark: ., more words	0	0.15	-0.65	-1.44	-1.79
left mark: ,, one word	-1.06	0.04	-0.36	-0.05	-0.79
left mark: ,, more words	0	0.36	0.27	-0.21	-0.28
left mark: ;, one word	-1.12	-1.03	-2.18	0.33	-0.05
left mark: ;, more words	0	-1.2	-0.43	0.14	0.25
left mark: :, one word	0.29	-0.6	-0.43	0.11	-0.6
left mark: :, more words	0	-1.33	-1.89	0.41	-0.2
left mark: (, one word	-0.2	-0.1	-0.53	-0.37	-0.27
left mark: (, more words	0	-1.66	0.5	-1.89	-0.11
left mark: ), one word	-0.2	-1.35	-0.72	-1.23	-1.29
left mark: ), more words	0	-1.1	0.07	-0.7	0.82
left mark: -, one word	0.92	-0.86	-1.63	-0.26	-1.34
left mark: -, more words	0	-0.18	-0.88	-0.32	-0.23
left mark: /, one word	-0.97	-1.81	0.86	-2	-0.77
left mark: /, more words	0	-1.12	0.88	0.04	-0.42
left mark: ", one word	-0.62	-0.3	-0.54	-0.93	0.14
left mark: ", more words	0	-0.92	-0.08	-0.35	0.55
left mark: ', one word	-0.33	-2.23	-2.08	-0.2	-0.06
left mark: ', more words	0	-1.32	-0.09	-0.92	0.72
left mark: &, one word	0.23	-0.78	-0.14	0.03	-1.6
left mark: &, more words	0	0.03	-0.15	-1.79	-1.46
left mark: @, one word	0.67	-0.68	-0.78	-0.53	-0.75
left mark: @, more words	0	-0.9	-0.58	-0.5	-0.93
left mark: [, one word	0.02	-0.86	0.5	-0.96	-0.86
left mark: ], one word	0.42	-0.44	0.31	-1.54	-1.05
left mark: ], more words	0	-0.2	-0.3	-0.03	-0.46
left mark: other, one word	1.17	-1	-1.01	-1.17	-0.76
left mark: other, more words	0	-0.87	-1.2	-1	0.05
right mark: ., one word	-0.52	-0.86	-0.59	0.34	-0.64
right mark: ., more words	0	0.08	-0.13	-0.19	-0.45
right mark: ,, one word	-0.46	-0.76	-0.51	0.08	-0.65
right mark: ,, more words	0	0.48	0.03	-0.27	0.06
right mark: ;, one word	0.05	-1.84	-1.72	-0.13	0.32
right mark: ;, more words	0	-1.13	-0.47	0.08	0.22
right mark: :, one word	1.17	-0.52	-1.88	-1.94	-0.33
right mark: :, more words	0	-1.26	-1.58	-1.4	-0.1
right mark: (, one word	-1.26	-0.91	-0.69	-0.32	-0.84
right mark: (, more words	0	0.18	0.07	0.08	0.47
right mark: ), one word	-0.64	-1.37	0.11	-0.08	-0.09
right mark: ), more words	0	-0.81	-0.41	0.16	-0.27
right mark: -, one word	0.83	-2.32	-1.35	-0.2	-0.3
right mark: -, more words	0	-0.01	-0.4	0.21	0.05
right mark: /, one word	-0.66	-1.98	0.34	-0.59	-2.18
right mark: /, more words	0	-1.31	1.47	-1.64	0.06
right mark: ", one word	-0.27	-1.85	-0.75	-0.91	-0.11
right mark: ", more words	0	-0.35	-0.36	-1	0.45
right mark: ', one word	-0.72	0.78	0.43	-0.79	-0.75
right mark: ', more words	0	-0.11	-0.84	-1.54	0.28
right mark: !, one word	-1.13	-0.99	1.03	-1.16	-1.09
right mark: !, more words	0	-0.69	0.43	-0.64	0.29
right mark: ?, one word	-0.53	-0.52	-0.46	0.54	-0.36
right mark: &, one word	0.58	-1.65	-0.5	-1.4	-1.76
right mark: &, more words	0	0.3	-0.6	-1.92	-1.84
right mark: @, one word	0.53	-0.51	-0.54	-0.57	-0.49
right mark: [, one word	0.79	-0.31	-0.63	0.22	-0.81
right mark: ], one word	-0.78	-0.08	0.78	-0.56	-0.25
right mark: other, one word	1.33	-1.07	-1.26	-1.13	-1.05
right mark: other, more words	0	-0.4	-0.72	0.73	-0.62
left is honorific, one word	-0.73	1.42	-1.5	-1.47	-0.19
left is honorific, more words	0	0.39	-1.57	-1.21	-0.99
left is office, one word	-0.41	1.12	-1.27	-1.24	-0.43
left is office, more words	0	0.71	-0.18	-1.43	-1.02
left is rank, one word	0.2	-1.56	-0.98	-0.66	0.01
left is rank, more words	0	1.4	-1.7	-0.82	-1.12
left is occupation, one word	-0.65	0.99	-1.47	-1.75	-0.55
left is occupation, more words	0	0.39	-0.22	-1.51	-1.35
left is family, one word	-0.62	1.28	-1.21	-1.4	-1.35
left is family, more words	0	1.17	-0.93	-1.03	-0.91
left is placeNoun, one word	-1.12	-1.69	-1.06	0.34	-0.68
left is placeNoun, more words	0	0.27	-0.79	-1.25	-0.64
left is organizationNoun, one word	-0.64	-1.48	0.93	-1.48	-1.75
left is organizationNoun, more words	0	-1.12	1.01	-0.77	-1.74
left is speech, one word	-0.43	0.74	-0.61	-1.9	0.28
left is speech, more words	0	-0.41	-0.28	-0.32	0.03
left is personVerb, one word	-0.42	-0.45	0.39	-1.85	-0.17
left is personVerb, more words	0	0.22	0.66	-1.54	-0.16
left is bodyNoun, one word	-0.01	0.24	-1.48	-0.75	-0.94
left is bodyNoun, more words	0	0.68	-1.54	-1.17	-1.38
left is organization, one word	-0.52	-1.6	-0.18	-1.49	-1.47
left is organization, more words	0	-0.23	0.36	-1.04	-0.38
left is place, one word	-0.13	-1.06	-0.79	-0.6	-0.38
left is place, more words	0	-0.3	-1.41	-0.18	-1.2
left is time, one word	0.64	-0.37	-0.76	-0.53	-0.95
left is time, more words	0	-0.75	-1.08	-0.97	-1.14
left is team, one word	0.28	-0.35	-0.77	-0.85	-0.55
left is team, more words	0	-0.88	-1.27	-0.72	-0.92
left is other, one word	-0.06	-0.53	-0.83	-0.06	-0.48
left is other, more words	0	-2.06	-0.96	-1.57	0.92
left is direction, one word	-0.4	-0.88	-0.6	-0.17	-0.43
left is direction, more words	0	-1.02	-1.62	0.25	-0.89
left is grammar, one word	-0.82	-0.5	-0.13	-0.13	-0.21
left is grammar, more words	0	-0.63	0.07	0.26	-0.08
right is honorific, one word	0.06	0.26	-1.25	-0.95	0.56
right is honorific, more words	0	-0.16	-0.95	-0.13	-0.78
right is office, one word	0.36	-0.21	-0.21	0.09	-0.62
right is office, more words	0	-0.86	-2.19	0.12	-1.16
right is rank, one word	-0.1	-1.33	0.06	-1.52	-0.28
right is rank, more words	0	-0.5	-1.5	-0.82	-0.78
right is occupation, one word	-0.26	-1.57	-0.63	-0.49	0.98
right is occupation, more words	0	-1.16	-0.26	-2.06	-1.71
right is family, one word	-0.32	0.65	-1.72	-1.02	0.3
right is family, more words	0	0.06	-1.23	-0.91	-0.98
right is placeNoun, one word	0.19	-1.42	-0.59	-0.38	0.53
right is placeNoun, more words	0	-0.56	-1.37	0.07	0.08
right is organizationNoun, one word	-0.08	0.06	-0.16	-0.6	-0.96
right is organizationNoun, more words	0	-0.41	-0.01	-1.79	-0.75
right is speech, one word	-1.62	1.34	-0.77	-0.86	-1.59
right is speech, more words	0	0.36	0.27	-1.24	-1.66
right is personVerb, one word	-1.06	0.59	-0.01	-1.05	-0.67
right is personVerb, more words	0	-0.75	-0.43	-0.72	-0.7
right is bodyNoun, one word	-0.59	-1.37	-0.7	-1.05	0.85
right is bodyNoun, more words	0	-0.26	-0.12	-0.65	-1.66
right is organization, one word	-0.18	-0.7	-0.54	-0.96	-0.09
right is organization, more words	0	-0.43	-1.13	-0.81	-0.69
right is place, one word	-0.97	-0.5	-1.03	-0.15	-0.55
right is place, more words	0	-0.45	-0.65	0.14	-0.36
right is time, one word	-0.73	0.01	-1.5	-0.65	0.19
right is time, more words	0	-0.25	-0.36	-0.17	-0.34
right is team, one word	-0.02	-0.83	-1.06	-0.82	0.37
right is team, more words	0	-1.16	0.11	-1.65	-0.98
right is other, one word	0.1	-0.54	-0.92	-0.69	-0.02
right is other, more words	0	-1.33	-0.52	-0.51	-0.74
right is direction, one word	-0.34	-0.9	-1.26	-0.61	-1.38
right is direction, more words	0	-0.27	-0.77	-1.1	-0.68
right is company, one word	-0.42	-0.7	-0.93	0.49	0.25
right is company, more words	0	-0.86	-0.84	-0.92	-0.8
right is grammar, one word	-0.57	0.05	-0.04	-0.11	-0.85
right is grammar, more words	0	-0.16	-0.15	-0.17	-0.29
left is capitalised, one word	0.16	-0.97	-0.94	-1.24	-1.02
left is capitalised, more words	0	-0.61	-1.26	-0.59	-1.4
right is capitalised, one word	0.48	-1.69	-1.04	-1.01	-1.22
right is capitalised, more words	0	-1.31	-1.21	-1.01	-1.37
left is another small word, one word	-0.83	-0.57	-0.35	-0.71	-0.19
left is another small word, more words	0	-0.16	-0.13	-0.06	-0.14
right is another small word, one word	-0.41	0.16	-0.44	-0.63	-0.17
right is another small word, more words	0	-0.16	-0.11	-0.08	-0.59
left is a number, one word	0.13	-0.83	-0.71	-0.46	-0.8
left is a number, more words	0	-1.09	-0.33	0.13	0.37
right is a number, one word	1.55	-0.86	-0.15	-0.7	-1.51
right is a number, more words	0	-0.51	-1.67	-0.96	-1.3
first in its line, one word	0.12	0.24	-0.42	-0.21	-0.72
first in its line, more words	0	0.12	-0.26	-0.58	-0.96
last in its line, one word	0.49	-1.83	-1.79	-0.95	-1.76
last in its line, more words	0	-0.12	-0.38	-1.47	0.6
is a line, one word	0.01	-0.47	-0.14	0.01	-0.26
is a line, more words	0	-1.04	0.5	-0.72	-1.06
opens a sentence, one word	-0.06	-0.08	-0.54	-0.35	-0.06
opens a sentence, more words	0	-0.3	-0.39	-0.34	-0.1
has a possessive, one word	-1.6	0.57	0.4	-1.3	-2.15
has a possessive, more words	0	0.83	0.24	-0.55	-2.08
an age follows, one word	-0.97	0.49	-1.79	-0.37	-1.63
an age follows, more words	0	-0.01	0.46	-0.07	-1.35
comma and a known place follow, one word	0.89	-1.65	-0.77	-0.48	-1.84
comma and a known place follow, more words	0	-0.47	0.19	0.31	-1.35
a known place and comma before, one word	0.64	-1.27	-1.33	-0.1	-0.92
a known place and comma before, more words	0	-0.77	-0.62	0.07	-1.81
a known place in brackets follows, one word	-0.82	-0.81	0.64	-0.85	-0.75
a known place in brackets follows, more words	0	0.54	-0.03	-0.87	-0.29
alone in brackets, one word	-0.29	-1.49	0.59	0.08	-2.27
alone in brackets, more words	0	-1.01	0.89	-1.28	-0.33
capitals in brackets follow, one word	0.05	-1.2	-1.22	-1.16	-1.13
capitals in brackets follow, more words	0	-0.81	0.86	-1.47	-1.92
left is 'of' after placeNoun, one word	-2.29	-2.37	-1.77	0.66	-2.25
left is 'of' after placeNoun, more words	0	-1.73	-1.65	1.17	-1.42
left is 'of' after office, one word	0.67	1.08	-0.51	-1	0.31
left is 'of' after office, more words	0	-0.9	-0.27	-1.69	-1.65
left is 'of' after organizationNoun, one word	-0.83	-1.19	-0.71	-0.49	-0.85
left is 'of' after organizationNoun, more words	0	0.17	0.35	0.85	-0.68
left is 'of' after family, one word	-0.24	-0.74	-0.97	-1.02	-0.75
left is 'of' after family, more words	0	0.57	-0.17	-1.43	-1.27
left is 'of' after bodyNoun, one word	-1.29	0.14	-0.17	-0.94	0.12
left is 'of' after bodyNoun, more words	0	0.44	-0.26	-0.63	-0.73
two to the left is city	-0.74	-0.74	-0.39	0.89	-0.16
two to the left is office	0.12	-0.74	-0.97	-0.56	-1.18
two to the left is honorific	-0.91	0.5	-0.09	-1.33	-0.26
two to the left is speech	-0.97	-0.11	0.11	-0.57	0.05
between commas, one word	0.23	-0.88	0.02	-0.37	0.13
between commas, more words	0	0.14	0.24	-0.24	0
comma or 'and' and a capital follow, one word	-0.81	-0.26	-0.17	-0.52	-0.46
comma or 'and' and a capital follow, more words	0	0.36	0.22	-0.19	-0.91
comma and an office follow, one word	-0.13	0.48	-1.27	-1.28	-1.36
comma and an office follow, more words	0	0.86	-1.37	-1.6	-1.78
between numbers or line edges, one word	1.7	-0.29	-0.12	-0.28	-0.1
between numbers or line edges, more words	0	-1.15	0.22	-0.4	-0.82
in running text	-0.29	-0.31	-0.33	-0.52	-0.27
`;

/** For the second reading, with it. */
export const SECOND_READING = `
any name, one word	-0.16	-0.48	-0.51	-0.46	-0.41
any name, more words	0	-0.25	-0.06	-0.36	-0.12
1 words	-0.16	-0.48	-0.51	-0.46	-0.41
2 words	0	-0.61	-0.76	-0.56	-0.5
3 words	0	-0.22	-0.22	-0.29	-0.19
4 words	0	0.23	0.06	-0.23	-0.17
5 words	0	-0.31	0.22	-0.62	-0.31
6 or more words	0	0.18	0.9	-1.19	0.64
all words English, one word	0.25	-0.73	-0.55	-1.47	-0.64
all words English, more words	0	-1.61	-0.22	-1.03	-0.25
all words English, opens a sentence, one word	0.45	-0.79	-1.17	-1.03	-0.17
all words English, opens a sentence, more words	0	-0.91	-0.25	-0.28	-0.24
all words English, in a headline, one word	-0.16	-1.61	-1.34	-1.13	-1.86
all words English, in a headline, more words	0	-0.64	-0.61	0.04	-0.4
some words English, more words	0	-0.06	0.12	0.17	0.23
some words English, opens a sentence, more words	0	-0.59	-0.16	-0.05	-0.85
some words English, in a headline, more words	0	-1.01	0.26	-0.26	0.07
no word English, one word	-0.54	-0.3	-0.48	0.12	-0.27
no word English, more words	0	0.41	-0.49	-0.41	-0.89
no word English, opens a sentence, one word	-0.53	0.12	0.42	0.15	-0.04
no word English, opens a sentence, more words	0	0.05	-0.09	-0.42	-0.33
no word English, in a headline, one word	-0.49	-0.14	-0.6	0.14	-1.09
no word English, in a headline, more words	0	-0.3	-0.58	0.45	0.28
first word is of grammar, one word	0.12	-0.69	-0.04	-0.26	-0.85
first word is of grammar, more words	0	-0.91	-0.42	-0.84	-0.07
last word is of grammar, more words	0	-0.24	-0.51	-0.78	-0.03
word of grammar inside	0	-0.19	-0.08	-0.1	1.09
word in capitals, one word	-0.19	-0.86	0.69	-0.62	-0.48
word in capitals, more words	0	-0.82	-0.15	-1.31	-0.53
capital inside a word, one word	0.19	-0.77	0.19	-2.7	0.03
capital inside a word, more words	0	0.11	-1.38	-1.8	0.51
capitals with full stops, one word	-0.09	-1.13	-1.16	0.4	0.42
capitals with full stops, more words	0	-1.89	0.03	-1.76	-1.54
holds a number, one word	0	-0.98	0.1	-1.25	-0.67
holds a number, more words	0	-0.9	-0.39	-0.86	0.69
holds a hyphen, one word	0.71	-2.06	0.21	-0.82	-1.08
holds a hyphen, more words	0	-1.05	-0.81	-1.08	-0.01
holds an apostrophe, one word	-1.18	-1.03	-1.15	-1.18	0.36
holds an apostrophe, more words	0	0.34	-0.45	-1.31	-1.14
other letters, one word	1.64	-1.25	-1.42	-0.02	-1.56
other letters, more words	0	-1.02	-1.36	-1.11	-1.16
two to five capitals	-0.06	-1.11	0.73	-0.48	-0.69
six or more capitals	-0.98	-0.03	-0.42	-1.09	0.09
starts with a number	0	-0.98	0.38	-1.41	0.44
ends with a number	0	-1.19	-0.51	-0.47	-0.39
starts with an initial, one word	-0.57	-1.67	-2.31	-0.33	-0.38
starts with an initial, more words	0	0.34	-1.13	-1.42	-0.01
initial in the middle	0	1.28	-0.55	-0.84	-0.92
ends with an initial	0	0.36	0.14	-1.23	-1.46
starts with a small word	0.45	-0.37	-0.89	-0.21	-0.91
ends with a small word	0	-0.78	-0.77	-0.36	-0.77
small word inside	0	-0.16	-0.6	0.65	-0.8
possessive inside	0	-0.02	-0.57	0.08	-0.39
'of' inside	-0.69	-0.57	0.22	-0.37	0.3
'and' inside	1.01	-1.01	-0.17	-0.28	-0.95
'&' inside	0.37	-1.34	-0.18	-0.89	-0.31
'for' inside	-0.12	-0.91	-0.28	-0.92	0.1
'on' inside	0.31	-0.38	0.04	-0.57	-0.52
'the' inside	0.35	-0.91	0.01	-0.75	-0.03
'upon' inside	-0.64	-0.39	-0.42	0.35	-0.53
particle inside	0	0.37	-0.23	-0.24	0.18
starts with a particle	-1.15	-0.47	-1.1	-1.12	-0.92
starts with a given name, one word	-0.83	0.87	-0.74	-0.62	-0.42
starts with a given name, more words	0	1.09	-0.17	0.06	-0.23
starts with a given name that is no English word, one word	-0.4	0.09	-0.46	-0.53	-0.19
starts with a given name that is no English word, more words	0	0.21	-0.02	-0.04	-0.12
ends with a given name	0	-0.09	-0.76	-0.2	-0.83
given name first of 2	0	0.71	-0.7	-0.48	-0.34
given name first of 3	0	0.7	0.24	-0.01	-0.1
given name first of 4	0	0.55	-0.74	0.94	-1.2
first word: organization, one word	-0.35	-0.91	0.11	-0.56	-1.54
first word: organization, more words	0	-1.19	-0.29	-0.3	-0.98
last word: organization, more words	0	-1.63	1.32	-0.15	-1.89
inside: organization	0	-0.08	1.32	-1.23	-1.67
first word: company, one word	0.14	-0.9	-1	-1.27	-1.13
last word: company, more words	0	-1.25	1.38	-1.16	-1.06
first word: team, one word	-0.52	-1.24	1.28	-1.13	-1.76
first word: team, more words	0	-0.84	0.46	-0.16	-1.48
last word: team, more words	0	-1.52	0.86	-0.4	-2
inside: team	0	-0.44	-0.55	-0.17	-0.6
first word: place, one word	-0.7	-0.29	-0.86	0.1	-1.39
first word: place, more words	0	-1.71	-0.57	0.18	-1.64
last word: place, more words	0	-1.73	-0.4	1.16	-1.51
inside: place	0	-1.06	0.03	0.38	-0.28
first word: placeStart, one word	-1.25	-1.15	-1.4	0.41	-1.28
first word: placeStart, more words	0	-0.71	-0.59	1.18	-0.4
last word: placeStart, more words	0	-0.85	-0.3	-0.01	-1.27
inside: placeStart	0	-0.34	-0.98	-0.32	0.23
first word: direction, one word	-0.07	-0.91	-0.2	-0.05	-1.22
first word: direction, more words	0	-1.4	-0.65	0.65	-0.43
last word: direction, more words	0	0.46	-0.37	0.09	-1.4
inside: direction	0	-0.72	-0.92	0.73	-1.43
first word: honorific, one word	1.22	-0.08	-0.49	-1.5	-1.52
first word: honorific, more words	0	-0.63	-0.45	-1.13	-0.88
last word: honorific, more words	0	0.16	-1.25	-0.88	-0.28
inside: honorific	0	-0.5	-0.77	-0.67	-1.56
first word: office, one word	1.44	-1.25	-0.73	-0.76	-0.84
first word: office, more words	0	-1.54	-0.14	-1.13	-1.39
last word: office, more words	0	-0.15	-2.16	-1.43	-1.27
inside: office	0	0.17	-1.58	-0.91	-1.39
first word: rank, one word	1.07	-1.77	-1.32	-1.24	-1.51
first word: rank, more words	0	-1.73	-0.16	-0.96	-1.22
last word: rank, more words	0	0.43	-0.03	-0.95	-1.48
inside: rank	0	0.75	-1.7	-0.83	-1.32
first word: suffix, one word	-1.04	0.04	-2.05	-1.87	-0.1
first word: suffix, more words	0	-0.83	0.03	-1.26	-1.46
last word: suffix, more words	0	-0.23	-1.16	0.03	0.66
inside: suffix	0	-0.66	-0.89	-0.58	-0.87
first word: surname, one word	-0.38	-0.01	-0.02	-0.01	-0.02
first word: time, one word	2.02	-0.7	-1.53	-2.48	-1.69
first word: time, more words	0	-0.74	-1.05	-0.94	-0.22
last word: time, more words	0	-0.8	-0.97	-1.11	0.05
inside: time	0	-0.25	0.28	-0.23	-0.24
first word: other, one word	0.18	-1.07	-0.62	-0.95	0.16
first word: other, more words	0	-0.61	-1.51	-2.07	0.29
last word: other, more words	0	-1.35	-1.01	-2.33	1.2
inside: other	0	-0.43	-0.42	-0.98	1.11
first word: bodyNoun, one word	0.48	-0.65	-0.1	-0.72	-1.08
first word: bodyNoun, more words	0	-1.15	-0.82	-1.21	-1.44
last word: bodyNoun, more words	0	-1.13	0	-1.8	-1.12
inside: bodyNoun	0	-0.48	-0.13	-0.78	-1.4
first word: occupation, one word	0.25	0.73	-1.7	-0.75	-1.27
first word: occupation, more words	0	-0.75	-1.04	-0.52	-0.27
last word: occupation, more words	0	-0.37	-0.42	-1.22	-0.63
inside: occupation	0	0.58	-2.37	-1.46	-0.33
first word: organizationNoun, one word	-0.72	-0.68	0.84	-0.69	-1.28
first word: organizationNoun, more words	0	-1.02	0.17	-0.08	-0.45
last word: organizationNoun, more words	0	-0.68	0.35	-0.23	-1.95
inside: organizationNoun	0	0.15	-0.84	-0.52	-1.08
first word: placeNoun, one word	-0.28	0.13	0.02	-0.39	-1.18
first word: placeNoun, more words	0	-1.29	-0.27	0.32	-0.11
last word: placeNoun, more words	0	-0.4	-0.86	0.15	-1.58
inside: placeNoun	0	-0.93	0.13	0.18	-0.91
first word: common, one word	0.12	-0.69	-0.04	-0.26	-0.85
first word: common, more words	0	-0.91	-0.42	-0.84	-0.07
last word: common, more words	0	-0.24	-0.51	-0.78	-0.03
inside: common	0	-1.13	-0.36	-0.23	0.29
first word: family, one word	0.6	-0.92	-1.17	-0.83	-1.02
first word: family, more words	0	-0.12	-0.46	-0.04	-0.41
last word: family, more words	0	-1.38	-1.15	-0.8	-0.09
last word ends as slavic, one word	0.23	-0.36	-1.37	0.13	-1.69
last word ends as slavic, more words	0	0.99	-1.29	-1.3	-0.99
last word ends as western, one word	-0.47	-0.23	-0.66	-0.09	-0.04
last word ends as western, more words	0	0.62	-0.2	-0.16	-0.19
last word ends as southern, one word	-0.31	-0.01	-1.34	-1.43	0.03
last word ends as southern, more words	0	1.03	-0.26	-1.44	-1.14
last word ends as eastern, one word	-0.53	-1.88	-1.44	-1.42	1.31
last word ends as eastern, more words	0	-0.19	0.09	0.37	0.54
last word ends as town, one word	-2.07	-0.62	-0.35	-0.21	-2.45
last word ends as town, more words	0	-0.32	-0.41	0.7	-0.31
last word ends as land, one word	-0.26	-0.59	-0.81	-0.22	-1.02
last word ends as land, more words	0	-0.71	-0.74	0.29	-0.64
last word ends as body, one word	-1.36	0.06	0.57	-1.7	0.43
last word ends as body, more words	0	-0.75	0.51	-0.84	-1.82
last word ends as adjective, one word	-0.09	-1.95	-1.28	-2.39	1.27
last word ends as adjective, more words	0	0.01	-0.26	-0.79	0.11
last word ends as verb, one word	0.25	-0.51	-1.3	-0.65	-1.16
last word ends as verb, more words	0	0.29	-0.05	-0.27	0.26
last word ends as noun, one word	0.05	-1.27	-0.51	-0.74	-0.39
last word ends as noun, more words	0	-1.62	0	-0.19	-1.07
office and of first	0	-0.1	-1.57	-1.27	-1.11
word of an organisation and of first	0	-0.08	1.58	-0.11	-1.76
word of a place and of first	0	-0.45	-0.26	1.1	-1.42
known place first, word of an organisation last	0	-0.54	0.55	0.68	-0.36
only numbers	1.16	-0.39	-0.85	-0.69	-1.33
1 letters	-0.14	-1.27	-2.2	-1.31	-1.89
2 letters	0.62	-0.48	-0.91	0.76	-1.27
3 letters	-0.13	-0.73	-0.42	-1	-0.94
known person, more words	0	0.56	-0.01	-0.04	-0.02
known country, one word	0.3	-1.03	-1.33	0.64	-1.24
known country, more words	0	-1.19	-2.19	0.19	-1.18
known city, one word	-1.24	-1.36	-1.04	0.72	-2.19
known city, more words	0	-1.58	-1.38	1.62	-0.83
known body, one word	0.72	-0.31	0.25	-1.19	-0.78
known body, more words	0	-0.03	1.08	-0.99	-0.53
known, but an English word, one word	-1.12	-0.6	-0.36	1.41	-0.67
known, but an English word, more words	0	-0.42	-0.89	0.2	-1.08
well-known person	0	0.56	-0.01	-0.04	-0.02
well-known place	-0.01	-1.31	-1.58	0.86	-1.23
well-known organization	0.72	-0.26	0.71	-1.33	-0.79
part of a longer known name, one word	0.57	-1.13	-1.59	-2.1	-1.17
part of a longer known name, more words	0	-1.11	-1.46	-1.65	-0.82
holds a known person	0	-0.63	-0.03	-0.01	-0.01
holds a known place	0	-1.17	0.38	-0.11	-0.93
holds a known organization	0	-0.5	-1.21	-1.16	-1.4
crosses a known name	0	-0.72	-1.36	-0.25	-0.35
left: in, one word	0.27	-1.64	-1.75	0.92	-0.76
left: in, more words	0	-1.65	-0.35	0.75	-0.53
left: at, one word	-1.38	-1.15	0.2	-0.02	-1.82
left: at, more words	0	-1.6	0.73	0.34	-1.63
left: from, one word	-1.31	-0.23	-0.61	0.8	-0.94
left: from, more words	0	-0.63	-0.36	0.26	-0.44
left: to, one word	-1.5	-1.05	0.2	0.34	-0.42
left: to, more words	0	-0.22	-0.13	0.21	0.03
left: of, one word	-0.23	-0.78	-1.07	-0.14	-0.61
left: of, more words	0	-0.13	-0.55	-0.04	-0.73
left: by, one word	-0.11	-0.07	0.25	-1.35	-0.79
left: by, more words	0	0.84	0.13	-1.99	-1.18
left: with, one word	-0.4	0.31	0.12	-0.53	-0.77
left: with, more words	0	0.14	0.13	-1.24	-0.96
left: for, one word	-0.35	-0.73	-0.19	-0.43	-1.1
left: for, more words	0	-0.21	-0.1	-1.53	0.03
left: on, one word	0.53	-1.02	-0.03	-0.96	-0.9
left: on, more words	0	-0.57	0.08	0.31	-1.36
left: against, one word	-0.89	-0.08	0.82	-1.58	-0.32
left: against, more words	0	0.03	0.4	-0.97	-1.36
left: between, one word	-1.04	-0.1	-1.41	0.62	-0.38
left: between, more words	0	-0.62	-1.07	-0.17	-0.84
left: and, one word	-0.54	-0.33	-0.52	0.05	0.04
left: and, more words	0	0.76	-0.03	-0.85	-1.16
left: or, one word	0.55	-1.44	-0.39	-1.04	0.34
left: or, more words	0	-0.39	-0.43	-0.23	-0.27
left: the, one word	-0.65	-1.32	0	-0.4	0.21
left: the, more words	0	-2.01	0.25	0	0.17
left: a, one word	0.3	-2	-0.65	-0.21	0.35
left: a, more words	0	-1.53	-1.15	-0.93	-0.72
left: an, one word	0.23	-1.77	-0.1	-0.96	0.65
left: an, more words	0	-1.39	-1.27	-0.93	0.14
left: near, one word	-1.18	-1.44	-1.77	1.25	-1.68
left: near, more words	0	-2.15	-1.73	2.12	-1.69
left: as, one word	-1.29	0.32	-0.69	-0.44	0.1
left: as, more words	0	0.62	-0.71	-1.23	0.26
left: into, one word	-1.3	-0.76	-1.02	-0.39	0.31
left: into, more words	0	-0.85	0.97	-0.9	-0.89
left: through, one word	0.24	-1.03	-1.05	0.32	-1
left: through, more words	0	0.22	0.39	-1.08	-0.83
left: outside, one word	-0.81	-0.62	-0.64	0.8	-0.82
left: around, one word	-0.95	-0.83	-1.09	0.98	-0.73
left: across, one word	-0.83	-0.85	-0.8	0.96	-0.92
left: across, more words	0	0.52	-0.7	-0.7	-0.34
left: than, one word	-0.81	-0.47	-0.84	-0.65	0.79
left: over, one word	-1.56	-1.42	-1.42	0.11	0.91
left: over, more words	0	0.04	-1.3	0.99	-0.67
left: under, one word	-1.31	-0.52	0.41	-1.24	0.39
left: under, more words	0	0.29	-1.02	0.15	-1.29
left: after, one word	-0.82	0.71	-1.29	-0.9	-0.91
left: after, more words	0	0.46	-1.26	-0.98	0.89
left: before, one word	-1.12	0.62	-0.67	-0.54	-0.69
left: before, more words	0	-1.03	0.19	0.25	-0.78
left: called, one word	-0.67	-1.41	-1.43	-1.3	0.38
left: called, more words	0	-1.35	0.13	0.21	0.33
left: named, one word	-0.72	-0.85	0.35	-0.62	-0.96
left: named, more words	0	0.16	-0.83	0.13	-0.74
left: is, one word	-0.09	-1.64	-1.77	-0.31	-0.17
left: is, more words	0	0.25	-1.43	-1.18	0.38
left: was, one word	0.56	-0.11	-1.05	-0.66	-0.13
left: was, more words	0	0.24	-1.39	-1.17	-0.46
left: were, one word	0.82	-0.33	-0.74	-0.45	-0.82
left: were, more words	0	-0.03	-0.69	-0.58	-0.37
left: has, one word	-0.62	-0.11	-0.29	-0.1	-0.18
left: has, more words	0	-0.04	-0.34	-0.18	-0.83
left: are, one word	0.48	-1.06	-1.44	-0.37	0.09
left: are, more words	0	-0.02	0.42	-1.23	-1.11
left: who, one word	0.38	-0.24	-0.29	-0.44	-0.44
left: which, one word	-1.06	0.85	-1.01	-0.39	-0.6
left: which, more words	0	-0.32	-0.42	-0.42	-0.14
left: that, one word	-0.42	0.89	0.45	-1.18	-1.21
left: that, more words	0	-0.89	-0.75	-1.44	0.06
left: where, one word	-0.97	0.67	-1.12	-0.88	-0.94
left: where, more words	0	0.78	0.54	-0.87	-1.05
left: will, one word	-0.51	-0.03	-0.07	-0.02	-0.07
left: will, more words	0	-0.43	-0.43	-0.46	-0.5
left: her, one word	-0.48	-0.2	-0.31	-0.19	0.4
left: its, one word	0.52	-1.14	-1.34	0.09	-0.65
left: its, more words	0	-1.25	-1.46	0.23	-0.56
left: their, one word	-0.74	-0.88	0.74	-0.3	-0.84
left: but, one word	-0.46	0.73	-1.02	-1.12	-0.81
left: but, more words	0	0.82	-0.77	-0.67	-0.11
left: said, one word	0.19	0.53	-1.18	-0.89	-1.37
left: said, more words	0	-0.28	-1.51	-1.44	-1.29
left: this, one word	0.78	-0.8	-0.75	0.12	-0.92
left: this, more words	0	-0.97	-1.08	0.36	-0.89
left: when, one word	-0.43	0.47	0.04	-0.09	-1.05
left: when, more words	0	0.85	-0.68	-0.79	-0.16
left: while, one word	-0.8	0.8	-0.74	-0.85	-0.33
left: while, more words	0	-0.1	-0.87	-0.85	0.45
left: his, one word	1.58	-1.08	-1.8	-1.2	-1.09
left: his, more words	0	-0.99	-0.91	-0.57	0.58
left: like, one word	-1.04	-1.61	-0.91	-1.61	-0.15
left: like, more words	0	0.19	0.79	-1.32	-0.48
left: beat, one word	-0.41	-0.51	-0.14	-0.06	-0.6
left: beat, more words	0	0.64	-0.77	-0.53	-0.4
left: have, one word	-0.65	-0.63	-0.28	-0.09	-0.03
left: have, more words	0	0.57	-0.92	-0.78	-0.98
right: in, one word	-0.37	-1.84	-0.35	-0.25	-0.33
right: in, more words	0	-0.46	0.21	0.17	-0.26
right: at, one word	0.29	-1.6	0.14	0.82	-0.81
right: at, more words	0	-0.09	-0.37	0.13	-1.53
right: from, one word	-0.1	-0.48	-0.45	-0.65	-1.48
right: from, more words	0	1.01	0.06	-0.68	0.01
right: to, one word	-0.55	-0.18	0.11	0.56	-0.77
right: to, more words	0	-0.54	-0.27	0.39	-1.75
right: of, one word	0.61	-0.76	-2.22	-1.44	-1.65
right: of, more words	0	-0.49	-1.72	-0.91	-2.45
right: by, one word	-0.5	-0.96	-0.54	-0.24	-1.06
right: by, more words	0	-0.81	-0.63	-0.69	0.67
right: with, one word	0.4	-0.39	-1.47	0.38	-0.43
right: with, more words	0	-0.16	-0.14	-0.67	-1.63
right: for, one word	0.4	-0.5	-0.95	0	-1.86
right: for, more words	0	-0.54	-0.53	-1.1	0.38
right: on, one word	0	-1.12	-1.18	0.41	-0.41
right: on, more words	0	0.38	-0.33	-0.23	0.18
right: against, one word	-0.97	-0.37	-0.29	-0.26	-0.76
right: against, more words	0	-0.19	-0.15	-0.02	-0.54
right: between, one word	0.71	-0.63	-0.63	-0.62	-0.73
right: and, one word	-0.71	0.01	-0.8	-0.19	-0.12
right: and, more words	0	0.38	-0.21	-0.37	-0.48
right: or, one word	0.09	-1.85	-0.07	-0.15	0.27
right: or, more words	0	0.1	-1.09	-1.21	0.58
right: the, one word	0.22	-0.68	-0.92	-0.56	-1.23
right: the, more words	0	-0.14	-1.24	0.26	-1.47
right: a, one word	-0.48	-0.32	-0.52	-0.44	-1.28
right: a, more words	0	-0.26	-0.96	-0.68	-0.83
right: an, one word	0.88	-0.6	-0.6	-0.59	-0.56
right: an, more words	0	-0.01	-0.25	-0.06	-0.62
right: near, one word	0.26	-1.31	-1.13	0.29	-0.91
right: near, more words	0	-0.57	-0.72	0.58	-0.53
right: as, one word	-0.18	0.13	-1.02	-0.39	-0.09
right: as, more words	0	-1.28	0.61	-1.29	0.71
right: into, one word	0.37	-0.94	-0.89	-0.7	-0.99
right: into, more words	0	-0.64	0.02	-0.98	0.57
right: through, one word	-0.26	-0.36	-0.2	0.67	-0.24
right: through, more words	0	-0.17	-0.55	0.29	-0.66
right: around, one word	-0.71	-0.44	-0.34	-0.19	-0.49
right: across, one word	-0.61	-0.07	0.61	-0.1	-0.03
right: than, one word	0.94	-0.66	-0.71	-0.65	-0.53
right: v, one word	-1.02	1.19	-1.14	-0.94	-1
right: v, more words	0	-0.61	-0.39	-0.5	-0.05
right: over, one word	0.22	-0.89	0.22	-0.95	-1.12
right: over, more words	0	-0.08	-0.74	0.7	-0.12
right: under, one word	-0.19	-1.09	-1.18	0.59	0.24
right: under, more words	0	-0.79	0.72	-0.67	-0.63
right: after, one word	-1.04	-0.93	-0.54	0.49	-1.08
right: after, more words	0	0.45	-0.17	0.05	-1.08
right: before, one word	0.34	-1.48	0.67	0.01	-0.9
right: before, more words	0	-0.87	-0.9	0.13	-0.98
right: called, one word	-0.44	0.05	0.41	-0.69	-0.78
right: called, more words	0	0.22	-0.69	-0.48	-0.22
right: named, one word	0.59	-0.43	-0.37	-0.54	-0.24
right: is, one word	-1.06	-1.13	-0.66	0.09	-0.05
right: is, more words	0	-0.8	-0.12	0.1	0.26
right: was, one word	-0.88	0.04	-0.25	-0.79	-1.18
right: was, more words	0	0.47	0.01	-0.35	-0.17
right: were, one word	-0.02	-0.75	-1.71	-1.53	0.38
right: were, more words	0	-0.6	0.35	-1.59	0.29
right: has, one word	-0.99	0.21	0.53	-0.64	-1.54
right: has, more words	0	0.2	0.04	-0.72	-1.49
right: had, one word	-1.05	0.25	0.12	-0.22	-0.02
right: had, more words	0	0.33	0.06	-1.29	-0.54
right: are, one word	-0.16	-1.9	0.11	-0.6	-0.83
right: are, more words	0	-0.72	0.34	-0.28	-0.88
right: who, one word	-1.66	-0.3	-1.77	0.26	0.25
right: who, more words	0	-0.58	-0.18	-1.45	0.26
right: which, one word	0.61	-0.96	-1.09	-0.29	-1.1
right: which, more words	0	-0.88	-0.38	0.36	-1.14
right: that, one word	0.08	-1.54	0.12	0.11	-1.43
right: that, more words	0	0.03	-1	0.22	-0.36
right: where, one word	-1.18	-1.07	-0.07	-0.19	-1.21
right: where, more words	0	-0.58	0.31	-0.9	0.58
right: will, one word	-0.47	0.59	0.32	0.11	-1.9
right: will, more words	0	0.21	-0.38	-1.73	-1.59
right: would, one word	-0.53	0.75	-0.41	-1.01	-1.29
right: would, more words	0	-1.07	0.22	-0.91	-0.09
right: her, one word	0.99	-0.78	-0.93	-0.72	-0.78
right: her, more words	0	-0.01	-0.12	-0.01	-0.25
right: its, one word	0.24	-0.87	-0.86	-0.76	-0.58
right: its, more words	0	-0.03	-0.59	-0.25	-0.77
right: their, one word	0.48	-0.22	-0.3	-0.38	-0.11
right: but, one word	-0.12	-0.01	0.16	-0.62	-1.1
right: but, more words	0	-0.13	-0.89	0.29	-0.92
right: based, one word	0.62	-0.93	0.51	-1.03	-0.87
right: based, more words	0	-0.55	-0.7	-0.76	-0.8
right: said, one word	-0.6	0.8	-0.1	-1.17	-1.02
right: said, more words	0	-0.05	-1.06	-0.73	-0.32
right: not, one word	-0.45	-0.72	0.51	-0.78	-0.59
right: can, one word	0.47	-0.8	-1.07	0.65	-0.59
right: this, one word	-0.26	-1.43	-1.19	0.21	-1.22
right: this, more words	0	-0.06	-0.4	-0.03	-0.45
right: when, one word	-1.28	0.25	-1.12	-1	0.7
right: when, more words	0	-0.29	-0.79	0.77	-0.66
right: while, one word	0.86	-0.32	-0.9	0.3	-0.54
right: while, more words	0	-0.26	-0.93	-0.45	-0.72
right: his, one word	1.29	-0.99	-1.01	-0.51	-0.64
right: his, more words	0	-0.06	-0.27	-0.03	-0.67
right: like, one word	0.97	-0.84	-1.06	0.08	-0.79
right: beat, one word	0.69	-0.51	-0.71	-0.11	-0.41
right: did, one word	0.57	-0.44	-0.53	-0.62	-0.66
right: have, one word	-0.62	-1.16	0.84	-1.01	-1.38
right: have, more words	0	-0.83	0.7	-1.02	-1.2
left mark: ., one word	0.64	0.17	-1.34	-1.7	-0.13
left mark: ., more words	0	0.22	-0.7	-1.51	-1.7
left mark: ,, one word	-0.96	-0.17	-0.24	-0.02	-0.77
left mark: ,, more words	0	0.27	0.25	-0.29	-0.21
left mark: ;, one word	-1.24	-0.93	-2.22	0.16	-0.16
left mark: ;, more words	0	-1.31	-0.43	0.17	0.29
left mark: :, one word	0.15	-0.83	-0.52	0.13	-0.56
left mark: :, more words	0	-1.23	-1.59	0.62	-0.07
left mark: (, one word	-0.2	-0.21	-0.56	-0.32	-0.19
left mark: (, more words	0	-1.58	0.49	-1.86	-0.07
left mark: ), one word	-0.14	-1.27	-0.75	-1.13	-1.27
left mark: ), more words	0	-1	0.44	-0.64	0.54
left mark: -, one word	1.03	-0.52	-1.54	-0.33	-1.51
left mark: -, more words	0	-0.41	-0.86	-0.24	-0.42
left mark: /, one word	-0.92	-1.76	0.87	-2.02	-0.89
left mark: /, more words	0	-1.17	0.79	0.03	-0.45
left mark: ", one word	-0.61	-0.13	-0.57	-1.11	0.09
left mark: ", more words	0	-1.17	-0.15	-0.45	0.5
left mark: ', one word	-0.31	-2.3	-2.03	-0.31	-0.01
left mark: ', more words	0	-1.39	-0.17	-0.94	0.7
left mark: &, one word	0.21	-0.61	-0.09	0.08	-1.47
left mark: &, more words	0	-0.2	-0.13	-1.7	-1.36
left mark: @, one word	0.66	-0.72	-0.75	-0.51	-0.67
left mark: @, more words	0	-0.9	-0.63	-0.53	-0.95
left mark: [, one word	-0.04	-0.83	0.44	-0.91	-0.77
left mark: ], one word	0.41	-0.32	0.14	-1.46	-0.96
left mark: ], more words	0	-0.2	-0.3	-0.03	-0.44
left mark: other, one word	1.2	-0.94	-0.99	-0.99	-0.75
left mark: other, more words	0	-0.58	-0.91	-0.9	-0.6
right mark: ., one word	-0.55	-0.91	-0.58	0.36	-0.5
right mark: ., more words	0	0.1	-0.15	-0.19	-0.5
right mark: ,, one word	-0.48	-0.66	-0.51	0.05	-0.59
right mark: ,, more words	0	0.45	0.02	-0.27	0.05
right mark: ;, one word	-0.11	-1.71	-1.84	-0.12	0.4
right mark: ;, more words	0	-1.14	-0.43	0.07	0.08
right mark: :, one word	1.02	-0.36	-1.97	-2.04	-0.57
right mark: :, more words	0	-1.32	-1.6	-1.31	-0.1
right mark: (, one word	-1.23	-0.82	-0.75	-0.44	-0.81
right mark: (, more words	0	0.18	0.1	0.09	0.53
right mark: ), one word	-0.61	-1.12	0.09	-0.19	-0.14
right mark: ), more words	0	-0.88	-0.36	0.2	-0.34
right mark: -, one word	0.77	-2.04	-1.34	-0.36	-0.18
right mark: -, more words	0	-0.37	-0.43	0.24	0.13
right mark: /, one word	-0.69	-1.73	0.34	-0.61	-2.15
right mark: /, more words	0	-1.24	1.57	-1.6	-0.07
right mark: ", one word	-0.3	-1.81	-0.76	-0.89	0.03
right mark: ", more words	0	-0.37	-0.36	-1.09	0.36
right mark: ', one word	-0.86	1.04	0.38	-0.85	-0.82
right mark: ', more words	0	0.03	-0.79	-1.3	0.15
right mark: !, one word	-1.12	-0.84	1.04	-1.15	-1.2
right mark: !, more words	0	-0.74	0.41	-0.64	0.3
right mark: ?, one word	-0.56	-0.51	-0.54	0.56	-0.32
right mark: &, one word	0.53	-1.5	-0.36	-1.25	-1.44
right mark: &, more words	0	0.22	-0.5	-1.75	-1.74
right mark: @, one word	0.57	-0.56	-0.55	-0.61	-0.51
right mark: [, one word	0.75	-0.43	-0.64	0.26	-0.8
right mark: ], one word	-0.75	-0.14	0.75	-0.41	-0.16
right mark: other, one word	1.32	-1.02	-1.28	-1.01	-1.23
right mark: other, more words	0	-0.34	-0.7	0.71	-0.51
left is honorific, one word	-0.67	1.44	-1.55	-1.52	-0.11
left is honorific, more words	0	0.39	-1.45	-1.12	-0.86
left is office, one word	-0.47	1.28	-1.36	-1.35	-0.79
left is office, more words	0	0.78	-0.19	-1.38	-1.07
left is rank, one word	0.13	-1.51	-0.94	-0.74	0.05
left is rank, more words	0	1.37	-1.54	-0.79	-0.95
left is occupation, one word	-0.63	0.91	-1.52	-1.76	-0.6
left is occupation, more words	0	0.37	-0.23	-1.56	-1.36
left is family, one word	-0.67	1.25	-1.15	-1.37	-1.53
left is family, more words	0	1.07	-0.76	-0.99	-0.64
left is placeNoun, one word	-1.17	-1.53	-1.12	0.35	-0.68
left is placeNoun, more words	0	0.38	-0.81	-1.28	-0.69
left is organizationNoun, one word	-0.49	-1.39	0.87	-1.59	-1.7
left is organizationNoun, more words	0	-1.25	0.99	-0.78	-1.67
left is speech, one word	-0.36	0.97	-0.56	-1.77	0.16
left is speech, more words	0	-0.42	-0.28	-0.34	0.02
left is personVerb, one word	-0.33	-0.85	0.4	-1.81	-0.17
left is personVerb, more words	0	0.27	0.68	-1.5	-0.08
left is bodyNoun, one word	-0.11	0.27	-1.54	-0.83	-1.02
left is bodyNoun, more words	0	0.77	-1.53	-1.14	-1.42
left is organization, one word	-0.49	-1.54	-0.1	-1.4	-1.32
left is organization, more words	0	-0.23	0.39	-1.02	-0.4
left is place, one word	-0.21	-0.88	-0.72	-0.54	-0.4
left is place, more words	0	-0.3	-1.34	-0.11	-1.17
left is time, one word	0.72	-0.43	-0.79	-0.48	-0.87
left is time, more words	0	-0.77	-0.99	-0.83	-1.08
left is team, one word	0.29	-0.32	-0.7	-0.8	-0.58
left is team, more words	0	-0.94	-1.18	-0.69	-0.88
left is other, one word	-0.13	-0.53	-0.94	-0.16	-0.55
left is other, more words	0	-2.07	-0.97	-1.53	0.77
left is direction, one word	-0.27	-0.77	-0.48	-0.17	-0.45
left is direction, more words	0	-1.16	-1.63	0.19	-0.94
left is grammar, one word	-0.72	-0.51	-0.09	-0.1	-0.26
left is grammar, more words	0	-0.68	0.03	0.22	-0.07
right is honorific, one word	-0.09	0.22	-1.23	-0.8	0.71
right is honorific, more words	0	-0.23	-0.83	-0.1	-0.74
right is office, one word	0.43	-0.09	-0.26	0.02	-0.56
right is office, more words	0	-0.93	-1.88	0.21	-1.2
right is rank, one word	-0.05	-1.03	0.13	-1.47	-0.69
right is rank, more words	0	-0.5	-1.51	-0.76	-0.84
right is occupation, one word	-0.27	-1.44	-0.63	-0.49	0.88
right is occupation, more words	0	-1.05	-0.3	-1.91	-1.63
right is family, one word	-0.39	0.44	-1.42	-0.67	0.35
right is family, more words	0	-0.09	-1.07	-0.81	-0.89
right is placeNoun, one word	0.13	-1.09	-0.58	-0.2	0.54
right is placeNoun, more words	0	-0.59	-1.37	0.16	0.05
right is organizationNoun, one word	0.02	-0.08	0	-0.39	-0.89
right is organizationNoun, more words	0	-0.27	0.04	-1.69	-0.72
right is speech, one word	-1.48	1.3	-0.61	-0.84	-1.55
right is speech, more words	0	0.35	0.31	-1.22	-1.6
right is personVerb, one word	-0.69	0.19	0.1	-0.89	-0.38
right is personVerb, more words	0	-0.79	-0.57	-0.92	-0.65
right is bodyNoun, one word	-0.41	-0.57	-0.6	-1.08	0.43
right is bodyNoun, more words	0	-0.41	-0.1	-0.78	-1.69
right is organization, one word	-0.2	-0.55	-0.52	-0.94	-0.14
right is organization, more words	0	-0.64	-1.12	-0.81	-0.61
right is place, one word	-0.88	-0.13	-0.89	-0.2	-0.63
right is place, more words	0	-0.43	-0.71	0.11	-0.33
right is time, one word	-0.48	-0.04	-1.48	-0.52	0.22
right is time, more words	0	-0.27	-0.32	-0.17	-0.32
right is team, one word	-0.06	-0.69	-0.99	-0.95	0.41
right is team, more words	0	-1.14	0.11	-1.59	-1.09
right is other, one word	0.04	-0.3	-0.88	-0.78	-0.07
right is other, more words	0	-1.01	-0.72	-0.8	-0.71
right is direction, one word	-0.32	-0.8	-1.25	-0.47	-1.25
right is direction, more words	0	-0.28	-0.78	-1.12	-0.69
right is company, one word	-0.32	-0.67	-0.96	0.6	0.15
right is company, more words	0	-0.98	-0.87	-0.93	-0.77
right is grammar, one word	-0.48	-0.17	0.03	0.01	-0.75
right is grammar, more words	0	-0.22	-0.17	-0.21	-0.28
left is capitalised, one word	0.23	-1.02	-0.83	-1.12	-0.91
left is capitalised, more words	0	-0.59	-1.21	-0.56	-1.27
right is capitalised, one word	0.52	-1.4	-1.01	-0.96	-1.17
right is capitalised, more words	0	-1.24	-1.17	-1.01	-1.31
left is another small word, one word	-0.77	-0.81	-0.35	-0.6	-0.25
left is another small word, more words	0	-0.25	-0.18	-0.17	-0.17
right is another small word, one word	-0.23	-0.08	-0.38	-0.51	-0.14
right is another small word, more words	0	-0.21	-0.1	-0.1	-0.61
left is a number, one word	0.19	-1.52	-0.68	-0.25	-0.71
left is a number, more words	0	-1.11	-0.34	-0.06	0.34
right is a number, one word	1.51	-0.78	-0.17	-0.72	-1.45
right is a number, more words	0	-0.5	-1.68	-0.94	-1.27
first in its line, one word	0.14	0.12	-0.43	-0.05	-0.65
first in its line, more words	0	0.09	-0.24	-0.6	-0.87
last in its line, one word	0.54	-1.38	-1.66	-0.9	-1.67
last in its line, more words	0	-0.08	-0.43	-1.36	0.63
is a line, one word	0.1	-0.43	-0.12	-0.09	-0.3
is a line, more words	0	-1.02	0.44	-0.68	-0.84
opens a sentence, one word	-0.09	-0.17	-0.55	-0.29	0
opens a sentence, more words	0	-0.26	-0.39	-0.35	-0.02
has a possessive, one word	-1.32	0.1	0.47	-1.25	-1.47
has a possessive, more words	0	0.79	0.2	-0.6	-1.98
an age follows, one word	-1.07	0.49	-1.73	-0.45	-1.68
an age follows, more words	0	-0.08	0.46	-0.06	-1.29
comma and a known place follow, one word	0.76	-1.59	-0.81	-0.36	-1.8
comma and a known place follow, more words	0	-0.48	0.19	0.34	-1.34
a known place and comma before, one word	0.62	-1.05	-1.34	-0.13	-1.01
a known place and comma before, more words	0	-0.67	-0.73	0	-1.71
a known place in brackets follows, one word	-0.78	-0.79	0.63	-0.8	-0.64
a known place in brackets follows, more words	0	0.55	-0.04	-0.78	-0.33
alone in brackets, one word	-0.24	-1.41	0.48	0.09	-2.1
alone in brackets, more words	0	-0.96	0.85	-1.27	-0.28
capitals in brackets follow, one word	0.04	-1.38	-1.21	-1.06	-1.03
capitals in brackets follow, more words	0	-1.13	0.9	-1.45	-1.83
left is 'of' after placeNoun, one word	-2.33	-2.04	-1.68	0.69	-2.18
left is 'of' after placeNoun, more words	0	-1.74	-1.74	1.01	-1.47
left is 'of' after office, one word	0.8	1.24	-0.47	-1.09	0.19
left is 'of' after office, more words	0	-0.93	-0.3	-1.7	-1.75
left is 'of' after organizationNoun, one word	-0.69	-0.79	-0.71	-0.48	-0.87
left is 'of' after organizationNoun, more words	0	0.22	0.34	0.8	-0.77
left is 'of' after family, one word	0.03	-0.47	-0.79	-0.83	-0.55
left is 'of' after family, more words	0	0.41	-0.12	-1.38	-1.01
left is 'of' after bodyNoun, one word	-1.43	0.22	-0.08	-0.99	-0.18
left is 'of' after bodyNoun, more words	0	0.45	-0.35	-0.67	-0.69
two to the left is city	-0.78	-0.73	-0.48	0.79	-0.16
two to the left is office	0	-0.55	-1.02	-0.81	-1.13
two to the left is honorific	-1.07	0.46	-0.14	-1.33	-0.32
two to the left is speech	-1.03	0.06	0.11	-0.58	-0.1
between commas, one word	0.04	-0.64	-0.08	-0.45	0.09
between commas, more words	0	0.17	0.24	-0.18	-0.08
comma or 'and' and a capital follow, one word	-0.81	-0.55	-0.14	-0.48	-0.42
comma or 'and' and a capital follow, more words	0	0.33	0.27	-0.16	-0.87
comma and an office follow, one word	-0.01	0.37	-1.37	-1.34	-1.31
comma and an office follow, more words	0	0.9	-1.38	-1.66	-1.87
between numbers or line edges, one word	1.71	-0.29	-0.15	-0.36	-0.1
between numbers or line edges, more words	0	-1.16	0.17	-0.65	-0.77
in running text	-0.13	-0.34	-0.32	-0.51	-0.29
elsewhere person, one word	-1.02	0.45	0.45	-0.1	-0.54
elsewhere person, more words	0	0.18	0.21	0.37	-1.01
elsewhere organization, one word	-0.2	-0.45	0.54	-1.23	0.02
elsewhere organization, more words	0	-0.65	0.46	0.72	0.09
elsewhere place, one word	-0.83	-0.69	-0.71	0.1	-0.13
elsewhere place, more words	0	-0.53	0.8	0.98	-1.43
elsewhere other, one word	-0.52	-0.87	-0.12	-0.65	0.76
elsewhere other, more words	0	-1.38	0.07	-0.91	0.91
elsewhere nothing, one word	-0.01	0.09	0.3	-0.45	0.57
elsewhere mostly person, twice or more, one word	-0.32	0.45	-1.32	0.49	-1.91
elsewhere mostly person, twice or more, more words	0	-0.36	0.46	0.28	-0.5
elsewhere mostly organization, twice or more, one word	0.47	-1.33	-0.35	-1.66	0.02
elsewhere mostly organization, twice or more, more words	0	-0.78	0.07	-1.05	-0.24
elsewhere mostly place, twice or more, one word	-0.05	-0.63	-1.1	-0.15	-0.69
elsewhere mostly place, twice or more, more words	0	-1	0.27	0.39	-1.14
elsewhere mostly other, twice or more, one word	-0.27	-1.42	-1.11	-0.14	0.35
elsewhere mostly other, twice or more, more words	0	-0.68	-1.12	-0.34	1.99
elsewhere mostly nothing, twice or more, one word	-0.06	0.13	0.28	-0.61	-0.67
surname of a full name in the document, one word	-1.64	1.79	-0.82	-2.65	-2.08
surname of a full name in the document, more words	0	0.63	-0.5	-0.27	-1.61
first name of a full name in the document	-1.14	-0.04	-1.62	-1.23	0.38
first words of an organisation in the document	-0.57	-1.22	0.56	0.6	0.31
word of an organisation in the document	-0.41	0.21	-0.36	-0.31	-0.2
initials of an organisation in the document	-0.24	-0.44	1.16	-1.19	-1.59
also written small in the document, one word	0.62	-0.99	-0.31	-0.44	-0.64
capitalised within sentences of the document, one word	-0.59	-0.39	-0.36	-0.31	-0.18
`;
