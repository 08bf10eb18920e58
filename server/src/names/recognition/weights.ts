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

export const WEIGHTS = `
only word is given	-0.92	0.32	-0.61	-0.52	-0.43
first word is given	0	0.65	-0.2	0.05	-0.25
inside word is given	0	0.06	-0.28	0.06	-0.33
last word is given	0	-0.32	-0.29	-0.13	-0.52
only word is organization	-0.42	-0.83	-0.17	-0.7	-0.66
first word is organization	0	-0.8	-0.15	-0.4	-0.72
inside word is organization	0	-0.16	1.38	-0.79	-0.96
last word is organization	0	-1.14	1.03	-0.34	-1.2
only word is company	-0.68	-1.07	-1.35	-1.3	-1.36
first word is company	0	-0.38	-0.46	-0.31	-0.34
inside word is company	0	-0.26	-0.8	-0.34	-0.34
last word is company	0	-1.36	1.31	-1.18	-1.21
only word is team	-0.45	-0.9	0.88	-0.72	-1.46
first word is team	0	-1.04	0.57	-0.02	-1.31
inside word is team	0	-0.24	-0.57	0.01	-0.05
last word is team	0	-1.24	0.21	-0.35	-1.26
only word is place	-0.76	-0.35	-0.99	-0.03	-1.35
first word is place	0	-1.34	-0.2	0.29	-1.6
inside word is place	0	-0.8	-0.11	0.18	-0.05
last word is place	0	-1.78	-0.62	1.09	-1.43
only word is placeStart	-1.45	-1.18	-1.34	0.62	-1.17
first word is placeStart	0	-0.83	-0.57	1.17	-0.63
inside word is placeStart	0	-0.58	-0.74	-0.3	0
last word is placeStart	0	-1.33	0.02	-0.72	-1.21
only word is direction	-0.29	-1.26	-0.38	-0.24	-1.42
first word is direction	0	-1.28	-0.68	0.58	-0.46
inside word is direction	0	-0.29	-0.39	0.83	-0.74
last word is direction	0	0.07	-0.1	-0.29	-0.89
only word is honorific	0.49	-0.12	-0.51	-1.25	-1.45
first word is honorific	0	-0.38	-0.53	-0.74	-0.87
inside word is honorific	0	-1.22	-0.13	-1.07	-1.46
last word is honorific	0	0.31	-1.17	-0.66	0.13
only word is office	0.98	-0.8	-0.65	-0.44	-0.74
first word is office	0	-1	0.23	-0.6	-0.84
inside word is office	0	0.31	-0.85	-0.41	-0.43
last word is office	0	0.28	-1.38	-0.72	-0.92
only word is rank	0.38	-1.65	-1.27	-1.08	-1.55
first word is rank	0	-1.56	0.07	-0.73	-0.06
inside word is rank	0	0.74	-1.16	-0.72	-1.06
last word is rank	0	0.44	-0.54	-0.99	-1.4
only word is suffix	-1.91	-0.01	-1.92	-1.84	-0.21
first word is suffix	0	-0.94	0.37	-1.2	-1.35
inside word is suffix	0	-0.87	-0.73	-0.93	-0.92
last word is suffix	0	-0.02	-1.3	0.3	0.67
only word is surname	-0.74	0.62	-0.42	-1.06	-0.11
first word is surname	0	0.5	-0.14	0.21	-0.23
inside word is surname	0	-0.45	-0.67	0.45	-0.43
last word is surname	0	0.43	-0.45	-0.75	-0.23
only word is time	0.08	-1.19	-1.16	-0.98	-1.04
first word is time	0	-0.98	-0.46	-1.32	-0.22
inside word is time	0	-0.26	-0.38	0.04	0.68
last word is time	0	0.51	-1.21	-0.61	-1.15
only word is other	-0.12	-0.97	-0.29	-0.84	0.01
first word is other	0	-0.68	-1.37	-1.45	0.13
inside word is other	0	-0.36	-0.84	-0.81	1.15
last word is other	0	-0.95	-1.03	-2.11	1.44
only word is bodyNoun	0.54	-0.49	0.09	-0.55	-0.94
first word is bodyNoun	0	-0.46	-0.39	-0.79	-0.73
inside word is bodyNoun	0	0.08	-0.2	-0.19	-0.79
last word is bodyNoun	0	-0.78	0.3	-1.5	-0.91
only word is occupation	0	0.58	-1.07	-0.47	-0.75
first word is occupation	0	-0.5	-0.57	-0.31	-0.51
inside word is occupation	0	0.97	-1.52	-0.65	0.07
last word is occupation	0	0.03	-0.52	-1.15	-0.1
only word is organizationNoun	-0.32	-0.54	1.05	-0.45	-1.68
first word is organizationNoun	0	-0.7	0.4	-0.23	-0.58
inside word is organizationNoun	0	0.29	-0.79	-0.44	-0.84
last word is organizationNoun	0	-0.4	0.32	-0.03	-1.04
only word is placeNoun	-0.34	-0.1	-0.15	-0.56	-1.01
first word is placeNoun	0	-1.1	-0.58	0.2	-0.22
inside word is placeNoun	0	-0.41	-0.03	0.29	-0.6
last word is placeNoun	0	-0.86	-1.04	0.17	-1.15
only word is common	0.71	-0.35	0.27	0.03	-0.29
first word is common	0	-0.65	-0.09	-0.54	0.07
inside word is common	0	-0.37	0.32	0.03	0.52
last word is common	0	-0.16	-0.25	-0.37	0.03
only word is family	0.37	-0.81	-1.03	-0.83	-1.06
first word is family	0	-0.24	-0.77	-0.19	-0.59
inside word is family	0	-0.12	-0.13	-0.01	-0.04
last word is family	0	-1.59	-1.34	-0.97	0
only word is grammar	0.71	-0.35	0.27	0.03	-0.29
first word is grammar	0	-0.65	-0.09	-0.54	0.07
inside word is grammar	0	-0.37	0.32	0.03	0.52
last word is grammar	0	-0.16	-0.25	-0.37	0.03
only word is particle	-1.19	-1.14	-1.35	-1.06	0.32
first word is particle	0	-0.76	-1.28	0.62	-0.59
inside word is particle	0	0.43	0.18	-0.17	-0.06
last word is particle	0	-1.03	-0.51	-1.03	-1.01
only word is commonSurname	-0.19	-0.02	-1.21	-0.59	-1.35
first word is commonSurname	0	-0.29	0.09	-0.47	-0.64
inside word is commonSurname	0	0.29	0.36	-0.29	-0.23
last word is commonSurname	0	0.33	-0.18	-0.22	-0.19
only word is personVerb	1.36	-0.43	-0.21	-0.13	-0.21
first word is personVerb	0	-0.38	-0.21	-0.13	-0.22
inside word is personVerb	0	-0.16	-0.21	-0.07	-0.23
last word is personVerb	0	-0.51	-1.06	-0.44	0.44
only word is speech	0.54	-0.64	-0.48	-0.18	-0.45
first word is speech	0	-1.13	-0.98	-0.74	-0.91
inside word is speech	0	-0.36	-0.63	0.25	-0.5
last word is speech	0	-0.98	-0.42	0.77	-0.99
only word is a given name and no English word	-1.1	0.16	-0.53	-0.66	-0.49
first word is a given name and no English word	0	0.25	0.14	-0.09	-0.27
inside word is a given name and no English word	0	0.22	-0.37	0.17	-0.77
last word is a given name and no English word	0	0.43	-0.58	-0.45	-0.15
only word is no English word and nothing known	-1.05	-0.51	-0.08	0.1	-0.34
first word is no English word and nothing known	0	0.1	0.2	0.33	-0.33
inside word is no English word and nothing known	0	0.13	-0.07	-0.28	-0.13
last word is no English word and nothing known	0	0.23	-0.33	-0.04	0.05
only word ends as slavic	-0.84	0.78	-1.39	-0.63	-0.46
first word ends as slavic	0	-1.85	-0.09	-0.31	-1.96
inside word ends as slavic	0	0.06	-0.66	-0.62	-0.93
last word ends as slavic	0	1.54	-1.1	-1.29	-0.65
only word ends as western	-0.62	-0.22	-0.77	0.15	-0.28
first word ends as western	0	-1.2	-0.33	-0.63	0.17
inside word ends as western	0	0.48	-0.05	-0.19	0.11
last word ends as western	0	0.47	-0.21	-0.15	-0.34
only word ends as southern	-0.52	0.32	-1.42	-1.54	-0.02
first word ends as southern	0	-0.58	1.06	-1.36	-1.06
inside word ends as southern	0	-1.21	-0.89	-0.68	-0.2
last word ends as southern	0	1.04	-0.06	-1.29	-1.1
only word ends as eastern	-0.5	-1.59	-1.63	-1.48	1.3
first word ends as eastern	0	-0.63	0.09	-1.38	-0.3
inside word ends as eastern	0	-0.1	-0.72	-1.29	-1.25
last word ends as eastern	0	-0.09	-0.28	0.22	0.53
only word ends as town	-1.8	-0.72	0.29	-0.09	-2.3
first word ends as town	0	-1.15	-0.45	-0.32	-0.41
inside word ends as town	0	-0.49	0.23	0.65	-0.78
last word ends as town	0	-0.4	-0.06	0.68	-0.05
only word ends as land	0.01	-0.44	-0.38	-0.53	-0.65
first word ends as land	0	-0.79	0.3	0.35	0.04
inside word ends as land	0	-0.76	-0.08	-0.3	0.1
last word ends as land	0	-0.52	-0.57	0.07	-0.59
only word ends as body	-0.74	-0.45	0.38	-1.73	0.06
first word ends as body	0	-0.56	-0.13	-0.23	0.72
inside word ends as body	0	0.3	-1.91	-0.93	0.4
last word ends as body	0	-0.86	0.22	-0.81	-1.91
only word ends as adjective	-0.35	-1.74	-1.28	-1.91	1.55
first word ends as adjective	0	-1.18	0.09	0.21	0.04
inside word ends as adjective	0	-0.74	-0.06	-0.83	-1.02
last word ends as adjective	0	-0.21	-0.35	-0.8	0.12
only word ends as verb	0.52	-0.29	-0.78	-0.5	-1.16
first word ends as verb	0	-0.42	-0.16	-0.06	-0.18
inside word ends as verb	0	0.11	0.2	0.6	0.21
last word ends as verb	0	0.36	-0.34	-0.36	0.1
only word ends as noun	0.02	-1.02	-0.31	-0.7	-0.51
first word ends as noun	0	-1.02	-0.45	-0.18	-0.68
inside word ends as noun	0	0.05	0.8	0.25	0.04
last word ends as noun	0	-0.9	0.12	-0.07	-0.29
'of' inside	0	-0.34	0.76	0.01	0.42
'and' inside	0	-1.1	-0.38	-0.07	-1.13
'&' inside	0	-1.6	-0.04	-1.26	-0.32
'for' inside	0	-0.54	0.52	-0.62	-0.07
'on' inside	0	-0.58	-0.56	-0.57	-0.33
'the' inside	0	0.13	0.19	-0.16	0.15
'upon' inside	0	-0.3	-0.71	0.68	-0.38
only word in capitals	0.18	-0.73	0.68	-0.66	-0.57
first word in capitals	0	-0.53	-0.35	-1.01	-0.48
inside word in capitals	0	-0.44	-1.87	-0.04	0.01
last word in capitals	0	-0.53	0.06	-0.36	0
only word has a capital inside	0.2	-0.87	0.35	-2.85	-0.02
first word has a capital inside	0	0.7	-1.71	-1.34	-1.7
inside word has a capital inside	0	-0.42	-0.82	-0.29	-0.12
last word has a capital inside	0	0.03	-1.58	-1.55	0.56
only word of capitals with full stops	-0.04	-1.31	-1.37	0.07	-0.09
first word of capitals with full stops	0	-0.65	-0.25	-1.41	-1.66
inside word of capitals with full stops	0	-0.8	-0.71	-0.4	-0.58
last word of capitals with full stops	0	-1.27	0.06	-0.83	-0.97
only word holds a digit	-0.23	-1.65	0.53	-1.41	-0.08
first word holds a digit	0	-1.18	-0.42	-1.39	0.66
inside word holds a digit	0	-0.12	-0.63	-0.66	-0.32
last word holds a digit	0	-1.64	-0.45	-0.89	-0.06
only word holds a hyphen	0.95	-1.43	0.48	-0.48	-0.55
first word holds a hyphen	0	-1.24	-0.97	-0.51	0.37
inside word holds a hyphen	0	-1.36	-0.65	-1.21	-1.24
last word holds a hyphen	0	0.06	-0.82	-1.79	-1.84
only word holds an apostrophe	-1.38	-1.28	-1.26	-1.33	0.13
first word holds an apostrophe	0	-0.53	-0.05	-0.73	-0.58
inside word holds an apostrophe	0	0.33	0.22	-0.68	-0.51
last word holds an apostrophe	0	0.62	-1.02	-0.64	-0.65
only word of other letters	1.44	-1.3	-1.04	0.19	-1.56
first word of other letters	0	-1.13	-1.02	-1.2	-1.01
inside word of other letters	0	-0.65	-0.72	-0.82	-0.72
last word of other letters	0	-1.13	-1.02	-1.2	-1.01
only word is an initial	-0.66	-1.38	-1.59	-0.44	-0.55
first word is an initial	0	0.12	-0.76	-1.05	-0.29
inside word is an initial	0	0.91	-0.01	-0.46	-0.01
last word is an initial	0	0.25	0.21	-1.01	-0.82
only word written small	-0.9	-0.28	-0.55	-0.14	-0.75
first word written small	0	0.37	0.06	-1.3	-0.93
inside word written small	0	0.34	-0.59	0.06	0.08
last word written small	0	-0.96	-1.04	-0.54	-0.57
only word is a number	1.32	-1.11	-0.74	-1.97	-2.26
first word is a number	0	-0.52	0.12	-1.13	-0.25
inside word is a number	0	-0.02	-0.53	-0.46	-0.23
last word is a number	0	-1.28	-0.57	-0.5	-0.16
only word of one letter	-0.96	-1.01	-1.36	-1.18	-1.85
first word of one letter	0	0.06	-1	-0.63	0.35
inside word of one letter	0	0.31	-0.02	-0.34	0.35
last word of one letter	0	0.4	0.02	-0.8	-0.48
only word of two letters	0.13	-0.9	-0.18	0.43	-2.5
first word of two letters	0	0.02	-0.98	-1.66	-1.09
inside word of two letters	0	0.52	-0.52	-0.64	-1.06
last word of two letters	0	-0.31	-0.02	-0.14	-0.07
only word of three letters	-0.02	-2.15	0.22	-1.35	-0.61
first word of three letters	0	-0.21	0.4	-0.15	-0.49
inside word of three letters	0	-0.72	-1.31	0.11	-0.33
last word of three letters	0	-1.12	0.67	-1.33	-1.09
only word of four letters	-0.13	-1.27	0.99	-0.46	-0.76
first word of four letters	0	-1.02	-0.34	-1.67	-0.78
inside word of four letters	0	-0.51	-0.83	-0.22	-0.26
last word of four letters	0	-0.35	-0.95	-1.16	-0.57
only word of five letters	0.28	-0.65	-0.46	-1.4	0.44
first word of five letters	0	-0.77	-0.63	-1.33	-0.58
inside word of five letters	0	-0.08	-0.96	-0.36	0.2
last word of five letters	0	-0.07	-1.51	-1.06	0.05
only word in six or more capitals	-1.38	0.87	-0.46	-1.36	0.66
first word in six or more capitals	0	-1.27	-0.63	-0.91	0.48
inside word in six or more capitals	0	-0.09	-0.69	-0.38	0.08
last word in six or more capitals	0	0	-0.71	-1.06	-1.27
1 words	-0.02	-0.51	-0.56	-0.53	-0.37
2 words	0	-0.62	-0.86	-0.63	-0.57
3 words	0	-0.19	-0.08	-0.06	0.02
4 words	0	0.22	0.44	0.21	0.27
5 words	0	-0.09	0.52	0.13	0.56
6 or more words	0	0.2	1.56	-0.51	1.23
no word English, one word	-0.2	-0.61	-0.9	-0.5	-0.3
no word English, more words	0	-0.12	-0.37	-0.71	-0.81
no word English, opens a sentence, one word	-0.11	0.1	0	0.02	-0.06
no word English, opens a sentence, more words	0	0.35	-0.45	-0.79	-0.89
no word English, in a headline, one word	-0.36	0.09	-0.63	0.03	-0.26
no word English, in a headline, more words	0	-0.03	-0.24	0.34	-0.48
no word English, opens a headline, one word	-0.56	0.31	-0.38	0.23	0.02
no word English, opens a headline, more words	0	0.74	0.11	-0.96	-0.67
no word English, in capitals, one word	-0.01	0.13	0.31	0.36	-0.07
no word English, in capitals, more words	0	0	-0.21	-0.52	-0.11
no word English, opens a line of capitals, one word	-0.55	0.3	0.07	-0.05	-0.12
no word English, opens a line of capitals, more words	0	0.56	0.72	-0.66	-1.01
some words English, more words	0	-0.16	-0.01	0.14	0.21
some words English, opens a sentence, more words	0	-0.49	-0.11	0.05	-0.24
some words English, in a headline, more words	0	-0.3	0.19	-0.1	-0.29
some words English, opens a headline, more words	0	-0.57	-0.01	-0.89	-0.22
some words English, in capitals, more words	0	-0.4	0.04	-0.1	0.21
some words English, opens a line of capitals, more words	0	-1.15	-0.65	-0.51	-0.19
all words English, one word	-0.64	-0.79	-0.21	-1.1	-0.62
all words English, more words	0	-1.53	-0.44	-1.22	-0.59
all words English, opens a sentence, one word	0.32	-1.16	-0.97	-0.91	-0.08
all words English, opens a sentence, more words	0	-1.07	-0.57	-0.54	-0.17
all words English, in a headline, one word	0.7	-0.97	-0.83	-1.03	-1.2
all words English, in a headline, more words	0	-0.55	-0.42	-0.45	-0.42
all words English, opens a headline, one word	0.1	-1.67	-0.53	-0.94	-0.89
all words English, opens a headline, more words	0	-0.3	-0.91	0.05	-0.24
all words English, in capitals, one word	0.91	-0.33	-0.41	-0.52	-0.31
all words English, in capitals, more words	0	-0.25	-0.08	-0.21	0.15
all words English, opens a line of capitals, one word	-0.22	-0.82	-1.24	-0.59	-1.13
all words English, opens a line of capitals, more words	0	-0.25	-0.1	-0.16	0.7
given name first of 2	0	0.51	-0.78	-0.57	-0.26
given name first of 3	0	0.06	0	-0.21	-0.4
given name first of 4	0	0.27	-0.83	0.86	-0.84
given name first, surname last	0	0.3	-0.28	-0.4	-0.61
given name first, unknown word last	0	1.01	-0.46	-0.14	-0.59
initial first, no English word last	0	0.52	-1.83	-0.78	0.13
office and of first	0	-0.05	-1.35	-1.1	-0.95
word of an organisation and of first	0	-0.06	1.69	0.46	-1.63
word of a place and of first	0	-0.24	-0.12	0.58	-1.41
known place first, word of an organisation last	0	-0.69	0.16	0.79	0.43
known place first, a team last	0	-0.25	1.03	-0.06	-0.75
possessive inside	0	-0.16	-0.83	0.08	-1.23
known person, one word	-0.35	0.35	-0.29	-0.49	-0.35
known person, more words	0	0.37	-1.17	-0.93	-0.59
known country, one word	0.25	-1.24	-1.31	0.72	-1.06
known country, more words	0	-1.01	-2.44	0.29	-0.7
known region, one word	-2.43	-1.39	0.59	0.62	-1.8
known region, more words	0	-0.31	-1.72	0.73	-0.4
known city, one word	-1.24	-1.07	-1.07	0.97	-1.87
known city, more words	0	-1.7	-0.22	1.7	-1.35
known area, one word	-1.8	-1.41	-1.43	-0.5	-1.84
known area, more words	0	-0.46	-1.25	0.29	-0.7
known site, one word	-1.36	-0.43	-0.4	-0.43	-0.58
known site, more words	0	-0.41	-0.76	0.65	-0.6
known water, one word	-1.54	0.4	-1.11	0.33	-1.31
known water, more words	0	-0.25	-1.06	1.12	-0.25
known body, one word	0.05	0.13	0.24	-1.25	0.38
known body, more words	0	-0.37	0.4	-0.94	-0.24
known ministry, one word	-1.52	-1.03	-1.16	0.32	-1.71
known ministry, more words	0	-0.19	-0.39	-0.79	-0.24
known agency, one word	-0.03	-0.24	0.12	-0.74	-1
known agency, more words	0	-0.06	0.98	-0.53	-0.38
known party, one word	-1.55	-0.37	1.11	-0.85	-1.03
known party, more words	0	-0.29	0.12	-0.98	-0.67
known company, one word	-0.01	-1.55	0.07	-1.97	-1.7
known company, more words	0	-0.39	1.32	-0.93	-0.35
known media, one word	-0.14	-1.58	-0.47	-1.48	-1.43
known media, more words	0	-0.46	0.77	-0.47	-0.63
known group, one word	0.02	-1.21	0.61	-1.6	-1.61
known group, more words	0	-0.25	1.43	-1.41	-0.14
known other organization, one word	-1.4	-0.8	1.32	0.15	-1.48
known other organization, more words	0	-0.52	-0.01	0.22	-0.48
known other place, one word	-1.54	-0.78	-0.89	-0.46	-0.99
also known place, one word	-0.25	-0.36	-0.56	-0.7	-0.27
known, but written in small letters	0	-0.05	-0.57	0.68	-0.09
known, but an English word, one word	-1.09	-0.75	0.32	1.16	-0.05
known, but an English word, more words	0	0.6	0.06	0.21	-0.66
known person, but a given name	-0.35	0.35	-0.29	-0.49	-0.35
known place, but a given name	-0.4	-1.34	-0.24	-0.01	-0.71
known organization, but a given name	0.67	-0.73	-0.52	-0.34	-0.96
well-known person	-0.35	0.12	-0.57	-0.51	-0.44
well-known place	-0.43	-1.22	-1.17	1.16	-1.23
well-known organization	-0.69	-1.21	1.57	-0.97	-1.08
part of a longer known name, one word	0.21	-0.98	-1.06	-1.01	-1.19
part of a longer known name, more words	0	-0.7	-1.68	-1.79	-0.82
holds a known person	0	-0.05	-0.39	-0.31	-0.03
holds a known place	0	-0.59	0.38	-0.37	0.04
holds a known organization	0	-0.5	-1.48	-0.64	0.41
crosses a known name	0	-0.46	-0.95	-0.51	-0.71
starts with a known person	0	-1.2	0.71	-1.71	-0.86
starts with a known place	0	-1.54	0.39	0.32	-0.48
starts with a known organization	0	-0.21	0.28	-0.52	0.03
ends with a known person	0	-1.78	-1.03	-1.1	-0.37
ends with a known place	0	-1.37	-0.22	0.08	-0.56
ends with a known organization	0	-1.04	0.03	-1.68	-0.01
starts with a known country and ends as no organisation	0	-0.72	-0.27	-0.85	-0.97
is a role, one word	0.47	-0.33	-0.41	-0.47	-0.8
is a role, more words	0	-1.01	-0.99	-0.55	-0.66
starts with a role	0	-0.66	-0.28	-0.25	0.01
ends with a role	0	-0.13	-0.52	-1.03	-0.35
holds a role	0	0.6	-0.61	-0.79	-0.96
a role right before, one word	-0.76	1.26	-0.9	-1.3	-0.24
a role right before, more words	0	1.02	-0.7	-0.46	-0.4
a role right behind, one word	-0.21	-0.15	-1.09	-0.55	0.65
a role right behind, more words	0	0.09	-0.34	0.46	-0.5
unknown in a row of a table, one word	-1.09	0.1	-0.75	-0.98	-1.07
unknown in a row of a table, more words	0	-0.38	-0.33	-1.92	0.37
known country in a row of a table, one word	-0.54	-0.2	-0.35	0.59	-0.2
known country in a row of a table, more words	0	-0.02	-0.44	0.31	-0.17
known place in a row of a table, one word	-1.24	-0.79	0.68	-0.06	-0.37
unknown starts a row of a table, one word	-0.18	-0.2	-0.28	-1.14	-1.36
unknown starts a row of a table, more words	0	-0.11	-0.05	-1.7	0.34
known country starts a row of a table, one word	-1.16	-0.19	-0.38	0.63	-0.19
known country starts a row of a table, more words	0	-0.02	-0.44	0.31	-0.17
known place starts a row of a table, one word	-1.19	-0.74	1.16	-1.09	-0.39
unknown in a line with a date, one word	-0.13	0.05	-0.55	-0.98	-1.1
unknown in a line with a date, more words	0	-0.68	-0.97	-1.32	-0.86
known country in a line with a date, one word	-0.77	-0.62	-0.42	0.77	-0.29
known country in a line with a date, more words	0	-0.5	-0.56	0.63	-0.2
known place in a line with a date, one word	-1.22	-0.65	-1.18	1.03	-0.21
known place in a line with a date, more words	0	-0.4	-1.01	0.69	-0.1
unknown starts a line with a date, one word	-0.29	0.08	-0.46	-1.08	-1.17
unknown starts a line with a date, more words	0	-0.7	-0.7	-0.82	-0.8
known country starts a line with a date, one word	-0.77	-0.62	-0.42	0.77	-0.29
known country starts a line with a date, more words	0	-0.5	-0.56	0.63	-0.2
known place starts a line with a date, one word	-1.1	-0.63	-1.13	1.34	-0.21
known place starts a line with a date, more words	0	-0.4	-1.01	0.69	-0.1
left: in, one word	-0.08	-1.55	-1.61	0.85	-0.69
left: in, more words	0	-1.23	0.12	0.66	-0.43
left: at, one word	-0.95	-1.25	0.4	0.29	-1.99
left: at, more words	0	-1.5	0.51	0.65	-0.49
left: from, one word	-1.8	-0.47	-0.62	0.94	-0.94
left: from, more words	0	-0.45	-0.23	0.35	-0.41
left: to, one word	-0.81	-0.99	-0.02	0	-0.6
left: to, more words	0	-0.14	-0.23	-0.38	-0.16
left: of, one word	-0.45	-0.4	-1.25	-0.09	-0.49
left: of, more words	0	-0.43	-0.62	-0.26	-0.61
left: by, one word	-0.39	-0.71	0.26	-1.6	-0.62
left: by, more words	0	1.2	0.33	-1.87	-0.86
left: with, one word	-0.3	0.37	0.24	-0.32	-0.51
left: with, more words	0	-0.16	-0.23	-1.26	-0.98
left: for, one word	-0.35	-0.64	-0.33	-0.14	-0.97
left: for, more words	0	-0.42	-0.21	-1.29	0
left: on, one word	0.08	-0.74	-0.21	-0.43	-0.83
left: on, more words	0	-0.2	0.33	0.31	-0.7
left: against, one word	-0.88	0.64	0.33	-0.51	0.14
left: against, more words	0	-0.26	0.59	-1.31	-1.54
left: between, one word	-1.21	-0.68	-1.3	1.11	-0.19
left: between, more words	0	-0.72	-1.29	-0.3	-1.01
left: and, one word	-0.37	-0.32	-0.27	0.13	0.11
left: and, more words	0	0.55	0.19	-0.6	-1.54
left: or, one word	0.51	-1.52	-0.48	-0.92	0.14
left: or, more words	0	-0.07	-1.1	-0.58	-0.42
left: the, one word	-0.53	-1.05	0	-0.56	0.1
left: the, more words	0	-1.48	0.35	0.13	0.36
left: a, one word	0.3	-1.73	-0.24	-0.21	0.23
left: a, more words	0	-1.03	-0.96	-0.63	-0.5
left: an, one word	0.33	-1.32	-0.33	-1.27	0.79
left: an, more words	0	-1.43	-1.17	-1.4	-0.12
left: near, one word	-0.95	-1.5	-1.63	1.1	-1.56
left: near, more words	0	-1.93	-1.75	2.32	-1.76
left: as, one word	-0.74	0.45	-0.39	-0.53	-0.13
left: as, more words	0	-0.2	-0.5	-1.41	0.53
left: into, one word	-0.6	-0.76	-1	-0.01	0.1
left: into, more words	0	-0.88	0.78	-0.95	-0.97
left: through, one word	0.1	-1.1	-1.38	0.08	-1.21
left: through, more words	0	0.43	0.67	-1.26	-1.04
left: outside, one word	0.03	-0.92	-0.94	0.99	-1.05
left: around, one word	-1.04	-0.81	-1.08	1.08	-0.7
left: around, more words	0	-0.22	-0.6	-0.65	-0.74
left: across, one word	-1.17	-0.38	-0.27	0.97	-0.53
left: across, more words	0	0.49	-0.55	-0.69	-0.44
left: than, one word	-0.14	-0.93	-1.27	-0.9	0.37
left: than, more words	0	-0.25	-0.53	-0.51	-0.4
left: over, one word	-0.49	-1.01	-1.55	0.81	-0.51
left: over, more words	0	-0.61	-1.29	1.05	-1.53
left: under, one word	-0.99	-0.69	0.62	-1.13	0.6
left: under, more words	0	0.15	-1.06	0.19	-1.25
left: after, one word	-0.81	1.04	-1.3	-0.23	-0.7
left: after, more words	0	-0.17	-1.66	-0.9	0.85
left: before, one word	-0.58	0.55	-0.94	-0.66	-0.58
left: before, more words	0	-0.64	-0.15	0.03	-0.46
left: via, one word	0.47	-0.02	-0.11	-0.01	-0.05
left: via, more words	0	0	-0.01	0	-0.11
left: called, one word	-1.14	-0.34	-1.38	-1.46	0.32
left: called, more words	0	-1.4	0.28	0.54	0.96
left: named, one word	-0.55	-0.74	0.48	-0.41	-0.75
left: named, more words	0	-0.35	-0.8	0.48	-0.87
left: is, one word	0.37	0.21	-1.6	-0.62	-0.43
left: is, more words	0	-0.05	-0.88	-1.18	0.18
left: was, one word	0.6	-0.27	-1.13	-0.52	-0.48
left: was, more words	0	0.35	-0.77	-0.57	0.16
left: were, one word	1.54	-0.42	-0.7	-0.82	-1.23
left: were, more words	0	0.24	-0.15	-0.08	-0.11
left: has, one word	-0.2	-0.43	-0.61	-0.33	-0.35
left: has, more words	0	-0.34	-0.47	-0.45	-0.66
left: had, one word	1.34	-0.18	-0.41	-0.13	-0.09
left: had, more words	0	-0.05	-0.21	-0.19	-0.14
left: are, one word	0.45	-1.49	-1.61	-0.36	-0.07
left: are, more words	0	-0.09	0.3	-1.13	-1.05
left: who, one word	1.02	-0.84	-0.96	-0.29	-0.61
left: who, more words	0	-0.1	-0.05	-0.03	-0.05
left: which, one word	-0.64	0.74	-0.86	0.1	-0.65
left: which, more words	0	-0.36	-0.24	-0.3	-0.24
left: that, one word	-0.62	0.94	0.38	-0.5	-1.56
left: that, more words	0	-0.66	-0.95	-1.2	-0.08
left: where, one word	-0.96	0.45	-1.09	-0.84	-0.88
left: where, more words	0	0.67	0.68	-0.86	-0.82
left: will, one word	0.23	-0.25	-0.64	0.71	-0.86
left: will, more words	0	-0.49	-1.08	-1.01	-0.71
left: would, one word	1.27	-0.18	-0.36	-0.21	-0.18
left: would, more words	0	-0.06	-0.1	-0.18	-0.09
left: his, one word	1.8	-0.69	-1.9	-1.08	-1.14
left: his, more words	0	-1.01	-1.11	-0.69	0.38
left: her, one word	0.89	-0.18	-0.86	-0.31	-0.17
left: her, more words	0	-0.16	-0.38	-0.07	-0.46
left: its, one word	0.41	-1.29	-1.5	-0.13	-1.16
left: its, more words	0	-1.01	-1.49	-0.17	-0.62
left: their, one word	0.14	-0.83	0.24	-0.73	-1.15
left: their, more words	0	-0.29	-0.54	-0.37	-1.01
left: but, one word	0.42	0.81	-0.88	-0.76	-0.63
left: but, more words	0	0.5	-0.52	-0.81	-0.28
left: based, one word	0.92	-0.05	-0.14	-0.08	-0.06
left: based, more words	0	-0.02	-0.03	-0.04	-0.05
left: said, one word	-0.03	1.1	-0.8	-0.23	-1.27
left: said, more words	0	0.32	-0.2	-0.87	-0.8
left: not, one word	1.16	-0.33	-0.64	-0.53	-0.34
left: not, more words	0	-0.04	-0.05	-0.05	-0.09
left: can, one word	1.06	-0.2	-0.43	-0.29	-0.31
left: can, more words	0	-0.03	-0.05	-0.04	-0.07
left: this, one word	0.79	-0.44	-0.63	0.51	-0.7
left: this, more words	0	-0.51	-0.73	0.32	-0.74
left: when, one word	-0.5	0.39	0.5	0.21	-0.75
left: when, more words	0	0.2	-0.75	-0.74	-0.68
left: while, one word	-0.36	0.54	-1.05	-0.87	-0.75
left: while, more words	0	-0.54	0.51	-1.03	-0.03
left: like, one word	-1.08	-1.09	-0.93	-0.96	0.12
left: like, more words	0	0.01	0.91	-1.05	-0.32
left: beat, one word	-0.75	-0.74	0.65	-0.37	-0.76
left: beat, more words	0	0.72	-1.04	-0.49	-0.49
left: did, one word	0.89	-0.69	-0.63	-0.35	-0.36
left: did, more words	0	-0.5	-0.27	-0.22	-0.11
left: have, one word	0.4	-0.4	-0.38	-0.21	-0.21
left: have, more words	0	0.22	-0.77	-0.66	-0.91
left: leader, one word	-0.24	-0.35	-0.01	-0.01	-0.03
left: leader, more words	0	0.62	-0.4	-0.08	-0.04
left: held, one word	1.04	-0.25	-0.37	-0.29	-0.59
left mark: ., one word	-0.16	0.44	-1.06	-1.61	-0.2
left mark: ., more words	0	0.64	-0.88	-1.37	-1.33
left mark: ,, one word	-0.79	0.12	-0.13	-0.19	-0.59
left mark: ,, more words	0	0.2	0.18	-0.55	0.02
left mark: ;, one word	-0.81	-1.34	-1.47	0.1	-0.03
left mark: ;, more words	0	-0.82	-0.31	0.06	-0.35
left mark: :, one word	0.27	-0.35	-0.39	-0.13	-0.92
left mark: :, more words	0	-1.09	-1.67	0.52	-0.23
left mark: (, one word	-0.51	0.02	-0.61	-0.32	-0.4
left mark: (, more words	0	-1.04	0.44	-1.54	-0.12
left mark: ), one word	0.11	-1.22	0.02	-1	-1.14
left mark: ), more words	0	-1.25	-0.03	-1.16	0.35
left mark: -, one word	0.69	-0.52	-1.12	-0.43	-0.91
left mark: -, more words	0	-0.52	-1.2	-0.2	0.4
left mark: /, one word	-0.93	-1.61	0.93	-1.87	-0.72
left mark: /, more words	0	-1.1	0.9	0.26	-0.18
left mark: ", one word	-0.7	-0.25	-0.93	-1.32	-0.19
left mark: ", more words	0	-1.69	-0.19	-0.78	0.64
left mark: ', one word	-0.4	-1.82	-1.9	-0.39	-0.06
left mark: ', more words	0	-0.83	-0.04	-0.88	1.13
left mark: !, one word	0.7	-0.61	-0.6	-0.58	-0.77
left mark: &, one word	0.44	0.04	0.34	0.53	-1.39
left mark: &, more words	0	0.44	0.23	-1.13	-1.31
left mark: %, one word	0.77	-0.13	-0.49	-0.28	-0.17
left mark: %, more words	0	-0.45	-0.44	-0.1	-0.52
left mark: @, one word	0.88	-0.94	-0.9	-0.72	-0.97
left mark: @, more words	0	-1.29	-0.92	-0.78	-0.94
left mark: [, one word	-0.02	-0.7	0.39	-0.69	-0.83
left mark: ], one word	0.3	-0.21	0.17	-1.61	-1.24
left mark: other, one word	1.16	-0.93	-0.95	-0.94	-0.83
left mark: other, more words	0	-0.49	-0.68	-0.66	0.45
left is honorific, one word	-0.43	1.12	-0.87	-1.44	-0.18
left is honorific, more words	0	0.15	-0.92	-0.77	-0.62
left is office, one word	0.13	0.89	-0.74	-1.03	-0.51
left is office, more words	0	0.35	-0.07	-0.83	-0.37
left is rank, one word	0.44	-1.42	-0.71	-0.54	-0.11
left is rank, more words	0	0.76	-1.23	-0.56	-0.74
left is occupation, one word	0.05	0.43	-1.03	-1.19	-0.45
left is occupation, more words	0	0.1	0.03	-1.07	-0.72
left is family, one word	-0.82	1.49	-1.13	-1.19	-1.45
left is family, more words	0	0.35	-0.69	-1.03	-0.58
left is placeNoun, one word	-0.58	-0.95	-0.97	0.38	-0.69
left is placeNoun, more words	0	0.16	-0.83	-1.11	-0.42
left is organizationNoun, one word	-0.54	-1.41	0.8	-1.47	-1.48
left is organizationNoun, more words	0	-0.92	1.28	-0.76	-1
left is speech, one word	-0.59	0.83	-0.98	-0.6	-0.1
left is speech, more words	0	-0.15	-0.32	-0.47	-0.14
left is personVerb, one word	-0.09	-1.28	0.41	-1.23	0.18
left is personVerb, more words	0	-0.39	0.4	-1.23	-0.09
left is bodyNoun, one word	0.04	0.46	-0.31	-0.46	-0.73
left is bodyNoun, more words	0	0.64	-1.45	-0.69	-0.74
left is organization, one word	-0.16	-0.9	-0.32	-1.08	-0.83
left is organization, more words	0	0.23	0.35	-0.87	-0.43
left is place, one word	-0.24	-0.77	-0.97	-0.16	-0.14
left is place, more words	0	-0.56	-0.92	-0.32	-0.91
left is given, one word	-0.16	-0.89	-0.32	-0.34	-0.47
left is given, more words	0	-0.6	-0.49	-0.75	-0.58
left is time, one word	-1.05	-0.26	0.32	-0.52	-0.49
left is time, more words	0	-0.23	-0.77	-0.44	-0.52
left is team, one word	0.08	-0.22	-1.22	-1.03	-0.57
left is team, more words	0	-0.86	-0.76	-0.42	-0.59
left is other, one word	-0.12	-0.41	-1.21	-0.3	-0.53
left is other, more words	0	-1.29	-0.91	-1.19	0.74
left is direction, one word	-0.19	-0.14	-0.66	-0.54	-0.2
left is direction, more words	0	-1.04	-1.5	0.08	-0.77
left is company, one word	0.7	-0.15	-0.18	-0.05	-0.09
left is company, more words	0	-0.3	-0.49	-0.07	-0.2
left is grammar, one word	-0.4	-0.33	-0.1	-0.04	-0.15
left is grammar, more words	0	-0.57	0.14	0.17	0.19
left is surname, one word	-0.19	-0.79	-0.25	-0.21	-0.5
left is surname, more words	0	-0.68	-0.52	-0.26	-0.28
left is capitalised, one word	0.31	-0.79	-0.62	-0.8	-0.59
left is capitalised, more words	0	-0.47	-0.75	-0.38	-0.61
left is another small word, one word	-0.57	-0.6	-0.65	-0.45	-0.23
left is another small word, more words	0	-0.45	0.04	-0.17	0.1
left is a number, one word	0.6	-1.31	-0.6	-0.43	-0.57
left is a number, more words	0	-0.46	-0.28	0.29	0.68
right: in, one word	-0.27	-1.09	-0.46	-0.09	-0.55
right: in, more words	0	-0.47	0.52	-0.2	-0.18
right: at, one word	0.12	-1.4	-0.14	0.54	-1.37
right: at, more words	0	-0.92	0.22	-0.35	-1.61
right: from, one word	0.18	-1.01	-0.99	-0.89	-1.18
right: from, more words	0	0.25	0.36	-0.96	0.09
right: to, one word	-0.29	-0.1	0.12	0.65	-0.42
right: to, more words	0	-0.35	-0.26	-0.19	-0.69
right: of, one word	0.66	-0.28	-1.62	-0.91	-1.27
right: of, more words	0	-0.05	-1.19	-0.57	-1.69
right: by, one word	-0.14	-0.73	-0.55	-0.11	-1.07
right: by, more words	0	-0.37	-0.62	-0.44	0.02
right: with, one word	0.44	-0.04	-1.5	0.26	-0.74
right: with, more words	0	-0.22	-0.2	-0.4	-1.5
right: for, one word	0.18	-1.03	-0.92	0.09	-1.65
right: for, more words	0	-0.44	-0.76	-0.48	0.4
right: on, one word	0.18	-0.74	-1.2	0.36	-0.49
right: on, more words	0	-0.16	-0.98	-0.3	-0.03
right: against, one word	0.55	-0.45	-0.44	-0.54	-0.96
right: against, more words	0	-0.25	-0.74	-0.2	-0.5
right: between, one word	0.96	-0.42	-0.54	-0.43	-0.61
right: between, more words	0	-0.07	-0.15	-0.06	-0.21
right: and, one word	-0.39	0.26	-0.28	0.25	0.05
right: and, more words	0	0.57	0.14	-0.02	-0.25
right: or, one word	0.2	-1.96	-0.82	0.1	0.26
right: or, more words	0	0.27	-1.6	-1.4	-0.36
right: the, one word	0.85	-0.42	-0.26	-0.19	-0.61
right: the, more words	0	-0.3	-0.62	0	-0.49
right: a, one word	-0.4	-0.58	-0.97	-0.45	-0.91
right: a, more words	0	-0.35	-0.84	-0.52	-0.72
right: an, one word	1.49	-0.17	-0.2	-0.14	-0.17
right: an, more words	0	-0.1	-0.27	-0.15	-0.26
right: near, one word	0.13	-1.07	-1.23	0.31	-1.1
right: near, more words	0	-0.66	-0.82	0.65	-0.69
right: as, one word	-0.09	0.29	-1.37	-0.1	-0.08
right: as, more words	0	-1.64	0.41	-1.03	0.44
right: into, one word	0.29	-0.61	-1.15	-0.72	-0.55
right: into, more words	0	-0.72	-0.06	-1.04	0.43
right: through, one word	0.23	-0.46	-0.26	0.68	-0.23
right: through, more words	0	-0.67	-0.75	-0.03	-0.63
right: outside, one word	0.86	-0.03	-0.04	-0.09	-0.23
right: outside, more words	0	-0.09	-0.04	-0.14	-0.38
right: around, one word	-1.01	-1.22	-0.91	-0.42	-1.01
right: around, more words	0	-0.5	-1.03	-1.07	-0.76
right: across, one word	-0.05	-0.2	0.35	-0.31	-0.29
right: across, more words	0	-0.02	-0.06	-0.05	-0.13
right: than, one word	1.38	-0.16	-0.32	-0.19	-0.15
right: than, more words	0	-0.07	-0.04	-0.04	-0.07
right: v, one word	-1.27	1.02	-1.24	-1.13	-1.06
right: v, more words	0	-0.54	-0.35	-0.4	-0.24
right: over, one word	0.33	-0.84	0.87	-0.71	-0.86
right: over, more words	0	-0.2	-0.94	0.2	-0.67
right: under, one word	-0.27	-0.95	-1.41	0.57	0.8
right: under, more words	0	-0.81	0.43	-0.81	-0.95
right: after, one word	-0.35	-1.13	-0.52	0.36	-1.17
right: after, more words	0	-0.79	-0.08	0.7	-1.01
right: before, one word	0.25	-1.26	0.66	-0.19	-0.8
right: before, more words	0	-0.63	-0.9	0.2	-1.3
right: via, one word	0.65	-0.23	-0.55	-0.04	-0.17
right: via, more words	0	-0.01	-0.02	0	-0.04
right: called, one word	-0.73	0.07	0.42	-0.95	-0.91
right: called, more words	0	0.51	-0.75	-0.58	-0.34
right: named, one word	0.14	-0.08	-0.13	-0.22	-0.08
right: named, more words	0	0.54	-0.45	-0.29	-0.47
right: is, one word	-0.96	-0.87	-0.72	0.15	-0.18
right: is, more words	0	-0.6	0.04	0.19	0.4
right: was, one word	-0.77	-0.05	-0.19	-0.54	-1.26
right: was, more words	0	0.43	-0.15	-0.31	0.14
right: were, one word	-0.87	-0.9	-0.37	-1.65	0.11
right: were, more words	0	-0.63	0.2	-1.42	0.53
right: has, one word	-0.8	0.15	0.62	-0.24	-1.46
right: has, more words	0	0.21	0.09	-0.6	-1.5
right: had, one word	-1.23	0.22	0.24	-0.08	-0.42
right: had, more words	0	-0.1	-0.42	-1.57	-1.01
right: are, one word	-0.24	-1.6	0.47	-0.71	-0.87
right: are, more words	0	-0.12	0.14	-0.34	-0.56
right: who, one word	-1.18	-0.39	-1.81	-0.02	0.25
right: who, more words	0	-0.59	-0.25	-1.56	0.19
right: which, one word	0.76	-1.22	-0.75	-0.45	-1.25
right: which, more words	0	-0.6	-0.26	0.46	-1.19
right: that, one word	0.28	-0.84	0.11	0.28	-0.8
right: that, more words	0	0.03	-0.31	-0.21	0.04
right: where, one word	-1.33	-1.12	0.63	-0.5	-1.07
right: where, more words	0	-0.88	0.4	-1	0.54
right: will, one word	-0.72	0.48	1.03	-0.09	-1.45
right: will, more words	0	0.1	-0.03	-1.46	-1.33
right: would, one word	-0.63	0.86	-0.14	-0.73	-1.46
right: would, more words	0	-0.05	0.06	-1.11	0.05
right: his, one word	1.72	-0.45	-0.71	-0.34	-0.27
right: his, more words	0	-0.2	-0.63	-0.15	-0.27
right: her, one word	0.68	-0.13	-0.39	-0.07	-0.08
right: her, more words	0	-0.5	-0.54	-0.12	-0.32
right: its, one word	-0.22	-0.44	-1.07	-0.87	-0.62
right: its, more words	0	-0.26	-1.31	-0.93	-1.29
right: their, one word	1.6	-0.1	-0.52	-0.29	-0.15
right: their, more words	0	-0.05	-0.32	-0.31	-0.42
right: but, one word	-0.19	0.27	0.06	-0.34	-0.96
right: but, more words	0	-0.34	-1.01	0.22	-0.97
right: based, one word	0.8	-0.82	0.06	-0.88	-0.93
right: based, more words	0	-0.37	-0.76	-0.59	-0.84
right: said, one word	-0.4	0.89	0.25	-1.31	-1.01
right: said, more words	0	0.37	-0.47	-0.87	-0.26
right: not, one word	-0.59	-1.1	-0.14	-0.63	-0.7
right: not, more words	0	0.91	-1.01	-0.74	-0.8
right: can, one word	0.09	-0.63	-0.69	0.81	-0.99
right: can, more words	0	-0.02	-0.12	-0.04	-0.59
right: this, one word	0.36	-1.05	-1.12	0.23	-1.07
right: this, more words	0	-0.15	-0.82	-0.69	-0.51
right: when, one word	-0.7	0.67	-1.09	-0.91	0.68
right: when, more words	0	-0.19	-0.87	0.81	-0.79
right: while, one word	0.81	-0.51	-1.1	0.64	-0.32
right: while, more words	0	-0.68	-0.92	-1.11	-0.9
right: like, one word	0.8	-0.73	-1.11	0.04	-0.76
right: like, more words	0	-0.02	-0.02	-0.02	-0.08
right: beat, one word	-0.66	-0.8	0.28	-0.52	-0.68
right: beat, more words	0	-0.59	0.63	-0.62	-0.37
right: did, one word	-0.84	-0.48	-0.65	-0.42	-0.63
right: did, more words	0	-0.2	0.48	-0.31	-0.36
right: have, one word	-0.49	-0.96	0.68	-0.34	-1.11
right: have, more words	0	-0.39	-0.07	-0.81	-0.76
right: leader, one word	-0.98	-0.39	-0.78	-0.48	1.12
right: leader, more words	0	-0.64	-0.88	-0.95	-0.77
right: held, one word	0.34	-0.68	-0.66	0.74	-0.83
right: held, more words	0	0	-0.92	-0.4	-1.03
right mark: ., one word	-0.49	-0.51	-0.5	0.22	-0.3
right mark: ., more words	0	0.08	0.08	-0.19	-0.15
right mark: ,, one word	-0.63	-0.66	-0.48	-0.06	-0.58
right mark: ,, more words	0	0.39	0.18	-0.34	0.07
right mark: ;, one word	-0.49	-1.56	-1.75	0.2	0.29
right mark: ;, more words	0	-1.41	-0.42	-0.09	0.27
right mark: :, one word	1	0.29	-2.35	-0.75	-0.82
right mark: :, more words	0	-1.36	-2.05	-1.27	-0.4
right mark: (, one word	-1.65	-0.98	-1.18	-0.84	-1.07
right mark: (, more words	0	-0.07	-0.25	-0.46	0.19
right mark: ), one word	-0.55	-1.15	0.19	-0.5	-0.11
right mark: ), more words	0	-0.96	0.14	0.29	-0.15
right mark: -, one word	0.61	-2.27	-1.77	-0.37	-0.28
right mark: -, more words	0	-0.88	-0.11	0.22	0.17
right mark: /, one word	-0.47	-1.59	0.34	-0.43	-1.78
right mark: /, more words	0	-1.19	1.54	-1.37	-0.08
right mark: ", one word	-0.55	-1.95	-1.15	-1.06	-0.08
right mark: ", more words	0	-0.81	-0.29	-0.93	0.68
right mark: ', one word	-0.63	0.91	0.1	-0.87	-0.44
right mark: ', more words	0	-0.62	-0.62	-0.86	0.32
right mark: !, one word	-1.32	-1.09	0.76	-1.07	-1.52
right mark: !, more words	0	-1.17	-0.3	-0.99	0.49
right mark: ?, one word	-0.69	-0.7	-0.83	0.6	-0.69
right mark: ?, more words	0	-0.11	0.71	0.22	-0.64
right mark: &, one word	1.09	-1.23	-0.12	-0.72	-1.22
right mark: &, more words	0	0.53	0.05	-1.28	-1.33
right mark: %, one word	0.65	-0.64	-0.73	-0.4	-0.46
right mark: %, more words	0	-0.15	-0.2	-0.38	-0.38
right mark: $, one word	0.71	-0.25	-0.21	-0.14	-0.2
right mark: $, more words	0	-0.01	-0.03	-0.01	-0.11
right mark: @, one word	0.77	-0.68	-0.76	-0.71	-0.72
right mark: [, one word	0.64	-0.42	-0.65	0.26	-0.96
right mark: [, more words	0	-0.01	-0.04	-0.06	-0.2
right mark: ], one word	-0.79	-0.29	0.79	-0.6	-0.23
right mark: other, one word	1.37	-0.72	-1.47	-1.23	-1.34
right mark: other, more words	0	-0.45	-0.64	0.62	-1
right is honorific, one word	0.03	-0.32	-0.94	-0.54	0.05
right is honorific, more words	0	-0.56	-0.65	-0.14	-0.27
right is office, one word	0.55	-0.37	-0.05	-0.1	-0.95
right is office, more words	0	0.07	-0.8	0.04	-0.96
right is rank, one word	0.06	-0.91	0.18	-1.09	-0.95
right is rank, more words	0	-0.54	-0.56	-0.69	-0.7
right is occupation, one word	-0.23	-1.27	-0.29	-0.72	1.15
right is occupation, more words	0	-1.15	-0.07	-1.28	-1.23
right is family, one word	-0.58	0.68	-1.52	-0.77	0.26
right is family, more words	0	-0.75	-2.07	-1.37	-1.38
right is placeNoun, one word	0.1	-0.98	-1.07	-0.16	0.59
right is placeNoun, more words	0	-0.39	-1.21	-0.05	0.52
right is organizationNoun, one word	0.04	-0.34	-0.1	-0.54	0.04
right is organizationNoun, more words	0	-0.1	0.25	-1.39	-0.07
right is speech, one word	-1.2	1.58	-0.67	-0.19	-1.28
right is speech, more words	0	0.46	0.17	-0.86	-1.53
right is personVerb, one word	-0.44	0.26	0.32	-0.65	-0.5
right is personVerb, more words	0	-0.53	-0.07	-0.69	-0.62
right is bodyNoun, one word	-0.07	-0.86	-0.26	-0.58	0.58
right is bodyNoun, more words	0	-0.51	-0.05	-0.27	-1.18
right is organization, one word	-0.5	-0.64	-0.25	-0.49	-0.06
right is organization, more words	0	-0.76	-0.68	-1.06	-0.76
right is place, one word	-0.78	-0.62	-0.91	0.06	-0.37
right is place, more words	0	-0.5	-0.69	-0.09	-0.24
right is given, one word	0.33	-0.34	-0.46	0.05	0.01
right is given, more words	0	-0.69	-0.15	-0.7	-0.63
right is time, one word	-1.27	0.05	-0.99	-0.39	0.54
right is time, more words	0	-0.08	-0.42	-0.37	-0.52
right is team, one word	0.16	-0.53	-1.19	-1.46	0.24
right is team, more words	0	-0.85	0.05	-1.5	-0.57
right is other, one word	-0.13	-0.63	-1.29	-0.85	0.23
right is other, more words	0	-0.85	-1.24	-0.71	-0.35
right is direction, one word	-0.22	-0.57	-1.12	-0.74	-0.82
right is direction, more words	0	-0.18	-0.8	-0.67	0.52
right is company, one word	-0.8	-0.72	-1.26	0.39	-0.21
right is company, more words	0	-0.91	-1.09	-1.03	-0.84
right is grammar, one word	-0.33	-0.15	-0.04	0.01	-0.51
right is grammar, more words	0	-0.13	0.02	-0.02	-0.02
right is surname, one word	0.23	-0.2	0.14	-0.1	-0.22
right is surname, more words	0	-0.58	-0.06	0.12	-0.56
right is capitalised, one word	0.46	-0.75	-0.75	-0.67	-0.67
right is capitalised, more words	0	-0.66	-0.59	-0.48	-0.47
right is another small word, one word	-0.28	-0.19	-0.5	-0.47	-0.08
right is another small word, more words	0	-0.06	0	-0.07	-0.2
right is a number, one word	0.92	0.41	0.32	-1.12	-1.24
right is a number, more words	0	-0.01	-0.43	-0.48	-1.11
first in its line, one word	0.18	0.13	-0.2	0.03	-0.61
first in its line, more words	0	-0.02	0.25	-0.38	-0.44
last in its line, one word	0.68	-0.36	-0.1	-1.14	-1.49
last in its line, more words	0	-0.85	-0.54	-0.33	-0.21
opens a sentence, one word	0	-0.17	-0.34	-0.23	0.03
opens a sentence, more words	0	-0.14	0.02	-0.25	0.11
has a possessive, one word	-1.22	-0.39	0.84	-1.12	-1.47
has a possessive, more words	0	0.6	0.22	-0.29	-1.58
an age follows, one word	-0.86	0.48	-2.01	-0.83	-1.73
an age follows, more words	0	0.17	0.27	-0.39	-1.37
comma and a known place follow, one word	0.46	-1.48	-0.81	-0.18	-2
comma and a known place follow, more words	0	-0.92	-0.25	1.01	-1.51
a known place and comma before, one word	0.86	-0.58	-1.58	-0.33	-0.81
a known place and comma before, more words	0	-0.17	-0.6	-0.3	-1.51
a known place in brackets follows, one word	-1.28	-0.38	0.28	-1.19	-1.44
a known place in brackets follows, more words	0	0.89	-0.71	-0.95	-1.25
capitals in brackets follow, one word	-0.13	-1.44	-1.26	-1.72	-1.11
capitals in brackets follow, more words	0	-0.78	0.95	-1.67	-1.77
comma and a capital follow, one word	-0.31	-0.34	-0.14	-0.36	0.01
comma and a capital follow, more words	0	0.33	0.42	-0.92	-0.29
comma and an office follow, one word	-0.5	0.26	-1.33	-1.17	-0.05
comma and an office follow, more words	0	0.91	-1.06	-1.16	-1.03
left is 'of' after placeNoun, one word	-0.63	-1.76	-1.19	1.06	-1.96
left is 'of' after placeNoun, more words	0	-1.57	-1.46	0.85	-1.39
left is 'of' after office, one word	0.52	1.06	-0.74	0.01	-0.02
left is 'of' after office, more words	0	-0.93	-0.33	-0.26	-1.03
left is 'of' after organizationNoun, one word	-1.31	-0.69	-0.89	-0.45	-1.19
left is 'of' after organizationNoun, more words	0	0.08	-0.3	0.46	-1.2
left is 'of' after family, one word	0.08	-0.78	-0.81	-1.11	-0.86
left is 'of' after family, more words	0	0.81	0.51	-0.98	-1.3
left is 'of' after bodyNoun, one word	-1.51	-0.05	0	-0.86	-0.48
left is 'of' after bodyNoun, more words	0	-0.36	-0.39	-0.48	-1.04
two to the left is placeNoun, one word	-0.36	-1.16	-0.54	0.43	0.12
two to the left is placeNoun, more words	0	-0.18	-1.59	0.42	-1.2
two to the left is office, one word	-0.17	-1.16	-0.84	-0.32	-1.46
two to the left is office, more words	0	0.3	-0.96	-0.76	-1.09
two to the left is honorific, one word	-0.96	-0.51	-0.58	-1.12	0.14
two to the left is honorific, more words	0	-1.28	-1.38	-0.68	-0.73
two to the left is speech, one word	-0.85	0.24	-0.04	-0.69	-0.18
two to the left is speech, more words	0	0.15	-0.89	-0.32	-1.12
two to the right is office, one word	-0.11	-1.25	-0.18	-0.95	0.12
two to the right is office, more words	0	-0.14	0.44	-0.63	-0.89
two to the right is speech, one word	-0.19	-0.46	0.35	-1.37	0.34
two to the right is speech, more words	0	-1.18	-0.13	-1.28	-0.18
two to the right is bodyNoun, one word	-0.78	-1.22	0.14	0.06	1.18
two to the right is bodyNoun, more words	0	-0.02	-0.54	-0.94	0.46
two to the right is personVerb, one word	-1.14	0.87	-1.26	-0.2	-0.12
two to the right is personVerb, more words	0	0.37	-1.07	-0.85	-0.24
is a line, one word	0.4	-0.57	-1	-0.36	-0.5
is a line, more words	0	-1.06	0.13	0.45	-0.41
alone in brackets, one word	-0.54	-1.44	0.4	0.22	-2.42
alone in brackets, more words	0	-0.57	0.82	-0.6	-1.57
in brackets behind a name, one word	-0.15	-1.46	-0.37	-0.64	-0.03
in brackets behind a name, more words	0	-1.4	0.65	-1.37	0.12
between commas, one word	0.08	-0.63	-0.27	-0.73	-0.11
between commas, more words	0	0.23	0.68	-0.39	-0.03
between numbers or line edges, one word	0.97	-1.08	0.94	-0.5	-0.2
between numbers or line edges, more words	0	-1.84	0.64	0.29	-1.34
elsewhere nothing, one word	0.16	-0.15	-0.04	-0.61	0.04
elsewhere person, one word	-1.02	0.34	-0.05	-0.42	-0.93
elsewhere person, more words	0	0.1	0.1	0.8	-0.52
elsewhere organization, one word	-0.08	-0.29	-0.01	-0.09	0.2
elsewhere organization, more words	0	-0.1	0.54	0.79	0.32
elsewhere place, one word	-0.41	-0.06	-0.54	0.09	0.16
elsewhere place, more words	0	-0.37	0.81	0.29	-0.31
elsewhere other, one word	-0.54	-1.06	0.77	-1.23	0.33
elsewhere other, more words	0	-1.85	0.47	-0.95	0.52
elsewhere mostly nothing, twice or more, one word	0.17	-0.15	0.03	-0.41	-0.48
elsewhere mostly person, twice or more, one word	-1.33	0.3	0.71	-1.49	-1.7
elsewhere mostly person, twice or more, more words	0	-0.19	0.55	0.11	-0.71
elsewhere mostly organization, twice or more, one word	0.54	-0.26	-0.02	-1.61	0.45
elsewhere mostly organization, twice or more, more words	0	-0.5	-0.34	0.22	0.46
elsewhere mostly place, twice or more, one word	0.2	-0.36	-1.48	-0.03	-0.49
elsewhere mostly place, twice or more, more words	0	0.41	0.94	-0.07	-1.68
elsewhere mostly other, twice or more, one word	-0.16	-0.54	-0.74	-1.26	0.4
elsewhere mostly other, twice or more, more words	0	-0.71	-1.54	-0.38	1.51
surname of a full name in the document, one word	-1.64	2.5	-1.1	-2.59	-2.64
surname of a full name in the document, more words	0	0.93	-0.63	0.15	-0.62
first name of a full name in the document	-0.94	-0.05	-1.55	-1.2	0.13
first words of an organisation in the document, one word	-0.3	-0.37	0.12	0.21	0.45
first words of an organisation in the document, more words	0	-1.65	0.44	-0.06	-1.55
word of an organisation in the document	-0.32	-1.24	-0.17	-0.34	-0.42
initials of an organisation in the document	0.04	-0.46	1.4	-0.88	-1.64
also written small in the document	1.15	-0.73	-0.58	-0.64	-0.61
English, but never written small in the document	0.29	-0.76	-0.55	-1.01	-0.45
capitalised within sentences of the document	-0.47	-0.48	-0.57	-0.43	-0.23
unknown in a text on sport, one word	0.1	0.25	0.99	-1.41	-0.65
unknown in a text on sport, more words	0	-0.05	0.53	-0.86	-0.34
known country in a text on sport, one word	-1.64	-0.66	-0.44	0.03	-0.58
known country in a text on sport, more words	0	-0.03	-0.3	0.3	-0.04
known place in a text on sport, one word	-1.27	-1.41	0.77	-0.33	-0.93
known place in a text on sport, more words	0	-0.75	1.19	-0.82	-0.32
known organization in a text on sport, one word	0.09	-0.27	-0.43	-0.74	-1.06
known organization in a text on sport, more words	0	-0.09	0.13	-0.26	-0.48
unknown in a row of a text on sport, one word	-1.05	-0.47	0.1	-0.36	-0.37
unknown in a row of a text on sport, more words	0	0.73	0.59	-1.11	-1.57
known country in a row of a text on sport, one word	-0.41	-0.16	-0.16	0.89	-0.09
known country in a row of a text on sport, more words	0	-0.03	-0.3	0.3	-0.04
known place in a row of a text on sport, one word	-0.87	-0.67	0.5	-0.1	-0.21
capitalised only where a sentence opens	0.06	-0.48	-0.53	-0.58	-0.43
`;
