/*
 * How much each piece of evidence speaks for a reading, written by server/build/fit/names.ts, whose head says how: fitted to
 * annotated texts as a semi-Markov conditional random field, never changed by hand. Columns: feature, nothing, person, organization,
 * place, other. A positive weight speaks for the column, a negative one against it; a reading's score is the sum over its evidence.
 * Features that tell nothing are left out.
 */
export const WEIGHTS = `
left: in, one word	0	-1.3	-1.25	1.35	-0.55
left: in, more words	0	-1.15	-0.1	1.25	-0.05
left: at, one word	-1.45	-1.8	0.25	0.4	-1.4
left: at, more words	0	-1.8	0.8	1.1	0.1
left: from, one word	-1.55	-0.75	0.15	1	-0.65
left: from, more words	0	-0.35	-0.05	0.35	-0.65
left: to, one word	-0.8	0	0.15	0.2	-0.45
left: to, more words	0	-0.1	0.1	-0.15	-0.05
left: of, one word	-0.7	-0.6	-0.55	-0.35	-0.35
left: of, more words	0	-0.4	-0.4	-0.25	-0.45
left: by, one word	-0.35	-0.15	0.25	-1.85	-1.15
left: by, more words	0	1.1	0.5	-1.7	-0.7
left: with, one word	-0.4	0.65	0.4	-0.65	-0.8
left: with, more words	0	-0.05	-0.15	-1.2	-0.15
left: for, one word	-0.3	-0.3	0.7	-1.1	-1
left: for, more words	0	-0.15	0.1	-1.25	-0.3
left: on, one word	-0.15	-0.65	0.45	-0.55	-0.8
left: on, more words	0	-0.3	0.35	0.15	-0.75
left: against, one word	-1.2	1.1	0.15	-1.4	0.25
left: against, more words	0	-0.15	0.55	-1.2	-1.15
left: between, one word	-1.4	-0.7	-1.55	1	0.1
left: between, more words	0	-0.45	-1.5	-0.45	-1
left: and, one word	-0.4	-0.25	0.2	0.2	0.15
left: and, more words	0	0.65	0.25	-0.55	-1.4
left: or, one word	0.5	-1.55	0.15	-0.75	0.5
left: or, more words	0	0	-1	0.2	-0.4
left: the, one word	-0.55	-1.15	0.05	-0.45	0.25
left: the, more words	0	-0.95	0.5	0.2	0.5
left: a, one word	0.35	-1.55	-0.35	-0.3	0.3
left: a, more words	0	-1.05	-0.85	-0.5	-0.25
left: an, one word	0.35	-1.45	-0.75	-1.25	0.95
left: an, more words	0	-1.35	-0.9	-1.45	-0.45
left: near, one word	-0.85	-1.4	-1.75	1.55	-1.65
left: near, more words	0	-1.95	-1.8	2.4	-1.65
left: as, one word	-0.9	0.5	0.3	-0.9	-0.05
left: as, more words	0	-0.05	-0.4	-1.3	0.4
left: into, one word	-0.65	-0.8	-1	-0.25	0.3
left: into, more words	0	-0.85	0.85	-0.8	-0.75
left: through, one word	0.1	-0.85	-1.15	0.4	-1.15
left: through, more words	0	0.35	0.55	-1.2	-0.8
left: outside, one word	-0.2	-0.6	-0.75	0.65	-0.65
left: around, one word	-0.9	-0.65	-1.05	1	-0.75
left: across, one word	-0.6	-0.4	-1.1	1.45	-0.5
left: across, more words	0	0.35	-0.8	-0.55	-0.3
left: than, one word	-0.2	-1.1	-1.1	-0.65	0.6
left: v, one word	-1	-0.9	0.75	0.8	-0.4
left: v, more words	0	-0.55	-0.7	0.55	-0.85
left: over, one word	-0.2	-1.1	-1.7	1.1	-0.3
left: over, more words	0	-0.45	-1.4	1.3	-1.6
left: under, one word	-0.8	-1	0.3	-1.55	0.4
left: under, more words	0	0.1	-1.15	0.2	-1.5
left: after, one word	-0.55	1	-1.45	-0.1	-1.2
left: after, more words	0	0.35	-1.2	-1	0.85
left: before, one word	-0.85	0.9	-1.2	-0.75	-1.15
left: before, more words	0	-0.85	-0.05	0.3	-0.35
left: via, one word	0.4	-0.1	-0.05	0	-0.1
left: via, more words	0	0	0	0	-0.1
left: called, one word	-1	-0.9	-1.8	-1.55	0.35
left: called, more words	0	-1.35	0.3	0.25	0.95
left: named, one word	-0.55	-0.65	0.55	-0.45	-0.7
left: named, more words	0	-0.25	-0.75	0.45	-0.75
left: is, one word	0.5	0.45	-2	-0.6	-0.2
left: is, more words	0	-0.15	-1.05	-1.15	0.25
left: was, one word	0.4	-0.15	-1.35	-0.7	-0.35
left: was, more words	0	0.35	-0.65	-0.5	0.3
left: were, one word	1.3	-0.55	-0.95	-0.7	-1
left: were, more words	0	0.05	-0.1	-0.1	-0.1
left: has, one word	-0.35	-0.75	-0.65	-0.45	-0.6
left: has, more words	0	-0.2	-0.35	-0.25	-0.65
left: had, one word	1.1	-0.2	-0.35	-0.2	-0.15
left: had, more words	0	0	-0.2	-0.05	-0.15
left: are, one word	0.35	-1.4	-1.4	-0.15	0.15
left: are, more words	0	-0.05	0.3	-1.1	-1.1
left: who, one word	0.1	0.45	-0.65	-0.3	-0.6
left: who, more words	0	-0.5	-0.5	-0.3	-0.55
left: which, one word	-0.55	0.7	0.2	-0.95	-0.75
left: which, more words	0	-0.15	-0.25	-0.2	-0.15
left: that, one word	-0.55	0.6	-0.05	-0.1	-1.2
left: that, more words	0	-0.75	-0.75	-0.1	0.1
left: where, one word	-0.95	0.45	-0.9	-0.75	-0.8
left: where, more words	0	0.7	0.35	-0.9	-0.95
left: will, one word	0.6	-0.3	-0.95	0.55	-0.7
left: will, more words	0	-0.45	-0.95	-0.95	-0.7
left: would, one word	1.2	-0.25	-0.3	-0.25	-0.2
left: would, more words	0	-0.05	-0.05	-0.05	-0.05
left: his, one word	1.9	-1.65	-1.65	-1.15	-0.85
left: his, more words	0	-1.1	-0.95	-0.7	0.45
left: her, one word	0.85	-0.7	-0.85	-0.35	0.3
left: her, more words	0	-0.5	-0.8	-0.2	-0.75
left: its, one word	0.15	-1.35	-1.7	-0.35	-1.15
left: its, more words	0	0.25	-1.45	-0.05	-0.55
left: their, one word	0.35	-0.8	0.35	-0.75	-1
left: their, more words	0	-0.35	-0.6	-0.3	-1.05
left: but, one word	0.4	0.85	-0.65	-0.8	-1
left: but, more words	0	0.7	-0.55	-0.7	-0.25
left: based, one word	0.55	-0.1	-0.05	-0.1	-0.05
left: based, more words	0	0	0	0	-0.05
left: said, one word	-0.25	0.75	-1.25	-0.15	0.25
left: said, more words	0	0.55	-0.45	-0.4	-0.15
left: not, one word	1.25	-0.2	-0.6	-0.3	-0.45
left: not, more words	0	0	-0.15	-0.05	-0.15
left: can, one word	1.15	-0.1	-0.3	-0.25	-0.3
left: can, more words	0	-0.1	-0.15	-0.2	-0.1
left: this, one word	1.6	-0.3	-0.4	-0.45	-0.45
left: this, more words	0	-0.4	-0.85	0.45	-0.75
left: when, one word	-0.8	0.5	0.45	0.1	-1.25
left: when, more words	0	0.3	-0.8	-0.55	-0.75
left: while, one word	-0.65	-0.6	1.35	-1.3	-0.75
left: while, more words	0	-0.75	1.35	-1.75	0.25
left: like, one word	-1.3	-1.15	-1.2	0.15	-0.2
left: like, more words	0	-0.15	0.65	-0.3	-0.15
left: beat, one word	-1	-0.75	1.1	0.4	-0.45
left: beat, more words	0	0	-0.2	0.25	-0.75
left: did, one word	0.5	2.2	-0.8	-0.95	-0.8
left: did, more words	0	-2.35	-1.55	-1.7	-1.05
left: have, one word	0.4	-0.45	-0.35	-0.25	-0.25
left: have, more words	0	0.15	-1.25	-1	-1.2
left: leader, one word	-0.35	-0.35	-0.05	-0.05	-0.1
left: leader, more words	0	1.2	-0.15	-0.1	-0.1
left: held, one word	1.55	-0.15	-0.3	-0.25	-0.3
left mark: ., one word	-0.3	0.25	0	-0.85	0.1
left mark: ., more words	0	0.3	-0.35	-0.85	-0.45
left mark: ,, one word	-0.65	0.2	-0.05	0.15	-0.6
left mark: ,, more words	0	0.15	0.25	-0.45	0.05
left mark: ;, one word	-0.7	-0.85	-1.15	0.35	0.1
left mark: ;, more words	0	-0.5	-0.45	0.1	0.2
left mark: :, one word	0	0.1	-0.05	-0.55	-0.65
left mark: :, more words	0	-0.5	-0.3	-0.05	-0.3
left mark: (, one word	-0.35	0.7	-0.6	-0.4	-0.05
left mark: (, more words	0	-0.15	0.45	-0.7	0.1
left mark: ), one word	-0.25	-1.85	1.5	-1.2	-1.1
left mark: ), more words	0	-1	0.2	-0.95	0.7
left mark: -, one word	-0.35	0.25	-0.45	-0.3	-0.5
left mark: -, more words	0	-0.3	0.3	-0.3	0.05
left mark: /, one word	-1.2	-1.95	0.85	-2.1	-1
left mark: /, more words	0	-0.9	0.5	0.15	-0.3
left mark: ", one word	-0.65	-0.2	-1.1	-1.1	-0.05
left mark: ", more words	0	-0.65	-0.3	-0.6	0.65
left mark: ', one word	-0.05	-2	-1.5	-0.5	-0.1
left mark: ', more words	0	-0.75	-0.2	-0.5	0.9
left mark: !, one word	0.6	-0.65	-0.55	-0.55	-0.6
left mark: ?, one word	1.2	-0.45	-0.35	-0.35	-0.55
left mark: &, one word	0.45	-0.25	-0.1	0.1	-1.2
left mark: &, more words	0	0.7	0.4	-1	-1.1
left mark: %, one word	0.8	-0.25	-0.15	-0.15	-0.15
left mark: %, more words	0	-0.35	-0.3	-0.15	-0.45
left mark: @, one word	0.65	-0.7	-0.8	-0.6	-0.8
left mark: @, more words	0	-0.65	-0.65	-0.65	-0.6
left mark: [, one word	0.1	-0.95	0.25	-1.05	-0.95
left mark: ], one word	0.35	-0.25	0	-1.45	-1.15
left mark: other, one word	0.55	-1.35	-0.05	-0.8	-0.95
left mark: other, more words	0	-0.35	1.05	-1.05	-0.2
left is honorific, one word	-0.35	1	-1.1	-1.2	-0.3
left is honorific, more words	0	0.3	-0.75	-0.55	-0.45
left is office, one word	0	0.7	-0.45	-0.6	-0.15
left is office, more words	0	0.15	-0.2	-0.4	-0.25
left is rank, one word	-0.3	-1.25	-0.65	-0.6	-0.45
left is rank, more words	0	0.8	-1.05	-0.5	-0.7
left is occupation, one word	0.1	0.45	-0.6	-0.5	-0.4
left is occupation, more words	0	0.25	-0.1	-0.55	-0.4
left is family, one word	-1	1.65	-1.4	-1.55	-1.6
left is family, more words	0	0.4	-0.8	-1.2	-0.6
left is placeNoun, one word	-0.45	-0.85	-0.85	0.6	-0.65
left is placeNoun, more words	0	0.3	-0.75	-0.25	-0.4
left is organizationNoun, one word	-0.4	-1.4	1	-0.95	-0.95
left is organizationNoun, more words	0	-0.35	1.15	-0.55	0.95
left is speech, one word	-0.95	1.3	0.15	-0.7	-0.15
left is speech, more words	0	0.25	-0.2	-0.3	0.2
left is personVerb, one word	-0.55	0.45	0.3	-1.2	0
left is personVerb, more words	0	0.45	0.35	-0.85	0.45
left is bodyNoun, one word	0	0.7	0.45	-0.45	-0.5
left is bodyNoun, more words	0	0.45	-0.45	-0.45	-0.5
left is organization, one word	-0.05	-0.75	-0.2	-0.9	-0.65
left is organization, more words	0	0.25	0.45	-0.65	-0.6
left is place, one word	-0.05	-0.7	-0.75	-0.05	0
left is place, more words	0	-0.4	-0.7	-0.25	-0.65
left is given, one word	-0.05	-0.75	-0.15	-0.35	-0.35
left is given, more words	0	-0.4	0.05	-0.35	-0.45
left is time, one word	-0.8	-0.6	0.55	-1	-0.7
left is time, more words	0	-0.3	-0.8	-0.45	-0.55
left is team, one word	0.1	-0.3	-1.4	-1.3	-0.45
left is team, more words	0	-0.8	-0.65	-0.3	-0.35
left is other, one word	-0.15	-0.3	-1.5	-0.5	-0.35
left is other, more words	0	-1.05	-0.55	-0.8	1.05
left is direction, one word	0.3	-0.25	-0.6	-0.85	-0.35
left is direction, more words	0	-0.8	-1.25	0.1	-0.9
left is company, one word	1.55	-0.75	-0.9	-0.35	-0.15
left is company, more words	0	-0.05	-0.15	0	0
left is grammar, one word	-0.4	-0.3	-0.1	0.1	-0.1
left is grammar, more words	0	-0.45	0.25	0.25	0.15
left is surname, one word	-0.2	-0.5	-0.45	-0.1	-0.05
left is surname, more words	0	-0.45	-0.35	-0.1	-0.15
left is capitalised, one word	0.25	-0.65	-0.6	-0.6	-0.5
left is capitalised, more words	0	-0.3	-0.55	-0.3	-0.45
left is another small word, one word	-0.65	-0.25	-0.5	-0.6	-0.15
left is another small word, more words	0	-0.2	0.1	-0.1	-0.05
left is a number, one word	0.5	-1.15	-0.4	-0.4	-0.75
left is a number, more words	0	-0.7	0.3	0.05	0.2
right: in, one word	-0.5	-0.75	-0.55	-0.05	-0.7
right: in, more words	0	-0.45	0.45	-0.25	-0.25
right: at, one word	0.3	-0.7	0.7	-0.1	-1.05
right: at, more words	0	0.55	0.3	-0.45	-1.15
right: from, one word	0.4	-1.45	-0.8	-0.6	-1.3
right: from, more words	0	0.2	-0.3	-0.85	0
right: to, one word	-0.25	0.1	-0.1	0.5	-0.5
right: to, more words	0	-0.5	-0.1	0	-0.6
right: of, one word	0.45	-0.75	-1.3	-0.6	-1
right: of, more words	0	0.2	-1.1	-0.6	-1.65
right: by, one word	-0.05	-0.5	-0.95	0.5	-0.95
right: by, more words	0	-0.65	-0.4	0	-0.05
right: with, one word	0.45	-0.15	-1.45	0.35	-0.35
right: with, more words	0	-0.25	-0.15	-0.7	-0.8
right: for, one word	-0.15	-1.1	-0.2	-0.25	-1.2
right: for, more words	0	-0.7	-0.95	-0.95	0.2
right: on, one word	-0.05	-0.3	-1	0.1	-0.4
right: on, more words	0	-0.3	-0.35	0.25	-0.1
right: against, one word	0.5	-0.5	-0.6	-0.55	-0.95
right: against, more words	0	-0.2	-0.4	-0.2	-0.7
right: between, one word	0.95	-0.35	-0.6	-0.4	-0.6
right: between, more words	0	-0.05	-0.05	-0.05	-0.1
right: and, one word	-0.5	0.05	-0.2	0.15	-0.3
right: and, more words	0	0.5	0.25	-0.1	-0.6
right: or, one word	0.1	-2.2	-0.2	0.05	0.2
right: or, more words	0	0.15	-2.4	-0.65	-0.1
right: the, one word	0.9	-0.5	-0.2	-0.05	-0.5
right: the, more words	0	-0.2	-0.5	0.05	-0.45
right: a, one word	-0.2	0.2	-0.9	-0.5	-0.95
right: a, more words	0	-0.4	-1.1	-1.05	-0.75
right: an, one word	1.25	-0.35	-0.3	-0.15	-0.25
right: an, more words	0	-0.1	-0.25	-0.2	-0.15
right: near, one word	0.3	-1.4	-1.25	0.5	-1.6
right: near, more words	0	-0.8	-0.85	0.85	-0.85
right: as, one word	-0.1	0.05	-1	-0.6	-0.2
right: as, more words	0	-1.35	0.7	-1.15	0.6
right: into, one word	0.4	-0.5	-0.95	-0.75	-0.5
right: into, more words	0	-0.75	-0.5	-1	0.75
right: through, one word	-0.7	-0.4	-0.3	0.7	-0.3
right: through, more words	0	-0.25	-0.45	0.55	-0.45
right: outside, one word	0.9	-0.15	-0.05	-0.15	-0.3
right: outside, more words	0	0	-0.05	-0.15	-0.5
right: around, one word	-1.35	-1	-0.65	-0.35	-1.05
right: around, more words	0	-0.2	-0.6	-0.8	-0.6
right: across, one word	-0.05	-0.8	0.65	-0.75	-0.8
right: across, more words	0	-0.55	-1.05	-0.65	-0.65
right: than, one word	1.3	-0.15	-0.55	-0.15	-0.15
right: than, more words	0	-0.05	-0.1	-0.05	-0.2
right: v, one word	-1.15	1	-1.4	-0.65	-1.1
right: v, more words	0	-0.75	-0.75	0.3	-0.15
right: over, one word	0.7	-1.15	0.95	-0.65	-0.95
right: over, more words	0	-0.15	-1	0.4	-0.45
right: under, one word	-0.1	-0.95	-1.15	0.35	1
right: under, more words	0	-0.65	0.5	-0.55	-0.55
right: after, one word	0	-1.05	0.1	0.35	-1
right: after, more words	0	-0.75	0.1	0.75	-1.2
right: before, one word	-0.4	-1.4	0.1	0.3	-1.3
right: before, more words	0	-1.8	0.4	-0.55	-2
right: via, one word	0.85	-0.55	-0.5	-0.15	-0.2
right: via, more words	0	-0.05	-0.05	0	-0.1
right: called, one word	-0.65	0.45	0.55	-1.2	-0.7
right: called, more words	0	0.35	-1.1	-0.5	-0.65
right: named, one word	-0.65	-0.5	-0.75	-1.1	-0.5
right: named, more words	0	-0.15	1.5	-1.1	-0.65
right: is, one word	-0.95	-0.8	-0.9	-0.2	-0.3
right: is, more words	0	-0.6	-0.15	0.25	0.2
right: was, one word	-0.85	0.15	-0.1	-0.2	-1.05
right: was, more words	0	0.45	-0.2	-0.5	0.05
right: were, one word	-0.8	-1.4	-0.2	-0.45	0
right: were, more words	0	-0.1	0.1	-0.6	0.55
right: has, one word	-0.6	0.05	0.4	-0.7	-1.4
right: has, more words	0	0.25	0.45	-0.45	-1.2
right: had, one word	-0.8	0	-0.15	0.45	-0.1
right: had, more words	0	0.7	-0.15	-1.2	-0.85
right: are, one word	-0.3	0.25	0.55	-0.95	-1.25
right: are, more words	0	-0.7	-0.15	-0.6	-0.9
right: who, one word	-0.85	-0.7	-0.7	-0.15	0.2
right: who, more words	0	-1.05	-0.2	-1.55	0.2
right: which, one word	0.8	-1.2	-1.3	-0.6	-1.35
right: which, more words	0	-0.8	-0.15	0.5	-0.95
right: that, one word	0.1	-1.5	1	0.15	-1.9
right: that, more words	0	0.2	-0.4	0.05	0
right: where, one word	-1.15	-1	0.2	-0.4	-1
right: where, more words	0	-0.9	0.25	-0.85	0.3
right: will, one word	-0.25	0.7	0.3	-0.55	-1.5
right: will, more words	0	0.4	-0.8	-1.3	-1.45
right: would, one word	-1.2	0.65	-0.5	0.1	-1.35
right: would, more words	0	-0.7	0.45	0.1	0
right: his, one word	1.7	-0.75	-0.9	-0.4	-0.35
right: his, more words	0	-0.15	-0.2	-0.15	-0.25
right: her, one word	0.7	-0.25	-0.35	-0.05	-0.05
right: her, more words	0	-0.4	-0.2	-0.15	-0.15
right: its, one word	-0.8	-0.55	-0.6	-0.5	-0.6
right: its, more words	0	-0.35	-1.05	-0.5	-1.3
right: their, one word	1.6	-0.15	-0.25	-0.25	-0.2
right: their, more words	0	-0.05	-0.3	-0.65	-0.2
right: but, one word	-0.4	0.3	0.4	-0.3	-1.15
right: but, more words	0	-0.3	-1.05	0	-0.8
right: based, one word	0.9	-0.9	-0.3	-1.05	-1.15
right: based, more words	0	-0.65	-0.8	-0.65	-0.85
right: said, one word	-0.55	0.55	0.4	-1.1	-0.45
right: said, more words	0	0.35	0.35	-0.4	-0.25
right: not, one word	-0.6	0.3	-1.55	-1.15	-0.9
right: not, more words	0	1.15	-1	-0.75	-0.75
right: can, one word	-0.35	0.35	-1.55	1.05	-1.15
right: can, more words	0	0	-0.2	-0.05	-0.65
right: this, one word	0.3	-1.1	-1.15	0.3	-1.05
right: this, more words	0	0	-0.05	-0.05	-0.05
right: when, one word	-1.35	0.8	-1.25	-1	0.6
right: when, more words	0	-0.55	-1.1	0.45	-1
right: while, one word	0.55	-0.7	-1	0.55	-0.55
right: while, more words	0	-0.5	-0.7	-0.75	-0.65
right: like, one word	0.7	-0.95	-1	0.2	-0.7
right: like, more words	0	-0.05	-0.05	-0.05	-0.15
right: beat, one word	-1.85	-0.6	0.45	0.25	-0.65
right: beat, more words	0	0.25	1.4	0.3	-0.55
right: did, one word	-1.1	-0.55	-0.75	-0.35	-0.45
right: did, more words	0	0.35	0.65	-0.75	-0.35
right: have, one word	-1.1	-1.4	1.35	-0.7	-1.5
right: have, more words	0	-0.7	0.55	-0.65	-1.15
right: leader, one word	-0.5	-0.2	1.1	-0.6	0.25
right: leader, more words	0	-0.3	-0.9	-0.85	-0.7
right: held, one word	0.4	-1	-1	0.45	-0.95
right: held, more words	0	0.55	-0.85	-0.25	-0.95
right mark: ., one word	-0.45	-0.35	-0.3	0.25	-0.55
right mark: ., more words	0	0.1	0.1	0	0
right mark: ,, one word	-0.65	-0.2	-0.75	-0.05	-0.65
right mark: ,, more words	0	0.6	0.15	-0.15	0.15
right mark: ;, one word	-0.05	-1.75	-2.2	-0.25	-0.2
right mark: ;, more words	0	-1.3	-0.55	-0.15	0.35
right mark: :, one word	0.7	0.3	-2.65	0.3	-1.2
right mark: :, more words	0	-1.1	-1.1	0.05	-0.55
right mark: (, one word	-1	-0.7	-1.55	-0.5	-0.75
right mark: (, more words	0	0.4	-0.05	0	0.5
right mark: ), one word	-0.05	-1.05	-0.25	-0.35	0.05
right mark: ), more words	0	-0.7	-0.1	0.65	-0.4
right mark: -, one word	0.9	-2.15	-1.45	-0.4	-0.3
right mark: -, more words	0	-0.9	-1	0.3	0.2
right mark: /, one word	-0.5	-1.9	0.05	-0.5	-1.9
right mark: /, more words	0	-0.95	1.25	-1.25	0.1
right mark: ", one word	-0.15	-1.8	-0.8	-1.2	-0.1
right mark: ", more words	0	-0.5	-0.4	-0.7	0.55
right mark: ', one word	-0.45	0.75	0.25	-1.55	-0.65
right mark: ', more words	0	0.25	-0.45	-0.65	0.6
right mark: !, one word	-1.2	-1.45	0.35	-0.95	-1.5
right mark: !, more words	0	-0.85	-0.05	-0.65	0.85
right mark: ?, one word	0.4	0.3	-0.9	1.15	-0.7
right mark: ?, more words	0	-0.4	-0.2	-0.7	-1.35
right mark: &, one word	1	-0.95	0.05	-0.65	-1.1
right mark: &, more words	0	0.75	-0.1	-1.2	-1.2
right mark: %, one word	0.75	-0.65	-0.65	-0.5	-0.55
right mark: %, more words	0	-0.1	-0.6	-0.5	-0.7
right mark: $, one word	0.55	-0.4	-0.15	-0.15	-0.3
right mark: $, more words	0	-0.2	-0.05	0	-0.05
right mark: @, one word	0.65	-0.6	-0.7	-0.7	-0.55
right mark: [, one word	0.8	-0.3	-0.8	0.1	-0.85
right mark: [, more words	0	0	-0.05	0	-0.05
right mark: ], one word	-0.8	-0.55	0.75	-0.6	-0.45
right mark: other, one word	0.45	-0.8	-1	-1.3	-0.95
right mark: other, more words	0	-0.95	0.8	0.2	-0.45
right is honorific, one word	0.35	-0.55	-1.05	-0.55	-0.3
right is honorific, more words	0	-0.6	-1.25	-0.25	-0.45
right is office, one word	0.45	-0.4	0.25	0.3	-0.75
right is office, more words	0	-0.15	-0.5	0.1	-0.85
right is rank, one word	0.3	-0.75	0.95	-1.2	-1.9
right is rank, more words	0	-0.35	-0.5	-0.6	-0.65
right is occupation, one word	-0.45	-1.25	0.5	-0.7	0.8
right is occupation, more words	0	-1.45	0.65	-1.55	-1.1
right is family, one word	-0.6	0.65	-1.55	-0.85	0.2
right is family, more words	0	-0.3	-1.65	-1	-1.15
right is placeNoun, one word	0	-0.75	-1.35	-0.35	-0.2
right is placeNoun, more words	0	-0.65	-1.05	0.25	0.55
right is organizationNoun, one word	-0.25	-0.55	0.25	-0.9	0.9
right is organizationNoun, more words	0	-0.7	0.45	-1.55	0.65
right is speech, one word	-0.9	1.3	-0.9	-0.15	-1.75
right is speech, more words	0	0.85	0.3	-0.45	0
right is personVerb, one word	-0.3	0.15	0.7	-0.65	-0.6
right is personVerb, more words	0	0.4	0.1	0.05	-0.7
right is bodyNoun, one word	0.1	-1.05	-0.15	-0.6	0.6
right is bodyNoun, more words	0	-1.4	-0.05	-0.25	0.25
right is organization, one word	-0.45	-0.65	-0.25	-0.2	-0.3
right is organization, more words	0	-0.55	-0.5	-0.7	-0.5
right is place, one word	-0.85	-0.85	-1.05	0.6	-0.5
right is place, more words	0	-0.65	-0.65	0.1	-0.1
right is given, one word	0.1	-0.6	0.35	-0.45	0.1
right is given, more words	0	-0.45	0.2	-0.25	-0.4
right is time, one word	-0.6	-0.25	-1.3	-0.1	0.5
right is time, more words	0	-0.55	-1.05	-0.5	-1
right is team, one word	0.35	-0.7	-1.15	-1.15	0.55
right is team, more words	0	-0.85	0.05	-1.55	-0.6
right is other, one word	-0.2	-0.35	-1	-0.35	0.2
right is other, more words	0	-0.5	-1.45	-0.8	0
right is direction, one word	-0.2	-0.75	-0.2	-0.85	-0.9
right is direction, more words	0	-0.55	-0.35	-0.95	0.55
right is company, one word	-1	-0.65	0.05	-0.9	-0.05
right is company, more words	0	-0.6	0.1	-0.3	-0.55
right is grammar, one word	-0.2	0	-0.2	0	-0.45
right is grammar, more words	0	0.1	0	0.1	-0.1
right is surname, one word	0.15	-0.25	-0.05	-0.25	-0.25
right is surname, more words	0	-0.35	0.05	-0.1	-0.5
right is capitalised, one word	0.55	-0.65	-0.75	-0.45	-0.4
right is capitalised, more words	0	-0.55	-0.5	-0.35	-0.4
right is another small word, one word	-0.35	0	-0.5	-0.3	-0.1
right is another small word, more words	0	0.15	0.25	-0.05	0.05
right is a number, one word	0.75	0.65	0.15	-0.7	-0.8
right is a number, more words	0	0.2	0.25	-0.7	-0.8
first in its line, one word	0.05	0.05	-0.1	-0.1	-0.4
first in its line, more words	0	0.05	0.1	-0.1	-0.15
last in its line, one word	0.6	-0.25	0.3	-1.15	-0.85
last in its line, more words	0	-0.1	0.1	-0.85	0.2
opens a sentence, one word	-0.1	-0.15	0	-0.15	-0.1
opens a sentence, more words	0	0	0.1	-0.1	0.05
has a possessive, one word	-1.15	-0.25	0.2	-0.45	-1.5
has a possessive, more words	0	0.65	-0.25	-0.2	-1.8
an age follows, one word	-0.65	0.85	-1.85	-0.9	-1.1
an age follows, more words	0	0.35	0.4	-0.3	-1.15
comma and a known place follow, one word	0.1	-1.8	0	-0.4	-1.75
comma and a known place follow, more words	0	-0.3	-0.25	0.95	-1.3
a known place and comma before, one word	0.75	-1.1	-0.5	0.1	-0.9
a known place and comma before, more words	0	-0.25	-1.05	-0.5	-1.25
a known place in brackets follows, one word	-1.15	-1.1	0.85	-1.05	-0.95
a known place in brackets follows, more words	0	0.2	0.55	-0.45	-0.6
capitals in brackets follow, one word	-0.3	-0.85	-0.5	-1.75	-0.7
capitals in brackets follow, more words	0	-0.05	1.1	-1.15	-1.2
comma and a capital follow, one word	-0.45	-0.85	-0.45	0.05	-0.3
comma and a capital follow, more words	0	0.4	0.1	-0.1	-0.45
comma and an office follow, one word	-0.4	0.75	-1.3	-1.65	0.15
comma and an office follow, more words	0	1.05	-1.3	-1.15	-1.4
left is 'of' after placeNoun, one word	0.2	-1.85	-2.05	1.4	-1.85
left is 'of' after placeNoun, more words	0	-1.4	-1.5	0.7	-1.3
left is 'of' after office, one word	1.1	-0.15	-1.55	0.3	-0.25
left is 'of' after office, more words	0	-0.9	-0.25	0.1	-0.75
left is 'of' after organizationNoun, one word	-1.45	-0.5	-1.3	-0.15	-1.15
left is 'of' after organizationNoun, more words	0	-0.1	-0.65	0.1	-1.15
left is 'of' after family, one word	-0.05	-0.85	-1.05	-0.95	-1
left is 'of' after family, more words	0	1.05	0	-1.2	-1.4
left is 'of' after bodyNoun, one word	-1.1	-0.05	-0.05	-0.55	-1.25
left is 'of' after bodyNoun, more words	0	-0.55	-1.05	-0.35	-1
two to the left is placeNoun, one word	-0.45	-1.25	-0.6	0.35	0.05
two to the left is placeNoun, more words	0	0	-1.6	0.65	-1.2
two to the left is office, one word	-0.1	-0.1	-1.2	-0.4	-1.05
two to the left is office, more words	0	0.4	-1.25	-0.55	-0.95
two to the left is honorific, one word	-0.9	-0.7	-0.95	-1	0.15
two to the left is honorific, more words	0	-1.4	-1.25	-0.55	-0.65
two to the left is speech, one word	-0.55	0.15	-0.35	-0.3	-0.15
two to the left is speech, more words	0	0.65	-0.8	0.1	-0.35
two to the right is office, one word	0.45	-1	-1.05	-1.2	1.05
two to the right is office, more words	0	-0.2	-0.25	-0.35	-1
two to the right is speech, one word	-1	-1.15	0.3	-0.4	0.1
two to the right is speech, more words	0	-1.55	0.25	-0.55	1.15
two to the right is bodyNoun, one word	-0.6	-1.35	0.75	-0.55	0.05
two to the right is bodyNoun, more words	0	-0.7	-0.25	-1.1	-0.2
two to the right is personVerb, one word	-0.6	0.65	-0.55	-0.15	-0.45
two to the right is personVerb, more words	0	0.4	-0.55	-0.5	0.05
is a line, one word	0.6	-0.55	-1.45	0	-1.3
is a line, more words	0	-1.25	0.35	0.2	1.15
alone in brackets, one word	-0.8	-1	0.4	1.25	-1.6
alone in brackets, more words	0	-0.75	0.45	0.45	-1.1
in brackets behind a name, one word	-0.2	-2.05	0.15	-0.5	0.2
in brackets behind a name, more words	0	-1.35	0.55	-0.05	0.15
between commas, one word	0	-0.8	0.35	-0.5	0.15
between commas, more words	0	-0.05	1.25	-0.6	0
between numbers or line edges, one word	0.5	-1.15	1.35	-0.15	-0.3
between numbers or line edges, more words	0	-0.9	0.75	0.3	0.45
elsewhere nothing, one word	0.05	-0.35	0.1	-0.5	-0.25
elsewhere person, one word	-0.5	0.8	-0.05	-0.45	-1.1
elsewhere person, more words	0	0.1	0.8	0.55	-0.35
elsewhere organization, one word	-0.15	-0.3	0.75	-0.45	-0.05
elsewhere organization, more words	0	0	1.2	0.7	0.3
elsewhere place, one word	-0.45	-0.3	-0.05	0.1	-0.2
elsewhere place, more words	0	-1.25	0.6	0.55	-0.3
elsewhere other, one word	0.1	-0.55	-0.25	-1.05	0.8
elsewhere other, more words	0	-1.5	0.6	-1.45	0.75
elsewhere mostly nothing, twice or more, one word	0.3	0.4	0	-0.3	-0.5
elsewhere mostly person, twice or more, one word	-0.25	0.45	-0.05	-0.65	-0.45
elsewhere mostly person, twice or more, more words	0	0.2	-0.15	-0.1	-0.35
elsewhere mostly organization, twice or more, one word	-0.25	-0.65	0.5	-1.5	0.3
elsewhere mostly organization, twice or more, more words	0	-0.55	0.15	-0.15	-0.2
elsewhere mostly place, twice or more, one word	0.1	-0.25	-0.65	-0.05	-0.5
elsewhere mostly place, twice or more, more words	0	-0.5	0.35	0.35	-1.05
elsewhere mostly other, twice or more, one word	0	-0.45	-0.9	-1.15	-0.15
elsewhere mostly other, twice or more, more words	0	-0.9	-1.05	-0.45	0.85
in a list others are nothing, one word	0.4	-1.2	0	-1.55	0.1
in a list others are nothing, more words	0	-1.55	-0.05	-0.45	-1.55
in a list others are person, one word	-0.55	0.55	0.05	-1.25	-0.8
in a list others are person, more words	0	0.8	0.1	-0.6	-0.6
in a list others are organization, one word	-0.6	-0.3	1.05	-0.7	-0.45
in a list others are organization, more words	0	-0.9	1.45	-1.1	1.05
in a list others are place, one word	-0.15	-0.25	0.55	-0.5	-0.9
in a list others are place, more words	0	-1.2	0.25	0.8	-0.6
in a list others are other, one word	0.15	-0.25	-1	0.45	-0.4
in a list others are other, more words	0	-0.5	0.25	-0.1	1.6
in a list two or more others are mostly nothing, one word	1.1	-0.35	-0.45	-0.5	-0.3
in a list two or more others are mostly nothing, more words	0	-0.1	0.15	-0.6	-0.15
in a list two or more others are mostly person, one word	-1.05	0.45	0.2	-0.95	-0.4
in a list two or more others are mostly person, more words	0	1.2	-0.65	-0.1	-0.1
in a list two or more others are mostly organization, one word	-0.55	0.3	0	-0.05	-0.1
in a list two or more others are mostly organization, more words	0	-0.6	1.1	-0.45	0.15
in a list two or more others are mostly place, one word	0.05	-0.8	-0.9	1.2	-0.45
in a list two or more others are mostly place, more words	0	-0.25	-0.25	0.65	-0.65
in a list two or more others are mostly other, one word	0.4	-0.2	-0.2	-0.45	-0.25
between the same marks others are nothing, one word	-0.3	-0.45	-0.25	0.25	-0.15
between the same marks others are nothing, more words	0	-0.15	1.15	-0.6	0.35
between the same marks others are person, one word	-0.25	0.55	-0.15	-0.55	-0.45
between the same marks others are person, more words	0	1.15	-0.2	0.3	0.2
between the same marks others are organization, one word	-0.8	-1.3	0.55	-0.25	0.3
between the same marks others are organization, more words	0	-0.25	0.95	0.65	0.2
between the same marks others are place, one word	-0.35	-0.45	-0.4	0.05	-0.2
between the same marks others are place, more words	0	-0.85	0.35	0.35	-0.55
between the same marks others are other, one word	-1.1	-1.35	-1	-0.45	1.45
between the same marks others are other, more words	0	-1.25	0.8	-0.5	1.8
between the same marks two or more others are mostly nothing, one word	1.35	-0.5	-1.2	0.05	-0.3
between the same marks two or more others are mostly nothing, more words	0	0.1	-1	-0.1	-0.35
between the same marks two or more others are mostly person, one word	-1.75	0.6	-1.5	-0.8	0.15
between the same marks two or more others are mostly person, more words	0	0.85	-0.6	-0.1	-0.45
between the same marks two or more others are mostly organization, one word	0	0.4	0.2	-1.25	-0.9
between the same marks two or more others are mostly organization, more words	0	-0.95	0.85	-1.35	0.05
between the same marks two or more others are mostly place, one word	0.9	-0.25	-0.15	-1.75	0.5
between the same marks two or more others are mostly place, more words	0	-0.2	-1.25	-0.3	-1.35
between the same marks two or more others are mostly other, one word	0.1	-1	-0.75	0	0.1
between the same marks two or more others are mostly other, more words	0	-0.65	0.55	-0.2	-0.35
surname of a full name in the document, one word	-0.9	2.35	-1.25	-1.75	-1.4
surname of a full name in the document, more words	0	0.95	0.15	0.3	-1.05
first name of a full name in the document	-0.75	0.25	-1.25	-0.85	-0.15
first words of an organisation in the document, one word	-0.35	-0.6	0.3	-0.1	0.3
first words of an organisation in the document, more words	0	-1.9	1.25	0	-1.05
word of an organisation in the document	-0.35	-1.35	-0.05	-0.15	-0.25
initials of an organisation in the document	0.2	-0.55	1.15	-0.25	-0.95
also written small in the document	1.05	-0.5	-0.65	-0.35	-0.4
English, but never written small in the document	0.1	-0.55	-0.4	-0.8	-0.35
capitalised within sentences of the document	-0.45	-0.25	-0.35	-0.35	-0.2
capitalised only where a sentence opens	0.1	-0.4	-0.3	-0.4	-0.3
known person, one word	-0.45	0.5	-0.65	-0.35	-0.4
known person, more words	0	-0.1	-1.1	-0.9	-0.9
known country, one word	0.25	-1	-0.05	0.9	-0.7
known country, more words	0	-1.5	-0.45	0.7	-0.65
known region, one word	-1.6	-0.8	-0.65	1.3	-1.1
known region, more words	0	-0.3	-0.95	1.1	-0.4
known city, one word	-0.85	-0.8	-0.6	1.35	-1.2
known city, more words	0	-1.85	-0.35	1.55	-0.95
known area, one word	-1.85	-1.4	-2	-0.2	-1.9
known area, more words	0	-0.55	0	0.05	-1.05
known site, one word	-0.9	-0.75	-1.35	0.15	-0.6
known site, more words	0	-0.35	-0.95	0.4	-0.65
known water, one word	-1.55	-1.6	-2.05	0.25	-1.5
known water, more words	0	-0.2	-1.4	1.4	-0.35
known body, one word	-0.4	0.05	0.75	-1.45	-0.4
known body, more words	0	-0.5	-0.05	-1.25	-0.65
known ministry, one word	-1.9	-1.35	-0.9	0.55	-1.65
known ministry, more words	0	-0.25	-0.95	-1.45	-0.85
known agency, one word	0.35	-0.4	0.15	-0.95	-0.8
known agency, more words	0	-0.15	1.55	-0.25	-0.2
known party, one word	-1.5	-0.7	1.05	-1.05	-1.35
known party, more words	0	-0.85	1.05	-1.05	-0.9
known company, one word	-0.2	-1.5	0.15	-2	-1.2
known company, more words	0	-0.85	0.55	-1.4	0.45
known media, one word	-0.5	-1.8	-0.35	-1.45	-0.3
known media, more words	0	-0.6	1.1	-0.8	-1.2
known group, one word	0.3	-1.6	0.15	-1.5	-1.7
known group, more words	0	-0.5	1.45	-1.4	-0.35
known other organization, one word	-2.2	-0.25	0.6	0.45	-0.4
known other organization, more words	0	0.45	0.55	0.05	-0.05
known other place, one word	-1.55	-0.7	-1.35	0.15	-0.7
also known place, one word	-0.3	-0.45	-0.7	-0.1	-0.55
also known organization, one word	-0.5	-0.25	-0.85	0.9	-0.25
known, but written in small letters	0	-0.05	-1.05	0.5	-0.1
known, but an English word, one word	-0.65	-0.8	0.75	0.85	-0.4
known, but an English word, more words	0	0.45	0.1	0.25	-0.45
known person, but a given name	-0.45	0.5	-0.65	-0.35	-0.4
known place, but a given name	-0.3	-0.75	0.25	-0.15	-0.55
known organization, but a given name	-0.35	-0.3	0.05	-0.45	-0.95
well-known person	-0.45	-0.15	-0.85	-0.7	-0.65
well-known place	-0.3	-1.05	-0.05	1.05	-0.75
well-known organization	-0.5	-0.55	1	-0.7	-0.55
part of a longer known name, one word	0.05	-0.9	-1	-0.75	-0.95
part of a longer known name, more words	0	0	-1.5	-1.35	-0.75
holds a known place	0	-0.2	0.45	-0.25	-0.25
holds a known organization	0	0.2	-0.6	-0.35	0.45
crosses a known name	0	0.5	-0.85	-0.2	-0.6
starts with a known person	0	-0.65	0.5	-1.65	-0.65
starts with a known place	0	-1	0.6	0.4	-0.15
starts with a known organization	0	-0.3	-0.15	-0.4	0
ends with a known person	0	-0.15	-0.75	-0.9	-0.55
ends with a known place	0	-0.9	0.3	0.35	-0.3
ends with a known organization	0	-0.85	0.05	-0.75	-0.2
starts with a known country and ends as no organisation	0	-0.3	-0.6	-1	-0.6
is a role, one word	0.25	-0.05	-0.45	-0.55	-0.8
is a role, more words	0	-0.6	-0.9	-0.65	-0.9
starts with a role	0	-0.7	-0.4	-0.25	0.05
ends with a role	0	-0.2	-0.25	-0.85	0
holds a role	0	0.9	-1	-0.5	-0.65
a role right before, one word	-0.45	1	-0.8	-0.25	-0.35
a role right before, more words	0	0.6	-0.5	-0.15	-0.35
a role right behind, one word	-0.55	-0.35	-0.95	0	1
a role right behind, more words	0	0.15	0.25	0.5	-0.05
unknown in a row of a table, one word	-0.45	-0.25	-0.05	-0.15	-0.6
unknown in a row of a table, more words	0	0.2	0.35	-0.5	0.3
known country in a row of a table, one word	-0.4	-0.5	-0.7	0.9	-0.1
known country in a row of a table, more words	0	-0.1	-0.45	0.4	0
known place in a row of a table, one word	-0.25	-0.4	-0.05	0.05	-0.35
known place in a row of a table, more words	0	-0.6	-0.7	-0.25	-0.3
known organization in a row of a table, one word	-0.55	-0.05	0.75	-0.15	-0.45
known organization in a row of a table, more words	0	-0.05	0.75	-0.05	0
unknown starts a row of a table, one word	0.2	-0.1	0.35	-1	-0.8
unknown starts a row of a table, more words	0	0.35	0.55	-0.55	0.1
known country starts a row of a table, one word	-0.5	-0.5	-0.65	1.05	-0.1
known country starts a row of a table, more words	0	-0.1	-0.45	0.35	0
known place starts a row of a table, one word	-0.95	-0.4	0.35	-0.35	-0.4
known place starts a row of a table, more words	0	-0.6	-0.2	-0.75	-0.25
known organization starts a row of a table, one word	-0.6	-0.05	0.85	-0.2	-0.6
known organization starts a row of a table, more words	0	-0.05	0.75	-0.05	0
unknown in a line with a date, one word	-0.45	-0.25	-1.55	0.7	-0.75
unknown in a line with a date, more words	0	-0.6	-0.15	0.9	-0.35
known country in a line with a date, one word	-0.7	-0.25	-0.6	1.15	-0.05
known country in a line with a date, more words	0	-0.35	-0.7	0.85	-0.15
known place in a line with a date, one word	-0.45	-0.25	-2.15	1.7	-0.1
known place in a line with a date, more words	0	-0.4	-1.95	1.6	-0.15
known organization in a line with a date, one word	-0.25	-0.1	-0.9	0	-0.05
unknown starts a line with a date, one word	-0.75	-0.25	-1.65	0.85	-1.05
unknown starts a line with a date, more words	0	-0.65	-0.1	1.15	-0.35
known country starts a line with a date, one word	-0.75	-0.25	-0.6	1.2	-0.05
known country starts a line with a date, more words	0	-0.35	-0.7	0.85	-0.15
known place starts a line with a date, one word	-0.55	-0.3	-2.25	2.05	-0.1
known place starts a line with a date, more words	0	-0.4	-1.95	1.6	-0.15
known organization starts a line with a date, one word	-0.25	-0.1	-0.9	0	-0.05
unknown in a text on sport, one word	0	0.5	0.4	-0.7	-0.2
unknown in a text on sport, more words	0	0.35	0.15	-0.55	-0.05
known person in a text on sport, one word	-0.05	-0.25	0	0	0
known person in a text on sport, more words	0	0.3	-0.05	0	0
known country in a text on sport, one word	-1.5	-0.35	-1.25	1.55	-0.35
known country in a text on sport, more words	0	-1.25	-1.5	1.5	-0.25
known place in a text on sport, one word	-1.15	-0.65	1.85	-0.8	-0.5
known place in a text on sport, more words	0	-0.4	2.6	-1.7	-0.35
known organization in a text on sport, one word	0.4	-0.3	0.1	-1.05	-1.15
known organization in a text on sport, more words	0	-0.7	0.85	-1.7	0.3
unknown in a row of a text on sport, one word	-0.8	0	-0.35	0.35	-0.35
unknown in a row of a text on sport, more words	0	0.95	0.1	-0.35	-0.75
known country in a row of a text on sport, one word	-0.15	-0.05	-0.25	-0.1	0
known country in a row of a text on sport, more words	0	-0.2	-0.35	0.45	-0.05
known place in a row of a text on sport, one word	-0.35	-0.1	0	0.25	-0.05
known place in a row of a text on sport, more words	0	-0.05	0.9	-0.2	-0.2
known organization in a row of a text on sport, one word	-0.4	-0.05	-0.25	-0.1	0
known organization in a row of a text on sport, more words	0	-0.05	0.75	-0.05	0
1 words	-0.05	-0.35	-0.3	-0.35	-0.3
2 words	0	-0.35	-0.5	-0.35	-0.3
3 words	0	0	0.05	-0.05	0
4 words	0	0.35	0.35	0.35	0.35
5 words	0	0.2	0.45	0.35	0.55
6 or more words	0	0.35	0.95	-0.35	0.85
no word English, one word	-0.2	-0.5	-0.5	-0.4	-0.25
no word English, more words	0	0.05	-0.1	-0.35	-0.4
no word English, opens a sentence, one word	-0.15	0.1	0	0.15	0.1
no word English, opens a sentence, more words	0	0.3	0.1	-0.1	-0.5
no word English, in a headline, one word	-0.25	0.05	-0.25	0	-0.5
no word English, in a headline, more words	0	0.2	-0.15	0.1	-0.2
no word English, opens a headline, one word	-0.35	-0.15	-0.2	0.1	-0.2
no word English, opens a headline, more words	0	1	0.15	-0.45	-0.85
no word English, in capitals, one word	-0.1	0	0.35	0.1	-0.05
no word English, in capitals, more words	0	-0.05	0.1	-0.95	-0.1
no word English, opens a line of capitals, one word	-0.75	-0.25	0.9	-0.1	0.05
no word English, opens a line of capitals, more words	0	0.45	1	-0.4	-1.2
some words English, more words	0	0.2	0.25	0.3	0.15
some words English, opens a sentence, more words	0	-0.3	0.25	0	-0.3
some words English, in a headline, more words	0	-0.1	0.35	0.25	0
some words English, opens a headline, more words	0	-0.65	-0.2	-0.3	0
some words English, in capitals, more words	0	-0.35	-0.15	-0.2	0.35
some words English, opens a line of capitals, more words	0	-0.35	-0.5	-0.8	0
all words English, one word	-0.7	-0.55	-0.45	-0.9	-0.4
all words English, more words	0	-0.8	-0.4	-0.75	-0.4
all words English, opens a sentence, one word	0.3	-0.8	-0.95	-1	-0.3
all words English, opens a sentence, more words	0	-0.9	-0.8	-0.35	-0.45
all words English, in a headline, one word	0.35	-0.85	-0.8	-0.8	-0.85
all words English, in a headline, more words	0	-0.4	-0.5	-0.4	-0.25
all words English, opens a headline, one word	0.55	-0.45	-0.45	-0.4	-0.9
all words English, opens a headline, more words	0	-0.7	-0.3	0.2	0.05
all words English, in capitals, one word	0.8	-0.1	-0.25	-0.4	-0.2
all words English, in capitals, more words	0	-0.15	-0.1	-0.1	0.15
all words English, opens a line of capitals, one word	-0.35	0.05	-0.9	-0.55	-1.1
all words English, opens a line of capitals, more words	0	-0.35	0.1	-0.45	0.9
given name first of 2	0	0.65	-0.4	-0.4	-0.1
given name first of 3	0	0.5	0.1	0	-0.2
given name first of 4	0	0.2	-0.35	1	-0.45
given name first, surname last	0	0.75	0.05	-0.05	-0.3
given name first, unknown word last	0	0.85	-0.7	-0.1	-0.25
initial first, no English word last	0	0.25	-1.45	-0.3	0.2
office and of first	0	0.5	-1.05	-0.55	-0.8
word of an organisation and of first	0	-0.1	1.6	0.8	-1.1
word of a place and of first	0	-0.3	-0.25	0.85	0.7
known place first, word of an organisation last	0	-0.75	-0.55	0.55	0.65
known place first, a team last	0	-0.2	0.7	0.55	-1.45
ends as company, a capitalised word before it	0	-0.55	-0.7	-0.3	-0.4
ends as company, none before it	0	-0.55	1.7	-0.35	-0.5
ends as organization, a capitalised word before it	0	-0.3	0.2	-0.4	-0.65
ends as organization, none before it	0	-0.8	0.85	-0.1	-0.3
ends as team, a capitalised word before it	0	-1	0.55	-0.45	-0.95
ends as team, none before it	0	-0.6	-0.25	-0.15	0.4
ends as place, a capitalised word before it	0	-0.45	-0.4	0.05	-0.95
ends as place, none before it	0	-0.7	-0.1	0.9	-0.65
ends as other, a capitalised word before it	0	-0.6	-0.7	-0.7	0.2
ends as other, none before it	0	-0.4	-0.55	-1.15	0.95
ends as office, a capitalised word before it	0	0.2	-0.35	-0.3	-0.3
ends as office, none before it	0	0	-1.05	-0.45	-0.7
possessive inside	0	-0.35	-0.9	0.25	-1
'and' between two words in capitals	0	-0.3	-1.3	-0.2	-0.8
only word is given	-0.75	0.2	-0.25	-0.4	-0.3
first word is given	0	0.7	-0.05	0.1	-0.1
inside word is given	0	0.3	-0.25	0.15	-0.2
last word is given	0	-0.05	-0.35	-0.1	-0.35
only word is organization	-0.45	-0.65	0.05	-0.65	-0.7
first word is organization	0	-0.25	0.15	-0.35	-0.55
inside word is organization	0	-0.1	0.95	-0.55	-0.25
last word is organization	0	-0.55	0.7	-0.2	-0.45
only word is company	-0.15	-0.5	-0.95	-0.6	-0.35
first word is company	0	-0.85	-0.6	-0.15	-0.15
inside word is company	0	-0.2	-0.3	-0.15	-0.1
last word is company	0	-0.55	1.1	-0.35	-0.45
only word is team	-0.8	-0.9	1	-0.7	-1.4
first word is team	0	-1.15	0.75	-0.3	-1.05
inside word is team	0	-0.2	-0.25	0.05	-0.5
last word is team	0	-0.8	0.05	-0.2	0.15
only word is place	-0.7	-0.4	-0.25	0.25	-1.05
first word is place	0	-1.2	-0.15	0.45	-1.25
inside word is place	0	-0.7	-0.25	0.45	0.05
last word is place	0	-0.6	-0.15	0.8	-0.75
only word is placeStart	-1.8	-0.75	-1.3	0.55	-1.1
first word is placeStart	0	-1.1	-0.05	0.95	-0.15
inside word is placeStart	0	-0.5	-0.4	0	-0.1
last word is placeStart	0	-0.95	0.6	-0.4	-0.6
only word is direction	-0.4	-0.95	-0.6	-0.2	-1.25
first word is direction	0	-0.45	-0.35	0.85	-0.15
inside word is direction	0	-0.3	-0.8	1.1	-0.9
last word is direction	0	-0.25	-0.3	-0.3	-0.2
only word is honorific	1	-0.6	-1.45	-1.05	-1.25
first word is honorific	0	-0.85	-0.35	-0.45	-0.4
inside word is honorific	0	-1.25	-0.35	-0.9	-1.3
last word is honorific	0	-0.35	-0.1	-0.6	0.45
only word is office	0.85	-0.7	-0.65	-0.35	-0.6
first word is office	0	0.6	-0.3	-0.35	-0.6
inside word is office	0	0.6	-1.05	-0.3	-0.35
last word is office	0	0.25	-0.8	-0.4	-0.55
only word is rank	0.7	-1.7	-1.7	-1.1	-1.7
first word is rank	0	-1.2	0.2	-1	0.3
inside word is rank	0	0.95	-0.4	-0.55	-1.4
last word is rank	0	0.05	-1.15	-0.9	-0.75
only word is suffix	-2.25	0.25	-2.65	-1.3	-0.55
first word is suffix	0	-0.85	0.25	-1.45	-1.5
inside word is suffix	0	-0.85	-0.25	-0.7	-0.9
last word is suffix	0	0.55	-1.2	-0.05	0.75
only word is surname	-0.65	0.65	-0.3	-1.1	-0.25
first word is surname	0	0.45	-0.2	0.35	-0.15
inside word is surname	0	-0.15	-0.75	0	-0.2
last word is surname	0	0.35	-0.65	-0.65	-0.15
only word is time	0.35	-1.55	-1.3	-1.5	0.2
first word is time	0	-1.05	-0.8	-1.1	0.15
inside word is time	0	-0.15	-0.25	-0.05	0.65
last word is time	0	0.6	-0.9	-0.8	-1.25
only word is other	-0.2	-1	-0.65	-0.85	-0.25
first word is other	0	-0.5	-1.25	-1.1	0.55
inside word is other	0	-0.25	-0.6	-0.5	0.9
last word is other	0	-0.45	-0.6	-0.95	1
only word is bodyNoun	0.65	-0.45	-0.35	-0.4	-0.6
first word is bodyNoun	0	-0.55	0.05	-0.65	-0.6
inside word is bodyNoun	0	0.3	0.25	-0.15	-0.6
last word is bodyNoun	0	0.15	0.25	-1.25	-0.8
only word is occupation	0	0.5	-0.8	-0.3	-0.55
first word is occupation	0	0	-0.15	-0.4	-0.3
inside word is occupation	0	0.8	-1.1	-0.4	-0.2
last word is occupation	0	0.2	-0.45	-0.6	-0.25
only word is organizationNoun	-0.05	-0.45	1.1	-0.4	-0.95
first word is organizationNoun	0	-0.75	0.1	0.1	-0.55
inside word is organizationNoun	0	-0.05	-0.75	-0.25	-1.5
last word is organizationNoun	0	-0.4	0.05	0.15	-0.95
only word is placeNoun	-0.2	-1	-0.05	-0.4	-0.9
first word is placeNoun	0	-0.65	-0.5	0.55	0.2
inside word is placeNoun	0	-0.5	0	0.45	-0.75
last word is placeNoun	0	-0.4	-0.65	0	-0.5
only word is common	0.75	0.05	-0.25	-0.2	-0.2
first word is common	0	-0.5	-0.05	-0.45	0
inside word is common	0	0.05	0.3	0.1	0.35
last word is common	0	-0.15	-0.15	-0.3	0
only word is family	0.3	-0.9	-0.9	-1.05	-1
first word is family	0	-0.4	-1	-0.4	-1
inside word is family	0	0	-0.05	0	-0.35
last word is family	0	-1.55	-1.5	-0.85	0.45
only word is grammar	0.75	0.05	-0.25	-0.2	-0.2
first word is grammar	0	-0.5	-0.05	-0.45	0
inside word is grammar	0	0.05	0.3	0.1	0.35
last word is grammar	0	-0.15	-0.15	-0.3	0
only word is particle	-1.15	-1.6	-1.4	-1.05	-0.25
first word is particle	0	-0.4	-0.5	0.65	-0.85
inside word is particle	0	0.8	0.45	-0.15	0.1
last word is particle	0	-0.95	-0.3	-0.75	-0.8
only word is commonSurname	-0.3	0.9	-0.55	-0.55	-0.9
first word is commonSurname	0	-0.1	0.25	-0.15	-0.4
inside word is commonSurname	0	0.5	0.4	-0.3	-0.1
last word is commonSurname	0	0.6	-0.15	-0.2	-0.1
only word is personVerb	0.65	0.3	-0.6	-0.25	-0.4
first word is personVerb	0	-0.35	-0.4	-0.25	-0.4
inside word is personVerb	0	-0.35	-0.65	-0.25	-0.4
last word is personVerb	0	-0.5	-1.15	-0.55	0.35
only word is speech	0.45	-1	-0.6	-0.3	-0.5
first word is speech	0	-1.1	-0.7	-0.4	-0.55
inside word is speech	0	-0.35	-1.15	0.75	-0.6
last word is speech	0	-1.15	0.2	0.3	-1.2
only word is a given name and no English word	-0.8	0.05	-0.4	-0.5	-0.25
first word is a given name and no English word	0	0.4	0.05	0.1	-0.15
inside word is a given name and no English word	0	0.6	0	0.25	-0.2
last word is a given name and no English word	0	0.15	-0.25	-0.4	-0.05
only word is a word of English	0.5	-0.5	-0.45	-0.65	-0.45
first word is a word of English	0	-0.4	-0.1	-0.25	0
inside word is a word of English	0	0.25	0.85	0.2	0.65
last word is a word of English	0	-0.4	0.05	-0.15	-0.05
only word is no English word and nothing known	-0.75	-0.25	0.05	-0.05	-0.3
first word is no English word and nothing known	0	0.05	0.2	0.3	-0.1
inside word is no English word and nothing known	0	0.4	0.4	0	0.1
last word is no English word and nothing known	0	0.35	0	-0.05	0.05
only word ends as slavic	-0.65	0.5	-0.1	-0.15	-0.6
first word ends as slavic	0	-1.2	0.1	-0.4	-1.5
inside word ends as slavic	0	0	0	-0.7	-0.8
last word ends as slavic	0	1.05	-0.05	-0.9	-0.45
only word ends as western	-0.5	-0.35	-0.55	0.05	-0.3
first word ends as western	0	-0.9	-0.35	-0.55	0.1
inside word ends as western	0	0.5	-0.05	0.05	0
last word ends as western	0	0.5	-0.25	-0.3	-0.25
only word ends as southern	-0.9	0	-0.05	-0.55	-0.4
first word ends as southern	0	-0.4	-0.1	-0.6	-0.95
inside word ends as southern	0	-1	-0.25	-0.75	0.3
last word ends as southern	0	0.55	0.05	-0.8	-0.95
only word ends as eastern	-0.4	-1.4	-1.85	-1.15	1.4
first word ends as eastern	0	-0.25	0	-1.2	0.1
inside word ends as eastern	0	-0.3	-0.75	-1.15	-1.3
last word ends as eastern	0	-0.4	-0.65	0.05	0.3
only word ends as town	-1.55	-0.55	0.15	0.25	-1.4
first word ends as town	0	-0.85	-0.45	-0.1	-0.3
inside word ends as town	0	-0.6	0.2	0.95	-0.65
last word ends as town	0	-0.25	0.15	0.85	-0.25
only word ends as land	0.05	-0.55	-0.3	-0.3	-0.75
first word ends as land	0	-0.7	0.35	0.35	-0.2
inside word ends as land	0	-0.6	0.2	-0.1	-0.2
last word ends as land	0	-0.45	-0.3	-0.05	-0.3
only word ends as body	-0.45	-0.25	0.3	-1.6	-0.05
first word ends as body	0	-0.65	0.25	-0.1	0.75
inside word ends as body	0	-0.65	-1.7	-0.9	0.25
last word ends as body	0	-0.8	0.65	-0.7	-1.1
only word ends as adjective	-0.7	-1.55	-0.25	-1.8	1.15
first word ends as adjective	0	-1.15	-0.2	0	-0.2
inside word ends as adjective	0	-0.6	-0.25	-0.9	-0.6
last word ends as adjective	0	-0.55	-0.6	-0.85	0.4
only word ends as verb	0.75	-0.35	-0.8	-0.5	-0.3
first word ends as verb	0	-0.5	-0.15	-0.15	-0.3
inside word ends as verb	0	0.1	-0.1	0.8	0.05
last word ends as verb	0	0.3	-0.25	-0.25	0.05
only word ends as noun	-0.05	-0.95	-0.05	-0.9	-0.75
first word ends as noun	0	-0.8	-0.1	-0.05	-0.65
inside word ends as noun	0	-0.45	0.65	0.3	0.4
last word ends as noun	0	-0.6	0.05	0	-0.45
'of' inside	0	0.15	0.65	0.2	0.65
'and' inside	0	-0.95	0.05	0.2	-0.8
'&' inside	0	-1.45	0.15	-0.8	-0.1
'for' inside	0	0.7	0.95	-0.45	-0.5
'on' inside	0	-0.4	-0.55	-0.5	-0.05
'the' inside	0	0.35	0.25	-0.2	0
'upon' inside	0	-0.3	-0.6	0.7	-0.6
'at' inside	0	-0.35	-1.35	-0.2	-0.8
'v' inside	0	-0.05	-0.55	-0.2	-0.1
only word in capitals	0.5	-0.75	0.3	-0.65	-0.8
first word in capitals	0	-0.6	-0.3	-0.65	-0.2
inside word in capitals	0	-0.2	-1.8	0	0.15
last word in capitals	0	-0.6	-0.25	0.15	-0.05
only word has a capital inside	0.15	-0.95	0.05	-2.65	0.05
first word has a capital inside	0	0.55	-0.8	-1.15	-1.15
inside word has a capital inside	0	-0.2	-0.65	-0.05	-0.35
last word has a capital inside	0	0.1	-1.75	-1.3	0.85
only word of capitals with full stops	0.5	-2.5	-0.55	-0.05	0.35
first word of capitals with full stops	0	-1.1	0.05	-2	-2.05
inside word of capitals with full stops	0	-0.8	-0.6	-0.5	-0.5
last word of capitals with full stops	0	-1.15	0.2	-0.9	-0.85
only word holds a digit	0.15	-1.45	0.25	-1.25	0.25
first word holds a digit	0	-1.6	-0.3	-1.5	1.15
inside word holds a digit	0	-0.1	-0.7	-0.55	-0.2
last word holds a digit	0	-1.4	-0.1	-0.95	0.1
only word holds a hyphen	0.8	-1.15	0.3	-0.1	-0.05
first word holds a hyphen	0	-0.55	-1.2	-0.55	0.65
inside word holds a hyphen	0	-1.05	-0.4	-0.95	-0.65
last word holds a hyphen	0	0.15	-1.05	-1.45	-1.45
only word holds an apostrophe	-1.35	-1.25	-1.25	-1.15	0.3
first word holds an apostrophe	0	-0.8	-0.15	-0.65	-0.55
inside word holds an apostrophe	0	0.4	0.3	-0.45	-0.4
last word holds an apostrophe	0	0.4	-1.1	-0.75	-0.8
only word of other letters	1.5	-1.65	-1.55	-0.05	-1.85
first word of other letters	0	-1.25	-1.3	-1	-1.25
inside word of other letters	0	-0.7	-0.8	-0.7	-0.55
last word of other letters	0	-1.15	-1.3	-0.6	-1.2
only word is an initial	-1	-0.1	-1.15	-0.65	-0.55
first word is an initial	0	0.7	-1	-0.95	-0.15
inside word is an initial	0	1	-0.1	-0.3	0
last word is an initial	0	0.1	0.2	-0.45	-0.9
only word written small	-0.75	-0.3	-0.35	-0.2	-0.65
first word written small	0	-0.25	-0.15	-1.35	-0.7
inside word written small	0	0.35	-0.2	0.4	0.3
last word written small	0	-0.95	-1.1	-0.6	-0.55
only word is a number	1.75	-1	-1.05	-1.45	-1.7
first word is a number	0	-1	0	-1	-0.45
inside word is a number	0	-0.1	-0.5	-0.4	-0.15
last word is a number	0	-1.15	-0.75	-0.4	0
only word of one letter	-1.05	0.55	-1.35	-0.9	-1.85
first word of one letter	0	-0.15	-1.35	-0.6	0.65
inside word of one letter	0	0.3	-0.35	-0.25	0.3
last word of one letter	0	0.3	-0.15	-0.3	-0.65
only word of two letters	0.7	-1.35	-0.8	0.25	-1.6
first word of two letters	0	0.6	-0.9	-0.95	-1.4
inside word of two letters	0	0.85	-0.3	-0.5	-0.85
last word of two letters	0	-0.45	0.2	-0.5	0.1
only word of three letters	0.1	-1.5	0.25	-1.05	-0.8
first word of three letters	0	-0.6	0.35	-0.35	-0.15
inside word of three letters	0	0.3	-1.1	0.3	-0.25
last word of three letters	0	-0.2	0.15	-1.15	-0.95
only word of four letters	0.1	-1.2	0.7	-0.9	-0.8
first word of four letters	0	-0.85	-0.4	-0.55	0
inside word of four letters	0	-0.6	-0.5	-0.4	-1.05
last word of four letters	0	-0.4	-0.5	0.25	0.15
only word of five letters	0.1	-0.15	-0.7	-0.7	-0.05
first word of five letters	0	-0.9	-0.45	-0.1	-0.8
inside word of five letters	0	-0.05	-0.5	-0.25	0.55
last word of five letters	0	-0.3	-0.7	0.6	-0.05
only word in six or more capitals	-0.6	0.25	-0.5	-0.4	0.65
first word in six or more capitals	0	-1	-1.65	-0.3	-0.45
inside word in six or more capitals	0	-0.65	-0.9	-1.2	-0.25
last word in six or more capitals	0	-0.35	-0.8	0.05	-1.25
`;
