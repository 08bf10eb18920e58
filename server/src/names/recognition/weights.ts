/*
 * How much each piece of evidence speaks for a reading, fitted by server/build/fit/names.ts as a semi-Markov conditional
 * random field. Columns: feature, nothing, person, organization, place, other. A positive weight speaks for the column, a
 * negative one against it; a reading's score is the sum over its evidence.
 */
export const WEIGHTS = `
only word is given	-0.64	0.31	-0.32	-0.44	-0.34
first word is given	0	0.55	-0.05	0.05	-0.18
inside word is given	0	0.34	0.04	0.29	-0.04
last word is given	0	-0.01	-0.17	-0.05	-0.26
only word is organization	-0.36	-0.61	0.01	-0.54	-0.6
first word is organization	0	-0.2	-0.09	-0.3	-0.63
inside word is organization	0	-0.04	1.47	-0.32	-0.37
last word is organization	0	-0.65	1.1	-0.17	-0.75
only word is company	-0.27	-0.96	-1.1	-0.93	-0.99
first word is company	0	-0.68	-0.24	-0.22	-0.18
inside word is company	0	-0.2	-0.55	-0.28	-0.2
last word is company	0	-1.25	1.31	-0.88	-0.9
only word is team	-0.53	-0.71	0.79	-0.55	-1.13
first word is team	0	-0.55	0.47	-0.22	-0.96
inside word is team	0	-0.11	-0.21	0.12	-0.04
last word is team	0	-0.75	0.3	-0.06	-0.39
only word is place	-0.5	-0.69	-0.57	0.12	-0.83
first word is place	0	-0.89	-0.03	0.41	-1.05
inside word is place	0	-0.4	0.28	0.51	0.2
last word is place	0	-0.95	-0.17	1.23	-0.87
only word is placeStart	-1.59	-0.66	-1.1	0.81	-0.99
first word is placeStart	0	-0.55	-0.3	0.95	-0.46
inside word is placeStart	0	-0.28	-0.46	0.01	0.29
last word is placeStart	0	-0.84	0.17	-0.37	-0.74
only word is direction	-0.15	-0.69	-0.36	-0.11	-0.93
first word is direction	0	-0.42	-0.36	0.55	-0.09
inside word is direction	0	-0.16	-0.45	0.75	-0.45
last word is direction	0	-0.13	-0.24	-0.21	-0.63
only word is honorific	0.87	-0.36	-0.92	-0.78	-0.87
first word is honorific	0	-0.28	-0.21	-0.43	-0.59
inside word is honorific	0	-0.89	-0.03	-0.59	-0.74
last word is honorific	0	0.11	-0.75	-0.41	0.41
only word is office	0.62	-0.95	-0.54	-0.37	-0.55
first word is office	0	0.48	-0.07	-0.39	-0.61
inside word is office	0	0.58	-0.66	-0.24	-0.29
last word is office	0	0.24	-1.06	-0.48	-0.69
only word is rank	0.67	-1.36	-1.03	-0.78	-1.04
first word is rank	0	-0.91	0.12	-0.43	-0.07
inside word is rank	0	0.59	-0.7	-0.29	-0.55
last word is rank	0	0.01	-1.03	-0.67	-0.87
only word is suffix	-1.93	-0.33	-1.75	-1.53	-0.3
first word is suffix	0	-1	0.43	-0.9	-1.27
inside word is suffix	0	-0.85	-0.55	-0.68	-0.96
last word is suffix	0	0.12	-0.95	0.3	0.8
only word is surname	-0.64	0.66	-0.39	-0.87	-0.14
first word is surname	0	0.5	-0.03	0.28	-0.1
inside word is surname	0	-0.27	-0.38	0.53	-0.05
last word is surname	0	0.44	-0.31	-0.46	-0.09
only word is time	0.28	-1.27	-1.1	-1.28	-1
first word is time	0	-0.69	-0.62	-0.95	0.04
inside word is time	0	-0.12	-0.18	0.05	0.74
last word is time	0	0.34	-1.1	-0.56	-0.93
only word is other	-0.17	-0.71	-0.21	-0.63	-0.15
first word is other	0	-0.45	-0.97	-0.84	0.11
inside word is other	0	-0.09	-0.47	-0.34	1.28
last word is other	0	-0.72	-0.72	-1.24	1.49
only word is bodyNoun	0.47	-0.46	-0.23	-0.41	-0.63
first word is bodyNoun	0	-0.42	0.23	-0.5	-0.52
inside word is bodyNoun	0	0.25	0.29	-0.08	-0.41
last word is bodyNoun	0	0.01	0.33	-0.94	-0.7
only word is occupation	0.12	0.71	-0.73	-0.35	-0.53
first word is occupation	0	-0.14	-0.51	-0.31	-0.24
inside word is occupation	0	0.81	-0.84	-0.33	-0.12
last word is occupation	0	0.28	-0.44	-0.69	-0.03
only word is organizationNoun	-0.28	-0.46	1.15	-0.36	-1.06
first word is organizationNoun	0	-0.48	0.19	0.12	-0.33
inside word is organizationNoun	0	0.09	-0.26	-0.1	-0.68
last word is organizationNoun	0	-0.28	0.3	0.03	-0.84
only word is placeNoun	-0.19	-0.61	0.13	-0.29	-0.69
first word is placeNoun	0	-0.5	-0.31	0.58	0.04
inside word is placeNoun	0	-0.28	0.34	0.63	-0.38
last word is placeNoun	0	-0.26	-0.68	0.28	-0.69
only word is common	0.68	0	-0.2	-0.22	-0.25
first word is common	0	-0.38	-0.08	-0.29	0.02
inside word is common	0	0.03	0.34	0.07	0.42
last word is common	0	-0.13	-0.15	-0.24	-0.03
only word is family	0.34	-0.67	-0.69	-0.67	-0.9
first word is family	0	-0.23	-0.43	-0.2	-0.42
inside word is family	0	-0.01	-0.02	-0.01	-0.08
last word is family	0	-1.13	-1.03	-0.56	0.02
only word is grammar	0.68	0	-0.2	-0.22	-0.25
first word is grammar	0	-0.38	-0.08	-0.29	0.02
inside word is grammar	0	0.03	0.34	0.07	0.42
last word is grammar	0	-0.13	-0.15	-0.24	-0.03
only word is particle	-0.73	-1.4	-1.02	-0.73	0.03
first word is particle	0	-0.62	-0.64	0.69	-0.28
inside word is particle	0	0.68	0.48	-0.11	0.07
last word is particle	0	-0.58	-0.3	-0.62	-0.63
only word is commonSurname	-0.37	0.28	-0.57	-0.36	-0.93
first word is commonSurname	0	-0.06	0.16	-0.19	-0.32
inside word is commonSurname	0	0.49	0.45	0.03	0.12
last word is commonSurname	0	0.49	-0.16	-0.1	-0.02
only word is personVerb	0.52	0.42	-0.36	-0.2	-0.21
first word is personVerb	0	-0.2	-0.14	-0.1	-0.13
inside word is personVerb	0	-0.08	-0.1	-0.05	-0.09
last word is personVerb	0	-0.31	-0.77	-0.28	0.29
only word is speech	0.57	-0.5	-0.37	-0.16	-0.32
first word is speech	0	-1	-0.56	-0.35	-0.45
inside word is speech	0	-0.15	-0.7	0.08	-0.32
last word is speech	0	-0.61	0.13	0.38	-0.75
only word is a given name and no English word	-0.94	0.29	-0.49	-0.49	-0.31
first word is a given name and no English word	0	0.38	0.28	0.05	-0.16
inside word is a given name and no English word	0	0.49	-0.06	0.3	-0.34
last word is a given name and no English word	0	0.34	-0.2	-0.32	-0.06
only word is no English word and nothing known	-0.84	-0.33	-0.08	0.09	-0.37
first word is no English word and nothing known	0	0.06	0.25	0.28	-0.12
inside word is no English word and nothing known	0	0.33	0.19	0.06	0.13
last word is no English word and nothing known	0	0.33	-0.11	0	0.13
only word ends as slavic	-0.67	0.55	-1.07	-0.09	-0.21
first word ends as slavic	0	-1.26	0.16	-0.27	-1.4
inside word ends as slavic	0	-0.03	-0.29	-0.27	-0.44
last word ends as slavic	0	1.19	-0.75	-0.76	-0.42
only word ends as western	-0.51	-0.17	-0.54	0.11	-0.13
first word ends as western	0	-0.66	-0.09	-0.35	0.2
inside word ends as western	0	0.4	0.15	-0.04	0.25
last word ends as western	0	0.44	-0.16	-0.1	-0.2
only word ends as southern	-0.39	-0.16	-1.15	-1.24	-0.26
first word ends as southern	0	-0.34	0.86	-1.72	-1.21
inside word ends as southern	0	-0.95	-0.39	-0.29	-0.09
last word ends as southern	0	0.92	0.19	-0.67	-0.72
only word ends as eastern	-0.4	-1.22	-1.5	-1.21	1.21
first word ends as eastern	0	-0.42	0.16	-1.26	-0.15
inside word ends as eastern	0	-0.05	-0.32	-0.82	-0.61
last word ends as eastern	0	-0.12	-0.51	0.19	0.13
only word ends as town	-1.68	-0.56	0.06	0.11	-1.56
first word ends as town	0	-0.87	-0.19	-0.23	-0.08
inside word ends as town	0	-0.37	0.65	0.73	-0.41
last word ends as town	0	-0.14	-0.08	0.6	0.02
only word ends as land	-0.08	-0.41	-0.26	-0.45	-0.7
first word ends as land	0	-0.5	0.28	0.31	-0.04
inside word ends as land	0	-0.46	0.16	0.02	0.13
last word ends as land	0	-0.64	-0.59	-0.01	-0.46
only word ends as body	-0.54	-0.46	0.05	-1.34	0.23
first word ends as body	0	-0.57	0.03	0.14	0.57
inside word ends as body	0	-0.29	-1.55	-0.46	0.36
last word ends as body	0	-0.59	0.29	-0.54	-1.04
only word ends as adjective	-0.59	-1.48	-0.31	-1.84	1.16
first word ends as adjective	0	-0.87	-0.09	-0.07	-0.1
inside word ends as adjective	0	-0.32	-0.04	-0.49	-0.48
last word ends as adjective	0	-0.34	-0.51	-0.66	0.1
only word ends as verb	0.56	-0.26	-0.64	-0.24	-0.64
first word ends as verb	0	-0.24	0.03	-0.18	-0.08
inside word ends as verb	0	0.15	0.22	0.51	0.26
last word ends as verb	0	0.14	-0.19	-0.22	0.03
only word ends as noun	-0.02	-0.74	0.1	-0.67	-0.51
first word ends as noun	0	-0.55	-0.2	-0.11	-0.44
inside word ends as noun	0	-0.17	0.96	0.33	0.5
last word ends as noun	0	-0.43	0.14	0.06	-0.23
'of' inside	0	0.25	0.86	0.17	0.6
'and' inside	0	-0.65	0.04	0.25	-0.42
'&' inside	0	-1.15	0.02	-0.73	-0.45
'for' inside	0	0.56	0.42	-0.34	-0.04
'on' inside	0	-0.2	-0.17	-0.2	0.19
'the' inside	0	0.2	0.28	-0.06	0.2
'upon' inside	0	-0.36	-0.69	0.75	-0.6
only word in capitals	0.36	-0.64	0.31	-0.66	-0.66
first word in capitals	0	-0.3	-0.27	-0.82	-0.17
inside word in capitals	0	0.02	-1.46	0.04	0.24
last word in capitals	0	-0.5	-0.14	-0.3	0.08
only word has a capital inside	-0.04	-1.12	-0.13	-2.53	-0.11
first word has a capital inside	0	0.35	-1.27	-1.18	-1.2
inside word has a capital inside	0	-0.26	-0.41	-0.15	-0.2
last word has a capital inside	0	-0.09	-1.44	-1.08	0.66
only word of capitals with full stops	0.26	-1.55	-1.28	-0.1	0.32
first word of capitals with full stops	0	-0.51	-0.2	-1.37	-1.36
inside word of capitals with full stops	0	-0.65	-0.42	-0.3	-0.45
last word of capitals with full stops	0	-0.9	0.64	-0.92	-0.61
only word holds a digit	-0.22	-1.32	0.54	-1.04	-0.06
first word holds a digit	0	-1.21	-0.3	-0.99	1.01
inside word holds a digit	0	0.04	-0.37	-0.33	-0.15
last word holds a digit	0	-1.14	-0.31	-0.61	0.06
only word holds a hyphen	1.08	-1.11	0.24	-0.58	-0.4
first word holds a hyphen	0	-1.15	-0.94	-0.34	0.25
inside word holds a hyphen	0	-0.69	-0.26	-0.8	-0.95
last word holds a hyphen	0	0.18	-0.53	-1.21	-1.33
only word holds an apostrophe	-1.17	-1	-1.17	-1.21	0.19
first word holds an apostrophe	0	-0.67	-0.11	-0.56	-0.48
inside word holds an apostrophe	0	0.35	0.29	-0.3	-0.29
last word holds an apostrophe	0	0.33	-1.07	-0.73	-0.8
only word of other letters	1.47	-1.59	-1.46	-0.04	-1.57
first word of other letters	0	-1.09	-1.29	-1.09	-0.95
inside word of other letters	0	-0.61	-0.95	-0.63	-0.57
last word of other letters	0	-1.09	-1.29	-1.09	-0.95
only word is an initial	-0.74	0.04	-1.21	-0.61	-0.42
first word is an initial	0	-0.06	-0.66	-0.67	-0.19
inside word is an initial	0	0.89	0.05	-0.27	0.1
last word is an initial	0	0.13	0.27	-0.31	-0.64
only word written small	-0.96	-0.17	-0.34	-0.19	-0.44
first word written small	0	-0.22	-0.17	-1.02	-0.66
inside word written small	0	0.49	-0.29	0.22	0.11
last word written small	0	-0.7	-0.68	-0.44	-0.43
only word is a number	1.71	-0.62	-0.56	-1.28	-1.38
first word is a number	0	-0.55	0.26	-0.64	-0.28
inside word is a number	0	0.13	-0.19	-0.22	0.01
last word is a number	0	-0.84	-0.41	-0.17	0.21
only word of one letter	-1.31	0.56	-0.94	-0.73	-1.48
first word of one letter	0	-0.15	-0.77	-0.58	0.2
inside word of one letter	0	0.34	-0.24	-0.16	0.55
last word of one letter	0	0.21	-0.03	-0.17	-0.56
only word of two letters	0.55	-1.09	-0.61	0.28	-1.73
first word of two letters	0	0.28	-0.86	-1.09	-1.12
inside word of two letters	0	0.66	-0.39	-0.41	-0.64
last word of two letters	0	-0.28	0.38	-0.06	0.11
only word of three letters	0.01	-1.37	0.36	-1.09	-0.57
first word of three letters	0	-0.46	0.27	-0.19	-0.62
inside word of three letters	0	0.1	-0.9	0.15	-0.21
last word of three letters	0	-0.94	0.22	-1.1	-0.93
only word of four letters	0.06	-0.93	0.84	-0.51	-0.63
first word of four letters	0	-0.63	-0.15	-1.21	-0.2
inside word of four letters	0	-0.71	-0.45	-0.36	-0.46
last word of four letters	0	-0.4	-0.61	-0.77	-0.05
only word of five letters	0.21	-0.26	-0.58	-1.12	0.13
first word of five letters	0	-1.02	-0.38	-1.07	-0.63
inside word of five letters	0	-0.05	-0.35	-0.21	0.56
last word of five letters	0	-0.04	-0.56	-0.95	-0.18
only word in six or more capitals	-0.97	0.29	-0.46	-1.44	0.54
first word in six or more capitals	0	-1.25	-0.58	-1.02	0.09
inside word in six or more capitals	0	-0.1	-0.36	-0.17	0.06
last word in six or more capitals	0	-0.32	-0.77	-0.11	-1.35
1 words	0.05	-0.36	-0.38	-0.36	-0.32
2 words	0	-0.41	-0.62	-0.4	-0.43
3 words	0	-0.03	0.09	0.02	0.12
4 words	0	0.25	0.5	0.27	0.37
5 words	0	0.24	0.74	0.26	0.53
6 or more words	0	0.41	1.39	-0.13	0.97
no word English, one word	-0.39	-0.48	-0.45	-0.34	-0.2
no word English, more words	0	0.07	-0.21	-0.39	-0.5
no word English, opens a sentence, one word	-0.25	0.21	0.02	0.12	0.15
no word English, opens a sentence, more words	0	0.52	-0.34	-0.49	-0.77
no word English, in a headline, one word	-0.34	-0.01	-0.4	0.18	-0.43
no word English, in a headline, more words	0	0.08	-0.11	0.22	-0.15
no word English, opens a headline, one word	-0.57	0.16	-0.67	-0.12	-0.1
no word English, opens a headline, more words	0	0.94	0.15	-0.55	-0.64
no word English, in capitals, one word	-0.08	0	0.35	0.3	-0.13
no word English, in capitals, more words	0	0.05	-0.12	-0.33	-0.04
no word English, opens a line of capitals, one word	-0.52	0.01	0.21	-0.05	0
no word English, opens a line of capitals, more words	0	1.02	0.68	-0.78	-0.57
some words English, more words	0	0.06	0.24	0.29	0.25
some words English, opens a sentence, more words	0	-0.21	0.22	0.16	-0.2
some words English, in a headline, more words	0	-0.06	0.33	0.1	-0.02
some words English, opens a headline, more words	0	-0.49	0.2	-0.37	0.12
some words English, in capitals, more words	0	-0.23	-0.04	-0.08	0.18
some words English, opens a line of capitals, more words	0	-0.45	-0.4	-0.31	0.27
all words English, one word	-0.57	-0.72	-0.41	-0.99	-0.56
all words English, more words	0	-0.98	-0.32	-0.89	-0.43
all words English, opens a sentence, one word	0.43	-0.62	-0.62	-0.72	-0.1
all words English, opens a sentence, more words	0	-0.74	-0.24	-0.32	-0.02
all words English, in a headline, one word	0.67	-0.62	-0.71	-0.68	-0.71
all words English, in a headline, more words	0	-0.27	-0.21	-0.21	-0.18
all words English, opens a headline, one word	0.36	-0.47	-0.18	-0.4	-0.59
all words English, opens a headline, more words	0	-0.17	-0.35	0.06	0.18
all words English, in capitals, one word	0.95	-0.26	-0.37	-0.29	-0.24
all words English, in capitals, more words	0	-0.15	-0.07	-0.09	0.08
all words English, opens a line of capitals, one word	-0.05	-0.11	-0.49	-0.32	-0.66
all words English, opens a line of capitals, more words	0	-0.17	-0.13	-0.09	0.63
given name first of 2	0	0.48	-0.68	-0.41	-0.24
given name first of 3	0	0.18	0.14	0.08	-0.13
given name first of 4	0	0.43	-0.51	1.03	-0.38
given name first, surname last	0	0.42	-0.17	-0.1	-0.36
given name first, unknown word last	0	1.05	-0.4	-0.11	-0.41
initial first, no English word last	0	0.32	-1.39	-0.36	-0.06
office and of first	0	0.37	-1.11	-0.72	-0.87
word of an organisation and of first	0	-0.17	1.57	0.45	-1
word of a place and of first	0	-0.26	0	0.88	-0.87
known place first, word of an organisation last	0	-0.6	0.21	0.84	0.65
known place first, a team last	0	-0.26	0.91	0.29	-0.8
possessive inside	0	-0.33	-0.92	0.27	-0.86
known person, one word	-0.46	0.48	-0.47	-0.53	-0.43
known person, more words	0	0.42	-0.8	-0.73	-0.5
known country, one word	0.25	-0.85	0.46	0.43	-0.77
known country, more words	0	-0.83	-0.07	0.22	-0.73
known region, one word	-1.61	-0.77	-0.45	0.92	-1.11
known region, more words	0	-0.42	-1.53	0.75	-0.39
known city, one word	-0.84	-0.55	-0.86	1.03	-1.08
known city, more words	0	-1.51	0.07	1.61	-0.9
known area, one word	-1.65	-1.13	-1.69	-0.2	-1.61
known area, more words	0	-0.44	-1.03	0.45	-0.79
known site, one word	-0.99	-0.3	-0.64	-0.16	-0.47
known site, more words	0	-0.52	-0.79	0.59	-0.63
known water, one word	-1.18	-1.34	-1.22	0.45	-1.01
known water, more words	0	-0.33	-1.57	1.3	-0.3
known body, one word	-0.1	0.02	0.67	-0.97	0.06
known body, more words	0	-0.41	-0.03	-0.71	-0.41
known ministry, one word	-1.96	-1.38	-0.85	0.23	-1.39
known ministry, more words	0	-0.29	-0.67	-0.99	-0.38
known agency, one word	0.18	-0.33	-0.04	-0.75	-0.9
known agency, more words	0	-0.12	1.25	-0.52	-0.42
known party, one word	-1.57	-0.39	0.79	-0.71	-0.95
known party, more words	0	-0.26	0.11	-0.74	-0.6
known company, one word	-0.18	-1.47	0.43	-1.43	-1.38
known company, more words	0	-0.27	1.47	-0.78	-0.59
known media, one word	-0.47	-1.52	-0.42	-1.35	-0.12
known media, more words	0	-0.68	0.99	-0.42	-0.83
known group, one word	0.27	-0.88	0.39	-1.05	-1.35
known group, more words	0	-0.41	1.35	-1.07	-0.2
known other organization, one word	-1.72	-0.63	1.48	0.34	-1.16
known other organization, more words	0	0.46	0.01	0.05	0.27
known other place, one word	-1.37	-0.41	-0.9	-0.08	-0.59
also known place, one word	-0.1	-0.36	-0.61	-0.6	-0.22
known, but written in small letters	0	-0.06	-0.36	0.48	-0.24
known, but an English word, one word	-0.62	-0.67	0.57	0.72	-0.51
known, but an English word, more words	0	0.39	0.05	0.05	-0.27
known person, but a given name	-0.46	0.48	-0.47	-0.53	-0.43
known place, but a given name	-0.2	-1.04	0.27	0	-0.53
known organization, but a given name	-0.33	-0.36	-0.2	-0.47	-0.62
well-known person	-0.46	0.15	-0.5	-0.34	-0.33
well-known place	-0.41	-0.92	-0.21	1.15	-0.81
well-known organization	-0.48	-0.61	1.34	-0.68	-0.56
part of a longer known name, one word	0.11	-0.59	-0.72	-0.67	-0.66
part of a longer known name, more words	0	-0.17	-1.32	-1.11	-0.56
holds a known place	0	-0.08	0.57	0.07	0.12
holds a known organization	0	-0.24	-0.6	-0.27	0.32
crosses a known name	0	0.38	-0.66	-0.15	-0.39
starts with a known person	0	-0.63	0.73	-1.21	-0.78
starts with a known place	0	-0.92	0.47	0.38	-0.25
starts with a known organization	0	-0.37	0.33	-0.31	0
ends with a known person	0	-0.29	-0.77	-0.73	-0.28
ends with a known place	0	-0.64	0.16	0.52	-0.19
ends with a known organization	0	-0.54	0.27	-0.99	0.12
starts with a known country and ends as no organisation	0	-0.19	-0.38	-0.77	-0.55
is a role, one word	0.46	0.27	-0.33	-0.31	-0.51
is a role, more words	0	-0.49	-0.58	-0.45	-0.55
starts with a role	0	-0.37	-0.37	-0.23	-0.02
ends with a role	0	0.05	-0.43	-0.6	-0.23
holds a role	0	1	-0.46	-0.37	-0.42
a role right before, one word	-0.44	0.84	-0.57	-0.73	-0.25
a role right before, more words	0	0.58	-0.47	-0.33	-0.3
a role right behind, one word	-0.41	-0.14	-0.82	-0.4	0.53
a role right behind, more words	0	0.06	0.06	0.38	-0.3
unknown in a row of a table, one word	-0.91	-0.05	-0.47	-0.73	-0.71
unknown in a row of a table, more words	0	-0.19	-0.29	-1.21	0.3
known country in a row of a table, one word	-0.4	-0.13	-0.77	0.65	-0.14
known country in a row of a table, more words	0	-0.02	-0.7	0.51	-0.07
known place in a row of a table, one word	-0.01	-0.42	0.68	0.63	-0.23
known place in a row of a table, more words	0	-0.24	0.95	-0.8	-0.27
known organization in a row of a table, one word	-0.62	-0.18	0.71	-0.35	-0.67
unknown starts a row of a table, one word	-0.13	-0.19	-0.51	-1	-0.94
unknown starts a row of a table, more words	0	-0.14	-0.07	-1.24	0.08
known country starts a row of a table, one word	-0.64	-0.11	-0.78	0.67	-0.12
known country starts a row of a table, more words	0	-0.02	-0.7	0.51	-0.07
known place starts a row of a table, one word	-0.81	-0.4	1.05	0.38	-0.21
known place starts a row of a table, more words	0	-0.24	0.95	-0.8	-0.27
known organization starts a row of a table, one word	-0.62	-0.18	0.71	-0.35	-0.67
unknown in a line with a date, one word	-0.25	0	-0.19	-0.73	-0.78
unknown in a line with a date, more words	0	-0.52	0.19	-0.11	-0.14
known country in a line with a date, one word	-0.9	-0.47	-0.56	0.78	-0.26
known country in a line with a date, more words	0	-0.54	-0.76	0.76	-0.34
known place in a line with a date, one word	-0.98	-0.42	-1.34	1.16	-0.2
known place in a line with a date, more words	0	-0.44	-1.01	0.78	-0.07
known organization in a line with a date, one word	-0.32	-0.01	-0.49	-0.02	-0.26
unknown starts a line with a date, one word	-0.03	0.02	-0.17	-0.87	-0.92
unknown starts a line with a date, more words	0	-0.57	0.24	-0.22	-0.23
known country starts a line with a date, one word	-0.9	-0.47	-0.56	0.78	-0.26
known country starts a line with a date, more words	0	-0.54	-0.76	0.76	-0.34
known place starts a line with a date, one word	-0.94	-0.49	-1.39	1.4	-0.24
known place starts a line with a date, more words	0	-0.44	-1.01	0.78	-0.07
known organization starts a line with a date, one word	-0.32	-0.01	-0.49	-0.02	-0.26
left: in, one word	-0.05	-0.96	-1.42	1.16	-0.35
left: in, more words	0	-0.78	0.13	0.91	0.05
left: at, one word	-0.98	-1.41	0.36	0.21	-1.55
left: at, more words	0	-1.48	0.33	0.59	-0.51
left: from, one word	-1.48	-0.44	-0.42	0.98	-0.57
left: from, more words	0	-0.42	-0.28	0.23	-0.49
left: to, one word	-0.8	-0.61	0.19	0.16	-0.28
left: to, more words	0	0	0.03	-0.05	0.1
left: of, one word	-0.37	-0.54	-1.07	-0.06	-0.3
left: of, more words	0	-0.22	-0.37	-0.03	-0.26
left: by, one word	-0.25	-0.6	0.47	-1.51	-0.91
left: by, more words	0	0.75	0.42	-1.33	-0.58
left: with, one word	-0.29	0.36	0.23	-0.38	-0.4
left: with, more words	0	-0.13	0.01	-1.03	-0.67
left: for, one word	-0.27	-0.43	0.02	-0.39	-0.9
left: for, more words	0	-0.63	-0.04	-0.88	0.04
left: on, one word	-0.03	-0.54	-0.03	-0.36	-0.57
left: on, more words	0	-0.28	0.19	0.34	-0.44
left: against, one word	-0.98	0.55	0.25	-1.01	0.16
left: against, more words	0	-0.01	0.39	-1.07	-1.45
left: between, one word	-1.18	-0.3	-1.57	1	0.11
left: between, more words	0	-0.41	-1.19	-0.41	-0.78
left: and, one word	-0.18	-0.12	0	0.44	0.46
left: and, more words	0	0.77	0.29	-0.47	-0.93
left: or, one word	0.48	-1.34	-0.4	-0.82	0.3
left: or, more words	0	-0.3	-0.77	-0.12	-0.35
left: the, one word	-0.51	-0.93	0.06	-0.52	0.14
left: the, more words	0	-0.81	0.42	0.18	0.42
left: a, one word	0.41	-1.16	-0.35	-0.26	0.31
left: a, more words	0	-0.84	-0.43	-0.44	-0.24
left: an, one word	0.28	-0.96	-0.33	-1	0.97
left: an, more words	0	-0.87	-0.52	-0.92	-0.17
left: near, one word	-0.7	-1.07	-1.35	1.06	-1.25
left: near, more words	0	-1.83	-1.54	2.32	-1.36
left: as, one word	-0.89	0.53	0.03	-0.63	0.01
left: as, more words	0	-0.1	-0.34	-1.23	0.38
left: into, one word	-0.62	-0.84	-1.13	-0.42	0.1
left: into, more words	0	-0.91	0.78	-0.9	-0.98
left: through, one word	-0.01	-0.98	-0.93	0.43	-0.92
left: through, more words	0	0.21	0.55	-1.31	-1.03
left: outside, one word	-0.08	-0.74	-0.59	0.75	-0.83
left: around, one word	-0.85	-0.62	-1.03	0.83	-0.59
left: across, one word	-0.8	-0.24	-0.97	1.33	-0.37
left: across, more words	0	0.41	-0.66	-0.85	-0.39
left: than, one word	-0.37	-0.78	-0.96	-0.61	0.6
left: over, one word	-0.39	-0.84	-1.35	1.03	-0.21
left: over, more words	0	-0.33	-1.42	0.99	-1.42
left: under, one word	-0.91	-0.92	0.25	-1.48	0.52
left: under, more words	0	-0.18	-1.12	0.08	-1.51
left: after, one word	-0.8	0.91	-1.17	-0.17	-0.87
left: after, more words	0	0.33	-1.08	-0.77	0.83
left: before, one word	-0.78	0.94	-0.89	-0.89	-0.67
left: before, more words	0	-0.59	-0.21	0.04	-0.38
left: via, one word	0.35	-0.04	-0.03	-0.02	-0.05
left: via, more words	0	0	-0.01	0	-0.07
left: called, one word	-1.08	-0.43	-1.15	-1.37	0.38
left: called, more words	0	-1.23	0.26	0.29	0.99
left: named, one word	-0.64	-0.58	0.37	-0.32	-0.86
left: named, more words	0	-0.31	-0.45	0.5	-0.46
left: is, one word	0.47	0.25	-1.06	-0.37	-0.15
left: is, more words	0	0.01	-0.48	-0.68	0.15
left: was, one word	0.68	0.09	-0.76	-0.43	-0.14
left: was, more words	0	0.25	-0.42	-0.29	0.16
left: were, one word	1.24	-0.26	-0.59	-0.52	-0.8
left: were, more words	0	0.08	-0.07	-0.05	-0.06
left: has, one word	-0.23	-0.58	-0.44	-0.3	-0.37
left: has, more words	0	-0.19	-0.25	-0.17	-0.37
left: had, one word	0.86	-0.12	-0.22	-0.14	-0.11
left: had, more words	0	-0.03	-0.1	-0.03	-0.06
left: are, one word	0.19	-1.23	-1.32	0.01	-0.02
left: are, more words	0	-0.05	0.36	-0.91	-0.85
left: who, one word	-0.09	0.62	-0.36	-0.21	-0.35
left: who, more words	0	-0.18	-0.2	-0.09	-0.16
left: which, one word	-0.45	0.65	-0.12	-1.16	-0.94
left: which, more words	0	-0.14	-0.16	-0.19	-0.12
left: that, one word	-0.36	0.49	-0.08	-0.35	-1.46
left: that, more words	0	-0.51	-0.6	-0.77	0.22
left: where, one word	-0.94	0.61	-1.01	-0.7	-0.84
left: where, more words	0	0.42	0.61	-0.95	-0.79
left: will, one word	0.49	-0.22	-0.96	0.41	-0.49
left: will, more words	0	-0.51	-0.67	-0.82	-0.8
left: would, one word	0.98	-0.11	-0.25	-0.17	-0.11
left: would, more words	0	-0.03	-0.03	-0.04	-0.04
left: his, one word	1.81	-0.55	-1.44	-0.81	-0.74
left: his, more words	0	-0.79	-0.82	-0.34	0.45
left: her, one word	0.68	-0.15	-0.51	-0.18	0.24
left: her, more words	0	-0.25	-0.64	-0.06	-0.27
left: its, one word	0.06	-1.11	-1.43	-0.28	-1.11
left: its, more words	0	0.03	-1.34	-0.18	-0.51
left: their, one word	0.47	-0.56	0.35	-0.52	-0.9
left: their, more words	0	-0.22	-0.23	-0.14	-0.61
left: but, one word	0.27	0.69	-0.61	-0.53	-0.43
left: but, more words	0	0.85	-0.18	-0.51	-0.14
left: based, one word	0.71	-0.12	-0.08	-0.11	-0.06
left: based, more words	0	-0.01	-0.01	-0.02	-0.04
left: said, one word	-0.22	1	-0.66	-0.05	-0.94
left: said, more words	0	0.42	-0.43	-0.87	-0.92
left: not, one word	1.07	-0.14	-0.39	-0.33	-0.21
left: not, more words	0	-0.01	-0.04	-0.03	-0.05
left: can, one word	1.08	-0.09	-0.19	-0.15	-0.16
left: can, more words	0	-0.05	-0.06	-0.07	-0.04
left: this, one word	1.58	-0.18	-0.22	-0.26	-0.25
left: this, more words	0	-0.28	-0.99	0.46	-0.55
left: when, one word	-0.77	0.37	0.36	0.19	-1.04
left: when, more words	0	0.06	-0.49	-0.32	-0.48
left: while, one word	-0.78	0.66	-0.58	-0.73	-0.75
left: while, more words	0	-0.37	0.11	-1.05	0.04
left: like, one word	-1.18	-1.21	-0.89	-0.95	-0.09
left: like, more words	0	-0.17	0.77	-1.29	-0.4
left: beat, one word	-1.04	-0.61	0.29	0.64	-0.79
left: beat, more words	0	0.42	-1	-0.27	-0.36
left: did, one word	0.92	-0.41	-0.44	-0.46	-0.32
left: did, more words	0	-0.31	-0.17	-0.16	-0.04
left: have, one word	0.24	-0.42	-0.36	-0.23	-0.19
left: have, more words	0	0.14	-0.69	-0.73	-0.82
left: leader, one word	-0.65	-0.37	-0.02	-0.01	-0.07
left: leader, more words	0	0.84	-0.58	-0.41	-0.41
left: held, one word	1.11	-0.13	-0.21	-0.18	-0.24
left mark: ., one word	-0.22	0.56	-0.72	-1.18	0.06
left mark: ., more words	0	0.51	-0.7	-0.74	-0.73
left mark: ,, one word	-0.54	0.22	-0.1	-0.02	-0.56
left mark: ,, more words	0	0.18	0.3	-0.39	0.07
left mark: ;, one word	-0.73	-1.09	-1.12	0.24	0.07
left mark: ;, more words	0	-0.6	-0.03	0.09	-0.11
left mark: :, one word	0.19	-0.28	-0.22	-0.29	-0.59
left mark: :, more words	0	-0.73	-1.26	0.5	-0.13
left mark: (, one word	-0.28	0.31	-0.59	-0.23	-0.15
left mark: (, more words	0	-0.59	0.64	-1.04	0.02
left mark: ), one word	-0.32	-1.48	0.65	-1.21	-1.09
left mark: ), more words	0	-0.9	0.48	-0.76	0.35
left mark: -, one word	0.35	-0.24	-0.72	-1.04	-0.97
left mark: -, more words	0	0.01	-1	-0.46	0.42
left mark: /, one word	-0.96	-1.5	0.71	-1.78	-0.66
left mark: /, more words	0	-1.18	0.81	0.03	-0.45
left mark: ", one word	-0.56	-0.25	-0.85	-0.93	0.07
left mark: ", more words	0	-0.81	0.03	-0.48	0.9
left mark: ', one word	-0.13	-2.12	-1.74	-0.51	-0.18
left mark: ', more words	0	-0.6	-0.12	-0.49	1.05
left mark: !, one word	0.57	-0.49	-0.55	-0.54	-0.6
left mark: &, one word	0.32	-0.39	-0.14	0.09	-1.29
left mark: &, more words	0	0.54	0.31	-0.92	-1.08
left mark: %, one word	0.79	-0.19	-0.19	-0.18	-0.13
left mark: %, more words	0	-0.3	-0.16	-0.07	-0.19
left mark: @, one word	0.66	-0.67	-0.75	-0.59	-0.74
left mark: @, more words	0	-0.99	-0.74	-0.63	-0.71
left mark: [, one word	0.23	-0.75	0.28	-0.96	-0.84
left mark: ], one word	0.35	-0.16	0.22	-1.28	-1.22
left mark: other, one word	1.46	-1.25	-1.11	-0.89	-0.77
left mark: other, more words	0	-0.46	-0.7	-0.61	0.5
left is honorific, one word	-0.61	0.87	-0.77	-1.11	-0.26
left is honorific, more words	0	0.29	-0.63	-0.51	-0.39
left is office, one word	-0.36	0.58	-0.65	-0.74	-0.33
left is office, more words	0	-0.04	-0.2	-0.57	-0.36
left is rank, one word	-0.15	-1.37	-0.56	-0.42	-0.2
left is rank, more words	0	0.61	-0.92	-0.43	-0.58
left is occupation, one word	0.26	0.54	-0.64	-0.65	-0.28
left is occupation, more words	0	0.15	0.01	-0.65	-0.45
left is family, one word	-0.68	1.35	-1.08	-1.19	-1.39
left is family, more words	0	0.2	-0.45	-0.81	-0.38
left is placeNoun, one word	-0.56	-0.58	-0.77	0.29	-0.42
left is placeNoun, more words	0	0.09	-0.66	-0.65	-0.29
left is organizationNoun, one word	-0.39	-0.98	0.99	-0.97	-0.88
left is organizationNoun, more words	0	-0.63	1.29	-0.49	-0.61
left is speech, one word	-0.48	1.15	-0.95	-0.41	-0.12
left is speech, more words	0	0.1	-0.16	-0.34	0.05
left is personVerb, one word	0.08	-0.47	0.29	-0.69	0.13
left is personVerb, more words	0	0.14	0.5	-0.78	0.03
left is bodyNoun, one word	0.05	0.3	-0.54	-0.35	-0.49
left is bodyNoun, more words	0	0.24	-0.5	-0.43	-0.58
left is organization, one word	-0.17	-0.56	-0.32	-0.7	-0.51
left is organization, more words	0	0.09	0.2	-0.51	-0.29
left is place, one word	-0.1	-0.53	-0.7	-0.03	-0.1
left is place, more words	0	-0.52	-0.64	-0.19	-0.54
left is given, one word	-0.04	-0.65	-0.12	-0.4	-0.33
left is given, more words	0	-0.18	-0.26	-0.39	-0.33
left is time, one word	-0.9	-0.52	0.2	-0.92	-0.63
left is time, more words	0	-0.3	-0.57	-0.34	-0.37
left is team, one word	0.03	-0.25	-0.76	-0.8	-0.41
left is team, more words	0	-0.42	-0.5	-0.24	-0.29
left is other, one word	-0.01	-0.26	-0.92	-0.3	-0.23
left is other, more words	0	-0.89	-0.6	-0.69	0.86
left is direction, one word	0.16	-0.21	-0.34	-0.75	-0.28
left is direction, more words	0	-0.64	-0.98	0.12	-0.46
left is company, one word	1.01	-0.28	-0.11	-0.1	-0.08
left is company, more words	0	-0.3	-0.01	0	-0.01
left is grammar, one word	-0.28	-0.27	-0.09	-0.02	-0.19
left is grammar, more words	0	-0.37	0.23	0.17	0.15
left is surname, one word	-0.09	-0.6	-0.26	-0.1	-0.35
left is surname, more words	0	-0.34	-0.27	-0.04	-0.1
left is capitalised, one word	0.28	-0.46	-0.45	-0.59	-0.44
left is capitalised, more words	0	-0.26	-0.44	-0.27	-0.36
left is another small word, one word	-0.36	-0.38	-0.41	-0.52	-0.1
left is another small word, more words	0	-0.14	0.3	-0.02	0.21
left is a number, one word	0.59	-1.02	-0.54	-0.41	-0.65
left is a number, more words	0	-0.28	-0.13	0.15	0.66
right: in, one word	-0.24	-1.01	-0.38	0.02	-0.57
right: in, more words	0	-0.33	0.68	-0.11	-0.02
right: at, one word	0.11	-1.3	0.11	0.5	-1.18
right: at, more words	0	-0.09	0.07	-0.34	-1.03
right: from, one word	0.26	-0.91	-0.86	-0.45	-0.83
right: from, more words	0	0.28	-0.03	-0.67	0.15
right: to, one word	-0.29	-0.23	0.11	0.39	-0.17
right: to, more words	0	-0.24	0.04	-0.02	-0.39
right: of, one word	0.47	-0.33	-1.22	-0.62	-0.87
right: of, more words	0	-0.1	-0.82	-0.51	-1.11
right: by, one word	-0.03	-0.49	-0.54	-0.14	-0.68
right: by, more words	0	-0.28	-0.22	-0.27	0.12
right: with, one word	0.44	0.02	-1.15	0.26	-0.5
right: with, more words	0	-0.14	0.03	-0.63	-1.08
right: for, one word	0.09	-0.78	-0.49	-0.32	-1.1
right: for, more words	0	-0.4	-0.74	-0.68	0.1
right: on, one word	0.11	-0.51	-0.87	0.28	-0.36
right: on, more words	0	-0.03	-0.43	-0.09	0.29
right: against, one word	0.42	-0.28	-0.42	-0.53	-0.85
right: against, more words	0	-0.2	-0.43	-0.16	-0.47
right: between, one word	0.96	-0.39	-0.63	-0.35	-0.53
right: between, more words	0	-0.03	-0.03	-0.04	-0.07
right: and, one word	-0.34	0.29	-0.03	0.25	0.09
right: and, more words	0	0.58	0.28	0.01	-0.21
right: or, one word	0.2	-1.57	-0.76	0.34	0.42
right: or, more words	0	0.31	-0.94	-1.18	0.26
right: the, one word	0.75	-0.3	-0.19	-0.14	-0.36
right: the, more words	0	-0.13	-0.35	0.01	-0.28
right: a, one word	-0.24	0.31	-0.54	-0.35	-0.56
right: a, more words	0	-0.26	-0.93	-0.58	-0.46
right: an, one word	1.19	-0.21	-0.15	-0.12	-0.11
right: an, more words	0	-0.08	-0.23	-0.17	-0.1
right: near, one word	0.33	-1.14	-1.25	0.19	-1.1
right: near, more words	0	-0.58	-0.82	0.31	-0.71
right: as, one word	-0.17	0.29	-0.74	-0.43	0
right: as, more words	0	-1.13	0.76	-0.8	0.51
right: into, one word	0.28	-0.5	-0.92	-0.62	-0.42
right: into, more words	0	-0.58	-0.13	-1.1	0.35
right: through, one word	-0.68	-0.18	-0.32	0.64	-0.14
right: through, more words	0	-0.34	-0.45	0.59	-0.35
right: outside, one word	0.87	-0.12	-0.07	-0.15	-0.24
right: outside, more words	0	-0.06	-0.05	-0.09	-0.5
right: around, one word	-1.39	-1.21	-0.76	-0.41	-1
right: around, more words	0	-0.18	-0.51	-0.43	-0.46
right: across, one word	-0.73	-0.63	0.73	-0.73	-0.71
right: than, one word	1.15	-0.11	-0.38	-0.12	-0.1
right: than, more words	0	-0.03	-0.05	-0.03	-0.06
right: v, one word	-1.05	1.14	-1.15	-0.94	-0.93
right: v, more words	0	-0.66	-0.61	-0.55	-0.28
right: over, one word	0.52	-0.73	0.82	-0.72	-0.63
right: over, more words	0	-0.14	-1.02	-0.03	-0.31
right: under, one word	-0.38	-0.96	-1.38	0.5	1.06
right: under, more words	0	-0.75	0.35	-0.91	-0.91
right: after, one word	-0.15	-0.78	-0.2	0.57	-0.86
right: after, more words	0	-0.45	-0.4	0.42	-0.93
right: before, one word	-0.1	-1.2	0.78	0.18	-1
right: before, more words	0	-0.77	-1.02	0.01	-0.91
right: via, one word	0.7	-0.18	-0.46	-0.09	-0.17
right: via, more words	0	-0.01	-0.03	-0.01	-0.05
right: called, one word	-0.45	0.5	0.73	-0.8	-0.81
right: called, more words	0	0.29	-0.79	-0.73	-0.5
right: named, one word	-0.76	-0.36	-0.93	1.01	-0.31
right: named, more words	0	0.36	-0.28	-0.21	-0.23
right: is, one word	-0.94	-0.69	-0.38	0.05	-0.05
right: is, more words	0	-0.48	0.14	0.14	0.39
right: was, one word	-0.76	0.44	-0.09	-0.35	-0.82
right: was, more words	0	0.57	-0.26	-0.32	0.09
right: were, one word	-0.48	-0.8	-0.51	-1.17	0.24
right: were, more words	0	-0.61	0.29	-1.16	0.9
right: has, one word	-0.59	-0.41	0.31	-0.42	-1.18
right: has, more words	0	-0.02	0.59	-0.58	-1.2
right: had, one word	-0.77	-0.13	0.33	0.15	-0.18
right: had, more words	0	0.06	0.05	-1.27	-0.64
right: are, one word	-0.11	-1.07	0.81	-0.56	-0.99
right: are, more words	0	-0.36	0.26	-0.37	-0.71
right: who, one word	-0.58	-0.53	-0.16	-0.27	-0.14
right: who, more words	0	-0.89	-0.24	-1.44	-0.02
right: which, one word	0.83	-1.18	-0.97	-0.5	-1.19
right: which, more words	0	-0.63	-0.22	0.44	-0.96
right: that, one word	0.02	-0.81	-0.37	0.24	-0.68
right: that, more words	0	0.18	-0.27	-0.03	0.05
right: where, one word	-1.19	-0.91	0.25	-0.48	-1.06
right: where, more words	0	-0.65	0.38	-0.92	0.34
right: will, one word	-0.84	0.39	1.03	-0.64	-1.17
right: will, more words	0	0.3	-0.61	-1.67	-1.38
right: would, one word	-0.89	0.95	-0.35	-0.56	-1.37
right: would, more words	0	-0.46	0.66	-1.12	-0.22
right: his, one word	1.47	-0.3	-0.48	-0.23	-0.19
right: his, more words	0	-0.07	-0.11	-0.07	-0.06
right: her, one word	0.58	-0.08	-0.16	-0.04	-0.06
right: her, more words	0	-0.37	-0.1	-0.07	-0.07
right: its, one word	-0.9	-0.55	-0.66	-0.54	-0.49
right: its, more words	0	-0.28	-0.87	-0.4	-1.06
right: their, one word	1.36	-0.09	-0.25	-0.19	-0.12
right: their, more words	0	-0.06	-0.26	-0.37	-0.14
right: but, one word	-0.11	0.37	0.13	0.01	-0.68
right: but, more words	0	-0.2	-0.69	0.18	-0.57
right: based, one word	0.93	-0.76	0.03	-0.8	-0.95
right: based, more words	0	-0.43	-0.69	-0.5	-0.72
right: said, one word	-0.25	0.94	0.47	-0.94	-0.68
right: said, more words	0	0.55	-0.28	-0.64	-0.25
right: not, one word	-0.31	-0.98	-0.9	-0.44	-0.61
right: not, more words	0	1.06	-0.94	-0.59	-0.61
right: can, one word	-0.61	0.02	-1.09	0.89	-0.95
right: can, more words	0	-0.03	-0.1	-0.06	-0.51
right: this, one word	0.18	-0.75	-0.71	0.45	-0.75
right: this, more words	0	-0.03	-0.03	-0.03	-0.02
right: when, one word	-1.08	0.67	-1.12	-1.02	0.74
right: when, more words	0	-0.27	-0.92	0.4	-0.97
right: while, one word	0.57	-0.48	-1.01	0.54	-0.34
right: while, more words	0	-0.59	-0.71	-0.67	-0.75
right: like, one word	0.62	-0.75	-0.97	0.31	-0.58
right: like, more words	0	-0.04	-0.01	-0.01	-0.05
right: beat, one word	-0.85	-0.75	0.17	0.31	-0.7
right: beat, more words	0	-0.69	0.63	-0.63	-0.66
right: did, one word	-0.88	-0.82	-0.84	-0.51	-0.76
right: did, more words	0	-0.19	1.01	-0.23	-0.31
right: have, one word	-0.84	-1.04	0.86	-0.56	-1.1
right: have, more words	0	-0.16	0.3	-0.23	-0.41
right: leader, one word	-0.36	-0.41	-0.73	-0.51	0.91
right: leader, more words	0	-0.7	-0.39	-0.71	-0.65
right: held, one word	0.1	-0.78	-0.91	0.59	-0.89
right: held, more words	0	0.24	-0.8	-0.37	-0.86
right mark: ., one word	-0.34	-0.4	-0.54	0.17	-0.23
right mark: ., more words	0	0.06	0.28	0.02	0.14
right mark: ,, one word	-0.42	-0.48	-0.42	0	-0.42
right mark: ,, more words	0	0.45	0.32	-0.21	0.21
right mark: ;, one word	-0.07	-1.43	-1.81	0.03	0.08
right mark: ;, more words	0	-1	-0.16	-0.13	0.49
right mark: :, one word	1.2	0.2	-2.05	-0.64	-0.68
right mark: :, more words	0	-0.93	-1.6	-0.87	-0.06
right mark: (, one word	-1.16	-0.65	-1.07	-0.64	-0.61
right mark: (, more words	0	0.38	0.24	-0.08	0.55
right mark: ), one word	-0.37	-0.93	-0.05	-0.39	0.11
right mark: ), more words	0	-0.78	0.09	0.35	-0.19
right mark: -, one word	0.72	-1.96	-1.38	-0.59	-0.27
right mark: -, more words	0	-0.87	-0.41	0.26	0.15
right mark: /, one word	-0.38	-1.54	0.2	-0.55	-1.94
right mark: /, more words	0	-1.32	1.4	-1.59	0.02
right mark: ", one word	-0.36	-1.5	-0.75	-1.06	0.18
right mark: ", more words	0	-0.64	0.01	-0.64	0.98
right mark: ', one word	-0.56	0.55	0.19	-1.73	-0.66
right mark: ', more words	0	-0.18	-0.42	-0.77	0.45
right mark: !, one word	-1.29	-1.35	0.48	-1.37	-1.48
right mark: !, more words	0	-0.87	0.06	-0.72	0.97
right mark: ?, one word	-0.51	-0.47	-0.69	0.26	-0.53
right mark: ?, more words	0	-0.23	0.3	0.13	-0.49
right mark: &, one word	1	-0.96	-0.38	-0.63	-0.99
right mark: &, more words	0	0.55	0	-1.29	-1.11
right mark: %, one word	0.76	-0.56	-0.7	-0.5	-0.38
right mark: %, more words	0	-0.08	-0.19	-0.21	-0.26
right mark: $, one word	0.75	-0.26	-0.09	-0.16	-0.16
right mark: $, more words	0	-0.1	-0.01	-0.01	-0.05
right mark: @, one word	0.61	-0.55	-0.66	-0.59	-0.56
right mark: [, one word	0.58	-0.41	-0.87	0.13	-1.03
right mark: [, more words	0	-0.01	-0.02	-0.03	-0.06
right mark: ], one word	-0.77	-0.55	0.74	-0.67	-0.46
right mark: other, one word	1.29	-0.55	-1.2	-0.8	-0.8
right mark: other, more words	0	-0.21	-0.81	0.25	-0.66
right is honorific, one word	0.28	-0.19	-0.71	-0.53	-0.07
right is honorific, more words	0	-0.23	-0.56	-0.1	-0.24
right is office, one word	0.5	-0.55	-0.07	0.05	-1.04
right is office, more words	0	-0.29	-0.71	-0.05	-0.93
right is rank, one word	0.37	-0.62	0.64	-0.71	-1.46
right is rank, more words	0	-0.47	-0.53	-0.45	-0.49
right is occupation, one word	-0.5	-0.89	-0.46	-0.5	1.15
right is occupation, more words	0	-0.77	0.06	-1.26	-0.8
right is family, one word	-0.63	0.46	-1.15	-0.64	0.57
right is family, more words	0	-0.55	-1.68	-1.4	-0.93
right is placeNoun, one word	0.16	-0.5	-0.85	-0.19	0.02
right is placeNoun, more words	0	-0.31	-0.89	0	0.61
right is organizationNoun, one word	0.19	-0.2	-0.06	-0.34	0.22
right is organizationNoun, more words	0	-0.11	0.31	-1	0.04
right is speech, one word	-1.12	1.36	-0.67	-0.12	-0.89
right is speech, more words	0	0.52	0.16	-0.63	-0.92
right is personVerb, one word	-0.14	0.25	0.24	-0.52	-0.22
right is personVerb, more words	0	0.25	0.09	-0.28	-0.32
right is bodyNoun, one word	-0.03	-0.6	0.16	-0.63	0.11
right is bodyNoun, more words	0	-0.43	-0.06	-0.2	-0.81
right is organization, one word	-0.38	-0.46	-0.34	-0.2	-0.25
right is organization, more words	0	-0.51	-0.38	-0.71	-0.47
right is place, one word	-0.68	-0.51	-0.72	-0.02	-0.29
right is place, more words	0	-0.34	-0.53	-0.09	-0.22
right is given, one word	0.41	-0.24	-0.4	-0.17	-0.08
right is given, more words	0	-0.42	-0.16	-0.38	-0.24
right is time, one word	-0.98	0	-1.16	-0.15	0.46
right is time, more words	0	-0.1	-0.24	-0.26	-0.35
right is team, one word	0.41	-0.55	-0.71	-1.05	0.37
right is team, more words	0	-0.49	0.1	-1.15	-0.29
right is other, one word	-0.11	-0.47	-1.16	-0.39	0.28
right is other, more words	0	-0.44	-0.93	-0.52	0
right is direction, one word	-0.27	-0.66	-0.29	-0.84	-0.72
right is direction, more words	0	-0.18	-0.61	-0.51	0.64
right is company, one word	-0.94	-1	0.12	-0.89	0.02
right is company, more words	0	-0.77	0.13	-0.64	-0.36
right is grammar, one word	-0.2	-0.13	-0.09	-0.08	-0.44
right is grammar, more words	0	-0.06	0.08	0.06	-0.02
right is surname, one word	0.29	-0.23	0.17	-0.2	-0.2
right is surname, more words	0	-0.34	-0.13	0.12	-0.32
right is capitalised, one word	0.42	-0.55	-0.53	-0.42	-0.45
right is capitalised, more words	0	-0.41	-0.35	-0.29	-0.25
right is another small word, one word	-0.29	0.04	-0.34	-0.58	0.07
right is another small word, more words	0	-0.02	0.16	-0.21	-0.11
right is a number, one word	0.88	0.22	0.27	-1.01	-0.73
right is a number, more words	0	0.02	-0.14	-0.43	-0.74
first in its line, one word	0.2	-0.04	-0.13	-0.04	-0.41
first in its line, more words	0	0.06	0.27	-0.22	-0.14
last in its line, one word	0.58	-0.4	0.14	-0.99	-1.06
last in its line, more words	0	-0.51	-0.44	-0.23	0.16
opens a sentence, one word	0.08	-0.06	-0.26	-0.22	-0.04
opens a sentence, more words	0	-0.03	0.11	-0.15	0.14
has a possessive, one word	-0.93	-0.03	0.71	-0.81	-1.16
has a possessive, more words	0	0.55	0.2	-0.09	-1.32
an age follows, one word	-0.75	0.6	-1.86	-0.73	-1.49
an age follows, more words	0	0.44	0.45	-0.26	-1.1
comma and a known place follow, one word	0.29	-1.13	-0.02	-0.54	-1.46
comma and a known place follow, more words	0	-0.68	-0.04	0.96	-1.16
a known place and comma before, one word	0.95	-0.55	-0.59	-0.17	-0.68
a known place and comma before, more words	0	-0.38	-0.54	-0.14	-1.04
a known place in brackets follows, one word	-1.02	-0.18	0.38	-0.8	-0.99
a known place in brackets follows, more words	0	1.22	-0.91	-0.38	-1.02
capitals in brackets follow, one word	-0.35	-0.95	-0.84	-1.46	-0.79
capitals in brackets follow, more words	0	-0.35	0.95	-0.98	-1.16
comma and a capital follow, one word	-0.49	-0.44	-0.39	-0.52	-0.15
comma and a capital follow, more words	0	0.44	0.24	-0.72	-0.3
comma and an office follow, one word	-0.3	0.01	-1.08	-1.23	0.19
comma and an office follow, more words	0	1.07	-1.2	-0.92	-1.23
left is 'of' after placeNoun, one word	-0.05	-1.07	-1	1.25	-1.44
left is 'of' after placeNoun, more words	0	-1.08	-0.96	0.63	-0.79
left is 'of' after office, one word	0.65	0.08	-0.8	0.51	-0.16
left is 'of' after office, more words	0	-0.82	-0.33	-0.33	-0.63
left is 'of' after organizationNoun, one word	-1.34	-0.34	-0.53	-0.44	-0.77
left is 'of' after organizationNoun, more words	0	-0.14	-0.55	0.04	-0.81
left is 'of' after family, one word	0.02	-0.67	-0.67	-0.82	-0.65
left is 'of' after family, more words	0	0.68	0.28	-1.16	-1.08
left is 'of' after bodyNoun, one word	-1.38	0.1	0.12	-1.27	-0.96
left is 'of' after bodyNoun, more words	0	-0.53	-0.53	-0.54	-0.74
two to the left is placeNoun, one word	-0.52	-0.85	-0.61	0.37	-0.13
two to the left is placeNoun, more words	0	-0.1	-1.22	0.46	-0.85
two to the left is office, one word	-0.33	-0.88	-0.83	-0.33	-1.03
two to the left is office, more words	0	0.38	-1	-0.61	-0.85
two to the left is honorific, one word	-0.71	-0.23	-0.42	-0.77	0.48
two to the left is honorific, more words	0	-1.29	-0.92	-0.39	-0.47
two to the left is speech, one word	-0.38	0.18	0	-1.55	-0.04
two to the left is speech, more words	0	0.32	-0.62	0.13	-0.53
two to the right is office, one word	0.05	-0.91	-0.78	-0.84	0.22
two to the right is office, more words	0	0.32	0.46	-0.4	-0.68
two to the right is speech, one word	-0.31	-0.48	0.39	-1.07	0.07
two to the right is speech, more words	0	-1	0.14	-1.1	-0.08
two to the right is bodyNoun, one word	-0.69	-1.3	0.28	0.19	-0.66
two to the right is bodyNoun, more words	0	-0.44	-0.47	-0.88	0.37
two to the right is personVerb, one word	-0.6	0.56	-0.8	-0.09	-0.47
two to the right is personVerb, more words	0	0.16	-0.65	-0.42	0.05
is a line, one word	0.69	-0.5	-1.85	-0.36	-0.54
is a line, more words	0	-1.33	-0.11	-0.08	0.16
alone in brackets, one word	-0.66	-0.97	0.68	0.45	-1.83
alone in brackets, more words	0	-0.74	0.9	-0.46	-1.14
in brackets behind a name, one word	-0.05	-1.34	-0.31	-0.28	0.04
in brackets behind a name, more words	0	-1.16	0.71	-0.8	0.14
between commas, one word	0.1	-0.31	-0.03	-0.7	0
between commas, more words	0	0.36	0.8	-0.45	0.06
between numbers or line edges, one word	0.78	-0.63	1.03	-0.56	-0.16
between numbers or line edges, more words	0	-1.39	0.81	0.29	-0.31
elsewhere nothing, one word	0.17	-0.3	0.09	-0.42	-0.06
elsewhere person, one word	-0.56	0.45	-0.34	-0.18	-0.68
elsewhere person, more words	0	0.58	-0.25	0.64	-0.75
elsewhere organization, one word	0.06	0.14	0.02	-0.58	0.15
elsewhere organization, more words	0	-0.36	0.97	0.75	0.52
elsewhere place, one word	-0.25	-0.62	-0.41	0.39	-0.09
elsewhere place, more words	0	-1.22	0.7	0.77	-0.62
elsewhere other, one word	-0.36	-0.89	0.46	-1.03	0.48
elsewhere other, more words	0	-0.99	0.2	-1.06	0.85
elsewhere mostly nothing, twice or more, one word	0.31	-0.1	-0.04	-0.3	-0.05
elsewhere mostly person, twice or more, one word	-0.38	0.3	0.29	-1.1	-1.26
elsewhere mostly person, twice or more, more words	0	-0.05	0.65	-0.03	-0.45
elsewhere mostly organization, twice or more, one word	0.1	-0.65	0.34	-0.77	0.6
elsewhere mostly organization, twice or more, more words	0	-0.7	-0.17	-0.27	0.4
elsewhere mostly place, twice or more, one word	-0.08	0.12	-0.65	-0.19	-0.38
elsewhere mostly place, twice or more, more words	0	-0.53	0.39	0.33	-1.13
elsewhere mostly other, twice or more, one word	-0.22	-0.44	-0.92	-0.99	0.15
elsewhere mostly other, twice or more, more words	0	-0.56	-1.18	-0.27	1.58
surname of a full name in the document, one word	-0.92	2.1	-0.99	-0.93	-1.68
surname of a full name in the document, more words	0	0.65	-0.45	0.27	-0.46
first name of a full name in the document	-0.54	0.17	-0.88	-0.81	0.04
first words of an organisation in the document, one word	0.04	-0.05	-0.19	0.02	0.36
first words of an organisation in the document, more words	0	-1.25	0.43	-0.15	-0.59
word of an organisation in the document	-0.35	-0.72	-0.19	-0.16	-0.27
initials of an organisation in the document	0.18	-0.31	1.34	-0.51	-0.98
also written small in the document	1.05	-0.46	-0.53	-0.38	-0.45
English, but never written small in the document	0.27	-0.59	-0.41	-0.74	-0.39
capitalised within sentences of the document	-0.36	-0.29	-0.36	-0.35	-0.16
unknown in a text on sport, one word	0.14	-0.08	0.65	-0.77	-0.47
unknown in a text on sport, more words	0	-0.01	0.51	-0.56	-0.09
known country in a text on sport, one word	-1.67	-0.36	-1.66	0.66	-0.5
known country in a text on sport, more words	0	-0.64	-0.65	-0.27	-0.6
known place in a text on sport, one word	-1.28	-0.97	0.88	-0.59	-0.58
known place in a text on sport, more words	0	-0.7	1.03	-0.84	-0.4
known organization in a text on sport, one word	0.37	-0.32	-0.11	-0.54	-1.02
known organization in a text on sport, more words	0	-0.26	-0.59	-0.49	0.42
unknown in a row of a text on sport, one word	-1.01	-0.4	0.05	-0.41	-0.37
unknown in a row of a text on sport, more words	0	0.93	0.43	-1.02	-1.3
known country in a row of a text on sport, one word	-0.24	-0.1	-0.27	0.48	-0.08
known country in a row of a text on sport, more words	0	-0.01	-0.59	0.6	-0.02
known place in a row of a text on sport, one word	-0.8	-0.44	0.6	-0.24	-0.21
known place in a row of a text on sport, more words	0	-0.17	0.53	-0.52	-0.19
known organization in a row of a text on sport, one word	-0.21	-0.06	-0.03	-0.01	-0.01
capitalised only where a sentence opens	0.17	-0.39	-0.38	-0.36	-0.38
`;
