import { Elsewhere } from '../evidence.ts';
import { isFirm } from '../frames.ts';
import { type Emit, feature, featurePair } from './feature.ts';

/* What the rest of the document says of a candidate: evidence of the second reading. */

const ELSEWHERE_TYPES = ['nothing', 'person', 'organization', 'place', 'other'] as const;
const ELSEWHERE = ELSEWHERE_TYPES.map((t) => featurePair(`elsewhere ${t}`));
const ELSEWHERE_OFTEN = ELSEWHERE_TYPES.map((t) => featurePair(`elsewhere mostly ${t}, twice or more`));
const frameOf = (where: string) => ({
  some: ELSEWHERE_TYPES.map((t) => featurePair(`${where} others are ${t}`)),
  most: ELSEWHERE_TYPES.map((t) => featurePair(`${where} two or more others are mostly ${t}`)),
});
const IN_LIST = frameOf('in a list');
const BETWEEN_MARKS = frameOf('between the same marks');
const LAST_OF_PERSON = featurePair('surname of a full name in the document');
const FIRST_OF_PERSON = feature('first name of a full name in the document');
const FIRST_OF_ORGANIZATION = featurePair('first words of an organisation in the document');
const IN_ORGANIZATION = feature('word of an organisation in the document');
const ACRONYM = feature('initials of an organisation in the document');
const WRITTEN_SMALL = feature('also written small in the document');
const NEVER_SMALL = feature('English, but never written small in the document');
const CAPITAL_INSIDE = feature('capitalised within sentences of the document');
const ONLY_OPENS = feature('capitalised only where a sentence opens');

/** What the rest of the document says of a candidate, from its `Elsewhere` bits. */
export function evidenceFeatures(found: number, many: number, emit: Emit): void {
  const label = (found & Elsewhere.label) - 1;
  if (label >= 0) {
    emit(ELSEWHERE[label] + many);
    if ((found & Elsewhere.often) !== 0) emit(ELSEWHERE_OFTEN[label] + many);
  }
  if ((found & Elsewhere.lastOfPerson) !== 0) emit(LAST_OF_PERSON + many);
  if ((found & Elsewhere.firstOfOrganization) !== 0) emit(FIRST_OF_ORGANIZATION + many);
  if (many) return;
  if ((found & Elsewhere.firstOfPerson) !== 0) emit(FIRST_OF_PERSON);
  if ((found & Elsewhere.inOrganization) !== 0) emit(IN_ORGANIZATION);
  if ((found & Elsewhere.acronym) !== 0) emit(ACRONYM);
  if ((found & Elsewhere.writtenSmall) !== 0) emit(WRITTEN_SMALL);
  else if ((found & Elsewhere.english) !== 0) emit(NEVER_SMALL);
  emit((found & Elsewhere.capitalInside) !== 0 ? CAPITAL_INSIDE : ONLY_OPENS);
}

/** What the other runs in a whole run's frame say of it: `found` are the lowest bits of `Elsewhere`. */
export function frameFeatures(frame: number, found: number, many: number, emit: Emit): void {
  const label = (found & Elsewhere.label) - 1;
  if (label < 0) return;
  const features = isFirm(frame) ? IN_LIST : BETWEEN_MARKS;
  emit(features.some[label] + many);
  if ((found & Elsewhere.often) !== 0) emit(features.most[label] + many);
}
