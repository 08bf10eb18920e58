/*
 * How much each piece of evidence speaks for a reading, fitted by server/build/fit/names.ts as a semi-Markov conditional
 * random field. Columns: feature, nothing, person, organization, place, other. A positive weight speaks for the column, a
 * negative one against it; a reading's score is the sum over its evidence.
 */
export const WEIGHTS = `
only word is given	-0.53	0.12	-0.19	-0.32	-0.24
first word is given	0	0.64	0.02	0.04	-0.13
inside word is given	0	0.54	0.1	0.31	0.01
last word is given	0	0.01	-0.08	-0.05	-0.22
only word is organization	-0.35	-0.52	-0.04	-0.51	-0.57
first word is organization	0	-0.3	-0.12	-0.32	-0.57
inside word is organization	0	-0.05	1.54	-0.26	-0.39
last word is organization	0	-0.58	1.18	-0.18	-0.47
only word is company	-0.18	-0.42	-0.72	-0.42	-0.3
first word is company	0	-0.27	-0.45	-0.05	-0.03
inside word is company	0	-0.16	0.09	-0.07	-0.04
last word is company	0	-0.68	1.52	-0.46	-0.46
only word is team	-0.66	-0.57	0.45	-0.48	-0.88
first word is team	0	-0.53	0.54	-0.36	-0.94
inside word is team	0	-0.11	-0.2	0.24	-0.08
last word is team	0	-0.57	0.23	-0.27	0.06
only word is place	-0.49	-0.63	-0.5	0.08	-0.73
first word is place	0	-0.86	-0.07	0.28	-1.08
inside word is place	0	-0.4	0.29	0.53	0.18
last word is place	0	-0.92	-0.18	1.29	-0.8
only word is placeStart	-1.67	-0.38	-0.75	0.57	-0.66
first word is placeStart	0	-0.42	0.27	0.82	-0.41
inside word is placeStart	0	-0.24	-0.1	-0.04	0.27
last word is placeStart	0	-0.77	0.41	-0.57	-0.6
only word is direction	-0.18	-0.64	-0.29	-0.13	-0.73
first word is direction	0	-0.43	-0.17	0.56	0.06
inside word is direction	0	-0.15	-0.19	0.94	-0.44
last word is direction	0	-0.03	-0.19	0.01	-0.59
only word is honorific	0.9	-0.52	-1.06	-0.75	-0.79
first word is honorific	0	-0.4	-0.02	-0.2	-0.21
inside word is honorific	0	-0.89	0.18	-0.52	-0.66
last word is honorific	0	0.1	-0.66	-0.45	0.45
only word is office	0.7	-0.81	-0.6	-0.37	-0.56
first word is office	0	0.61	0.03	-0.35	-0.5
inside word is office	0	0.6	-0.52	-0.19	-0.23
last word is office	0	0.21	-1.07	-0.47	-0.64
only word is rank	0.74	-1.35	-1.26	-0.81	-1.16
first word is rank	0	-0.96	0.08	-0.51	0.22
inside word is rank	0	0.66	-0.64	-0.24	-0.58
last word is rank	0	-0.04	-0.92	-0.66	-0.85
only word is suffix	-1.99	0.5	-2.18	-1.12	-0.45
first word is suffix	0	-0.76	0.46	-0.87	-1.25
inside word is suffix	0	-0.81	-0.5	-0.68	-0.92
last word is suffix	0	0.64	-0.9	0.21	1.01
only word is surname	-0.61	0.48	-0.49	-0.63	-0.12
first word is surname	0	0.45	-0.11	0.49	-0.06
inside word is surname	0	-0.18	-0.31	0.59	-0.01
last word is surname	0	0.38	-0.28	-0.34	-0.1
only word is time	0.26	-1.17	-0.69	-1.01	-0.91
first word is time	0	-0.79	-0.75	-0.76	-0.06
inside word is time	0	-0.12	-0.3	-0.25	0.62
last word is time	0	0.48	-1.22	-0.58	-0.87
only word is other	-0.06	-0.7	-0.34	-0.61	-0.12
first word is other	0	-0.5	-1.07	-0.86	0.2
inside word is other	0	-0.14	-0.42	-0.34	1.3
last word is other	0	-0.69	-0.83	-1.15	1.69
only word is bodyNoun	0.56	-0.41	-0.2	-0.4	-0.56
first word is bodyNoun	0	-0.39	0.31	-0.43	-0.51
inside word is bodyNoun	0	0.33	0.25	-0.02	-0.38
last word is bodyNoun	0	0.09	0.56	-0.76	-0.69
only word is occupation	-0.02	0.9	-0.79	-0.39	-0.57
first word is occupation	0	-0.14	-0.51	-0.1	-0.21
inside word is occupation	0	0.96	-0.66	-0.24	0
last word is occupation	0	0.22	-0.37	-0.51	0
only word is organizationNoun	-0.17	-0.4	1.1	-0.35	-0.87
first word is organizationNoun	0	-0.41	0.15	0.16	-0.32
inside word is organizationNoun	0	0.05	-0.19	-0.05	-0.73
last word is organizationNoun	0	-0.32	0.32	0	-0.7
only word is placeNoun	-0.2	-0.63	0.11	-0.29	-0.6
first word is placeNoun	0	-0.48	-0.48	0.76	0.29
inside word is placeNoun	0	-0.27	0.3	0.61	-0.47
last word is placeNoun	0	-0.26	-0.54	0.09	-0.74
only word is common	0.7	-0.01	-0.22	-0.22	-0.22
first word is common	0	-0.38	-0.1	-0.28	0
inside word is common	0	0.06	0.37	0.11	0.45
last word is common	0	-0.12	-0.16	-0.25	-0.02
only word is family	0.46	-0.64	-0.68	-0.73	-0.88
first word is family	0	-0.22	-0.46	-0.19	-0.36
inside word is family	0	0	-0.01	0	-0.03
last word is family	0	-0.96	-1.02	-0.49	0.12
only word is grammar	0.7	-0.01	-0.22	-0.22	-0.22
first word is grammar	0	-0.38	-0.1	-0.28	0
inside word is grammar	0	0.06	0.37	0.11	0.45
last word is grammar	0	-0.12	-0.16	-0.25	-0.02
only word is particle	-0.98	-1.28	-0.95	-0.69	-0.15
first word is particle	0	-0.2	-0.9	0.49	-0.36
inside word is particle	0	0.88	0.53	-0.07	0.15
last word is particle	0	-0.77	-0.21	-0.48	-0.43
only word is commonSurname	-0.37	0.92	-0.63	-0.42	-0.55
first word is commonSurname	0	0.11	0.15	-0.07	-0.24
inside word is commonSurname	0	0.61	0.48	0.05	0.17
last word is commonSurname	0	0.71	-0.11	-0.02	-0.01
only word is personVerb	0.64	0.42	-0.33	-0.18	-0.18
first word is personVerb	0	-0.27	-0.16	-0.14	-0.16
inside word is personVerb	0	-0.14	-0.13	-0.1	-0.1
last word is personVerb	0	-0.25	-0.74	-0.26	0.31
only word is speech	0.52	-0.49	-0.42	-0.23	-0.33
first word is speech	0	-0.75	-0.55	-0.28	-0.33
inside word is speech	0	-0.15	-0.67	0.18	-0.32
last word is speech	0	-0.65	-0.04	0.09	-0.79
only word is a given name and no English word	-0.64	0.13	-0.31	-0.34	-0.21
first word is a given name and no English word	0	0.49	0.16	0.12	-0.14
inside word is a given name and no English word	0	0.71	-0.02	0.39	-0.22
last word is a given name and no English word	0	0.32	-0.03	-0.33	-0.04
only word is no English word and nothing known	-0.64	-0.11	-0.02	0.03	-0.23
first word is no English word and nothing known	0	0.07	0.38	0.38	-0.05
inside word is no English word and nothing known	0	0.44	0.26	0.16	0.17
last word is no English word and nothing known	0	0.45	-0.06	0.03	0.14
only word ends as slavic	-0.46	0.74	-0.42	-0.06	-0.19
first word ends as slavic	0	-1.1	0.1	-0.34	-1.19
inside word ends as slavic	0	0.2	-0.31	-0.22	-0.37
last word ends as slavic	0	1.13	-0.32	-0.25	-0.21
only word ends as western	-0.46	-0.17	-0.36	0.06	-0.14
first word ends as western	0	-0.57	-0.04	-0.29	0.11
inside word ends as western	0	0.48	0.22	0.02	0.3
last word ends as western	0	0.45	-0.2	-0.06	-0.18
only word ends as southern	-0.54	0.33	-0.08	-0.6	0.06
first word ends as southern	0	-0.18	0.69	-0.91	-0.94
inside word ends as southern	0	-0.75	-0.32	-0.28	-0.12
last word ends as southern	0	0.95	0.06	-0.36	-0.38
only word ends as eastern	-0.32	-1.02	-1.32	-0.95	1.42
first word ends as eastern	0	-0.27	0.24	-1.11	0.01
inside word ends as eastern	0	0	-0.25	-0.74	-0.55
last word ends as eastern	0	-0.08	-0.4	0.1	0.2
only word ends as town	-1.24	-0.18	0.39	0.19	-1.15
first word ends as town	0	-0.7	-0.12	-0.16	-0.2
inside word ends as town	0	-0.24	0.63	0.9	-0.36
last word ends as town	0	0.08	-0.03	0.62	0.07
only word ends as land	0.05	-0.53	-0.17	-0.18	-0.56
first word ends as land	0	-0.34	0.39	0.24	-0.14
inside word ends as land	0	-0.19	0.36	0.28	0.23
last word ends as land	0	-0.5	-0.42	0.3	-0.25
only word ends as body	-0.57	-0.54	0.21	-1.42	-0.01
first word ends as body	0	-0.64	0.05	0.02	0.56
inside word ends as body	0	-0.29	-1.58	-0.36	0.29
last word ends as body	0	-0.65	0.31	-0.6	-0.94
only word ends as adjective	-0.32	-1.31	-0.17	-1.44	1.23
first word ends as adjective	0	-0.76	0.03	0.11	0.02
inside word ends as adjective	0	-0.28	0.14	-0.4	-0.46
last word ends as adjective	0	-0.24	-0.3	-0.67	0.36
only word ends as verb	0.62	-0.27	-0.61	-0.32	-0.62
first word ends as verb	0	-0.24	0.05	-0.13	-0.1
inside word ends as verb	0	0.16	0.22	0.58	0.31
last word ends as verb	0	0.15	-0.15	-0.19	0.05
only word ends as noun	0.06	-0.74	0.03	-0.57	-0.44
first word ends as noun	0	-0.58	-0.15	-0.04	-0.45
inside word ends as noun	0	-0.13	0.98	0.34	0.5
last word ends as noun	0	-0.4	0.17	0.25	-0.25
'of' inside	0	0.23	0.78	0.16	0.62
'and' inside	0	-0.62	0.02	0.33	-0.38
'&' inside	0	-0.92	0.58	-0.59	-0.01
'for' inside	0	0.62	0.39	-0.32	0
'on' inside	0	-0.21	-0.21	-0.19	0.18
'the' inside	0	0.23	0.36	-0.08	0.2
'upon' inside	0	-0.3	-0.52	0.76	-0.62
only word in capitals	0.5	-0.72	0.36	-0.56	-0.57
first word in capitals	0	-0.44	-0.14	-0.61	-0.1
inside word in capitals	0	0.21	-1.22	0.18	0.49
last word in capitals	0	-0.29	0.03	-0.03	0.08
only word has a capital inside	0.31	-1.11	-0.17	-2.29	0.16
first word has a capital inside	0	0.59	-1.17	-1.18	-1.19
inside word has a capital inside	0	-0.16	-0.2	-0.1	-0.19
last word has a capital inside	0	0.04	-0.96	-1.01	1.01
only word of capitals with full stops	0.21	-1.45	-1.07	0.08	0.29
first word of capitals with full stops	0	-0.88	0.03	-1.51	-1.39
inside word of capitals with full stops	0	-0.58	-0.57	-0.29	-0.35
last word of capitals with full stops	0	-1.07	0.56	-1.05	-0.76
only word holds a digit	0.02	-1.37	0.52	-1	0.03
first word holds a digit	0	-1.23	-0.19	-0.98	1.19
inside word holds a digit	0	0.16	-0.32	-0.23	-0.02
last word holds a digit	0	-0.93	-0.29	-0.47	0.2
only word holds a hyphen	1.17	-1.08	0.22	-0.2	-0.31
first word holds a hyphen	0	-0.97	-1.02	-0.44	0.49
inside word holds a hyphen	0	-0.66	-0.06	-0.75	-0.91
last word holds a hyphen	0	0.01	-0.62	-0.93	-1.01
only word holds an apostrophe	-1.27	-1.11	-1.41	-0.58	0.16
first word holds an apostrophe	0	-0.62	-0.13	-0.51	-0.41
inside word holds an apostrophe	0	0.43	0.39	-0.25	-0.26
last word holds an apostrophe	0	0.49	-1	-0.65	-0.73
only word of other letters	1.57	-1.57	-1.56	0.02	-1.54
first word of other letters	0	-1.14	-1.15	-1.07	-0.87
inside word of other letters	0	-0.58	-0.73	-0.51	-0.6
last word of other letters	0	-1.11	-1.15	-1.03	-0.85
only word is an initial	-0.86	-0.03	-0.86	-0.47	-0.38
first word is an initial	0	0.36	-0.7	-0.47	-0.11
inside word is an initial	0	0.89	0	-0.24	-0.03
last word is an initial	0	0.1	0.2	-0.51	-0.74
only word written small	-0.67	-0.27	-0.39	-0.24	-0.43
first word written small	0	-0.42	-0.13	-1	-0.64
inside word written small	0	0.45	-0.38	0.29	0.21
last word written small	0	-0.77	-0.78	-0.47	-0.49
only word is a number	1.87	-0.59	-0.77	-0.9	-1.04
first word is a number	0	-0.6	0.23	-0.56	-0.16
inside word is a number	0	0.19	-0.18	-0.15	0.09
last word is a number	0	-0.71	-0.4	-0.15	0.15
only word of one letter	-1.21	0.53	-1.04	-0.77	-1.28
first word of one letter	0	-0.54	-0.74	-0.66	0.34
inside word of one letter	0	0.23	-0.19	-0.16	0.5
last word of one letter	0	0.23	-0.11	-0.37	-0.65
only word of two letters	0.69	-1.04	-0.62	0.24	-1.16
first word of two letters	0	0.53	-0.65	-0.67	-0.76
inside word of two letters	0	0.71	-0.3	-0.32	-0.49
last word of two letters	0	-0.51	0.41	-0.07	0.16
only word of three letters	0.1	-1.17	0.5	-0.95	-0.77
first word of three letters	0	-0.26	0.31	-0.14	-0.41
inside word of three letters	0	0.29	-0.82	0.29	-0.06
last word of three letters	0	-0.13	0.2	-0.72	-0.74
only word of four letters	0.33	-1.03	0.83	-0.73	-0.79
first word of four letters	0	-0.69	-0.28	-1.24	-0.36
inside word of four letters	0	-0.66	-0.55	-0.36	-0.41
last word of four letters	0	-0.42	-0.54	-0.22	0.02
only word of five letters	0	-0.42	-0.85	-0.97	-0.01
first word of five letters	0	-1.25	-0.67	0.15	-0.56
inside word of five letters	0	-0.03	-0.31	-0.17	0.46
last word of five letters	0	-0.05	-0.62	-0.36	-0.18
only word in six or more capitals	-0.81	0.12	-0.45	-0.14	0.51
first word in six or more capitals	0	-1.19	-0.54	-0.44	0.27
inside word in six or more capitals	0	-0.08	-0.22	-0.12	0.17
last word in six or more capitals	0	-0.44	-0.76	0.5	-1.35
1 words	0.04	-0.28	-0.32	-0.32	-0.29
2 words	0	-0.28	-0.5	-0.31	-0.34
3 words	0	0.07	0.18	0.08	0.16
4 words	0	0.28	0.6	0.35	0.4
5 words	0	0.32	0.83	0.31	0.58
6 or more words	0	0.48	1.52	-0.13	1.06
no word English, one word	-0.3	-0.31	-0.36	-0.27	-0.17
no word English, more words	0	0.21	-0.09	-0.23	-0.33
no word English, opens a sentence, one word	-0.3	0.26	0.02	0.23	0.1
no word English, opens a sentence, more words	0	0.58	0.02	-0.13	-0.43
no word English, in a headline, one word	-0.31	0.09	-0.36	0.11	-0.38
no word English, in a headline, more words	0	0.29	-0.05	0.15	-0.13
no word English, opens a headline, one word	-0.47	-0.07	0.06	-0.12	-0.16
no word English, opens a headline, more words	0	0.85	0.19	-0.27	-0.45
no word English, in capitals, one word	-0.02	0.13	0.47	0.03	-0.08
no word English, in capitals, more words	0	0.14	0.11	-0.61	-0.01
no word English, opens a line of capitals, one word	-0.34	-0.04	0.95	-0.38	-0.01
no word English, opens a line of capitals, more words	0	0.87	0.71	-0.7	-0.51
some words English, more words	0	0.08	0.28	0.34	0.33
some words English, opens a sentence, more words	0	-0.14	0.42	0.24	-0.1
some words English, in a headline, more words	0	0.01	0.23	0.3	-0.04
some words English, opens a headline, more words	0	-0.19	0.35	-0.35	0.27
some words English, in capitals, more words	0	-0.23	-0.02	-0.13	0.16
some words English, opens a line of capitals, more words	0	-0.26	-0.14	-0.36	0.32
all words English, one word	-0.5	-0.73	-0.43	-1	-0.59
all words English, more words	0	-1	-0.34	-0.92	-0.43
all words English, opens a sentence, one word	0.71	-0.58	-0.71	-0.66	-0.17
all words English, opens a sentence, more words	0	-0.68	-0.28	-0.01	-0.15
all words English, in a headline, one word	0.74	-0.73	-0.68	-0.73	-0.7
all words English, in a headline, more words	0	-0.3	-0.25	-0.25	-0.22
all words English, opens a headline, one word	0.73	-0.49	-0.56	-0.29	-0.43
all words English, opens a headline, more words	0	-0.21	-0.18	0.21	0.27
all words English, in capitals, one word	1.1	-0.31	-0.37	-0.36	-0.26
all words English, in capitals, more words	0	-0.14	-0.06	-0.08	0.08
all words English, opens a line of capitals, one word	0.07	-0.2	-0.49	-0.49	-0.66
all words English, opens a line of capitals, more words	0	-0.16	-0.07	-0.22	1.02
given name first of 2	0	0.54	-0.41	-0.27	-0.12
given name first of 3	0	0.52	0.27	0.16	-0.19
given name first of 4	0	0.56	-0.32	1	-0.34
given name first, surname last	0	0.74	-0.16	-0.03	-0.2
given name first, unknown word last	0	1.01	-0.37	0.02	-0.23
initial first, no English word last	0	0.69	-1.03	-0.28	-0.13
office and of first	0	0.44	-1.05	-0.68	-0.86
word of an organisation and of first	0	-0.11	1.54	0.69	-0.93
word of a place and of first	0	-0.28	-0.15	1.01	-0.87
known place first, word of an organisation last	0	-0.59	0.18	1.06	0.93
known place first, a team last	0	-0.22	0.59	0.66	-0.64
possessive inside	0	-0.4	-0.93	0.3	-0.91
known person, one word	-0.55	0.33	-0.65	-0.53	-0.42
known person, more words	0	0.2	-0.93	-0.89	-0.6
known country, one word	0.2	-0.78	0.06	0.76	-0.61
known country, more words	0	-0.75	-0.32	0.83	-0.43
known region, one word	-1.42	-0.81	0.03	1.18	-0.89
known region, more words	0	-0.47	-1.17	0.53	-0.56
known city, one word	-0.74	-0.59	-0.16	1.39	-0.82
known city, more words	0	-1.23	0.62	1.65	-0.52
known area, one word	-1.61	-1.51	-1.65	-0.07	-1.65
known area, more words	0	-0.49	-0.09	0.09	-0.87
known site, one word	-1.23	-0.59	-1.06	-0.16	-0.63
known site, more words	0	-0.56	-0.86	0.59	-0.66
known water, one word	-1.3	-1.3	-1.34	0.58	-1.01
known water, more words	0	-0.32	-1.35	1.43	-0.4
known body, one word	-0.1	0.05	0.82	-0.91	-0.56
known body, more words	0	-0.41	-0.08	-0.79	-0.47
known ministry, one word	-1.84	-1.3	-0.76	0.25	-1.49
known ministry, more words	0	-0.3	-0.78	-1.25	-0.73
known agency, one word	0.59	-0.27	0	-0.73	-0.55
known agency, more words	0	-0.14	1.3	-0.5	-0.44
known party, one word	-1.56	-0.52	1.01	-0.96	-1.08
known party, more words	0	-0.31	-0.04	-0.87	-0.55
known company, one word	-0.22	-1.49	0.34	-1.44	-1.36
known company, more words	0	-0.26	1.53	-0.7	-0.52
known media, one word	-0.39	-1.45	-0.25	-1.02	-0.15
known media, more words	0	-0.65	1.05	-0.44	-0.62
known group, one word	0.34	-1.21	0.24	-0.97	-1.21
known group, more words	0	-0.39	1.36	-1.23	-0.22
known other organization, one word	-1.58	-0.44	0.99	0.04	-0.23
known other organization, more words	0	0.38	0.39	-0.19	0.07
known other place, one word	-1.17	-0.56	-0.88	0.18	-0.56
also known place, one word	-0.16	-0.44	-0.5	-0.59	-0.47
known, but written in small letters	0	-0.11	-0.34	0.51	-0.19
known, but an English word, one word	-0.66	-0.57	0.46	0.68	-0.4
known, but an English word, more words	0	0.39	0.17	0.23	-0.32
known person, but a given name	-0.55	0.33	-0.65	-0.53	-0.42
known place, but a given name	-0.19	-0.77	0.39	-0.17	-0.5
known organization, but a given name	-0.41	-0.29	0	-0.42	-0.56
well-known person	-0.55	0.1	-0.67	-0.43	-0.44
well-known place	-0.3	-0.75	0.03	0.95	-0.61
well-known organization	-0.37	-0.51	1.25	-0.62	-0.51
part of a longer known name, one word	0.11	-0.53	-0.56	-0.49	-0.56
part of a longer known name, more words	0	-0.12	-1.27	-1.09	-0.56
holds a known person	0	-0.12	-0.22	-0.04	-0.17
holds a known place	0	0.04	0.77	0.09	0.17
holds a known organization	0	-0.18	-0.23	-0.28	0.31
crosses a known name	0	0.36	-0.56	-0.11	-0.28
starts with a known person	0	-0.3	0.39	-1.39	-0.7
starts with a known place	0	-0.7	0.56	0.38	-0.14
starts with a known organization	0	-0.27	0.32	-0.34	-0.01
ends with a known person	0	-0.15	-0.58	-0.7	-0.27
ends with a known place	0	-0.55	0.32	0.29	-0.17
ends with a known organization	0	-0.45	0.41	-0.81	0.13
starts with a known country and ends as no organisation	0	-0.21	-0.31	-0.6	-0.42
is a role, one word	0.43	0.15	-0.29	-0.34	-0.5
is a role, more words	0	-0.61	-0.7	-0.51	-0.62
starts with a role	0	-0.44	-0.33	-0.04	0.23
ends with a role	0	0.11	-0.37	-0.6	-0.25
holds a role	0	1.07	-0.28	-0.26	-0.32
a role right before, one word	-0.45	0.84	-0.6	-0.67	-0.22
a role right before, more words	0	0.59	-0.45	-0.32	-0.27
a role right behind, one word	-0.2	-0.23	-1.11	-0.2	0.63
a role right behind, more words	0	0.09	0.11	0.4	0.06
unknown in a row of a table, one word	-0.47	-0.17	0.13	-0.17	-0.38
unknown in a row of a table, more words	0	0.19	-0.07	-0.32	0.27
known person in a row of a table, one word	-0.19	-0.45	-0.1	-0.07	-0.1
known country in a row of a table, one word	-0.35	-0.17	-0.55	0.88	-0.1
known country in a row of a table, more words	0	-0.15	-0.64	0.75	-0.03
known place in a row of a table, one word	-0.21	-0.13	0.81	0.51	-0.14
known place in a row of a table, more words	0	-0.45	0.9	0.28	-0.16
known organization in a row of a table, one word	-0.55	-0.08	0.25	-0.16	-0.27
known organization in a row of a table, more words	0	-0.07	1.1	-0.04	-0.11
unknown starts a row of a table, one word	-0.01	-0.05	0.34	-0.6	-0.49
unknown starts a row of a table, more words	0	0.37	0.09	-0.27	0.16
known person starts a row of a table, one word	-0.19	-0.45	-0.1	-0.07	-0.1
known country starts a row of a table, one word	-0.39	-0.18	-0.56	0.94	-0.11
known country starts a row of a table, more words	0	-0.15	-0.64	0.75	-0.03
known place starts a row of a table, one word	-0.52	-0.13	1.26	0.3	-0.14
known place starts a row of a table, more words	0	-0.47	1.05	0.06	-0.16
known organization starts a row of a table, one word	-0.65	-0.09	0.32	-0.2	-0.34
known organization starts a row of a table, more words	0	-0.07	1.1	-0.04	-0.11
unknown in a line with a date, one word	-0.19	0	-0.41	-0.45	-0.54
unknown in a line with a date, more words	0	-0.17	0.3	-0.12	-0.13
known country in a line with a date, one word	-0.75	-0.23	-0.47	0.82	-0.1
known country in a line with a date, more words	0	-0.61	-0.71	0.8	-0.26
known place in a line with a date, one word	-0.42	-0.18	-1.17	1.76	-0.08
known place in a line with a date, more words	0	-0.31	-1.1	1.89	-0.07
known organization in a line with a date, one word	-0.07	0	-0.62	0	-0.03
unknown starts a line with a date, one word	-0.12	0.09	-0.44	-0.65	-0.79
unknown starts a line with a date, more words	0	-0.2	0.35	-0.15	-0.15
known country starts a line with a date, one word	-0.76	-0.24	-0.49	0.84	-0.1
known country starts a line with a date, more words	0	-0.61	-0.71	0.8	-0.26
known place starts a line with a date, one word	-0.49	-0.22	-1.4	2.15	-0.1
known place starts a line with a date, more words	0	-0.31	-1.1	1.89	-0.07
known organization starts a line with a date, one word	-0.07	0	-0.62	0	-0.03
left: in, one word	0.02	-0.93	-0.9	1.18	-0.44
left: in, more words	0	-0.83	0.01	1.04	0.03
left: at, one word	-1.1	-1.25	0.67	0.69	-0.83
left: at, more words	0	-1.11	0.78	0.92	-0.41
left: from, one word	-1.52	-0.74	-0.5	0.91	-0.68
left: from, more words	0	-0.38	-0.4	0.35	-0.43
left: to, one word	-0.78	0.27	0.02	-0.04	-0.64
left: to, more words	0	0.02	0.09	-0.03	0.12
left: of, one word	-0.49	-0.35	-1.04	-0.25	-0.2
left: of, more words	0	-0.27	-0.49	-0.09	-0.29
left: by, one word	-0.26	-0.09	0.3	-1.37	-0.98
left: by, more words	0	0.82	0.39	-1.18	-0.62
left: with, one word	-0.32	0.72	0.21	-0.44	-0.59
left: with, more words	0	0.25	0.02	-0.99	-0.68
left: for, one word	-0.29	-0.24	0.55	-0.92	-0.77
left: for, more words	0	-0.16	0.39	-1.5	0.11
left: on, one word	-0.12	-0.54	-0.17	-0.51	-0.73
left: on, more words	0	-0.36	0.06	0.3	-0.53
left: against, one word	-0.95	1	0.08	-1.05	0.02
left: against, more words	0	-0.22	0.16	-1	-1.34
left: between, one word	-1.14	-0.25	-1.46	1.02	0.13
left: between, more words	0	-0.37	-1.19	-0.38	-0.78
left: and, one word	-0.24	-0.08	0.23	0.22	0.27
left: and, more words	0	0.74	0.34	-0.5	-0.95
left: or, one word	0.46	-1.47	-0.48	-0.93	0.38
left: or, more words	0	-0.35	-1.01	-0.47	-0.33
left: the, one word	-0.51	-1.01	0.03	-0.59	0.1
left: the, more words	0	-0.76	0.46	0.18	0.45
left: a, one word	0.23	-1.3	-0.53	-0.51	0.15
left: a, more words	0	-0.88	-0.64	-0.42	0.09
left: an, one word	0.34	-1.02	-0.5	-0.87	1
left: an, more words	0	-0.88	-0.64	-0.89	-0.15
left: near, one word	-0.89	-1.31	-1.43	1.31	-1.33
left: near, more words	0	-1.78	-1.68	2.3	-1.4
left: as, one word	-0.87	0.39	0.33	-0.78	-0.08
left: as, more words	0	-0.11	-0.28	-1.07	0.62
left: into, one word	-0.79	-0.67	-1.11	-0.13	0.16
left: into, more words	0	-0.75	0.87	-0.79	-0.78
left: through, one word	0.18	-0.98	-0.97	0.5	-1
left: through, more words	0	0.31	0.67	-1.14	-0.82
left: outside, one word	-0.03	-0.61	-0.65	0.64	-0.7
left: around, one word	-0.95	-0.69	-1.02	0.98	-0.66
left: across, one word	-0.76	-0.3	-0.83	1.21	-0.4
left: across, more words	0	0.38	-0.71	-0.77	-0.36
left: than, one word	-0.37	-0.97	-1.07	-0.49	0.59
left: v, one word	-0.93	-0.43	-0.3	0.83	-0.08
left: v, more words	0	-0.49	-0.69	0.64	-0.29
left: over, one word	-0.4	-0.96	-1.34	1.01	-0.29
left: over, more words	0	-0.3	-1.38	1.14	-1.35
left: under, one word	-0.81	-0.76	0.24	-1.45	0.59
left: under, more words	0	-0.15	-1.06	0.09	-1.44
left: after, one word	-0.94	0.97	-1.36	-0.27	-0.98
left: after, more words	0	0.39	-1.13	-0.76	0.8
left: before, one word	-0.72	1.11	-0.95	-0.93	-0.87
left: before, more words	0	-0.7	-0.05	0.28	-0.46
left: via, one word	0.41	-0.04	-0.02	-0.02	-0.05
left: via, more words	0	0	0	-0.01	-0.06
left: called, one word	-1.03	-1.25	-1.64	-1.68	0.06
left: called, more words	0	-1.43	0.26	0.22	0.87
left: named, one word	-0.61	-0.57	0.37	-0.35	-0.76
left: named, more words	0	-0.22	-0.51	0.4	-0.48
left: is, one word	0.51	0.08	-1.22	-0.4	-0.12
left: is, more words	0	0.1	-0.51	-0.65	0.17
left: was, one word	0.55	0.01	-0.96	-0.48	-0.25
left: was, more words	0	0.26	-0.36	-0.25	0.27
left: were, one word	1.22	-0.39	-0.58	-0.53	-0.8
left: were, more words	0	0.13	-0.11	-0.06	-0.09
left: has, one word	-0.38	-0.58	-0.46	-0.39	-0.45
left: has, more words	0	-0.18	-0.3	-0.25	-0.45
left: had, one word	0.76	-0.14	-0.21	-0.18	-0.14
left: had, more words	0	-0.02	-0.11	-0.02	-0.04
left: are, one word	0.27	-1.42	-1.37	-0.12	-0.18
left: are, more words	0	-0.12	0.23	-0.97	-0.91
left: who, one word	-0.04	0.46	-0.35	-0.25	-0.36
left: who, more words	0	-0.21	-0.26	-0.13	-0.19
left: which, one word	-0.48	0.9	0.1	-1.05	-0.71
left: which, more words	0	-0.26	-0.42	-0.42	-0.19
left: that, one word	-0.37	0.43	-0.32	0.14	-1.18
left: that, more words	0	-0.54	-0.78	-0.26	0.23
left: where, one word	-0.96	0.27	-1.1	-1	-0.97
left: where, more words	0	0.44	0.57	-0.89	-0.96
left: will, one word	0.57	-0.29	-0.98	0.32	-0.73
left: will, more words	0	-0.39	-0.68	-0.71	-0.74
left: would, one word	1.06	-0.17	-0.21	-0.22	-0.14
left: would, more words	0	-0.05	-0.05	-0.05	-0.06
left: his, one word	1.93	-1.28	-1.61	-0.87	-0.84
left: his, more words	0	-0.79	-0.8	-0.4	0.45
left: her, one word	0.49	-0.62	-0.66	-0.35	0.26
left: her, more words	0	-0.25	-0.76	-0.1	-0.29
left: its, one word	-0.01	-1.27	-1.52	-0.43	-1.27
left: its, more words	0	0.18	-1.28	-0.07	-0.43
left: their, one word	0.37	-0.63	0.3	-0.63	-0.97
left: their, more words	0	-0.21	-0.24	-0.16	-0.65
left: but, one word	0.2	0.76	-0.46	-0.55	-0.53
left: but, more words	0	0.79	-0.15	-0.42	-0.14
left: based, one word	0.65	-0.15	-0.1	-0.12	-0.08
left: based, more words	0	-0.01	-0.01	-0.01	-0.04
left: said, one word	-0.24	0.49	-1.13	0.13	0.44
left: said, more words	0	0.79	-0.28	-0.24	-0.73
left: not, one word	0.94	-0.18	-0.35	-0.32	-0.38
left: not, more words	0	-0.01	-0.04	-0.03	-0.05
left: can, one word	1.19	-0.09	-0.19	-0.2	-0.18
left: can, more words	0	-0.06	-0.07	-0.09	-0.04
left: this, one word	1.63	-0.18	-0.22	-0.29	-0.24
left: this, more words	0	-0.25	-0.72	0.57	-0.52
left: when, one word	-0.79	0.54	0.33	0.04	-1.21
left: when, more words	0	0.14	-0.5	-0.38	-0.46
left: while, one word	-0.94	0.25	0.64	-1.28	-0.86
left: while, more words	0	-0.69	0.75	-1.37	0.12
left: like, one word	-0.9	-1.13	-0.9	-0.82	0.13
left: like, more words	0	-0.1	0.89	-1.35	-0.31
left: beat, one word	-0.73	-0.68	1.21	0.43	-0.31
left: beat, more words	0	0.12	0.26	-0.03	-0.34
left: did, one word	0.79	-0.46	-0.42	-0.53	-0.36
left: did, more words	0	-0.39	-0.23	-0.25	-0.2
left: have, one word	0.37	-0.34	-0.36	-0.23	-0.19
left: have, more words	0	0.09	-0.71	-0.63	-0.74
left: leader, one word	-0.29	-0.23	-0.02	-0.02	-0.04
left: leader, more words	0	0.85	-0.17	-0.08	-0.07
left: held, one word	1.32	-0.13	-0.17	-0.18	-0.18
left mark: ., one word	0.1	0	-0.44	-0.52	0.16
left mark: ., more words	0	0.55	-0.51	-0.44	-0.25
left mark: ,, one word	-0.59	0.33	-0.3	-0.06	-0.58
left mark: ,, more words	0	0.22	0.23	-0.32	0.01
left mark: ;, one word	-0.84	-0.47	-1.52	0.06	0.07
left mark: ;, more words	0	-0.64	0.23	0.05	0.36
left mark: :, one word	0	0.06	0.04	-0.37	-0.45
left mark: :, more words	0	-0.24	-0.97	0.36	-0.1
left mark: (, one word	-0.31	0.36	-0.67	-0.25	-0.27
left mark: (, more words	0	0.03	0.51	-0.54	0.09
left mark: ), one word	-0.36	-1.45	1.5	-0.89	-0.84
left mark: ), more words	0	-1.01	0.87	-0.71	0.59
left mark: -, one word	0.13	0.16	-0.61	-0.32	-0.15
left mark: -, more words	0	0.6	-0.66	-0.14	0.32
left mark: /, one word	-1.02	-1.68	0.68	-1.96	-0.71
left mark: /, more words	0	-1.25	0.88	-0.06	-0.3
left mark: ", one word	-0.58	-0.03	-0.86	-0.91	0.29
left mark: ", more words	0	-0.7	0.03	-0.47	1.09
left mark: ', one word	-0.04	-1.82	-1.64	-0.44	-0.15
left mark: ', more words	0	-0.69	-0.13	-0.44	0.9
left mark: !, one word	0.61	-0.57	-0.55	-0.59	-0.62
left mark: &, one word	0.41	-0.54	-0.15	-0.04	-1.14
left mark: &, more words	0	0.54	0.52	-1.08	-0.96
left mark: %, one word	0.71	-0.22	-0.21	-0.17	-0.15
left mark: %, more words	0	-0.29	-0.15	-0.1	-0.18
left mark: @, one word	0.66	-0.79	-0.78	-0.62	-0.82
left mark: @, more words	0	-1.12	-0.53	-0.63	-0.7
left mark: [, one word	0.23	-0.94	0.28	-0.8	-0.88
left mark: ], one word	0.3	-0.18	0.07	-1.44	-1.17
left mark: other, one word	1.5	-1.39	-1.27	-0.94	-1
left mark: other, more words	0	-0.19	-0.92	-0.86	0.31
left is honorific, one word	-0.38	0.79	-0.68	-0.95	-0.17
left is honorific, more words	0	0.27	-0.6	-0.47	-0.41
left is office, one word	-0.21	0.56	-0.47	-0.43	-0.31
left is office, more words	0	0.04	-0.12	-0.41	-0.24
left is rank, one word	-0.22	-1.07	-0.43	-0.33	-0.24
left is rank, more words	0	0.69	-0.72	-0.3	-0.43
left is occupation, one word	0.26	0.24	-0.47	-0.42	-0.18
left is occupation, more words	0	0.36	0.03	-0.43	-0.3
left is family, one word	-0.83	1.37	-0.97	-1.03	-1.28
left is family, more words	0	0.37	-0.44	-0.74	-0.38
left is placeNoun, one word	-0.58	-0.58	-0.72	0.27	-0.53
left is placeNoun, more words	0	0.06	-0.69	-0.57	-0.29
left is organizationNoun, one word	-0.35	-1.01	0.95	-0.84	-0.78
left is organizationNoun, more words	0	-0.59	1.36	-0.42	-0.61
left is speech, one word	-0.74	1.1	-0.04	-0.4	-0.04
left is speech, more words	0	0.27	-0.23	-0.32	0.02
left is personVerb, one word	-0.15	0.68	0.09	-0.69	0.06
left is personVerb, more words	0	0.19	0.48	-0.54	0.06
left is bodyNoun, one word	-0.09	0.39	0.4	-0.43	-0.51
left is bodyNoun, more words	0	0.29	-0.48	-0.37	-0.48
left is organization, one word	-0.15	-0.6	-0.3	-0.64	-0.5
left is organization, more words	0	0.02	0.16	-0.49	-0.28
left is place, one word	-0.15	-0.54	-0.79	-0.13	-0.09
left is place, more words	0	-0.5	-0.73	-0.2	-0.6
left is given, one word	-0.04	-0.58	-0.07	-0.24	-0.17
left is given, more words	0	-0.32	-0.17	-0.25	-0.28
left is time, one word	-0.97	-0.49	0.29	-0.9	-0.63
left is time, more words	0	-0.26	-0.58	-0.38	-0.31
left is team, one word	0	-0.39	-0.8	-0.64	-0.4
left is team, more words	0	-0.34	-0.45	-0.19	-0.24
left is other, one word	-0.1	-0.38	-0.97	-0.43	-0.41
left is other, more words	0	-1.01	-0.67	-0.75	0.83
left is direction, one word	0.15	-0.19	-0.46	-0.66	-0.4
left is direction, more words	0	-0.5	-0.95	0.13	-0.4
left is company, one word	1.26	-0.14	-0.07	-0.07	-0.07
left is company, more words	0	-0.03	-0.23	-0.01	-0.03
left is grammar, one word	-0.25	-0.34	-0.12	0	-0.19
left is grammar, more words	0	-0.31	0.28	0.23	0.17
left is surname, one word	-0.08	-0.29	-0.36	-0.09	-0.26
left is surname, more words	0	-0.32	-0.26	-0.03	-0.14
left is capitalised, one word	0.27	-0.53	-0.44	-0.53	-0.44
left is capitalised, more words	0	-0.28	-0.41	-0.23	-0.35
left is another small word, one word	-0.45	-0.07	-0.44	-0.56	-0.17
left is another small word, more words	0	-0.1	0.25	-0.08	0.14
left is a number, one word	0.64	-1.1	-0.42	-0.53	-0.5
left is a number, more words	0	0.07	-0.04	0.05	0.61
right: in, one word	-0.23	-0.76	-0.37	0.12	-0.59
right: in, more words	0	-0.26	0.73	0.03	0.02
right: at, one word	0.04	-1.04	0.84	-0.12	-0.98
right: at, more words	0	-0.13	0.5	-0.27	-0.82
right: from, one word	0.21	-1.03	-0.9	-0.42	-0.92
right: from, more words	0	0.34	0.11	-0.4	0.18
right: to, one word	-0.39	0.1	0.02	0.37	-0.34
right: to, more words	0	-0.16	-0.11	0.04	-0.41
right: of, one word	0.44	-0.44	-1.1	-0.56	-0.85
right: of, more words	0	0.03	-0.96	-0.53	-1.18
right: by, one word	-0.05	-0.57	-0.86	0.33	-0.83
right: by, more words	0	-0.58	-0.31	0.27	0.09
right: with, one word	0.48	-0.33	-1.15	0.46	-0.4
right: with, more words	0	-0.16	0.11	-0.5	-1.02
right: for, one word	0.04	-0.9	-0.2	-0.28	-1.01
right: for, more words	0	-0.49	-0.61	-0.88	0.12
right: on, one word	-0.07	0.11	-0.54	0.07	-0.52
right: on, more words	0	-0.04	-0.6	0.39	0.13
right: against, one word	0.3	-0.36	-0.42	-0.56	-0.87
right: against, more words	0	-0.21	-0.36	-0.16	-0.52
right: between, one word	1.19	-0.32	-0.51	-0.32	-0.47
right: between, more words	0	-0.04	-0.02	-0.02	-0.05
right: and, one word	-0.42	-0.05	-0.17	0.16	-0.05
right: and, more words	0	0.51	0.31	-0.02	-0.23
right: or, one word	0.09	-2.16	-1.02	0.3	0.19
right: or, more words	0	0.45	-1.31	-1.35	0.09
right: the, one word	0.6	-0.39	-0.29	-0.12	-0.41
right: the, more words	0	-0.14	-0.32	0.02	-0.25
right: a, one word	-0.37	-0.06	-0.65	-0.48	-0.64
right: a, more words	0	-0.27	-0.94	-0.54	-0.4
right: an, one word	1.15	-0.21	-0.16	-0.13	-0.14
right: an, more words	0	-0.05	-0.15	-0.1	-0.06
right: near, one word	0.23	-1.32	-1.2	0.16	-1.27
right: near, more words	0	-0.48	-0.51	0.58	-0.6
right: as, one word	-0.31	0	-0.8	-0.57	-0.12
right: as, more words	0	-1.25	0.74	-0.8	0.53
right: into, one word	0.31	-0.48	-0.87	-0.59	-0.47
right: into, more words	0	-0.42	-0.18	-0.74	0.56
right: through, one word	-0.44	-0.2	-0.35	0.7	-0.18
right: through, more words	0	-0.25	-0.41	0.41	-0.27
right: outside, one word	0.78	-0.15	-0.08	-0.18	-0.33
right: outside, more words	0	-0.04	-0.03	-0.09	-0.41
right: around, one word	-1.38	-1.01	-0.74	-0.43	-1.05
right: around, more words	0	-0.2	-0.5	-0.58	-0.54
right: across, one word	-0.76	-0.74	0.76	-0.75	-0.77
right: than, one word	0.99	-0.16	-0.41	-0.21	-0.17
right: than, more words	0	-0.02	-0.08	-0.04	-0.08
right: v, one word	-1.38	0.9	-1.17	-0.67	-0.98
right: v, more words	0	-0.75	-0.78	0.65	-0.48
right: over, one word	0.51	-0.91	0.59	-0.62	-0.78
right: over, more words	0	-0.13	-0.99	0.37	-0.28
right: under, one word	-0.33	-0.91	-1.24	0.45	0.84
right: under, more words	0	-0.68	0.54	-0.6	-0.63
right: after, one word	-0.15	-0.96	0.46	0.1	-0.87
right: after, more words	0	-0.42	-0.15	0.56	-1.01
right: before, one word	-0.25	-1.39	0.52	0.22	-1.1
right: before, more words	0	-0.71	-1.08	0.03	-0.81
right: via, one word	0.7	-0.65	-0.4	-0.22	-0.2
right: via, more words	0	-0.07	-0.03	-0.03	-0.06
right: called, one word	-0.82	0.28	0.68	-1	-0.79
right: called, more words	0	0.35	-1.05	-0.72	-0.58
right: named, one word	-0.65	-0.24	-0.6	1.03	-0.16
right: named, more words	0	0.34	-0.23	-0.18	-0.23
right: is, one word	-0.99	-0.87	-0.49	-0.05	-0.09
right: is, more words	0	-0.39	0.05	0.18	0.38
right: was, one word	-0.75	0.33	-0.3	-0.1	-0.82
right: was, more words	0	0.63	-0.3	-0.22	0.29
right: were, one word	-0.46	-0.83	0	-0.75	-0.06
right: were, more words	0	-0.19	0.41	-0.63	0.7
right: has, one word	-0.52	-0.25	0.38	-0.46	-1.13
right: has, more words	0	0.14	0.56	-0.5	-1.17
right: had, one word	-0.9	-0.44	0.09	0.35	-0.26
right: had, more words	0	0.65	0.1	-0.81	-0.48
right: are, one word	-0.29	-1.47	0.66	-0.67	-1.23
right: are, more words	0	-0.48	0	-0.53	-0.39
right: who, one word	-0.44	-0.51	-0.38	-0.14	0.21
right: who, more words	0	-0.79	-0.23	-1.32	0.23
right: which, one word	0.7	-1.15	-1.07	-0.45	-1.23
right: which, more words	0	-0.62	-0.09	0.46	-0.95
right: that, one word	0.13	-0.55	-0.28	0.57	-0.39
right: that, more words	0	0.17	-0.35	0.21	0.04
right: where, one word	-1.13	-1	0.02	-0.13	-0.87
right: where, more words	0	-0.6	0.32	-1.26	0.33
right: will, one word	-0.84	0.52	0.62	-0.53	-0.79
right: will, more words	0	0.48	-0.71	-1.49	-1.26
right: would, one word	-1.05	0.73	-0.13	-0.68	-1.5
right: would, more words	0	-0.52	0.58	-0.99	-0.25
right: his, one word	1.56	-0.48	-0.46	-0.21	-0.18
right: his, more words	0	-0.07	-0.09	-0.06	-0.08
right: her, one word	0.44	-0.2	-0.32	-0.07	-0.08
right: her, more words	0	-0.38	-0.18	-0.12	-0.1
right: its, one word	-0.86	-0.52	-0.64	-0.54	-0.51
right: its, more words	0	-0.3	-0.91	-0.4	-1.21
right: their, one word	1.19	-0.22	-0.26	-0.24	-0.15
right: their, more words	0	-0.07	-0.27	-0.45	-0.15
right: but, one word	-0.36	0.03	0.27	-0.06	-0.94
right: but, more words	0	-0.24	-0.67	0.22	-0.52
right: based, one word	0.87	-0.77	0.03	-0.77	-0.9
right: based, more words	0	-0.52	-0.78	-0.56	-0.78
right: said, one word	-0.48	0.69	0.15	-0.57	-0.35
right: said, more words	0	0.53	-0.05	-0.52	-0.18
right: not, one word	-0.72	0.64	-1.23	-0.76	-0.58
right: not, more words	0	1.32	-0.85	-0.41	-0.4
right: can, one word	-0.48	-0.01	-1.48	0.87	-1.03
right: can, more words	0	-0.03	-0.09	-0.06	-0.47
right: this, one word	0.09	-0.83	-0.69	0.43	-0.75
right: this, more words	0	-0.04	-0.05	-0.04	-0.03
right: when, one word	-1	0.8	-1.15	-0.87	0.66
right: when, more words	0	-0.32	-0.91	0.78	-0.73
right: while, one word	0.6	-0.6	-0.97	0.48	-0.42
right: while, more words	0	-0.53	-0.75	-0.74	-0.79
right: like, one word	0.75	-0.94	-1.04	0.31	-0.81
right: like, more words	0	-0.07	-0.03	-0.02	-0.06
right: beat, one word	-1.09	-0.87	-0.03	0.35	-0.38
right: beat, more words	0	-0.75	1.71	0.66	-0.43
right: did, one word	-0.76	-0.7	-0.88	-0.52	-0.77
right: did, more words	0	-0.17	1.07	-0.2	-0.28
right: have, one word	-1.04	-1.04	1.36	-0.67	-1.34
right: have, more words	0	-0.79	0.6	-0.57	-0.95
right: leader, one word	-0.79	-0.24	0.93	-0.47	0.38
right: leader, more words	0	-0.62	-0.33	-0.75	-0.68
right: held, one word	0.3	-0.7	-0.8	0.72	-0.76
right: held, more words	0	0.33	-0.61	-0.33	-0.79
right mark: ., one word	-0.32	-0.22	-0.43	0.18	-0.32
right mark: ., more words	0	0.13	0.29	0.07	0.11
right mark: ,, one word	-0.43	-0.2	-0.57	0	-0.47
right mark: ,, more words	0	0.48	0.29	-0.07	0.24
right mark: ;, one word	-0.18	-1.73	-2.03	-0.09	0.02
right mark: ;, more words	0	-1.38	-0.37	-0.09	0.17
right mark: :, one word	1.01	-0.09	-1.9	0.35	-0.61
right mark: :, more words	0	-0.89	-1.37	-0.02	0.01
right mark: (, one word	-0.71	-0.26	-0.97	-0.49	-0.44
right mark: (, more words	0	0.5	0.11	0.06	0.73
right mark: ), one word	-0.1	-0.73	-0.25	-0.31	0.1
right mark: ), more words	0	-0.85	0.08	0.57	-0.24
right mark: -, one word	0.92	-1.59	-1.22	-0.48	-0.18
right mark: -, more words	0	-0.82	-0.53	0.53	0.29
right mark: /, one word	-0.45	-1.67	0.11	-0.39	-1.74
right mark: /, more words	0	-1.07	1.49	-1.18	0.3
right mark: ", one word	-0.34	-1.44	-0.8	-0.91	0.23
right mark: ", more words	0	-0.64	0.11	-0.64	1.15
right mark: ', one word	-0.46	0.48	0.39	-1.44	-0.58
right mark: ', more words	0	-0.19	-0.16	-0.87	0.35
right mark: !, one word	-1.26	-1.57	0.48	-0.99	-1.28
right mark: !, more words	0	-0.79	0.05	-0.89	0.64
right mark: ?, one word	-0.37	-0.55	-0.94	0.56	-0.53
right mark: ?, more words	0	-0.2	0.42	-0.01	-0.54
right mark: &, one word	1.02	-1	-0.1	-0.77	-0.83
right mark: &, more words	0	0.7	0.14	-1.07	-0.97
right mark: %, one word	0.73	-0.52	-0.68	-0.47	-0.45
right mark: %, more words	0	-0.09	-0.23	-0.26	-0.2
right mark: $, one word	0.78	-0.19	-0.07	-0.12	-0.15
right mark: $, more words	0	-0.13	-0.01	-0.01	-0.04
right mark: @, one word	0.64	-0.61	-0.59	-0.63	-0.6
right mark: [, one word	0.57	-0.46	-0.81	0.19	-0.98
right mark: [, more words	0	-0.01	-0.01	-0.01	-0.03
right mark: ], one word	-0.87	-0.45	0.77	-0.44	-0.32
right mark: other, one word	1.23	-0.6	-1.13	-0.83	-0.68
right mark: other, more words	0	-0.24	-0.9	0.53	-0.49
right is honorific, one word	0.34	-0.2	-0.6	-0.52	0.15
right is honorific, more words	0	-0.25	-0.48	-0.11	-0.28
right is office, one word	0.43	-0.66	0.24	-0.1	-0.59
right is office, more words	0	-0.35	-0.58	0.09	-0.52
right is rank, one word	0.43	-0.62	1.07	-1.07	-1.43
right is rank, more words	0	-0.4	-0.44	-0.39	-0.51
right is occupation, one word	-0.52	-1.01	0.27	-0.67	0.97
right is occupation, more words	0	-0.78	0.09	-1.17	-0.53
right is family, one word	-0.54	0.71	-1.26	-0.64	0.49
right is family, more words	0	-0.27	-1.45	-1.08	-0.84
right is placeNoun, one word	0.13	-0.53	-0.85	-0.12	0.23
right is placeNoun, more words	0	-0.32	-0.95	0.2	0.53
right is organizationNoun, one word	0.06	-0.4	0.21	-0.55	0.52
right is organizationNoun, more words	0	-0.13	0.38	-1.04	0.11
right is speech, one word	-0.61	1.22	-0.65	-0.09	-1.16
right is speech, more words	0	0.73	0.25	-0.45	-0.57
right is personVerb, one word	-0.19	0.26	0.56	-0.4	-0.41
right is personVerb, more words	0	0.38	0.27	-0.07	-0.37
right is bodyNoun, one word	-0.15	-0.77	-0.12	-0.75	0.75
right is bodyNoun, more words	0	-0.48	-0.01	-0.19	0.05
right is organization, one word	-0.33	-0.51	-0.14	-0.2	-0.17
right is organization, more words	0	-0.53	-0.35	-0.61	-0.37
right is place, one word	-0.69	-0.49	-0.76	-0.09	-0.21
right is place, more words	0	-0.34	-0.64	-0.11	-0.24
right is given, one word	0.28	-0.39	0.04	-0.42	-0.2
right is given, more words	0	-0.34	-0.04	-0.27	-0.24
right is time, one word	-0.75	-0.15	-1.24	-0.1	0.45
right is time, more words	0	-0.55	-0.4	-0.4	-0.6
right is team, one word	0.19	-0.35	-0.57	-0.66	0.21
right is team, more words	0	-0.45	-0.04	-1.09	-0.27
right is other, one word	-0.1	-0.47	-0.86	-0.35	0.3
right is other, more words	0	-0.42	-1.02	-0.72	-0.02
right is direction, one word	-0.07	-0.54	-0.23	-0.71	-0.71
right is direction, more words	0	-0.22	-0.55	-0.5	0.55
right is company, one word	-0.6	-0.47	-0.01	-0.76	0.01
right is company, more words	0	-0.47	0.23	-0.3	-0.18
right is grammar, one word	-0.19	-0.06	-0.18	-0.06	-0.37
right is grammar, more words	0	0.01	0.05	0.08	-0.04
right is surname, one word	0.27	-0.14	0.02	-0.12	-0.2
right is surname, more words	0	-0.25	-0.1	0.01	-0.31
right is capitalised, one word	0.38	-0.54	-0.53	-0.41	-0.43
right is capitalised, more words	0	-0.44	-0.37	-0.28	-0.27
right is another small word, one word	-0.39	0	-0.35	-0.32	-0.03
right is another small word, more words	0	0.17	0.09	-0.03	0
right is a number, one word	0.46	0.43	0.2	-0.64	-0.44
right is a number, more words	0	0.31	0.63	-0.46	-0.56
first in its line, one word	0.13	0.03	-0.02	-0.06	-0.31
first in its line, more words	0	0.06	0.29	-0.08	-0.06
last in its line, one word	0.68	0.06	0.46	-1.3	-0.54
last in its line, more words	0	-0.09	-0.02	-0.67	0.4
opens a sentence, one word	0.13	-0.08	-0.13	-0.14	-0.08
opens a sentence, more words	0	0.06	0.18	-0.06	0.15
has a possessive, one word	-0.81	-0.02	0.43	-0.81	-1.23
has a possessive, more words	0	0.57	0.2	-0.04	-1.39
an age follows, one word	-0.74	0.06	-1.62	-0.58	-0.72
an age follows, more words	0	0.43	0.39	-0.23	-1
comma and a known place follow, one word	0.33	-1.25	-0.07	-0.46	-1.29
comma and a known place follow, more words	0	-0.52	0.04	0.86	-1.01
a known place and comma before, one word	1.03	-0.95	-0.57	-0.09	-0.61
a known place and comma before, more words	0	-0.12	-0.42	-0.11	-0.78
a known place in brackets follows, one word	-0.34	-0.01	0.19	-0.18	-0.27
a known place in brackets follows, more words	0	1	-0.29	-0.08	-0.27
capitals in brackets follow, one word	-0.38	-0.83	-0.85	-1.47	-0.81
capitals in brackets follow, more words	0	-0.23	1.27	-0.87	-1.08
comma and a capital follow, one word	-0.46	-0.55	-0.44	-0.05	-0.09
comma and a capital follow, more words	0	0.51	0.26	-0.14	-0.22
comma and an office follow, one word	-0.8	0.74	-1.01	-1.36	-0.25
comma and an office follow, more words	0	1.23	-0.93	-0.7	-0.91
left is 'of' after placeNoun, one word	-0.01	-1.5	-1.34	1.37	-1.6
left is 'of' after placeNoun, more words	0	-1.07	-1.12	0.61	-0.84
left is 'of' after office, one word	0.73	-0.08	-1.27	0.44	-0.18
left is 'of' after office, more words	0	-0.85	-0.4	-0.27	-0.65
left is 'of' after organizationNoun, one word	-1.28	-0.43	-0.61	-0.45	-0.78
left is 'of' after organizationNoun, more words	0	-0.22	-0.46	-0.08	-0.94
left is 'of' after family, one word	0.03	-0.73	-0.76	-0.86	-0.83
left is 'of' after family, more words	0	0.98	0.33	-1.15	-1.08
left is 'of' after bodyNoun, one word	-1.44	0.1	0.19	-1.09	-1.04
left is 'of' after bodyNoun, more words	0	-0.42	-0.54	-0.46	-0.85
two to the left is placeNoun, one word	-0.39	-1	-0.4	0.42	0.06
two to the left is placeNoun, more words	0	-0.15	-1.23	0.63	-0.8
two to the left is office, one word	-0.26	-0.04	-0.79	-0.36	-0.73
two to the left is office, more words	0	0.37	-1.01	-0.55	-0.78
two to the left is honorific, one word	-0.75	-0.38	-0.55	-0.88	0.11
two to the left is honorific, more words	0	-1.2	-1	-0.38	-0.47
two to the left is speech, one word	-0.57	-0.01	0.12	-0.51	-0.17
two to the left is speech, more words	0	0.83	-0.71	0.06	-0.44
two to the right is office, one word	0.05	-0.87	-0.71	-0.93	0.97
two to the right is office, more words	0	-0.55	0.25	-0.52	0.4
two to the right is speech, one word	-0.91	-0.8	0.58	-0.32	0.44
two to the right is speech, more words	0	-1.08	-0.01	-0.55	0.8
two to the right is bodyNoun, one word	-0.63	-1.14	0.25	-0.16	0.27
two to the right is bodyNoun, more words	0	-0.46	-0.67	-0.9	0.66
two to the right is personVerb, one word	-0.78	0.39	-0.04	-0.21	-0.39
two to the right is personVerb, more words	0	0.08	-0.43	-0.41	-0.11
is a line, one word	0.88	-0.79	-1.79	-0.25	-0.76
is a line, more words	0	-0.86	-0.76	0.19	1.7
alone in brackets, one word	-0.85	-0.59	0.69	0.82	-1.02
alone in brackets, more words	0	-0.76	0.81	0.45	-0.75
in brackets behind a name, one word	0	-1.06	-0.18	-0.16	0
in brackets behind a name, more words	0	-1.47	0.69	-0.21	0.14
between commas, one word	0.14	-0.55	0.19	-0.76	0.05
between commas, more words	0	0.24	0.67	-0.53	0.06
between numbers or line edges, one word	0.52	-0.69	1.35	-0.57	-0.19
between numbers or line edges, more words	0	-0.78	1	-0.02	0.39
elsewhere nothing, one word	0.29	-0.52	0.21	-0.37	-0.21
elsewhere person, one word	-0.53	0.39	0.19	-0.26	-0.51
elsewhere person, more words	0	0.46	0.15	0.8	-0.53
elsewhere organization, one word	-0.01	-0.06	0.54	-0.73	0.27
elsewhere organization, more words	0	-0.53	0.95	0.65	0.46
elsewhere place, one word	-0.26	-0.37	-0.28	0.2	-0.09
elsewhere place, more words	0	-0.84	0.91	0.87	-0.49
elsewhere other, one word	-0.14	-0.74	0.07	-0.74	0.43
elsewhere other, more words	0	-0.3	0.34	-0.72	0.77
elsewhere mostly nothing, twice or more, one word	0.39	0.04	-0.1	-0.25	-0.21
elsewhere mostly person, twice or more, one word	0.4	0.82	-0.53	-0.56	-0.47
elsewhere mostly person, twice or more, more words	0	0.32	0.66	-0.14	-0.36
elsewhere mostly organization, twice or more, one word	-0.24	-0.13	0.56	-0.92	0.26
elsewhere mostly organization, twice or more, more words	0	-0.56	0.54	-0.21	0.35
elsewhere mostly place, twice or more, one word	0.04	-0.33	-0.7	0.25	-0.47
elsewhere mostly place, twice or more, more words	0	-0.24	0.16	0.54	-0.76
elsewhere mostly other, twice or more, one word	-0.39	-1.04	-0.81	-1.14	0.55
elsewhere mostly other, twice or more, more words	0	-0.83	-1.25	-0.36	1.45
surname of a full name in the document, one word	-0.65	1.68	-0.89	-0.54	-0.77
surname of a full name in the document, more words	0	0.73	-0.17	0.27	-0.39
first name of a full name in the document	-0.53	0.2	-1.04	-0.77	0.09
first words of an organisation in the document, one word	0.07	-0.18	-0.16	-0.09	0.36
first words of an organisation in the document, more words	0	-1.11	0.53	0.05	-0.73
word of an organisation in the document	-0.3	-0.98	-0.25	-0.19	-0.25
initials of an organisation in the document	0.34	-0.4	1.32	-0.42	-0.77
also written small in the document	1.14	-0.47	-0.57	-0.4	-0.43
English, but never written small in the document	0.39	-0.62	-0.44	-0.74	-0.41
capitalised within sentences of the document	-0.37	-0.14	-0.33	-0.31	-0.21
unknown in a text on sport, one word	0.07	0.25	0.25	-0.57	-0.3
unknown in a text on sport, more words	0	0.21	0.37	-0.31	-0.12
known person in a text on sport, one word	-0.02	-0.15	-0.01	-0.01	-0.01
known country in a text on sport, one word	-0.86	-0.44	-0.95	1.63	-0.26
known country in a text on sport, more words	0	-0.81	-0.74	1.74	-0.08
known place in a text on sport, one word	-0.67	-0.52	0.6	-0.23	-0.57
known place in a text on sport, more words	0	-0.5	0.73	-0.12	-0.19
known organization in a text on sport, one word	0	-0.05	-0.48	-0.5	-0.78
known organization in a text on sport, more words	0	-0.48	0.28	-0.79	0.32
unknown in a row of a text on sport, one word	-0.36	0.07	-0.05	0.14	-0.25
unknown in a row of a text on sport, more words	0	0.45	0.93	-0.31	-0.46
known country in a row of a text on sport, one word	-0.14	-0.03	-0.21	0.47	-0.02
known country in a row of a text on sport, more words	0	-0.15	-0.13	0.39	-0.01
known place in a row of a text on sport, one word	-0.26	-0.02	0.37	-0.3	-0.06
known place in a row of a text on sport, more words	0	-0.06	0.4	-0.32	-0.1
known organization in a row of a text on sport, one word	-0.33	-0.03	-0.73	-0.02	-0.01
capitalised only where a sentence opens	0.16	-0.34	-0.3	-0.32	-0.32
`;
