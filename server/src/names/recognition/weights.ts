/*
 * How much each piece of evidence speaks for a reading, fitted by server/build/fit/names.ts as a semi-Markov conditional
 * random field. Columns: feature, nothing, person, organization, place, other. A positive weight speaks for the column, a
 * negative one against it; a reading's score is the sum over its evidence.
 */
export const WEIGHTS = `
only word is given	-0.54	0.13	-0.24	-0.32	-0.24
first word is given	0	0.62	0.02	0.03	-0.08
inside word is given	0	0.56	0.05	0.34	0
last word is given	0	0	-0.1	-0.02	-0.18
only word is organization	-0.35	-0.52	-0.06	-0.46	-0.52
first word is organization	0	-0.28	0.05	-0.32	-0.47
inside word is organization	0	-0.01	1.43	-0.24	-0.3
last word is organization	0	-0.58	1.18	-0.15	-0.45
only word is company	-0.23	-0.3	-0.6	-0.28	-0.24
first word is company	0	-0.32	-0.6	-0.08	-0.06
inside word is company	0	-0.14	0.1	-0.08	-0.07
last word is company	0	-0.52	1.44	-0.46	-0.48
only word is team	-0.52	-0.55	0.61	-0.49	-0.83
first word is team	0	-0.46	0.46	-0.36	-0.81
inside word is team	0	-0.08	-0.07	0.29	0
last word is team	0	-0.59	0.1	-0.09	0.29
only word is place	-0.53	-0.66	-0.53	0.05	-0.76
first word is place	0	-0.82	-0.16	0.33	-1.06
inside word is place	0	-0.4	0.27	0.53	0.2
last word is place	0	-0.97	-0.24	1.32	-0.8
only word is placeStart	-1.51	-0.41	-0.71	0.51	-0.64
first word is placeStart	0	-0.62	0.18	0.94	-0.14
inside word is placeStart	0	-0.23	-0.45	-0.06	0.22
last word is placeStart	0	-0.68	0.52	-0.41	-0.48
only word is direction	-0.18	-0.63	-0.3	-0.14	-0.73
first word is direction	0	-0.41	-0.2	0.58	0.06
inside word is direction	0	-0.15	-0.27	0.83	-0.43
last word is direction	0	-0.06	-0.21	-0.02	-0.61
only word is honorific	0.88	-0.16	-1.06	-0.74	-0.77
first word is honorific	0	-0.38	-0.26	-0.18	-0.2
inside word is honorific	0	-0.88	0.19	-0.63	-0.66
last word is honorific	0	0.1	-0.32	-0.52	0.22
only word is office	0.6	-0.74	-0.58	-0.35	-0.52
first word is office	0	0.59	-0.05	-0.26	-0.45
inside word is office	0	0.72	-0.58	-0.17	-0.18
last word is office	0	0.26	-0.95	-0.44	-0.6
only word is rank	0.81	-1.26	-1.29	-0.72	-1.05
first word is rank	0	-0.9	0.24	-0.48	0.32
inside word is rank	0	0.8	-0.59	-0.25	-0.58
last word is rank	0	-0.01	-1.04	-0.63	-0.64
only word is suffix	-1.83	0.44	-2.19	-1.02	-0.4
first word is suffix	0	-0.58	0.4	-1.06	-1.32
inside word is suffix	0	-0.6	-0.28	-0.65	-0.66
last word is suffix	0	0.68	-0.92	0.16	0.92
only word is surname	-0.58	0.57	-0.32	-0.75	-0.12
first word is surname	0	0.54	-0.1	0.44	-0.05
inside word is surname	0	-0.14	-0.29	0.58	0
last word is surname	0	0.47	-0.34	-0.34	-0.13
only word is time	0.24	-1.3	-1.02	-1.2	-0.99
first word is time	0	-0.85	-0.68	-0.96	-0.01
inside word is time	0	-0.12	-0.51	-0.21	0.68
last word is time	0	0.56	-1.35	-0.6	-0.88
only word is other	-0.11	-0.68	-0.37	-0.63	-0.15
first word is other	0	-0.48	-1.04	-0.86	0.2
inside word is other	0	-0.11	-0.27	-0.32	1.27
last word is other	0	-0.69	-0.8	-1.15	1.58
only word is bodyNoun	0.59	-0.39	-0.16	-0.37	-0.51
first word is bodyNoun	0	-0.35	0.27	-0.4	-0.46
inside word is bodyNoun	0	0.41	0.31	-0.03	-0.34
last word is bodyNoun	0	0.11	0.49	-0.73	-0.68
only word is occupation	0.09	0.74	-0.68	-0.33	-0.52
first word is occupation	0	-0.1	-0.33	-0.31	-0.12
inside word is occupation	0	0.92	-0.61	-0.22	0.04
last word is occupation	0	0.19	-0.41	-0.51	-0.03
only word is organizationNoun	-0.13	-0.39	1.06	-0.35	-0.76
first word is organizationNoun	0	-0.43	0.26	0.15	-0.34
inside word is organizationNoun	0	0.1	-0.31	0	-0.66
last word is organizationNoun	0	-0.32	0.25	0.14	-0.58
only word is placeNoun	-0.21	-0.62	0.06	-0.29	-0.62
first word is placeNoun	0	-0.51	-0.47	0.63	0.26
inside word is placeNoun	0	-0.29	0.26	0.63	-0.43
last word is placeNoun	0	-0.29	-0.65	0.17	-0.7
only word is common	0.69	0	-0.26	-0.22	-0.22
first word is common	0	-0.38	-0.09	-0.28	-0.01
inside word is common	0	0.02	0.39	0.1	0.44
last word is common	0	-0.14	-0.16	-0.2	-0.03
only word is family	0.41	-0.64	-0.61	-0.77	-0.89
first word is family	0	-0.23	-0.47	-0.17	-0.36
inside word is family	0	0	-0.01	-0.01	-0.03
last word is family	0	-1.11	-1.04	-0.48	0.09
only word is grammar	0.69	0	-0.26	-0.22	-0.22
first word is grammar	0	-0.38	-0.09	-0.28	-0.01
inside word is grammar	0	0.02	0.39	0.1	0.44
last word is grammar	0	-0.14	-0.16	-0.2	-0.03
only word is particle	-0.9	-1.1	-0.83	-0.55	-0.07
first word is particle	0	-0.11	-0.39	0.67	-0.59
inside word is particle	0	0.9	0.32	-0.04	0.16
last word is particle	0	-0.68	-0.16	-0.41	-0.38
only word is commonSurname	-0.39	0.78	-0.46	-0.43	-0.55
first word is commonSurname	0	0.02	0.17	-0.1	-0.18
inside word is commonSurname	0	0.56	0.59	0.02	0.12
last word is commonSurname	0	0.61	-0.04	-0.05	-0.03
only word is personVerb	0.52	0.48	-0.36	-0.2	-0.2
first word is personVerb	0	-0.26	-0.17	-0.14	-0.15
inside word is personVerb	0	-0.08	-0.15	-0.06	-0.04
last word is personVerb	0	-0.28	-0.85	-0.27	0.35
only word is speech	0.47	-0.5	-0.38	-0.22	-0.35
first word is speech	0	-0.82	-0.52	-0.23	-0.3
inside word is speech	0	-0.12	-0.65	0.19	-0.34
last word is speech	0	-0.72	0.17	0.43	-0.79
only word is a given name and no English word	-0.59	0.18	-0.33	-0.33	-0.21
first word is a given name and no English word	0	0.48	0.13	0.09	-0.14
inside word is a given name and no English word	0	0.71	0.04	0.39	-0.24
last word is a given name and no English word	0	0.28	-0.11	-0.26	-0.03
only word is no English word and nothing known	-0.65	-0.18	0.01	0.03	-0.21
first word is no English word and nothing known	0	0.09	0.34	0.33	-0.03
inside word is no English word and nothing known	0	0.46	0.39	0.15	0.2
last word is no English word and nothing known	0	0.41	-0.02	0.02	0.1
only word ends as slavic	-0.53	0.57	-0.16	0.06	-0.33
first word ends as slavic	0	-1.11	0.1	-0.2	-0.94
inside word ends as slavic	0	0.24	0.02	-0.23	-0.28
last word ends as slavic	0	1.02	-0.13	-0.44	-0.26
only word ends as western	-0.4	-0.06	-0.33	0.04	-0.16
first word ends as western	0	-0.52	-0.04	-0.27	0.15
inside word ends as western	0	0.5	0.26	0.06	0.3
last word ends as western	0	0.49	-0.13	-0.06	-0.17
only word ends as southern	-0.6	0.25	0.03	-0.47	-0.16
first word ends as southern	0	-0.28	0.21	-0.4	-0.89
inside word ends as southern	0	-0.92	0.07	-0.31	-0.09
last word ends as southern	0	0.66	0.29	-0.09	-0.41
only word ends as eastern	-0.29	-1.15	-1.42	-0.9	1.39
first word ends as eastern	0	-0.27	0.27	-1.06	-0.03
inside word ends as eastern	0	0.03	-0.15	-0.73	-0.62
last word ends as eastern	0	-0.1	-0.51	0.15	0.3
only word ends as town	-1.17	-0.27	0.3	0.25	-1.09
first word ends as town	0	-0.68	-0.06	-0.03	0.02
inside word ends as town	0	-0.24	0.73	0.89	-0.25
last word ends as town	0	-0.05	0.28	0.55	-0.02
only word ends as land	0.07	-0.37	-0.12	-0.14	-0.54
first word ends as land	0	-0.29	0.39	0.24	-0.06
inside word ends as land	0	-0.35	0.5	0.13	0.23
last word ends as land	0	-0.31	-0.18	0.12	-0.26
only word ends as body	-0.43	-0.11	0.45	-1.52	0.23
first word ends as body	0	-0.45	0.11	0.02	0.58
inside word ends as body	0	-0.25	-1.51	-0.28	0.38
last word ends as body	0	-0.65	0.45	-0.4	-0.75
only word ends as adjective	-0.34	-1.04	-0.29	-1.35	1.19
first word ends as adjective	0	-0.72	0.1	0.18	0.15
inside word ends as adjective	0	-0.21	0.12	-0.38	-0.4
last word ends as adjective	0	-0.31	-0.22	-0.6	0.47
only word ends as verb	0.62	-0.27	-0.61	-0.43	-0.41
first word ends as verb	0	-0.23	0.01	-0.11	-0.08
inside word ends as verb	0	0.1	0.31	0.61	0.31
last word ends as verb	0	0.16	-0.09	-0.2	0.07
only word ends as noun	0.05	-0.7	0.09	-0.64	-0.45
first word ends as noun	0	-0.51	-0.16	-0.09	-0.38
inside word ends as noun	0	-0.12	0.96	0.32	0.53
last word ends as noun	0	-0.42	0.12	0.18	-0.26
'of' inside	0	0.13	0.8	0.21	0.63
'and' inside	0	-0.56	0.16	0.35	-0.39
'&' inside	0	-0.8	0.35	-0.53	-0.09
'for' inside	0	0.57	0.91	-0.29	-0.12
'on' inside	0	-0.21	-0.09	-0.21	0.27
'the' inside	0	0.25	0.37	-0.07	0.2
'upon' inside	0	-0.31	-0.64	0.77	-0.56
'at' inside	0	-0.09	-0.9	-0.05	-0.34
'v' inside	0	-0.06	-0.18	-0.11	-0.02
only word in capitals	0.48	-0.66	0.37	-0.57	-0.57
first word in capitals	0	-0.3	-0.25	-0.56	-0.19
inside word in capitals	0	0.07	-1.33	0.12	0.48
last word in capitals	0	-0.4	0.02	-0.07	0
only word has a capital inside	0.25	-1.05	-0.3	-2.26	0.22
first word has a capital inside	0	0.75	-1.26	-1.14	-1.07
inside word has a capital inside	0	-0.13	-0.27	-0.06	-0.15
last word has a capital inside	0	-0.16	-0.91	-0.97	0.9
only word of capitals with full stops	0.32	-1.48	-1.14	0.11	0.29
first word of capitals with full stops	0	-0.74	0.09	-1.54	-1.44
inside word of capitals with full stops	0	-0.52	-0.64	-0.28	-0.4
last word of capitals with full stops	0	-1.03	0.35	-0.95	-0.66
only word holds a digit	-0.02	-1.43	0.37	-1.07	-0.05
first word holds a digit	0	-1.31	-0.39	-1.07	1.16
inside word holds a digit	0	0.07	-0.44	-0.26	-0.03
last word holds a digit	0	-0.99	-0.33	-0.57	0.2
only word holds a hyphen	0.76	-0.92	0.06	-0.02	-0.21
first word holds a hyphen	0	-1.09	-1.21	-0.45	0.37
inside word holds a hyphen	0	-0.66	-0.22	-0.75	-0.96
last word holds a hyphen	0	0.21	-0.78	-0.97	-0.93
only word holds an apostrophe	-1.34	-1.13	-1.36	-0.99	0.05
first word holds an apostrophe	0	-0.59	-0.06	-0.45	-0.4
inside word holds an apostrophe	0	0.4	0.32	-0.22	-0.24
last word holds an apostrophe	0	0.34	-1.29	-0.8	-0.7
only word of other letters	1.53	-1.32	-1.25	0.07	-1.54
first word of other letters	0	-1.03	-1.34	-0.7	-0.89
inside word of other letters	0	-0.65	-0.92	-0.85	-0.57
last word of other letters	0	-1.13	-1.45	-0.43	-0.93
only word is an initial	-0.77	-0.02	-0.92	-0.42	-0.27
first word is an initial	0	0.28	-0.6	-0.5	-0.08
inside word is an initial	0	0.84	0.05	-0.21	0.24
last word is an initial	0	0.21	0.28	-0.39	-0.65
only word written small	-0.79	-0.28	-0.39	-0.26	-0.46
first word written small	0	-0.49	-0.34	-1.06	-0.58
inside word written small	0	0.45	-0.24	0.33	0.16
last word written small	0	-0.8	-0.82	-0.47	-0.49
only word is a number	1.83	-0.61	-0.69	-0.98	-1.09
first word is a number	0	-0.64	0.2	-0.63	-0.14
inside word is a number	0	0.17	-0.18	-0.17	0.11
last word is a number	0	-0.78	-0.48	-0.21	0.11
only word of one letter	-1.17	0.59	-1.01	-0.77	-1.31
first word of one letter	0	-0.37	-0.83	-0.6	0.47
inside word of one letter	0	0.43	-0.06	-0.13	0.44
last word of one letter	0	0.27	0.05	-0.19	-0.45
only word of two letters	0.54	-0.98	-0.69	0.12	-1.2
first word of two letters	0	0.47	-0.82	-0.64	-0.79
inside word of two letters	0	0.81	-0.36	-0.31	-0.63
last word of two letters	0	-0.47	0.29	-0.16	0.19
only word of three letters	0.1	-1	0.46	-0.93	-0.59
first word of three letters	0	-0.36	0.48	-0.31	-0.21
inside word of three letters	0	0.47	-0.92	0.37	-0.09
last word of three letters	0	0.01	0.17	-0.62	-0.62
only word of four letters	0.16	-0.89	0.86	-0.72	-0.67
first word of four letters	0	-0.66	-0.25	-0.46	-0.23
inside word of four letters	0	-0.65	-0.68	-0.37	-0.46
last word of four letters	0	-0.35	-0.35	-0.22	0.01
only word of five letters	-0.1	-0.62	-1.14	-0.71	-0.09
first word of five letters	0	-1.25	-0.89	-0.63	-0.64
inside word of five letters	0	-0.04	-0.41	-0.2	0.41
last word of five letters	0	-0.46	-0.53	-0.1	-0.22
only word in six or more capitals	-0.86	0.11	-0.12	-0.29	0.38
first word in six or more capitals	0	-1.27	-0.62	-0.4	0.3
inside word in six or more capitals	0	-0.07	-0.27	-0.15	0.1
last word in six or more capitals	0	-0.54	-0.47	0.34	-1.03
1 words	0.01	-0.3	-0.29	-0.31	-0.26
2 words	0	-0.28	-0.49	-0.29	-0.31
3 words	0	0.03	0.21	0.06	0.18
4 words	0	0.3	0.63	0.32	0.42
5 words	0	0.38	0.92	0.28	0.57
6 or more words	0	0.5	1.44	-0.12	1.06
no word English, one word	-0.3	-0.32	-0.33	-0.23	-0.15
no word English, more words	0	0.21	-0.12	-0.18	-0.31
no word English, opens a sentence, one word	-0.29	0.21	0.1	0.2	0.07
no word English, opens a sentence, more words	0	0.48	-0.04	-0.01	-0.41
no word English, in a headline, one word	-0.26	0.04	-0.35	0.08	-0.36
no word English, in a headline, more words	0	0.38	-0.18	0.15	-0.11
no word English, opens a headline, one word	-0.29	-0.01	-0.01	-0.14	-0.11
no word English, opens a headline, more words	0	1	-0.08	-0.37	-0.59
no word English, in capitals, one word	-0.04	0.12	0.37	0.04	-0.14
no word English, in capitals, more words	0	0.08	0.2	-0.72	0
no word English, opens a line of capitals, one word	-0.59	-0.1	0.84	-0.27	-0.04
no word English, opens a line of capitals, more words	0	0.75	1.24	-0.28	-0.89
some words English, more words	0	0.03	0.28	0.34	0.27
some words English, opens a sentence, more words	0	-0.2	0.55	0.21	-0.03
some words English, in a headline, more words	0	0	0.4	0.24	-0.03
some words English, opens a headline, more words	0	-0.37	0.15	-0.38	0.3
some words English, in capitals, more words	0	-0.22	-0.02	-0.13	0.19
some words English, opens a line of capitals, more words	0	-0.27	-0.02	-0.42	0.22
all words English, one word	-0.49	-0.68	-0.43	-0.95	-0.58
all words English, more words	0	-0.94	-0.37	-0.91	-0.38
all words English, opens a sentence, one word	0.65	-0.61	-0.68	-0.67	-0.16
all words English, opens a sentence, more words	0	-0.72	-0.38	-0.17	-0.21
all words English, in a headline, one word	0.73	-0.68	-0.69	-0.71	-0.69
all words English, in a headline, more words	0	-0.31	-0.29	-0.21	-0.19
all words English, opens a headline, one word	0.73	-0.44	-0.52	-0.26	-0.45
all words English, opens a headline, more words	0	-0.18	-0.31	0.19	0.25
all words English, in capitals, one word	1.1	-0.33	-0.35	-0.35	-0.26
all words English, in capitals, more words	0	-0.13	-0.04	-0.1	0.11
all words English, opens a line of capitals, one word	0.01	-0.17	-0.51	-0.48	-0.65
all words English, opens a line of capitals, more words	0	-0.17	0.17	-0.4	0.98
given name first of 2	0	0.56	-0.39	-0.26	-0.06
given name first of 3	0	0.59	0.18	0.19	-0.13
given name first of 4	0	0.42	-0.4	1.04	-0.31
given name first, surname last	0	0.75	-0.19	-0.03	-0.21
given name first, unknown word last	0	0.98	-0.4	0	-0.16
initial first, no English word last	0	0.58	-1.07	-0.25	-0.05
office and of first	0	0.38	-1.07	-0.62	-0.86
word of an organisation and of first	0	-0.12	1.42	0.6	-0.98
word of a place and of first	0	-0.25	-0.02	0.86	-0.89
known place first, word of an organisation last	0	-0.59	-0.08	0.92	0.87
known place first, a team last	0	-0.22	0.57	0.59	-0.84
possessive inside	0	-0.39	-0.77	0.28	-0.99
'and' between two words in capitals	0	-0.11	-1.13	0.11	-0.34
known person, one word	-0.54	0.53	-0.55	-0.36	-0.44
known person, more words	0	0.28	-0.92	-0.86	-0.57
known country, one word	0.25	-0.74	-0.03	0.81	-0.58
known country, more words	0	-0.98	-0.33	0.75	-0.46
known region, one word	-1.44	-0.75	0.07	1.15	-0.89
known region, more words	0	-0.41	-0.55	0.81	-0.58
known city, one word	-0.73	-0.53	-0.24	1.27	-0.79
known city, more words	0	-1.23	0.51	1.55	-0.56
known area, one word	-1.63	-1.38	-1.83	-0.15	-1.69
known area, more words	0	-0.41	0.19	0.16	-0.72
known site, one word	-0.98	-0.59	-0.98	0.17	-0.47
known site, more words	0	-0.52	-0.89	0.58	-0.69
known water, one word	-1.23	-1.32	-1.46	0.55	-1.04
known water, more words	0	-0.24	-1.19	1.39	-0.41
known body, one word	-0.24	0	0.67	-0.89	-0.47
known body, more words	0	-0.4	0.15	-0.79	-0.46
known ministry, one word	-1.87	-1.3	-0.76	0.55	-1.32
known ministry, more words	0	-0.29	-0.77	-1.3	-0.64
known agency, one word	0.55	-0.36	0.05	-0.77	-0.6
known agency, more words	0	-0.15	1.35	-0.45	-0.34
known party, one word	-1.62	-0.56	1.09	-1.05	-1.17
known party, more words	0	-0.26	-0.18	-0.89	-0.57
known company, one word	-0.23	-1.05	0.39	-1.37	-1.29
known company, more words	0	-0.27	1.67	-0.64	-0.46
known media, one word	-0.42	-1.15	-0.19	-0.9	-0.23
known media, more words	0	-0.45	1.19	-0.43	-0.8
known group, one word	0.38	-1.08	0.27	-0.91	-1.08
known group, more words	0	-0.36	1.42	-1.15	-0.25
known other organization, one word	-1.77	-0.7	0.9	0.06	-0.21
known other organization, more words	0	0.32	0.46	-0.32	-0.02
known other place, one word	-1.82	-0.53	-1.04	0.11	-0.53
also known place, one word	-0.32	-0.49	-0.95	0.22	-0.64
known, but written in small letters	0	-0.07	-0.71	0.52	-0.23
known, but an English word, one word	-0.67	-0.48	0.5	0.55	-0.49
known, but an English word, more words	0	0.31	0.09	0.2	-0.35
known person, but a given name	-0.54	0.53	-0.55	-0.36	-0.44
known place, but a given name	-0.32	-0.85	0.17	-0.18	-0.54
known organization, but a given name	-0.48	-0.33	0.07	-0.41	-0.57
well-known person	-0.54	0.15	-0.56	-0.43	-0.42
well-known place	-0.29	-0.75	0.02	0.93	-0.61
well-known organization	-0.28	-0.47	1.18	-0.64	-0.46
part of a longer known name, one word	0.11	-0.48	-0.59	-0.5	-0.52
part of a longer known name, more words	0	-0.13	-1.25	-1.08	-0.51
holds a known place	0	0.02	0.69	0.1	0.13
holds a known organization	0	-0.13	-0.37	-0.24	0.41
crosses a known name	0	0.34	-0.53	-0.11	-0.27
starts with a known person	0	-0.54	0.86	-1.15	-0.59
starts with a known place	0	-0.74	0.61	0.42	-0.06
starts with a known organization	0	-0.29	0.28	-0.32	0.01
ends with a known person	0	0.07	-0.52	-0.66	-0.22
ends with a known place	0	-0.47	0.28	0.3	-0.11
ends with a known organization	0	-0.45	0.32	-0.85	0.13
starts with a known country and ends as no organisation	0	-0.16	-0.49	-0.6	-0.41
is a role, one word	0.37	0.1	-0.4	-0.33	-0.52
is a role, more words	0	-0.42	-0.59	-0.4	-0.51
starts with a role	0	-0.43	-0.19	-0.13	0.28
ends with a role	0	0	-0.34	-0.63	-0.12
holds a role	0	1.09	-0.37	-0.28	-0.32
a role right before, one word	-0.35	0.97	-0.56	-0.63	-0.29
a role right before, more words	0	0.43	-0.46	-0.31	-0.27
a role right behind, one word	-0.32	-0.29	-1.1	-0.21	0.65
a role right behind, more words	0	0.16	-0.05	0.47	-0.1
unknown in a row of a table, one word	-0.64	-0.11	0.08	-0.17	-0.34
unknown in a row of a table, more words	0	0.2	0.46	-0.33	0.31
known country in a row of a table, one word	-0.35	-0.21	-0.53	0.9	-0.1
known country in a row of a table, more words	0	-0.08	-0.59	0.69	-0.04
known place in a row of a table, one word	-0.31	-0.22	0.32	0.01	-0.22
known place in a row of a table, more words	0	-0.45	0.2	-0.29	-0.2
known organization in a row of a table, one word	-0.41	-0.08	0.7	-0.12	-0.16
known organization in a row of a table, more words	0	-0.08	1.24	-0.02	-0.04
unknown starts a row of a table, one word	0.12	-0.05	0.38	-0.53	-0.47
unknown starts a row of a table, more words	0	0.37	0.69	-0.29	0.21
known country starts a row of a table, one word	-0.4	-0.22	-0.54	0.96	-0.1
known country starts a row of a table, more words	0	-0.08	-0.59	0.69	-0.04
known place starts a row of a table, one word	-0.63	-0.22	0.67	-0.31	-0.23
known place starts a row of a table, more words	0	-0.46	0.31	-0.56	-0.2
known organization starts a row of a table, one word	-0.51	-0.08	0.91	-0.19	-0.22
known organization starts a row of a table, more words	0	-0.08	1.24	-0.02	-0.04
unknown in a line with a date, one word	-0.65	-0.16	-0.73	0.49	-0.49
unknown in a line with a date, more words	0	-0.38	0.13	1.15	-0.22
known country in a line with a date, one word	-0.57	-0.22	-0.42	1.2	-0.08
known country in a line with a date, more words	0	-0.43	-0.82	0.8	-0.17
known place in a line with a date, one word	-0.46	-0.24	-1.16	1.47	-0.12
known place in a line with a date, more words	0	-0.44	-1.36	1.44	-0.09
known organization in a line with a date, one word	-0.13	0	-0.72	-0.01	-0.05
unknown starts a line with a date, one word	-0.34	-0.15	-0.98	0.72	-0.8
unknown starts a line with a date, more words	0	-0.4	0.15	1.34	-0.23
known country starts a line with a date, one word	-0.59	-0.23	-0.43	1.24	-0.08
known country starts a line with a date, more words	0	-0.43	-0.82	0.8	-0.17
known place starts a line with a date, one word	-0.56	-0.3	-1.42	1.87	-0.16
known place starts a line with a date, more words	0	-0.44	-1.36	1.44	-0.09
known organization starts a line with a date, one word	-0.13	0	-0.72	-0.01	-0.05
left: in, one word	0.01	-0.8	-0.86	1.17	-0.4
left: in, more words	0	-0.84	0.04	1.13	0.08
left: at, one word	-1.08	-1.05	0.66	0.54	-0.84
left: at, more words	0	-1.09	0.81	0.88	-0.13
left: from, one word	-1.5	-0.51	-0.6	0.83	-0.62
left: from, more words	0	-0.46	-0.35	0.35	-0.44
left: to, one word	-0.72	0.08	0	0.18	-0.43
left: to, more words	0	-0.06	0.14	0.1	0.18
left: of, one word	-0.48	-0.44	-0.47	-0.32	-0.27
left: of, more words	0	-0.34	-0.11	-0.18	-0.29
left: by, one word	-0.35	-0.18	0.22	-1.52	-0.95
left: by, more words	0	0.88	0.31	-1.33	-0.58
left: with, one word	-0.13	0.8	0.22	-0.39	-0.43
left: with, more words	0	0.18	0.06	-0.86	-0.67
left: for, one word	-0.32	-0.21	0.51	-0.85	-0.87
left: for, more words	0	-0.33	0.32	-1.27	0
left: on, one word	-0.18	-0.52	0.32	-0.52	-0.71
left: on, more words	0	-0.31	0.44	0.24	-0.46
left: against, one word	-0.96	1.04	0.01	-0.99	-0.04
left: against, more words	0	-0.06	0.5	-0.84	-1.13
left: between, one word	-1.07	-0.27	-1.51	0.94	0.13
left: between, more words	0	-0.38	-1.21	-0.38	-0.76
left: and, one word	-0.31	-0.08	0.15	0.31	0.28
left: and, more words	0	0.78	0.33	-0.39	-0.88
left: or, one word	0.46	-1.47	-0.71	-0.97	0.4
left: or, more words	0	-0.14	-0.76	-0.03	-0.24
left: the, one word	-0.54	-0.94	-0.04	-0.57	0.21
left: the, more words	0	-0.76	0.5	0.18	0.46
left: a, one word	0.29	-1.2	-0.49	-0.48	0.28
left: a, more words	0	-0.89	-0.58	-0.42	0.02
left: an, one word	0.34	-1.06	-0.7	-0.9	1.06
left: an, more words	0	-0.88	-0.57	-0.85	-0.19
left: near, one word	-0.81	-0.95	-1.23	1.48	-1.12
left: near, more words	0	-1.93	-1.44	2.46	-1.12
left: as, one word	-0.85	0.45	0.29	-0.63	0.14
left: as, more words	0	-0.22	-0.48	-1.08	0.65
left: into, one word	-0.75	-0.9	-1.1	-0.15	0.27
left: into, more words	0	-0.84	0.92	-0.84	-0.87
left: through, one word	0.02	-0.87	-0.95	0.5	-0.99
left: through, more words	0	0.38	0.57	-1.09	-0.81
left: outside, one word	0.03	-0.86	-0.87	0.84	-0.81
left: around, one word	-0.92	-0.57	-1.06	0.89	-0.66
left: across, one word	-0.79	-0.29	-0.86	1.25	-0.42
left: across, more words	0	0.49	-0.63	-0.61	-0.33
left: than, one word	-0.26	-0.97	-1.05	-0.56	0.52
left: v, one word	-0.89	-0.11	-0.15	0.82	-0.08
left: v, more words	0	-0.38	-0.68	0.47	-0.56
left: over, one word	-0.56	-1.02	-1.45	0.82	-0.35
left: over, more words	0	-0.32	-1.42	1.16	-1.32
left: under, one word	-0.85	-0.84	0.18	-1.56	0.44
left: under, more words	0	-0.15	-1.16	0.02	-1.61
left: after, one word	-1	0.83	-1.3	-0.25	-0.97
left: after, more words	0	0.36	-0.99	-0.73	0.83
left: before, one word	-0.66	1.03	-0.94	-0.89	-0.84
left: before, more words	0	-0.75	-0.31	0.15	-0.22
left: via, one word	0.33	-0.05	-0.02	-0.03	-0.06
left: via, more words	0	0	-0.01	-0.01	-0.1
left: called, one word	-1.01	-0.99	-1.4	-1.62	0.42
left: called, more words	0	-1.44	0.3	0.32	0.94
left: named, one word	-0.49	-0.52	0.42	-0.41	-0.71
left: named, more words	0	-0.23	-0.52	0.42	-0.55
left: is, one word	0.46	0.09	-1.28	-0.47	-0.24
left: is, more words	0	0.03	-0.5	-0.64	0.22
left: was, one word	0.59	0.07	-0.8	-0.43	-0.15
left: was, more words	0	0.29	-0.34	-0.21	0.28
left: were, one word	1.2	-0.39	-0.62	-0.58	-0.88
left: were, more words	0	0.13	-0.08	-0.06	-0.06
left: has, one word	-0.29	-0.54	-0.44	-0.37	-0.41
left: has, more words	0	-0.16	-0.26	-0.22	-0.4
left: had, one word	0.86	-0.12	-0.19	-0.14	-0.11
left: had, more words	0	-0.01	-0.1	-0.03	-0.04
left: are, one word	0.23	-1.3	-1.13	-0.06	0
left: are, more words	0	-0.06	0.46	-0.85	-0.77
left: who, one word	-0.2	0.58	-0.39	-0.28	-0.43
left: who, more words	0	-0.28	-0.28	-0.18	-0.24
left: which, one word	-0.45	0.72	-0.07	-1.2	-0.91
left: which, more words	0	-0.29	-0.58	-0.48	-0.25
left: that, one word	-0.33	0.43	-0.27	0.02	-1.14
left: that, more words	0	-0.47	-0.92	-0.08	0.14
left: where, one word	-0.74	0.36	-0.99	-0.82	-0.9
left: where, more words	0	0.5	0.52	-0.99	-0.9
left: will, one word	0.46	-0.33	-0.8	0.4	-0.66
left: will, more words	0	-0.43	-0.68	-0.72	-0.72
left: would, one word	1.04	-0.16	-0.19	-0.21	-0.13
left: his, one word	1.84	-1.1	-1.43	-0.84	-0.81
left: his, more words	0	-0.83	-0.81	-0.42	0.49
left: her, one word	0.48	-0.58	-0.54	-0.32	0.29
left: her, more words	0	-0.27	-0.73	-0.1	-0.27
left: its, one word	0	-1.24	-1.41	-0.34	-0.77
left: its, more words	0	0.12	-1.45	-0.23	-0.63
left: their, one word	0.38	-0.59	0.35	-0.63	-0.9
left: their, more words	0	-0.23	-0.28	-0.19	-0.64
left: but, one word	0.24	0.78	-0.52	-0.53	-0.44
left: but, more words	0	0.86	-0.21	-0.45	-0.11
left: based, one word	0.61	-0.15	-0.1	-0.13	-0.09
left: based, more words	0	-0.03	-0.02	-0.03	-0.04
left: said, one word	-0.28	0.6	-0.74	-0.1	0.29
left: said, more words	0	0.52	-0.19	-0.19	-0.03
left: not, one word	1	-0.16	-0.35	-0.31	-0.33
left: not, more words	0	-0.01	-0.04	-0.02	-0.05
left: can, one word	1.08	-0.1	-0.22	-0.23	-0.19
left: can, more words	0	-0.08	-0.09	-0.1	-0.06
left: this, one word	1.35	-0.23	-0.31	-0.37	-0.31
left: this, more words	0	-0.35	-0.85	0.47	-0.66
left: when, one word	-0.63	0.44	0.18	0.14	-1.1
left: when, more words	0	0.21	-0.4	-0.27	-0.36
left: while, one word	-0.65	-0.38	1.26	-0.97	-0.55
left: while, more words	0	-0.75	1.46	-1.31	0.01
left: like, one word	-1.03	-1.08	-0.82	-0.97	0.06
left: like, more words	0	-0.16	0.78	-1.45	-0.4
left: beat, one word	-0.76	-0.53	1.35	0.13	-0.32
left: beat, more words	0	-0.01	0.07	0.14	-0.31
left: did, one word	0.41	-0.62	-0.55	-0.65	-0.46
left: did, more words	0	-0.23	-0.17	-0.2	-0.16
left: have, one word	0.24	-0.46	-0.42	-0.25	-0.22
left: have, more words	0	0.07	-0.77	-0.69	-0.76
left: leader, one word	-0.23	-0.21	-0.03	-0.02	-0.05
left: leader, more words	0	0.84	-0.13	-0.1	-0.09
left: held, one word	1.3	-0.13	-0.18	-0.18	-0.2
left mark: ., one word	0.01	-0.02	-0.11	-0.51	0.2
left mark: ., more words	0	0.4	-0.29	-0.58	-0.13
left mark: ,, one word	-0.53	0.32	-0.22	-0.12	-0.54
left mark: ,, more words	0	0.3	0.39	-0.31	0.07
left mark: ;, one word	-0.76	-0.46	-1.51	0.12	0.15
left mark: ;, more words	0	-0.69	-0.11	0.01	0.34
left mark: :, one word	0.08	0.02	0.02	-0.25	-0.48
left mark: :, more words	0	-0.51	-0.95	0.35	-0.08
left mark: (, one word	-0.35	0.31	-0.68	-0.32	-0.25
left mark: (, more words	0	-0.13	0.42	-0.59	0.02
left mark: ), one word	-0.31	-1.24	1.43	-0.81	-0.73
left mark: ), more words	0	-0.78	0.51	-1	0.67
left mark: -, one word	0	-0.03	-0.3	-0.14	-0.57
left mark: -, more words	0	0.15	0.21	-0.09	0.12
left mark: /, one word	-0.94	-1.55	0.75	-1.85	-0.75
left mark: /, more words	0	-1.26	0.82	0.25	-0.18
left mark: ", one word	-0.72	-0.1	-0.82	-1.04	0.15
left mark: ", more words	0	-0.73	-0.06	-0.49	1.05
left mark: ', one word	-0.12	-1.99	-1.69	-0.62	-0.14
left mark: ', more words	0	-0.68	-0.01	-0.46	1.11
left mark: !, one word	0.63	-0.57	-0.56	-0.64	-0.65
left mark: &, one word	0.3	-0.46	-0.09	0.16	-1.05
left mark: &, more words	0	0.6	0.42	-0.87	-0.89
left mark: %, one word	0.82	-0.2	-0.18	-0.14	-0.13
left mark: %, more words	0	-0.28	-0.13	-0.1	-0.16
left mark: @, one word	0.65	-0.66	-0.75	-0.61	-0.73
left mark: @, more words	0	-0.97	-0.64	-0.57	-0.67
left mark: [, one word	0.17	-0.83	0.22	-1.01	-0.81
left mark: ], one word	0.3	-0.07	-0.02	-1.51	-1.21
left mark: other, one word	1.47	-1.07	-1.09	-0.95	-0.95
left mark: other, more words	0	-0.58	-0.86	-0.67	0.4
left is honorific, one word	-0.47	0.84	-0.76	-0.99	-0.29
left is honorific, more words	0	0.33	-0.63	-0.45	-0.37
left is office, one word	-0.18	0.55	-0.42	-0.38	-0.19
left is office, more words	0	0.2	-0.13	-0.35	-0.21
left is rank, one word	-0.21	-1.15	-0.48	-0.34	-0.27
left is rank, more words	0	0.99	-0.64	-0.28	-0.43
left is occupation, one word	0.22	0.39	-0.41	-0.36	-0.2
left is occupation, more words	0	0.38	-0.01	-0.37	-0.27
left is family, one word	-0.7	1.34	-1.04	-1.08	-1.19
left is family, more words	0	0.38	-0.49	-0.71	-0.38
left is placeNoun, one word	-0.57	-0.56	-0.68	0.19	-0.52
left is placeNoun, more words	0	0.05	-0.63	-0.58	-0.28
left is organizationNoun, one word	-0.41	-0.95	0.74	-0.78	-0.7
left is organizationNoun, more words	0	-0.67	1.01	-0.47	0.62
left is speech, one word	-0.71	1.16	-0.32	-0.4	-0.17
left is speech, more words	0	0.32	-0.13	-0.26	0.14
left is personVerb, one word	-0.13	0.52	0.04	-0.79	0.08
left is personVerb, more words	0	0.34	0.45	-0.52	-0.01
left is bodyNoun, one word	0.01	0.48	0.18	-0.36	-0.43
left is bodyNoun, more words	0	0.36	-0.43	-0.3	-0.37
left is organization, one word	-0.18	-0.54	-0.26	-0.58	-0.49
left is organization, more words	0	0.02	0.23	-0.43	-0.41
left is place, one word	-0.13	-0.54	-0.72	-0.1	-0.1
left is place, more words	0	-0.47	-0.74	-0.15	-0.57
left is given, one word	-0.04	-0.58	-0.07	-0.27	-0.2
left is given, more words	0	-0.27	-0.16	-0.21	-0.2
left is time, one word	-1.03	-0.59	0.19	-1.03	-0.73
left is time, more words	0	-0.3	-0.59	-0.44	-0.33
left is team, one word	0.1	-0.38	-0.69	-0.62	-0.37
left is team, more words	0	-0.36	-0.49	-0.19	-0.25
left is other, one word	-0.04	-0.33	-0.9	-0.38	-0.3
left is other, more words	0	-0.91	-0.46	-0.69	0.84
left is direction, one word	0.17	-0.2	-0.46	-0.64	-0.33
left is direction, more words	0	-0.51	-0.93	0.19	-0.38
left is company, one word	1.27	-0.14	-0.09	-0.07	-0.07
left is company, more words	0	-0.02	-0.2	-0.01	-0.02
left is grammar, one word	-0.26	-0.32	-0.09	0.01	-0.16
left is grammar, more words	0	-0.33	0.28	0.22	0.17
left is surname, one word	-0.05	-0.37	-0.28	-0.12	-0.24
left is surname, more words	0	-0.25	-0.24	0.03	-0.06
left is capitalised, one word	0.21	-0.51	-0.42	-0.51	-0.39
left is capitalised, more words	0	-0.28	-0.41	-0.25	-0.33
left is another small word, one word	-0.48	-0.12	-0.49	-0.53	-0.14
left is another small word, more words	0	-0.07	0.35	0.07	0.1
left is a number, one word	0.63	-1	-0.49	-0.46	-0.48
left is a number, more words	0	0.06	-0.06	-0.08	0.59
right: in, one word	-0.31	-0.71	-0.44	0.03	-0.63
right: in, more words	0	-0.32	0.57	-0.08	-0.03
right: at, one word	0.2	-0.81	0.98	-0.18	-0.78
right: at, more words	0	0.07	0.83	-0.48	-0.72
right: from, one word	0.18	-1.05	-0.96	-0.51	-1.02
right: from, more words	0	0.27	-0.14	-0.64	0.13
right: to, one word	-0.36	0.06	0	0.25	-0.49
right: to, more words	0	-0.26	0.04	-0.02	-0.4
right: of, one word	0.47	-0.39	-1.03	-0.52	-0.81
right: of, more words	0	0.26	-0.91	-0.48	-1.1
right: by, one word	-0.11	-0.55	-0.98	0.32	-0.79
right: by, more words	0	-0.47	-0.38	-0.1	0.07
right: with, one word	0.52	-0.08	-1.32	0.38	-0.35
right: with, more words	0	-0.14	0.12	-0.54	-1
right: for, one word	0	-0.85	-0.27	-0.33	-0.99
right: for, more words	0	-0.5	-0.84	-0.54	0.22
right: on, one word	0.1	-0.03	-0.66	0.17	-0.38
right: on, more words	0	-0.02	-0.5	0.44	0.24
right: against, one word	0.37	-0.39	-0.47	-0.58	-0.87
right: against, more words	0	-0.21	-0.4	-0.18	-0.57
right: between, one word	1.05	-0.35	-0.57	-0.34	-0.53
right: between, more words	0	-0.04	-0.03	-0.03	-0.06
right: and, one word	-0.41	0.05	-0.12	0.33	0
right: and, more words	0	0.53	0.25	0.08	-0.2
right: or, one word	0.06	-1.87	-1.02	0.26	0.13
right: or, more words	0	0.43	-1.24	-1.26	0.1
right: the, one word	0.64	-0.41	-0.27	-0.1	-0.39
right: the, more words	0	-0.16	-0.32	0.03	-0.26
right: a, one word	-0.3	0.13	-0.52	-0.38	-0.61
right: a, more words	0	-0.28	-0.87	-0.55	-0.44
right: an, one word	1.17	-0.19	-0.17	-0.12	-0.14
right: an, more words	0	-0.06	-0.16	-0.13	-0.08
right: near, one word	-0.11	-1.03	-1.2	0.57	-1.26
right: near, more words	0	-0.76	-0.99	0.81	-0.67
right: as, one word	-0.37	0.07	-0.83	-0.58	-0.19
right: as, more words	0	-1.51	0.36	-0.98	0.22
right: into, one word	0.28	-0.28	-0.58	-0.46	-0.37
right: into, more words	0	-0.54	-0.4	-0.91	0.67
right: through, one word	-0.54	-0.25	-0.49	0.76	-0.19
right: through, more words	0	-0.22	-0.49	0.64	-0.37
right: outside, one word	0.62	-0.18	-0.09	-0.23	-0.32
right: outside, more words	0	-0.05	-0.05	-0.11	-0.52
right: around, one word	-1.27	-1.01	-0.66	-0.38	-1.03
right: around, more words	0	-0.17	-0.38	-0.37	-0.34
right: across, one word	-0.73	-0.76	0.76	-0.77	-0.74
right: than, one word	1.19	-0.13	-0.34	-0.16	-0.13
right: than, more words	0	-0.04	-0.04	-0.04	-0.07
right: v, one word	-1.5	0.7	-1.55	-0.71	-1.36
right: v, more words	0	-0.67	-0.71	0.3	-0.11
right: over, one word	0.6	-0.87	0.62	-0.62	-0.77
right: over, more words	0	-0.14	-0.94	0.37	-0.28
right: under, one word	-0.15	-0.83	-1.15	0.46	1.09
right: under, more words	0	-0.81	0.38	-0.8	-0.77
right: after, one word	-0.14	-0.89	0.2	0.22	-0.8
right: after, more words	0	-0.44	-0.23	0.57	-0.88
right: before, one word	-0.01	-1.31	0.45	0.39	-1.25
right: before, more words	0	-0.71	-0.99	0.1	-0.83
right: via, one word	0.64	-0.25	-0.33	-0.11	-0.14
right: via, more words	0	-0.01	-0.02	-0.01	-0.04
right: called, one word	-0.63	0.31	0.47	-1.1	-0.79
right: called, more words	0	0.23	-1.37	-1.01	-0.67
right: named, one word	-0.71	-0.27	-0.55	0.95	-0.18
right: named, more words	0	0.34	-0.28	-0.19	-0.24
right: is, one word	-0.9	-0.75	-0.49	0.03	-0.01
right: is, more words	0	-0.34	0	0.26	0.45
right: was, one word	-0.76	0.19	0.03	-0.13	-0.8
right: was, more words	0	0.48	-0.05	-0.24	0.21
right: were, one word	-0.61	-0.83	-0.14	-0.88	-0.06
right: were, more words	0	-0.23	0.32	-0.62	0.59
right: has, one word	-0.61	-0.12	0.39	-0.33	-1.08
right: has, more words	0	0.32	0.37	-0.25	-1.21
right: had, one word	-0.73	-0.44	-0.12	0.22	-0.15
right: had, more words	0	0.65	0.13	-0.76	-0.45
right: are, one word	-0.15	-1.19	0.66	-0.66	-1.22
right: are, more words	0	-0.44	0	-0.6	-0.41
right: who, one word	-0.56	-0.48	-0.65	0.09	0.08
right: who, more words	0	-0.8	-0.27	-1.42	0.19
right: which, one word	0.83	-1.09	-1.24	-0.43	-1.18
right: which, more words	0	-0.73	-0.23	0.46	-1.03
right: that, one word	0.1	-0.6	-0.22	0.51	-0.43
right: that, more words	0	0.07	-0.45	0.01	0.07
right: where, one word	-1.08	-0.99	0.11	-0.15	-0.9
right: where, more words	0	-0.87	0.27	-1.04	0.47
right: will, one word	-0.76	0.67	0.55	-0.33	-0.91
right: will, more words	0	0.49	-0.73	-1.46	-1.24
right: would, one word	-0.9	0.75	-0.12	-0.69	-1.48
right: would, more words	0	-0.5	0.74	-1.06	-0.13
right: his, one word	1.34	-0.42	-0.6	-0.23	-0.17
right: his, more words	0	-0.07	-0.11	-0.06	-0.07
right: her, one word	0.61	-0.15	-0.29	-0.06	-0.08
right: her, more words	0	-0.44	-0.18	-0.09	-0.1
right: its, one word	-0.69	-0.49	-0.58	-0.49	-0.51
right: its, more words	0	-0.28	-0.88	-0.41	-1.12
right: their, one word	1.21	-0.15	-0.22	-0.25	-0.14
right: their, more words	0	-0.05	-0.24	-0.47	-0.15
right: but, one word	-0.22	0.2	0.31	-0.09	-0.94
right: but, more words	0	-0.24	-0.88	0.16	-0.45
right: based, one word	0.84	-0.76	-0.17	-0.76	-0.95
right: based, more words	0	-0.49	-0.71	-0.63	-0.79
right: said, one word	-0.42	0.59	0.02	-0.35	-0.21
right: said, more words	0	0.39	0.32	-0.29	-0.16
right: not, one word	-0.55	0.53	-1.07	-0.75	-0.54
right: not, more words	0	1.33	-0.85	-0.46	-0.41
right: can, one word	-0.47	0.31	-1.44	0.92	-0.95
right: can, more words	0	-0.04	-0.11	-0.06	-0.5
right: this, one word	0.09	-0.77	-0.67	0.54	-0.77
right: this, more words	0	-0.04	-0.03	-0.02	-0.03
right: when, one word	-1.11	0.62	-1.24	-1.04	0.57
right: when, more words	0	-0.31	-0.83	0.73	-0.79
right: while, one word	0.7	-0.54	-0.74	0.46	-0.47
right: while, more words	0	-0.55	-0.69	-0.78	-0.76
right: like, one word	0.67	-0.66	-1.05	0.4	-0.64
right: like, more words	0	-0.05	-0.02	-0.02	-0.05
right: beat, one word	-1.11	-0.59	-0.06	0.3	-0.26
right: beat, more words	0	-0.54	1.54	0.63	-0.38
right: did, one word	-0.86	-0.75	-1.01	-0.54	-0.75
right: did, more words	0	-0.18	1	-0.2	-0.26
right: have, one word	-1	-1.04	1.28	-0.57	-1.25
right: have, more words	0	-0.61	0.33	-0.5	-0.92
right: leader, one word	-0.66	-0.2	0.76	-0.3	0.53
right: leader, more words	0	-0.56	-0.47	-0.75	-0.58
right: held, one word	0.21	-0.97	-0.98	0.45	-0.92
right: held, more words	0	0.38	-0.84	-0.41	-1.04
right mark: ., one word	-0.35	-0.26	-0.32	0.23	-0.39
right mark: ., more words	0	0.1	0.28	0.07	0.1
right mark: ,, one word	-0.47	-0.21	-0.59	0.07	-0.43
right mark: ,, more words	0	0.56	0.35	-0.02	0.28
right mark: ;, one word	-0.11	-1.73	-2.06	-0.11	0.04
right mark: ;, more words	0	-1.2	-0.45	0.04	0.37
right mark: :, one word	1.01	-0.04	-1.88	0.19	-0.55
right mark: :, more words	0	-1.01	-1.46	0.19	-0.05
right mark: (, one word	-0.68	-0.18	-0.99	-0.37	-0.38
right mark: (, more words	0	0.62	0.17	0.13	0.77
right mark: ), one word	-0.14	-0.77	-0.29	-0.27	0.1
right mark: ), more words	0	-0.8	0.17	0.59	-0.1
right mark: -, one word	1	-1.51	-1.28	-0.15	-0.14
right mark: -, more words	0	-0.8	-0.61	0.63	0.19
right mark: /, one word	-0.49	-1.62	0.04	-0.43	-1.92
right mark: /, more words	0	-0.99	1.45	-1.3	0.33
right mark: ", one word	-0.29	-1.49	-0.88	-0.94	0.21
right mark: ", more words	0	-0.67	-0.04	-0.64	1.05
right mark: ', one word	-0.49	0.62	0.24	-1.36	-0.59
right mark: ', more words	0	0.2	-0.18	-0.42	0.68
right mark: !, one word	-1.4	-1.48	0.57	-0.82	-1.13
right mark: !, more words	0	-0.9	-0.29	-1.01	0.71
right mark: ?, one word	-0.5	-0.57	-0.83	0.57	-0.59
right mark: ?, more words	0	-0.19	0.41	0.04	-0.55
right mark: &, one word	0.91	-0.81	-0.38	-0.62	-0.91
right mark: &, more words	0	0.84	-0.02	-1.13	-0.93
right mark: %, one word	0.8	-0.48	-0.6	-0.46	-0.42
right mark: %, more words	0	-0.07	-0.22	-0.22	-0.24
right mark: $, one word	0.71	-0.23	-0.08	-0.12	-0.18
right mark: $, more words	0	-0.15	-0.01	-0.01	-0.02
right mark: @, one word	0.59	-0.56	-0.57	-0.59	-0.53
right mark: [, one word	0.55	-0.51	-0.85	0.19	-0.96
right mark: [, more words	0	-0.01	-0.01	-0.01	-0.04
right mark: ], one word	-0.76	-0.56	0.74	-0.6	-0.48
right mark: other, one word	1.27	-0.61	-1.38	-0.78	-0.67
right mark: other, more words	0	-0.31	-1.08	0.34	-0.54
right is honorific, one word	0.13	-0.34	-0.77	-0.49	0.09
right is honorific, more words	0	-0.27	-0.52	-0.12	-0.3
right is office, one word	0.6	-0.35	0.08	0.04	-0.51
right is office, more words	0	-0.26	-0.75	0.11	-0.75
right is rank, one word	0.31	-0.7	0.8	-1.03	-1.52
right is rank, more words	0	-0.42	-0.45	-0.43	-0.53
right is occupation, one word	-0.46	-0.95	0.55	-0.77	0.77
right is occupation, more words	0	-1.1	0.75	-1.24	-0.67
right is family, one word	-0.45	0.49	-1.2	-0.62	0.44
right is family, more words	0	-0.32	-1.42	-1.04	-0.79
right is placeNoun, one word	0.11	-0.54	-0.87	-0.1	0.08
right is placeNoun, more words	0	-0.34	-0.91	0.27	0.54
right is organizationNoun, one word	-0.15	-0.41	0.2	-0.59	0.83
right is organizationNoun, more words	0	-0.31	0.33	-0.99	0.51
right is speech, one word	-0.64	1.08	-0.65	-0.02	-1.03
right is speech, more words	0	0.58	0.35	-0.27	-0.4
right is personVerb, one word	-0.18	0.18	0.66	-0.58	-0.46
right is personVerb, more words	0	0.35	0.33	-0.28	-0.35
right is bodyNoun, one word	-0.08	-0.74	-0.06	-0.65	0.65
right is bodyNoun, more words	0	-1	0.22	-0.28	0.22
right is organization, one word	-0.34	-0.46	-0.18	-0.15	-0.18
right is organization, more words	0	-0.46	-0.37	-0.47	-0.29
right is place, one word	-0.64	-0.59	-0.86	0.46	-0.61
right is place, more words	0	-0.44	-0.52	0	-0.21
right is given, one word	0.28	-0.45	0.34	-0.44	-0.22
right is given, more words	0	-0.34	0.04	-0.28	-0.23
right is time, one word	-0.7	-0.19	-1.18	-0.15	0.36
right is time, more words	0	-0.43	-0.6	-0.41	-0.55
right is team, one word	0.32	-0.41	-0.54	-0.69	0.53
right is team, more words	0	-0.47	0.06	-1.04	-0.3
right is other, one word	-0.15	-0.48	-0.97	-0.37	0.25
right is other, more words	0	-0.39	-1.08	-0.59	-0.04
right is direction, one word	-0.08	-0.54	-0.29	-0.7	-0.67
right is direction, more words	0	-0.18	-0.54	-0.49	0.56
right is company, one word	-0.46	-0.4	0	-0.59	0.15
right is company, more words	0	-0.55	0.1	-0.28	-0.11
right is grammar, one word	-0.19	-0.08	-0.17	-0.08	-0.34
right is grammar, more words	0	0.01	0.07	0.11	-0.03
right is surname, one word	0.2	-0.12	0	-0.16	-0.18
right is surname, more words	0	-0.15	0.09	-0.02	-0.28
right is capitalised, one word	0.4	-0.52	-0.55	-0.39	-0.42
right is capitalised, more words	0	-0.42	-0.39	-0.28	-0.25
right is another small word, one word	-0.36	-0.04	-0.43	-0.36	-0.04
right is another small word, more words	0	0.12	0.13	-0.04	0.08
right is a number, one word	0.55	0.39	0.18	-0.6	-0.45
right is a number, more words	0	0.35	0.49	-0.45	-0.56
first in its line, one word	0.11	0.05	-0.05	-0.11	-0.31
first in its line, more words	0	0.11	0.29	-0.08	-0.02
last in its line, one word	0.55	-0.05	0.43	-1.42	-0.57
last in its line, more words	0	-0.15	0.41	-0.88	0.36
opens a sentence, one word	0.1	-0.11	-0.09	-0.15	-0.08
opens a sentence, more words	0	0.02	0.24	-0.08	0.16
has a possessive, one word	-0.82	-0.02	0.41	-0.64	-1.16
has a possessive, more words	0	0.7	0.04	0.05	-1.36
an age follows, one word	-0.36	0.39	-1.47	-0.61	-0.69
an age follows, more words	0	0.56	0.44	-0.24	-1.02
comma and a known place follow, one word	0.35	-1.2	-0.05	-0.27	-1.16
comma and a known place follow, more words	0	-0.33	-0.17	0.91	-0.93
a known place and comma before, one word	1.01	-0.88	-0.58	-0.04	-0.65
a known place and comma before, more words	0	-0.2	-0.66	0.02	-0.83
a known place in brackets follows, one word	-0.38	0.08	0.2	-0.22	-0.28
a known place in brackets follows, more words	0	1.1	-0.42	-0.09	-0.31
capitals in brackets follow, one word	-0.44	-0.74	-0.63	-1.45	-0.65
capitals in brackets follow, more words	0	-0.16	1.22	-0.76	-0.95
comma and a capital follow, one word	-0.36	-0.54	-0.39	0.02	-0.08
comma and a capital follow, more words	0	0.52	0.24	-0.1	-0.18
comma and an office follow, one word	-0.73	0.57	-1.28	-1.55	-0.11
comma and an office follow, more words	0	0.85	-1.33	-1.13	-1.32
left is 'of' after placeNoun, one word	0	-1.36	-1.68	1.36	-1.46
left is 'of' after placeNoun, more words	0	-1.04	-1.26	0.73	-0.82
left is 'of' after office, one word	0.69	0.11	-1.37	0.52	-0.06
left is 'of' after office, more words	0	-0.85	-0.55	-0.26	-0.69
left is 'of' after organizationNoun, one word	-1.44	-0.39	-0.8	-0.31	-0.79
left is 'of' after organizationNoun, more words	0	-0.17	-0.63	0.13	-0.99
left is 'of' after family, one word	0.08	-0.81	-0.86	-0.89	-0.83
left is 'of' after family, more words	0	0.9	0.17	-0.82	-1.08
left is 'of' after bodyNoun, one word	-1.46	-0.03	-0.09	-1.1	-1.1
left is 'of' after bodyNoun, more words	0	-0.53	-0.6	-0.37	-0.75
two to the left is placeNoun, one word	-0.5	-0.91	-0.53	0.36	0.05
two to the left is placeNoun, more words	0	-0.09	-1.2	0.54	-0.8
two to the left is office, one word	-0.26	0.06	-0.75	-0.34	-0.68
two to the left is office, more words	0	0.28	-0.99	-0.52	-0.69
two to the left is honorific, one word	-0.82	-0.36	-0.61	-0.81	0.18
two to the left is honorific, more words	0	-1.38	-0.99	-0.42	-0.52
two to the left is speech, one word	-0.41	0.11	-0.05	-0.6	-0.12
two to the left is speech, more words	0	0.64	-0.58	0.15	-0.37
two to the right is office, one word	-0.05	-1.01	-1.12	-1.25	0.82
two to the right is office, more words	0	-0.58	-0.14	-0.39	-0.35
two to the right is speech, one word	-0.75	-0.69	0.66	-0.39	0.1
two to the right is speech, more words	0	-1.07	-0.05	-0.25	1.12
two to the right is bodyNoun, one word	-0.66	-1.29	0.25	-0.15	0.03
two to the right is bodyNoun, more words	0	-0.49	-0.03	-0.7	0.26
two to the right is personVerb, one word	-0.71	0.57	-0.32	-0.12	-0.39
two to the right is personVerb, more words	0	0.27	-0.55	-0.35	-0.04
is a line, one word	0.43	-0.79	-0.49	-0.38	-0.64
is a line, more words	0	-1.19	0.58	0.06	1.26
alone in brackets, one word	-0.78	-0.57	0.73	0.73	-1.12
alone in brackets, more words	0	-0.81	0.59	0.45	-0.74
in brackets behind a name, one word	-0.08	-1.08	-0.2	-0.17	-0.01
in brackets behind a name, more words	0	-1.34	0.77	-0.1	0.03
between commas, one word	0.14	-0.54	0.18	-0.75	0.07
between commas, more words	0	0.41	0.99	-0.27	0.14
between numbers or line edges, one word	0.54	-0.69	1.23	-0.41	-0.21
between numbers or line edges, more words	0	-0.52	0.91	0.1	0.48
elsewhere nothing, one word	0.41	-0.37	0.21	-0.52	-0.14
elsewhere person, one word	-0.77	0.51	0.17	-0.23	-0.76
elsewhere person, more words	0	0.42	0.4	0.63	-0.49
elsewhere organization, one word	-0.1	-0.07	0.74	-0.69	-0.03
elsewhere organization, more words	0	-0.32	1.08	0.63	0.45
elsewhere place, one word	-0.27	-0.45	-0.29	0.23	0.06
elsewhere place, more words	0	-0.93	0.76	0.67	-0.56
elsewhere other, one word	-0.07	-0.51	0.11	-0.81	0.66
elsewhere other, more words	0	-0.13	0.58	0.23	0.87
elsewhere mostly nothing, twice or more, one word	0.31	0.1	0.02	-0.24	-0.29
elsewhere mostly person, twice or more, one word	-0.2	0.6	-0.22	-0.6	-0.42
elsewhere mostly person, twice or more, more words	0	0.29	0.62	-0.05	-0.34
elsewhere mostly organization, twice or more, one word	-0.12	-0.36	0.61	-0.92	0.37
elsewhere mostly organization, twice or more, more words	0	-0.49	0.43	-0.39	0.14
elsewhere mostly place, twice or more, one word	0.12	-0.33	-0.73	0.21	-0.5
elsewhere mostly place, twice or more, more words	0	-0.26	0.3	0.5	-0.85
elsewhere mostly other, twice or more, one word	-0.6	-0.01	-0.1	-0.83	0.32
elsewhere mostly other, twice or more, more words	0	-0.81	-0.86	-0.55	1.5
surname of a full name in the document, one word	-0.63	1.91	-1.05	-1.03	-0.64
surname of a full name in the document, more words	0	0.75	-0.06	0.25	-0.38
first name of a full name in the document	-0.43	0.27	-0.98	-0.77	0.07
first words of an organisation in the document, one word	-0.17	-0.67	-0.06	0.11	0.15
first words of an organisation in the document, more words	0	-1.43	0.89	-0.15	-0.67
word of an organisation in the document	-0.27	-0.88	-0.17	-0.26	-0.3
initials of an organisation in the document	0.33	-0.41	1.15	-0.49	-0.78
also written small in the document	1.11	-0.43	-0.55	-0.4	-0.39
English, but never written small in the document	0.38	-0.62	-0.43	-0.74	-0.42
capitalised within sentences of the document	-0.34	-0.2	-0.26	-0.29	-0.2
unknown in a text on sport, one word	0.09	0.28	0.21	-0.53	-0.29
unknown in a text on sport, more words	0	0.26	0.29	-0.37	-0.12
known person in a text on sport, one word	-0.02	-0.24	-0.01	-0.01	-0.01
known country in a text on sport, one word	-0.88	-0.27	-1.11	1.45	-0.24
known country in a text on sport, more words	0	-0.9	-0.83	1.9	-0.08
known place in a text on sport, one word	-0.71	-0.4	0.6	-0.3	-0.46
known place in a text on sport, more words	0	-0.38	0.76	-0.13	-0.26
known organization in a text on sport, one word	-0.01	0.11	-0.5	-0.54	-0.73
known organization in a text on sport, more words	0	-0.51	0.38	-0.96	0.38
unknown in a row of a text on sport, one word	-0.3	0.1	-0.01	0.1	-0.27
unknown in a row of a text on sport, more words	0	0.94	0.23	-0.35	-0.48
known country in a row of a text on sport, one word	-0.2	-0.06	-0.19	-0.08	-0.04
known country in a row of a text on sport, more words	0	-0.21	-0.25	0.41	-0.06
known place in a row of a text on sport, one word	-0.39	-0.13	0.5	-0.02	-0.1
known place in a row of a text on sport, more words	0	-0.16	0.72	-0.22	-0.27
known organization in a row of a text on sport, one word	-0.35	-0.07	-0.38	-0.02	-0.02
capitalised only where a sentence opens	0.14	-0.33	-0.3	-0.33	-0.29
`;
