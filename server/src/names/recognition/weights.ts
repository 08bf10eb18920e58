/*
 * How much each piece of evidence speaks for a reading, fitted by server/build/fit/names.ts as a semi-Markov conditional
 * random field. Columns: feature, nothing, person, organization, place, other. A positive weight speaks for the column, a
 * negative one against it; a reading's score is the sum over its evidence.
 */
export const WEIGHTS = `
only word is given	-0.72	0.29	-0.3	-0.48	-0.35
first word is given	0	0.67	-0.09	0.08	-0.12
inside word is given	0	0.36	-0.18	0.23	-0.26
last word is given	0	-0.07	-0.22	-0.09	-0.3
only word is organization	-0.41	-0.61	0.09	-0.58	-0.62
first word is organization	0	-0.22	0.07	-0.3	-0.65
inside word is organization	0	-0.06	0.93	-0.56	-0.26
last word is organization	0	-0.52	0.8	-0.16	-0.44
only word is company	-0.06	-0.53	-0.88	-0.57	-0.36
first word is company	0	-0.78	-0.51	-0.14	-0.08
inside word is company	0	-0.18	-0.32	-0.15	-0.08
last word is company	0	-0.54	1.14	-0.35	-0.45
only word is team	-0.51	-0.72	0.92	-0.62	-1.28
first word is team	0	-0.67	0.43	-0.38	-1.01
inside word is team	0	-0.21	-0.58	-0.25	-0.6
last word is team	0	-0.74	0.03	-0.25	0.22
only word is place	-0.57	-0.95	-0.5	0.22	-1.01
first word is place	0	-1.09	-0.1	0.53	-1.14
inside word is place	0	-0.65	-0.22	0.56	0.06
last word is place	0	-0.7	-0.08	0.85	-0.69
only word is placeStart	-1.82	-0.65	-1.15	0.59	-0.97
first word is placeStart	0	-0.89	0.14	1.04	-0.31
inside word is placeStart	0	-0.5	-0.35	-0.04	-0.08
last word is placeStart	0	-0.73	0.68	-0.4	-0.66
only word is direction	-0.32	-0.98	-0.52	-0.21	-1.23
first word is direction	0	-0.6	-0.45	0.73	-0.11
inside word is direction	0	-0.31	-0.87	1.08	-0.86
last word is direction	0	-0.03	-0.45	-0.08	-0.58
only word is honorific	1.09	-0.45	-1.31	-1	-1.03
first word is honorific	0	-0.7	-0.41	-0.37	-0.23
inside word is honorific	0	-1.39	-0.11	-0.83	-1.28
last word is honorific	0	-0.02	0.18	-0.58	0.34
only word is office	0.77	-0.73	-0.63	-0.38	-0.61
first word is office	0	0.7	-0.26	-0.33	-0.69
inside word is office	0	0.63	-0.99	-0.35	-0.35
last word is office	0	0.25	-0.78	-0.41	-0.52
only word is rank	0.52	-1.81	-1.88	-1.16	-1.53
first word is rank	0	-1.48	0.15	-0.98	0.06
inside word is rank	0	0.53	-0.5	-0.54	-1.41
last word is rank	0	-0.07	-1.05	-1	-0.77
only word is suffix	-2.32	0.29	-2.51	-1.2	-0.48
first word is suffix	0	-0.96	0.38	-1.23	-1.44
inside word is suffix	0	-0.76	-0.35	-0.65	-0.73
last word is suffix	0	0.57	-1.07	-0.1	0.82
only word is surname	-0.66	0.56	-0.42	-1.03	-0.14
first word is surname	0	0.44	-0.29	0.39	-0.16
inside word is surname	0	-0.17	-0.72	0.11	-0.13
last word is surname	0	0.36	-0.54	-0.64	-0.18
only word is time	0.45	-1.62	-1.19	-1.49	0.31
first word is time	0	-1.06	-0.64	-0.99	0.35
inside word is time	0	-0.14	-0.36	0.05	0.76
last word is time	0	0.59	-1.09	-0.85	-1.08
only word is other	-0.21	-0.88	-0.57	-0.83	-0.25
first word is other	0	-0.44	-1.14	-1.11	0.56
inside word is other	0	-0.31	-0.62	-0.62	0.84
last word is other	0	-0.64	-0.65	-1.03	0.93
only word is bodyNoun	0.7	-0.41	-0.26	-0.39	-0.67
first word is bodyNoun	0	-0.59	0.06	-0.64	-0.71
inside word is bodyNoun	0	0.21	0.17	-0.2	-0.6
last word is bodyNoun	0	0.22	0.22	-1.32	-0.8
only word is occupation	0.03	0.83	-0.79	-0.32	-0.63
first word is occupation	0	-0.05	-0.33	-0.38	-0.25
inside word is occupation	0	0.91	-1.11	-0.43	-0.08
last word is occupation	0	0.28	-0.44	-0.57	-0.06
only word is organizationNoun	-0.16	-0.46	1.21	-0.41	-0.99
first word is organizationNoun	0	-0.67	0.18	0.23	-0.37
inside word is organizationNoun	0	-0.14	-0.7	-0.22	-1.36
last word is organizationNoun	0	-0.38	0.09	0.19	-0.83
only word is placeNoun	-0.22	-0.93	0.14	-0.35	-0.93
first word is placeNoun	0	-0.67	-0.5	0.63	0.26
inside word is placeNoun	0	-0.48	0.02	0.52	-0.72
last word is placeNoun	0	-0.21	-0.59	0.09	-0.83
only word is common	0.73	0.17	-0.23	-0.18	-0.26
first word is common	0	-0.5	-0.08	-0.45	-0.02
inside word is common	0	0.03	0.25	0.11	0.37
last word is common	0	-0.13	-0.16	-0.3	-0.01
only word is family	0.45	-0.78	-0.84	-1.01	-1.16
first word is family	0	-0.35	-0.96	-0.33	-0.91
inside word is family	0	-0.02	-0.03	-0.01	-0.29
last word is family	0	-1.56	-1.49	-0.84	-0.1
only word is grammar	0.73	0.17	-0.23	-0.18	-0.26
first word is grammar	0	-0.5	-0.08	-0.45	-0.02
inside word is grammar	0	0.03	0.25	0.11	0.37
last word is grammar	0	-0.13	-0.16	-0.3	-0.01
only word is particle	-1.07	-1.55	-1.36	-0.97	-0.04
first word is particle	0	-0.32	-0.65	0.76	-0.64
inside word is particle	0	0.84	0.37	-0.18	0.18
last word is particle	0	-0.89	-0.39	-0.75	-0.82
only word is commonSurname	-0.36	0.99	-0.53	-0.6	-0.86
first word is commonSurname	0	-0.05	0.22	-0.2	-0.42
inside word is commonSurname	0	0.48	0.55	-0.31	-0.1
last word is commonSurname	0	0.62	-0.12	-0.14	-0.08
only word is personVerb	0.48	0.37	-0.55	-0.28	-0.36
first word is personVerb	0	-0.59	-0.37	-0.26	-0.44
inside word is personVerb	0	-0.34	-0.64	-0.26	-0.44
last word is personVerb	0	-0.61	-1.09	-0.61	0.25
only word is speech	0.46	-0.93	-0.52	-0.28	-0.56
first word is speech	0	-1.06	-0.69	-0.4	-0.6
inside word is speech	0	-0.32	-1.24	0.78	-0.68
last word is speech	0	-1.07	0.27	0.47	-1.27
only word is a given name and no English word	-0.79	0.08	-0.49	-0.52	-0.28
first word is a given name and no English word	0	0.38	0.16	0.12	-0.11
inside word is a given name and no English word	0	0.66	-0.01	0.33	-0.3
last word is a given name and no English word	0	0.3	-0.23	-0.38	0.02
only word is a word of English	0.5	-0.56	-0.5	-0.66	-0.44
first word is a word of English	0	-0.37	-0.12	-0.25	0.04
inside word is a word of English	0	0.23	0.81	0.23	0.67
last word is a word of English	0	-0.44	0.03	-0.19	-0.03
only word is no English word and nothing known	-0.79	-0.23	0.04	-0.04	-0.3
first word is no English word and nothing known	0	0.04	0.19	0.29	-0.11
inside word is no English word and nothing known	0	0.42	0.42	0.07	0.16
last word is no English word and nothing known	0	0.37	0.03	-0.01	0.06
only word ends as slavic	-0.67	0.56	-0.09	0	-0.49
first word ends as slavic	0	-1.23	0.24	-0.23	-1.26
inside word ends as slavic	0	0.15	-0.03	-0.67	-0.75
last word ends as slavic	0	1.14	-0.09	-0.86	-0.45
only word ends as western	-0.53	-0.24	-0.45	0.04	-0.22
first word ends as western	0	-0.74	-0.34	-0.51	0.14
inside word ends as western	0	0.5	-0.03	0.04	0.12
last word ends as western	0	0.54	-0.2	-0.19	-0.19
only word ends as southern	-1.01	0.07	-0.14	-0.57	-0.29
first word ends as southern	0	-0.31	-0.07	-0.56	-0.9
inside word ends as southern	0	-0.93	-0.04	-0.59	-0.49
last word ends as southern	0	0.73	0.27	-0.19	-0.81
only word ends as eastern	-0.35	-1.31	-1.78	-1.09	1.54
first word ends as eastern	0	-0.27	0.02	-1.13	-0.01
inside word ends as eastern	0	-0.16	-0.76	-1.12	-1.3
last word ends as eastern	0	-0.03	-0.64	0.19	0.33
only word ends as town	-1.49	-0.58	0.2	0.23	-1.52
first word ends as town	0	-0.82	-0.31	-0.05	-0.15
inside word ends as town	0	-0.48	0.28	0.91	-0.56
last word ends as town	0	-0.21	0.12	0.81	-0.31
only word ends as land	-0.03	-0.46	-0.28	-0.35	-0.73
first word ends as land	0	-0.72	0.29	0.29	-0.21
inside word ends as land	0	-0.69	0.18	-0.01	-0.07
last word ends as land	0	-0.37	-0.34	-0.05	-0.5
only word ends as body	-0.62	-0.11	0.31	-1.67	-0.05
first word ends as body	0	-0.6	0.06	-0.2	0.64
inside word ends as body	0	-0.67	-1.94	-0.89	0.25
last word ends as body	0	-0.82	0.44	-0.89	-1.04
only word ends as adjective	-0.51	-1.41	-0.28	-1.73	1.18
first word ends as adjective	0	-0.99	-0.09	-0.02	-0.08
inside word ends as adjective	0	-0.64	-0.17	-0.93	-0.7
last word ends as adjective	0	-0.45	-0.53	-0.95	0.38
only word ends as verb	0.68	-0.34	-0.86	-0.49	-0.42
first word ends as verb	0	-0.48	-0.3	-0.41	-0.35
inside word ends as verb	0	0.07	-0.17	0.73	0.06
last word ends as verb	0	0.26	-0.37	-0.38	0.03
only word ends as noun	-0.03	-0.86	0	-0.86	-0.7
first word ends as noun	0	-0.69	-0.07	-0.03	-0.57
inside word ends as noun	0	-0.3	0.64	0.26	0.3
last word ends as noun	0	-0.57	0.06	0.06	-0.39
'of' inside	0	0.14	0.55	0.16	0.6
'and' inside	0	-0.96	0.19	0.27	-0.79
'&' inside	0	-1.21	0.11	-0.88	-0.07
'for' inside	0	0.65	0.9	-0.49	-0.54
'on' inside	0	-0.54	-0.65	-0.53	-0.05
'the' inside	0	0.34	0.09	-0.24	0.01
'upon' inside	0	-0.21	-0.68	0.72	-0.41
'at' inside	0	-0.33	-1.46	-0.16	-0.59
'v' inside	0	-0.05	-0.42	-0.09	-0.03
only word in capitals	0.52	-0.75	0.24	-0.62	-0.74
first word in capitals	0	-0.47	-0.34	-0.48	-0.36
inside word in capitals	0	-0.22	-1.87	-0.15	0.12
last word in capitals	0	-0.59	-0.14	0.08	-0.06
only word has a capital inside	0.17	-1.29	0.16	-2.7	0.06
first word has a capital inside	0	0.45	-0.66	-1.3	-1.13
inside word has a capital inside	0	-0.23	-0.65	-0.08	-0.37
last word has a capital inside	0	0.03	-1.43	-1.2	0.89
only word of capitals with full stops	0.31	-2.46	-0.82	-0.08	0.23
first word of capitals with full stops	0	-0.93	-0.17	-1.97	-1.87
inside word of capitals with full stops	0	-0.76	-0.29	-0.36	-0.48
last word of capitals with full stops	0	-1.41	0.17	-1.15	-0.99
only word holds a digit	0.05	-1.8	0.32	-1.17	0.2
first word holds a digit	0	-1.76	-0.44	-1.53	1.05
inside word holds a digit	0	0.13	-0.74	-0.48	-0.13
last word holds a digit	0	-1.45	-0.05	-0.91	0.15
only word holds a hyphen	0.79	-1.07	0.21	-0.14	-0.08
first word holds a hyphen	0	-1.3	-1.24	-0.68	0.57
inside word holds a hyphen	0	-0.82	-0.39	-0.92	-0.6
last word holds a hyphen	0	0.03	-1.22	-1.55	-1.54
only word holds an apostrophe	-1.24	-1.02	-1.15	-1.03	0.39
first word holds an apostrophe	0	-0.76	-0.1	-0.7	-0.57
inside word holds an apostrophe	0	0.37	0.39	-0.49	-0.42
last word holds an apostrophe	0	0.55	-0.89	-0.59	-0.76
only word of other letters	1.61	-1.55	-1.61	0.11	-1.56
first word of other letters	0	-1.03	-1.15	-0.64	-1.07
inside word of other letters	0	-0.71	-0.62	-0.76	-0.67
last word of other letters	0	-1.15	-1.29	-0.41	-1.12
only word is an initial	-0.97	-0.04	-1.22	-0.62	-0.48
first word is an initial	0	0.28	-0.69	-0.91	-0.16
inside word is an initial	0	0.97	-0.18	-0.31	-0.16
last word is an initial	0	0.18	0.14	-0.47	-0.9
only word written small	-0.64	-0.43	-0.4	-0.23	-0.58
first word written small	0	-0.49	-0.33	-1.44	-0.83
inside word written small	0	0.35	-0.47	0.51	0.09
last word written small	0	-0.98	-1.1	-0.66	-0.66
only word is a number	1.7	-0.96	-1.05	-1.51	-1.77
first word is a number	0	-1.05	0.11	-1.02	-0.18
inside word is a number	0	0.18	-0.47	-0.33	-0.01
last word is a number	0	-1.07	-0.75	-0.32	0.14
only word of one letter	-1.17	0.65	-1.25	-0.93	-1.78
first word of one letter	0	-0.22	-1.42	-0.65	0.56
inside word of one letter	0	-0.01	-0.52	-0.31	0.13
last word of one letter	0	0.12	-0.11	-0.21	-0.68
only word of two letters	0.55	-1.4	-0.94	0.22	-1.77
first word of two letters	0	0.4	-1.06	-1.08	-1.22
inside word of two letters	0	0.77	-0.37	-0.47	-0.91
last word of two letters	0	-0.49	0.17	-0.31	0.1
only word of three letters	0.09	-1.48	0.39	-0.96	-0.82
first word of three letters	0	-0.5	0.52	-0.56	-0.33
inside word of three letters	0	0.14	-1.09	0.42	-0.37
last word of three letters	0	-0.19	-0.01	-1.03	-1.13
only word of four letters	0	-1.28	0.83	-0.95	-0.95
first word of four letters	0	-0.87	-0.42	-0.56	-0.38
inside word of four letters	0	-0.81	-0.3	-0.41	-0.55
last word of four letters	0	-0.47	-0.61	0.25	-0.23
only word of five letters	-0.02	-0.22	-0.93	-0.71	0.02
first word of five letters	0	-0.96	-0.86	-0.42	-0.68
inside word of five letters	0	-0.02	-0.49	-0.22	0.52
last word of five letters	0	-0.33	-0.31	0.51	-0.02
only word in six or more capitals	-0.76	0.07	-0.21	-0.43	0.58
first word in six or more capitals	0	-0.96	-1.71	-0.46	-0.21
inside word in six or more capitals	0	-0.82	-0.77	-1.11	-0.35
last word in six or more capitals	0	-0.25	-0.73	0.03	-1.19
1 words	-0.05	-0.34	-0.35	-0.39	-0.28
2 words	0	-0.34	-0.48	-0.39	-0.34
3 words	0	0.02	0.05	-0.03	0.04
4 words	0	0.33	0.33	0.32	0.33
5 words	0	0.23	0.44	0.35	0.55
6 or more words	0	0.38	1	-0.33	0.84
no word English, one word	-0.24	-0.49	-0.5	-0.41	-0.24
no word English, more words	0	0.1	-0.1	-0.32	-0.35
no word English, opens a sentence, one word	-0.1	0.2	0.11	0.25	0.09
no word English, opens a sentence, more words	0	0.39	0.03	0.01	-0.48
no word English, in a headline, one word	-0.24	0.19	-0.43	0.06	-0.49
no word English, in a headline, more words	0	0.3	-0.2	0.07	-0.17
no word English, opens a headline, one word	-0.44	-0.26	-0.05	-0.03	-0.24
no word English, opens a headline, more words	0	0.95	0.15	-0.39	-0.71
no word English, in capitals, one word	-0.13	0.1	0.43	0.07	-0.14
no word English, in capitals, more words	0	-0.09	0.14	-1.13	-0.07
no word English, opens a line of capitals, one word	-0.8	-0.05	1.16	-0.36	0.15
no word English, opens a line of capitals, more words	0	0.64	1.42	-0.54	-1.03
some words English, more words	0	0.13	0.22	0.26	0.11
some words English, opens a sentence, more words	0	-0.33	0.32	0.12	-0.2
some words English, in a headline, more words	0	-0.02	0.34	0.29	-0.02
some words English, opens a headline, more words	0	-0.62	-0.1	-0.23	0.04
some words English, in capitals, more words	0	-0.38	-0.06	-0.19	0.25
some words English, opens a line of capitals, more words	0	-0.57	-0.28	-0.93	-0.06
all words English, one word	-0.75	-0.58	-0.35	-0.96	-0.47
all words English, more words	0	-0.85	-0.43	-0.9	-0.48
all words English, opens a sentence, one word	0.26	-0.81	-0.95	-0.96	-0.14
all words English, opens a sentence, more words	0	-0.87	-0.75	-0.27	-0.46
all words English, in a headline, one word	0.36	-0.81	-0.83	-0.8	-0.91
all words English, in a headline, more words	0	-0.37	-0.56	-0.37	-0.28
all words English, opens a headline, one word	0.61	-0.66	-0.74	-0.32	-0.77
all words English, opens a headline, more words	0	-0.57	-0.08	0.22	0.09
all words English, in capitals, one word	0.81	-0.29	-0.35	-0.35	-0.24
all words English, in capitals, more words	0	-0.19	-0.06	-0.13	0.2
all words English, opens a line of capitals, one word	-0.58	-0.27	-0.76	-0.72	-1.14
all words English, opens a line of capitals, more words	0	-0.29	0.28	-0.81	1
given name first of 2	0	0.65	-0.45	-0.4	-0.09
given name first of 3	0	0.58	0.19	0.07	-0.29
given name first of 4	0	0.28	-0.6	1.03	-0.55
given name first, surname last	0	0.8	0	-0.05	-0.36
given name first, unknown word last	0	0.89	-0.61	-0.08	-0.28
initial first, no English word last	0	0.57	-1.52	-0.32	0.12
office and of first	0	0.59	-0.86	-0.58	-0.87
word of an organisation and of first	0	-0.14	1.5	0.61	-1.11
word of a place and of first	0	-0.34	-0.44	0.76	0.53
known place first, word of an organisation last	0	-0.61	-0.57	0.47	0.75
known place first, a team last	0	-0.25	0.66	0.48	-1.47
ends as company, a capitalised word before it	0	-0.48	-0.76	-0.28	-0.37
ends as company, none before it	0	-0.59	1.65	-0.38	-0.49
ends as organization, a capitalised word before it	0	-0.26	0.14	-0.36	-0.63
ends as organization, none before it	0	-0.74	0.83	-0.09	-0.32
ends as team, a capitalised word before it	0	-1.01	0.48	-0.49	-0.99
ends as team, none before it	0	-0.57	-0.35	-0.1	0.46
ends as place, a capitalised word before it	0	-0.87	-0.5	0.1	-0.92
ends as place, none before it	0	-0.64	-0.07	0.86	-0.62
ends as other, a capitalised word before it	0	-0.54	-0.67	-0.76	0.14
ends as other, none before it	0	-0.73	-0.6	-1.25	0.92
ends as office, a capitalised word before it	0	0.21	-0.35	-0.34	-0.32
ends as office, none before it	0	-0.04	-1.04	-0.45	-0.65
possessive inside	0	-0.35	-0.64	0.27	-0.95
'and' between two words in capitals	0	-0.22	-1.41	-0.14	-0.58
known person, one word	-0.51	0.39	-0.58	-0.44	-0.28
known person, more words	0	0.14	-1.21	-0.93	-0.82
known country, one word	0.28	-0.98	-0.11	0.95	-0.66
known country, more words	0	-1.55	-0.55	0.79	-0.6
known region, one word	-1.88	-1.03	-0.17	1.18	-1.27
known region, more words	0	-0.3	-0.48	1.01	-0.48
known city, one word	-0.94	-0.82	-0.44	1.25	-1.22
known city, more words	0	-1.91	0.47	1.37	-0.92
known area, one word	-1.84	-1.57	-2.21	-0.29	-2.15
known area, more words	0	-0.55	0.14	-0.02	-1.02
known site, one word	-1.22	-0.92	-1.44	0.04	-0.68
known site, more words	0	-0.29	-0.82	0.62	-0.67
known water, one word	-1.67	-1.63	-1.73	0.42	-1.28
known water, more words	0	-0.43	-1.35	1.32	-0.44
known body, one word	-0.31	0.04	0.7	-1.27	-0.39
known body, more words	0	-0.53	-0.21	-1.16	-0.71
known ministry, one word	-1.35	-1.32	-0.89	0.29	-1.47
known ministry, more words	0	-0.3	-1.29	-1.38	-1
known agency, one word	0.43	-0.43	0.11	-1	-1.02
known agency, more words	0	-0.14	1.48	-0.26	-0.29
known party, one word	-1.62	-0.6	0.98	-1.14	-1.34
known party, more words	0	-0.83	1.07	-0.93	-0.95
known company, one word	-0.49	-1.45	0.11	-1.72	-1.21
known company, more words	0	-0.98	0.36	-1.32	0.42
known media, one word	-0.58	-1.98	-0.49	-1.38	-0.32
known media, more words	0	-0.83	1.11	-0.74	-1.39
known group, one word	0.25	-1.69	0.05	-1.37	-1.79
known group, more words	0	-0.51	1.3	-1.43	-0.37
known other organization, one word	-2.19	-0.24	0.74	0.03	-0.57
known other organization, more words	0	0.21	0.51	-0.32	-0.42
known other place, one word	-1.99	-0.74	-1.21	0.11	-0.69
also known place, one word	-0.28	-0.47	-0.87	0.2	-0.64
also known organization, one word	-0.47	-0.26	-0.83	1.01	-0.2
known, but written in small letters	0	-0.02	-1.1	0.42	-0.11
known, but an English word, one word	-0.63	-0.71	0.6	0.77	-0.55
known, but an English word, more words	0	0.48	0.21	0.22	-0.43
known person, but a given name	-0.51	0.39	-0.58	-0.44	-0.28
known place, but a given name	-0.21	-0.81	0.27	-0.13	-0.49
known organization, but a given name	-0.27	-0.45	0.1	-0.54	-0.8
well-known person	-0.51	-0.06	-0.91	-0.71	-0.66
well-known place	-0.36	-1.03	0.04	0.97	-0.77
well-known organization	-0.61	-0.6	1.08	-0.99	-0.41
part of a longer known name, one word	0.02	-0.93	-0.97	-0.74	-0.9
part of a longer known name, more words	0	-0.1	-1.51	-1.48	-0.74
holds a known person	0	-0.01	-0.01	-0.04	-0.01
holds a known place	0	-0.14	0.5	-0.11	-0.16
holds a known organization	0	0.05	-0.71	-0.41	0.53
crosses a known name	0	0.51	-0.9	-0.19	-0.6
starts with a known person	0	-0.59	0.45	-1.61	-0.97
starts with a known place	0	-1.02	0.58	0.4	-0.1
starts with a known organization	0	-0.39	-0.17	-0.62	-0.31
ends with a known person	0	-0.05	-0.59	-0.85	-0.52
ends with a known place	0	-0.86	0.23	0.35	-0.34
ends with a known organization	0	-0.86	-0.12	-0.84	-0.27
starts with a known country and ends as no organisation	0	-0.32	-0.64	-0.98	-0.81
is a role, one word	0.3	-0.11	-0.68	-0.51	-0.84
is a role, more words	0	-0.65	-1.03	-0.67	-0.93
starts with a role	0	-0.68	-0.53	-0.2	0.13
ends with a role	0	-0.1	-0.15	-0.9	-0.18
holds a role	0	0.91	-0.96	-0.49	-0.65
a role right before, one word	-0.47	1.04	-0.81	-0.29	-0.3
a role right before, more words	0	0.57	-0.55	-0.1	-0.36
a role right behind, one word	-0.5	-0.26	-0.88	0.05	0.92
a role right behind, more words	0	0.32	0.37	0.52	0.02
unknown in a row of a table, one word	-0.61	-0.28	-0.04	-0.19	-0.65
unknown in a row of a table, more words	0	0.08	0.4	-0.47	0.3
known country in a row of a table, one word	-0.39	-0.31	-0.76	0.98	-0.14
known country in a row of a table, more words	0	-0.19	-0.79	0.78	-0.05
known place in a row of a table, one word	-0.53	-0.35	0.15	0.08	-0.31
known place in a row of a table, more words	0	-0.41	-0.05	-0.33	-0.32
known organization in a row of a table, one word	-0.43	-0.21	0.6	-0.14	-0.4
known organization in a row of a table, more words	0	-0.27	1.3	-0.05	-0.05
unknown starts a row of a table, one word	-0.04	-0.18	0.37	-0.96	-0.87
unknown starts a row of a table, more words	0	0.31	0.66	-0.48	0.12
known country starts a row of a table, one word	-0.61	-0.31	-0.76	1.07	-0.14
known country starts a row of a table, more words	0	-0.19	-0.79	0.78	-0.05
known place starts a row of a table, one word	-1.22	-0.33	0.54	-0.35	-0.33
known place starts a row of a table, more words	0	-0.42	0.23	-0.71	-0.28
known organization starts a row of a table, one word	-0.41	-0.13	0.71	-0.21	-0.5
known organization starts a row of a table, more words	0	-0.27	1.3	-0.05	-0.05
unknown in a line with a date, one word	-0.59	-0.13	-1.22	0.59	-0.75
unknown in a line with a date, more words	0	-0.52	-0.32	1.01	-0.37
known country in a line with a date, one word	-0.75	-0.23	-0.52	1.5	-0.06
known country in a line with a date, more words	0	-0.62	-0.93	1.06	-0.17
known place in a line with a date, one word	-0.71	-0.43	-1.85	1.71	-0.18
known place in a line with a date, more words	0	-0.73	-1.85	1.56	-0.13
known organization in a line with a date, one word	-0.23	-0.12	-0.94	-0.01	-0.07
unknown starts a line with a date, one word	-0.63	0.01	-1.21	0.82	-1.06
unknown starts a line with a date, more words	0	-0.55	-0.28	1.28	-0.37
known country starts a line with a date, one word	-0.78	-0.23	-0.52	1.55	-0.06
known country starts a line with a date, more words	0	-0.62	-0.93	1.06	-0.17
known place starts a line with a date, one word	-0.84	-0.52	-2.01	1.93	-0.2
known place starts a line with a date, more words	0	-0.73	-1.85	1.56	-0.13
known organization starts a line with a date, one word	-0.23	-0.12	-0.94	-0.01	-0.07
left: in, one word	-0.1	-1.31	-1.18	1.16	-0.57
left: in, more words	0	-1.28	-0.23	1.06	-0.08
left: at, one word	-1.26	-1.65	0.86	0.52	-1.26
left: at, more words	0	-1.81	1.11	0.96	-0.12
left: from, one word	-1.56	-0.69	0.03	0.9	-0.66
left: from, more words	0	-0.56	-0.23	0.33	-0.59
left: to, one word	-0.78	0.13	0.13	0.12	-0.73
left: to, more words	0	-0.14	0.18	-0.02	0.1
left: of, one word	-0.62	-0.52	-0.47	-0.41	-0.33
left: of, more words	0	-0.43	-0.35	-0.32	-0.54
left: by, one word	-0.33	-0.31	0.26	-1.74	-1
left: by, more words	0	1.07	0.55	-1.7	-0.56
left: with, one word	-0.35	0.82	0.38	-0.64	-0.68
left: with, more words	0	-0.12	-0.2	-1.28	-0.24
left: for, one word	-0.31	-0.35	0.62	-0.86	-1.05
left: for, more words	0	-0.3	0.11	-1.61	-0.36
left: on, one word	-0.28	-0.73	0.29	-0.6	-0.91
left: on, more words	0	-0.33	0.26	0.22	-0.73
left: against, one word	-1.07	1.25	0.14	-1.27	0.15
left: against, more words	0	0.03	0.66	-0.9	-1.21
left: between, one word	-1.2	-0.52	-1.58	1.06	0.18
left: between, more words	0	-0.48	-1.59	-0.51	-0.98
left: and, one word	-0.29	-0.14	0.21	0.32	0.21
left: and, more words	0	0.72	0.24	-0.63	-1.25
left: or, one word	0.49	-1.99	-0.77	-0.65	0.4
left: or, more words	0	-0.17	-1.01	0.17	-0.25
left: the, one word	-0.57	-1.13	-0.05	-0.49	0.19
left: the, more words	0	-1.02	0.45	0.12	0.44
left: a, one word	0.3	-1.84	-0.46	-0.47	0.32
left: a, more words	0	-1.2	-1.02	-0.57	-0.22
left: an, one word	0.38	-1.43	-0.71	-1.04	1.04
left: an, more words	0	-1.38	-0.87	-1.36	-0.4
left: near, one word	-0.96	-1.5	-1.83	1.4	-1.66
left: near, more words	0	-1.97	-1.88	2.42	-1.55
left: as, one word	-0.98	0.46	0.37	-0.96	-0.12
left: as, more words	0	-0.23	-0.44	-1.46	0.24
left: into, one word	-0.73	-0.6	-0.93	-0.1	0.44
left: into, more words	0	-0.9	0.68	-1.05	-1.2
left: through, one word	0.15	-0.99	-0.97	0.4	-1.13
left: through, more words	0	0.4	0.59	-1.14	-0.68
left: outside, one word	-0.08	-0.7	-0.84	0.5	-0.65
left: around, one word	-0.95	-0.65	-1.08	0.9	-0.5
left: across, one word	-1.04	-0.48	-0.97	1.06	-0.61
left: across, more words	0	0.55	-0.95	-0.74	-0.37
left: than, one word	-0.24	-0.4	-0.99	-0.51	0.71
left: v, one word	-0.69	-0.34	-0.19	0.98	-0.08
left: v, more words	0	-0.56	-1.11	0.6	-0.87
left: over, one word	-0.23	-1.1	-1.26	1.15	-0.34
left: over, more words	0	-0.31	-1.51	1.33	-1.66
left: under, one word	-0.84	-0.89	0.28	-1.37	0.6
left: under, more words	0	0.09	-1.03	0.11	-1.67
left: after, one word	-0.92	1.16	-1.21	-0.18	-1.03
left: after, more words	0	0.52	-1.13	-0.91	0.88
left: before, one word	-0.85	0.92	-1.35	-1.06	-1.1
left: before, more words	0	-0.97	-0.19	0.18	-0.22
left: via, one word	0.35	-0.08	-0.02	-0.02	-0.07
left: via, more words	0	-0.01	-0.01	0	-0.05
left: called, one word	-1.11	-0.77	-1.66	-1.27	0.44
left: called, more words	0	-1.44	0.4	0.32	0.94
left: named, one word	-0.57	-0.52	0.36	-0.45	-0.82
left: named, more words	0	0.22	-0.8	0.32	-0.67
left: is, one word	0.45	0.49	-1.58	-0.65	-0.4
left: is, more words	0	0.04	-0.93	-1.12	0.24
left: was, one word	0.45	-0.12	-1.07	-0.62	-0.27
left: was, more words	0	0.3	-0.66	-0.46	0.31
left: were, one word	1.41	-0.5	-0.9	-0.72	-1
left: were, more words	0	0.13	-0.15	-0.15	-0.12
left: has, one word	-0.4	-0.8	-0.56	-0.44	-0.59
left: has, more words	0	-0.26	-0.4	-0.29	-0.68
left: had, one word	0.98	-0.18	-0.32	-0.22	-0.17
left: had, more words	0	-0.02	-0.21	-0.04	-0.1
left: are, one word	0.32	-1.33	-1.54	-0.2	0.1
left: are, more words	0	-0.16	0.17	-1.04	-1.09
left: who, one word	-0.14	0.57	-0.53	-0.29	-0.66
left: who, more words	0	-0.49	-0.54	-0.27	-0.65
left: which, one word	-0.5	0.91	0.06	-1.13	-1.06
left: which, more words	0	-0.46	-0.71	-0.63	-0.33
left: that, one word	-0.57	0.54	-0.07	-0.01	-1.52
left: that, more words	0	-0.75	-0.81	-0.08	-0.07
left: where, one word	-1.11	0.43	-0.97	-0.9	-0.96
left: where, more words	0	0.62	0.41	-0.96	-0.75
left: will, one word	0.65	-0.31	-0.99	0.64	-0.72
left: will, more words	0	-0.52	-0.88	-0.96	-0.8
left: would, one word	1.07	-0.19	-0.22	-0.24	-0.16
left: would, more words	0	-0.03	-0.06	-0.04	-0.06
left: his, one word	2.02	-1.68	-1.7	-1.08	-1.11
left: his, more words	0	-1.03	-1.12	-0.75	0.29
left: her, one word	0.85	-0.77	-0.53	-0.25	0.37
left: her, more words	0	-0.45	-0.89	-0.22	-0.68
left: its, one word	0.01	-1.44	-1.66	-0.39	-1.27
left: its, more words	0	0.1	-1.3	-0.03	-0.8
left: their, one word	0.35	-0.74	0.43	-0.75	-0.97
left: their, more words	0	-0.41	-0.65	-0.3	-1.02
left: but, one word	0.37	0.79	-0.61	-0.69	-0.67
left: but, more words	0	0.92	-0.31	-0.6	-0.21
left: based, one word	0.44	-0.16	-0.07	-0.1	-0.08
left: based, more words	0	-0.02	-0.03	-0.02	-0.06
left: said, one word	-0.28	0.99	-1.27	0.03	0.09
left: said, more words	0	0.52	-0.37	-0.3	-0.12
left: not, one word	0.91	-0.31	-0.57	-0.44	-0.48
left: not, more words	0	-0.02	-0.18	-0.08	-0.22
left: can, one word	1.34	-0.08	-0.24	-0.22	-0.23
left: can, more words	0	-0.09	-0.17	-0.16	-0.1
left: this, one word	1.71	-0.3	-0.31	-0.42	-0.43
left: this, more words	0	-0.38	-0.95	0.37	-0.78
left: when, one word	-0.87	0.4	0.4	0.21	-1.08
left: when, more words	0	0.21	-0.77	-0.54	-0.66
left: while, one word	-0.69	-0.45	1.28	-1.25	-0.76
left: while, more words	0	-0.83	1	-1.88	0.2
left: like, one word	-1.2	-1.13	-1.02	0.01	-0.07
left: like, more words	0	-0.05	0.77	-0.41	-0.41
left: beat, one word	-1.42	-0.96	1.29	0.19	-0.58
left: beat, more words	0	-0.05	-0.25	0.26	-0.72
left: did, one word	0.56	2.26	-0.67	-0.85	-0.68
left: did, more words	0	-2.34	-1.57	-1.71	-1.4
left: have, one word	0.41	-0.39	-0.31	-0.27	-0.24
left: have, more words	0	0.07	-1.19	-1.03	-1.16
left: leader, one word	-0.34	-0.27	-0.06	-0.07	-0.05
left: leader, more words	0	1.09	-0.19	-0.1	-0.15
left: held, one word	1.46	-0.15	-0.24	-0.24	-0.32
left mark: ., one word	-0.14	0.18	-0.08	-0.71	0.19
left mark: ., more words	0	0.28	-0.13	-0.83	-0.43
left mark: ,, one word	-0.78	0.36	-0.1	0.05	-0.65
left mark: ,, more words	0	0.19	0.2	-0.52	-0.05
left mark: ;, one word	-0.7	-0.77	-1.8	0.13	0.15
left mark: ;, more words	0	-0.87	-0.31	-0.15	0.06
left mark: :, one word	-0.02	0.3	-0.18	-0.56	-0.88
left mark: :, more words	0	-0.55	-1.26	0.07	-0.33
left mark: (, one word	-0.33	0.28	-0.75	-0.39	-0.31
left mark: (, more words	0	-0.32	0.49	-0.64	0.02
left mark: ), one word	-0.57	-2.12	1.41	-1.27	-1.13
left mark: ), more words	0	-1.19	0.35	-1.18	0.67
left mark: -, one word	-0.11	-0.06	-0.43	-0.28	-0.72
left mark: -, more words	0	0.07	0.19	-0.13	0.04
left mark: /, one word	-1.17	-1.68	0.86	-1.88	-0.65
left mark: /, more words	0	-1.1	0.83	0.02	-0.14
left mark: ", one word	-0.75	-0.07	-0.85	-1.1	0.33
left mark: ", more words	0	-0.74	-0.29	-0.68	0.88
left mark: ', one word	-0.19	-2.3	-1.85	-0.55	0.01
left mark: ', more words	0	-0.94	-0.21	-0.7	0.85
left mark: !, one word	0.58	-0.54	-0.55	-0.57	-0.6
left mark: ?, one word	1.05	-0.47	-0.33	-0.39	-0.65
left mark: &, one word	0.38	-0.34	-0.21	0.14	-1.34
left mark: &, more words	0	0.78	0.37	-1.03	-1.1
left mark: %, one word	0.84	-0.25	-0.19	-0.14	-0.15
left mark: %, more words	0	-0.42	-0.36	-0.17	-0.47
left mark: @, one word	0.68	-0.76	-0.77	-0.56	-0.79
left mark: @, more words	0	-1.03	-0.81	-0.69	-0.53
left mark: [, one word	0.24	-0.74	0.19	-0.93	-0.81
left mark: ], one word	0.3	-0.2	0.14	-1.24	-1.18
left mark: other, one word	0.82	-1.24	-0.79	-0.94	-1.2
left mark: other, more words	0	-0.64	0.73	-0.98	-0.64
left is honorific, one word	-0.15	0.99	-0.78	-1.25	-0.38
left is honorific, more words	0	0.26	-0.76	-0.57	-0.44
left is office, one word	0	0.72	-0.46	-0.67	-0.15
left is office, more words	0	0.16	-0.21	-0.4	-0.25
left is rank, one word	-0.34	-1.54	-0.74	-0.58	-0.52
left is rank, more words	0	0.58	-1.15	-0.56	-0.88
left is occupation, one word	0.21	0.41	-0.55	-0.51	-0.23
left is occupation, more words	0	0.36	-0.07	-0.51	-0.37
left is family, one word	-0.93	1.58	-1.18	-1.29	-1.35
left is family, more words	0	0.39	-0.77	-1.2	-0.65
left is placeNoun, one word	-0.62	-0.92	-0.9	0.49	-0.67
left is placeNoun, more words	0	0.25	-0.74	-0.27	-0.41
left is organizationNoun, one word	-0.3	-1.24	0.9	-0.94	-0.93
left is organizationNoun, more words	0	-0.42	1.19	-0.57	0.98
left is speech, one word	-0.92	1.21	0.01	-0.72	-0.23
left is speech, more words	0	0.31	-0.2	-0.33	0.31
left is personVerb, one word	-0.4	0.54	0.07	-1.23	0.14
left is personVerb, more words	0	0.38	0.37	-0.98	0.48
left is bodyNoun, one word	-0.06	0.64	0.33	-0.47	-0.53
left is bodyNoun, more words	0	0.36	-0.51	-0.46	-0.54
left is organization, one word	-0.09	-0.86	-0.11	-0.92	-0.66
left is organization, more words	0	0.27	0.54	-0.67	-0.61
left is place, one word	0.03	-0.68	-0.85	0	0
left is place, more words	0	-0.43	-0.8	-0.15	-0.67
left is given, one word	-0.04	-0.81	-0.05	-0.32	-0.36
left is given, more words	0	-0.41	0.07	-0.35	-0.45
left is time, one word	-0.91	-0.62	0.24	-1.15	-0.76
left is time, more words	0	-0.37	-0.81	-0.43	-0.55
left is team, one word	-0.1	-0.6	-1.15	-0.95	-0.48
left is team, more words	0	-0.84	-0.75	-0.34	-0.38
left is other, one word	-0.06	-0.24	-1.41	-0.35	-0.2
left is other, more words	0	-1.08	-0.5	-0.78	1.13
left is direction, one word	0.19	-0.33	-0.49	-0.91	-0.34
left is direction, more words	0	-0.79	-1.38	0.07	-0.95
left is company, one word	1.51	-0.77	-0.92	-0.28	-0.17
left is company, more words	0	-0.04	-0.13	-0.01	-0.02
left is grammar, one word	-0.39	-0.34	-0.07	0.05	-0.13
left is grammar, more words	0	-0.45	0.19	0.25	0.11
left is surname, one word	-0.3	-0.66	-0.44	-0.24	-0.06
left is surname, more words	0	-0.42	-0.36	-0.11	-0.13
left is capitalised, one word	0.25	-0.68	-0.59	-0.62	-0.51
left is capitalised, more words	0	-0.32	-0.5	-0.33	-0.43
left is another small word, one word	-0.58	-0.2	-0.43	-0.55	-0.07
left is another small word, more words	0	-0.09	0.19	-0.02	-0.09
left is a number, one word	0.62	-1.47	-0.6	-0.65	-0.71
left is a number, more words	0	0.03	-0.2	-0.09	0.35
right: in, one word	-0.29	-0.88	-0.41	0.13	-0.62
right: in, more words	0	-0.25	0.65	-0.07	0.02
right: at, one word	0.29	-1.15	1	-0.17	-1.06
right: at, more words	0	0.23	0.68	-0.69	-1.14
right: from, one word	0.43	-1.3	-1	-0.57	-1.21
right: from, more words	0	0.35	-0.12	-0.72	0.04
right: to, one word	-0.24	0.11	-0.07	0.44	-0.35
right: to, more words	0	-0.31	-0.02	-0.1	-0.5
right: of, one word	0.41	-0.6	-1.35	-0.62	-1.06
right: of, more words	0	0.3	-1.15	-0.64	-1.63
right: by, one word	-0.17	-0.81	-0.88	0.51	-0.95
right: by, more words	0	-0.81	-0.7	-0.29	-0.14
right: with, one word	0.48	-0.36	-1.53	0.27	-0.59
right: with, more words	0	-0.09	0.15	-0.68	-1.38
right: for, one word	-0.12	-0.96	-0.28	-0.26	-1.22
right: for, more words	0	-0.65	-0.9	-0.84	0.35
right: on, one word	0.02	-0.16	-0.78	0.17	-0.47
right: on, more words	0	-0.1	-0.33	0.42	0.05
right: against, one word	0.45	-0.37	-0.53	-0.61	-0.99
right: against, more words	0	-0.17	-0.41	-0.17	-0.7
right: between, one word	1.18	-0.4	-0.52	-0.38	-0.59
right: between, more words	0	-0.03	-0.03	-0.03	-0.07
right: and, one word	-0.38	0.01	-0.21	0.26	-0.1
right: and, more words	0	0.52	0.3	-0.05	-0.39
right: or, one word	0.16	-2.1	-1.05	0.42	0.39
right: or, more words	0	0.36	-1.91	-0.71	0.04
right: the, one word	0.95	-0.43	-0.28	0	-0.49
right: the, more words	0	-0.09	-0.53	0.01	-0.43
right: a, one word	-0.29	0.16	-0.71	-0.49	-0.92
right: a, more words	0	-0.47	-1.17	-1.16	-0.81
right: an, one word	1.24	-0.32	-0.26	-0.19	-0.26
right: an, more words	0	-0.1	-0.38	-0.35	-0.17
right: near, one word	0.25	-1.43	-1.57	0.59	-1.54
right: near, more words	0	-0.74	-0.78	0.89	-0.68
right: as, one word	-0.19	0.26	-0.96	-0.41	-0.15
right: as, more words	0	-1.28	0.65	-1.23	0.67
right: into, one word	0.19	-0.55	-0.82	-0.8	-0.53
right: into, more words	0	-0.73	-0.49	-1.09	0.51
right: through, one word	-0.82	-0.46	-0.45	0.68	-0.28
right: through, more words	0	-0.17	-0.65	0.36	-0.22
right: outside, one word	0.51	-0.15	-0.07	-0.21	-0.38
right: outside, more words	0	-0.02	-0.07	-0.13	-0.69
right: around, one word	-1.27	-1.14	-0.74	-0.43	-1.11
right: around, more words	0	-0.24	-0.52	-0.75	-0.57
right: across, one word	-0.12	-0.82	0.61	-0.79	-0.84
right: across, more words	0	-0.48	-1.11	-0.57	-0.56
right: than, one word	1.33	-0.12	-0.41	-0.16	-0.14
right: than, more words	0	-0.04	-0.09	-0.05	-0.19
right: v, one word	-1.31	0.97	-1.34	-0.73	-1
right: v, more words	0	-0.66	-0.85	0.31	-0.16
right: over, one word	0.75	-1.18	0.85	-0.72	-0.91
right: over, more words	0	-0.15	-1.01	0.21	-0.43
right: under, one word	-0.19	-0.8	-1.05	0.52	1
right: under, more words	0	-0.71	0.43	-0.71	-0.81
right: after, one word	-0.17	-1.22	0.3	0.3	-1
right: after, more words	0	-0.55	-0.11	0.67	-0.95
right: before, one word	-0.56	-1.47	0.08	0.25	-1.08
right: before, more words	0	-1.57	0.52	-0.44	-1.79
right: via, one word	0.72	-0.32	-0.5	-0.12	-0.26
right: via, more words	0	-0.04	-0.02	-0.02	-0.08
right: called, one word	-0.74	0.4	0.58	-0.97	-0.69
right: called, more words	0	0.36	-1.26	-0.72	-0.92
right: named, one word	-1.19	-0.59	-1.2	-0.6	-0.53
right: named, more words	0	-0.2	1.45	-1.08	-0.72
right: is, one word	-0.85	-0.82	-0.72	-0.06	-0.05
right: is, more words	0	-0.49	-0.15	0.21	0.3
right: was, one word	-1.01	0.09	-0.13	-0.23	-1.12
right: was, more words	0	0.54	-0.16	-0.48	0.12
right: were, one word	-0.89	-1.24	-0.21	-0.38	-0.11
right: were, more words	0	-0.26	0.07	-0.61	0.52
right: has, one word	-0.76	0.12	0.24	-0.66	-1.57
right: has, more words	0	0.33	0.31	-0.52	-1.27
right: had, one word	-0.79	-0.26	-0.18	0.32	-0.19
right: had, more words	0	0.75	-0.06	-1.14	-0.69
right: are, one word	-0.33	0.26	0.53	-0.89	-1.31
right: are, more words	0	-0.75	-0.21	-0.79	-0.95
right: who, one word	-0.87	-0.65	-0.67	-0.02	0.03
right: who, more words	0	-1.11	-0.05	-1.27	0.15
right: which, one word	0.74	-1.19	-1.36	-0.6	-1.25
right: which, more words	0	-0.83	-0.12	0.51	-1.17
right: that, one word	-0.07	-1.57	0.89	-0.06	-2.02
right: that, more words	0	0.19	-0.35	0.12	-0.02
right: where, one word	-1.2	-1.06	0.16	-0.28	-1.12
right: where, more words	0	-0.85	0.35	-1.04	0.52
right: will, one word	-0.37	0.59	0.47	-0.64	-1.28
right: will, more words	0	0.43	-1	-1.72	-1.44
right: would, one word	-1.34	0.73	-0.49	-0.14	-1.73
right: would, more words	0	-0.77	0.65	0.07	-0.12
right: his, one word	1.55	-0.59	-0.95	-0.34	-0.3
right: his, more words	0	-0.17	-0.22	-0.17	-0.2
right: her, one word	0.82	-0.22	-0.28	-0.05	-0.07
right: her, more words	0	-0.48	-0.19	-0.11	-0.1
right: its, one word	-0.81	-0.58	-0.57	-0.54	-0.6
right: its, more words	0	-0.4	-1.22	-0.5	-1.49
right: their, one word	1.61	-0.15	-0.24	-0.24	-0.16
right: their, more words	0	-0.04	-0.33	-0.62	-0.2
right: but, one word	-0.23	0.31	0.35	0.07	-0.91
right: but, more words	0	-0.3	-1.08	-0.02	-0.65
right: based, one word	0.86	-0.9	-0.25	-0.91	-1.11
right: based, more words	0	-0.61	-0.72	-0.58	-0.68
right: said, one word	-0.37	0.58	0.3	-1	-0.31
right: said, more words	0	0.29	0.33	-0.42	-0.25
right: not, one word	-0.55	0.43	-1.23	-0.99	-0.66
right: not, more words	0	1.49	-1.03	-0.64	-0.64
right: can, one word	-0.46	0.44	-1.63	0.68	-1.21
right: can, more words	0	-0.03	-0.17	-0.06	-0.74
right: this, one word	0.08	-1.03	-1.06	0.36	-1.01
right: this, more words	0	-0.03	-0.06	-0.05	-0.05
right: when, one word	-1.21	0.67	-1.36	-0.92	0.52
right: when, more words	0	-0.45	-0.95	0.72	-0.86
right: while, one word	0.63	-0.6	-0.95	0.51	-0.48
right: while, more words	0	-0.26	-0.61	-0.61	-0.73
right: like, one word	0.8	-0.69	-0.97	0.42	-0.5
right: like, more words	0	-0.09	-0.06	-0.03	-0.16
right: beat, one word	-1.42	-0.75	0.02	0.04	-0.38
right: beat, more words	0	0.34	1.54	0.13	-0.56
right: did, one word	-0.87	-0.54	-0.73	-0.3	-0.41
right: did, more words	0	0.4	0.86	-0.66	-0.34
right: have, one word	-1.33	-1.45	1.33	-0.76	-1.64
right: have, more words	0	-0.68	0.48	-0.82	-1.46
right: leader, one word	-0.33	-0.18	0.64	-0.42	0.26
right: leader, more words	0	-0.33	-0.69	-0.84	-0.74
right: held, one word	0.21	-0.99	-1.06	0.51	-0.99
right: held, more words	0	0.37	-1.05	-0.37	-0.98
right mark: ., one word	-0.47	-0.27	-0.33	0.27	-0.5
right mark: ., more words	0	0.09	0.11	-0.02	-0.03
right mark: ,, one word	-0.67	-0.24	-0.8	-0.01	-0.62
right mark: ,, more words	0	0.59	0.1	-0.15	0.16
right mark: ;, one word	-0.1	-1.55	-2.02	-0.11	-0.04
right mark: ;, more words	0	-0.95	-0.34	-0.06	0.49
right mark: :, one word	0.87	0.55	-2.49	0.05	-0.91
right mark: :, more words	0	-1.14	-0.8	0.07	-0.19
right mark: (, one word	-0.86	-0.37	-1.3	-0.52	-0.48
right mark: (, more words	0	0.59	-0.16	-0.01	0.51
right mark: ), one word	-0.2	-1.08	-0.19	-0.43	-0.04
right mark: ), more words	0	-0.91	-0.03	0.58	-0.33
right mark: -, one word	0.82	-2.28	-1.77	-0.39	-0.34
right mark: -, more words	0	-1.22	-1.27	0.44	0.18
right mark: /, one word	-0.38	-1.7	0.2	-0.4	-1.72
right mark: /, more words	0	-1.23	1.36	-1.29	0.27
right mark: ", one word	-0.23	-1.48	-0.84	-0.9	0.3
right mark: ", more words	0	-0.79	-0.07	-0.79	1.07
right mark: ', one word	-0.57	0.69	0.18	-1.65	-0.61
right mark: ', more words	0	0.3	-0.38	-0.8	0.44
right mark: !, one word	-1.25	-1.28	0.68	-0.76	-1.09
right mark: !, more words	0	-0.78	-0.11	-0.71	0.92
right mark: ?, one word	0.36	0.31	-0.93	1.22	-0.72
right mark: ?, more words	0	-0.42	-0.52	-0.81	-1.33
right mark: &, one word	1.02	-0.96	-0.23	-0.63	-1.14
right mark: &, more words	0	0.95	0	-1.21	-1.1
right mark: %, one word	0.97	-0.68	-0.72	-0.46	-0.5
right mark: %, more words	0	-0.07	-0.63	-0.37	-0.58
right mark: $, one word	0.81	-0.37	-0.08	-0.14	-0.24
right mark: $, more words	0	-0.21	-0.03	-0.01	-0.07
right mark: @, one word	0.58	-0.54	-0.56	-0.57	-0.57
right mark: [, one word	0.79	-0.37	-0.64	0.21	-0.84
right mark: [, more words	0	-0.01	-0.04	-0.02	-0.08
right mark: ], one word	-0.8	-0.49	0.78	-0.57	-0.47
right mark: other, one word	0.58	-0.95	-1.26	-1.28	-1.01
right mark: other, more words	0	-1.01	1.2	0.14	-0.5
right is honorific, one word	0.09	-0.35	-1.26	-0.59	-0.25
right is honorific, more words	0	-0.32	-1.22	-0.2	-0.48
right is office, one word	0.55	-0.43	0.18	0.22	-0.73
right is office, more words	0	-0.02	-0.44	0.2	-0.79
right is rank, one word	0.25	-0.8	0.93	-1.29	-1.91
right is rank, more words	0	-0.37	-0.48	-0.5	-0.66
right is occupation, one word	-0.44	-1.25	0.75	-0.9	0.94
right is occupation, more words	0	-1.35	0.8	-1.52	-0.97
right is family, one word	-0.75	0.6	-1.41	-0.89	0.43
right is family, more words	0	-0.49	-2.07	-1.33	-1.35
right is placeNoun, one word	0.18	-0.78	-1.25	-0.27	-0.08
right is placeNoun, more words	0	-0.62	-1.01	0.33	0.71
right is organizationNoun, one word	-0.27	-0.57	0.24	-0.78	0.94
right is organizationNoun, more words	0	-0.4	0.31	-1.54	0.8
right is speech, one word	-1.07	1.19	-1.01	-0.23	-1.9
right is speech, more words	0	0.8	0.25	-0.44	-0.04
right is personVerb, one word	-0.3	0.21	0.68	-0.63	-0.48
right is personVerb, more words	0	0.38	0.04	0	-0.6
right is bodyNoun, one word	0.07	-1.08	-0.17	-0.86	0.64
right is bodyNoun, more words	0	-1.28	-0.03	-0.26	0.29
right is organization, one word	-0.42	-0.55	-0.16	-0.09	-0.16
right is organization, more words	0	-0.61	-0.44	-0.61	-0.45
right is place, one word	-0.88	-0.8	-1.15	0.59	-0.52
right is place, more words	0	-0.61	-0.65	0.14	-0.18
right is given, one word	0.14	-0.53	0.37	-0.27	-0.34
right is given, more words	0	-0.39	0.21	-0.17	-0.33
right is time, one word	-0.64	-0.14	-1.28	0.1	0.66
right is time, more words	0	-0.52	-1.02	-0.67	-0.93
right is team, one word	0.14	-0.66	-1.04	-1.2	0.49
right is team, more words	0	-0.83	0.16	-1.53	-0.55
right is other, one word	-0.26	-0.4	-1.06	-0.45	0.18
right is other, more words	0	-0.47	-1.56	-0.92	-0.11
right is direction, one word	-0.02	-0.74	-0.08	-0.79	-0.8
right is direction, more words	0	-0.55	-0.4	-0.85	0.57
right is company, one word	-0.98	-0.66	0.04	-0.91	-0.01
right is company, more words	0	-0.63	0.05	-0.31	-0.47
right is grammar, one word	-0.21	-0.01	-0.23	-0.02	-0.44
right is grammar, more words	0	0.09	-0.09	0.09	-0.12
right is surname, one word	0.21	-0.16	0.1	-0.26	-0.3
right is surname, more words	0	-0.3	0.07	-0.07	-0.43
right is capitalised, one word	0.57	-0.67	-0.69	-0.42	-0.45
right is capitalised, more words	0	-0.61	-0.48	-0.37	-0.39
right is another small word, one word	-0.38	-0.03	-0.49	-0.31	-0.06
right is another small word, more words	0	0.15	0.12	-0.1	0.06
right is a number, one word	0.94	0.58	0.13	-0.91	-0.71
right is a number, more words	0	0.51	0.29	-0.88	-0.93
first in its line, one word	0.08	0.12	-0.05	-0.1	-0.42
first in its line, more words	0	0.1	0.14	-0.15	-0.19
last in its line, one word	0.57	-0.26	0.47	-1.29	-0.82
last in its line, more words	0	-0.07	0.29	-1.09	0.37
opens a sentence, one word	-0.06	-0.14	-0.06	-0.17	-0.05
opens a sentence, more words	0	-0.02	0.17	-0.13	0.14
has a possessive, one word	-0.99	-0.09	0.43	-0.29	-1.38
has a possessive, more words	0	0.81	-0.11	0	-1.64
an age follows, one word	-0.49	0.38	-1.68	-0.79	-1.09
an age follows, more words	0	0.54	0.23	-0.28	-1.44
comma and a known place follow, one word	0.4	-1.77	-0.07	-0.51	-1.68
comma and a known place follow, more words	0	-0.42	-0.09	1.01	-1.37
a known place and comma before, one word	1.04	-1.14	-0.85	-0.23	-1.04
a known place and comma before, more words	0	-0.3	-0.96	-0.17	-1.27
a known place in brackets follows, one word	-0.65	0.14	0.21	-0.54	-0.77
a known place in brackets follows, more words	0	1.27	-0.62	-0.16	-0.46
capitals in brackets follow, one word	-0.5	-0.91	-0.94	-1.51	-0.82
capitals in brackets follow, more words	0	-0.15	1.11	-1.17	-1.33
comma and a capital follow, one word	-0.43	-0.82	-0.5	0.01	-0.22
comma and a capital follow, more words	0	0.36	0.11	-0.09	-0.51
comma and an office follow, one word	-0.74	0.62	-1.46	-1.72	-0.09
comma and an office follow, more words	0	0.93	-1.4	-1.39	-1.56
left is 'of' after placeNoun, one word	0.21	-1.81	-1.93	1.51	-1.85
left is 'of' after placeNoun, more words	0	-1.28	-1.65	0.68	-1.27
left is 'of' after office, one word	0.76	-0.16	-1.52	0.28	-0.26
left is 'of' after office, more words	0	-0.93	-0.34	0.18	-0.78
left is 'of' after organizationNoun, one word	-1.57	-0.55	-1.18	-0.22	-1.22
left is 'of' after organizationNoun, more words	0	0.04	-0.71	0.27	-1.22
left is 'of' after family, one word	-0.05	-0.93	-1.15	-0.9	-0.9
left is 'of' after family, more words	0	0.88	0.02	-1.06	-1.54
left is 'of' after bodyNoun, one word	-1.25	-0.06	-0.09	-0.69	-1.22
left is 'of' after bodyNoun, more words	0	-0.71	-1.18	-0.54	-1.06
two to the left is placeNoun, one word	-0.35	-1.21	-0.54	0.44	0.05
two to the left is placeNoun, more words	0	0.01	-1.66	0.76	-1.14
two to the left is office, one word	-0.17	0.01	-1.28	-0.48	-1.1
two to the left is office, more words	0	0.37	-1.22	-0.47	-0.85
two to the left is honorific, one word	-0.77	-0.56	-0.74	-0.87	0.32
two to the left is honorific, more words	0	-1.41	-1.24	-0.53	-0.61
two to the left is speech, one word	-0.53	0.31	-0.13	-0.7	0.08
two to the left is speech, more words	0	0.8	-0.71	0.25	-0.28
two to the right is office, one word	0.5	-1.07	-1.04	-1.33	1.15
two to the right is office, more words	0	-0.05	-0.15	-0.32	-1.06
two to the right is speech, one word	-0.93	-0.89	0.51	-0.52	0.12
two to the right is speech, more words	0	-1.68	-0.23	-0.61	1.14
two to the right is bodyNoun, one word	-0.75	-1.33	0.59	-0.63	-0.1
two to the right is bodyNoun, more words	0	-0.82	-0.36	-1.14	-0.32
two to the right is personVerb, one word	-0.74	0.53	-0.48	-0.25	-0.55
two to the right is personVerb, more words	0	0.23	-0.82	-0.53	-0.1
is a line, one word	0.38	-0.91	-1.35	0.43	-0.91
is a line, more words	0	-1.42	0.52	0.05	1.08
alone in brackets, one word	-1.15	-0.78	0.49	0.85	-1.51
alone in brackets, more words	0	-0.86	0.72	0.46	-1.05
in brackets behind a name, one word	-0.2	-1.73	-0.13	-0.29	-0.03
in brackets behind a name, more words	0	-1.59	0.53	-0.23	0.06
between commas, one word	0.18	-0.8	0.27	-0.76	0.17
between commas, more words	0	0.28	1.15	-0.37	0.03
between numbers or line edges, one word	0.66	-0.95	1.49	-0.5	-0.26
between numbers or line edges, more words	0	-0.96	0.9	0.02	0.44
elsewhere nothing, one word	0.07	-0.53	0.25	-0.67	0.05
elsewhere person, one word	-0.79	0.49	0.16	-0.29	-0.84
elsewhere person, more words	0	0.22	0.83	0.53	-0.56
elsewhere organization, one word	0.01	-0.09	0.54	-0.88	-0.18
elsewhere organization, more words	0	-0.43	1.15	0.61	0.23
elsewhere place, one word	-0.37	-0.36	-0.12	0.18	-0.09
elsewhere place, more words	0	-1.27	0.79	0.59	-0.41
elsewhere other, one word	0.07	-0.53	-0.18	-0.86	0.32
elsewhere other, more words	0	-0.68	0.61	-0.23	0.67
elsewhere mostly nothing, twice or more, one word	0.26	-0.11	0.16	-0.3	-0.47
elsewhere mostly person, twice or more, one word	0.1	0.72	-0.26	-0.77	-0.75
elsewhere mostly person, twice or more, more words	0	0.33	0.01	-0.19	-0.4
elsewhere mostly organization, twice or more, one word	-0.2	-0.73	0.58	-1.58	0.33
elsewhere mostly organization, twice or more, more words	0	-0.69	0.34	-0.34	-0.96
elsewhere mostly place, twice or more, one word	0.07	0	-1.11	0.1	-0.57
elsewhere mostly place, twice or more, more words	0	-0.28	0.06	0.61	-1.04
elsewhere mostly other, twice or more, one word	-0.39	-0.08	-0.9	-1.19	0.09
elsewhere mostly other, twice or more, more words	0	-1.21	-1.25	-0.78	1.13
surname of a full name in the document, one word	-0.96	2.27	-1.23	-1.64	-1.29
surname of a full name in the document, more words	0	0.86	0.08	0.33	-0.7
first name of a full name in the document	-0.76	0.23	-1.36	-1.14	0.04
first words of an organisation in the document, one word	-0.21	-0.66	0.4	-0.1	0.18
first words of an organisation in the document, more words	0	-2.38	1.08	-0.03	-1.02
word of an organisation in the document	-0.35	-1.42	-0.07	-0.18	-0.34
initials of an organisation in the document	0.2	-0.52	1.34	-0.42	-0.9
also written small in the document	1	-0.46	-0.64	-0.4	-0.43
English, but never written small in the document	0.09	-0.66	-0.45	-0.81	-0.36
capitalised within sentences of the document	-0.47	-0.29	-0.37	-0.35	-0.1
unknown in a text on sport, one word	0.13	0.5	0.32	-0.79	-0.37
unknown in a text on sport, more words	0	0.39	0.3	-0.57	-0.22
known person in a text on sport, one word	-0.03	-0.2	-0.01	-0.01	-0.01
known country in a text on sport, one word	-1.4	-0.48	-1.82	1.24	-0.43
known country in a text on sport, more words	0	-1.33	-1.37	1.9	-0.17
known place in a text on sport, one word	-1.01	-0.54	0.73	-0.4	-0.58
known place in a text on sport, more words	0	-0.54	0.83	-0.17	-0.35
known organization in a text on sport, one word	-0.07	0	-0.52	-0.83	-1.41
known organization in a text on sport, more words	0	-0.59	0.47	-0.89	0.07
unknown in a row of a text on sport, one word	-0.66	-0.01	-0.19	0.46	-0.32
unknown in a row of a text on sport, more words	0	0.99	0.05	-0.73	-0.84
known country in a row of a text on sport, one word	-0.42	-0.12	-0.2	-0.21	-0.05
known country in a row of a text on sport, more words	0	-0.36	-0.3	0.59	-0.01
known place in a row of a text on sport, one word	-0.48	-0.25	0.55	-0.17	-0.1
known place in a row of a text on sport, more words	0	-0.28	0.69	-0.1	-0.35
known organization in a row of a text on sport, one word	-0.37	-0.22	-0.11	-0.08	-0.04
capitalised only where a sentence opens	0.08	-0.36	-0.34	-0.41	-0.35
`;
