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
only word is given	-0.84	0.36	-0.59	-0.42	-0.48
first word is given	0	0.5	-0.31	-0.11	-0.35
inside word is given	0	-0.14	-0.66	-0.15	-0.49
last word is given	0	-0.27	-0.25	-0.11	-0.53
only word is organization	-0.54	-0.83	-0.05	-0.49	-1.73
first word is organization	0	-1.31	-0.04	-0.29	-0.93
inside word is organization	0	-0.33	0.97	-1.36	-1.71
last word is organization	0	-1.4	1.18	-0.44	-1.93
only word is company	0.02	-0.92	-0.92	-0.87	-1.2
last word is company	0	-1.22	1.23	-1.47	-1.34
only word is team	-0.55	-0.95	1.25	-0.99	-1.81
first word is team	0	-1.1	0.67	-0.08	-1.64
inside word is team	0	-0.36	-0.48	-0.14	-0.49
last word is team	0	-1.38	0.67	-0.23	-1.93
only word is place	-0.61	-0.12	-0.89	0.21	-1.44
first word is place	0	-1.49	-0.05	0.47	-1.47
inside word is place	0	-1.2	-0.28	-0.01	-0.37
last word is place	0	-1.99	-0.52	1.07	-1.46
only word is placeStart	-1.4	-1.17	-1.25	0.53	-1.17
first word is placeStart	0	-0.7	-0.73	1.31	-0.38
inside word is placeStart	0	-0.62	-0.82	-0.45	0.17
last word is placeStart	0	-1.24	-0.66	-0.19	-1.61
only word is direction	-0.24	-1.08	-0.3	-0.17	-1.38
first word is direction	0	-1.5	-0.64	0.76	-0.52
inside word is direction	0	-0.73	-0.7	0.58	-1.18
last word is direction	0	0.36	-0.4	-0.2	-1.47
only word is honorific	0.97	0.14	-0.36	-1.36	-1.71
first word is honorific	0	-0.85	-0.59	-0.79	-0.82
inside word is honorific	0	-0.94	-0.89	-1.02	-1.57
last word is honorific	0	0.36	-1.58	-0.96	-0.41
only word is office	1.29	-0.99	-0.96	-0.72	-1.1
first word is office	0	-1.5	-0.18	-1.02	-1.36
inside word is office	0	0.05	-1.36	-0.73	-0.85
last word is office	0	0.1	-1.84	-1.27	-1.29
only word is rank	0.74	-1.46	-1.17	-0.82	-1.39
first word is rank	0	-1.99	-0.16	-0.88	-1
inside word is rank	0	0.59	-1.42	-0.89	-1.29
last word is rank	0	0.59	-0.17	-1.05	-1.5
only word is suffix	-1.5	-0.12	-2.19	-2.05	-0.35
first word is suffix	0	-0.93	0.29	-1.01	-1.2
inside word is suffix	0	-0.85	-0.48	-0.66	-0.96
last word is suffix	0	-0.24	-1.24	0.06	0.45
only word is surname	-0.79	0.9	-0.84	-1.4	-0.33
first word is surname	0	0.46	-0.21	0.19	-0.54
inside word is surname	0	-0.76	-0.68	0.49	-1.55
last word is surname	0	0.23	-0.42	-0.99	-0.26
only word is time	-0.49	0.43	-1.2	-0.98	-1.08
first word is time	0	-0.77	-1.05	-0.79	0.55
inside word is time	0	-0.53	0.21	-0.64	-0.07
last word is time	0	0.46	-1.3	-0.63	-0.95
only word is other	0.1	-1.11	-0.35	-0.92	0.07
first word is other	0	-0.43	-1.34	-1.95	0.29
inside word is other	0	-0.49	-0.49	-1.07	0.81
last word is other	0	-1.14	-1.08	-2.39	1.17
only word is bodyNoun	0.51	-0.55	-0.08	-0.78	-1.08
first word is bodyNoun	0	-0.91	-0.63	-1.14	-1.34
inside word is bodyNoun	0	-0.16	0	-0.41	-1.33
last word is bodyNoun	0	-1.09	0.18	-1.71	-1.01
only word is occupation	0.27	0.55	-1.56	-0.89	-1.54
first word is occupation	0	-0.75	-0.83	-0.73	-0.86
inside word is occupation	0	0.74	-2.08	-1.29	-0.4
last word is occupation	0	0.1	-0.45	-1.76	-0.37
only word is organizationNoun	-0.88	-0.78	0.69	-0.75	-1.61
first word is organizationNoun	0	-1	0.32	-0.11	-0.35
inside word is organizationNoun	0	0.2	-0.69	-0.45	-0.93
last word is organizationNoun	0	-0.69	0.26	-0.37	-2.18
only word is placeNoun	-0.42	0.18	0.05	-0.35	-1.09
first word is placeNoun	0	-1.28	-0.13	0.36	-0.19
inside word is placeNoun	0	-0.82	-0.15	0.32	-0.96
last word is placeNoun	0	-0.41	-1.06	-0.03	-1.64
only word is common	0.54	-0.59	0.09	-0.13	-0.72
first word is common	0	-1.06	-0.23	-0.94	0.05
inside word is common	0	-0.64	0.28	-0.07	0.61
last word is common	0	-0.27	-0.47	-0.86	-0.05
only word is family	0.54	-0.54	-0.71	-0.64	-0.77
first word is family	0	-0.16	-0.61	-0.25	-0.58
last word is family	0	-1.67	-1.56	-1.12	0.4
only word is grammar	0.54	-0.59	0.09	-0.13	-0.72
first word is grammar	0	-1.06	-0.23	-0.94	0.05
inside word is grammar	0	-0.64	0.28	-0.07	0.61
last word is grammar	0	-0.27	-0.47	-0.86	-0.05
only word is particle	-0.78	-1.26	-1.13	-1.01	0.49
first word is particle	0	-0.33	-1.03	0.85	-0.28
inside word is particle	0	0.01	-0.27	-0.41	0.2
last word is particle	0	-0.73	-0.5	-0.78	-1.11
only word is commonSurname	-0.01	0.22	-1.36	-0.74	-1.53
first word is commonSurname	0	-0.14	0.14	-0.3	-0.81
inside word is commonSurname	0	0.45	0.11	-0.32	-0.6
last word is commonSurname	0	0.46	-0.38	-0.15	-0.23
only word is personVerb	0.8	-1.27	-0.41	-0.23	-0.39
first word is personVerb	0	-0.47	-0.65	-0.27	-0.32
last word is personVerb	0	-0.96	-1.17	-0.99	1.06
only word is speech	-0.15	-0.6	-0.82	-0.39	-0.67
first word is speech	0	-0.91	-1.05	-0.72	-0.89
inside word is speech	0	-0.27	-0.53	0.07	-0.92
last word is speech	0	-0.83	0.03	0.65	-1.3
only word is a given name and no English word	-1.2	0.16	-0.2	-0.47	-0.6
first word is a given name and no English word	0	0.06	0.03	-0.23	-0.28
inside word is a given name and no English word	0	0.06	-0.25	0.05	-1.09
last word is a given name and no English word	0	0.43	-0.99	-0.25	-0.22
only word is no English word and nothing known	-0.94	-0.59	-0.2	0.16	-0.3
first word is no English word and nothing known	0	-0.06	0.32	0.13	-0.28
inside word is no English word and nothing known	0	-0.05	-0.29	-0.4	-0.27
last word is no English word and nothing known	0	0.39	-0.33	-0.15	-0.04
only word ends as slavic	0.13	-0.49	-1.32	-0.24	-1.46
first word ends as slavic	0	-0.98	0.45	0.03	-1.43
inside word ends as slavic	0	0.21	-0.71	-0.79	-0.79
last word ends as slavic	0	0.96	-1.52	-1.5	-1.19
only word ends as western	-0.76	-0.23	-0.83	-0.11	-0.19
first word ends as western	0	-1.31	-0.21	-0.6	0.4
inside word ends as western	0	0.37	-0.06	-0.29	0.06
last word ends as western	0	0.47	-0.23	-0.25	-0.28
only word ends as southern	-0.59	-0.3	-1.28	-1.43	0.09
first word ends as southern	0	-0.01	0.85	-1.83	-1.18
inside word ends as southern	0	-1.15	-1.16	-0.88	-0.36
last word ends as southern	0	0.85	0.05	-1.27	-0.97
only word ends as eastern	-0.79	-1.77	-1.6	-1.6	1.15
first word ends as eastern	0	-0.92	-0.14	-1.09	-0.29
inside word ends as eastern	0	-0.47	-1.12	-1.61	-1.89
last word ends as eastern	0	-0.26	0.01	0.24	0.42
only word ends as town	-2.05	-0.51	-0.3	-0.02	-2.31
first word ends as town	0	-0.85	-0.49	0.02	-0.51
inside word ends as town	0	-0.45	0.33	0.37	-1.05
last word ends as town	0	-0.32	-0.31	0.66	-0.19
only word ends as land	-0.22	-0.94	-0.86	-0.22	-0.97
first word ends as land	0	-1.23	0.22	0.41	0.26
inside word ends as land	0	-0.51	0.11	-0.11	0.29
last word ends as land	0	-0.76	-0.58	0.32	-0.88
only word ends as body	-1.41	0.11	0.62	-1.81	0
first word ends as body	0	-0.58	-0.51	-0.24	0.8
inside word ends as body	0	0.1	-1.69	-0.98	0.26
last word ends as body	0	-1.24	0.62	-0.7	-2.04
only word ends as adjective	-0.2	-1.96	-1.29	-2.21	1.35
first word ends as adjective	0	-1.49	-0.14	-0.28	0.11
inside word ends as adjective	0	-1.39	-0.22	-1.55	-1.39
last word ends as adjective	0	0.11	-0.34	-0.96	-0.02
only word ends as verb	0.19	-0.24	-1.15	-0.8	-1.83
first word ends as verb	0	-0.43	-0.05	-0.21	-0.43
inside word ends as verb	0	0.05	0.08	0.53	0.08
last word ends as verb	0	0.2	0.03	-0.31	0.24
only word ends as noun	0.02	-1.08	-0.52	-0.91	-0.37
first word ends as noun	0	-1.64	-0.62	-0.36	-0.77
inside word ends as noun	0	-0.19	0.43	0.18	0.23
last word ends as noun	0	-1.43	0.14	-0.11	-0.86
'of' inside	0	-0.45	0.29	-0.01	0.28
'and' inside	0	-1.18	-0.69	-0.34	-1.79
'&' inside	0	-1.52	-0.14	-1.22	-0.3
'for' inside	0	-0.68	0.14	-0.82	-0.08
'on' inside	0	-0.89	-0.72	-1.25	-1.27
'the' inside	0	0.18	0.05	-0.58	0.03
'upon' inside	0	-0.25	-0.54	0.64	-0.36
only word in capitals	0.01	-1.19	0.82	-0.98	-0.66
first word in capitals	0	-0.48	-0.19	-1.07	-0.39
inside word in capitals	0	-0.62	-1.86	-0.04	0.24
last word in capitals	0	-0.46	-0.06	-0.59	-0.06
only word has a capital inside	-0.03	-0.96	-0.02	-3.33	-0.27
first word has a capital inside	0	0.55	-1.29	-0.9	-1.39
inside word has a capital inside	0	-0.79	-0.91	-0.67	-0.72
last word has a capital inside	0	-0.21	-1.49	-1.93	0.59
only word of capitals with full stops	-0.22	-1.12	-1.55	0.56	0.2
first word of capitals with full stops	0	-1.19	-0.36	-1.53	-1.55
last word of capitals with full stops	0	-1.03	0.13	-0.77	-0.83
only word holds a digit	-0.22	-1.57	0.72	-2.06	-0.7
first word holds a digit	0	-1.12	-0.03	-1.64	1.2
inside word holds a digit	0	-0.08	-0.53	-0.73	-0.15
last word holds a digit	0	-1.73	-0.58	-0.92	-0.07
only word holds a hyphen	0.92	-1.94	0.49	-0.72	-0.75
first word holds a hyphen	0	-1.71	-0.87	-0.32	0.71
inside word holds a hyphen	0	-1.14	-0.37	-1.36	-1.24
last word holds a hyphen	0	-0.59	-0.57	-1.83	-1.81
only word holds an apostrophe	-1.21	-1.25	-1.12	-1.18	0.36
first word holds an apostrophe	0	-0.8	-0.01	-0.68	-0.44
inside word holds an apostrophe	0	0.24	0.41	-0.51	-0.26
last word holds an apostrophe	0	0.27	-1.07	-0.95	-0.84
only word of other letters	1.39	-1.36	-1.62	-0.16	-1.47
first word of other letters	0	-1.14	-1.17	-1.05	-0.96
inside word of other letters	0	-0.66	-0.86	-0.58	-0.78
last word of other letters	0	-1.14	-1.17	-1.05	-0.96
only word is an initial	-0.55	-1.4	-2.15	-0.28	-0.54
first word is an initial	0	0.07	-0.93	-1.04	-0.02
inside word is an initial	0	0.72	-0.29	-0.47	-0.16
last word is an initial	0	0.26	0.24	-0.91	-0.82
only word written small	-1.58	-0.2	-0.15	-0.15	-0.47
first word written small	0	-0.55	-1.08	-1.78	-1.07
inside word written small	0	0.12	-0.17	0.14	0.25
last word written small	0	-1.22	-1.01	-0.84	-0.7
only word is a number	0.96	-1.04	-0.82	-1.63	-2.03
first word is a number	0	-0.4	0.32	-1.13	0
inside word is a number	0	-0.07	-0.52	-0.67	-0.11
last word is a number	0	-1.7	-0.55	-0.72	-0.23
only word of one letter	-0.59	-1.36	-2.25	-1.6	-1.99
first word of one letter	0	0.19	-0.88	-0.41	0.32
inside word of one letter	0	0.7	-0.25	-0.33	0.03
last word of one letter	0	0.2	0.19	-0.92	-0.66
only word of two letters	-0.21	-0.65	-0.3	0.65	-2.3
first word of two letters	0	-0.04	-0.9	-1.75	-0.97
inside word of two letters	0	0.19	-0.93	-0.97	-1.31
last word of two letters	0	-0.45	-0.18	-0.46	-0.29
only word of three letters	0	-1.99	0.41	-1.45	-0.71
first word of three letters	0	-0.07	0.3	-0.33	-0.6
inside word of three letters	0	-0.55	-0.99	0.25	-0.05
last word of three letters	0	-1.32	0.52	-1.56	-1.19
only word of four letters	-0.25	-1.89	1.27	-0.66	-1.07
first word of four letters	0	-1.21	-0.02	-1.44	-0.67
inside word of four letters	0	-0.06	-0.21	-0.18	-0.28
last word of four letters	0	-0.33	-0.55	-0.98	-0.17
only word of five letters	0.36	-0.35	-0.73	-2.17	0.64
first word of five letters	0	-1.1	-0.72	-1.37	-0.48
inside word of five letters	0	-0.05	-0.59	-0.39	0.4
last word of five letters	0	-0.05	-1.41	-0.62	0.25
only word in six or more capitals	-1.07	-0.08	-0.52	-1.15	0.67
first word in six or more capitals	0	-1.01	-0.49	-0.84	0.33
inside word in six or more capitals	0	-0.01	-0.55	-0.24	-0.02
last word in six or more capitals	0	0.33	-0.63	-0.61	-0.19
1 words	-0.03	-0.48	-0.52	-0.51	-0.39
2 words	0	-0.77	-0.81	-0.68	-0.49
3 words	0	-0.39	-0.14	-0.28	-0.02
4 words	0	0.02	0.2	-0.16	0.03
5 words	0	-0.58	0.16	-0.58	0.05
6 or more words	0	-0.12	1.08	-0.95	1.13
no word English, one word	-0.09	-0.5	-0.56	-0.33	-0.26
no word English, more words	0	0.06	-0.49	-0.62	-0.85
no word English, opens a sentence, one word	-0.38	0.29	0.19	0.12	0.05
no word English, opens a sentence, more words	0	0.3	-0.35	-0.59	-0.64
no word English, in a headline, one word	-0.28	-0.28	-0.63	0.18	-1.39
no word English, in a headline, more words	0	-0.04	-1.07	0.62	-0.21
no word English, opens a headline, one word	-1.05	0.09	-1.94	0.51	-0.56
no word English, opens a headline, more words	0	0.7	-0.4	-1.04	-0.69
some words English, more words	0	-0.08	-0.14	-0.03	0.14
some words English, opens a sentence, more words	0	-0.17	-0.06	0.29	-0.18
some words English, in a headline, more words	0	-1.01	0.34	0.23	0.1
some words English, opens a headline, more words	0	-1.22	-0.22	-1.71	0.41
all words English, one word	-0.36	-0.78	-0.2	-1.01	-0.61
all words English, more words	0	-1.42	-0.37	-1.29	-0.44
all words English, opens a sentence, one word	0.45	-0.87	-0.98	-1.01	-0.17
all words English, opens a sentence, more words	0	-1.18	-0.56	-0.7	-0.09
all words English, in a headline, one word	-0.09	-1.49	-1.09	-1.19	-1.98
all words English, in a headline, more words	0	-1.11	-0.73	-0.69	-0.53
all words English, opens a headline, one word	0.18	-1.4	-1.45	-1.22	-1.2
all words English, opens a headline, more words	0	-1.21	-0.94	0.07	-0.35
given name first of 2	0	0.51	-0.76	-0.56	-0.47
given name first of 3	0	0.14	0.08	-0.28	-0.27
given name first of 4	0	0.21	-0.99	0.66	-1.08
given name first, surname last	0	-0.06	-0.25	-0.62	-0.56
given name first, unknown word last	0	0.77	-0.48	-0.09	-0.45
initial first, no English word last	0	0.01	-1.65	-0.5	-0.2
office and of first	0	-0.04	-1.35	-0.83	-1
word of an organisation and of first	0	-0.08	1.47	0.02	-2.09
word of a place and of first	0	-0.35	-0.37	1.05	-1.4
known place first, word of an organisation last	0	-0.59	0.42	0.54	-0.46
known place first, a team last	0	-0.19	1.95	-1.7	-0.59
possessive inside	0	-0.08	-0.72	0.14	-0.97
known person, one word	-0.59	0.52	-0.46	-0.54	-0.41
known person, more words	0	0.58	-0.82	-0.66	-0.59
known country, one word	0.41	-0.9	-1.28	0.58	-1.12
known country, more words	0	-1	-2.02	0.21	-0.75
known city, one word	-1.16	-0.96	-1.09	0.63	-2
known city, more words	0	-1.55	-1.2	1.61	-1
known body, one word	0.76	-0.48	0.1	-1.2	-0.92
known body, more words	0	-0.04	1.2	-0.9	-0.55
known, but an English word, one word	-1.5	-0.94	-0.25	1.33	-0.01
known, but an English word, more words	0	0.83	-0.75	0.2	-0.89
known place, but a given name	-0.64	-1.3	-1.22	-0.16	-0.13
well-known person	-0.59	0.7	-0.88	-0.9	-0.69
well-known place	0.15	-1.39	-1.55	0.91	-1.16
well-known organization	0.76	-0.41	0.59	-1.4	-0.94
part of a longer known name, one word	1.01	-1.53	-1.32	-1.88	-1.07
part of a longer known name, more words	0	-1.24	-1.32	-1.78	-0.93
holds a known person	0	-1.87	-0.42	-1.22	-0.35
holds a known place	0	-1.37	0.48	-0.03	-0.74
holds a known organization	0	-0.71	-1.07	-0.88	-1.27
crosses a known name	0	-0.81	-1.54	-0.44	-0.22
left: in, one word	-0.11	-1.74	-1.82	0.89	-0.86
left: in, more words	0	-1.4	-0.19	0.85	-0.23
left: at, one word	-1.25	-1.47	0.2	0.12	-1.91
left: at, more words	0	-1.42	0.75	0.43	-1.6
left: from, one word	-2.23	-0.45	-0.44	1.01	-0.72
left: from, more words	0	-0.63	-0.47	0.01	-0.6
left: to, one word	-1.39	-0.5	0.13	0.24	-0.22
left: to, more words	0	0.03	-0.08	-0.09	-0.01
left: of, one word	-0.31	-0.73	-1.27	-0.14	-0.66
left: of, more words	0	-0.27	-0.79	-0.32	-0.9
left: by, one word	-0.35	-0.1	0.15	-1.42	-0.9
left: by, more words	0	1.01	0.06	-1.92	-1.07
left: with, one word	-0.6	0.27	0.2	-0.35	-0.84
left: with, more words	0	0.11	0.07	-1.03	-0.64
left: for, one word	-0.18	-0.64	0.02	-0.2	-0.79
left: for, more words	0	-0.02	-0.02	-1.71	0.18
left: on, one word	0.13	-0.61	0.07	-0.78	-0.63
left: on, more words	0	-0.35	0.22	0.33	-0.84
left: against, one word	-1.01	-0.29	0.77	-1.49	-0.44
left: against, more words	0	0.14	0.57	-0.85	-1.34
left: between, one word	-1.31	-0.42	-1.25	1.03	-0.24
left: between, more words	0	-0.76	-1.58	-0.36	-0.99
left: and, one word	-0.47	-0.17	-0.35	0.34	0.23
left: and, more words	0	0.77	-0.02	-0.77	-1.54
left: or, one word	0.42	-1.51	-0.47	-0.96	0.36
left: or, more words	0	-0.25	-0.64	-0.19	-0.2
left: the, one word	-0.65	-1.09	0.11	-0.32	0.35
left: the, more words	0	-1.84	0.18	0.06	0.2
left: a, one word	0.23	-1.64	-0.29	0.06	0.44
left: a, more words	0	-1.23	-1.28	-0.8	-0.54
left: an, one word	0.09	-1.62	-0.37	-0.84	0.63
left: an, more words	0	-1.3	-1.19	-1.47	0.18
left: near, one word	-1.26	-1.51	-1.86	1.26	-1.63
left: near, more words	0	-1.8	-1.71	2.01	-1.66
left: as, one word	-1.54	0.55	-0.53	-0.39	-0.08
left: as, more words	0	0.21	-0.53	-1.36	0.51
left: into, one word	-1.22	-0.59	-0.84	-0.22	0.21
left: into, more words	0	-0.82	0.84	-0.72	-0.75
left: through, one word	0.13	-0.84	-1.07	0.19	-0.99
left: through, more words	0	0.2	0.58	-1.03	-0.78
left: outside, one word	-0.57	-0.49	-0.46	0.54	-0.55
left: around, one word	-1.17	-0.5	-0.93	0.77	-0.58
left: across, one word	-1.38	-0.84	-1.01	1.04	-1.08
left: across, more words	0	0.47	-0.89	-0.71	-0.42
left: than, one word	-0.93	-0.28	-0.72	-0.86	0.8
left: over, one word	-1.38	-0.81	-1.25	0.28	-0.21
left: over, more words	0	-0.53	-1.01	0.92	-0.86
left: under, one word	-1.3	-0.47	0.45	-1.07	0.65
left: under, more words	0	0	-1.16	-0.07	-1.43
left: after, one word	-0.96	0.67	-0.91	-0.7	-0.66
left: after, more words	0	-0.02	-1.37	-0.9	0.96
left: before, one word	-0.78	0.65	-1.02	-0.79	-0.83
left: before, more words	0	-0.68	0.19	0.06	-0.49
left: called, one word	-0.86	-1.46	-1.3	-1.2	0.43
left: called, more words	0	-1.38	0.19	0.18	0.57
left: named, one word	-0.65	-0.35	0.56	-0.39	-0.51
left: named, more words	0	-0.28	-0.98	0.39	-1.19
left: is, one word	0.18	-1.44	-1.49	-0.11	0
left: is, more words	0	0.07	-1.02	-1.07	0.61
left: was, one word	0.48	0.22	-1.2	-0.22	0.19
left: was, more words	0	0.51	-1.13	-0.77	-0.15
left: were, one word	0.93	-0.69	-0.8	-0.81	-0.93
left: were, more words	0	-0.52	-0.78	-0.72	-0.63
left: has, one word	-0.63	-0.25	-0.43	-0.21	-0.32
left: has, more words	0	-0.08	-0.6	-0.27	-0.93
left: are, one word	0.17	-1.47	-1.52	-0.5	-0.05
left: are, more words	0	-0.09	0.47	-1.04	-0.96
left: who, one word	0.28	-0.22	-0.24	-0.25	-0.4
left: which, one word	-1.05	0.7	-1.05	-0.16	-0.8
left: which, more words	0	-0.6	-0.57	-0.61	-0.54
left: that, one word	-0.51	0.7	0.58	-1.07	-1.26
left: that, more words	0	-0.78	-0.72	-1.42	0.03
left: where, one word	-1.11	0.35	-1.41	-0.96	-1.05
left: where, more words	0	0.56	0.58	-0.81	-0.99
left: will, one word	-0.36	-0.05	-0.19	-0.04	-0.17
left: will, more words	0	-0.39	-0.58	-0.46	-0.64
left: his, one word	1.39	-1.47	-1.34	-1.21	-0.99
left: his, more words	0	-0.77	-1.04	-0.62	0.56
left: her, one word	-0.52	-0.18	-0.28	-0.15	0.36
left: its, one word	0.45	-1.04	-1.14	0.14	-0.67
left: its, more words	0	-1.32	-1.47	0.06	-0.59
left: their, one word	-0.8	-0.74	0.74	-0.45	-0.72
left: but, one word	-0.14	0.72	-1.09	-1.17	-0.91
left: but, more words	0	0.67	-0.51	-0.65	-0.3
left: said, one word	0.12	0.71	-0.88	-0.51	-1.13
left: said, more words	0	-0.23	-1.21	-0.84	-1.08
left: this, one word	-0.24	-0.92	-1.02	0.35	-0.96
left: this, more words	0	-0.97	-1	0.48	-0.97
left: when, one word	-0.68	0.56	-0.09	-0.02	-1.03
left: when, more words	0	0.74	-0.48	-0.7	-0.2
left: while, one word	-1.11	0.66	-0.79	-0.7	-0.51
left: while, more words	0	-0.01	-0.82	-0.88	0.33
left: like, one word	-0.91	-1.35	-0.74	-0.95	-0.02
left: like, more words	0	-0.12	0.79	-1.13	-0.31
left: beat, one word	-0.61	-0.56	-0.5	-0.16	-0.68
left: beat, more words	0	0.66	-0.73	-0.5	-0.59
left: have, one word	-0.39	-0.73	-0.4	-0.14	-0.09
left: have, more words	0	0.23	-1.05	-1.04	-1.07
left: leader, one word	-0.26	-0.49	-0.01	-0.02	-0.03
left: leader, more words	0	0.48	-0.27	-0.07	-0.04
left mark: ., one word	0.04	0.17	-1.32	-1.87	-0.13
left mark: ., more words	0	-0.01	-0.88	-1.68	-1.78
left mark: ,, one word	-1.1	-0.14	-0.35	0	-0.68
left mark: ,, more words	0	0.09	0.08	-0.44	-0.18
left mark: ;, one word	-0.74	-1.26	-1.76	0.28	0.16
left mark: ;, more words	0	-1.24	-0.06	0.38	0.03
left mark: :, one word	0.34	-0.65	-0.29	0.22	-0.53
left mark: :, more words	0	-1.43	-1.42	0.52	-0.15
left mark: (, one word	-0.24	-0.15	-0.57	-0.05	-0.26
left mark: (, more words	0	-1.59	0.59	-1.84	0.12
left mark: ), one word	0.16	-0.95	-0.6	-0.79	-1.07
left mark: ), more words	0	-0.95	0.05	-0.69	0.76
left mark: -, one word	0.76	-0.58	-1.74	-0.74	-1.79
left mark: -, more words	0	-0.45	-0.85	-0.12	-0.19
left mark: /, one word	-0.94	-1.49	0.92	-1.67	-0.75
left mark: /, more words	0	-1.13	1	0.24	-0.19
left mark: ", one word	-0.61	-0.28	-0.58	-1.07	0.08
left mark: ", more words	0	-1.24	-0.06	-0.58	0.55
left mark: ', one word	-0.27	-1.86	-2.04	-0.57	-0.17
left mark: ', more words	0	-1.58	-0.28	-1.4	0.73
left mark: &, one word	0.66	-0.1	0.19	0.28	-1.45
left mark: &, more words	0	0.33	0.2	-1.13	-0.99
left mark: @, one word	0.7	-0.82	-0.79	-0.65	-0.79
left mark: @, more words	0	-1.09	-0.82	-0.89	-0.73
left mark: [, one word	-0.09	-0.86	0.5	-0.98	-0.78
left mark: ], one word	0.21	-0.04	0.15	-1.38	-1.22
left mark: other, one word	1.23	-1.03	-1.02	-0.96	-0.88
left mark: other, more words	0	-0.26	-0.86	-0.82	-0.45
left is honorific, one word	-0.52	1.67	-0.97	-1.43	0.02
left is honorific, more words	0	0.53	-1.34	-0.9	-0.54
left is office, one word	-0.51	1.21	-1.22	-1.13	-0.47
left is office, more words	0	0.41	-0.22	-1.37	-0.98
left is rank, one word	0.28	-1.37	-0.85	-0.7	0.02
left is rank, more words	0	1.18	-1.34	-0.87	-0.83
left is occupation, one word	-0.4	0.62	-1.33	-1.51	-0.46
left is occupation, more words	0	0.1	-0.23	-1.45	-1.18
left is family, one word	-0.7	1.12	-0.83	-1.06	-1.28
left is family, more words	0	0.68	-0.71	-0.98	-0.72
left is placeNoun, one word	-1.16	-1.52	-1.27	0.46	-0.72
left is placeNoun, more words	0	0.24	-0.8	-1.24	-0.46
left is organizationNoun, one word	-0.81	-1.53	0.77	-1.55	-1.77
left is organizationNoun, more words	0	-1.17	1.12	-0.82	-1.27
left is speech, one word	-0.43	1.07	-0.76	-1.64	0.23
left is speech, more words	0	-0.26	-0.35	-0.47	0.04
left is personVerb, one word	-0.17	-0.56	0.19	-1.86	-0.21
left is personVerb, more words	0	-0.53	0.63	-1.4	0.09
left is bodyNoun, one word	-0.23	0.43	-1.64	-0.9	-0.99
left is bodyNoun, more words	0	0.61	-1.77	-1.12	-1.57
left is organization, one word	-0.13	-1.45	-0.09	-1.37	-1.14
left is organization, more words	0	-0.12	0.46	-1.03	-0.23
left is place, one word	-0.26	-0.86	-0.74	-0.57	-0.11
left is place, more words	0	-0.58	-1.33	-0.29	-0.94
left is given, one word	-0.14	-0.94	-0.3	-0.52	-0.49
left is given, more words	0	-0.67	-0.75	-1.08	-0.78
left is time, one word	-1.12	-0.49	0.48	-0.72	-0.68
left is time, more words	0	-0.18	-0.51	-0.47	-0.21
left is team, one word	0.1	-0.25	-1.1	-1.32	-0.66
left is team, more words	0	-0.64	-1.04	-0.64	-0.69
left is other, one word	-0.17	-0.42	-1.17	-0.34	-0.54
left is other, more words	0	-1.69	-1.02	-1.54	0.58
left is direction, one word	-0.34	-0.53	-0.43	-0.27	-0.45
left is direction, more words	0	-1.14	-1.6	0.29	-1.09
left is grammar, one word	-0.63	-0.41	-0.08	-0.06	-0.18
left is grammar, more words	0	-0.68	0.18	0.29	0.09
left is surname, one word	-0.55	-0.55	-0.17	0.16	-0.28
left is surname, more words	0	-0.54	-0.4	-0.03	-0.25
left is capitalised, one word	0.09	-1	-1.08	-1.27	-1.01
left is capitalised, more words	0	-0.87	-1.41	-0.81	-1.52
left is another small word, one word	-0.52	-0.48	-0.26	-0.31	0.03
left is another small word, more words	0	-0.23	0.05	-0.02	0.09
left is a number, one word	0.11	-1.74	-0.7	-0.21	-0.6
left is a number, more words	0	-1.22	-0.55	-0.24	0.58
right: in, one word	-0.37	-1.9	-0.21	-0.3	-0.34
right: in, more words	0	-0.37	0.34	0.15	-0.28
right: at, one word	0.25	-1.64	0.04	0.86	-0.93
right: at, more words	0	-0.6	-0.43	0.22	-1.64
right: from, one word	-0.08	-1.25	-0.67	-0.73	-1.5
right: from, more words	0	0.53	0.14	-0.94	-0.01
right: to, one word	-0.75	-0.74	-0.12	0.64	-0.53
right: to, more words	0	-0.4	-0.13	0.06	-1.72
right: of, one word	0.85	-0.46	-2.11	-1.34	-1.46
right: of, more words	0	-0.32	-1.51	-0.76	-2.34
right: by, one word	-0.52	-0.45	-0.49	-0.28	-1.11
right: by, more words	0	-0.67	-0.69	-0.29	0.57
right: with, one word	0.42	-0.02	-1.73	0.49	-0.41
right: with, more words	0	-0.25	-0.09	-0.55	-1.66
right: for, one word	0.38	-0.7	-0.66	0.32	-1.79
right: for, more words	0	-0.76	-0.62	-1.31	0.56
right: on, one word	0.1	-1.22	-1.22	0.34	-0.38
right: on, more words	0	0.07	-0.38	-0.35	0.07
right: against, one word	-0.73	-0.34	-0.24	-0.26	-0.71
right: against, more words	0	-0.27	-0.21	-0.02	-0.53
right: between, one word	0.55	-0.6	-0.44	-0.44	-0.61
right: and, one word	-0.54	0.29	-0.62	0.09	0.02
right: and, more words	0	0.41	-0.06	-0.19	-0.5
right: or, one word	0.18	-1.91	-0.18	-0.21	0.33
right: or, more words	0	0.14	-0.65	-1.17	0.57
right: the, one word	0.46	-0.44	-0.97	-0.54	-1.03
right: the, more words	0	-0.61	-1.61	0.02	-1.6
right: a, one word	-0.46	-0.43	-0.85	-0.69	-1.46
right: a, more words	0	-0.38	-1.05	-0.74	-0.76
right: an, one word	0.86	-0.66	-0.57	-0.6	-0.57
right: near, one word	0.13	-0.89	-1.23	0.1	-1.3
right: near, more words	0	-0.68	-0.63	0.59	-0.48
right: as, one word	-0.1	0.18	-1.06	-0.72	-0.24
right: as, more words	0	-1.19	0.61	-1.31	0.63
right: into, one word	0.18	-0.66	-0.95	-0.75	-0.67
right: into, more words	0	-0.55	0.05	-0.75	0.49
right: through, one word	-0.9	-0.77	0.02	0.7	-0.84
right: through, more words	0	-0.19	-0.26	0.24	-0.27
right: around, one word	-0.66	-0.62	-0.3	-0.27	-0.7
right: across, one word	-0.7	-0.22	0.67	-0.26	-0.1
right: than, one word	0.72	-0.48	-0.6	-0.67	-0.48
right: v, one word	-1.18	1.05	-1.15	-1.02	-1.09
right: v, more words	0	-0.67	-0.27	-0.39	-0.02
right: over, one word	0.25	-0.88	0.2	-0.98	-0.96
right: over, more words	0	-0.13	-0.61	0.56	-0.14
right: under, one word	-0.51	-1.01	-1.28	0.5	0.2
right: under, more words	0	-0.76	0.6	-0.51	-0.73
right: after, one word	-1.13	-1.28	-0.3	0.38	-1.19
right: after, more words	0	-0.16	0.11	-0.19	-1.29
right: before, one word	0.13	-1.12	0.6	-0.12	-0.94
right: before, more words	0	-0.62	-0.96	0.31	-0.89
right: called, one word	-0.52	0.13	0.36	-0.76	-0.68
right: called, more words	0	0.17	-0.74	-0.5	-0.1
right: named, one word	0.54	-0.46	-0.36	-0.34	-0.27
right: is, one word	-0.98	-0.82	-0.51	0.12	-0.08
right: is, more words	0	-0.76	-0.12	0.05	0.28
right: was, one word	-0.75	0.15	-0.18	-0.81	-1.08
right: was, more words	0	0.62	0.09	-0.2	0.06
right: were, one word	0.08	-0.72	-1.76	-1.58	0.38
right: were, more words	0	-0.77	0.49	-1.67	0.34
right: has, one word	-0.99	0.25	0.65	-0.48	-1.5
right: has, more words	0	0.13	0.22	-0.82	-1.16
right: had, one word	-1.04	0.18	-0.11	-0.41	-0.24
right: had, more words	0	0.24	0.04	-1.25	-0.85
right: are, one word	-0.02	-1.45	0.3	-0.64	-0.54
right: are, more words	0	-0.42	0.23	-0.47	-0.69
right: who, one word	-1.82	-0.38	-1.52	0.12	0.26
right: who, more words	0	-0.53	-0.32	-1.36	0.14
right: which, one word	0.73	-1.06	-0.98	-0.39	-1.24
right: which, more words	0	-0.78	-0.33	0.29	-1.25
right: that, one word	-0.15	-1.42	0.08	-0.14	-1.45
right: that, more words	0	-0.34	-0.67	0.17	0.02
right: where, one word	-1.36	-1.14	0.15	-0.1	-1.02
right: where, more words	0	-0.76	0.41	-1.01	0.35
right: will, one word	-1.12	0.69	0.58	0.08	-1.98
right: will, more words	0	-0.19	-0.04	-1.43	-1.15
right: would, one word	-0.59	0.69	-0.59	-0.89	-1.52
right: would, more words	0	-1.11	0.05	-1.16	0.05
right: his, one word	1.42	-0.71	-0.78	-0.36	-0.31
right: her, one word	0.8	-0.74	-0.84	-0.68	-0.61
right: its, one word	0	-0.65	-0.98	-0.78	-0.58
right: its, more words	0	-0.15	-0.73	-0.47	-0.81
right: their, one word	0.55	-0.22	-0.5	-0.34	-0.28
right: but, one word	-0.06	0	0.01	-0.13	-0.89
right: but, more words	0	-0.14	-0.94	0.52	-0.97
right: based, one word	0.5	-0.61	0.67	-0.86	-1.02
right: based, more words	0	-0.49	-0.69	-0.69	-0.74
right: said, one word	-0.81	0.56	-0.03	-0.92	-1.14
right: said, more words	0	-0.39	-0.7	-0.53	-0.18
right: not, one word	-0.53	-0.44	0.51	-0.34	-0.31
right: can, one word	-0.18	-0.75	-0.8	0.63	-0.86
right: this, one word	-0.27	-1.22	-1.02	0.25	-1.17
right: this, more words	0	-0.05	-0.34	-0.02	-0.3
right: when, one word	-1.11	0.45	-1.1	-0.88	0.75
right: when, more words	0	-0.22	-0.78	0.78	-0.81
right: while, one word	0.64	-0.44	-0.85	0.62	-0.33
right: while, more words	0	-0.67	-0.86	-0.63	-0.73
right: like, one word	0.85	-0.39	-1.04	0.2	-0.56
right: beat, one word	0.57	-0.25	-0.31	-0.05	-0.16
right: did, one word	0.55	-0.46	-0.45	-0.82	-0.83
right: have, one word	-0.66	-1.51	0.74	-1.03	-1.54
right: have, more words	0	-0.44	0.52	-0.88	-1.14
right: leader, one word	-0.41	-0.52	-0.82	-0.85	0.77
right: leader, more words	0	-0.5	-0.67	-0.81	-0.65
right: held, one word	0.32	-0.87	-0.91	0.63	-0.89
right: held, more words	0	-0.67	-0.78	-0.54	-0.79
right mark: ., one word	-0.55	-0.63	-0.49	0.52	-0.34
right mark: ., more words	0	0.03	-0.03	-0.22	-0.41
right mark: ,, one word	-0.73	-0.64	-0.67	-0.06	-0.66
right mark: ,, more words	0	0.27	0.06	-0.44	0.05
right mark: ;, one word	-0.3	-1.38	-1.35	0	0.28
right mark: ;, more words	0	-0.93	-0.34	0.26	0.54
right mark: :, one word	1.03	-0.17	-1.82	-1.83	-0.33
right mark: :, more words	0	-1.28	-1.57	-1.46	0.09
right mark: (, one word	-1.22	-0.62	-0.68	-0.37	-0.66
right mark: (, more words	0	0.13	-0.04	-0.26	0.43
right mark: ), one word	-0.58	-1.21	0.23	-0.05	0.08
right mark: ), more words	0	-0.76	-0.07	0.27	-0.49
right mark: -, one word	0.81	-1.93	-1.64	-0.21	-0.17
right mark: -, more words	0	-0.58	-0.25	0.08	0.35
right mark: /, one word	-0.44	-1.46	0.39	-0.57	-1.94
right mark: /, more words	0	-1.2	1.43	-1.28	-0.04
right mark: ", one word	-0.32	-1.28	-0.87	-0.72	0.19
right mark: ", more words	0	-0.46	-0.15	-1	0.36
right mark: ', one word	-0.95	0.7	0.26	-0.67	-0.79
right mark: ', more words	0	-0.24	-0.61	-0.89	0.2
right mark: !, one word	-1.22	-1	0.83	-1.18	-1.3
right mark: !, more words	0	-0.68	0.08	-0.49	0.58
right mark: ?, one word	-0.46	-0.27	-0.23	0.34	-0.22
right mark: &, one word	0.95	-1.31	-0.24	-0.92	-1.51
right mark: &, more words	0	0.44	-0.11	-1.54	-1.62
right mark: @, one word	0.51	-0.5	-0.45	-0.49	-0.52
right mark: [, one word	0.76	-0.35	-0.65	0.14	-0.82
right mark: ], one word	-0.74	-0.18	0.74	-0.61	-0.18
right mark: other, one word	1.29	-0.55	-1.37	-0.95	-1.33
right mark: other, more words	0	-0.2	-0.71	0.67	-0.71
right is honorific, one word	-0.14	-0.07	-1.26	-0.77	0.61
right is honorific, more words	0	-0.39	-0.84	-0.08	-0.66
right is office, one word	0.37	0.18	-0.14	0.09	-0.51
right is office, more words	0	-0.75	-1.96	0.06	-1.15
right is rank, one word	-0.1	-0.92	0.13	-1.45	-0.92
right is rank, more words	0	-0.39	-1.51	-0.43	-0.94
right is occupation, one word	-0.16	-1.33	-0.64	-0.39	1.03
right is occupation, more words	0	-1.13	-0.08	-1.39	-1.32
right is family, one word	-0.67	0.7	-1.29	-0.75	0.42
right is family, more words	0	-0.69	-1.4	-1.53	-1.14
right is placeNoun, one word	0.07	-1.03	-0.77	-0.1	0.36
right is placeNoun, more words	0	-0.62	-1.64	-0.21	-0.3
right is organizationNoun, one word	0.04	-0.22	-0.42	-0.44	-0.92
right is organizationNoun, more words	0	-0.41	0.23	-1.77	-0.56
right is speech, one word	-1.34	1.36	-0.66	-0.67	-1.5
right is speech, more words	0	-0.06	0.44	-1.14	-1.57
right is personVerb, one word	-0.63	0.57	0.26	-0.72	-0.29
right is personVerb, more words	0	-0.96	-0.31	-0.92	-0.43
right is bodyNoun, one word	-0.22	-0.79	-0.44	-0.58	0.69
right is bodyNoun, more words	0	-0.44	0.09	-0.75	-1.54
right is organization, one word	-0.2	-0.68	-0.51	-0.91	-0.15
right is organization, more words	0	-0.67	-1.05	-0.76	-0.92
right is place, one word	-1	-0.65	-1.21	-0.26	-0.68
right is place, more words	0	-0.39	-0.92	-0.03	-0.16
right is given, one word	0.55	-0.28	-0.49	-0.61	0.27
right is given, more words	0	-0.51	-0.24	-1.41	-0.9
right is time, one word	-1.19	-0.23	-1.64	-0.65	0.25
right is time, more words	0	-0.06	-0.27	-0.08	-0.25
right is team, one word	-0.15	-0.66	-1.15	-0.82	0.29
right is team, more words	0	-0.93	0.23	-1.64	-1.04
right is other, one word	0.14	-0.13	-0.73	-0.69	0.08
right is other, more words	0	-0.97	-0.64	-0.68	-1.13
right is direction, one word	0.01	-0.47	-1.09	-0.6	-1.05
right is direction, more words	0	-0.22	-0.75	-0.8	-0.66
right is company, one word	-0.87	-0.88	-1.19	0.46	0.08
right is company, more words	0	-0.81	-1.04	-1.21	-0.84
right is grammar, one word	-0.51	-0.19	-0.01	0.04	-0.77
right is grammar, more words	0	-0.32	-0.09	-0.28	-0.17
right is surname, one word	-0.09	-0.16	0.05	-0.3	-0.3
right is surname, more words	0	-0.81	-0.47	-0.28	-0.88
right is capitalised, one word	0.41	-1.35	-1.16	-1	-1.24
right is capitalised, more words	0	-1.36	-1.33	-1.21	-1.35
right is another small word, one word	-0.2	-0.03	-0.39	-0.39	-0.04
right is another small word, more words	0	-0.12	0.14	-0.02	-0.28
right is a number, one word	1.09	-0.3	0.03	-0.91	-1.99
right is a number, more words	0	-0.82	-2.05	-1.23	-1.65
first in its line, one word	0.23	0.11	-0.21	0.08	-0.51
first in its line, more words	0	0.2	0.12	-0.5	-0.93
last in its line, one word	0.76	-1.31	-1.59	-0.75	-1.61
last in its line, more words	0	-0.38	-0.35	-1.37	0.54
opens a sentence, one word	0.17	-0.16	-0.46	-0.25	0.03
opens a sentence, more words	0	-0.31	-0.2	-0.3	0.1
has a possessive, one word	-1.51	-0.28	0.62	-1.09	-1.41
has a possessive, more words	0	0.7	0.39	-0.5	-1.43
an age follows, one word	-1.23	0.31	-1.79	-0.57	-1.95
an age follows, more words	0	0.18	0.23	-0.4	-1.32
comma and a known place follow, one word	0.68	-1.47	-0.9	-0.51	-1.84
comma and a known place follow, more words	0	-0.37	-0.14	0.25	-1.49
a known place and comma before, one word	0.71	-0.95	-1.53	-0.05	-1.22
a known place and comma before, more words	0	-0.35	-0.43	0.44	-1.4
a known place in brackets follows, one word	-0.8	-0.86	0.62	-0.86	-1.06
a known place in brackets follows, more words	0	-0.25	-0.03	-0.9	-0.4
capitals in brackets follow, one word	-0.23	-1.17	-1.18	-0.99	-1.19
capitals in brackets follow, more words	0	-0.9	1.06	-1.47	-1.68
comma and a capital follow, one word	-0.74	-0.62	-0.19	-0.5	-0.29
comma and a capital follow, more words	0	0.22	0.41	-0.1	-0.69
comma and an office follow, one word	-0.65	0.24	-1.11	-1.15	0.17
comma and an office follow, more words	0	0.73	-1.18	-1.25	-1.39
left is 'of' after placeNoun, one word	-2.03	-1.62	-1.72	0.68	-2.11
left is 'of' after placeNoun, more words	0	-1.61	-1.72	1.2	-1.46
left is 'of' after office, one word	0.58	1.21	-0.47	-0.95	0.08
left is 'of' after office, more words	0	-0.61	-0.24	-1.21	-1.33
left is 'of' after organizationNoun, one word	-0.75	-1.1	-0.71	-0.27	-0.77
left is 'of' after organizationNoun, more words	0	0.39	0.26	0.84	-0.98
left is 'of' after family, one word	-0.09	-0.53	-0.93	-0.89	-0.76
left is 'of' after family, more words	0	0.7	0.23	-0.97	-0.99
left is 'of' after bodyNoun, one word	-1.2	0.12	-0.01	-1.05	-0.05
left is 'of' after bodyNoun, more words	0	0.41	-0.33	-0.18	-0.47
two to the left is placeNoun, one word	-0.83	-1.23	-0.22	0.23	0.07
two to the left is placeNoun, more words	0	-0.57	-1.75	0.88	-1.37
two to the left is office, one word	-0.3	-0.75	-0.95	0.06	-1.25
two to the left is office, more words	0	-0.05	-1.38	-1.35	-1.42
two to the left is honorific, one word	-0.71	-0.18	0.12	-0.85	0.48
two to the left is honorific, more words	0	-0.84	-1.29	-0.71	-0.51
two to the left is speech, one word	-0.91	-0.06	-0.09	-0.54	-0.12
two to the left is speech, more words	0	0.22	-0.43	0.07	-1.04
two to the right is office, one word	-0.33	-1.12	-0.06	-1.01	0.21
two to the right is office, more words	0	0.1	0.48	-0.69	-0.89
two to the right is speech, one word	-0.33	-0.59	0.44	-1.22	0.24
two to the right is speech, more words	0	-0.76	0.15	-1.2	-0.13
two to the right is bodyNoun, one word	-1.35	-1.23	0.28	-0.19	1.18
two to the right is bodyNoun, more words	0	0.25	-0.77	-1.09	0.74
two to the right is personVerb, one word	-0.84	0.87	-1.01	-0.4	0.04
two to the right is personVerb, more words	0	0.41	-1.13	-0.83	0.18
is a line, one word	0.13	-0.34	-0.13	-0.11	-0.33
is a line, more words	0	-1.02	0.62	-0.5	-0.54
alone in brackets, one word	-0.27	-1.31	0.6	0.15	-2.05
alone in brackets, more words	0	-0.53	1.13	-0.94	-1.12
between commas, one word	0.18	-0.56	-0.02	-0.43	0.05
between commas, more words	0	0.05	0.38	-0.11	-0.43
between numbers or line edges, one word	1.44	-0.32	-0.31	-0.25	-0.09
between numbers or line edges, more words	0	-1.21	0.38	-0.65	-0.95
elsewhere nothing, one word	0.25	-0.24	0.23	-0.35	0.3
elsewhere person, one word	-0.5	-0.05	-0.36	-0.83	-0.4
elsewhere person, more words	0	0.28	0.03	0.68	-0.76
elsewhere organization, one word	-0.01	-0.24	-0.02	-0.15	-0.19
elsewhere organization, more words	0	-0.74	0.6	0.47	0.4
elsewhere place, one word	-0.73	-0.53	-0.12	-0.02	-0.13
elsewhere place, more words	0	-0.44	0.98	0.43	-1.42
elsewhere other, one word	-0.17	-0.72	0.04	-1.02	0.66
elsewhere other, more words	0	-1.1	0.46	-1.46	0.76
elsewhere mostly nothing, twice or more, one word	-0.12	0.13	-0.42	-0.68	-1.07
elsewhere mostly person, twice or more, one word	-1.55	0.84	-0.69	-0.69	-1.79
elsewhere mostly person, twice or more, more words	0	-0.21	0.98	0.21	-0.52
elsewhere mostly organization, twice or more, one word	0.52	-1.14	-0.14	-1.98	0.42
elsewhere mostly organization, twice or more, more words	0	-0.81	-0.04	-0.09	-1.21
elsewhere mostly place, twice or more, one word	0.13	0.22	-1.18	0.02	-0.6
elsewhere mostly place, twice or more, more words	0	-0.97	-0.03	0.79	-1.2
elsewhere mostly other, twice or more, one word	0.23	-1.18	-0.77	-1.38	0.22
elsewhere mostly other, twice or more, more words	0	-0.41	-0.85	-0.21	1.94
surname of a full name in the document, one word	-1.53	2.38	-0.81	-2.58	-2.62
surname of a full name in the document, more words	0	0.77	-0.67	0.31	-1.28
first name of a full name in the document	-0.74	-0.02	-1.34	-1.44	0.06
first words of an organisation in the document, one word	-0.53	-0.82	0.34	0.05	0.39
first words of an organisation in the document, more words	0	-1.26	0.18	0.55	-0.82
word of an organisation in the document	-0.23	-0.82	-0.38	-0.17	-0.25
initials of an organisation in the document	0.15	-0.47	0.8	-1.05	-1.76
also written small in the document	1.05	-0.96	-0.59	-0.86	-0.58
English, but never written small in the document	0.21	-0.74	-0.54	-1.1	-0.28
capitalised within sentences of the document	-0.27	-0.33	-0.34	-0.36	-0.15
capitalised only where a sentence opens	0.01	-0.54	-0.6	-0.62	-0.53
`;
