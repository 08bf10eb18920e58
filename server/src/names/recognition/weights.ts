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
inside word is given	0	0.06	-0.27	0.06	-0.33
last word is given	0	-0.32	-0.29	-0.13	-0.51
only word is organization	-0.4	-0.83	-0.17	-0.69	-0.66
first word is organization	0	-0.82	-0.17	-0.4	-0.72
inside word is organization	0	-0.16	1.38	-0.81	-0.97
last word is organization	0	-1.14	1.04	-0.34	-1.21
only word is company	-0.69	-1.08	-1.36	-1.31	-1.36
first word is company	0	-0.38	-0.41	-0.31	-0.33
inside word is company	0	-0.26	-0.79	-0.35	-0.34
last word is company	0	-1.36	1.31	-1.18	-1.2
only word is team	-0.46	-0.9	0.87	-0.73	-1.47
first word is team	0	-1.04	0.57	-0.02	-1.3
inside word is team	0	-0.26	-0.58	0.01	-0.04
last word is team	0	-1.23	0.22	-0.35	-1.26
only word is place	-0.76	-0.35	-1	-0.04	-1.35
first word is place	0	-1.34	-0.2	0.29	-1.6
inside word is place	0	-0.8	-0.12	0.18	-0.05
last word is place	0	-1.78	-0.62	1.1	-1.41
only word is placeStart	-1.46	-1.18	-1.34	0.62	-1.17
first word is placeStart	0	-0.83	-0.57	1.17	-0.63
inside word is placeStart	0	-0.58	-0.73	-0.3	0.01
last word is placeStart	0	-1.33	0.02	-0.73	-1.22
only word is direction	-0.29	-1.26	-0.38	-0.24	-1.42
first word is direction	0	-1.28	-0.68	0.58	-0.45
inside word is direction	0	-0.29	-0.39	0.83	-0.74
last word is direction	0	0.07	-0.1	-0.29	-0.88
only word is honorific	0.49	-0.12	-0.51	-1.25	-1.46
first word is honorific	0	-0.38	-0.52	-0.74	-0.88
inside word is honorific	0	-1.23	-0.12	-1.06	-1.46
last word is honorific	0	0.31	-1.17	-0.66	0.13
only word is office	0.98	-0.8	-0.65	-0.44	-0.74
first word is office	0	-1	0.23	-0.6	-0.84
inside word is office	0	0.31	-0.85	-0.41	-0.43
last word is office	0	0.27	-1.38	-0.71	-0.92
only word is rank	0.38	-1.64	-1.27	-1.08	-1.55
first word is rank	0	-1.56	0.06	-0.74	-0.06
inside word is rank	0	0.74	-1.14	-0.73	-1.04
last word is rank	0	0.44	-0.54	-0.99	-1.4
only word is suffix	-1.92	-0.02	-1.93	-1.85	-0.22
first word is suffix	0	-0.95	0.37	-1.22	-1.36
inside word is suffix	0	-0.87	-0.73	-0.93	-0.92
last word is suffix	0	-0.02	-1.29	0.31	0.67
only word is surname	-0.71	0.63	-0.42	-1.05	-0.1
first word is surname	0	0.5	-0.16	0.21	-0.24
inside word is surname	0	-0.45	-0.69	0.45	-0.42
last word is surname	0	0.43	-0.47	-0.75	-0.22
only word is time	0.08	-1.19	-1.16	-0.98	-1.04
first word is time	0	-0.97	-0.46	-1.31	-0.21
inside word is time	0	-0.25	-0.38	0.05	0.68
last word is time	0	0.51	-1.21	-0.61	-1.15
only word is other	-0.11	-0.97	-0.28	-0.83	0.02
first word is other	0	-0.68	-1.37	-1.45	0.13
inside word is other	0	-0.37	-0.86	-0.81	1.14
last word is other	0	-0.95	-1.03	-2.11	1.44
only word is bodyNoun	0.52	-0.49	0.09	-0.55	-0.94
first word is bodyNoun	0	-0.45	-0.38	-0.78	-0.72
inside word is bodyNoun	0	0.08	-0.2	-0.18	-0.78
last word is bodyNoun	0	-0.78	0.31	-1.49	-0.91
only word is occupation	0.01	0.59	-1.07	-0.47	-0.75
first word is occupation	0	-0.49	-0.59	-0.31	-0.52
inside word is occupation	0	0.97	-1.52	-0.66	0.06
last word is occupation	0	0.03	-0.53	-1.16	-0.09
only word is organizationNoun	-0.31	-0.54	1.06	-0.44	-1.68
first word is organizationNoun	0	-0.71	0.41	-0.22	-0.58
inside word is organizationNoun	0	0.28	-0.8	-0.45	-0.86
last word is organizationNoun	0	-0.4	0.31	-0.03	-1.06
only word is placeNoun	-0.35	-0.1	-0.15	-0.56	-1.01
first word is placeNoun	0	-1.09	-0.57	0.2	-0.23
inside word is placeNoun	0	-0.41	-0.02	0.28	-0.6
last word is placeNoun	0	-0.86	-1.04	0.17	-1.15
only word is common	0.71	-0.35	0.27	0.03	-0.29
first word is common	0	-0.65	-0.09	-0.54	0.07
inside word is common	0	-0.37	0.32	0.03	0.52
last word is common	0	-0.16	-0.24	-0.37	0.03
only word is family	0.38	-0.81	-1.02	-0.83	-1.06
first word is family	0	-0.24	-0.78	-0.19	-0.6
inside word is family	0	-0.11	-0.12	-0.01	-0.04
last word is family	0	-1.58	-1.35	-0.97	0
only word is grammar	0.71	-0.35	0.27	0.03	-0.29
first word is grammar	0	-0.65	-0.09	-0.54	0.07
inside word is grammar	0	-0.37	0.32	0.03	0.52
last word is grammar	0	-0.16	-0.24	-0.37	0.03
only word is particle	-1.18	-1.14	-1.34	-1.06	0.32
first word is particle	0	-0.76	-1.28	0.62	-0.58
inside word is particle	0	0.43	0.19	-0.17	-0.07
last word is particle	0	-1.03	-0.51	-1.02	-1.01
only word is commonSurname	-0.19	-0.02	-1.21	-0.59	-1.35
first word is commonSurname	0	-0.29	0.1	-0.47	-0.64
inside word is commonSurname	0	0.29	0.35	-0.29	-0.23
last word is commonSurname	0	0.34	-0.17	-0.22	-0.2
only word is personVerb	1.36	-0.43	-0.21	-0.13	-0.21
first word is personVerb	0	-0.46	-0.21	-0.13	-0.22
inside word is personVerb	0	-0.16	-0.21	-0.07	-0.22
last word is personVerb	0	-0.51	-1.06	-0.44	0.45
only word is speech	0.53	-0.64	-0.48	-0.18	-0.45
first word is speech	0	-1.13	-0.99	-0.74	-0.91
inside word is speech	0	-0.36	-0.63	0.25	-0.5
last word is speech	0	-0.98	-0.43	0.78	-0.96
only word is a given name and no English word	-1.1	0.16	-0.54	-0.66	-0.49
first word is a given name and no English word	0	0.25	0.14	-0.09	-0.27
inside word is a given name and no English word	0	0.22	-0.37	0.17	-0.77
last word is a given name and no English word	0	0.43	-0.58	-0.45	-0.15
only word is no English word and nothing known	-1.05	-0.51	-0.08	0.1	-0.34
first word is no English word and nothing known	0	0.1	0.2	0.33	-0.33
inside word is no English word and nothing known	0	0.13	-0.07	-0.28	-0.13
last word is no English word and nothing known	0	0.23	-0.33	-0.04	0.04
only word ends as slavic	-0.84	0.77	-1.39	-0.63	-0.47
first word ends as slavic	0	-1.85	-0.1	-0.3	-1.96
inside word ends as slavic	0	0.06	-0.65	-0.62	-0.93
last word ends as slavic	0	1.54	-1.09	-1.29	-0.65
only word ends as western	-0.61	-0.22	-0.77	0.16	-0.28
first word ends as western	0	-1.19	-0.32	-0.62	0.16
inside word ends as western	0	0.48	-0.05	-0.19	0.1
last word ends as western	0	0.47	-0.22	-0.15	-0.34
only word ends as southern	-0.53	0.32	-1.42	-1.54	-0.02
first word ends as southern	0	-0.58	1.07	-1.37	-1.05
inside word ends as southern	0	-1.21	-0.89	-0.68	-0.2
last word ends as southern	0	1.04	-0.06	-1.29	-1.09
only word ends as eastern	-0.5	-1.58	-1.62	-1.48	1.3
first word ends as eastern	0	-0.63	0.09	-1.37	-0.32
inside word ends as eastern	0	-0.1	-0.74	-1.29	-1.25
last word ends as eastern	0	-0.09	-0.27	0.23	0.53
only word ends as town	-1.8	-0.72	0.29	-0.09	-2.3
first word ends as town	0	-1.15	-0.44	-0.32	-0.41
inside word ends as town	0	-0.49	0.23	0.65	-0.78
last word ends as town	0	-0.4	-0.06	0.67	-0.06
only word ends as land	0.01	-0.44	-0.38	-0.53	-0.66
first word ends as land	0	-0.79	0.31	0.35	0.04
inside word ends as land	0	-0.76	-0.08	-0.29	0.1
last word ends as land	0	-0.52	-0.56	0.06	-0.59
only word ends as body	-0.76	-0.46	0.38	-1.73	0.06
first word ends as body	0	-0.56	-0.13	-0.23	0.73
inside word ends as body	0	0.31	-1.92	-0.96	0.39
last word ends as body	0	-0.86	0.25	-0.81	-1.91
only word ends as adjective	-0.35	-1.74	-1.28	-1.91	1.55
first word ends as adjective	0	-1.19	0.09	0.21	0.03
inside word ends as adjective	0	-0.74	-0.06	-0.82	-1.02
last word ends as adjective	0	-0.21	-0.35	-0.8	0.12
only word ends as verb	0.51	-0.3	-0.78	-0.51	-1.16
first word ends as verb	0	-0.42	-0.15	-0.06	-0.18
inside word ends as verb	0	0.11	0.21	0.59	0.21
last word ends as verb	0	0.36	-0.34	-0.36	0.1
only word ends as noun	0.02	-1.02	-0.31	-0.7	-0.51
first word ends as noun	0	-1.03	-0.44	-0.18	-0.67
inside word ends as noun	0	0.05	0.82	0.25	0.03
last word ends as noun	0	-0.9	0.12	-0.09	-0.3
'of' inside	0	-0.33	0.76	0.01	0.42
'and' inside	0	-1.1	-0.38	-0.07	-1.13
'&' inside	0	-1.6	-0.04	-1.26	-0.32
'for' inside	0	-0.54	0.52	-0.62	-0.07
'on' inside	0	-0.58	-0.56	-0.57	-0.33
'the' inside	0	0.13	0.19	-0.17	0.15
'upon' inside	0	-0.3	-0.71	0.68	-0.39
only word in capitals	0.18	-0.73	0.68	-0.66	-0.57
first word in capitals	0	-0.53	-0.35	-1.01	-0.48
inside word in capitals	0	-0.44	-1.87	-0.05	0.02
last word in capitals	0	-0.53	0.07	-0.36	0
only word has a capital inside	0.2	-0.87	0.35	-2.85	-0.02
first word has a capital inside	0	0.7	-1.71	-1.34	-1.7
inside word has a capital inside	0	-0.42	-0.83	-0.29	-0.12
last word has a capital inside	0	0.04	-1.58	-1.55	0.56
only word of capitals with full stops	-0.04	-1.31	-1.37	0.07	-0.08
first word of capitals with full stops	0	-0.65	-0.25	-1.41	-1.65
inside word of capitals with full stops	0	-0.79	-0.72	-0.4	-0.58
last word of capitals with full stops	0	-1.28	0.05	-0.84	-0.98
only word holds a digit	-0.23	-1.65	0.53	-1.4	-0.08
first word holds a digit	0	-1.18	-0.42	-1.39	0.66
inside word holds a digit	0	-0.12	-0.66	-0.67	-0.34
last word holds a digit	0	-1.64	-0.45	-0.89	-0.06
only word holds a hyphen	0.94	-1.43	0.48	-0.49	-0.55
first word holds a hyphen	0	-1.24	-0.97	-0.51	0.37
inside word holds a hyphen	0	-1.36	-0.64	-1.2	-1.24
last word holds a hyphen	0	0.06	-0.82	-1.79	-1.84
only word holds an apostrophe	-1.38	-1.28	-1.26	-1.33	0.13
first word holds an apostrophe	0	-0.53	-0.05	-0.73	-0.58
inside word holds an apostrophe	0	0.34	0.22	-0.68	-0.51
last word holds an apostrophe	0	0.62	-1.02	-0.64	-0.65
only word of other letters	1.44	-1.3	-1.04	0.19	-1.56
first word of other letters	0	-1.13	-1.02	-1.2	-1.01
inside word of other letters	0	-0.65	-0.72	-0.82	-0.72
last word of other letters	0	-1.13	-1.02	-1.2	-1.01
only word is an initial	-0.66	-1.38	-1.59	-0.44	-0.55
first word is an initial	0	0.12	-0.76	-1.05	-0.29
inside word is an initial	0	0.91	-0.02	-0.46	-0.02
last word is an initial	0	0.25	0.21	-1.02	-0.82
only word written small	-0.89	-0.28	-0.55	-0.14	-0.75
first word written small	0	0.37	0.06	-1.3	-0.93
inside word written small	0	0.34	-0.58	0.06	0.07
last word written small	0	-0.96	-1.04	-0.54	-0.57
only word is a number	1.32	-1.11	-0.74	-1.98	-2.26
first word is a number	0	-0.52	0.12	-1.13	-0.26
inside word is a number	0	-0.02	-0.57	-0.46	-0.25
last word is a number	0	-1.28	-0.56	-0.49	-0.16
only word of one letter	-0.95	-1.01	-1.36	-1.18	-1.85
first word of one letter	0	0.06	-1.01	-0.63	0.34
inside word of one letter	0	0.31	-0.02	-0.34	0.36
last word of one letter	0	0.4	0.03	-0.8	-0.47
only word of two letters	0.13	-0.91	-0.19	0.43	-2.5
first word of two letters	0	0.02	-0.98	-1.66	-1.08
inside word of two letters	0	0.52	-0.52	-0.64	-1.06
last word of two letters	0	-0.31	-0.01	-0.14	-0.08
only word of three letters	-0.03	-2.15	0.21	-1.36	-0.61
first word of three letters	0	-0.21	0.41	-0.15	-0.49
inside word of three letters	0	-0.73	-1.31	0.11	-0.32
last word of three letters	0	-1.12	0.67	-1.33	-1.09
only word of four letters	-0.13	-1.27	0.99	-0.46	-0.76
first word of four letters	0	-1.03	-0.35	-1.67	-0.8
inside word of four letters	0	-0.51	-0.84	-0.22	-0.26
last word of four letters	0	-0.35	-0.95	-1.16	-0.57
only word of five letters	0.28	-0.64	-0.46	-1.4	0.44
first word of five letters	0	-0.77	-0.64	-1.33	-0.58
inside word of five letters	0	-0.08	-0.95	-0.36	0.2
last word of five letters	0	-0.07	-1.51	-1.06	0.06
only word in six or more capitals	-1.37	0.87	-0.46	-1.37	0.66
first word in six or more capitals	0	-1.27	-0.63	-0.9	0.47
inside word in six or more capitals	0	-0.09	-0.68	-0.39	0.08
last word in six or more capitals	0	0	-0.71	-1.06	-1.27
1 words	-0.02	-0.51	-0.56	-0.53	-0.37
2 words	0	-0.62	-0.87	-0.63	-0.57
3 words	0	-0.19	-0.08	-0.06	0.01
4 words	0	0.22	0.44	0.2	0.27
5 words	0	-0.09	0.52	0.13	0.57
6 or more words	0	0.2	1.56	-0.51	1.23
no word English, one word	-0.2	-0.61	-0.9	-0.5	-0.3
no word English, more words	0	-0.12	-0.37	-0.72	-0.82
no word English, opens a sentence, one word	-0.11	0.1	0	0.02	-0.06
no word English, opens a sentence, more words	0	0.35	-0.45	-0.8	-0.9
no word English, in a headline, one word	-0.36	0.09	-0.63	0.03	-0.25
no word English, in a headline, more words	0	-0.02	-0.24	0.34	-0.46
no word English, opens a headline, one word	-0.56	0.31	-0.38	0.23	0.02
no word English, opens a headline, more words	0	0.74	0.1	-0.96	-0.67
no word English, in capitals, one word	-0.01	0.12	0.31	0.36	-0.07
no word English, in capitals, more words	0	0	-0.21	-0.52	-0.11
no word English, opens a line of capitals, one word	-0.55	0.29	0.07	-0.05	-0.12
no word English, opens a line of capitals, more words	0	0.56	0.72	-0.66	-1.01
some words English, more words	0	-0.16	-0.01	0.14	0.22
some words English, opens a sentence, more words	0	-0.48	-0.12	0.05	-0.24
some words English, in a headline, more words	0	-0.31	0.19	-0.1	-0.3
some words English, opens a headline, more words	0	-0.57	-0.01	-0.89	-0.21
some words English, in capitals, more words	0	-0.39	0.05	-0.11	0.21
some words English, opens a line of capitals, more words	0	-1.15	-0.64	-0.51	-0.19
all words English, one word	-0.64	-0.79	-0.2	-1.1	-0.62
all words English, more words	0	-1.53	-0.43	-1.22	-0.6
all words English, opens a sentence, one word	0.32	-1.16	-0.97	-0.92	-0.08
all words English, opens a sentence, more words	0	-1.06	-0.56	-0.54	-0.17
all words English, in a headline, one word	0.7	-0.97	-0.83	-1.03	-1.2
all words English, in a headline, more words	0	-0.55	-0.42	-0.45	-0.42
all words English, opens a headline, one word	0.09	-1.67	-0.53	-0.94	-0.89
all words English, opens a headline, more words	0	-0.3	-0.9	0.05	-0.24
all words English, in capitals, one word	0.92	-0.33	-0.41	-0.52	-0.31
all words English, in capitals, more words	0	-0.25	-0.08	-0.21	0.15
all words English, opens a line of capitals, one word	-0.24	-0.83	-1.24	-0.6	-1.13
all words English, opens a line of capitals, more words	0	-0.25	-0.08	-0.16	0.7
given name first of 2	0	0.51	-0.78	-0.57	-0.26
given name first of 3	0	0.06	0	-0.21	-0.39
given name first of 4	0	0.27	-0.84	0.87	-0.85
given name first, surname last	0	0.3	-0.28	-0.4	-0.61
given name first, unknown word last	0	1.01	-0.46	-0.15	-0.58
initial first, no English word last	0	0.52	-1.82	-0.78	0.12
office and of first	0	-0.05	-1.35	-1.1	-0.96
word of an organisation and of first	0	-0.06	1.71	0.47	-1.64
word of a place and of first	0	-0.24	-0.12	0.58	-1.4
known place first, word of an organisation last	0	-0.69	0.15	0.79	0.42
known place first, a team last	0	-0.26	1.02	-0.06	-0.74
possessive inside	0	-0.17	-0.83	0.08	-1.24
known person, one word	-0.34	0.35	-0.29	-0.49	-0.35
known person, more words	0	0.37	-1.17	-0.93	-0.59
known country, one word	0.25	-1.24	-1.3	0.72	-1.06
known country, more words	0	-1.02	-2.44	0.29	-0.7
known region, one word	-2.43	-1.39	0.58	0.61	-1.8
known region, more words	0	-0.31	-1.73	0.73	-0.39
known city, one word	-1.24	-1.08	-1.07	0.97	-1.87
known city, more words	0	-1.7	-0.23	1.7	-1.36
known area, one word	-1.79	-1.41	-1.43	-0.5	-1.83
known area, more words	0	-0.46	-1.25	0.29	-0.7
known site, one word	-1.36	-0.43	-0.4	-0.43	-0.58
known site, more words	0	-0.41	-0.76	0.64	-0.6
known water, one word	-1.53	0.4	-1.11	0.34	-1.3
known water, more words	0	-0.25	-1.05	1.12	-0.25
known body, one word	0.04	0.13	0.24	-1.25	0.38
known body, more words	0	-0.36	0.4	-0.94	-0.24
known ministry, one word	-1.52	-1.03	-1.16	0.32	-1.71
known ministry, more words	0	-0.19	-0.39	-0.78	-0.23
known agency, one word	0.1	-0.23	0.19	-0.72	-0.98
known agency, more words	0	-0.06	0.99	-0.52	-0.38
known party, one word	-1.55	-0.37	1.1	-0.86	-1.03
known party, more words	0	-0.29	0.14	-0.97	-0.72
known company, one word	-0.02	-1.56	0.07	-1.97	-1.7
known company, more words	0	-0.39	1.32	-0.93	-0.35
known media, one word	-0.16	-1.58	-0.48	-1.49	-1.43
known media, more words	0	-0.46	0.78	-0.47	-0.62
known group, one word	0.02	-1.21	0.61	-1.6	-1.61
known group, more words	0	-0.25	1.43	-1.41	-0.14
known other organization, one word	-1.4	-0.8	1.32	0.15	-1.48
known other organization, more words	0	-0.52	0	0.22	-0.48
known other place, one word	-1.53	-0.78	-0.89	-0.46	-0.99
also known place, one word	-0.25	-0.36	-0.56	-0.7	-0.27
known, but written in small letters	0	-0.05	-0.57	0.68	-0.08
known, but an English word, one word	-1.08	-0.75	0.32	1.16	-0.06
known, but an English word, more words	0	0.6	0.06	0.21	-0.66
known person, but a given name	-0.34	0.35	-0.29	-0.49	-0.35
known place, but a given name	-0.4	-1.33	-0.24	-0.01	-0.71
known organization, but a given name	0.67	-0.73	-0.52	-0.34	-0.96
well-known person	-0.34	0.12	-0.57	-0.51	-0.44
well-known place	-0.43	-1.22	-1.17	1.16	-1.22
well-known organization	-0.69	-1.21	1.57	-0.97	-1.09
part of a longer known name, one word	0.2	-0.98	-1.05	-1.01	-1.19
part of a longer known name, more words	0	-0.7	-1.67	-1.79	-0.82
holds a known person	0	-0.05	-0.39	-0.3	-0.03
holds a known place	0	-0.59	0.39	-0.37	0.03
holds a known organization	0	-0.5	-1.44	-0.63	0.4
crosses a known name	0	-0.45	-0.95	-0.51	-0.71
starts with a known person	0	-1.2	0.72	-1.72	-0.86
starts with a known place	0	-1.54	0.4	0.32	-0.49
starts with a known organization	0	-0.21	0.28	-0.52	0.03
ends with a known person	0	-1.77	-1.02	-1.1	-0.37
ends with a known place	0	-1.37	-0.22	0.08	-0.56
ends with a known organization	0	-1.04	0.03	-1.68	0
starts with a known country and ends as no organisation	0	-0.71	-0.26	-0.86	-0.98
is a role, one word	0.47	-0.33	-0.41	-0.47	-0.8
is a role, more words	0	-1.01	-0.98	-0.54	-0.66
starts with a role	0	-0.66	-0.27	-0.26	0.01
ends with a role	0	-0.13	-0.51	-1.02	-0.35
holds a role	0	0.6	-0.61	-0.79	-0.95
a role right before, one word	-0.77	1.26	-0.9	-1.31	-0.24
a role right before, more words	0	1.02	-0.7	-0.47	-0.4
a role right behind, one word	-0.2	-0.15	-1.1	-0.55	0.64
a role right behind, more words	0	0.09	-0.34	0.46	-0.5
unknown in a row of a table, one word	-1.09	0.1	-0.75	-0.98	-1.07
unknown in a row of a table, more words	0	-0.37	-0.32	-1.92	0.37
known country in a row of a table, one word	-0.53	-0.2	-0.35	0.59	-0.21
known country in a row of a table, more words	0	-0.02	-0.44	0.31	-0.17
known place in a row of a table, one word	-1.24	-0.79	0.68	-0.06	-0.37
unknown starts a row of a table, one word	-0.17	-0.2	-0.28	-1.14	-1.36
unknown starts a row of a table, more words	0	-0.13	-0.04	-1.7	0.34
known country starts a row of a table, one word	-1.16	-0.19	-0.37	0.63	-0.2
known country starts a row of a table, more words	0	-0.02	-0.44	0.31	-0.17
known place starts a row of a table, one word	-1.19	-0.74	1.15	-1.09	-0.39
unknown in a line with a date, one word	-0.13	0.04	-0.55	-0.98	-1.1
unknown in a line with a date, more words	0	-0.68	-0.95	-1.32	-0.85
known country in a line with a date, one word	-0.77	-0.62	-0.42	0.77	-0.29
known country in a line with a date, more words	0	-0.5	-0.56	0.63	-0.2
known place in a line with a date, one word	-1.23	-0.65	-1.18	1.03	-0.21
known place in a line with a date, more words	0	-0.4	-1	0.69	-0.1
unknown starts a line with a date, one word	-0.28	0.08	-0.46	-1.08	-1.17
unknown starts a line with a date, more words	0	-0.71	-0.7	-0.82	-0.8
known country starts a line with a date, one word	-0.77	-0.62	-0.42	0.77	-0.29
known country starts a line with a date, more words	0	-0.5	-0.56	0.63	-0.2
known place starts a line with a date, one word	-1.1	-0.63	-1.13	1.34	-0.21
known place starts a line with a date, more words	0	-0.4	-1	0.69	-0.1
left: in, one word	-0.08	-1.55	-1.61	0.85	-0.69
left: in, more words	0	-1.23	0.12	0.66	-0.42
left: at, one word	-0.94	-1.24	0.41	0.3	-1.98
left: at, more words	0	-1.51	0.52	0.62	-0.51
left: from, one word	-1.8	-0.47	-0.62	0.94	-0.94
left: from, more words	0	-0.44	-0.23	0.36	-0.41
left: to, one word	-0.84	-0.99	-0.02	0	-0.6
left: to, more words	0	-0.14	-0.24	-0.38	-0.15
left: of, one word	-0.45	-0.4	-1.25	-0.09	-0.49
left: of, more words	0	-0.43	-0.63	-0.26	-0.6
left: by, one word	-0.39	-0.71	0.26	-1.6	-0.63
left: by, more words	0	1.2	0.34	-1.87	-0.87
left: with, one word	-0.31	0.37	0.24	-0.33	-0.51
left: with, more words	0	-0.16	-0.24	-1.24	-0.98
left: for, one word	-0.35	-0.64	-0.33	-0.13	-0.98
left: for, more words	0	-0.42	-0.22	-1.29	0.01
left: on, one word	0.08	-0.74	-0.21	-0.43	-0.83
left: on, more words	0	-0.2	0.33	0.31	-0.69
left: against, one word	-0.88	0.64	0.33	-0.51	0.14
left: against, more words	0	-0.26	0.61	-1.31	-1.56
left: between, one word	-1.21	-0.68	-1.3	1.11	-0.19
left: between, more words	0	-0.72	-1.3	-0.3	-1
left: and, one word	-0.37	-0.32	-0.27	0.13	0.11
left: and, more words	0	0.55	0.19	-0.6	-1.54
left: or, one word	0.51	-1.52	-0.48	-0.92	0.14
left: or, more words	0	-0.07	-1.1	-0.57	-0.43
left: the, one word	-0.53	-1.05	0	-0.56	0.1
left: the, more words	0	-1.48	0.35	0.14	0.36
left: a, one word	0.3	-1.72	-0.24	-0.21	0.22
left: a, more words	0	-1.03	-0.95	-0.63	-0.49
left: an, one word	0.33	-1.32	-0.33	-1.28	0.78
left: an, more words	0	-1.43	-1.17	-1.4	-0.12
left: near, one word	-0.94	-1.5	-1.63	1.1	-1.56
left: near, more words	0	-1.93	-1.75	2.32	-1.77
left: as, one word	-0.74	0.45	-0.39	-0.53	-0.13
left: as, more words	0	-0.19	-0.49	-1.41	0.53
left: into, one word	-0.6	-0.77	-1	-0.01	0.1
left: into, more words	0	-0.88	0.78	-0.94	-0.97
left: through, one word	0.1	-1.1	-1.38	0.08	-1.21
left: through, more words	0	0.43	0.67	-1.26	-1.04
left: outside, one word	0.02	-0.92	-0.94	0.99	-1.05
left: around, one word	-1.04	-0.81	-1.08	1.08	-0.7
left: around, more words	0	-0.22	-0.6	-0.65	-0.74
left: across, one word	-1.17	-0.38	-0.27	0.97	-0.53
left: across, more words	0	0.49	-0.55	-0.69	-0.44
left: than, one word	-0.14	-0.93	-1.26	-0.9	0.37
left: than, more words	0	-0.25	-0.53	-0.51	-0.4
left: over, one word	-0.49	-1.01	-1.55	0.8	-0.52
left: over, more words	0	-0.62	-1.29	1.06	-1.51
left: under, one word	-1	-0.7	0.62	-1.13	0.6
left: under, more words	0	0.15	-1.06	0.19	-1.25
left: after, one word	-0.81	1.04	-1.3	-0.23	-0.7
left: after, more words	0	-0.15	-1.63	-0.9	0.84
left: before, one word	-0.59	0.55	-0.94	-0.66	-0.58
left: before, more words	0	-0.63	-0.13	0.03	-0.45
left: via, one word	0.45	-0.02	-0.11	-0.01	-0.05
left: via, more words	0	0	-0.01	0	-0.11
left: called, one word	-1.15	-0.34	-1.39	-1.46	0.32
left: called, more words	0	-1.4	0.28	0.55	0.96
left: named, one word	-0.55	-0.74	0.48	-0.4	-0.75
left: named, more words	0	-0.35	-0.8	0.48	-0.86
left: is, one word	0.37	0.21	-1.6	-0.62	-0.43
left: is, more words	0	-0.05	-0.87	-1.18	0.18
left: was, one word	0.6	-0.27	-1.13	-0.52	-0.48
left: was, more words	0	0.35	-0.77	-0.57	0.16
left: were, one word	1.54	-0.42	-0.7	-0.82	-1.22
left: were, more words	0	0.24	-0.15	-0.08	-0.11
left: has, one word	-0.21	-0.43	-0.61	-0.33	-0.35
left: has, more words	0	-0.34	-0.47	-0.44	-0.66
left: had, one word	1.33	-0.18	-0.41	-0.13	-0.09
left: had, more words	0	-0.05	-0.21	-0.19	-0.14
left: are, one word	0.45	-1.49	-1.61	-0.36	-0.07
left: are, more words	0	-0.09	0.3	-1.13	-1.04
left: who, one word	1.02	-0.84	-0.96	-0.29	-0.61
left: who, more words	0	-0.09	-0.05	-0.03	-0.05
left: which, one word	-0.64	0.74	-0.86	0.1	-0.65
left: which, more words	0	-0.37	-0.24	-0.3	-0.25
left: that, one word	-0.62	0.94	0.38	-0.5	-1.56
left: that, more words	0	-0.66	-0.95	-1.21	-0.07
left: where, one word	-0.96	0.45	-1.09	-0.84	-0.88
left: where, more words	0	0.67	0.68	-0.87	-0.83
left: will, one word	0.23	-0.25	-0.64	0.71	-0.86
left: will, more words	0	-0.49	-1.07	-1.01	-0.71
left: would, one word	1.25	-0.19	-0.36	-0.21	-0.19
left: would, more words	0	-0.05	-0.1	-0.18	-0.09
left: his, one word	1.81	-0.69	-1.9	-1.08	-1.15
left: his, more words	0	-1.01	-1.11	-0.69	0.38
left: her, one word	0.9	-0.19	-0.86	-0.31	-0.17
left: her, more words	0	-0.16	-0.38	-0.07	-0.46
left: its, one word	0.41	-1.29	-1.5	-0.13	-1.16
left: its, more words	0	-1.01	-1.49	-0.17	-0.62
left: their, one word	0.14	-0.83	0.24	-0.73	-1.15
left: their, more words	0	-0.29	-0.54	-0.36	-1
left: but, one word	0.39	0.81	-0.88	-0.76	-0.63
left: but, more words	0	0.5	-0.53	-0.82	-0.27
left: based, one word	0.93	-0.05	-0.14	-0.08	-0.06
left: based, more words	0	-0.02	-0.03	-0.04	-0.04
left: said, one word	-0.04	1.1	-0.8	-0.23	-1.27
left: said, more words	0	0.32	-0.19	-0.87	-0.8
left: not, one word	1.15	-0.33	-0.64	-0.53	-0.33
left: not, more words	0	-0.04	-0.05	-0.05	-0.09
left: can, one word	1.06	-0.2	-0.43	-0.29	-0.31
left: can, more words	0	-0.03	-0.05	-0.04	-0.07
left: this, one word	0.79	-0.44	-0.63	0.51	-0.69
left: this, more words	0	-0.51	-0.71	0.31	-0.75
left: when, one word	-0.51	0.39	0.5	0.21	-0.75
left: when, more words	0	0.2	-0.75	-0.73	-0.68
left: while, one word	-0.38	0.54	-1.06	-0.88	-0.75
left: while, more words	0	-0.54	0.52	-1.03	-0.03
left: like, one word	-1.08	-1.09	-0.93	-0.96	0.13
left: like, more words	0	0.01	0.91	-1.05	-0.32
left: beat, one word	-0.74	-0.73	0.65	-0.37	-0.75
left: beat, more words	0	0.75	-1.02	-0.49	-0.47
left: did, one word	0.89	-0.69	-0.63	-0.35	-0.36
left: did, more words	0	-0.5	-0.27	-0.22	-0.11
left: have, one word	0.4	-0.41	-0.38	-0.21	-0.21
left: have, more words	0	0.23	-0.77	-0.67	-0.92
left: leader, one word	-0.24	-0.35	-0.01	-0.01	-0.03
left: leader, more words	0	0.62	-0.4	-0.08	-0.04
left: held, one word	1.03	-0.24	-0.37	-0.29	-0.58
left mark: ., one word	-0.16	0.43	-1.06	-1.61	-0.2
left mark: ., more words	0	0.64	-0.87	-1.37	-1.33
left mark: ,, one word	-0.79	0.12	-0.13	-0.19	-0.59
left mark: ,, more words	0	0.2	0.18	-0.55	0.02
left mark: ;, one word	-0.81	-1.34	-1.47	0.1	-0.03
left mark: ;, more words	0	-0.82	-0.32	0.06	-0.35
left mark: :, one word	0.27	-0.35	-0.39	-0.13	-0.92
left mark: :, more words	0	-1.09	-1.66	0.52	-0.24
left mark: (, one word	-0.51	0.02	-0.61	-0.32	-0.4
left mark: (, more words	0	-1.04	0.45	-1.54	-0.12
left mark: ), one word	0.14	-1.21	0.02	-0.99	-1.14
left mark: ), more words	0	-1.27	-0.03	-1.16	0.36
left mark: -, one word	0.68	-0.51	-1.12	-0.43	-0.88
left mark: -, more words	0	-0.52	-1.23	-0.2	0.4
left mark: /, one word	-0.93	-1.61	0.92	-1.87	-0.72
left mark: /, more words	0	-1.1	0.9	0.26	-0.18
left mark: ", one word	-0.7	-0.25	-0.93	-1.32	-0.19
left mark: ", more words	0	-1.69	-0.18	-0.78	0.64
left mark: ', one word	-0.41	-1.82	-1.9	-0.39	-0.06
left mark: ', more words	0	-0.83	-0.04	-0.87	1.13
left mark: !, one word	0.7	-0.61	-0.6	-0.57	-0.77
left mark: &, one word	0.44	0.04	0.34	0.53	-1.39
left mark: &, more words	0	0.44	0.23	-1.13	-1.31
left mark: %, one word	0.77	-0.13	-0.49	-0.28	-0.17
left mark: %, more words	0	-0.45	-0.44	-0.1	-0.52
left mark: @, one word	0.89	-0.94	-0.9	-0.72	-0.97
left mark: @, more words	0	-1.29	-0.92	-0.79	-0.95
left mark: [, one word	-0.02	-0.7	0.39	-0.69	-0.83
left mark: ], one word	0.29	-0.22	0.17	-1.61	-1.24
left mark: other, one word	1.16	-0.93	-0.94	-0.94	-0.83
left mark: other, more words	0	-0.49	-0.67	-0.66	0.44
left is honorific, one word	-0.44	1.12	-0.87	-1.44	-0.18
left is honorific, more words	0	0.15	-0.93	-0.77	-0.63
left is office, one word	0.13	0.89	-0.74	-1.03	-0.51
left is office, more words	0	0.35	-0.07	-0.82	-0.37
left is rank, one word	0.44	-1.42	-0.71	-0.54	-0.11
left is rank, more words	0	0.76	-1.24	-0.57	-0.73
left is occupation, one word	0.07	0.43	-1.02	-1.19	-0.44
left is occupation, more words	0	0.1	0.03	-1.07	-0.73
left is family, one word	-0.82	1.49	-1.13	-1.19	-1.45
left is family, more words	0	0.35	-0.69	-1.03	-0.58
left is placeNoun, one word	-0.6	-0.95	-0.97	0.39	-0.69
left is placeNoun, more words	0	0.16	-0.84	-1.11	-0.42
left is organizationNoun, one word	-0.54	-1.41	0.81	-1.46	-1.47
left is organizationNoun, more words	0	-0.93	1.27	-0.78	-1.01
left is speech, one word	-0.6	0.83	-0.98	-0.6	-0.1
left is speech, more words	0	-0.15	-0.32	-0.47	-0.14
left is personVerb, one word	-0.1	-1.29	0.41	-1.23	0.18
left is personVerb, more words	0	-0.36	0.41	-1.22	-0.09
left is bodyNoun, one word	0.02	0.46	-0.31	-0.46	-0.72
left is bodyNoun, more words	0	0.64	-1.45	-0.69	-0.73
left is organization, one word	-0.13	-0.89	-0.31	-1.08	-0.83
left is organization, more words	0	0.23	0.36	-0.87	-0.43
left is place, one word	-0.22	-0.77	-0.97	-0.16	-0.14
left is place, more words	0	-0.56	-0.97	-0.32	-0.92
left is given, one word	-0.16	-0.89	-0.32	-0.34	-0.47
left is given, more words	0	-0.6	-0.5	-0.75	-0.58
left is time, one word	-1.06	-0.26	0.31	-0.52	-0.49
left is time, more words	0	-0.23	-0.78	-0.44	-0.52
left is team, one word	0.08	-0.22	-1.23	-1.03	-0.57
left is team, more words	0	-0.87	-0.76	-0.41	-0.59
left is other, one word	-0.11	-0.41	-1.2	-0.3	-0.53
left is other, more words	0	-1.29	-0.89	-1.19	0.76
left is direction, one word	-0.19	-0.14	-0.66	-0.54	-0.19
left is direction, more words	0	-1.04	-1.51	0.08	-0.77
left is company, one word	0.68	-0.15	-0.17	-0.05	-0.09
left is company, more words	0	-0.29	-0.46	-0.09	-0.19
left is grammar, one word	-0.41	-0.33	-0.1	-0.04	-0.15
left is grammar, more words	0	-0.57	0.14	0.17	0.19
left is surname, one word	-0.17	-0.79	-0.25	-0.21	-0.5
left is surname, more words	0	-0.69	-0.52	-0.26	-0.27
left is capitalised, one word	0.31	-0.79	-0.62	-0.8	-0.59
left is capitalised, more words	0	-0.47	-0.75	-0.38	-0.61
left is another small word, one word	-0.58	-0.6	-0.65	-0.45	-0.23
left is another small word, more words	0	-0.45	0.04	-0.16	0.1
left is a number, one word	0.61	-1.31	-0.59	-0.42	-0.57
left is a number, more words	0	-0.47	-0.29	0.29	0.68
right: in, one word	-0.28	-1.1	-0.46	-0.09	-0.55
right: in, more words	0	-0.47	0.53	-0.19	-0.17
right: at, one word	0.11	-1.4	-0.14	0.54	-1.37
right: at, more words	0	-0.92	0.22	-0.35	-1.61
right: from, one word	0.18	-1.01	-0.99	-0.9	-1.18
right: from, more words	0	0.25	0.38	-0.96	0.08
right: to, one word	-0.29	-0.1	0.12	0.65	-0.42
right: to, more words	0	-0.35	-0.26	-0.19	-0.7
right: of, one word	0.66	-0.28	-1.62	-0.91	-1.26
right: of, more words	0	-0.05	-1.2	-0.58	-1.69
right: by, one word	-0.14	-0.74	-0.55	-0.12	-1.07
right: by, more words	0	-0.37	-0.62	-0.43	0.02
right: with, one word	0.44	-0.04	-1.51	0.26	-0.74
right: with, more words	0	-0.23	-0.2	-0.4	-1.5
right: for, one word	0.19	-1.03	-0.91	0.1	-1.65
right: for, more words	0	-0.45	-0.76	-0.48	0.39
right: on, one word	0.17	-0.74	-1.21	0.36	-0.49
right: on, more words	0	-0.15	-0.98	-0.3	-0.02
right: against, one word	0.53	-0.45	-0.44	-0.54	-0.95
right: against, more words	0	-0.24	-0.72	-0.19	-0.5
right: between, one word	0.96	-0.42	-0.54	-0.43	-0.61
right: between, more words	0	-0.07	-0.14	-0.06	-0.2
right: and, one word	-0.38	0.26	-0.28	0.26	0.05
right: and, more words	0	0.57	0.14	-0.02	-0.24
right: or, one word	0.2	-1.97	-0.82	0.09	0.26
right: or, more words	0	0.27	-1.6	-1.4	-0.35
right: the, one word	0.85	-0.42	-0.26	-0.19	-0.62
right: the, more words	0	-0.3	-0.62	-0.01	-0.5
right: a, one word	-0.4	-0.58	-0.97	-0.45	-0.91
right: a, more words	0	-0.35	-0.84	-0.52	-0.72
right: an, one word	1.48	-0.17	-0.2	-0.15	-0.17
right: an, more words	0	-0.1	-0.25	-0.15	-0.25
right: near, one word	0.13	-1.07	-1.23	0.31	-1.1
right: near, more words	0	-0.66	-0.82	0.65	-0.69
right: as, one word	-0.1	0.29	-1.37	-0.1	-0.08
right: as, more words	0	-1.64	0.41	-1.04	0.44
right: into, one word	0.3	-0.61	-1.15	-0.72	-0.54
right: into, more words	0	-0.71	0	-1.03	0.4
right: through, one word	0.23	-0.46	-0.26	0.68	-0.23
right: through, more words	0	-0.67	-0.75	-0.04	-0.63
right: outside, one word	0.87	-0.03	-0.04	-0.09	-0.23
right: outside, more words	0	-0.09	-0.04	-0.14	-0.38
right: around, one word	-1.01	-1.22	-0.91	-0.42	-1.01
right: around, more words	0	-0.5	-1.02	-1.06	-0.76
right: across, one word	-0.05	-0.2	0.35	-0.31	-0.29
right: across, more words	0	-0.02	-0.06	-0.05	-0.13
right: than, one word	1.38	-0.16	-0.32	-0.19	-0.15
right: than, more words	0	-0.07	-0.04	-0.04	-0.07
right: v, one word	-1.27	1.02	-1.24	-1.13	-1.06
right: v, more words	0	-0.55	-0.35	-0.4	-0.24
right: over, one word	0.33	-0.84	0.87	-0.71	-0.87
right: over, more words	0	-0.2	-0.95	0.21	-0.66
right: under, one word	-0.27	-0.95	-1.41	0.57	0.8
right: under, more words	0	-0.81	0.43	-0.81	-0.95
right: after, one word	-0.36	-1.13	-0.52	0.36	-1.17
right: after, more words	0	-0.79	-0.08	0.69	-1
right: before, one word	0.25	-1.26	0.66	-0.19	-0.8
right: before, more words	0	-0.63	-0.9	0.21	-1.29
right: via, one word	0.64	-0.23	-0.54	-0.04	-0.17
right: via, more words	0	-0.01	-0.01	0	-0.05
right: called, one word	-0.74	0.08	0.42	-0.95	-0.92
right: called, more words	0	0.51	-0.74	-0.58	-0.34
right: named, one word	0.14	-0.08	-0.13	-0.22	-0.08
right: named, more words	0	0.54	-0.43	-0.29	-0.46
right: is, one word	-0.95	-0.87	-0.71	0.15	-0.18
right: is, more words	0	-0.6	0.02	0.19	0.41
right: was, one word	-0.76	-0.05	-0.18	-0.54	-1.25
right: was, more words	0	0.43	-0.16	-0.31	0.12
right: were, one word	-0.86	-0.9	-0.38	-1.65	0.12
right: were, more words	0	-0.62	0.2	-1.42	0.53
right: has, one word	-0.8	0.15	0.62	-0.24	-1.46
right: has, more words	0	0.21	0.09	-0.59	-1.49
right: had, one word	-1.22	0.22	0.24	-0.08	-0.42
right: had, more words	0	-0.11	-0.43	-1.56	-1.02
right: are, one word	-0.24	-1.61	0.46	-0.71	-0.87
right: are, more words	0	-0.11	0.15	-0.34	-0.55
right: who, one word	-1.18	-0.39	-1.82	-0.03	0.25
right: who, more words	0	-0.59	-0.25	-1.56	0.19
right: which, one word	0.75	-1.22	-0.75	-0.45	-1.25
right: which, more words	0	-0.6	-0.25	0.47	-1.18
right: that, one word	0.28	-0.87	0.08	0.28	-0.83
right: that, more words	0	0.03	-0.28	-0.21	0.05
right: where, one word	-1.33	-1.12	0.63	-0.5	-1.07
right: where, more words	0	-0.86	0.4	-1	0.54
right: will, one word	-0.72	0.48	1.03	-0.09	-1.46
right: will, more words	0	0.1	-0.04	-1.46	-1.33
right: would, one word	-0.6	0.85	-0.14	-0.74	-1.47
right: would, more words	0	-0.07	-0.02	-1.12	0.02
right: his, one word	1.72	-0.45	-0.71	-0.35	-0.27
right: his, more words	0	-0.2	-0.62	-0.15	-0.26
right: her, one word	0.69	-0.14	-0.39	-0.07	-0.08
right: her, more words	0	-0.5	-0.55	-0.13	-0.32
right: its, one word	-0.22	-0.44	-1.06	-0.87	-0.62
right: its, more words	0	-0.26	-1.32	-0.93	-1.28
right: their, one word	1.6	-0.1	-0.51	-0.29	-0.15
right: their, more words	0	-0.05	-0.3	-0.31	-0.41
right: but, one word	-0.19	0.28	0.06	-0.34	-0.96
right: but, more words	0	-0.35	-1.02	0.21	-0.91
right: based, one word	0.8	-0.82	0.06	-0.88	-0.93
right: based, more words	0	-0.37	-0.76	-0.59	-0.84
right: said, one word	-0.41	0.89	0.25	-1.31	-1.01
right: said, more words	0	0.37	-0.47	-0.87	-0.25
right: not, one word	-0.6	-1.1	-0.15	-0.63	-0.71
right: not, more words	0	0.91	-1.01	-0.73	-0.8
right: can, one word	0.09	-0.63	-0.69	0.81	-0.99
right: can, more words	0	-0.02	-0.12	-0.04	-0.59
right: this, one word	0.36	-1.05	-1.12	0.23	-1.07
right: this, more words	0	-0.15	-0.83	-0.7	-0.51
right: when, one word	-0.71	0.67	-1.09	-0.91	0.68
right: when, more words	0	-0.19	-0.87	0.81	-0.78
right: while, one word	0.8	-0.51	-1.1	0.63	-0.32
right: while, more words	0	-0.67	-0.92	-1.1	-0.89
right: like, one word	0.8	-0.73	-1.11	0.04	-0.75
right: like, more words	0	-0.02	-0.02	-0.02	-0.08
right: beat, one word	-0.66	-0.8	0.28	-0.52	-0.69
right: beat, more words	0	-0.59	0.63	-0.62	-0.36
right: did, one word	-0.85	-0.49	-0.66	-0.42	-0.63
right: did, more words	0	-0.2	0.49	-0.31	-0.36
right: have, one word	-0.49	-0.96	0.68	-0.34	-1.11
right: have, more words	0	-0.39	-0.07	-0.81	-0.76
right: leader, one word	-0.79	-0.38	-0.85	-0.47	1.09
right: leader, more words	0	-0.64	-0.9	-0.94	-0.78
right: held, one word	0.33	-0.68	-0.66	0.74	-0.83
right: held, more words	0	0	-0.92	-0.41	-1.02
right mark: ., one word	-0.49	-0.51	-0.5	0.22	-0.3
right mark: ., more words	0	0.08	0.09	-0.19	-0.16
right mark: ,, one word	-0.63	-0.66	-0.48	-0.06	-0.58
right mark: ,, more words	0	0.39	0.18	-0.34	0.07
right mark: ;, one word	-0.49	-1.56	-1.76	0.2	0.29
right mark: ;, more words	0	-1.41	-0.43	-0.09	0.27
right mark: :, one word	1	0.29	-2.35	-0.75	-0.81
right mark: :, more words	0	-1.36	-2.05	-1.27	-0.39
right mark: (, one word	-1.65	-0.98	-1.18	-0.84	-1.07
right mark: (, more words	0	-0.07	-0.25	-0.46	0.19
right mark: ), one word	-0.55	-1.15	0.2	-0.5	-0.11
right mark: ), more words	0	-0.96	0.14	0.29	-0.15
right mark: -, one word	0.61	-2.26	-1.77	-0.37	-0.28
right mark: -, more words	0	-0.88	-0.11	0.22	0.17
right mark: /, one word	-0.47	-1.59	0.34	-0.43	-1.78
right mark: /, more words	0	-1.19	1.54	-1.37	-0.08
right mark: ", one word	-0.55	-1.95	-1.15	-1.06	-0.08
right mark: ", more words	0	-0.82	-0.28	-0.92	0.68
right mark: ', one word	-0.64	0.91	0.1	-0.88	-0.44
right mark: ', more words	0	-0.62	-0.61	-0.86	0.32
right mark: !, one word	-1.31	-1.09	0.76	-1.07	-1.52
right mark: !, more words	0	-1.17	-0.28	-0.98	0.5
right mark: ?, one word	-0.7	-0.7	-0.83	0.6	-0.69
right mark: ?, more words	0	-0.11	0.72	0.21	-0.65
right mark: &, one word	1.08	-1.23	-0.13	-0.72	-1.21
right mark: &, more words	0	0.53	0.05	-1.28	-1.34
right mark: %, one word	0.64	-0.64	-0.73	-0.4	-0.46
right mark: %, more words	0	-0.15	-0.2	-0.36	-0.37
right mark: $, one word	0.71	-0.25	-0.21	-0.14	-0.2
right mark: $, more words	0	-0.01	-0.03	-0.01	-0.11
right mark: @, one word	0.77	-0.68	-0.77	-0.71	-0.72
right mark: [, one word	0.64	-0.42	-0.66	0.26	-0.96
right mark: [, more words	0	-0.01	-0.04	-0.06	-0.2
right mark: ], one word	-0.79	-0.29	0.79	-0.6	-0.23
right mark: other, one word	1.37	-0.72	-1.48	-1.23	-1.34
right mark: other, more words	0	-0.46	-0.64	0.62	-1.01
right is honorific, one word	0.02	-0.31	-0.94	-0.54	0.05
right is honorific, more words	0	-0.56	-0.63	-0.14	-0.27
right is office, one word	0.55	-0.37	-0.05	-0.1	-0.95
right is office, more words	0	0.08	-0.81	0.03	-0.96
right is rank, one word	0.06	-0.9	0.18	-1.09	-0.95
right is rank, more words	0	-0.53	-0.57	-0.69	-0.69
right is occupation, one word	-0.24	-1.28	-0.29	-0.72	1.15
right is occupation, more words	0	-1.15	-0.05	-1.27	-1.22
right is family, one word	-0.59	0.68	-1.52	-0.77	0.26
right is family, more words	0	-0.74	-2.07	-1.37	-1.38
right is placeNoun, one word	0.08	-0.98	-1.07	-0.16	0.59
right is placeNoun, more words	0	-0.39	-1.21	-0.05	0.52
right is organizationNoun, one word	0.06	-0.34	-0.1	-0.55	0.06
right is organizationNoun, more words	0	-0.1	0.25	-1.39	-0.07
right is speech, one word	-1.21	1.58	-0.67	-0.19	-1.28
right is speech, more words	0	0.46	0.18	-0.86	-1.52
right is personVerb, one word	-0.44	0.26	0.32	-0.65	-0.5
right is personVerb, more words	0	-0.53	-0.08	-0.69	-0.62
right is bodyNoun, one word	-0.07	-0.86	-0.26	-0.58	0.58
right is bodyNoun, more words	0	-0.51	-0.04	-0.27	-1.17
right is organization, one word	-0.49	-0.64	-0.25	-0.49	-0.06
right is organization, more words	0	-0.77	-0.67	-1.05	-0.76
right is place, one word	-0.78	-0.62	-0.91	0.06	-0.37
right is place, more words	0	-0.5	-0.7	-0.1	-0.24
right is given, one word	0.32	-0.34	-0.46	0.05	0.01
right is given, more words	0	-0.69	-0.15	-0.7	-0.63
right is time, one word	-1.27	0.05	-0.99	-0.39	0.54
right is time, more words	0	-0.08	-0.42	-0.36	-0.52
right is team, one word	0.15	-0.52	-1.19	-1.45	0.24
right is team, more words	0	-0.85	0.05	-1.5	-0.57
right is other, one word	-0.12	-0.62	-1.28	-0.85	0.25
right is other, more words	0	-0.85	-1.26	-0.71	-0.35
right is direction, one word	-0.22	-0.57	-1.12	-0.74	-0.82
right is direction, more words	0	-0.18	-0.8	-0.68	0.52
right is company, one word	-0.81	-0.72	-1.27	0.39	-0.21
right is company, more words	0	-0.91	-1.1	-1.04	-0.84
right is grammar, one word	-0.34	-0.15	-0.04	0.01	-0.51
right is grammar, more words	0	-0.13	0.02	-0.02	-0.02
right is surname, one word	0.24	-0.2	0.15	-0.1	-0.22
right is surname, more words	0	-0.58	-0.06	0.12	-0.56
right is capitalised, one word	0.47	-0.75	-0.75	-0.66	-0.67
right is capitalised, more words	0	-0.66	-0.59	-0.48	-0.47
right is another small word, one word	-0.28	-0.19	-0.5	-0.47	-0.08
right is another small word, more words	0	-0.06	-0.01	-0.06	-0.19
right is a number, one word	0.94	0.42	0.32	-1.11	-1.24
right is a number, more words	0	-0.01	-0.46	-0.49	-1.12
first in its line, one word	0.18	0.13	-0.2	0.02	-0.61
first in its line, more words	0	-0.02	0.25	-0.38	-0.43
last in its line, one word	0.66	-0.37	-0.11	-1.15	-1.49
last in its line, more words	0	-0.85	-0.53	-0.32	-0.2
opens a sentence, one word	0	-0.17	-0.34	-0.23	0.03
opens a sentence, more words	0	-0.14	0.02	-0.24	0.11
has a possessive, one word	-1.22	-0.39	0.84	-1.12	-1.47
has a possessive, more words	0	0.6	0.23	-0.28	-1.59
an age follows, one word	-0.86	0.48	-2	-0.83	-1.73
an age follows, more words	0	0.17	0.27	-0.39	-1.36
comma and a known place follow, one word	0.46	-1.48	-0.81	-0.18	-2
comma and a known place follow, more words	0	-0.92	-0.25	1.02	-1.51
a known place and comma before, one word	0.86	-0.58	-1.58	-0.33	-0.81
a known place and comma before, more words	0	-0.17	-0.6	-0.3	-1.5
a known place in brackets follows, one word	-1.28	-0.39	0.27	-1.19	-1.44
a known place in brackets follows, more words	0	0.87	-0.71	-0.96	-1.26
capitals in brackets follow, one word	-0.14	-1.43	-1.26	-1.71	-1.11
capitals in brackets follow, more words	0	-0.78	0.95	-1.66	-1.77
comma and a capital follow, one word	-0.31	-0.34	-0.14	-0.36	0.01
comma and a capital follow, more words	0	0.33	0.42	-0.91	-0.28
comma and an office follow, one word	-0.51	0.26	-1.33	-1.17	-0.05
comma and an office follow, more words	0	0.91	-1.06	-1.16	-1.03
left is 'of' after placeNoun, one word	-0.63	-1.75	-1.19	1.07	-1.96
left is 'of' after placeNoun, more words	0	-1.57	-1.46	0.86	-1.38
left is 'of' after office, one word	0.52	1.06	-0.74	0.01	-0.03
left is 'of' after office, more words	0	-0.93	-0.33	-0.26	-1.02
left is 'of' after organizationNoun, one word	-1.33	-0.7	-0.91	-0.47	-1.21
left is 'of' after organizationNoun, more words	0	0.07	-0.3	0.46	-1.19
left is 'of' after family, one word	0.09	-0.78	-0.81	-1.12	-0.86
left is 'of' after family, more words	0	0.81	0.51	-0.97	-1.31
left is 'of' after bodyNoun, one word	-1.51	-0.05	0	-0.86	-0.48
left is 'of' after bodyNoun, more words	0	-0.35	-0.38	-0.47	-1.03
two to the left is placeNoun, one word	-0.36	-1.16	-0.54	0.43	0.12
two to the left is placeNoun, more words	0	-0.18	-1.59	0.42	-1.19
two to the left is office, one word	-0.18	-1.17	-0.84	-0.32	-1.46
two to the left is office, more words	0	0.3	-0.96	-0.76	-1.09
two to the left is honorific, one word	-0.97	-0.51	-0.59	-1.12	0.14
two to the left is honorific, more words	0	-1.28	-1.38	-0.68	-0.73
two to the left is speech, one word	-0.86	0.24	-0.04	-0.69	-0.18
two to the left is speech, more words	0	0.16	-0.88	-0.32	-1.12
two to the right is office, one word	-0.11	-1.25	-0.19	-0.95	0.12
two to the right is office, more words	0	-0.14	0.44	-0.63	-0.89
two to the right is speech, one word	-0.19	-0.46	0.35	-1.37	0.34
two to the right is speech, more words	0	-1.18	-0.13	-1.28	-0.18
two to the right is bodyNoun, one word	-0.78	-1.22	0.14	0.06	1.18
two to the right is bodyNoun, more words	0	-0.02	-0.54	-0.93	0.46
two to the right is personVerb, one word	-1.14	0.87	-1.26	-0.2	-0.12
two to the right is personVerb, more words	0	0.37	-1.07	-0.86	-0.24
is a line, one word	0.4	-0.57	-1	-0.36	-0.51
is a line, more words	0	-1.06	0.15	0.46	-0.4
alone in brackets, one word	-0.54	-1.44	0.39	0.22	-2.41
alone in brackets, more words	0	-0.57	0.82	-0.6	-1.57
in brackets behind a name, one word	-0.15	-1.46	-0.37	-0.63	-0.03
in brackets behind a name, more words	0	-1.4	0.65	-1.37	0.12
between commas, one word	0.08	-0.63	-0.27	-0.73	-0.12
between commas, more words	0	0.23	0.68	-0.39	-0.02
between numbers or line edges, one word	0.97	-1.07	0.94	-0.51	-0.2
between numbers or line edges, more words	0	-1.84	0.67	0.28	-1.35
elsewhere nothing, one word	0.16	-0.15	-0.04	-0.61	0.04
elsewhere person, one word	-1.02	0.34	-0.06	-0.42	-0.93
elsewhere person, more words	0	0.1	0.1	0.79	-0.53
elsewhere organization, one word	-0.08	-0.29	-0.01	-0.09	0.2
elsewhere organization, more words	0	-0.1	0.46	0.82	0.48
elsewhere place, one word	-0.42	-0.06	-0.54	0.09	0.16
elsewhere place, more words	0	-0.35	0.9	0.28	-0.76
elsewhere other, one word	-0.53	-1.05	0.78	-1.23	0.34
elsewhere other, more words	0	-1.85	0.48	-0.95	0.53
elsewhere mostly nothing, twice or more, one word	0.17	-0.15	0.03	-0.41	-0.48
elsewhere mostly person, twice or more, one word	-1.34	0.29	0.7	-1.49	-1.7
elsewhere mostly person, twice or more, more words	0	-0.19	0.56	0.11	-0.7
elsewhere mostly organization, twice or more, one word	0.52	-0.26	-0.02	-1.61	0.44
elsewhere mostly organization, twice or more, more words	0	-0.5	-0.27	0.19	0.4
elsewhere mostly place, twice or more, one word	0.2	-0.37	-1.48	-0.04	-0.49
elsewhere mostly place, twice or more, more words	0	0.37	0.95	-0.05	-1.48
elsewhere mostly other, twice or more, one word	-0.16	-0.54	-0.73	-1.25	0.4
elsewhere mostly other, twice or more, more words	0	-0.71	-1.54	-0.37	1.52
surname of a full name in the document, one word	-1.65	2.49	-1.1	-2.59	-2.64
surname of a full name in the document, more words	0	0.93	-0.63	0.15	-0.62
first name of a full name in the document	-0.95	-0.05	-1.55	-1.2	0.13
first words of an organisation in the document, one word	-0.29	-0.37	0.11	0.21	0.45
first words of an organisation in the document, more words	0	-1.65	0.42	-0.06	-1.55
word of an organisation in the document	-0.32	-1.24	-0.17	-0.35	-0.43
initials of an organisation in the document	0.04	-0.46	1.4	-0.89	-1.63
also written small in the document	1.14	-0.73	-0.58	-0.64	-0.61
English, but never written small in the document	0.3	-0.76	-0.55	-1.01	-0.45
capitalised within sentences of the document	-0.46	-0.47	-0.57	-0.42	-0.23
unknown in a text on sport, one word	0.13	0.26	1	-1.41	-0.62
unknown in a text on sport, more words	0	-0.05	0.53	-0.86	-0.35
known country in a text on sport, one word	-1.64	-0.66	-0.44	0.02	-0.58
known country in a text on sport, more words	0	-0.03	-0.3	0.3	-0.04
known place in a text on sport, one word	-1.28	-1.43	0.76	-0.35	-0.94
known place in a text on sport, more words	0	-0.75	1.2	-0.83	-0.32
known organization in a text on sport, one word	0.2	-0.26	-0.39	-0.73	-1.05
known organization in a text on sport, more words	0	-0.08	0.11	-0.25	-0.48
unknown in a row of a text on sport, one word	-1.06	-0.47	0.1	-0.36	-0.37
unknown in a row of a text on sport, more words	0	0.73	0.61	-1.12	-1.57
known country in a row of a text on sport, one word	-0.42	-0.16	-0.16	0.89	-0.1
known country in a row of a text on sport, more words	0	-0.03	-0.3	0.3	-0.04
known place in a row of a text on sport, one word	-0.87	-0.67	0.49	-0.1	-0.21
capitalised only where a sentence opens	0.06	-0.49	-0.53	-0.58	-0.43
`;
