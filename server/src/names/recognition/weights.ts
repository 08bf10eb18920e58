/*
 * How much each piece of evidence speaks for a reading, written by server/build/fit/names.ts, whose head says how: fitted to
 * annotated texts as a semi-Markov conditional random field, never changed by hand. Columns: feature, nothing, person, organization,
 * place, other. A positive weight speaks for the column, a negative one against it; a reading's score is the sum over its evidence.
 * Features that tell nothing are left out.
 */
export const WEIGHTS = `
only word is given	-0.7	0.3	-0.3	-0.5	-0.35
first word is given	0	0.65	-0.1	0.1	-0.1
inside word is given	0	0.35	-0.2	0.25	-0.25
last word is given	0	-0.05	-0.2	-0.1	-0.3
only word is organization	-0.4	-0.6	0.1	-0.6	-0.6
first word is organization	0	-0.2	0.05	-0.3	-0.65
inside word is organization	0	-0.05	0.95	-0.55	-0.25
last word is organization	0	-0.5	0.8	-0.15	-0.45
only word is company	-0.05	-0.55	-0.9	-0.55	-0.35
first word is company	0	-0.8	-0.5	-0.15	-0.1
inside word is company	0	-0.2	-0.3	-0.15	-0.1
last word is company	0	-0.55	1.15	-0.35	-0.45
only word is team	-0.5	-0.7	0.9	-0.6	-1.3
first word is team	0	-0.65	0.45	-0.4	-1
inside word is team	0	-0.2	-0.6	-0.25	-0.6
last word is team	0	-0.75	0.05	-0.25	0.2
only word is place	-0.55	-0.95	-0.5	0.2	-1
first word is place	0	-1.1	-0.1	0.55	-1.15
inside word is place	0	-0.65	-0.2	0.55	0.05
last word is place	0	-0.7	-0.1	0.85	-0.7
only word is placeStart	-1.8	-0.65	-1.15	0.6	-0.95
first word is placeStart	0	-0.9	0.15	1.05	-0.3
inside word is placeStart	0	-0.5	-0.35	-0.05	-0.1
last word is placeStart	0	-0.75	0.7	-0.4	-0.65
only word is direction	-0.3	-1	-0.5	-0.2	-1.25
first word is direction	0	-0.6	-0.45	0.75	-0.1
inside word is direction	0	-0.3	-0.85	1.1	-0.85
last word is direction	0	-0.05	-0.45	-0.1	-0.6
only word is honorific	1.1	-0.45	-1.3	-1	-1.05
first word is honorific	0	-0.7	-0.4	-0.35	-0.25
inside word is honorific	0	-1.4	-0.1	-0.85	-1.3
last word is honorific	0	0	0.2	-0.6	0.35
only word is office	0.75	-0.75	-0.65	-0.4	-0.6
first word is office	0	0.7	-0.25	-0.35	-0.7
inside word is office	0	0.65	-1	-0.35	-0.35
last word is office	0	0.25	-0.8	-0.4	-0.5
only word is rank	0.5	-1.8	-1.9	-1.15	-1.55
first word is rank	0	-1.5	0.15	-1	0.05
inside word is rank	0	0.55	-0.5	-0.55	-1.4
last word is rank	0	-0.05	-1.05	-1	-0.75
only word is suffix	-2.3	0.3	-2.5	-1.2	-0.5
first word is suffix	0	-0.95	0.4	-1.25	-1.45
inside word is suffix	0	-0.75	-0.35	-0.65	-0.75
last word is suffix	0	0.55	-1.05	-0.1	0.8
only word is surname	-0.65	0.55	-0.4	-1.05	-0.15
first word is surname	0	0.45	-0.3	0.4	-0.15
inside word is surname	0	-0.15	-0.7	0.1	-0.15
last word is surname	0	0.35	-0.55	-0.65	-0.2
only word is time	0.45	-1.6	-1.2	-1.5	0.3
first word is time	0	-1.05	-0.65	-1	0.35
inside word is time	0	-0.15	-0.35	0.05	0.75
last word is time	0	0.6	-1.1	-0.85	-1.1
only word is other	-0.2	-0.9	-0.55	-0.85	-0.25
first word is other	0	-0.45	-1.15	-1.1	0.55
inside word is other	0	-0.3	-0.6	-0.6	0.85
last word is other	0	-0.65	-0.65	-1.05	0.95
only word is bodyNoun	0.7	-0.4	-0.25	-0.4	-0.65
first word is bodyNoun	0	-0.6	0.05	-0.65	-0.7
inside word is bodyNoun	0	0.2	0.15	-0.2	-0.6
last word is bodyNoun	0	0.2	0.2	-1.3	-0.8
only word is occupation	0.05	0.85	-0.8	-0.3	-0.65
first word is occupation	0	-0.05	-0.35	-0.4	-0.25
inside word is occupation	0	0.9	-1.1	-0.45	-0.1
last word is occupation	0	0.3	-0.45	-0.55	-0.05
only word is organizationNoun	-0.15	-0.45	1.2	-0.4	-1
first word is organizationNoun	0	-0.65	0.2	0.25	-0.35
inside word is organizationNoun	0	-0.15	-0.7	-0.2	-1.35
last word is organizationNoun	0	-0.4	0.1	0.2	-0.85
only word is placeNoun	-0.2	-0.95	0.15	-0.35	-0.95
first word is placeNoun	0	-0.65	-0.5	0.65	0.25
inside word is placeNoun	0	-0.5	0	0.5	-0.7
last word is placeNoun	0	-0.2	-0.6	0.1	-0.85
only word is common	0.75	0.15	-0.25	-0.2	-0.25
first word is common	0	-0.5	-0.1	-0.45	0
inside word is common	0	0.05	0.25	0.1	0.35
last word is common	0	-0.15	-0.15	-0.3	0
only word is family	0.45	-0.8	-0.85	-1	-1.15
first word is family	0	-0.35	-0.95	-0.35	-0.9
inside word is family	0	0	-0.05	0	-0.3
last word is family	0	-1.55	-1.5	-0.85	-0.1
only word is grammar	0.75	0.15	-0.25	-0.2	-0.25
first word is grammar	0	-0.5	-0.1	-0.45	0
inside word is grammar	0	0.05	0.25	0.1	0.35
last word is grammar	0	-0.15	-0.15	-0.3	0
only word is particle	-1.05	-1.55	-1.35	-0.95	-0.05
first word is particle	0	-0.3	-0.65	0.75	-0.65
inside word is particle	0	0.85	0.35	-0.2	0.2
last word is particle	0	-0.9	-0.4	-0.75	-0.8
only word is commonSurname	-0.35	1	-0.55	-0.6	-0.85
first word is commonSurname	0	-0.05	0.2	-0.2	-0.4
inside word is commonSurname	0	0.5	0.55	-0.3	-0.1
last word is commonSurname	0	0.6	-0.1	-0.15	-0.1
only word is personVerb	0.5	0.35	-0.55	-0.3	-0.35
first word is personVerb	0	-0.6	-0.35	-0.25	-0.45
inside word is personVerb	0	-0.35	-0.65	-0.25	-0.45
last word is personVerb	0	-0.6	-1.1	-0.6	0.25
only word is speech	0.45	-0.95	-0.5	-0.3	-0.55
first word is speech	0	-1.05	-0.7	-0.4	-0.6
inside word is speech	0	-0.3	-1.25	0.8	-0.7
last word is speech	0	-1.05	0.25	0.45	-1.25
only word is a given name and no English word	-0.8	0.1	-0.5	-0.5	-0.3
first word is a given name and no English word	0	0.4	0.15	0.1	-0.1
inside word is a given name and no English word	0	0.65	0	0.35	-0.3
last word is a given name and no English word	0	0.3	-0.25	-0.4	0
only word is a word of English	0.5	-0.55	-0.5	-0.65	-0.45
first word is a word of English	0	-0.35	-0.1	-0.25	0.05
inside word is a word of English	0	0.25	0.8	0.25	0.65
last word is a word of English	0	-0.45	0.05	-0.2	-0.05
only word is no English word and nothing known	-0.8	-0.25	0.05	-0.05	-0.3
first word is no English word and nothing known	0	0.05	0.2	0.3	-0.1
inside word is no English word and nothing known	0	0.4	0.4	0.05	0.15
last word is no English word and nothing known	0	0.35	0.05	0	0.05
only word ends as slavic	-0.65	0.55	-0.1	0	-0.5
first word ends as slavic	0	-1.25	0.25	-0.25	-1.25
inside word ends as slavic	0	0.15	-0.05	-0.65	-0.75
last word ends as slavic	0	1.15	-0.1	-0.85	-0.45
only word ends as western	-0.55	-0.25	-0.45	0.05	-0.2
first word ends as western	0	-0.75	-0.35	-0.5	0.15
inside word ends as western	0	0.5	-0.05	0.05	0.1
last word ends as western	0	0.55	-0.2	-0.2	-0.2
only word ends as southern	-1	0.05	-0.15	-0.55	-0.3
first word ends as southern	0	-0.3	-0.05	-0.55	-0.9
inside word ends as southern	0	-0.95	-0.05	-0.6	-0.5
last word ends as southern	0	0.75	0.25	-0.2	-0.8
only word ends as eastern	-0.35	-1.3	-1.8	-1.1	1.55
first word ends as eastern	0	-0.25	0	-1.15	0
inside word ends as eastern	0	-0.15	-0.75	-1.1	-1.3
last word ends as eastern	0	-0.05	-0.65	0.2	0.35
only word ends as town	-1.5	-0.6	0.2	0.25	-1.5
first word ends as town	0	-0.8	-0.3	-0.05	-0.15
inside word ends as town	0	-0.5	0.3	0.9	-0.55
last word ends as town	0	-0.2	0.1	0.8	-0.3
only word ends as land	-0.05	-0.45	-0.3	-0.35	-0.75
first word ends as land	0	-0.7	0.3	0.3	-0.2
inside word ends as land	0	-0.7	0.2	0	-0.05
last word ends as land	0	-0.35	-0.35	-0.05	-0.5
only word ends as body	-0.6	-0.1	0.3	-1.65	-0.05
first word ends as body	0	-0.6	0.05	-0.2	0.65
inside word ends as body	0	-0.65	-1.95	-0.9	0.25
last word ends as body	0	-0.8	0.45	-0.9	-1.05
only word ends as adjective	-0.5	-1.4	-0.3	-1.75	1.2
first word ends as adjective	0	-1	-0.1	0	-0.1
inside word ends as adjective	0	-0.65	-0.15	-0.95	-0.7
last word ends as adjective	0	-0.45	-0.55	-0.95	0.4
only word ends as verb	0.7	-0.35	-0.85	-0.5	-0.4
first word ends as verb	0	-0.5	-0.3	-0.4	-0.35
inside word ends as verb	0	0.05	-0.15	0.75	0.05
last word ends as verb	0	0.25	-0.35	-0.4	0.05
only word ends as noun	-0.05	-0.85	0	-0.85	-0.7
first word ends as noun	0	-0.7	-0.05	-0.05	-0.55
inside word ends as noun	0	-0.3	0.65	0.25	0.3
last word ends as noun	0	-0.55	0.05	0.05	-0.4
'of' inside	0	0.15	0.55	0.15	0.6
'and' inside	0	-0.95	0.2	0.25	-0.8
'&' inside	0	-1.2	0.1	-0.9	-0.05
'for' inside	0	0.65	0.9	-0.5	-0.55
'on' inside	0	-0.55	-0.65	-0.55	-0.05
'the' inside	0	0.35	0.1	-0.25	0
'upon' inside	0	-0.2	-0.7	0.7	-0.4
'at' inside	0	-0.35	-1.45	-0.15	-0.6
'v' inside	0	-0.05	-0.4	-0.1	-0.05
only word in capitals	0.5	-0.75	0.25	-0.6	-0.75
first word in capitals	0	-0.45	-0.35	-0.5	-0.35
inside word in capitals	0	-0.2	-1.85	-0.15	0.1
last word in capitals	0	-0.6	-0.15	0.1	-0.05
only word has a capital inside	0.15	-1.3	0.15	-2.7	0.05
first word has a capital inside	0	0.45	-0.65	-1.3	-1.15
inside word has a capital inside	0	-0.25	-0.65	-0.1	-0.35
last word has a capital inside	0	0.05	-1.45	-1.2	0.9
only word of capitals with full stops	0.3	-2.45	-0.8	-0.1	0.25
first word of capitals with full stops	0	-0.95	-0.15	-1.95	-1.85
inside word of capitals with full stops	0	-0.75	-0.3	-0.35	-0.5
last word of capitals with full stops	0	-1.4	0.15	-1.15	-1
only word holds a digit	0.05	-1.8	0.3	-1.15	0.2
first word holds a digit	0	-1.75	-0.45	-1.55	1.05
inside word holds a digit	0	0.15	-0.75	-0.5	-0.15
last word holds a digit	0	-1.45	-0.05	-0.9	0.15
only word holds a hyphen	0.8	-1.05	0.2	-0.15	-0.1
first word holds a hyphen	0	-1.3	-1.25	-0.7	0.55
inside word holds a hyphen	0	-0.8	-0.4	-0.9	-0.6
last word holds a hyphen	0	0.05	-1.2	-1.55	-1.55
only word holds an apostrophe	-1.25	-1	-1.15	-1.05	0.4
first word holds an apostrophe	0	-0.75	-0.1	-0.7	-0.55
inside word holds an apostrophe	0	0.35	0.4	-0.5	-0.4
last word holds an apostrophe	0	0.55	-0.9	-0.6	-0.75
only word of other letters	1.6	-1.55	-1.6	0.1	-1.55
first word of other letters	0	-1.05	-1.15	-0.65	-1.05
inside word of other letters	0	-0.7	-0.6	-0.75	-0.65
last word of other letters	0	-1.15	-1.3	-0.4	-1.1
only word is an initial	-0.95	-0.05	-1.2	-0.6	-0.5
first word is an initial	0	0.3	-0.7	-0.9	-0.15
inside word is an initial	0	0.95	-0.2	-0.3	-0.15
last word is an initial	0	0.2	0.15	-0.45	-0.9
only word written small	-0.65	-0.45	-0.4	-0.25	-0.6
first word written small	0	-0.5	-0.35	-1.45	-0.85
inside word written small	0	0.35	-0.45	0.5	0.1
last word written small	0	-1	-1.1	-0.65	-0.65
only word is a number	1.7	-0.95	-1.05	-1.5	-1.75
first word is a number	0	-1.05	0.1	-1	-0.2
inside word is a number	0	0.2	-0.45	-0.35	0
last word is a number	0	-1.05	-0.75	-0.3	0.15
only word of one letter	-1.15	0.65	-1.25	-0.95	-1.8
first word of one letter	0	-0.2	-1.4	-0.65	0.55
inside word of one letter	0	0	-0.5	-0.3	0.15
last word of one letter	0	0.1	-0.1	-0.2	-0.7
only word of two letters	0.55	-1.4	-0.95	0.2	-1.75
first word of two letters	0	0.4	-1.05	-1.1	-1.2
inside word of two letters	0	0.75	-0.35	-0.45	-0.9
last word of two letters	0	-0.5	0.15	-0.3	0.1
only word of three letters	0.1	-1.5	0.4	-0.95	-0.8
first word of three letters	0	-0.5	0.5	-0.55	-0.35
inside word of three letters	0	0.15	-1.1	0.4	-0.35
last word of three letters	0	-0.2	0	-1.05	-1.15
only word of four letters	0	-1.3	0.85	-0.95	-0.95
first word of four letters	0	-0.85	-0.4	-0.55	-0.4
inside word of four letters	0	-0.8	-0.3	-0.4	-0.55
last word of four letters	0	-0.45	-0.6	0.25	-0.25
only word of five letters	0	-0.2	-0.95	-0.7	0
first word of five letters	0	-0.95	-0.85	-0.4	-0.7
inside word of five letters	0	0	-0.5	-0.2	0.5
last word of five letters	0	-0.35	-0.3	0.5	0
only word in six or more capitals	-0.75	0.05	-0.2	-0.45	0.6
first word in six or more capitals	0	-0.95	-1.7	-0.45	-0.2
inside word in six or more capitals	0	-0.8	-0.75	-1.1	-0.35
last word in six or more capitals	0	-0.25	-0.75	0.05	-1.2
1 words	-0.05	-0.35	-0.35	-0.4	-0.3
2 words	0	-0.35	-0.5	-0.4	-0.35
3 words	0	0	0.05	-0.05	0.05
4 words	0	0.35	0.35	0.3	0.35
5 words	0	0.25	0.45	0.35	0.55
6 or more words	0	0.4	1	-0.35	0.85
no word English, one word	-0.25	-0.5	-0.5	-0.4	-0.25
no word English, more words	0	0.1	-0.1	-0.3	-0.35
no word English, opens a sentence, one word	-0.1	0.2	0.1	0.25	0.1
no word English, opens a sentence, more words	0	0.4	0.05	0	-0.5
no word English, in a headline, one word	-0.25	0.2	-0.45	0.05	-0.5
no word English, in a headline, more words	0	0.3	-0.2	0.05	-0.15
no word English, opens a headline, one word	-0.45	-0.25	-0.05	-0.05	-0.25
no word English, opens a headline, more words	0	0.95	0.15	-0.4	-0.7
no word English, in capitals, one word	-0.15	0.1	0.45	0.05	-0.15
no word English, in capitals, more words	0	-0.1	0.15	-1.15	-0.05
no word English, opens a line of capitals, one word	-0.8	-0.05	1.15	-0.35	0.15
no word English, opens a line of capitals, more words	0	0.65	1.4	-0.55	-1.05
some words English, more words	0	0.15	0.2	0.25	0.1
some words English, opens a sentence, more words	0	-0.35	0.3	0.1	-0.2
some words English, in a headline, more words	0	0	0.35	0.3	0
some words English, opens a headline, more words	0	-0.6	-0.1	-0.25	0.05
some words English, in capitals, more words	0	-0.4	-0.05	-0.2	0.25
some words English, opens a line of capitals, more words	0	-0.55	-0.3	-0.95	-0.05
all words English, one word	-0.75	-0.6	-0.35	-0.95	-0.45
all words English, more words	0	-0.85	-0.45	-0.9	-0.5
all words English, opens a sentence, one word	0.25	-0.8	-0.95	-0.95	-0.15
all words English, opens a sentence, more words	0	-0.85	-0.75	-0.25	-0.45
all words English, in a headline, one word	0.35	-0.8	-0.85	-0.8	-0.9
all words English, in a headline, more words	0	-0.35	-0.55	-0.35	-0.3
all words English, opens a headline, one word	0.6	-0.65	-0.75	-0.3	-0.75
all words English, opens a headline, more words	0	-0.55	-0.1	0.2	0.1
all words English, in capitals, one word	0.8	-0.3	-0.35	-0.35	-0.25
all words English, in capitals, more words	0	-0.2	-0.05	-0.15	0.2
all words English, opens a line of capitals, one word	-0.6	-0.25	-0.75	-0.7	-1.15
all words English, opens a line of capitals, more words	0	-0.3	0.3	-0.8	1
given name first of 2	0	0.65	-0.45	-0.4	-0.1
given name first of 3	0	0.6	0.2	0.05	-0.3
given name first of 4	0	0.3	-0.6	1.05	-0.55
given name first, surname last	0	0.8	0	-0.05	-0.35
given name first, unknown word last	0	0.9	-0.6	-0.1	-0.3
initial first, no English word last	0	0.55	-1.5	-0.3	0.1
office and of first	0	0.6	-0.85	-0.6	-0.85
word of an organisation and of first	0	-0.15	1.5	0.6	-1.1
word of a place and of first	0	-0.35	-0.45	0.75	0.55
known place first, word of an organisation last	0	-0.6	-0.55	0.45	0.75
known place first, a team last	0	-0.25	0.65	0.5	-1.45
ends as company, a capitalised word before it	0	-0.5	-0.75	-0.3	-0.35
ends as company, none before it	0	-0.6	1.65	-0.4	-0.5
ends as organization, a capitalised word before it	0	-0.25	0.15	-0.35	-0.65
ends as organization, none before it	0	-0.75	0.85	-0.1	-0.3
ends as team, a capitalised word before it	0	-1	0.5	-0.5	-1
ends as team, none before it	0	-0.55	-0.35	-0.1	0.45
ends as place, a capitalised word before it	0	-0.85	-0.5	0.1	-0.9
ends as place, none before it	0	-0.65	-0.05	0.85	-0.6
ends as other, a capitalised word before it	0	-0.55	-0.65	-0.75	0.15
ends as other, none before it	0	-0.75	-0.6	-1.25	0.9
ends as office, a capitalised word before it	0	0.2	-0.35	-0.35	-0.3
ends as office, none before it	0	-0.05	-1.05	-0.45	-0.65
possessive inside	0	-0.35	-0.65	0.25	-0.95
'and' between two words in capitals	0	-0.2	-1.4	-0.15	-0.6
known person, one word	-0.5	0.4	-0.6	-0.45	-0.3
known person, more words	0	0.15	-1.2	-0.95	-0.8
known country, one word	0.3	-1	-0.1	0.95	-0.65
known country, more words	0	-1.55	-0.55	0.8	-0.6
known region, one word	-1.9	-1.05	-0.15	1.2	-1.25
known region, more words	0	-0.3	-0.5	1	-0.5
known city, one word	-0.95	-0.8	-0.45	1.25	-1.2
known city, more words	0	-1.9	0.45	1.35	-0.9
known area, one word	-1.85	-1.55	-2.2	-0.3	-2.15
known area, more words	0	-0.55	0.15	0	-1
known site, one word	-1.2	-0.9	-1.45	0.05	-0.7
known site, more words	0	-0.3	-0.8	0.6	-0.65
known water, one word	-1.65	-1.65	-1.75	0.4	-1.3
known water, more words	0	-0.45	-1.35	1.3	-0.45
known body, one word	-0.3	0.05	0.7	-1.25	-0.4
known body, more words	0	-0.55	-0.2	-1.15	-0.7
known ministry, one word	-1.35	-1.3	-0.9	0.3	-1.45
known ministry, more words	0	-0.3	-1.3	-1.4	-1
known agency, one word	0.45	-0.45	0.1	-1	-1
known agency, more words	0	-0.15	1.5	-0.25	-0.3
known party, one word	-1.6	-0.6	1	-1.15	-1.35
known party, more words	0	-0.85	1.05	-0.95	-0.95
known company, one word	-0.5	-1.45	0.1	-1.7	-1.2
known company, more words	0	-1	0.35	-1.3	0.4
known media, one word	-0.6	-2	-0.5	-1.4	-0.3
known media, more words	0	-0.85	1.1	-0.75	-1.4
known group, one word	0.25	-1.7	0.05	-1.35	-1.8
known group, more words	0	-0.5	1.3	-1.45	-0.35
known other organization, one word	-2.2	-0.25	0.75	0.05	-0.55
known other organization, more words	0	0.2	0.5	-0.3	-0.4
known other place, one word	-2	-0.75	-1.2	0.1	-0.7
also known place, one word	-0.3	-0.45	-0.85	0.2	-0.65
also known organization, one word	-0.45	-0.25	-0.85	1	-0.2
known, but written in small letters	0	0	-1.1	0.4	-0.1
known, but an English word, one word	-0.65	-0.7	0.6	0.75	-0.55
known, but an English word, more words	0	0.5	0.2	0.2	-0.45
known person, but a given name	-0.5	0.4	-0.6	-0.45	-0.3
known place, but a given name	-0.2	-0.8	0.25	-0.15	-0.5
known organization, but a given name	-0.25	-0.45	0.1	-0.55	-0.8
well-known person	-0.5	-0.05	-0.9	-0.7	-0.65
well-known place	-0.35	-1.05	0.05	0.95	-0.75
well-known organization	-0.6	-0.6	1.1	-1	-0.4
part of a longer known name, one word	0	-0.95	-0.95	-0.75	-0.9
part of a longer known name, more words	0	-0.1	-1.5	-1.5	-0.75
holds a known person	0	0	0	-0.05	0
holds a known place	0	-0.15	0.5	-0.1	-0.15
holds a known organization	0	0.05	-0.7	-0.4	0.55
crosses a known name	0	0.5	-0.9	-0.2	-0.6
starts with a known person	0	-0.6	0.45	-1.6	-0.95
starts with a known place	0	-1	0.6	0.4	-0.1
starts with a known organization	0	-0.4	-0.15	-0.6	-0.3
ends with a known person	0	-0.05	-0.6	-0.85	-0.5
ends with a known place	0	-0.85	0.25	0.35	-0.35
ends with a known organization	0	-0.85	-0.1	-0.85	-0.25
starts with a known country and ends as no organisation	0	-0.3	-0.65	-1	-0.8
is a role, one word	0.3	-0.1	-0.7	-0.5	-0.85
is a role, more words	0	-0.65	-1.05	-0.65	-0.95
starts with a role	0	-0.7	-0.55	-0.2	0.15
ends with a role	0	-0.1	-0.15	-0.9	-0.2
holds a role	0	0.9	-0.95	-0.5	-0.65
a role right before, one word	-0.45	1.05	-0.8	-0.3	-0.3
a role right before, more words	0	0.55	-0.55	-0.1	-0.35
a role right behind, one word	-0.5	-0.25	-0.9	0.05	0.9
a role right behind, more words	0	0.3	0.35	0.5	0
unknown in a row of a table, one word	-0.6	-0.3	-0.05	-0.2	-0.65
unknown in a row of a table, more words	0	0.1	0.4	-0.45	0.3
known country in a row of a table, one word	-0.4	-0.3	-0.75	1	-0.15
known country in a row of a table, more words	0	-0.2	-0.8	0.8	-0.05
known place in a row of a table, one word	-0.55	-0.35	0.15	0.1	-0.3
known place in a row of a table, more words	0	-0.4	-0.05	-0.35	-0.3
known organization in a row of a table, one word	-0.45	-0.2	0.6	-0.15	-0.4
known organization in a row of a table, more words	0	-0.25	1.3	-0.05	-0.05
unknown starts a row of a table, one word	-0.05	-0.2	0.35	-0.95	-0.85
unknown starts a row of a table, more words	0	0.3	0.65	-0.5	0.1
known country starts a row of a table, one word	-0.6	-0.3	-0.75	1.05	-0.15
known country starts a row of a table, more words	0	-0.2	-0.8	0.8	-0.05
known place starts a row of a table, one word	-1.2	-0.35	0.55	-0.35	-0.35
known place starts a row of a table, more words	0	-0.4	0.25	-0.7	-0.3
known organization starts a row of a table, one word	-0.4	-0.15	0.7	-0.2	-0.5
known organization starts a row of a table, more words	0	-0.25	1.3	-0.05	-0.05
unknown in a line with a date, one word	-0.6	-0.15	-1.2	0.6	-0.75
unknown in a line with a date, more words	0	-0.5	-0.3	1	-0.35
known country in a line with a date, one word	-0.75	-0.25	-0.5	1.5	-0.05
known country in a line with a date, more words	0	-0.6	-0.95	1.05	-0.15
known place in a line with a date, one word	-0.7	-0.45	-1.85	1.7	-0.2
known place in a line with a date, more words	0	-0.75	-1.85	1.55	-0.15
known organization in a line with a date, one word	-0.25	-0.1	-0.95	0	-0.05
unknown starts a line with a date, one word	-0.65	0	-1.2	0.8	-1.05
unknown starts a line with a date, more words	0	-0.55	-0.3	1.3	-0.35
known country starts a line with a date, one word	-0.8	-0.25	-0.5	1.55	-0.05
known country starts a line with a date, more words	0	-0.6	-0.95	1.05	-0.15
known place starts a line with a date, one word	-0.85	-0.5	-2	1.95	-0.2
known place starts a line with a date, more words	0	-0.75	-1.85	1.55	-0.15
known organization starts a line with a date, one word	-0.25	-0.1	-0.95	0	-0.05
left: in, one word	-0.1	-1.3	-1.2	1.15	-0.55
left: in, more words	0	-1.3	-0.25	1.05	-0.1
left: at, one word	-1.25	-1.65	0.85	0.5	-1.25
left: at, more words	0	-1.8	1.1	0.95	-0.1
left: from, one word	-1.55	-0.7	0.05	0.9	-0.65
left: from, more words	0	-0.55	-0.25	0.35	-0.6
left: to, one word	-0.8	0.15	0.15	0.1	-0.75
left: to, more words	0	-0.15	0.2	0	0.1
left: of, one word	-0.6	-0.5	-0.45	-0.4	-0.35
left: of, more words	0	-0.45	-0.35	-0.3	-0.55
left: by, one word	-0.35	-0.3	0.25	-1.75	-1
left: by, more words	0	1.05	0.55	-1.7	-0.55
left: with, one word	-0.35	0.8	0.4	-0.65	-0.7
left: with, more words	0	-0.1	-0.2	-1.3	-0.25
left: for, one word	-0.3	-0.35	0.6	-0.85	-1.05
left: for, more words	0	-0.3	0.1	-1.6	-0.35
left: on, one word	-0.3	-0.75	0.3	-0.6	-0.9
left: on, more words	0	-0.35	0.25	0.2	-0.75
left: against, one word	-1.05	1.25	0.15	-1.25	0.15
left: against, more words	0	0.05	0.65	-0.9	-1.2
left: between, one word	-1.2	-0.5	-1.6	1.05	0.2
left: between, more words	0	-0.5	-1.6	-0.5	-1
left: and, one word	-0.3	-0.15	0.2	0.3	0.2
left: and, more words	0	0.7	0.25	-0.65	-1.25
left: or, one word	0.5	-2	-0.75	-0.65	0.4
left: or, more words	0	-0.15	-1	0.15	-0.25
left: the, one word	-0.55	-1.15	-0.05	-0.5	0.2
left: the, more words	0	-1	0.45	0.1	0.45
left: a, one word	0.3	-1.85	-0.45	-0.45	0.3
left: a, more words	0	-1.2	-1	-0.55	-0.2
left: an, one word	0.4	-1.45	-0.7	-1.05	1.05
left: an, more words	0	-1.4	-0.85	-1.35	-0.4
left: near, one word	-0.95	-1.5	-1.85	1.4	-1.65
left: near, more words	0	-1.95	-1.9	2.4	-1.55
left: as, one word	-1	0.45	0.35	-0.95	-0.1
left: as, more words	0	-0.25	-0.45	-1.45	0.25
left: into, one word	-0.75	-0.6	-0.95	-0.1	0.45
left: into, more words	0	-0.9	0.7	-1.05	-1.2
left: through, one word	0.15	-1	-0.95	0.4	-1.15
left: through, more words	0	0.4	0.6	-1.15	-0.7
left: outside, one word	-0.1	-0.7	-0.85	0.5	-0.65
left: around, one word	-0.95	-0.65	-1.1	0.9	-0.5
left: across, one word	-1.05	-0.5	-0.95	1.05	-0.6
left: across, more words	0	0.55	-0.95	-0.75	-0.35
left: than, one word	-0.25	-0.4	-1	-0.5	0.7
left: v, one word	-0.7	-0.35	-0.2	1	-0.1
left: v, more words	0	-0.55	-1.1	0.6	-0.85
left: over, one word	-0.25	-1.1	-1.25	1.15	-0.35
left: over, more words	0	-0.3	-1.5	1.35	-1.65
left: under, one word	-0.85	-0.9	0.3	-1.35	0.6
left: under, more words	0	0.1	-1.05	0.1	-1.65
left: after, one word	-0.9	1.15	-1.2	-0.2	-1.05
left: after, more words	0	0.5	-1.15	-0.9	0.9
left: before, one word	-0.85	0.9	-1.35	-1.05	-1.1
left: before, more words	0	-0.95	-0.2	0.2	-0.2
left: via, one word	0.35	-0.1	0	0	-0.05
left: via, more words	0	0	0	0	-0.05
left: called, one word	-1.1	-0.75	-1.65	-1.25	0.45
left: called, more words	0	-1.45	0.4	0.3	0.95
left: named, one word	-0.55	-0.5	0.35	-0.45	-0.8
left: named, more words	0	0.2	-0.8	0.3	-0.65
left: is, one word	0.45	0.5	-1.6	-0.65	-0.4
left: is, more words	0	0.05	-0.95	-1.1	0.25
left: was, one word	0.45	-0.1	-1.05	-0.6	-0.25
left: was, more words	0	0.3	-0.65	-0.45	0.3
left: were, one word	1.4	-0.5	-0.9	-0.7	-1
left: were, more words	0	0.15	-0.15	-0.15	-0.1
left: has, one word	-0.4	-0.8	-0.55	-0.45	-0.6
left: has, more words	0	-0.25	-0.4	-0.3	-0.7
left: had, one word	1	-0.2	-0.3	-0.2	-0.15
left: had, more words	0	0	-0.2	-0.05	-0.1
left: are, one word	0.3	-1.35	-1.55	-0.2	0.1
left: are, more words	0	-0.15	0.15	-1.05	-1.1
left: who, one word	-0.15	0.55	-0.55	-0.3	-0.65
left: who, more words	0	-0.5	-0.55	-0.25	-0.65
left: which, one word	-0.5	0.9	0.05	-1.15	-1.05
left: which, more words	0	-0.45	-0.7	-0.65	-0.35
left: that, one word	-0.55	0.55	-0.05	0	-1.5
left: that, more words	0	-0.75	-0.8	-0.1	-0.05
left: where, one word	-1.1	0.45	-0.95	-0.9	-0.95
left: where, more words	0	0.6	0.4	-0.95	-0.75
left: will, one word	0.65	-0.3	-1	0.65	-0.7
left: will, more words	0	-0.5	-0.9	-0.95	-0.8
left: would, one word	1.05	-0.2	-0.2	-0.25	-0.15
left: would, more words	0	-0.05	-0.05	-0.05	-0.05
left: his, one word	2	-1.7	-1.7	-1.1	-1.1
left: his, more words	0	-1.05	-1.1	-0.75	0.3
left: her, one word	0.85	-0.75	-0.55	-0.25	0.35
left: her, more words	0	-0.45	-0.9	-0.2	-0.7
left: its, one word	0	-1.45	-1.65	-0.4	-1.25
left: its, more words	0	0.1	-1.3	-0.05	-0.8
left: their, one word	0.35	-0.75	0.45	-0.75	-0.95
left: their, more words	0	-0.4	-0.65	-0.3	-1
left: but, one word	0.35	0.8	-0.6	-0.7	-0.65
left: but, more words	0	0.9	-0.3	-0.6	-0.2
left: based, one word	0.45	-0.15	-0.05	-0.1	-0.1
left: based, more words	0	0	-0.05	0	-0.05
left: said, one word	-0.3	1	-1.25	0.05	0.1
left: said, more words	0	0.5	-0.35	-0.3	-0.1
left: not, one word	0.9	-0.3	-0.55	-0.45	-0.5
left: not, more words	0	0	-0.2	-0.1	-0.2
left: can, one word	1.35	-0.1	-0.25	-0.2	-0.25
left: can, more words	0	-0.1	-0.15	-0.15	-0.1
left: this, one word	1.7	-0.3	-0.3	-0.4	-0.45
left: this, more words	0	-0.4	-0.95	0.35	-0.8
left: when, one word	-0.85	0.4	0.4	0.2	-1.1
left: when, more words	0	0.2	-0.75	-0.55	-0.65
left: while, one word	-0.7	-0.45	1.3	-1.25	-0.75
left: while, more words	0	-0.85	1	-1.9	0.2
left: like, one word	-1.2	-1.15	-1	0	-0.05
left: like, more words	0	-0.05	0.75	-0.4	-0.4
left: beat, one word	-1.4	-0.95	1.3	0.2	-0.6
left: beat, more words	0	-0.05	-0.25	0.25	-0.7
left: did, one word	0.55	2.25	-0.65	-0.85	-0.7
left: did, more words	0	-2.35	-1.55	-1.7	-1.4
left: have, one word	0.4	-0.4	-0.3	-0.25	-0.25
left: have, more words	0	0.05	-1.2	-1.05	-1.15
left: leader, one word	-0.35	-0.25	-0.05	-0.05	-0.05
left: leader, more words	0	1.1	-0.2	-0.1	-0.15
left: held, one word	1.45	-0.15	-0.25	-0.25	-0.3
left mark: ., one word	-0.15	0.2	-0.1	-0.7	0.2
left mark: ., more words	0	0.3	-0.15	-0.85	-0.45
left mark: ,, one word	-0.8	0.35	-0.1	0.05	-0.65
left mark: ,, more words	0	0.2	0.2	-0.5	-0.05
left mark: ;, one word	-0.7	-0.75	-1.8	0.15	0.15
left mark: ;, more words	0	-0.85	-0.3	-0.15	0.05
left mark: :, one word	0	0.3	-0.2	-0.55	-0.9
left mark: :, more words	0	-0.55	-1.25	0.05	-0.35
left mark: (, one word	-0.35	0.3	-0.75	-0.4	-0.3
left mark: (, more words	0	-0.3	0.5	-0.65	0
left mark: ), one word	-0.55	-2.1	1.4	-1.25	-1.15
left mark: ), more words	0	-1.2	0.35	-1.2	0.65
left mark: -, one word	-0.1	-0.05	-0.45	-0.3	-0.7
left mark: -, more words	0	0.05	0.2	-0.15	0.05
left mark: /, one word	-1.15	-1.7	0.85	-1.9	-0.65
left mark: /, more words	0	-1.1	0.85	0	-0.15
left mark: ", one word	-0.75	-0.05	-0.85	-1.1	0.35
left mark: ", more words	0	-0.75	-0.3	-0.7	0.9
left mark: ', one word	-0.2	-2.3	-1.85	-0.55	0
left mark: ', more words	0	-0.95	-0.2	-0.7	0.85
left mark: !, one word	0.6	-0.55	-0.55	-0.55	-0.6
left mark: ?, one word	1.05	-0.45	-0.35	-0.4	-0.65
left mark: &, one word	0.4	-0.35	-0.2	0.15	-1.35
left mark: &, more words	0	0.8	0.35	-1.05	-1.1
left mark: %, one word	0.85	-0.25	-0.2	-0.15	-0.15
left mark: %, more words	0	-0.4	-0.35	-0.15	-0.45
left mark: @, one word	0.7	-0.75	-0.75	-0.55	-0.8
left mark: @, more words	0	-1.05	-0.8	-0.7	-0.55
left mark: [, one word	0.25	-0.75	0.2	-0.95	-0.8
left mark: ], one word	0.3	-0.2	0.15	-1.25	-1.2
left mark: other, one word	0.8	-1.25	-0.8	-0.95	-1.2
left mark: other, more words	0	-0.65	0.75	-1	-0.65
left is honorific, one word	-0.15	1	-0.8	-1.25	-0.4
left is honorific, more words	0	0.25	-0.75	-0.55	-0.45
left is office, one word	0	0.7	-0.45	-0.65	-0.15
left is office, more words	0	0.15	-0.2	-0.4	-0.25
left is rank, one word	-0.35	-1.55	-0.75	-0.6	-0.5
left is rank, more words	0	0.6	-1.15	-0.55	-0.9
left is occupation, one word	0.2	0.4	-0.55	-0.5	-0.25
left is occupation, more words	0	0.35	-0.05	-0.5	-0.35
left is family, one word	-0.95	1.6	-1.2	-1.3	-1.35
left is family, more words	0	0.4	-0.75	-1.2	-0.65
left is placeNoun, one word	-0.6	-0.9	-0.9	0.5	-0.65
left is placeNoun, more words	0	0.25	-0.75	-0.25	-0.4
left is organizationNoun, one word	-0.3	-1.25	0.9	-0.95	-0.95
left is organizationNoun, more words	0	-0.4	1.2	-0.55	1
left is speech, one word	-0.9	1.2	0	-0.7	-0.25
left is speech, more words	0	0.3	-0.2	-0.35	0.3
left is personVerb, one word	-0.4	0.55	0.05	-1.25	0.15
left is personVerb, more words	0	0.4	0.35	-1	0.5
left is bodyNoun, one word	-0.05	0.65	0.35	-0.45	-0.55
left is bodyNoun, more words	0	0.35	-0.5	-0.45	-0.55
left is organization, one word	-0.1	-0.85	-0.1	-0.9	-0.65
left is organization, more words	0	0.25	0.55	-0.65	-0.6
left is place, one word	0.05	-0.7	-0.85	0	0
left is place, more words	0	-0.45	-0.8	-0.15	-0.65
left is given, one word	-0.05	-0.8	-0.05	-0.3	-0.35
left is given, more words	0	-0.4	0.05	-0.35	-0.45
left is time, one word	-0.9	-0.6	0.25	-1.15	-0.75
left is time, more words	0	-0.35	-0.8	-0.45	-0.55
left is team, one word	-0.1	-0.6	-1.15	-0.95	-0.5
left is team, more words	0	-0.85	-0.75	-0.35	-0.4
left is other, one word	-0.05	-0.25	-1.4	-0.35	-0.2
left is other, more words	0	-1.1	-0.5	-0.8	1.15
left is direction, one word	0.2	-0.35	-0.5	-0.9	-0.35
left is direction, more words	0	-0.8	-1.4	0.05	-0.95
left is company, one word	1.5	-0.75	-0.9	-0.3	-0.15
left is company, more words	0	-0.05	-0.15	0	0
left is grammar, one word	-0.4	-0.35	-0.05	0.05	-0.15
left is grammar, more words	0	-0.45	0.2	0.25	0.1
left is surname, one word	-0.3	-0.65	-0.45	-0.25	-0.05
left is surname, more words	0	-0.4	-0.35	-0.1	-0.15
left is capitalised, one word	0.25	-0.7	-0.6	-0.6	-0.5
left is capitalised, more words	0	-0.3	-0.5	-0.35	-0.45
left is another small word, one word	-0.6	-0.2	-0.45	-0.55	-0.05
left is another small word, more words	0	-0.1	0.2	0	-0.1
left is a number, one word	0.6	-1.45	-0.6	-0.65	-0.7
left is a number, more words	0	0.05	-0.2	-0.1	0.35
right: in, one word	-0.3	-0.9	-0.4	0.15	-0.6
right: in, more words	0	-0.25	0.65	-0.05	0
right: at, one word	0.3	-1.15	1	-0.15	-1.05
right: at, more words	0	0.25	0.7	-0.7	-1.15
right: from, one word	0.45	-1.3	-1	-0.55	-1.2
right: from, more words	0	0.35	-0.1	-0.7	0.05
right: to, one word	-0.25	0.1	-0.05	0.45	-0.35
right: to, more words	0	-0.3	0	-0.1	-0.5
right: of, one word	0.4	-0.6	-1.35	-0.6	-1.05
right: of, more words	0	0.3	-1.15	-0.65	-1.65
right: by, one word	-0.15	-0.8	-0.9	0.5	-0.95
right: by, more words	0	-0.8	-0.7	-0.3	-0.15
right: with, one word	0.5	-0.35	-1.55	0.25	-0.6
right: with, more words	0	-0.1	0.15	-0.7	-1.4
right: for, one word	-0.1	-0.95	-0.3	-0.25	-1.2
right: for, more words	0	-0.65	-0.9	-0.85	0.35
right: on, one word	0	-0.15	-0.8	0.15	-0.45
right: on, more words	0	-0.1	-0.35	0.4	0.05
right: against, one word	0.45	-0.35	-0.55	-0.6	-1
right: against, more words	0	-0.15	-0.4	-0.15	-0.7
right: between, one word	1.2	-0.4	-0.5	-0.4	-0.6
right: between, more words	0	-0.05	-0.05	-0.05	-0.05
right: and, one word	-0.4	0	-0.2	0.25	-0.1
right: and, more words	0	0.5	0.3	-0.05	-0.4
right: or, one word	0.15	-2.1	-1.05	0.4	0.4
right: or, more words	0	0.35	-1.9	-0.7	0.05
right: the, one word	0.95	-0.45	-0.3	0	-0.5
right: the, more words	0	-0.1	-0.55	0	-0.45
right: a, one word	-0.3	0.15	-0.7	-0.5	-0.9
right: a, more words	0	-0.45	-1.15	-1.15	-0.8
right: an, one word	1.25	-0.3	-0.25	-0.2	-0.25
right: an, more words	0	-0.1	-0.4	-0.35	-0.15
right: near, one word	0.25	-1.45	-1.55	0.6	-1.55
right: near, more words	0	-0.75	-0.8	0.9	-0.7
right: as, one word	-0.2	0.25	-0.95	-0.4	-0.15
right: as, more words	0	-1.3	0.65	-1.25	0.65
right: into, one word	0.2	-0.55	-0.8	-0.8	-0.55
right: into, more words	0	-0.75	-0.5	-1.1	0.5
right: through, one word	-0.8	-0.45	-0.45	0.7	-0.3
right: through, more words	0	-0.15	-0.65	0.35	-0.2
right: outside, one word	0.5	-0.15	-0.05	-0.2	-0.4
right: outside, more words	0	0	-0.05	-0.15	-0.7
right: around, one word	-1.25	-1.15	-0.75	-0.45	-1.1
right: around, more words	0	-0.25	-0.5	-0.75	-0.55
right: across, one word	-0.1	-0.8	0.6	-0.8	-0.85
right: across, more words	0	-0.5	-1.1	-0.55	-0.55
right: than, one word	1.35	-0.1	-0.4	-0.15	-0.15
right: than, more words	0	-0.05	-0.1	-0.05	-0.2
right: v, one word	-1.3	0.95	-1.35	-0.75	-1
right: v, more words	0	-0.65	-0.85	0.3	-0.15
right: over, one word	0.75	-1.2	0.85	-0.7	-0.9
right: over, more words	0	-0.15	-1	0.2	-0.45
right: under, one word	-0.2	-0.8	-1.05	0.5	1
right: under, more words	0	-0.7	0.45	-0.7	-0.8
right: after, one word	-0.15	-1.2	0.3	0.3	-1
right: after, more words	0	-0.55	-0.1	0.65	-0.95
right: before, one word	-0.55	-1.45	0.1	0.25	-1.1
right: before, more words	0	-1.55	0.5	-0.45	-1.8
right: via, one word	0.7	-0.3	-0.5	-0.1	-0.25
right: via, more words	0	-0.05	0	0	-0.1
right: called, one word	-0.75	0.4	0.6	-0.95	-0.7
right: called, more words	0	0.35	-1.25	-0.7	-0.9
right: named, one word	-1.2	-0.6	-1.2	-0.6	-0.55
right: named, more words	0	-0.2	1.45	-1.1	-0.7
right: is, one word	-0.85	-0.8	-0.7	-0.05	-0.05
right: is, more words	0	-0.5	-0.15	0.2	0.3
right: was, one word	-1	0.1	-0.15	-0.25	-1.1
right: was, more words	0	0.55	-0.15	-0.5	0.1
right: were, one word	-0.9	-1.25	-0.2	-0.4	-0.1
right: were, more words	0	-0.25	0.05	-0.6	0.5
right: has, one word	-0.75	0.1	0.25	-0.65	-1.55
right: has, more words	0	0.35	0.3	-0.5	-1.25
right: had, one word	-0.8	-0.25	-0.2	0.3	-0.2
right: had, more words	0	0.75	-0.05	-1.15	-0.7
right: are, one word	-0.35	0.25	0.55	-0.9	-1.3
right: are, more words	0	-0.75	-0.2	-0.8	-0.95
right: who, one word	-0.85	-0.65	-0.65	0	0.05
right: who, more words	0	-1.1	-0.05	-1.25	0.15
right: which, one word	0.75	-1.2	-1.35	-0.6	-1.25
right: which, more words	0	-0.85	-0.1	0.5	-1.15
right: that, one word	-0.05	-1.55	0.9	-0.05	-2
right: that, more words	0	0.2	-0.35	0.1	0
right: where, one word	-1.2	-1.05	0.15	-0.3	-1.1
right: where, more words	0	-0.85	0.35	-1.05	0.5
right: will, one word	-0.35	0.6	0.45	-0.65	-1.3
right: will, more words	0	0.45	-1	-1.7	-1.45
right: would, one word	-1.35	0.75	-0.5	-0.15	-1.75
right: would, more words	0	-0.75	0.65	0.05	-0.1
right: his, one word	1.55	-0.6	-0.95	-0.35	-0.3
right: his, more words	0	-0.15	-0.2	-0.15	-0.2
right: her, one word	0.8	-0.2	-0.3	-0.05	-0.05
right: her, more words	0	-0.5	-0.2	-0.1	-0.1
right: its, one word	-0.8	-0.6	-0.55	-0.55	-0.6
right: its, more words	0	-0.4	-1.2	-0.5	-1.5
right: their, one word	1.6	-0.15	-0.25	-0.25	-0.15
right: their, more words	0	-0.05	-0.35	-0.6	-0.2
right: but, one word	-0.25	0.3	0.35	0.05	-0.9
right: but, more words	0	-0.3	-1.1	0	-0.65
right: based, one word	0.85	-0.9	-0.25	-0.9	-1.1
right: based, more words	0	-0.6	-0.7	-0.6	-0.7
right: said, one word	-0.35	0.6	0.3	-1	-0.3
right: said, more words	0	0.3	0.35	-0.4	-0.25
right: not, one word	-0.55	0.45	-1.25	-1	-0.65
right: not, more words	0	1.5	-1.05	-0.65	-0.65
right: can, one word	-0.45	0.45	-1.65	0.7	-1.2
right: can, more words	0	-0.05	-0.15	-0.05	-0.75
right: this, one word	0.1	-1.05	-1.05	0.35	-1
right: this, more words	0	-0.05	-0.05	-0.05	-0.05
right: when, one word	-1.2	0.65	-1.35	-0.9	0.5
right: when, more words	0	-0.45	-0.95	0.7	-0.85
right: while, one word	0.65	-0.6	-0.95	0.5	-0.5
right: while, more words	0	-0.25	-0.6	-0.6	-0.75
right: like, one word	0.8	-0.7	-0.95	0.4	-0.5
right: like, more words	0	-0.1	-0.05	-0.05	-0.15
right: beat, one word	-1.4	-0.75	0	0.05	-0.4
right: beat, more words	0	0.35	1.55	0.15	-0.55
right: did, one word	-0.85	-0.55	-0.75	-0.3	-0.4
right: did, more words	0	0.4	0.85	-0.65	-0.35
right: have, one word	-1.35	-1.45	1.35	-0.75	-1.65
right: have, more words	0	-0.7	0.5	-0.8	-1.45
right: leader, one word	-0.35	-0.2	0.65	-0.4	0.25
right: leader, more words	0	-0.35	-0.7	-0.85	-0.75
right: held, one word	0.2	-1	-1.05	0.5	-1
right: held, more words	0	0.35	-1.05	-0.35	-1
right mark: ., one word	-0.45	-0.25	-0.35	0.25	-0.5
right mark: ., more words	0	0.1	0.1	0	-0.05
right mark: ,, one word	-0.65	-0.25	-0.8	0	-0.6
right mark: ,, more words	0	0.6	0.1	-0.15	0.15
right mark: ;, one word	-0.1	-1.55	-2	-0.1	-0.05
right mark: ;, more words	0	-0.95	-0.35	-0.05	0.5
right mark: :, one word	0.85	0.55	-2.5	0.05	-0.9
right mark: :, more words	0	-1.15	-0.8	0.05	-0.2
right mark: (, one word	-0.85	-0.35	-1.3	-0.5	-0.5
right mark: (, more words	0	0.6	-0.15	0	0.5
right mark: ), one word	-0.2	-1.1	-0.2	-0.45	-0.05
right mark: ), more words	0	-0.9	-0.05	0.6	-0.35
right mark: -, one word	0.8	-2.3	-1.75	-0.4	-0.35
right mark: -, more words	0	-1.2	-1.25	0.45	0.2
right mark: /, one word	-0.4	-1.7	0.2	-0.4	-1.7
right mark: /, more words	0	-1.25	1.35	-1.3	0.25
right mark: ", one word	-0.25	-1.5	-0.85	-0.9	0.3
right mark: ", more words	0	-0.8	-0.05	-0.8	1.05
right mark: ', one word	-0.55	0.7	0.2	-1.65	-0.6
right mark: ', more words	0	0.3	-0.4	-0.8	0.45
right mark: !, one word	-1.25	-1.3	0.7	-0.75	-1.1
right mark: !, more words	0	-0.8	-0.1	-0.7	0.9
right mark: ?, one word	0.35	0.3	-0.95	1.2	-0.7
right mark: ?, more words	0	-0.4	-0.5	-0.8	-1.35
right mark: &, one word	1	-0.95	-0.25	-0.65	-1.15
right mark: &, more words	0	0.95	0	-1.2	-1.1
right mark: %, one word	0.95	-0.7	-0.7	-0.45	-0.5
right mark: %, more words	0	-0.05	-0.65	-0.35	-0.6
right mark: $, one word	0.8	-0.35	-0.1	-0.15	-0.25
right mark: $, more words	0	-0.2	-0.05	0	-0.05
right mark: @, one word	0.6	-0.55	-0.55	-0.55	-0.55
right mark: [, one word	0.8	-0.35	-0.65	0.2	-0.85
right mark: [, more words	0	0	-0.05	0	-0.1
right mark: ], one word	-0.8	-0.5	0.8	-0.55	-0.45
right mark: other, one word	0.6	-0.95	-1.25	-1.3	-1
right mark: other, more words	0	-1	1.2	0.15	-0.5
right is honorific, one word	0.1	-0.35	-1.25	-0.6	-0.25
right is honorific, more words	0	-0.3	-1.2	-0.2	-0.5
right is office, one word	0.55	-0.45	0.2	0.2	-0.75
right is office, more words	0	0	-0.45	0.2	-0.8
right is rank, one word	0.25	-0.8	0.95	-1.3	-1.9
right is rank, more words	0	-0.35	-0.5	-0.5	-0.65
right is occupation, one word	-0.45	-1.25	0.75	-0.9	0.95
right is occupation, more words	0	-1.35	0.8	-1.5	-0.95
right is family, one word	-0.75	0.6	-1.4	-0.9	0.45
right is family, more words	0	-0.5	-2.05	-1.35	-1.35
right is placeNoun, one word	0.2	-0.8	-1.25	-0.25	-0.1
right is placeNoun, more words	0	-0.6	-1	0.35	0.7
right is organizationNoun, one word	-0.25	-0.55	0.25	-0.8	0.95
right is organizationNoun, more words	0	-0.4	0.3	-1.55	0.8
right is speech, one word	-1.05	1.2	-1	-0.25	-1.9
right is speech, more words	0	0.8	0.25	-0.45	-0.05
right is personVerb, one word	-0.3	0.2	0.7	-0.65	-0.5
right is personVerb, more words	0	0.4	0.05	0	-0.6
right is bodyNoun, one word	0.05	-1.1	-0.15	-0.85	0.65
right is bodyNoun, more words	0	-1.3	-0.05	-0.25	0.3
right is organization, one word	-0.4	-0.55	-0.15	-0.1	-0.15
right is organization, more words	0	-0.6	-0.45	-0.6	-0.45
right is place, one word	-0.9	-0.8	-1.15	0.6	-0.5
right is place, more words	0	-0.6	-0.65	0.15	-0.2
right is given, one word	0.15	-0.55	0.35	-0.25	-0.35
right is given, more words	0	-0.4	0.2	-0.15	-0.35
right is time, one word	-0.65	-0.15	-1.3	0.1	0.65
right is time, more words	0	-0.5	-1	-0.65	-0.95
right is team, one word	0.15	-0.65	-1.05	-1.2	0.5
right is team, more words	0	-0.85	0.15	-1.55	-0.55
right is other, one word	-0.25	-0.4	-1.05	-0.45	0.2
right is other, more words	0	-0.45	-1.55	-0.9	-0.1
right is direction, one word	0	-0.75	-0.1	-0.8	-0.8
right is direction, more words	0	-0.55	-0.4	-0.85	0.55
right is company, one word	-1	-0.65	0.05	-0.9	0
right is company, more words	0	-0.65	0.05	-0.3	-0.45
right is grammar, one word	-0.2	0	-0.25	0	-0.45
right is grammar, more words	0	0.1	-0.1	0.1	-0.1
right is surname, one word	0.2	-0.15	0.1	-0.25	-0.3
right is surname, more words	0	-0.3	0.05	-0.05	-0.45
right is capitalised, one word	0.55	-0.65	-0.7	-0.4	-0.45
right is capitalised, more words	0	-0.6	-0.5	-0.35	-0.4
right is another small word, one word	-0.4	-0.05	-0.5	-0.3	-0.05
right is another small word, more words	0	0.15	0.1	-0.1	0.05
right is a number, one word	0.95	0.6	0.15	-0.9	-0.7
right is a number, more words	0	0.5	0.3	-0.9	-0.95
first in its line, one word	0.1	0.1	-0.05	-0.1	-0.4
first in its line, more words	0	0.1	0.15	-0.15	-0.2
last in its line, one word	0.55	-0.25	0.45	-1.3	-0.8
last in its line, more words	0	-0.05	0.3	-1.1	0.35
opens a sentence, one word	-0.05	-0.15	-0.05	-0.15	-0.05
opens a sentence, more words	0	0	0.15	-0.15	0.15
has a possessive, one word	-1	-0.1	0.45	-0.3	-1.4
has a possessive, more words	0	0.8	-0.1	0	-1.65
an age follows, one word	-0.5	0.4	-1.7	-0.8	-1.1
an age follows, more words	0	0.55	0.25	-0.3	-1.45
comma and a known place follow, one word	0.4	-1.75	-0.05	-0.5	-1.7
comma and a known place follow, more words	0	-0.4	-0.1	1	-1.35
a known place and comma before, one word	1.05	-1.15	-0.85	-0.25	-1.05
a known place and comma before, more words	0	-0.3	-0.95	-0.15	-1.25
a known place in brackets follows, one word	-0.65	0.15	0.2	-0.55	-0.75
a known place in brackets follows, more words	0	1.25	-0.6	-0.15	-0.45
capitals in brackets follow, one word	-0.5	-0.9	-0.95	-1.5	-0.8
capitals in brackets follow, more words	0	-0.15	1.1	-1.15	-1.35
comma and a capital follow, one word	-0.45	-0.8	-0.5	0	-0.2
comma and a capital follow, more words	0	0.35	0.1	-0.1	-0.5
comma and an office follow, one word	-0.75	0.6	-1.45	-1.7	-0.1
comma and an office follow, more words	0	0.95	-1.4	-1.4	-1.55
left is 'of' after placeNoun, one word	0.2	-1.8	-1.95	1.5	-1.85
left is 'of' after placeNoun, more words	0	-1.3	-1.65	0.7	-1.25
left is 'of' after office, one word	0.75	-0.15	-1.5	0.3	-0.25
left is 'of' after office, more words	0	-0.95	-0.35	0.2	-0.8
left is 'of' after organizationNoun, one word	-1.55	-0.55	-1.2	-0.2	-1.2
left is 'of' after organizationNoun, more words	0	0.05	-0.7	0.25	-1.2
left is 'of' after family, one word	-0.05	-0.95	-1.15	-0.9	-0.9
left is 'of' after family, more words	0	0.9	0	-1.05	-1.55
left is 'of' after bodyNoun, one word	-1.25	-0.05	-0.1	-0.7	-1.2
left is 'of' after bodyNoun, more words	0	-0.7	-1.2	-0.55	-1.05
two to the left is placeNoun, one word	-0.35	-1.2	-0.55	0.45	0.05
two to the left is placeNoun, more words	0	0	-1.65	0.75	-1.15
two to the left is office, one word	-0.15	0	-1.3	-0.5	-1.1
two to the left is office, more words	0	0.35	-1.2	-0.45	-0.85
two to the left is honorific, one word	-0.75	-0.55	-0.75	-0.85	0.3
two to the left is honorific, more words	0	-1.4	-1.25	-0.55	-0.6
two to the left is speech, one word	-0.55	0.3	-0.15	-0.7	0.1
two to the left is speech, more words	0	0.8	-0.7	0.25	-0.3
two to the right is office, one word	0.5	-1.05	-1.05	-1.35	1.15
two to the right is office, more words	0	-0.05	-0.15	-0.3	-1.05
two to the right is speech, one word	-0.95	-0.9	0.5	-0.5	0.1
two to the right is speech, more words	0	-1.7	-0.25	-0.6	1.15
two to the right is bodyNoun, one word	-0.75	-1.35	0.6	-0.65	-0.1
two to the right is bodyNoun, more words	0	-0.8	-0.35	-1.15	-0.3
two to the right is personVerb, one word	-0.75	0.55	-0.5	-0.25	-0.55
two to the right is personVerb, more words	0	0.25	-0.8	-0.55	-0.1
is a line, one word	0.4	-0.9	-1.35	0.45	-0.9
is a line, more words	0	-1.4	0.5	0.05	1.1
alone in brackets, one word	-1.15	-0.8	0.5	0.85	-1.5
alone in brackets, more words	0	-0.85	0.7	0.45	-1.05
in brackets behind a name, one word	-0.2	-1.75	-0.15	-0.3	-0.05
in brackets behind a name, more words	0	-1.6	0.55	-0.25	0.05
between commas, one word	0.2	-0.8	0.25	-0.75	0.15
between commas, more words	0	0.3	1.15	-0.35	0.05
between numbers or line edges, one word	0.65	-0.95	1.5	-0.5	-0.25
between numbers or line edges, more words	0	-0.95	0.9	0	0.45
elsewhere nothing, one word	0.05	-0.55	0.25	-0.65	0.05
elsewhere person, one word	-0.8	0.5	0.15	-0.3	-0.85
elsewhere person, more words	0	0.2	0.85	0.55	-0.55
elsewhere organization, one word	0	-0.1	0.55	-0.9	-0.2
elsewhere organization, more words	0	-0.45	1.15	0.6	0.25
elsewhere place, one word	-0.35	-0.35	-0.1	0.2	-0.1
elsewhere place, more words	0	-1.25	0.8	0.6	-0.4
elsewhere other, one word	0.05	-0.55	-0.2	-0.85	0.3
elsewhere other, more words	0	-0.7	0.6	-0.25	0.65
elsewhere mostly nothing, twice or more, one word	0.25	-0.1	0.15	-0.3	-0.45
elsewhere mostly person, twice or more, one word	0.1	0.7	-0.25	-0.75	-0.75
elsewhere mostly person, twice or more, more words	0	0.35	0	-0.2	-0.4
elsewhere mostly organization, twice or more, one word	-0.2	-0.75	0.6	-1.6	0.35
elsewhere mostly organization, twice or more, more words	0	-0.7	0.35	-0.35	-0.95
elsewhere mostly place, twice or more, one word	0.05	0	-1.1	0.1	-0.55
elsewhere mostly place, twice or more, more words	0	-0.3	0.05	0.6	-1.05
elsewhere mostly other, twice or more, one word	-0.4	-0.1	-0.9	-1.2	0.1
elsewhere mostly other, twice or more, more words	0	-1.2	-1.25	-0.8	1.15
surname of a full name in the document, one word	-0.95	2.25	-1.25	-1.65	-1.3
surname of a full name in the document, more words	0	0.85	0.1	0.35	-0.7
first name of a full name in the document	-0.75	0.25	-1.35	-1.15	0.05
first words of an organisation in the document, one word	-0.2	-0.65	0.4	-0.1	0.2
first words of an organisation in the document, more words	0	-2.4	1.1	-0.05	-1
word of an organisation in the document	-0.35	-1.4	-0.05	-0.2	-0.35
initials of an organisation in the document	0.2	-0.5	1.35	-0.4	-0.9
also written small in the document	1	-0.45	-0.65	-0.4	-0.45
English, but never written small in the document	0.1	-0.65	-0.45	-0.8	-0.35
capitalised within sentences of the document	-0.45	-0.3	-0.35	-0.35	-0.1
unknown in a text on sport, one word	0.15	0.5	0.3	-0.8	-0.35
unknown in a text on sport, more words	0	0.4	0.3	-0.55	-0.2
known person in a text on sport, one word	-0.05	-0.2	0	0	0
known country in a text on sport, one word	-1.4	-0.5	-1.8	1.25	-0.45
known country in a text on sport, more words	0	-1.35	-1.35	1.9	-0.15
known place in a text on sport, one word	-1	-0.55	0.75	-0.4	-0.6
known place in a text on sport, more words	0	-0.55	0.85	-0.15	-0.35
known organization in a text on sport, one word	-0.05	0	-0.5	-0.85	-1.4
known organization in a text on sport, more words	0	-0.6	0.45	-0.9	0.05
unknown in a row of a text on sport, one word	-0.65	0	-0.2	0.45	-0.3
unknown in a row of a text on sport, more words	0	1	0.05	-0.75	-0.85
known country in a row of a text on sport, one word	-0.4	-0.1	-0.2	-0.2	-0.05
known country in a row of a text on sport, more words	0	-0.35	-0.3	0.6	0
known place in a row of a text on sport, one word	-0.5	-0.25	0.55	-0.15	-0.1
known place in a row of a text on sport, more words	0	-0.3	0.7	-0.1	-0.35
known organization in a row of a text on sport, one word	-0.35	-0.2	-0.1	-0.1	-0.05
capitalised only where a sentence opens	0.1	-0.35	-0.35	-0.4	-0.35
`;
