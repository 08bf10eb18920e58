/*
 * How much each piece of evidence speaks for a reading, fitted by server/build/fit/names.ts as a semi-Markov conditional
 * random field. Columns: feature, nothing, person, organization, place, other. A positive weight speaks for the column, a
 * negative one against it; a reading's score is the sum over its evidence.
 */
export const WEIGHTS = `
only word is given	-0.5	0.15	-0.19	-0.31	-0.27
first word is given	0	0.61	0.02	0.01	-0.13
inside word is given	0	0.51	0.11	0.32	0.02
last word is given	0	-0.02	-0.09	-0.04	-0.23
only word is organization	-0.38	-0.52	-0.01	-0.5	-0.56
first word is organization	0	-0.26	-0.06	-0.28	-0.47
inside word is organization	0	-0.05	1.53	-0.29	-0.39
last word is organization	0	-0.6	1.14	-0.21	-0.48
only word is company	-0.21	-0.42	-0.71	-0.36	-0.29
first word is company	0	-0.3	-0.47	-0.06	-0.03
inside word is company	0	-0.15	0.05	-0.08	-0.05
last word is company	0	-0.62	1.56	-0.43	-0.43
only word is team	-0.54	-0.74	0.59	-0.49	-0.8
first word is team	0	-0.52	0.54	-0.26	-0.9
inside word is team	0	-0.1	-0.19	0.21	-0.07
last word is team	0	-0.8	0.28	-0.21	0.13
only word is place	-0.55	-0.61	-0.52	0.04	-0.74
first word is place	0	-0.84	-0.01	0.37	-1.06
inside word is place	0	-0.4	0.32	0.48	0.15
last word is place	0	-1.01	-0.27	1.2	-0.86
only word is placeStart	-1.76	-0.41	-0.79	0.55	-0.71
first word is placeStart	0	-0.41	0.22	0.88	-0.36
inside word is placeStart	0	-0.28	-0.15	-0.05	0.3
last word is placeStart	0	-0.74	0.39	-0.65	-0.62
only word is direction	-0.22	-0.66	-0.27	-0.11	-0.73
first word is direction	0	-0.46	-0.22	0.61	0.04
inside word is direction	0	-0.17	-0.28	0.72	-0.48
last word is direction	0	-0.09	-0.44	-0.16	-0.64
only word is honorific	0.95	-0.53	-1.04	-0.73	-0.76
first word is honorific	0	-0.29	-0.07	-0.06	-0.23
inside word is honorific	0	-0.79	0.11	-0.55	-0.67
last word is honorific	0	0.18	-0.68	-0.42	0.42
only word is office	0.65	-0.82	-0.61	-0.38	-0.57
first word is office	0	0.49	-0.03	-0.37	-0.54
inside word is office	0	0.64	-0.56	-0.19	-0.23
last word is office	0	0.22	-1.07	-0.49	-0.62
only word is rank	0.82	-1.29	-1.21	-0.8	-1.14
first word is rank	0	-0.81	0.08	-0.47	0.44
inside word is rank	0	0.85	-0.63	-0.24	-0.58
last word is rank	0	-0.08	-0.96	-0.66	-0.9
only word is suffix	-1.89	-0.15	-1.7	-1.34	-0.24
first word is suffix	0	-0.91	0.24	-1.17	-1.6
inside word is suffix	0	-0.77	-0.51	-0.65	-0.95
last word is suffix	0	0.48	-0.97	0.31	1.03
only word is surname	-0.61	0.49	-0.49	-0.66	-0.16
first word is surname	0	0.44	-0.1	0.48	-0.08
inside word is surname	0	-0.2	-0.36	0.61	-0.01
last word is surname	0	0.36	-0.31	-0.37	-0.14
only word is time	0.21	-1.11	-0.72	-1.2	-0.99
first word is time	0	-0.73	-0.68	-0.87	-0.08
inside word is time	0	-0.11	-0.22	0.08	0.77
last word is time	0	0.51	-0.98	-0.55	-0.87
only word is other	-0.12	-0.68	-0.31	-0.6	-0.2
first word is other	0	-0.59	-1.07	-1.01	0.22
inside word is other	0	-0.16	-0.48	-0.38	1.2
last word is other	0	-0.73	-0.91	-1.21	1.59
only word is bodyNoun	0.55	-0.41	-0.22	-0.4	-0.53
first word is bodyNoun	0	-0.39	0.22	-0.45	-0.54
inside word is bodyNoun	0	0.29	0.21	-0.06	-0.41
last word is bodyNoun	0	0.04	0.51	-0.77	-0.69
only word is occupation	0.02	0.83	-0.82	-0.38	-0.58
first word is occupation	0	-0.18	-0.52	-0.1	-0.22
inside word is occupation	0	0.93	-0.7	-0.24	-0.03
last word is occupation	0	0.19	-0.35	-0.57	-0.03
only word is organizationNoun	-0.3	-0.42	0.99	-0.36	-0.9
first word is organizationNoun	0	-0.43	0.11	0.21	-0.33
inside word is organizationNoun	0	0.01	-0.2	-0.08	-0.71
last word is organizationNoun	0	-0.35	0.26	-0.06	-0.73
only word is placeNoun	-0.28	-0.62	0.07	-0.29	-0.62
first word is placeNoun	0	-0.5	-0.49	0.69	0.25
inside word is placeNoun	0	-0.27	0.14	0.55	-0.51
last word is placeNoun	0	-0.38	-0.61	0.06	-0.76
only word is common	0.7	0	-0.25	-0.23	-0.24
first word is common	0	-0.38	-0.11	-0.29	0.05
inside word is common	0	0.03	0.35	0.12	0.45
last word is common	0	-0.14	-0.17	-0.23	-0.02
only word is family	0.45	-0.61	-0.66	-0.7	-0.89
first word is family	0	-0.19	-0.39	-0.17	-0.33
inside word is family	0	0	-0.01	0	-0.04
last word is family	0	-1.06	-1.01	-0.51	0.09
only word is grammar	0.7	0	-0.25	-0.23	-0.24
first word is grammar	0	-0.38	-0.11	-0.29	0.05
inside word is grammar	0	0.03	0.35	0.12	0.45
last word is grammar	0	-0.14	-0.17	-0.23	-0.02
only word is particle	-1	-1.29	-0.94	-0.69	-0.14
first word is particle	0	-0.26	-0.89	0.33	-0.45
inside word is particle	0	0.86	0.58	-0.01	0.15
last word is particle	0	-0.74	-0.2	-0.47	-0.45
only word is commonSurname	-0.38	0.97	-0.72	-0.47	-0.62
first word is commonSurname	0	0.08	0.15	-0.1	-0.29
inside word is commonSurname	0	0.57	0.45	0.06	0.17
last word is commonSurname	0	0.65	-0.09	0.01	-0.01
only word is personVerb	0.62	0.46	-0.36	-0.18	-0.19
first word is personVerb	0	-0.27	-0.16	-0.12	-0.16
inside word is personVerb	0	-0.15	-0.13	-0.1	-0.11
last word is personVerb	0	-0.28	-0.66	-0.31	0.3
only word is speech	0.62	-0.45	-0.33	-0.21	-0.3
first word is speech	0	-0.74	-0.52	-0.27	-0.31
inside word is speech	0	-0.13	-0.61	0.23	-0.31
last word is speech	0	-0.59	0.09	0.34	-0.75
only word is a given name and no English word	-0.66	0.24	-0.35	-0.33	-0.25
first word is a given name and no English word	0	0.47	0.16	0.1	-0.14
inside word is a given name and no English word	0	0.69	-0.02	0.39	-0.22
last word is a given name and no English word	0	0.3	-0.04	-0.29	-0.05
only word is no English word and nothing known	-0.7	-0.19	0.01	0.06	-0.2
first word is no English word and nothing known	0	0.07	0.34	0.35	-0.07
inside word is no English word and nothing known	0	0.42	0.26	0.14	0.17
last word is no English word and nothing known	0	0.43	-0.08	0.01	0.14
only word ends as slavic	-0.53	0.75	-0.57	-0.04	-0.22
first word ends as slavic	0	-1.1	0.09	-0.35	-1.18
inside word ends as slavic	0	0.2	-0.31	-0.24	-0.37
last word ends as slavic	0	1.08	-0.38	-0.29	-0.24
only word ends as western	-0.5	-0.14	-0.41	0.06	-0.18
first word ends as western	0	-0.61	-0.05	-0.33	0.13
inside word ends as western	0	0.44	0.21	0	0.29
last word ends as western	0	0.44	-0.21	-0.12	-0.24
only word ends as southern	-0.55	0.34	-0.1	-0.69	0.08
first word ends as southern	0	0.03	0.42	-0.5	-0.96
inside word ends as southern	0	-0.69	-0.28	-0.26	-0.1
last word ends as southern	0	1	0.05	-0.41	-0.44
only word ends as eastern	-0.31	-1.04	-1.33	-1.02	1.48
first word ends as eastern	0	-0.26	0.24	-1.14	-0.02
inside word ends as eastern	0	-0.04	-0.26	-0.83	-0.55
last word ends as eastern	0	-0.12	-0.48	0.08	0.19
only word ends as town	-1.36	-0.28	0.37	0.17	-1.22
first word ends as town	0	-0.74	-0.08	-0.16	-0.15
inside word ends as town	0	-0.29	0.63	0.73	-0.36
last word ends as town	0	0.02	-0.15	0.55	-0.03
only word ends as land	0.06	-0.57	-0.13	-0.18	-0.54
first word ends as land	0	-0.34	0.41	0.27	-0.1
inside word ends as land	0	-0.2	0.28	0.2	0.12
last word ends as land	0	-0.48	-0.46	0.33	-0.25
only word ends as body	-0.62	-0.61	0.08	-1.34	-0.05
first word ends as body	0	-0.6	0.02	-0.01	0.59
inside word ends as body	0	-0.27	-1.63	-0.35	0.26
last word ends as body	0	-0.65	0.35	-0.6	-0.95
only word ends as adjective	-0.54	-1.26	-0.17	-1.63	1.28
first word ends as adjective	0	-0.76	-0.01	0.05	-0.09
inside word ends as adjective	0	-0.28	0.08	-0.46	-0.49
last word ends as adjective	0	-0.32	-0.4	-0.77	0.22
only word ends as verb	0.62	-0.22	-0.65	-0.29	-0.63
first word ends as verb	0	-0.24	0.11	-0.15	-0.07
inside word ends as verb	0	0.18	0.26	0.57	0.32
last word ends as verb	0	0.17	-0.13	-0.21	0.05
only word ends as noun	0.01	-0.75	0.01	-0.64	-0.48
first word ends as noun	0	-0.56	-0.17	-0.06	-0.46
inside word ends as noun	0	-0.15	0.98	0.32	0.47
last word ends as noun	0	-0.42	0.11	0.23	-0.28
'of' inside	0	0.23	0.82	0.21	0.62
'and' inside	0	-0.71	0.01	0.31	-0.39
'&' inside	0	-0.89	0.51	-0.59	-0.03
'for' inside	0	0.63	0.52	-0.31	0.08
'on' inside	0	-0.23	-0.1	-0.2	0.25
'the' inside	0	0.23	0.34	-0.07	0.19
'upon' inside	0	-0.29	-0.66	0.75	-0.53
only word in capitals	0.42	-0.74	0.32	-0.73	-0.69
first word in capitals	0	-0.46	-0.27	-0.82	-0.29
inside word in capitals	0	0.17	-1.42	-0.09	0.41
last word in capitals	0	-0.37	0	-0.27	-0.02
only word has a capital inside	0.27	-1.2	-0.16	-2.34	0.16
first word has a capital inside	0	0.57	-1.38	-1.25	-1.22
inside word has a capital inside	0	-0.19	-0.24	-0.12	-0.2
last word has a capital inside	0	-0.07	-1.04	-1.01	0.91
only word of capitals with full stops	0.47	-1.29	-1.11	0.16	0.32
first word of capitals with full stops	0	-0.8	-0.11	-1.33	-1.45
inside word of capitals with full stops	0	-0.56	-0.54	-0.25	-0.39
last word of capitals with full stops	0	-1.02	0.46	-0.79	-0.75
only word holds a digit	-0.02	-1.08	0.37	-1.05	-0.09
first word holds a digit	0	-1.21	-0.16	-0.97	1.24
inside word holds a digit	0	0.13	-0.35	-0.27	-0.03
last word holds a digit	0	-0.94	-0.3	-0.46	0.15
only word holds a hyphen	1.06	-1.12	0.12	-0.44	-0.38
first word holds a hyphen	0	-1.06	-1.08	-0.55	0.37
inside word holds a hyphen	0	-0.72	-0.28	-0.84	-1.02
last word holds a hyphen	0	0.01	-0.52	-0.92	-1.03
only word holds an apostrophe	-1.23	-1.04	-1.32	-0.6	0.31
first word holds an apostrophe	0	-0.68	-0.06	-0.52	-0.45
inside word holds an apostrophe	0	0.28	0.38	-0.27	-0.28
last word holds an apostrophe	0	0.54	-1.09	-0.68	-0.68
only word of other letters	1.58	-1.55	-1.5	0.02	-1.56
first word of other letters	0	-0.79	-1.05	-0.99	-0.9
inside word of other letters	0	-0.78	-0.65	-0.5	-0.52
last word of other letters	0	-0.78	-1.05	-0.95	-0.86
only word is an initial	-0.78	-0.03	-0.89	-0.39	-0.23
first word is an initial	0	0.38	-0.58	-0.44	-0.06
inside word is an initial	0	0.95	0.1	-0.23	0.25
last word is an initial	0	0.19	0.28	-0.39	-0.67
only word written small	-0.69	-0.23	-0.39	-0.2	-0.38
first word written small	0	-0.28	-0.06	-0.88	-0.63
inside word written small	0	0.49	-0.37	0.28	0.17
last word written small	0	-0.7	-0.74	-0.43	-0.44
only word is a number	1.95	-0.57	-0.66	-0.89	-0.96
first word is a number	0	-0.58	0.26	-0.55	-0.17
inside word is a number	0	0.16	-0.19	-0.17	0.09
last word is a number	0	-0.71	-0.42	-0.16	0.11
only word of one letter	-1.34	0.67	-1.2	-0.91	-1.56
first word of one letter	0	-0.7	-0.81	-0.68	0.41
inside word of one letter	0	0.31	-0.07	-0.14	0.48
last word of one letter	0	0.29	-0.06	-0.28	-0.56
only word of two letters	0.51	-0.93	-0.7	0.23	-1.16
first word of two letters	0	0.55	-0.72	-0.69	-0.75
inside word of two letters	0	0.72	-0.32	-0.3	-0.57
last word of two letters	0	-0.49	0.34	-0.14	0.11
only word of three letters	-0.04	-1.37	0.45	-1.02	-0.7
first word of three letters	0	-0.38	0.24	-0.14	-0.33
inside word of three letters	0	0.27	-0.85	0.38	-0.21
last word of three letters	0	-0.25	0	-0.69	-0.76
only word of four letters	0.19	-0.92	0.86	-0.77	-0.69
first word of four letters	0	-0.64	-0.14	-1.2	-0.24
inside word of four letters	0	-0.65	-0.6	-0.35	-0.44
last word of four letters	0	-0.42	-0.4	-0.5	0.04
only word of five letters	0.04	-0.39	-0.78	-1.19	0.18
first word of five letters	0	-1.18	-0.4	-0.83	-0.52
inside word of five letters	0	-0.05	-0.34	-0.17	0.41
last word of five letters	0	-0.12	-0.45	-0.82	-0.1
only word in six or more capitals	-0.89	0.36	-0.33	-1.4	0.62
first word in six or more capitals	0	-1.28	-0.5	-0.83	0.36
inside word in six or more capitals	0	-0.1	-0.25	-0.14	-0.14
last word in six or more capitals	0	-0.37	-0.59	0.05	-1.32
1 words	0.03	-0.29	-0.32	-0.32	-0.25
2 words	0	-0.29	-0.52	-0.32	-0.33
3 words	0	0.01	0.19	0.06	0.15
4 words	0	0.27	0.56	0.33	0.4
5 words	0	0.3	0.79	0.32	0.59
6 or more words	0	0.48	1.47	-0.11	1.06
no word English, one word	-0.32	-0.42	-0.37	-0.27	-0.13
no word English, more words	0	0.17	-0.12	-0.25	-0.37
no word English, opens a sentence, one word	-0.3	0.26	0.03	0.14	0.03
no word English, opens a sentence, more words	0	0.46	-0.08	-0.31	-0.58
no word English, in a headline, one word	-0.31	0.1	-0.35	0.11	-0.37
no word English, in a headline, more words	0	0.29	-0.07	0.15	-0.16
no word English, opens a headline, one word	-0.44	-0.07	0.03	-0.09	-0.2
no word English, opens a headline, more words	0	0.82	0.25	-0.35	-0.47
no word English, in capitals, one word	-0.04	0.15	0.42	0.11	-0.05
no word English, in capitals, more words	0	0.11	0.09	-0.59	-0.01
no word English, opens a line of capitals, one word	-0.34	-0.06	0.92	-0.34	-0.03
no word English, opens a line of capitals, more words	0	0.76	0.68	-0.85	-0.55
some words English, more words	0	0.05	0.25	0.33	0.34
some words English, opens a sentence, more words	0	-0.26	0.29	0.14	-0.24
some words English, in a headline, more words	0	0	0.22	0.31	-0.06
some words English, opens a headline, more words	0	-0.28	0.35	-0.37	0.27
some words English, in capitals, more words	0	-0.23	-0.03	-0.16	0.15
some words English, opens a line of capitals, more words	0	-0.31	-0.14	-0.35	0.31
all words English, one word	-0.55	-0.74	-0.45	-1.01	-0.55
all words English, more words	0	-1	-0.35	-0.92	-0.44
all words English, opens a sentence, one word	0.61	-0.64	-0.78	-0.72	-0.14
all words English, opens a sentence, more words	0	-0.76	-0.42	-0.12	-0.28
all words English, in a headline, one word	0.69	-0.64	-0.69	-0.72	-0.68
all words English, in a headline, more words	0	-0.29	-0.26	-0.25	-0.22
all words English, opens a headline, one word	0.75	-0.5	-0.65	-0.25	-0.4
all words English, opens a headline, more words	0	-0.19	-0.22	0.22	0.2
all words English, in capitals, one word	1.07	-0.3	-0.37	-0.33	-0.24
all words English, in capitals, more words	0	-0.16	-0.05	-0.1	0.08
all words English, opens a line of capitals, one word	0.02	-0.16	-0.5	-0.48	-0.66
all words English, opens a line of capitals, more words	0	-0.17	-0.08	-0.22	0.99
given name first of 2	0	0.56	-0.42	-0.29	-0.11
given name first of 3	0	0.48	0.26	0.18	-0.19
given name first of 4	0	0.56	-0.28	1.02	-0.35
given name first, surname last	0	0.71	-0.15	-0.05	-0.21
given name first, unknown word last	0	1	-0.35	0.01	-0.25
initial first, no English word last	0	0.68	-1.05	-0.25	0
office and of first	0	0.51	-1.05	-0.72	-0.86
word of an organisation and of first	0	-0.14	1.48	0.37	-0.95
word of a place and of first	0	-0.3	-0.3	0.83	-0.93
known place first, word of an organisation last	0	-0.65	0.19	0.97	0.89
known place first, a team last	0	-0.16	0.53	0.73	-0.66
possessive inside	0	-0.42	-0.93	0.26	-0.93
known person, one word	-0.64	0.26	-0.67	-0.53	-0.48
known person, more words	0	0.23	-0.88	-0.9	-0.63
known country, one word	0.23	-0.67	0.12	0.7	-0.64
known country, more words	0	-0.78	-0.29	0.63	-0.44
known region, one word	-1.4	-0.7	0.05	1.11	-0.88
known region, more words	0	-0.55	-0.99	0.51	-0.55
known city, one word	-0.79	-0.49	-0.14	1.17	-0.84
known city, more words	0	-1.57	0.71	1.44	-0.57
known area, one word	-1.65	-1.38	-1.86	-0.16	-1.76
known area, more words	0	-0.46	0.04	0.13	-0.85
known site, one word	-1.11	-0.61	-1.02	-0.16	-0.6
known site, more words	0	-0.49	-0.85	0.64	-0.72
known water, one word	-1.29	-1.39	-1.48	0.42	-1.07
known water, more words	0	-0.29	-1.69	1.55	-0.4
known body, one word	-0.14	0.06	0.73	-0.81	-0.17
known body, more words	0	-0.41	0.09	-0.77	-0.5
known ministry, one word	-2.05	-1.38	-0.8	0.54	-1.46
known ministry, more words	0	-0.31	-0.8	-1.17	-0.71
known agency, one word	0.48	-0.25	0.03	-0.7	-0.61
known agency, more words	0	-0.14	1.2	-0.33	-0.38
known party, one word	-1.55	-0.45	1.13	-0.94	-1.13
known party, more words	0	-0.26	-0.07	-0.88	-0.57
known company, one word	-0.16	-1.52	0.43	-1.38	-1.33
known company, more words	0	-0.32	1.51	-0.71	-0.65
known media, one word	-0.37	-1.15	-0.22	-0.99	-0.11
known media, more words	0	-0.72	1.07	-0.43	-0.76
known group, one word	0.22	-0.99	0.32	-1.03	-1.27
known group, more words	0	-0.38	1.38	-1.32	-0.24
known other organization, one word	-1.67	-0.43	0.97	0.01	-0.33
known other organization, more words	0	0.39	0.35	-0.17	-0.09
known other place, one word	-1.49	-0.51	-0.97	-0.01	-0.58
also known place, one word	-0.15	-0.24	-0.36	-0.56	-0.2
known, but written in small letters	0	-0.07	-0.53	0.5	-0.26
known, but an English word, one word	-0.73	-0.64	0.45	0.66	-0.5
known, but an English word, more words	0	0.35	0.17	0.2	-0.31
known person, but a given name	-0.64	0.26	-0.67	-0.53	-0.48
known place, but a given name	-0.2	-0.87	0.35	-0.13	-0.49
known organization, but a given name	-0.27	-0.3	0.05	-0.35	-0.55
well-known person	-0.64	0.15	-0.64	-0.38	-0.43
well-known place	-0.31	-0.71	0.02	1	-0.64
well-known organization	-0.39	-0.46	1.24	-0.64	-0.4
part of a longer known name, one word	0.09	-0.5	-0.6	-0.55	-0.57
part of a longer known name, more words	0	-0.15	-1.26	-1.08	-0.55
holds a known place	0	0	0.75	0.1	0.13
holds a known organization	0	-0.21	-0.2	-0.27	0.36
crosses a known name	0	0.35	-0.58	-0.13	-0.32
starts with a known person	0	-0.29	0.63	-1.29	-0.63
starts with a known place	0	-0.79	0.48	0.34	-0.18
starts with a known organization	0	-0.31	0.32	-0.38	-0.03
ends with a known person	0	-0.11	-0.6	-0.73	-0.29
ends with a known place	0	-0.54	0.28	0.35	-0.18
ends with a known organization	0	-0.47	0.38	-0.84	0.13
starts with a known country and ends as no organisation	0	-0.18	-0.26	-0.56	-0.41
is a role, one word	0.41	0.13	-0.31	-0.32	-0.52
is a role, more words	0	-0.41	-0.69	-0.5	-0.63
starts with a role	0	-0.47	-0.35	-0.04	0.21
ends with a role	0	0.14	-0.37	-0.58	-0.25
holds a role	0	0.95	-0.31	-0.27	-0.34
a role right before, one word	-0.51	0.87	-0.65	-0.68	-0.27
a role right before, more words	0	0.6	-0.47	-0.31	-0.29
a role right behind, one word	-0.14	-0.13	-0.97	-0.17	0.65
a role right behind, more words	0	0.14	0.11	0.44	0.07
unknown in a row of a table, one word	-0.49	-0.13	0.13	-0.18	-0.39
unknown in a row of a table, more words	0	0.19	-0.05	-0.33	0.28
known person in a row of a table, one word	-0.23	-0.46	-0.08	-0.07	-0.08
known country in a row of a table, one word	-0.36	-0.17	-0.52	0.91	-0.1
known country in a row of a table, more words	0	-0.1	-0.64	0.77	-0.03
known place in a row of a table, one word	-0.21	-0.14	0.8	0.58	-0.14
known place in a row of a table, more words	0	-0.35	0.8	0.37	-0.16
known organization in a row of a table, one word	-0.51	-0.09	0.3	-0.14	-0.26
known organization in a row of a table, more words	0	-0.12	1	-0.05	-0.12
unknown starts a row of a table, one word	-0.03	-0.03	0.34	-0.6	-0.52
unknown starts a row of a table, more words	0	0.37	0.1	-0.27	0.16
known person starts a row of a table, one word	-0.23	-0.46	-0.08	-0.07	-0.08
known country starts a row of a table, one word	-0.4	-0.17	-0.53	0.96	-0.1
known country starts a row of a table, more words	0	-0.1	-0.64	0.77	-0.03
known place starts a row of a table, one word	-0.5	-0.14	1.25	0.37	-0.14
known place starts a row of a table, more words	0	-0.36	0.94	0.14	-0.16
known organization starts a row of a table, one word	-0.62	-0.11	0.37	-0.18	-0.33
known organization starts a row of a table, more words	0	-0.12	1	-0.05	-0.12
unknown in a line with a date, one word	-0.33	-0.11	-0.62	-0.4	-0.48
unknown in a line with a date, more words	0	-0.21	0.26	-0.14	-0.15
known country in a line with a date, one word	-0.71	-0.19	-0.38	1.01	-0.06
known country in a line with a date, more words	0	-0.66	-1.03	1.1	-0.27
known place in a line with a date, one word	-0.47	-0.22	-1.16	1.77	-0.11
known place in a line with a date, more words	0	-0.33	-1.32	1.77	-0.09
known organization in a line with a date, one word	-0.06	0	-0.6	0	-0.03
unknown starts a line with a date, one word	-0.03	0.09	-0.64	-0.64	-0.76
unknown starts a line with a date, more words	0	-0.24	0.32	-0.17	-0.18
known country starts a line with a date, one word	-0.77	-0.2	-0.4	1.09	-0.06
known country starts a line with a date, more words	0	-0.66	-1.03	1.1	-0.27
known place starts a line with a date, one word	-0.53	-0.25	-1.38	2.18	-0.12
known place starts a line with a date, more words	0	-0.33	-1.32	1.77	-0.09
known organization starts a line with a date, one word	-0.06	0	-0.6	0	-0.03
left: in, one word	-0.01	-1.01	-1.03	1.15	-0.56
left: in, more words	0	-0.92	0.07	1.06	0.04
left: at, one word	-1.02	-1.16	0.68	0.83	-0.79
left: at, more words	0	-1.06	0.94	1.04	-0.34
left: from, one word	-1.45	-0.55	-0.48	0.99	-0.63
left: from, more words	0	-0.28	-0.23	0.39	-0.26
left: to, one word	-0.71	-0.06	0.18	0.15	-0.52
left: to, more words	0	0	0.14	0.02	0.12
left: of, one word	-0.5	-0.66	-1.03	-0.17	-0.16
left: of, more words	0	-0.3	-0.47	-0.1	-0.29
left: by, one word	-0.25	-0.04	0.27	-1.46	-0.98
left: by, more words	0	0.77	0.4	-1.21	-0.63
left: with, one word	-0.39	0.84	0.16	-0.52	-0.65
left: with, more words	0	-0.05	0.01	-1.06	-0.83
left: for, one word	-0.28	-0.4	0.65	-0.91	-0.87
left: for, more words	0	-0.53	0.43	-1.63	0.18
left: on, one word	-0.1	-0.48	-0.13	-0.41	-0.71
left: on, more words	0	-0.19	0.23	0.46	-0.47
left: against, one word	-0.95	0.38	0.2	-1.2	0.06
left: against, more words	0	-0.09	0.27	-1	-1.27
left: between, one word	-0.98	-0.11	-1.28	1.01	0.07
left: between, more words	0	-0.45	-1.23	-0.43	-0.78
left: and, one word	-0.29	-0.05	0.21	0.24	0.27
left: and, more words	0	0.71	0.33	-0.53	-0.96
left: or, one word	0.5	-1.43	-0.61	-0.97	0.32
left: or, more words	0	-0.05	-0.8	-0.15	-0.13
left: the, one word	-0.54	-0.94	0.03	-0.56	0.12
left: the, more words	0	-0.81	0.49	0.17	0.46
left: a, one word	0.36	-1.2	-0.36	-0.34	0.28
left: a, more words	0	-0.83	-0.53	-0.38	0.14
left: an, one word	0.32	-0.97	-0.54	-0.89	0.96
left: an, more words	0	-0.86	-0.53	-0.87	-0.08
left: near, one word	-0.86	-1.22	-1.45	1.25	-1.36
left: near, more words	0	-1.85	-1.67	2.35	-1.35
left: as, one word	-0.91	0.32	0.28	-0.78	-0.12
left: as, more words	0	-0.2	-0.45	-1.18	0.49
left: into, one word	-0.78	-0.81	-1.23	-0.28	0.22
left: into, more words	0	-0.74	0.86	-0.68	-0.83
left: through, one word	0.04	-0.96	-1.15	0.31	-1.2
left: through, more words	0	0.33	0.58	-1.06	-0.85
left: outside, one word	-0.03	-0.66	-0.55	0.61	-0.65
left: around, one word	-0.93	-0.75	-1.01	1.05	-0.77
left: across, one word	-0.81	-0.19	-0.8	1.3	-0.42
left: across, more words	0	0.54	-0.72	-0.62	-0.42
left: than, one word	-0.36	-0.85	-0.95	-0.47	0.64
left: v, one word	-0.93	-0.3	-0.26	1.05	-0.07
left: v, more words	0	-0.54	-0.76	0.44	-0.45
left: over, one word	-0.48	-1.03	-1.49	0.96	-0.41
left: over, more words	0	-0.35	-1.33	1.15	-1.27
left: under, one word	-0.84	-0.84	0.28	-1.57	0.39
left: under, more words	0	-0.27	-1.26	-0.05	-1.48
left: after, one word	-0.94	1.03	-1.38	-0.37	-1.06
left: after, more words	0	0.32	-0.93	-0.75	0.89
left: before, one word	-0.82	1.12	-1.03	-0.97	-0.87
left: before, more words	0	-0.76	-0.16	0.1	-0.57
left: via, one word	0.34	-0.05	-0.02	-0.02	-0.05
left: via, more words	0	0	0	0	-0.05
left: called, one word	-1.18	-0.93	-1.74	-1.75	0.06
left: called, more words	0	-1.3	0.26	0.29	0.9
left: named, one word	-0.61	-0.5	0.37	-0.33	-0.75
left: named, more words	0	-0.22	-0.5	0.41	-0.49
left: is, one word	0.43	0.17	-1.25	-0.46	-0.14
left: is, more words	0	-0.05	-0.51	-0.68	0.21
left: was, one word	0.54	0.09	-0.9	-0.48	-0.26
left: was, more words	0	0.27	-0.35	-0.23	0.24
left: were, one word	1.44	-0.32	-0.58	-0.48	-0.84
left: were, more words	0	0.15	-0.11	-0.07	-0.09
left: has, one word	-0.37	-0.6	-0.46	-0.4	-0.45
left: has, more words	0	-0.16	-0.27	-0.23	-0.39
left: had, one word	0.74	-0.14	-0.21	-0.18	-0.12
left: had, more words	0	-0.02	-0.11	-0.03	-0.05
left: are, one word	0.22	-1.34	-1.47	-0.07	-0.12
left: are, more words	0	-0.11	0.25	-0.94	-0.88
left: who, one word	0.08	0.53	-0.37	-0.24	-0.35
left: who, more words	0	-0.18	-0.22	-0.11	-0.16
left: which, one word	-0.46	0.84	0.04	-1.06	-0.78
left: which, more words	0	-0.15	-0.18	-0.21	-0.13
left: that, one word	-0.28	0.66	-0.01	-0.31	-1.39
left: that, more words	0	-0.5	-0.56	-0.76	0.26
left: where, one word	-0.98	0.49	-0.94	-0.8	-0.94
left: where, more words	0	0.39	0.67	-0.93	-0.76
left: will, one word	0.54	-0.24	-0.65	0.56	-0.64
left: will, more words	0	-0.45	-0.71	-0.74	-0.82
left: would, one word	1	-0.17	-0.22	-0.21	-0.13
left: would, more words	0	-0.04	-0.03	-0.02	-0.03
left: his, one word	1.93	-0.66	-1.62	-0.89	-0.82
left: his, more words	0	-0.8	-0.88	-0.47	0.39
left: her, one word	0.68	-0.26	-0.61	-0.3	0.21
left: her, more words	0	-0.18	-0.66	-0.09	-0.24
left: its, one word	-0.04	-1.2	-1.46	-0.37	-1.25
left: its, more words	0	-0.08	-1.47	-0.29	-0.65
left: their, one word	0.37	-0.54	0.49	-0.58	-0.85
left: their, more words	0	-0.23	-0.26	-0.17	-0.66
left: but, one word	0.26	0.77	-0.44	-0.48	-0.46
left: but, more words	0	0.84	-0.15	-0.48	-0.14
left: based, one word	0.69	-0.12	-0.08	-0.11	-0.06
left: based, more words	0	-0.01	-0.01	-0.02	-0.03
left: said, one word	-0.35	0.67	-1.48	0.05	0.5
left: said, more words	0	0.69	-0.26	-0.27	-0.74
left: not, one word	1.08	-0.16	-0.31	-0.32	-0.35
left: not, more words	0	-0.02	-0.05	-0.04	-0.05
left: can, one word	1.12	-0.1	-0.2	-0.2	-0.19
left: can, more words	0	-0.05	-0.07	-0.07	-0.05
left: this, one word	1.69	-0.17	-0.21	-0.27	-0.23
left: this, more words	0	-0.29	-0.83	0.55	-0.47
left: when, one word	-0.73	0.57	0.36	0	-1
left: when, more words	0	0.15	-0.54	-0.41	-0.51
left: while, one word	-0.7	0.4	0.72	-1.14	-0.74
left: while, more words	0	-0.68	1.12	-1.28	0.17
left: like, one word	-1.08	-1.29	-1.18	-1.11	-0.06
left: like, more words	0	-0.1	0.78	-1.3	-0.28
left: beat, one word	-0.79	-0.28	1.02	0.38	-0.34
left: beat, more words	0	0.22	0.21	-0.01	-0.34
left: did, one word	0.71	-0.44	-0.5	-0.58	-0.39
left: did, more words	0	-0.28	-0.17	-0.26	-0.13
left: have, one word	0.21	-0.35	-0.41	-0.25	-0.2
left: have, more words	0	0.1	-0.72	-0.67	-0.77
left: leader, one word	-0.24	-0.21	-0.03	-0.03	-0.06
left: leader, more words	0	0.86	-0.17	-0.08	-0.07
left: held, one word	1.18	-0.14	-0.19	-0.2	-0.21
left mark: ., one word	0	0.07	-0.33	-0.39	-0.11
left mark: ., more words	0	0.53	-0.5	-0.4	-0.52
left mark: ,, one word	-0.55	0.4	-0.26	-0.05	-0.49
left mark: ,, more words	0	0.28	0.27	-0.28	0.07
left mark: ;, one word	-0.84	-1.07	-1.7	0.22	0.21
left mark: ;, more words	0	-0.65	0.23	0.07	0.4
left mark: :, one word	-0.05	0.02	-0.07	-0.4	-0.56
left mark: :, more words	0	-0.32	-0.97	0.32	-0.16
left mark: (, one word	-0.25	0.41	-0.65	-0.2	-0.2
left mark: (, more words	0	-0.02	0.55	-0.46	0.14
left mark: ), one word	-0.35	-1.41	1.5	-0.9	-0.83
left mark: ), more words	0	-0.86	0.82	-0.71	0.53
left mark: -, one word	0.14	0.18	-0.59	-0.28	-0.18
left mark: -, more words	0	0.52	-0.63	-0.08	0.31
left mark: /, one word	-1.07	-1.76	0.66	-1.93	-0.86
left mark: /, more words	0	-1.23	0.86	0.01	-0.17
left mark: ", one word	-0.65	-0.09	-0.96	-1	0.14
left mark: ", more words	0	-0.81	0.02	-0.54	1.03
left mark: ', one word	-0.05	-1.91	-1.69	-0.53	-0.34
left mark: ', more words	0	-0.69	-0.11	-0.45	1
left mark: !, one word	0.63	-0.48	-0.6	-0.63	-0.67
left mark: &, one word	0.45	-0.27	-0.05	0.12	-1.13
left mark: &, more words	0	0.56	0.44	-1.08	-1.07
left mark: %, one word	0.78	-0.22	-0.21	-0.16	-0.14
left mark: %, more words	0	-0.28	-0.16	-0.1	-0.18
left mark: @, one word	0.67	-0.74	-0.73	-0.55	-0.77
left mark: @, more words	0	-0.93	-0.7	-0.6	-0.68
left mark: [, one word	0.2	-0.73	0.25	-0.96	-0.74
left mark: ], one word	0.24	-0.23	0.12	-1.47	-1.12
left mark: other, one word	1.53	-1.14	-1.32	-1.01	-1.06
left mark: other, more words	0	-0.59	-1.18	-0.91	0.07
left is honorific, one word	-0.31	0.85	-0.69	-0.94	-0.03
left is honorific, more words	0	0.3	-0.6	-0.51	-0.43
left is office, one word	-0.14	0.6	-0.5	-0.41	-0.25
left is office, more words	0	0.03	-0.14	-0.4	-0.23
left is rank, one word	-0.24	-1	-0.45	-0.33	-0.23
left is rank, more words	0	0.81	-0.69	-0.26	-0.46
left is occupation, one word	0.16	0.24	-0.5	-0.45	-0.2
left is occupation, more words	0	0.29	0.02	-0.44	-0.32
left is family, one word	-0.82	1.43	-1.04	-0.98	-1.21
left is family, more words	0	0.39	-0.39	-0.7	-0.38
left is placeNoun, one word	-0.65	-0.56	-0.72	0.22	-0.54
left is placeNoun, more words	0	0.08	-0.66	-0.55	-0.28
left is organizationNoun, one word	-0.25	-0.91	0.98	-0.86	-0.78
left is organizationNoun, more words	0	-0.56	1.49	-0.38	-0.55
left is speech, one word	-0.74	0.96	0.06	-0.44	0.01
left is speech, more words	0	0.16	-0.25	-0.32	0.02
left is personVerb, one word	-0.04	-0.24	0.45	-0.47	0.28
left is personVerb, more words	0	0.06	0.53	-0.53	0.09
left is bodyNoun, one word	-0.06	0.39	0.42	-0.43	-0.54
left is bodyNoun, more words	0	0.36	-0.47	-0.36	-0.5
left is organization, one word	-0.15	-0.57	-0.28	-0.63	-0.51
left is organization, more words	0	0.05	0.19	-0.46	-0.27
left is place, one word	-0.11	-0.5	-0.75	-0.07	-0.08
left is place, more words	0	-0.45	-0.69	-0.22	-0.57
left is given, one word	-0.01	-0.53	-0.07	-0.26	-0.17
left is given, more words	0	-0.32	-0.16	-0.25	-0.29
left is time, one word	-1.06	-0.58	0.26	-0.97	-0.73
left is time, more words	0	-0.28	-0.58	-0.39	-0.33
left is team, one word	0.02	-0.25	-0.85	-0.66	-0.4
left is team, more words	0	-0.37	-0.47	-0.2	-0.25
left is other, one word	-0.07	-0.24	-0.94	-0.37	-0.31
left is other, more words	0	-0.96	-0.62	-0.71	0.83
left is direction, one word	0.13	-0.18	-0.42	-0.62	-0.39
left is direction, more words	0	-0.51	-0.94	0.12	-0.4
left is company, one word	1.09	-0.14	-0.09	-0.07	-0.08
left is company, more words	0	-0.03	-0.26	-0.01	-0.03
left is grammar, one word	-0.29	-0.29	-0.14	-0.04	-0.18
left is grammar, more words	0	-0.36	0.27	0.22	0.17
left is surname, one word	-0.06	-0.29	-0.34	-0.06	-0.25
left is surname, more words	0	-0.26	-0.22	-0.03	-0.08
left is capitalised, one word	0.27	-0.48	-0.45	-0.51	-0.41
left is capitalised, more words	0	-0.3	-0.4	-0.24	-0.35
left is another small word, one word	-0.49	-0.2	-0.46	-0.49	-0.16
left is another small word, more words	0	-0.12	0.22	-0.08	0.13
left is a number, one word	0.62	-0.93	-0.46	-0.48	-0.53
left is a number, more words	0	0.03	-0.03	-0.01	0.56
right: in, one word	-0.28	-0.88	-0.42	0.08	-0.61
right: in, more words	0	-0.3	0.67	-0.07	-0.01
right: at, one word	0.11	-0.87	0.9	-0.06	-1.01
right: at, more words	0	-0.03	0.52	-0.25	-0.78
right: from, one word	0.18	-1.04	-0.96	-0.59	-0.95
right: from, more words	0	0.3	0.07	-0.52	0.15
right: to, one word	-0.34	-0.03	0.13	0.34	-0.37
right: to, more words	0	-0.2	-0.09	0.01	-0.4
right: of, one word	0.5	-0.38	-1.12	-0.55	-0.84
right: of, more words	0	0.04	-0.96	-0.53	-1.18
right: by, one word	-0.07	-0.46	-0.83	0.27	-0.83
right: by, more words	0	-0.56	-0.33	0.15	0.13
right: with, one word	0.44	-0.01	-1.26	0.28	-0.47
right: with, more words	0	-0.23	0.06	-0.55	-1.16
right: for, one word	0.07	-0.84	-0.26	-0.35	-1.03
right: for, more words	0	-0.5	-0.66	-0.92	0.09
right: on, one word	0.04	-0.54	-0.4	0.18	-0.44
right: on, more words	0	-0.08	-0.6	0.35	0.12
right: against, one word	0.27	-0.35	-0.39	-0.57	-1.02
right: against, more words	0	-0.21	-0.41	-0.17	-0.53
right: between, one word	1.08	-0.32	-0.54	-0.34	-0.51
right: between, more words	0	-0.03	-0.03	-0.03	-0.04
right: and, one word	-0.37	0.12	-0.16	0.19	-0.06
right: and, more words	0	0.54	0.34	0.04	-0.18
right: or, one word	0.16	-1.82	-0.87	0.35	0.33
right: or, more words	0	0.27	-1.17	-1.38	0.24
right: the, one word	0.67	-0.35	-0.24	-0.09	-0.4
right: the, more words	0	-0.13	-0.32	0.03	-0.27
right: a, one word	-0.28	0.19	-0.61	-0.43	-0.58
right: a, more words	0	-0.28	-0.92	-0.59	-0.42
right: an, one word	1.22	-0.21	-0.15	-0.13	-0.15
right: an, more words	0	-0.07	-0.19	-0.13	-0.07
right: near, one word	0.26	-1.22	-1.39	0.3	-1.14
right: near, more words	0	-0.54	-0.68	0.56	-0.66
right: as, one word	-0.23	0.29	-0.7	-0.41	-0.14
right: as, more words	0	-1.21	0.71	-0.74	0.73
right: into, one word	0.19	-0.5	-0.91	-0.65	-0.47
right: into, more words	0	-0.5	-0.28	-1	0.56
right: through, one word	-0.63	-0.23	-0.33	0.63	-0.2
right: through, more words	0	-0.31	-0.44	0.51	-0.35
right: outside, one word	0.78	-0.16	-0.08	-0.19	-0.35
right: outside, more words	0	-0.04	-0.04	-0.09	-0.44
right: around, one word	-1.37	-1.04	-0.7	-0.38	-0.94
right: around, more words	0	-0.23	-0.59	-0.66	-0.51
right: across, one word	-0.78	-0.77	0.76	-0.74	-0.78
right: than, one word	0.96	-0.14	-0.39	-0.18	-0.16
right: than, more words	0	-0.03	-0.06	-0.04	-0.08
right: v, one word	-1.16	1.1	-1.12	-0.75	-0.96
right: v, more words	0	-0.82	-0.68	0.97	-0.4
right: over, one word	0.58	-0.83	0.58	-0.59	-0.72
right: over, more words	0	-0.12	-0.95	0.18	-0.26
right: under, one word	-0.29	-0.83	-1.2	0.34	0.81
right: under, more words	0	-0.6	0.51	-0.58	-0.63
right: after, one word	-0.01	-0.76	0.61	0.31	-0.76
right: after, more words	0	-0.46	-0.1	0.61	-0.95
right: before, one word	-0.15	-1.23	0.51	0.4	-1.1
right: before, more words	0	-0.76	-1.14	0.1	-0.87
right: via, one word	0.88	-0.85	-0.44	-0.23	-0.19
right: via, more words	0	-0.09	-0.04	-0.05	-0.12
right: called, one word	-0.63	0.32	0.81	-1.18	-1.03
right: called, more words	0	0.02	-0.97	-0.94	-0.61
right: named, one word	-0.8	-0.16	-0.67	0.79	-0.18
right: named, more words	0	0.31	-0.19	-0.17	-0.2
right: is, one word	-0.95	-0.85	-0.54	0.05	-0.08
right: is, more words	0	-0.49	0.05	0.11	0.49
right: was, one word	-0.74	0.41	-0.29	-0.28	-0.96
right: was, more words	0	0.56	-0.37	-0.27	0.28
right: were, one word	-0.56	-0.79	-0.02	-0.96	-0.06
right: were, more words	0	-0.53	0.4	-0.83	0.73
right: has, one word	-0.54	-0.04	0.33	-0.41	-1.15
right: has, more words	0	0.38	0.46	-0.56	-1.02
right: had, one word	-0.67	-0.35	0.02	0.29	-0.24
right: had, more words	0	0.67	-0.01	-0.87	-0.5
right: are, one word	-0.15	-1.26	0.63	-0.65	-1.32
right: are, more words	0	-0.35	0.19	-0.41	-0.3
right: who, one word	-0.72	-0.47	-0.84	-0.28	-0.05
right: who, more words	0	-0.92	-0.25	-1.26	0.09
right: which, one word	0.75	-1.24	-1.11	-0.44	-1.27
right: which, more words	0	-0.69	-0.24	0.34	-1.14
right: that, one word	0.2	-0.83	-0.22	0.42	-0.61
right: that, more words	0	0.23	-0.3	0.02	0.08
right: where, one word	-0.87	-0.77	0.04	-0.19	-0.99
right: where, more words	0	-0.75	0.3	-1.05	0.33
right: will, one word	-0.69	0.46	0.87	-0.61	-1.26
right: will, more words	0	0.42	-0.62	-1.33	-1.24
right: would, one word	-0.96	0.91	-0.16	-0.54	-1.45
right: would, more words	0	-0.4	0.58	-0.95	-0.09
right: his, one word	1.35	-0.44	-0.62	-0.26	-0.18
right: his, more words	0	-0.08	-0.1	-0.07	-0.07
right: her, one word	0.62	-0.1	-0.28	-0.05	-0.07
right: her, more words	0	-0.43	-0.16	-0.11	-0.09
right: its, one word	-0.83	-0.53	-0.59	-0.52	-0.51
right: its, more words	0	-0.3	-0.95	-0.43	-1.18
right: their, one word	0.99	-0.19	-0.3	-0.29	-0.16
right: their, more words	0	-0.07	-0.29	-0.53	-0.17
right: but, one word	-0.41	-0.1	0.1	-0.1	-1.03
right: but, more words	0	-0.25	-0.78	0.19	-0.59
right: based, one word	1.01	-0.65	0.03	-0.77	-0.97
right: based, more words	0	-0.46	-0.69	-0.56	-0.67
right: said, one word	-0.23	0.74	0.14	-0.59	-0.48
right: said, more words	0	0.38	-0.1	-0.56	-0.2
right: not, one word	-0.64	0.67	-1.14	-0.7	-0.52
right: not, more words	0	1.42	-0.85	-0.39	-0.36
right: can, one word	-0.59	0.04	-1.45	1.08	-0.99
right: can, more words	0	-0.03	-0.11	-0.06	-0.49
right: this, one word	0.12	-0.88	-0.76	0.35	-0.8
right: this, more words	0	-0.03	-0.04	-0.04	-0.03
right: when, one word	-1.21	0.55	-1.45	-1.13	0.55
right: when, more words	0	-0.39	-1.07	0.46	-0.99
right: while, one word	0.59	-0.6	-0.97	0.47	-0.41
right: while, more words	0	-0.58	-0.75	-0.73	-0.71
right: like, one word	0.83	-1.07	-1.17	0.23	-0.81
right: like, more words	0	-0.06	-0.01	-0.01	-0.05
right: beat, one word	-1.15	-0.89	-0.01	0.42	-0.4
right: beat, more words	0	-0.61	1.72	0.7	-0.41
right: did, one word	-0.92	-0.79	-0.87	-0.58	-0.76
right: did, more words	0	-0.23	0.96	-0.27	-0.33
right: have, one word	-1.08	-1.03	1.33	-0.73	-1.34
right: have, more words	0	-0.77	0.57	-0.56	-0.87
right: leader, one word	-0.74	-0.19	1.09	-0.42	0.29
right: leader, more words	0	-0.62	-0.32	-0.66	-0.77
right: held, one word	0.29	-0.96	-0.89	0.49	-0.9
right: held, more words	0	0.27	-0.67	-0.33	-0.82
right mark: ., one word	-0.33	-0.34	-0.47	0.19	-0.33
right mark: ., more words	0	0.06	0.27	0.06	0.1
right mark: ,, one word	-0.38	-0.41	-0.51	0.07	-0.39
right mark: ,, more words	0	0.5	0.31	-0.05	0.29
right mark: ;, one word	-0.02	-1.43	-1.81	0.06	0.05
right mark: ;, more words	0	-1.12	-0.15	0.18	0.71
right mark: :, one word	1.06	-0.09	-1.87	0.53	-0.57
right mark: :, more words	0	-0.83	-1.37	0.14	0
right mark: (, one word	-0.7	-0.24	-1.01	-0.52	-0.48
right mark: (, more words	0	0.44	0.09	0.01	0.72
right mark: ), one word	-0.08	-0.7	-0.27	-0.28	0.08
right mark: ), more words	0	-0.87	-0.03	0.46	-0.31
right mark: -, one word	1.02	-1.52	-1.2	-0.31	-0.16
right mark: -, more words	0	-0.78	-0.5	0.51	0.27
right mark: /, one word	-0.43	-1.53	0.08	-0.38	-1.91
right mark: /, more words	0	-1.24	1.4	-1.4	0.12
right mark: ", one word	-0.41	-1.57	-0.89	-1.07	0.12
right mark: ", more words	0	-0.72	-0.14	-0.74	1.03
right mark: ', one word	-0.51	0.46	0.32	-1.45	-0.55
right mark: ', more words	0	-0.17	-0.22	-0.77	0.39
right mark: !, one word	-1.32	-1.07	0.66	-0.93	-1.36
right mark: !, more words	0	-0.83	0.04	-0.98	0.65
right mark: ?, one word	-0.51	-0.43	-0.74	0.45	-0.58
right mark: ?, more words	0	-0.18	0.42	0.11	-0.59
right mark: &, one word	1	-0.95	-0.17	-0.76	-0.9
right mark: &, more words	0	0.82	0.12	-1.12	-1
right mark: %, one word	0.7	-0.57	-0.63	-0.4	-0.46
right mark: %, more words	0	-0.08	-0.21	-0.26	-0.21
right mark: $, one word	0.73	-0.24	-0.07	-0.12	-0.17
right mark: $, more words	0	-0.13	-0.02	-0.01	-0.05
right mark: @, one word	0.62	-0.58	-0.6	-0.56	-0.59
right mark: [, one word	0.63	-0.46	-0.75	0.22	-0.98
right mark: [, more words	0	-0.01	-0.02	-0.02	-0.05
right mark: ], one word	-0.78	-0.5	0.75	-0.57	-0.49
right mark: other, one word	1.38	-0.49	-1.36	-0.8	-0.68
right mark: other, more words	0	-0.26	-1.02	0.33	-0.5
right is honorific, one word	0.21	-0.21	-0.69	-0.56	-0.04
right is honorific, more words	0	-0.22	-0.52	-0.11	-0.3
right is office, one word	0.47	-0.63	0.19	-0.07	-0.43
right is office, more words	0	-0.32	-0.52	0.18	-0.41
right is rank, one word	0.35	-0.66	0.96	-1.1	-1.5
right is rank, more words	0	-0.41	-0.5	-0.43	-0.55
right is occupation, one word	-0.48	-0.96	0.26	-0.6	1.04
right is occupation, more words	0	-0.83	0.23	-1.12	-0.41
right is family, one word	-0.56	0.55	-1.24	-0.62	0.39
right is family, more words	0	-0.3	-1.46	-1.01	-0.83
right is placeNoun, one word	0.08	-0.55	-0.9	-0.18	0.24
right is placeNoun, more words	0	-0.32	-0.97	0.15	0.51
right is organizationNoun, one word	0.1	-0.44	0.09	-0.42	0.6
right is organizationNoun, more words	0	-0.22	0.35	-1.04	0.11
right is speech, one word	-1	1.23	-0.66	-0.09	-0.59
right is speech, more words	0	0.63	0.14	-0.47	-0.6
right is personVerb, one word	-0.2	0.16	0.57	-0.56	-0.43
right is personVerb, more words	0	0.35	0.25	-0.11	-0.37
right is bodyNoun, one word	-0.11	-0.72	0.02	-0.64	0.48
right is bodyNoun, more words	0	-0.45	-0.04	-0.19	-0.32
right is organization, one word	-0.42	-0.47	-0.24	-0.19	-0.12
right is organization, more words	0	-0.61	-0.4	-0.67	-0.37
right is place, one word	-0.72	-0.52	-0.77	-0.13	-0.25
right is place, more words	0	-0.34	-0.69	-0.17	-0.28
right is given, one word	0.29	-0.39	0.04	-0.36	-0.22
right is given, more words	0	-0.34	-0.02	-0.29	-0.24
right is time, one word	-0.68	0.1	-1.16	-0.11	0.44
right is time, more words	0	-0.57	-0.41	-0.41	-0.59
right is team, one word	0.25	-0.32	-0.59	-0.68	0.21
right is team, more words	0	-0.46	-0.02	-1.07	-0.26
right is other, one word	-0.16	-0.47	-0.89	-0.45	0.18
right is other, more words	0	-0.45	-1.07	-0.7	-0.01
right is direction, one word	-0.2	-0.61	-0.39	-0.79	-0.78
right is direction, more words	0	-0.2	-0.6	-0.5	0.49
right is company, one word	-0.57	-0.48	0.05	-0.71	-0.01
right is company, more words	0	-0.47	0.12	-0.31	-0.17
right is grammar, one word	-0.21	-0.07	-0.2	-0.09	-0.34
right is grammar, more words	0	-0.04	0.06	0.07	-0.02
right is surname, one word	0.29	-0.21	0.04	-0.19	-0.2
right is surname, more words	0	-0.25	-0.12	0.01	-0.32
right is capitalised, one word	0.41	-0.51	-0.54	-0.37	-0.42
right is capitalised, more words	0	-0.44	-0.39	-0.28	-0.26
right is another small word, one word	-0.32	0.07	-0.37	-0.44	-0.01
right is another small word, more words	0	0.18	0.07	-0.09	0.05
right is a number, one word	0.5	0.45	0.14	-0.63	-0.42
right is a number, more words	0	0.33	0.65	-0.47	-0.56
first in its line, one word	0.14	0	-0.06	-0.11	-0.25
first in its line, more words	0	0.02	0.31	-0.13	-0.04
last in its line, one word	0.75	-0.35	0.53	-1.4	-0.56
last in its line, more words	0	-0.14	-0.02	-0.69	0.37
opens a sentence, one word	0.09	-0.08	-0.12	-0.15	-0.1
opens a sentence, more words	0	0.02	0.18	-0.09	0.17
has a possessive, one word	-0.84	0.12	0.43	-0.73	-1.2
has a possessive, more words	0	0.5	0.09	-0.1	-1.4
an age follows, one word	-0.6	0.4	-1.48	-0.45	-0.67
an age follows, more words	0	0.51	0.48	-0.18	-0.9
comma and a known place follow, one word	0.33	-1.04	-0.1	-0.5	-1.28
comma and a known place follow, more words	0	-0.51	0.07	0.85	-1.01
a known place and comma before, one word	0.98	-0.94	-0.62	-0.14	-0.6
a known place and comma before, more words	0	-0.06	-0.47	-0.06	-0.77
a known place in brackets follows, one word	-0.33	-0.01	0.21	-0.18	-0.24
a known place in brackets follows, more words	0	1.04	-0.29	-0.1	-0.28
capitals in brackets follow, one word	-0.45	-0.79	-0.89	-1.52	-0.87
capitals in brackets follow, more words	0	-0.22	1.07	-0.91	-1.18
comma and a capital follow, one word	-0.4	-0.35	-0.33	-0.27	-0.06
comma and a capital follow, more words	0	0.55	0.3	-0.24	-0.21
comma and an office follow, one word	-0.75	1	-1.06	-1.34	-0.23
comma and an office follow, more words	0	1.24	-0.95	-0.67	-0.92
left is 'of' after placeNoun, one word	-0.05	-1.09	-1.38	1.28	-1.63
left is 'of' after placeNoun, more words	0	-1.06	-1.15	0.61	-0.85
left is 'of' after office, one word	0.67	0.06	-1.29	0.37	-0.16
left is 'of' after office, more words	0	-0.9	-0.4	-0.31	-0.65
left is 'of' after organizationNoun, one word	-1.32	-0.34	-0.63	-0.53	-0.85
left is 'of' after organizationNoun, more words	0	-0.21	-0.47	0.45	-0.93
left is 'of' after family, one word	0.11	-0.59	-0.65	-0.85	-0.81
left is 'of' after family, more words	0	0.77	0.4	-0.97	-1.18
left is 'of' after bodyNoun, one word	-1.44	-0.01	0.05	-1.1	-1.09
left is 'of' after bodyNoun, more words	0	-0.53	-0.55	-0.48	-0.85
two to the left is placeNoun, one word	-0.44	-0.92	-0.45	0.35	0
two to the left is placeNoun, more words	0	-0.09	-1.19	0.58	-0.79
two to the left is office, one word	-0.21	-0.66	-0.67	-0.17	-0.72
two to the left is office, more words	0	0.45	-0.99	-0.56	-0.81
two to the left is honorific, one word	-0.71	-0.31	-0.43	-0.84	0.26
two to the left is honorific, more words	0	-1.28	-0.98	-0.36	-0.48
two to the left is speech, one word	-0.62	0.01	0.07	-0.41	-0.1
two to the left is speech, more words	0	0.11	-0.75	0.09	-0.55
two to the right is office, one word	-0.01	-0.98	-0.94	-1.1	0.87
two to the right is office, more words	0	-0.43	0.18	-0.51	0.39
two to the right is speech, one word	-0.53	-0.36	1.17	-1	-0.64
two to the right is speech, more words	0	-0.76	0.12	-0.98	0.18
two to the right is bodyNoun, one word	-0.74	-1.12	0.18	-0.08	0.25
two to the right is bodyNoun, more words	0	-0.36	-0.56	-0.86	0.65
two to the right is personVerb, one word	-0.69	0.42	-0.01	-0.07	-0.35
two to the right is personVerb, more words	0	0.12	-0.39	-0.42	-0.11
is a line, one word	0.88	-0.51	-1.8	-0.25	-0.68
is a line, more words	0	-0.98	-0.77	0.04	1.7
alone in brackets, one word	-0.83	-0.61	0.71	0.88	-1.01
alone in brackets, more words	0	-0.67	0.9	0.6	-0.65
in brackets behind a name, one word	0.03	-0.85	-0.19	-0.18	0.06
in brackets behind a name, more words	0	-1.23	0.89	-0.08	0.21
between commas, one word	0.18	-0.37	0.15	-0.66	-0.03
between commas, more words	0	0.21	0.65	-0.47	0
between numbers or line edges, one word	0.49	-0.67	1.29	-0.45	-0.2
between numbers or line edges, more words	0	-0.75	1	0.01	0.41
elsewhere nothing, one word	0.14	-0.52	0.28	-0.36	-0.23
elsewhere person, one word	-0.71	0.33	0.2	-0.39	-0.57
elsewhere person, more words	0	0.21	-0.3	0.75	-0.27
elsewhere organization, one word	0.03	-0.18	0.56	-0.53	0.07
elsewhere organization, more words	0	-0.59	0.9	0.59	0.38
elsewhere place, one word	-0.31	-0.81	-0.37	0.26	0.1
elsewhere place, more words	0	-0.42	0.74	0.76	-0.56
elsewhere other, one word	-0.33	-0.58	-0.1	-0.99	0.45
elsewhere other, more words	0	-0.02	0.24	-0.22	0.88
elsewhere mostly nothing, twice or more, one word	0.37	0.03	-0.06	-0.26	-0.29
elsewhere mostly person, twice or more, one word	-0.3	0.82	-0.67	-1.05	-0.95
elsewhere mostly person, twice or more, more words	0	0.24	0.74	0.2	-0.67
elsewhere mostly organization, twice or more, one word	-0.01	-0.15	0.37	-1.13	0.48
elsewhere mostly organization, twice or more, more words	0	-0.5	0.62	-0.23	0.21
elsewhere mostly place, twice or more, one word	0.09	-0.57	-0.75	0.05	-0.5
elsewhere mostly place, twice or more, more words	0	-0.43	0.35	0.47	-0.91
elsewhere mostly other, twice or more, one word	-0.24	-1.25	-0.79	-1.08	0.07
elsewhere mostly other, twice or more, more words	0	-1.07	-1.48	-0.54	1
surname of a full name in the document, one word	-1.07	1.71	-1.04	-0.69	-1.14
surname of a full name in the document, more words	0	0.7	-0.2	0.25	-0.27
first name of a full name in the document	-0.17	0.26	-1.11	-0.79	0.12
first words of an organisation in the document, one word	-0.13	-0.26	0	0.12	0.26
first words of an organisation in the document, more words	0	-1.05	0.62	-0.06	-0.79
word of an organisation in the document	-0.27	-0.89	-0.18	-0.21	-0.24
initials of an organisation in the document	0.1	-0.42	1.31	-0.45	-0.81
also written small in the document	1.14	-0.43	-0.58	-0.4	-0.39
English, but never written small in the document	0.36	-0.61	-0.45	-0.74	-0.38
capitalised within sentences of the document	-0.38	-0.28	-0.33	-0.33	-0.18
unknown in a text on sport, one word	0.06	0.28	0.27	-0.57	-0.31
unknown in a text on sport, more words	0	0.2	0.37	-0.31	-0.13
known person in a text on sport, one word	-0.02	-0.17	-0.01	-0.01	-0.01
known country in a text on sport, one word	-0.92	-0.23	-0.98	1.59	-0.32
known country in a text on sport, more words	0	-0.72	-0.72	1.97	-0.08
known place in a text on sport, one word	-0.69	-0.5	0.57	-0.16	-0.54
known place in a text on sport, more words	0	-0.42	0.64	-0.05	-0.21
known organization in a text on sport, one word	0.12	-0.07	-0.4	-0.5	-0.78
known organization in a text on sport, more words	0	-0.43	0.4	-0.88	0.17
unknown in a row of a text on sport, one word	-0.33	0	-0.02	0.12	-0.24
unknown in a row of a text on sport, more words	0	0.5	0.93	-0.32	-0.46
known country in a row of a text on sport, one word	-0.19	-0.04	-0.15	0.41	-0.03
known country in a row of a text on sport, more words	0	-0.07	-0.09	0.79	-0.01
known place in a row of a text on sport, one word	-0.25	-0.04	0.42	-0.35	-0.04
known place in a row of a text on sport, more words	0	-0.12	0.62	-0.28	-0.09
known organization in a row of a text on sport, one word	-0.34	-0.06	-0.78	-0.01	-0.02
capitalised only where a sentence opens	0.15	-0.31	-0.32	-0.31	-0.29
`;
