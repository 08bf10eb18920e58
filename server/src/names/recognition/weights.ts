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
only word is given	-0.72	0.27	-0.37	-0.47	-0.39
first word is given	0	0.63	-0.04	0.05	-0.2
inside word is given	0	0.41	0.03	0.31	-0.02
last word is given	0	-0.07	-0.16	-0.04	-0.27
only word is organization	-0.3	-0.59	-0.08	-0.5	-0.58
first word is organization	0	-0.52	-0.06	-0.28	-0.49
inside word is organization	0	-0.02	1.45	-0.31	-0.35
last word is organization	0	-0.68	1.09	-0.16	-0.74
only word is company	-0.17	-0.91	-1.35	-0.93	-0.98
first word is company	0	-0.33	-0.23	-0.15	-0.13
inside word is company	0	-0.1	-0.48	-0.15	-0.11
last word is company	0	-1.36	0.98	-0.93	-0.98
only word is team	-0.43	-0.73	0.78	-0.63	-1.02
first word is team	0	-0.65	0.22	-0.03	-1.01
inside word is team	0	-0.11	-0.23	0.25	0.03
last word is team	0	-0.73	0.4	-0.03	-0.27
only word is place	-0.48	-0.22	-0.58	0.04	-0.77
first word is place	0	-0.8	-0.07	0.3	-1.03
inside word is place	0	-0.32	0.26	0.49	0.26
last word is place	0	-1.15	-0.31	1.25	-0.88
only word is placeStart	-1.6	-0.83	-1.11	0.64	-1.02
first word is placeStart	0	-0.65	-0.37	1.2	-0.39
inside word is placeStart	0	-0.24	-0.49	0.09	0.35
last word is placeStart	0	-0.79	0.17	-0.61	-0.82
only word is direction	-0.25	-0.85	-0.38	-0.18	-0.95
first word is direction	0	-0.82	-0.44	0.49	-0.25
inside word is direction	0	-0.17	-0.23	0.79	-0.46
last word is direction	0	-0.04	-0.27	-0.37	-0.63
only word is honorific	0.67	-0.17	-1	-0.86	-0.97
first word is honorific	0	-0.28	-0.3	-0.51	-0.67
inside word is honorific	0	-0.65	0.23	-0.54	-0.74
last word is honorific	0	0.31	-0.7	-0.41	0.37
only word is office	0.94	-0.26	-0.43	-0.27	-0.44
first word is office	0	-0.23	0.09	-0.29	-0.44
inside word is office	0	0.46	-0.49	-0.17	-0.2
last word is office	0	0.59	-0.91	-0.39	-0.53
only word is rank	0.66	-1.09	-0.94	-0.76	-1.03
first word is rank	0	-1.11	0.19	-0.4	-0.09
inside word is rank	0	0.63	-0.76	-0.31	-0.52
last word is rank	0	0.66	-0.27	-0.64	-0.92
only word is suffix	-1.78	-0.24	-1.73	-1.4	-0.11
first word is suffix	0	-0.68	0.41	-0.5	-1.25
inside word is suffix	0	-0.54	-0.54	-0.75	-0.96
last word is suffix	0	0.11	-1.06	0.18	0.81
only word is surname	-0.64	0.58	-0.43	-0.83	-0.13
first word is surname	0	0.49	0.05	0.29	-0.19
inside word is surname	0	-0.17	-0.4	0.48	-0.04
last word is surname	0	0.41	-0.38	-0.47	-0.09
only word is time	0.11	-1.18	-0.98	-1.15	-0.96
first word is time	0	-0.74	-0.44	-1.06	0.13
inside word is time	0	-0.12	-0.09	0.11	0.49
last word is time	0	0.52	-0.94	-0.38	-0.77
only word is other	-0.26	-0.76	-0.09	-0.73	-0.24
first word is other	0	-0.58	-0.98	-1.06	0.27
inside word is other	0	-0.09	-0.38	-0.39	1.25
last word is other	0	-0.7	-0.87	-1.37	1.44
only word is bodyNoun	0.63	-0.38	-0.01	-0.36	-0.58
first word is bodyNoun	0	-0.26	-0.06	-0.36	-0.38
inside word is bodyNoun	0	0.15	0.26	0.08	-0.29
last word is bodyNoun	0	-0.51	0.4	-0.79	-0.57
only word is occupation	0.13	0.64	-0.61	-0.33	-0.54
first word is occupation	0	-0.12	-0.38	-0.18	-0.15
inside word is occupation	0	0.85	-1.01	-0.31	0.12
last word is occupation	0	0.05	-0.38	-0.68	-0.04
only word is organizationNoun	-0.28	-0.37	0.81	-0.35	-1
first word is organizationNoun	0	-0.41	0.18	0.13	-0.44
inside word is organizationNoun	0	0.4	-0.35	-0.04	-0.49
last word is organizationNoun	0	-0.3	0.33	-0.03	-0.71
only word is placeNoun	-0.08	0	0.05	-0.3	-0.63
first word is placeNoun	0	-0.66	-0.33	0.51	-0.1
inside word is placeNoun	0	-0.18	0.35	0.61	-0.3
last word is placeNoun	0	-0.52	-0.74	0.35	-0.69
only word is common	0.74	-0.23	-0.2	-0.19	-0.22
first word is common	0	-0.36	-0.04	-0.27	0.09
inside word is common	0	-0.18	0.34	0.07	0.48
last word is common	0	-0.12	-0.14	-0.22	0.02
only word is family	0.25	-0.65	-0.68	-0.65	-0.83
first word is family	0	-0.16	-0.49	-0.1	-0.37
inside word is family	0	-0.03	-0.04	-0.07	-0.01
last word is family	0	-1.19	-0.93	-0.47	0.26
only word is grammar	0.74	-0.23	-0.2	-0.19	-0.22
first word is grammar	0	-0.36	-0.04	-0.27	0.09
inside word is grammar	0	-0.18	0.34	0.07	0.48
last word is grammar	0	-0.12	-0.14	-0.22	0.02
only word is particle	-0.96	-1.15	-1.03	-0.73	0.37
first word is particle	0	-0.36	-0.83	0.62	-0.39
inside word is particle	0	0.67	0.26	-0.16	0.02
last word is particle	0	-0.73	-0.21	-0.6	-0.56
only word is commonSurname	-0.32	0.14	-0.56	-0.33	-0.93
first word is commonSurname	0	-0.09	0.16	-0.22	-0.32
inside word is commonSurname	0	0.51	0.5	-0.01	0.16
last word is commonSurname	0	0.4	-0.19	-0.17	-0.1
only word is personVerb	1.1	-0.31	-0.13	-0.12	-0.13
first word is personVerb	0	-0.17	-0.09	-0.07	-0.06
inside word is personVerb	0	-0.05	-0.12	-0.03	-0.05
last word is personVerb	0	-0.24	-0.66	-0.26	0.49
only word is speech	0.79	-0.52	-0.29	-0.14	-0.27
first word is speech	0	-0.74	-0.53	-0.28	-0.35
inside word is speech	0	-0.13	-0.44	0.23	-0.25
last word is speech	0	-0.72	-0.45	0.38	-0.6
only word is a given name and no English word	-0.88	0.23	-0.5	-0.58	-0.37
first word is a given name and no English word	0	0.44	0.22	0	-0.21
inside word is a given name and no English word	0	0.42	-0.07	0.33	-0.33
last word is a given name and no English word	0	0.43	-0.25	-0.25	-0.09
only word is no English word and nothing known	-0.84	-0.38	-0.13	0.05	-0.24
first word is no English word and nothing known	0	0.16	0.3	0.32	-0.16
inside word is no English word and nothing known	0	0.43	0.18	0.03	0.15
last word is no English word and nothing known	0	0.33	-0.12	0.01	0.11
only word ends as slavic	-0.61	0.73	-0.97	-0.18	-0.38
first word ends as slavic	0	-1.42	0.16	-0.09	-1.3
inside word ends as slavic	0	0.21	-0.24	-0.2	-0.47
last word ends as slavic	0	1.45	-0.67	-0.69	-0.36
only word ends as western	-0.49	-0.15	-0.58	0.14	-0.17
first word ends as western	0	-0.85	-0.13	-0.39	0.22
inside word ends as western	0	0.52	0.22	0.01	0.28
last word ends as western	0	0.44	-0.11	-0.07	-0.19
only word ends as southern	-0.48	-0.06	-1.14	-1.29	-0.18
first word ends as southern	0	-0.43	1.09	-1.61	-1.13
inside word ends as southern	0	-0.93	-0.63	-0.41	-0.12
last word ends as southern	0	1.1	-0.05	-0.87	-0.79
only word ends as eastern	-0.43	-1.13	-1.4	-1.27	1.29
first word ends as eastern	0	-0.46	0.21	-0.93	-0.17
inside word ends as eastern	0	0	-0.32	-0.75	-0.57
last word ends as eastern	0	-0.13	-0.31	0.18	0.34
only word ends as town	-1.49	-0.53	0.21	0.12	-1.54
first word ends as town	0	-1.02	-0.32	-0.21	-0.27
inside word ends as town	0	-0.33	0.51	0.67	-0.43
last word ends as town	0	-0.1	-0.03	0.71	0.05
only word ends as land	0.08	-0.39	-0.4	-0.46	-0.62
first word ends as land	0	-0.54	0.41	0.35	0.17
inside word ends as land	0	-0.41	0.21	0.03	0.22
last word ends as land	0	-0.52	-0.52	0	-0.47
only word ends as body	-0.85	-0.49	-0.01	-1.46	0.08
first word ends as body	0	-0.72	-0.06	0.2	0.39
inside word ends as body	0	0.45	-1.35	-0.49	0.59
last word ends as body	0	-0.68	0.26	-0.58	-1.23
only word ends as adjective	-0.32	-1.24	-1.11	-1.55	1.52
first word ends as adjective	0	-0.76	0.12	0.09	0.04
inside word ends as adjective	0	-0.32	0.23	-0.4	-0.48
last word ends as adjective	0	-0.19	-0.31	-0.59	0.14
only word ends as verb	0.52	-0.23	-0.58	-0.29	-0.66
first word ends as verb	0	-0.25	-0.03	-0.07	-0.09
inside word ends as verb	0	0.18	0.33	0.52	0.22
last word ends as verb	0	0.22	-0.21	-0.26	0.09
only word ends as noun	0.17	-0.67	-0.25	-0.58	-0.44
first word ends as noun	0	-0.58	-0.29	-0.12	-0.47
inside word ends as noun	0	0.06	0.9	0.28	0.15
last word ends as noun	0	-0.5	0.21	0.04	-0.15
'of' inside	0	-0.16	0.89	0.18	0.67
'and' inside	0	-0.53	0	0.15	-0.47
'&' inside	0	-1.05	0.07	-0.69	-0.26
'for' inside	0	-0.24	0.71	-0.28	0.15
'on' inside	0	-0.23	-0.15	-0.22	0
'the' inside	0	0.09	0.24	-0.04	0.24
'upon' inside	0	-0.26	-0.59	0.73	-0.55
only word in capitals	0.35	-0.69	0.43	-0.74	-0.7
first word in capitals	0	-0.39	-0.26	-0.8	-0.18
inside word in capitals	0	-0.25	-1.27	0.14	0.27
last word in capitals	0	-0.41	-0.11	-0.27	-0.02
only word has a capital inside	0.18	-0.93	0.29	-2.42	-0.04
first word has a capital inside	0	0.68	-1.29	-1.06	-1.11
inside word has a capital inside	0	-0.27	-0.51	-0.21	-0.09
last word has a capital inside	0	-0.12	-1.66	-1.17	0.44
only word of capitals with full stops	0.05	-0.95	-1.03	0.21	-0.02
first word of capitals with full stops	0	-0.58	-0.05	-1.3	-1.53
inside word of capitals with full stops	0	-0.62	-0.77	-0.24	-0.36
last word of capitals with full stops	0	-1.2	0.22	-1.12	-0.95
only word holds a digit	-0.23	-1.27	0.45	-1.3	-0.24
first word holds a digit	0	-1.03	-0.24	-1.02	0.71
inside word holds a digit	0	-0.06	-0.44	-0.41	-0.25
last word holds a digit	0	-1.29	-0.49	-0.82	-0.02
only word holds a hyphen	0.92	-1.14	0.4	-0.6	-0.6
first word holds a hyphen	0	-1.16	-0.92	-0.34	0.4
inside word holds a hyphen	0	-0.71	-0.27	-0.71	-0.76
last word holds a hyphen	0	0.01	-0.66	-1.38	-1.4
only word holds an apostrophe	-1.23	-0.97	-0.93	-1.05	0.39
first word holds an apostrophe	0	-0.75	0	-0.58	-0.41
inside word holds an apostrophe	0	0.24	0.35	-0.37	-0.23
last word holds an apostrophe	0	0.46	-1.13	-0.71	-0.69
only word of other letters	1.37	-1.38	-1.68	-0.25	-1.55
first word of other letters	0	-1.16	-1.33	-1.11	-1
inside word of other letters	0	-0.64	-0.97	-0.61	-0.58
last word of other letters	0	-1.16	-1.33	-1.11	-1
only word is an initial	-0.62	-0.87	-1.03	-0.31	-0.41
first word is an initial	0	0.19	-0.59	-0.61	-0.07
inside word is an initial	0	0.91	0.23	-0.27	0.25
last word is an initial	0	0.12	0.17	-0.25	-0.57
only word written small	-0.86	-0.19	-0.33	-0.24	-0.53
first word written small	0	0.17	-0.15	-1.09	-0.68
inside word written small	0	0.45	-0.5	0.24	0.12
last word written small	0	-0.75	-0.7	-0.37	-0.41
only word is a number	1.48	-0.69	-0.68	-1.32	-1.5
first word is a number	0	-0.38	0.14	-0.74	-0.23
inside word is a number	0	0.06	-0.25	-0.27	-0.08
last word is a number	0	-0.86	-0.43	-0.31	-0.01
only word of one letter	-0.92	-0.79	-0.88	-0.8	-1.45
first word of one letter	0	0.04	-0.64	-0.47	0.31
inside word of one letter	0	0.76	0.09	-0.11	0.54
last word of one letter	0	0.44	-0.07	0.08	-0.42
only word of two letters	0.42	-0.87	-0.42	0.31	-1.81
first word of two letters	0	0.03	-0.72	-1.14	-1.02
inside word of two letters	0	0.6	-0.36	-0.35	-0.55
last word of two letters	0	-0.38	0.21	-0.25	-0.06
only word of three letters	0.08	-1.32	0.38	-1.19	-0.56
first word of three letters	0	-0.31	0.35	-0.25	-0.57
inside word of three letters	0	-0.41	-0.97	0.32	-0.16
last word of three letters	0	-1.03	0.41	-1.18	-0.84
only word of four letters	-0.02	-0.79	0.9	-0.53	-0.72
first word of four letters	0	-0.5	-0.1	-1.2	-0.2
inside word of four letters	0	-0.37	-0.62	-0.12	-0.14
last word of four letters	0	-0.2	-0.6	-0.8	-0.22
only word of five letters	0.18	-0.1	-0.39	-1.2	0.13
first word of five letters	0	-1.23	-0.38	-1.18	-0.8
inside word of five letters	0	-0.08	-1.08	-0.32	0.12
last word of five letters	0	0.18	-0.77	-0.78	-0.08
only word in six or more capitals	-0.82	0.32	-0.41	-1.43	0.39
first word in six or more capitals	0	-1.17	-0.56	-0.98	0.42
inside word in six or more capitals	0	-0.12	-0.63	-0.32	0.09
last word in six or more capitals	0	-0.24	-0.64	-0.15	-1.41
1 words	0.05	-0.37	-0.39	-0.35	-0.31
2 words	0	-0.36	-0.59	-0.4	-0.41
3 words	0	-0.02	0.11	0.05	0.19
4 words	0	0.23	0.6	0.32	0.33
5 words	0	0.13	0.76	0.26	0.53
6 or more words	0	0.33	1.58	-0.15	1.03
no word English, one word	-0.33	-0.47	-0.57	-0.27	-0.17
no word English, more words	0	0.1	-0.19	-0.37	-0.46
no word English, opens a sentence, one word	-0.21	0.21	-0.04	0.08	0.01
no word English, opens a sentence, more words	0	0.41	-0.42	-0.56	-0.76
no word English, in a headline, one word	-0.46	-0.01	-0.42	0.14	-0.21
no word English, in a headline, more words	0	0.12	-0.27	0.27	-0.33
no word English, opens a headline, one word	-0.49	0.37	-0.32	0.18	0.1
no word English, opens a headline, more words	0	0.74	-0.09	-0.46	-0.67
no word English, in capitals, one word	-0.14	0.01	0.32	0.24	-0.1
no word English, in capitals, more words	0	0	-0.14	-0.38	-0.07
no word English, opens a line of capitals, one word	-0.46	0.31	0.37	-0.21	0.06
no word English, opens a line of capitals, more words	0	1.08	0.74	-0.78	-0.57
some words English, more words	0	0	0.21	0.29	0.3
some words English, opens a sentence, more words	0	-0.18	0.23	0.16	-0.18
some words English, in a headline, more words	0	-0.11	0.36	0.08	-0.14
some words English, opens a headline, more words	0	-0.29	0.23	-0.59	0.03
some words English, in capitals, more words	0	-0.16	-0.02	-0.06	0.21
some words English, opens a line of capitals, more words	0	-0.45	-0.4	-0.27	0.28
all words English, one word	-0.67	-0.74	-0.41	-1.05	-0.6
all words English, more words	0	-1.09	-0.33	-0.97	-0.45
all words English, opens a sentence, one word	0.42	-0.69	-0.64	-0.68	-0.07
all words English, opens a sentence, more words	0	-0.67	-0.18	-0.33	0.05
all words English, in a headline, one word	0.67	-0.59	-0.67	-0.72	-0.79
all words English, in a headline, more words	0	-0.28	-0.18	-0.21	-0.19
all words English, opens a headline, one word	0.41	-1.1	-0.39	-0.49	-0.7
all words English, opens a headline, more words	0	-0.07	-0.3	0.05	-0.03
all words English, in capitals, one word	0.85	-0.26	-0.32	-0.28	-0.23
all words English, in capitals, more words	0	-0.12	-0.06	-0.12	0.06
all words English, opens a line of capitals, one word	0.19	-0.36	-0.76	-0.33	-0.59
all words English, opens a line of capitals, more words	0	-0.16	-0.06	-0.07	0.63
given name first of 2	0	0.54	-0.65	-0.4	-0.23
given name first of 3	0	0.18	0.18	0.07	-0.14
given name first of 4	0	0.45	-0.55	1	-0.36
given name first, surname last	0	0.42	-0.12	-0.22	-0.38
given name first, unknown word last	0	1.04	-0.4	-0.09	-0.39
initial first, no English word last	0	0.28	-1.45	-0.39	0.2
office and of first	0	-0.05	-0.86	-0.68	-0.68
word of an organisation and of first	0	-0.05	1.62	0.29	-1.03
word of a place and of first	0	-0.16	-0.08	0.82	-0.99
known place first, word of an organisation last	0	-0.44	0.19	0.77	0.61
known place first, a team last	0	-0.17	1	0.07	-0.77
possessive inside	0	-0.21	-0.68	0.07	-1.17
known person, one word	-0.43	0.49	-0.5	-0.48	-0.5
known person, more words	0	0.52	-0.85	-0.63	-0.48
known country, one word	0.35	-0.76	-0.91	0.94	-0.77
known country, more words	0	-0.96	-2.11	0.46	-0.65
known region, one word	-1.77	-0.94	0.18	0.82	-1.28
known region, more words	0	-0.46	-1.53	0.64	-0.39
known city, one word	-0.9	-0.59	-0.56	1	-1.12
known city, more words	0	-1.74	0.05	1.6	-0.77
known area, one word	-1.77	-1.15	-1.33	-0.29	-1.71
known area, more words	0	-0.42	-1.22	0.48	-0.76
known site, one word	-1.04	-0.31	-0.36	-0.32	-0.48
known site, more words	0	-0.51	-0.72	0.55	-0.67
known water, one word	-1.39	0.66	-1.09	0.17	-1.31
known water, more words	0	-0.19	-1.08	1.17	-0.28
known body, one word	-0.26	0	0.68	-1.02	-0.02
known body, more words	0	-0.26	0.56	-0.59	-0.31
known ministry, one word	-1.8	-1.12	-0.72	0.56	-1.37
known ministry, more words	0	-0.27	-0.53	-0.95	-0.37
known agency, one word	0.33	-0.21	0.34	-0.58	-0.77
known agency, more words	0	-0.13	1.01	-0.57	-0.47
known party, one word	-1.76	-0.44	1	-1.02	-1.27
known party, more words	0	-0.32	0.04	-0.82	-0.63
known company, one word	-0.18	-1.46	0.42	-1.5	-1.44
known company, more words	0	-0.39	1.44	-0.82	-0.57
known media, one word	-0.38	-1.58	-0.21	-1.28	-0.24
known media, more words	0	-0.61	0.91	-0.32	-0.78
known group, one word	0.1	-0.84	0.58	-1.32	-1.35
known group, more words	0	-0.2	1.67	-1.27	-0.14
known other organization, one word	-1.83	-0.6	1.52	0.12	-1.34
known other organization, more words	0	-0.49	-0.01	-0.07	0.32
known other place, one word	-1.44	-0.51	-0.68	-0.3	-0.66
also known place, one word	-0.17	-0.36	-0.59	-0.64	-0.29
known, but written in small letters	0	-0.06	-0.45	0.43	-0.31
known, but an English word, one word	-0.53	-0.54	0.18	0.84	-0.31
known, but an English word, more words	0	0.47	0.15	0.05	-0.23
known person, but a given name	-0.43	0.49	-0.5	-0.48	-0.5
known place, but a given name	-0.19	-1.09	-0.23	0.09	-0.43
known organization, but a given name	-0.18	-0.59	0.16	-0.41	-0.58
well-known person	-0.43	0.18	-0.43	-0.32	-0.31
well-known place	-0.25	-0.77	-0.69	1.29	-0.83
well-known organization	-0.54	-0.75	1.4	-0.68	-0.55
part of a longer known name, one word	0.19	-0.59	-0.65	-0.69	-0.72
part of a longer known name, more words	0	-0.45	-1.24	-1.16	-0.53
holds a known person	0	-0.03	-0.25	-0.1	-0.01
holds a known place	0	-0.14	0.58	0.04	0.26
holds a known organization	0	-0.2	-0.52	-0.33	0.44
crosses a known name	0	-0.24	-0.58	-0.24	-0.36
starts with a known person	0	-0.56	0.74	-1.45	-0.6
starts with a known place	0	-1.02	0.53	0.41	-0.18
starts with a known organization	0	-0.09	0.32	-0.42	0.08
ends with a known person	0	-1.26	-0.79	-0.68	-0.26
ends with a known place	0	-0.77	0.13	0.36	-0.15
ends with a known organization	0	-0.58	0.14	-0.99	0.17
starts with a known country and ends as no organisation	0	-0.5	-0.25	-0.57	-0.27
is a role, one word	0.66	-0.29	-0.24	-0.3	-0.5
is a role, more words	0	-0.76	-0.68	-0.38	-0.49
starts with a role	0	-0.26	-0.16	-0.15	0.04
ends with a role	0	-0.04	-0.37	-0.52	-0.17
holds a role	0	0.74	-0.14	-0.3	-0.39
a role right before, one word	-0.58	1.07	-0.54	-0.77	-0.19
a role right before, more words	0	0.88	-0.42	-0.31	-0.25
a role right behind, one word	-0.11	-0.07	-0.87	-0.6	0.6
a role right behind, more words	0	0.28	-0.29	0.52	-0.26
unknown in a row of a table, one word	-0.88	0.02	-0.44	-0.72	-0.74
unknown in a row of a table, more words	0	-0.19	-0.31	-1.34	0.41
known country in a row of a table, one word	-0.43	-0.17	-0.27	0.42	-0.15
known country in a row of a table, more words	0	-0.02	-0.65	0.34	-0.15
known place in a row of a table, one word	0.1	-0.45	0.61	0.4	-0.23
known place in a row of a table, more words	0	-0.23	0.88	-0.75	-0.31
known organization in a row of a table, one word	-0.7	-0.11	0.86	-0.27	-0.51
unknown starts a row of a table, one word	-0.04	-0.04	-0.47	-0.97	-1
unknown starts a row of a table, more words	0	-0.14	-0.08	-1.24	0.18
known country starts a row of a table, one word	-0.66	-0.15	-0.28	0.45	-0.14
known country starts a row of a table, more words	0	-0.02	-0.65	0.34	-0.15
known place starts a row of a table, one word	-1.15	-0.45	0.96	0.13	-0.19
known place starts a row of a table, more words	0	-0.23	0.88	-0.75	-0.31
known organization starts a row of a table, one word	-0.7	-0.11	0.86	-0.27	-0.51
unknown in a line with a date, one word	-0.01	-0.08	-0.44	-0.76	-0.84
unknown in a line with a date, more words	0	-0.54	-0.14	-0.82	-0.4
known country in a line with a date, one word	-0.67	-0.46	-0.44	0.67	-0.28
known country in a line with a date, more words	0	-0.63	-0.65	0.69	-0.3
known place in a line with a date, one word	-0.85	-0.58	-1.22	1.09	-0.22
known place in a line with a date, more words	0	-0.42	-0.84	0.87	-0.07
known organization in a line with a date, one word	-0.29	-0.03	-0.49	-0.17	-0.24
unknown starts a line with a date, one word	-0.13	-0.1	-0.4	-0.94	-1.04
unknown starts a line with a date, more words	0	-0.64	0.04	-0.54	-0.48
known country starts a line with a date, one word	-0.67	-0.46	-0.44	0.67	-0.28
known country starts a line with a date, more words	0	-0.63	-0.65	0.69	-0.3
known place starts a line with a date, one word	-0.78	-0.6	-1.18	1.22	-0.24
known place starts a line with a date, more words	0	-0.42	-0.84	0.87	-0.07
known organization starts a line with a date, one word	-0.29	-0.03	-0.49	-0.17	-0.24
left: in, one word	-0.11	-1.03	-1.18	0.96	-0.51
left: in, more words	0	-0.72	0.22	0.87	0.02
left: at, one word	-1.14	-1.25	0.3	0.22	-1.65
left: at, more words	0	-1.45	0.44	0.47	-0.46
left: from, one word	-1.51	-0.4	-0.55	0.88	-0.79
left: from, more words	0	-0.28	-0.12	0.41	-0.32
left: to, one word	-0.61	-0.64	0.21	0.22	-0.33
left: to, more words	0	0.01	0.02	-0.07	0.05
left: of, one word	-0.44	-0.38	-1.06	-0.04	-0.44
left: of, more words	0	-0.27	-0.44	-0.03	-0.26
left: by, one word	-0.39	-0.52	0.21	-1.42	-0.5
left: by, more words	0	1.08	0.33	-1.36	-0.67
left: with, one word	-0.27	0.42	0.3	-0.22	-0.46
left: with, more words	0	0.03	0.07	-0.86	-0.53
left: for, one word	-0.39	-0.45	-0.21	0.02	-0.77
left: for, more words	0	-0.36	0.08	-0.85	0.11
left: on, one word	-0.04	-0.6	-0.12	-0.67	-0.65
left: on, more words	0	-0.24	0.36	0.29	-0.44
left: against, one word	-0.95	0.33	0.18	-0.89	0.12
left: against, more words	0	-0.21	0.45	-1.3	-1.39
left: between, one word	-1.2	-0.59	-1.29	1.13	-0.13
left: between, more words	0	-0.47	-1.19	-0.23	-0.72
left: and, one word	-0.28	-0.11	-0.08	0.31	0.27
left: and, more words	0	0.7	0.27	-0.44	-0.95
left: or, one word	0.45	-1.25	-0.42	-0.93	0.23
left: or, more words	0	0.01	-0.81	-0.2	-0.19
left: the, one word	-0.57	-0.86	0.05	-0.48	0.12
left: the, more words	0	-0.93	0.42	0.15	0.45
left: a, one word	0.39	-1.18	-0.22	-0.17	0.27
left: a, more words	0	-0.69	-0.59	-0.36	-0.23
left: an, one word	0.27	-0.98	-0.21	-0.99	0.93
left: an, more words	0	-0.88	-1.08	-1.06	-0.08
left: near, one word	-0.87	-1.03	-1.24	1.13	-1.28
left: near, more words	0	-1.97	-1.58	2.18	-1.35
left: as, one word	-0.85	0.2	-0.44	-0.6	-0.24
left: as, more words	0	-0.15	-0.48	-1.31	0.31
left: into, one word	-0.5	-0.73	-0.78	-0.23	0.3
left: into, more words	0	-0.85	0.8	-0.92	-0.93
left: through, one word	-0.08	-0.79	-0.93	0.48	-1.14
left: through, more words	0	0.29	0.56	-1.01	-0.91
left: outside, one word	0.09	-0.61	-0.63	0.68	-0.68
left: around, one word	-0.97	-0.69	-0.88	1.04	-0.64
left: around, more words	0	-0.09	-0.44	-0.42	-0.36
left: across, one word	-0.78	-0.23	-0.24	1.2	-0.34
left: across, more words	0	0.45	-0.47	-0.72	-0.42
left: than, one word	-0.16	-0.59	-0.89	-0.76	0.55
left: than, more words	0	-0.16	-0.37	-0.32	-0.23
left: over, one word	-0.46	-0.68	-1.04	0.95	-0.36
left: over, more words	0	-0.63	-1.2	1.03	-1.16
left: under, one word	-0.83	-0.69	0.64	-1.18	0.53
left: under, more words	0	-0.13	-1.04	0.12	-1.42
left: after, one word	-0.86	0.81	-1.27	-0.22	-0.67
left: after, more words	0	0.03	-1.32	-0.93	0.74
left: before, one word	-0.7	0.91	-0.95	-0.72	-0.74
left: before, more words	0	-0.48	-0.1	0.01	-0.47
left: via, one word	0.28	-0.02	-0.03	-0.01	-0.05
left: via, more words	0	0	-0.01	0	-0.05
left: called, one word	-1.01	-0.46	-1.36	-1.46	0.09
left: called, more words	0	-1.39	0.32	0.43	0.8
left: named, one word	-0.42	-0.51	0.45	-0.43	-0.71
left: named, more words	0	-0.27	-0.53	0.4	-0.49
left: is, one word	0.48	0.2	-1.13	-0.48	-0.31
left: is, more words	0	0.15	-0.45	-0.6	0.3
left: was, one word	0.66	-0.06	-0.72	-0.41	-0.23
left: was, more words	0	0.27	-0.38	-0.22	0.19
left: were, one word	1.43	-0.24	-0.43	-0.57	-1.1
left: were, more words	0	0.18	-0.07	-0.05	-0.05
left: has, one word	-0.13	-0.27	-0.31	-0.23	-0.24
left: has, more words	0	-0.14	-0.24	-0.2	-0.31
left: had, one word	1	-0.15	-0.21	-0.11	-0.09
left: had, more words	0	-0.03	-0.09	-0.06	-0.07
left: are, one word	0.33	-1.12	-1.32	-0.28	0.02
left: are, more words	0	-0.04	0.4	-0.77	-0.66
left: who, one word	0.87	-0.59	-0.76	-0.33	-0.49
left: who, more words	0	-0.03	-0.04	-0.02	-0.03
left: which, one word	-0.47	0.67	-1	-0.05	-0.71
left: which, more words	0	-0.2	-0.16	-0.16	-0.12
left: that, one word	-0.48	0.81	0.18	-0.6	-1.33
left: that, more words	0	-0.37	-0.55	-0.69	0.12
left: where, one word	-1.07	0.48	-1.01	-0.85	-1.04
left: where, more words	0	0.44	0.56	-0.98	-0.92
left: will, one word	0.25	-0.21	-0.44	0.67	-0.63
left: will, more words	0	-0.33	-0.82	-0.72	-0.55
left: would, one word	1.28	-0.13	-0.21	-0.18	-0.14
left: would, more words	0	-0.12	-0.12	-0.14	-0.11
left: his, one word	1.58	-0.45	-1.29	-0.78	-0.75
left: his, more words	0	-0.84	-0.74	-0.43	0.48
left: her, one word	0.73	-0.19	-0.51	-0.29	0.06
left: her, more words	0	-0.13	-0.18	-0.04	-0.19
left: its, one word	0.41	-0.86	-1.03	-0.05	-0.99
left: its, more words	0	-0.73	-1.26	-0.12	-0.34
left: their, one word	0.31	-0.53	0.45	-0.52	-0.93
left: their, more words	0	-0.17	-0.26	-0.18	-0.52
left: but, one word	0.13	0.89	-0.78	-0.51	-0.9
left: but, more words	0	0.62	-0.27	-0.6	-0.14
left: based, one word	0.64	-0.06	-0.07	-0.09	-0.08
left: based, more words	0	-0.02	-0.01	-0.02	-0.04
left: said, one word	0.25	0.88	-0.66	-0.24	-0.89
left: said, more words	0	0.26	-0.37	-0.79	-0.82
left: not, one word	1.06	-0.17	-0.33	-0.3	-0.18
left: not, more words	0	-0.01	-0.01	-0.02	-0.04
left: can, one word	0.76	-0.15	-0.28	-0.23	-0.23
left: can, more words	0	-0.02	-0.04	-0.03	-0.03
left: this, one word	0.76	-0.29	-0.46	0.23	-0.46
left: this, more words	0	-0.3	-0.84	0.23	-0.47
left: when, one word	-0.48	0.45	0.51	0.18	-0.93
left: when, more words	0	0.09	-0.42	-0.41	-0.38
left: while, one word	-0.46	0.38	-0.89	-0.72	-0.97
left: while, more words	0	-0.83	0.5	-1.13	0.15
left: like, one word	-1.17	-1.14	-0.76	-0.81	0.07
left: like, more words	0	0.04	0.7	-1.38	-0.42
left: beat, one word	-1.12	-0.58	0.42	0.77	-0.79
left: beat, more words	0	0.4	-1.01	-0.26	-0.38
left: did, one word	0.6	-0.48	-0.35	-0.37	-0.35
left: did, more words	0	-0.36	-0.19	-0.21	-0.08
left: have, one word	0.16	-0.42	-0.29	-0.21	-0.17
left: have, more words	0	0.29	-0.55	-0.57	-0.6
left: leader, one word	-0.61	-0.41	-0.02	-0.01	-0.04
left: leader, more words	0	0.73	-0.48	-0.4	-0.37
left: held, one word	1.16	-0.13	-0.2	-0.18	-0.23
left mark: ., one word	-0.16	0.56	-0.69	-1.17	-0.03
left mark: ., more words	0	0.59	-0.72	-0.76	-0.69
left mark: ,, one word	-0.62	0.14	-0.15	-0.13	-0.47
left mark: ,, more words	0	0.29	0.2	-0.42	0.11
left mark: ;, one word	-0.87	-1.3	-0.79	0.17	-0.01
left mark: ;, more words	0	-0.69	-0.01	0.19	0
left mark: :, one word	0.17	-0.35	-0.33	-0.22	-0.83
left mark: :, more words	0	-0.9	-1.38	0.55	-0.17
left mark: (, one word	-0.33	0.05	-0.74	-0.34	-0.34
left mark: (, more words	0	-0.75	0.58	-1.18	-0.06
left mark: ), one word	-0.21	-1.45	0.66	-1.15	-1.06
left mark: ), more words	0	-1.07	0.29	-1.04	0.3
left mark: -, one word	0.6	-0.14	-0.72	-0.47	-0.74
left mark: -, more words	0	0.06	-0.74	-0.25	0.51
left mark: /, one word	-0.87	-1.59	0.8	-1.88	-0.79
left mark: /, more words	0	-1.26	0.77	-0.07	-0.34
left mark: ", one word	-0.58	-0.11	-0.69	-1.04	0.15
left mark: ", more words	0	-1.12	-0.07	-0.42	0.97
left mark: ', one word	-0.29	-1.75	-1.96	-0.78	-0.13
left mark: ', more words	0	-0.61	-0.22	-0.58	1.02
left mark: !, one word	0.75	-0.57	-0.73	-0.73	-0.7
left mark: &, one word	0.37	-0.29	0.08	0.02	-1.29
left mark: &, more words	0	0.68	0.32	-0.85	-0.94
left mark: %, one word	0.91	-0.1	-0.17	-0.15	-0.11
left mark: %, more words	0	-0.3	-0.16	-0.07	-0.21
left mark: @, one word	0.93	-0.84	-0.94	-0.76	-1.01
left mark: @, more words	0	-1.24	-1.02	-0.71	-0.88
left mark: [, one word	0.3	-0.96	0.25	-0.96	-0.91
left mark: ], one word	0.21	-0.08	0.12	-1.47	-1.29
left mark: other, one word	1.4	-1	-1.05	-1.06	-1.03
left mark: other, more words	0	-0.69	-0.87	-1.01	0.19
left is honorific, one word	-0.59	0.94	-0.75	-1.09	-0.27
left is honorific, more words	0	0.34	-0.6	-0.56	-0.43
left is office, one word	0.05	0.87	-0.53	-0.75	-0.34
left is office, more words	0	0.18	-0.14	-0.52	-0.25
left is rank, one word	0.28	-1.28	-0.5	-0.39	-0.09
left is rank, more words	0	0.6	-0.83	-0.35	-0.47
left is occupation, one word	0.13	0.45	-0.65	-0.69	-0.47
left is occupation, more words	0	0.08	-0.09	-0.69	-0.44
left is family, one word	-0.69	1.26	-1.11	-1.15	-1.35
left is family, more words	0	0.44	-0.33	-0.64	-0.28
left is placeNoun, one word	-0.54	-0.61	-0.66	0.23	-0.55
left is placeNoun, more words	0	0.07	-0.58	-0.7	-0.32
left is organizationNoun, one word	-0.42	-1.07	0.93	-1.03	-0.94
left is organizationNoun, more words	0	-0.54	1.32	-0.48	-0.6
left is speech, one word	-0.55	0.82	-0.93	-0.5	-0.03
left is speech, more words	0	0.04	-0.26	-0.32	-0.06
left is personVerb, one word	0.14	-0.73	0.33	-0.65	0.16
left is personVerb, more words	0	0	0.43	-0.74	0.02
left is bodyNoun, one word	0.05	0.3	-0.33	-0.33	-0.49
left is bodyNoun, more words	0	0.65	-0.42	-0.42	-0.54
left is organization, one word	-0.14	-0.58	-0.35	-0.65	-0.53
left is organization, more words	0	0.12	0.18	-0.51	-0.28
left is place, one word	-0.22	-0.57	-0.69	-0.2	-0.1
left is place, more words	0	-0.44	-0.66	-0.19	-0.65
left is given, one word	-0.03	-0.58	-0.21	-0.25	-0.3
left is given, more words	0	-0.43	-0.29	-0.37	-0.33
left is time, one word	-1.03	-0.56	0.13	-0.98	-0.6
left is time, more words	0	-0.16	-0.52	-0.25	-0.29
left is team, one word	-0.13	-0.21	-0.86	-0.83	-0.5
left is team, more words	0	-0.41	-0.49	-0.27	-0.34
left is other, one word	0	-0.28	-0.89	-0.24	-0.33
left is other, more words	0	-0.92	-0.69	-0.71	0.7
left is direction, one word	-0.04	-0.13	-0.53	-0.53	-0.15
left is direction, more words	0	-0.6	-1	0.11	-0.42
left is company, one word	1	-0.13	-0.15	-0.09	-0.09
left is company, more words	0	-0.13	-0.24	-0.04	-0.08
left is grammar, one word	-0.22	-0.32	-0.16	-0.06	-0.14
left is grammar, more words	0	-0.34	0.24	0.18	0.18
left is surname, one word	-0.07	-0.5	-0.18	-0.07	-0.39
left is surname, more words	0	-0.37	-0.25	-0.06	-0.09
left is capitalised, one word	0.33	-0.55	-0.45	-0.54	-0.4
left is capitalised, more words	0	-0.27	-0.46	-0.22	-0.31
left is another small word, one word	-0.47	-0.51	-0.61	-0.5	-0.22
left is another small word, more words	0	-0.17	0.25	-0.12	0.21
left is a number, one word	0.65	-1.09	-0.7	-0.55	-0.56
left is a number, more words	0	-0.33	-0.22	0.01	0.55
right: in, one word	-0.22	-0.82	-0.45	-0.01	-0.45
right: in, more words	0	-0.3	0.6	-0.03	-0.01
right: at, one word	0.16	-0.96	0.21	0.31	-1.2
right: at, more words	0	-0.56	0.33	-0.36	-0.96
right: from, one word	0.12	-0.81	-0.82	-0.82	-0.91
right: from, more words	0	0.45	0.32	-0.56	0.18
right: to, one word	-0.28	-0.3	-0.15	0.45	-0.61
right: to, more words	0	-0.29	0.01	-0.06	-0.47
right: of, one word	0.51	-0.31	-1.08	-0.64	-0.86
right: of, more words	0	-0.07	-0.99	-0.46	-1.09
right: by, one word	-0.13	-0.63	-0.48	-0.04	-0.87
right: by, more words	0	-0.23	-0.38	-0.29	0.32
right: with, one word	0.52	0	-1.04	0.34	-0.53
right: with, more words	0	-0.14	-0.09	-0.43	-1.01
right: for, one word	0.01	-0.94	-0.83	-0.1	-1.26
right: for, more words	0	-0.41	-0.81	-0.64	0.2
right: on, one word	0.16	-0.54	-0.94	0.39	-0.4
right: on, more words	0	-0.06	-0.62	-0.11	0.12
right: against, one word	0.3	-0.4	-0.41	-0.48	-0.89
right: against, more words	0	-0.17	-0.45	-0.14	-0.41
right: between, one word	1.02	-0.36	-0.55	-0.35	-0.59
right: between, more words	0	-0.04	-0.08	-0.05	-0.11
right: and, one word	-0.42	0.18	-0.32	0.19	-0.03
right: and, more words	0	0.47	0.14	-0.06	-0.15
right: or, one word	0.29	-1.6	-0.74	0.18	0.27
right: or, more words	0	0.26	-1.15	-1.3	-0.09
right: the, one word	0.69	-0.26	-0.17	-0.17	-0.38
right: the, more words	0	-0.12	-0.36	0.03	-0.25
right: a, one word	-0.36	-0.35	-0.71	-0.36	-0.58
right: a, more words	0	-0.21	-0.51	-0.26	-0.35
right: an, one word	1.2	-0.12	-0.14	-0.11	-0.12
right: an, more words	0	-0.06	-0.16	-0.09	-0.14
right: near, one word	0.08	-1.18	-1.28	0.32	-1.16
right: near, more words	0	-0.5	-0.74	0.7	-0.66
right: as, one word	-0.18	0.08	-1.25	-0.33	-0.22
right: as, more words	0	-1.52	0.27	-1.01	0.38
right: into, one word	0.33	-0.47	-0.93	-0.8	-0.46
right: into, more words	0	-0.53	-0.07	-0.99	0.55
right: through, one word	0.13	-0.22	-0.31	0.7	-0.19
right: through, more words	0	-0.4	-0.83	0.15	-0.69
right: outside, one word	0.77	-0.05	-0.05	-0.1	-0.19
right: outside, more words	0	-0.06	-0.03	-0.11	-0.26
right: around, one word	-0.95	-1.03	-0.57	-0.44	-0.89
right: around, more words	0	-0.3	-0.69	-0.76	-0.52
right: across, one word	0	-0.15	0.34	-0.27	-0.22
right: across, more words	0	-0.02	-0.04	-0.03	-0.06
right: than, one word	0.99	-0.15	-0.23	-0.15	-0.13
right: than, more words	0	-0.04	-0.04	-0.04	-0.04
right: v, one word	-1.15	1	-1.16	-1.12	-1.04
right: v, more words	0	-0.67	-0.38	-0.51	-0.2
right: over, one word	0.38	-0.69	0.78	-0.69	-0.78
right: over, more words	0	-0.14	-0.95	0.06	-0.33
right: under, one word	-0.26	-0.88	-1.18	0.48	0.68
right: under, more words	0	-0.74	0.44	-0.83	-0.73
right: after, one word	-0.17	-0.84	-0.27	0.43	-0.97
right: after, more words	0	-0.65	-0.32	0.66	-0.79
right: before, one word	-0.04	-1.07	0.55	0.13	-0.95
right: before, more words	0	-0.64	-1.2	0.05	-1.04
right: via, one word	0.56	-0.17	-0.37	-0.09	-0.16
right: via, more words	0	-0.01	-0.01	0	-0.03
right: called, one word	-0.55	0.17	0.56	-0.7	-0.71
right: called, more words	0	0.53	-0.83	-0.41	-0.22
right: named, one word	-0.46	-0.2	-0.18	0.74	-0.17
right: named, more words	0	0.46	-0.25	-0.18	-0.24
right: is, one word	-1.06	-0.69	-0.56	0.04	-0.29
right: is, more words	0	-0.44	-0.01	0.17	0.49
right: was, one word	-0.63	0.06	-0.1	-0.4	-1.03
right: was, more words	0	0.62	-0.06	-0.17	0.26
right: were, one word	-0.75	-0.81	-0.34	-1.43	0
right: were, more words	0	-0.5	0.15	-1.24	0.64
right: has, one word	-0.8	0.31	0.54	-0.15	-1.13
right: has, more words	0	0.01	0.08	-0.77	-1.39
right: had, one word	-1.12	0.02	0.19	0.03	-0.31
right: had, more words	0	0.22	0.06	-1.1	-0.74
right: are, one word	-0.2	-1.25	0.55	-0.56	-0.69
right: are, more words	0	-0.14	0.13	-0.37	-0.81
right: who, one word	-0.99	-0.3	-1.33	-0.04	0.24
right: who, more words	0	-0.61	0.11	-1.27	0.31
right: which, one word	0.68	-0.98	-0.76	-0.34	-1.05
right: which, more words	0	-0.52	-0.2	0.47	-0.89
right: that, one word	0.29	-0.59	0.12	0.16	-0.52
right: that, more words	0	0.23	-0.27	-0.09	0.06
right: where, one word	-1.33	-0.95	0.75	-0.51	-1.12
right: where, more words	0	-0.76	0.32	-0.86	0.29
right: will, one word	-0.76	0.49	0.76	-0.08	-1.19
right: will, more words	0	0.01	-0.14	-1.64	-1.23
right: would, one word	-0.99	0.35	-0.33	-0.59	-1.52
right: would, more words	0	-0.44	0.71	-1.05	-0.17
right: his, one word	1.28	-0.35	-0.46	-0.27	-0.22
right: his, more words	0	-0.11	-0.31	-0.09	-0.14
right: her, one word	0.74	-0.11	-0.18	-0.07	-0.08
right: her, more words	0	-0.44	-0.25	-0.07	-0.12
right: its, one word	0.05	-0.6	-0.67	-0.58	-0.43
right: its, more words	0	-0.49	-1.05	-0.62	-1.03
right: their, one word	1.52	-0.08	-0.31	-0.23	-0.11
right: their, more words	0	-0.02	-0.15	-0.14	-0.2
right: but, one word	-0.2	0.1	0.19	-0.31	-0.98
right: but, more words	0	-0.22	-0.82	0.35	-0.69
right: based, one word	0.76	-0.8	0.06	-0.91	-1
right: based, more words	0	-0.25	-0.77	-0.43	-0.81
right: said, one word	-0.42	0.96	0.56	-0.91	-0.74
right: said, more words	0	0.29	-0.42	-0.61	-0.32
right: not, one word	-0.67	-0.84	-0.01	-0.52	-0.57
right: not, more words	0	0.93	-0.85	-0.54	-0.49
right: can, one word	-0.34	-0.83	-1.11	0.66	-0.92
right: can, more words	0	-0.02	-0.06	-0.05	-0.43
right: this, one word	0.35	-0.83	-0.84	0.26	-0.82
right: this, more words	0	-0.11	-0.66	-0.37	-0.28
right: when, one word	-0.76	0.48	-1.46	-1.11	0.58
right: when, more words	0	-0.18	-0.68	0.71	-0.73
right: while, one word	0.93	-0.36	-0.88	0.37	-0.26
right: while, more words	0	-0.56	-0.97	-1	-0.81
right: like, one word	0.74	-0.7	-0.91	0.1	-0.7
right: beat, one word	-1	-0.82	0.19	0.48	-0.76
right: beat, more words	0	-0.71	0.7	-0.68	-0.63
right: did, one word	-0.94	-0.46	-0.49	-0.4	-0.49
right: did, more words	0	-0.1	0.61	-0.13	-0.19
right: have, one word	-0.45	-0.95	0.5	-0.35	-0.9
right: have, more words	0	-0.24	0.27	-0.38	-0.46
right: leader, one word	-0.91	-0.46	-0.87	-0.67	1.1
right: leader, more words	0	-0.77	-0.52	-1.18	-0.99
right: held, one word	0.31	-0.82	-0.92	0.57	-0.9
right: held, more words	0	0.03	-0.79	-0.25	-1.08
right mark: ., one word	-0.28	-0.38	-0.44	0.09	-0.27
right mark: ., more words	0	0.13	0.3	0.02	0.04
right mark: ,, one word	-0.42	-0.51	-0.4	-0.02	-0.45
right mark: ,, more words	0	0.38	0.35	-0.09	0.23
right mark: ;, one word	-0.06	-1.55	-1.69	-0.13	-0.03
right mark: ;, more words	0	-0.95	-0.18	0.17	0.39
right mark: :, one word	1.2	0.24	-1.88	-0.66	-0.68
right mark: :, more words	0	-0.97	-1.52	-0.89	0.07
right mark: (, one word	-1.17	-0.58	-0.89	-0.54	-0.62
right mark: (, more words	0	0.3	0.15	-0.01	0.6
right mark: ), one word	-0.44	-0.98	-0.02	-0.52	-0.04
right mark: ), more words	0	-0.89	0.2	0.45	-0.17
right mark: -, one word	0.8	-1.74	-1.46	-0.2	-0.2
right mark: -, more words	0	-0.67	-0.27	0.44	0.26
right mark: /, one word	-0.6	-1.61	0.14	-0.62	-1.83
right mark: /, more words	0	-1.28	1.38	-1.32	-0.06
right mark: ", one word	-0.39	-1.57	-0.9	-0.84	0.13
right mark: ", more words	0	-0.52	0.01	-0.59	0.94
right mark: ', one word	-0.52	0.73	0.05	-0.83	-0.51
right mark: ', more words	0	-0.07	-0.36	-0.73	0.61
right mark: !, one word	-1.23	-1.26	0.81	-0.97	-1.28
right mark: !, more words	0	-0.86	0.12	-1	0.47
right mark: ?, one word	-0.6	-0.43	-0.59	0.24	-0.51
right mark: ?, more words	0	-0.11	0.59	0.21	-0.36
right mark: &, one word	1.15	-0.86	-0.1	-0.54	-1.05
right mark: &, more words	0	0.82	-0.01	-1.17	-1.05
right mark: %, one word	0.74	-0.58	-0.58	-0.53	-0.44
right mark: %, more words	0	-0.09	-0.1	-0.17	-0.16
right mark: $, one word	0.68	-0.13	-0.06	-0.08	-0.1
right mark: $, more words	0	-0.11	-0.02	0	-0.01
right mark: @, one word	0.82	-0.6	-0.8	-0.72	-0.69
right mark: [, one word	0.78	-0.36	-0.56	0.28	-0.81
right mark: [, more words	0	-0.01	-0.02	-0.02	-0.06
right mark: ], one word	-0.85	-0.4	0.76	-0.62	-0.47
right mark: other, one word	1.39	-0.55	-1.38	-0.87	-0.87
right mark: other, more words	0	-0.18	-0.75	0.51	-0.51
right is honorific, one word	0.09	-0.29	-0.6	-0.39	0.06
right is honorific, more words	0	-0.34	-0.45	-0.1	-0.17
right is office, one word	0.64	-0.68	-0.14	-0.21	-0.98
right is office, more words	0	0.05	-0.63	0.04	-0.83
right is rank, one word	0.02	-0.8	0.25	-0.84	-0.79
right is rank, more words	0	-0.48	-0.73	-0.58	-0.61
right is occupation, one word	-0.18	-0.95	-0.33	-0.57	1.01
right is occupation, more words	0	-0.86	0.04	-1.1	-0.74
right is family, one word	-0.3	0.53	-1.07	-0.55	0.33
right is family, more words	0	-0.35	-1.41	-1.17	-0.82
right is placeNoun, one word	0.12	-0.58	-0.75	-0.26	0.44
right is placeNoun, more words	0	-0.26	-0.85	-0.02	0.4
right is organizationNoun, one word	0.15	-0.25	-0.06	-0.3	0.06
right is organizationNoun, more words	0	-0.2	0.17	-1.02	-0.09
right is speech, one word	-1.05	1.31	-0.57	-0.32	-0.93
right is speech, more words	0	0.41	0.15	-0.53	-0.91
right is personVerb, one word	-0.27	0.38	0.25	-0.45	-0.28
right is personVerb, more words	0	0.04	-0.02	-0.35	-0.35
right is bodyNoun, one word	-0.06	-0.74	-0.19	-0.57	0.7
right is bodyNoun, more words	0	-0.46	0	-0.25	-0.73
right is organization, one word	-0.38	-0.47	-0.26	-0.24	-0.03
right is organization, more words	0	-0.52	-0.38	-0.68	-0.47
right is place, one word	-0.6	-0.48	-0.67	0.01	-0.23
right is place, more words	0	-0.32	-0.57	-0.09	-0.21
right is given, one word	0.44	-0.37	-0.35	-0.1	-0.1
right is given, more words	0	-0.52	-0.05	-0.41	-0.23
right is time, one word	-1.1	-0.01	-0.98	-0.37	0.52
right is time, more words	0	-0.15	-0.28	-0.2	-0.32
right is team, one word	0.39	-0.37	-0.74	-0.94	0.37
right is team, more words	0	-0.58	0.09	-1.07	-0.32
right is other, one word	-0.03	-0.45	-0.99	-0.62	0.34
right is other, more words	0	-0.46	-0.97	-0.51	-0.1
right is direction, one word	-0.27	-0.28	-0.79	-0.86	-0.54
right is direction, more words	0	-0.15	-0.56	-0.46	0.36
right is company, one word	-1.06	-0.68	-0.92	-0.02	-0.18
right is company, more words	0	-0.87	0.41	-0.65	-0.45
right is grammar, one word	-0.17	-0.15	-0.07	-0.03	-0.38
right is grammar, more words	0	-0.08	0.12	0.04	0
right is surname, one word	0.18	-0.17	0.1	-0.21	-0.2
right is surname, more words	0	-0.43	-0.05	0.05	-0.36
right is capitalised, one word	0.41	-0.52	-0.48	-0.45	-0.48
right is capitalised, more words	0	-0.38	-0.36	-0.31	-0.25
right is another small word, one word	-0.2	-0.07	-0.45	-0.46	0.05
right is another small word, more words	0	0.03	0.06	0.01	-0.11
right is a number, one word	0.82	0.27	0.28	-1	-0.8
right is a number, more words	0	-0.06	-0.15	-0.49	-0.77
first in its line, one word	0.2	0.01	-0.14	0	-0.43
first in its line, more words	0	0.06	0.27	-0.24	-0.19
last in its line, one word	0.65	-0.23	0	-1.24	-1.13
last in its line, more words	0	-0.34	-0.44	-0.24	0.27
opens a sentence, one word	0.05	-0.11	-0.21	-0.18	-0.05
opens a sentence, more words	0	-0.01	0.15	-0.16	0.14
has a possessive, one word	-1.06	-0.05	0.88	-1	-1.08
has a possessive, more words	0	0.51	0.17	-0.33	-1.27
an age follows, one word	-0.64	0.64	-1.63	-0.61	-1.24
an age follows, more words	0	0.33	0.29	-0.29	-1.09
comma and a known place follow, one word	0.41	-1.04	-0.85	-0.15	-1.4
comma and a known place follow, more words	0	-0.64	-0.15	1.03	-1.04
a known place and comma before, one word	0.87	-0.52	-1.05	-0.32	-0.72
a known place and comma before, more words	0	-0.17	-0.43	-0.22	-1.02
a known place in brackets follows, one word	-0.91	0.05	0.22	-0.9	-0.99
a known place in brackets follows, more words	0	1.3	-0.84	-0.42	-0.89
capitals in brackets follow, one word	-0.44	-1.07	-0.8	-1.33	-0.8
capitals in brackets follow, more words	0	-0.17	1.16	-0.87	-1.11
comma and a capital follow, one word	-0.41	-0.39	-0.28	-0.43	-0.15
comma and a capital follow, more words	0	0.26	0.31	-0.69	-0.27
comma and an office follow, one word	-0.57	-0.1	-1.1	-1.38	0.04
comma and an office follow, more words	0	0.91	-1.25	-1.03	-1.29
left is 'of' after placeNoun, one word	-0.67	-1.31	-0.97	1.05	-1.56
left is 'of' after placeNoun, more words	0	-1.25	-1.18	0.73	-0.91
left is 'of' after office, one word	0.49	0.78	-0.67	-0.04	-0.22
left is 'of' after office, more words	0	-0.69	-0.11	-0.27	-0.61
left is 'of' after organizationNoun, one word	-1.1	-0.45	-0.58	-0.57	-0.77
left is 'of' after organizationNoun, more words	0	0.02	-0.38	0.42	-0.85
left is 'of' after family, one word	0.08	-0.58	-0.62	-1.07	-0.65
left is 'of' after family, more words	0	0.91	0.41	-1.01	-1.16
left is 'of' after bodyNoun, one word	-1.2	-0.07	-0.01	-0.71	-0.31
left is 'of' after bodyNoun, more words	0	-0.26	-0.03	-0.31	-0.68
two to the left is placeNoun, one word	-0.41	-0.79	-0.33	0.4	0.15
two to the left is placeNoun, more words	0	-0.15	-1.18	0.37	-0.78
two to the left is office, one word	-0.26	-0.88	-0.63	-0.33	-1.16
two to the left is office, more words	0	0.19	-0.68	-0.53	-0.62
two to the left is honorific, one word	-1.05	-0.23	-0.39	-0.88	0.23
two to the left is honorific, more words	0	-1.07	-1.04	-0.46	-0.55
two to the left is speech, one word	-0.74	0.19	-0.08	-0.71	-0.21
two to the left is speech, more words	0	0.19	-0.57	-0.09	-0.59
two to the right is office, one word	-0.06	-0.95	-0.25	-0.95	0.06
two to the right is office, more words	0	0	0.41	-0.42	-0.69
two to the right is speech, one word	-0.53	-0.28	0.37	-1.11	-0.03
two to the right is speech, more words	0	-1.05	0	-1.14	-0.14
two to the right is bodyNoun, one word	-0.6	-1.27	0.14	0.02	1.04
two to the right is bodyNoun, more words	0	-0.33	-0.52	-0.98	0.25
two to the right is personVerb, one word	-1.06	0.83	-1.11	-0.18	-0.15
two to the right is personVerb, more words	0	0.37	-0.74	-0.58	-0.05
is a line, one word	0.58	-0.62	-1.26	-0.52	-0.47
is a line, more words	0	-0.85	-0.36	0.19	0.62
alone in brackets, one word	-0.61	-0.9	0.63	0.5	-1.72
alone in brackets, more words	0	-0.84	0.89	-0.65	-1.08
in brackets behind a name, one word	-0.14	-1.36	-0.39	-0.47	-0.09
in brackets behind a name, more words	0	-1.27	0.68	-1.04	0.1
between commas, one word	0.28	-0.32	-0.06	-0.62	0.02
between commas, more words	0	0.29	0.79	-0.29	-0.13
between numbers or line edges, one word	0.71	-0.66	1.09	-0.56	-0.2
between numbers or line edges, more words	0	-1.4	0.78	-0.04	-0.24
elsewhere nothing, one word	0.08	-0.2	-0.02	-0.36	0.04
elsewhere person, one word	-0.73	0.42	-0.18	-0.43	-0.65
elsewhere person, more words	0	0.19	-0.19	0.71	-0.18
elsewhere organization, one word	0.18	-0.13	0.07	0.09	0.02
elsewhere organization, more words	0	-0.5	0.68	0.81	0.43
elsewhere place, one word	-0.4	-0.07	-0.63	0.14	-0.06
elsewhere place, more words	0	-0.33	0.72	0.6	-0.57
elsewhere other, one word	-0.24	-0.84	0.55	-1.11	0.33
elsewhere other, more words	0	-1.37	0.54	-1.44	0.7
elsewhere mostly nothing, twice or more, one word	0.29	-0.01	0.01	-0.23	-0.3
elsewhere mostly person, twice or more, one word	-1	0.32	0.48	-1	-1.16
elsewhere mostly person, twice or more, more words	0	-0.04	0.51	0.04	-0.67
elsewhere mostly organization, twice or more, one word	0.51	-0.06	0.26	-0.97	0.53
elsewhere mostly organization, twice or more, more words	0	-0.59	-0.11	0.06	0.29
elsewhere mostly place, twice or more, one word	0.09	-0.68	-0.54	-0.07	-0.47
elsewhere mostly place, twice or more, more words	0	0.44	0.66	-0.1	-1.03
elsewhere mostly other, twice or more, one word	-0.37	-0.4	-0.78	-1.01	0.07
elsewhere mostly other, twice or more, more words	0	-0.6	-1.3	-0.2	1.74
surname of a full name in the document, one word	-0.78	2.26	-0.84	-1.73	-1.79
surname of a full name in the document, more words	0	0.84	-0.5	0.2	-0.29
first name of a full name in the document	-0.97	0.09	-1.04	-0.82	0.02
first words of an organisation in the document, one word	-0.16	-0.19	0.06	0.11	0.29
first words of an organisation in the document, more words	0	-1.2	0.32	-0.02	-0.59
word of an organisation in the document	-0.35	-0.78	-0.11	-0.3	-0.3
initials of an organisation in the document	-0.12	-0.35	1.46	-0.89	-1.01
also written small in the document	1.08	-0.48	-0.52	-0.38	-0.44
English, but never written small in the document	0.28	-0.55	-0.38	-0.77	-0.41
capitalised within sentences of the document	-0.36	-0.3	-0.43	-0.3	-0.14
unknown in a text on sport, one word	0.07	0.01	0.73	-0.78	-0.51
unknown in a text on sport, more words	0	0.03	0.45	-0.59	-0.1
known country in a text on sport, one word	-1.8	-0.4	-0.5	0.27	-0.43
known country in a text on sport, more words	0	-0.74	-0.47	-0.72	-0.82
known place in a text on sport, one word	-1.16	-0.96	0.87	-0.56	-0.66
known place in a text on sport, more words	0	-0.65	0.99	-0.73	-0.36
known organization in a text on sport, one word	0.61	-0.23	-0.1	-0.53	-0.84
known organization in a text on sport, more words	0	-0.14	-0.57	-0.41	0.61
unknown in a row of a text on sport, one word	-0.89	-0.53	0.01	-0.4	-0.34
unknown in a row of a text on sport, more words	0	0.88	0.48	-0.95	-1.4
known country in a row of a text on sport, one word	-0.21	-0.12	-0.17	0.54	-0.09
known country in a row of a text on sport, more words	0	-0.01	-0.48	0.52	-0.05
known place in a row of a text on sport, one word	-0.87	-0.46	0.38	0	-0.19
known place in a row of a text on sport, more words	0	-0.2	0.61	-0.52	-0.28
known organization in a row of a text on sport, one word	-0.21	-0.06	-0.45	-0.01	-0.01
capitalised only where a sentence opens	0.15	-0.38	-0.39	-0.38	-0.37
`;
