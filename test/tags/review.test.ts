import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Annotation, plainAnnotation } from '../../server/src/tags/model.ts';
import {
  bringTogether,
  countPlaces,
  type Decided,
  type Decider,
  decide,
  type Place,
  type Side,
  takeAgreed,
} from '../../server/src/tags/review/review.ts';
import { Sheet } from '../../server/src/tags/sheet.ts';

const TEXT = 'The city pays for the quay. Nobody else will. Ferries use it.';
const NOTHING: Decided = { adjudicated: [], rejected: [] };

let last = 0;
function tag(name: string, words: string | null, more: Partial<Annotation> = {}): Annotation {
  const start = words === null ? 0 : TEXT.indexOf(words);
  const span = words === null ? null : { start, end: start + words.length };
  return { ...plainAnnotation(`id${++last}`, name, span), ...more };
}
const side = (who: string, ...annotations: readonly Annotation[]): Side => ({ who, annotations });
const decider = (): Decider => ({ who: 'cy', when: '2018-07-21T10:00:00Z', newId: () => `new${++last}` });

/** A place as one line: what differs, then who says what. */
const line = ({ differs, versions, missing }: Place): string =>
  [
    differs.join('+') || 'agreed',
    ...versions.map(
      ({ who, tag: name, span }) => `${who.join('+')}: ${name} “${span ? TEXT.slice(span.start, span.end) : 'all'}”`,
    ),
    ...missing.map((who) => `${who}: –`),
  ].join(' | ');
const lines = (sides: readonly Side[], decided = NOTHING): readonly string[] => bringTogether(sides, decided).map(line);

describe('What several people tagged', () => {
  it('comes together in order of the text, and says in what it differs', () => {
    assert.deepEqual(
      lines([
        side(
          'Ada',
          tag('Claim', 'Ferries use it'),
          tag('Claim', 'The city pays'),
          tag('Claim', 'Nobody else will', { attributes: { stance: 'for' } }),
          tag('Place', 'the quay'),
          tag('Tone', null),
        ),
        side(
          'Ben',
          tag('Claim', 'The city pays for the quay'),
          tag('Denial', 'Ferries use it'),
          tag('Claim', 'Nobody else will', { attributes: { stance: 'against' } }),
          tag('Tone', null, { note: 'dry' }),
        ),
      ]),
      [
        'agreed | Ada+Ben: Tone “all”',
        'edges | Ada: Claim “The city pays” | Ben: Claim “The city pays for the quay”',
        'missing | Ada: Place “the quay” | Ben: –',
        'attributes | Ada: Claim “Nobody else will” | Ben: Claim “Nobody else will”',
        'tag | Ada: Claim “Ferries use it” | Ben: Denial “Ferries use it”',
      ],
    );
  });

  it('leaves tags over one another apart where one of them is agreed on', () => {
    assert.deepEqual(
      lines([
        side('Ada', tag('Claim', 'The city pays for the quay'), tag('Denial', 'the quay')),
        side('Ben', tag('Claim', 'The city pays for the quay')),
      ]),
      ['agreed | Ada+Ben: Claim “The city pays for the quay”', 'missing | Ada: Denial “the quay” | Ben: –'],
    );
  });

  it('takes the nearest of several for one place, and never two of one person', () => {
    assert.deepEqual(
      lines([
        side('Ada', tag('Claim', 'The city pays for'), tag('Claim', 'for the quay')),
        side('Ben', tag('Claim', 'The city pays for the')),
      ]),
      [
        'edges | Ada: Claim “The city pays for” | Ben: Claim “The city pays for the”',
        'missing | Ada: Claim “for the quay” | Ben: –',
      ],
    );
  });

  it('brings three together', () => {
    assert.deepEqual(
      lines([
        side('Ada', tag('Claim', 'Ferries use it')),
        side('Ben', tag('Claim', 'Ferries use it.')),
        side('Cy', tag('Claim', 'Ferries use it')),
        side('Di'),
      ]),
      ['missing+edges | Ada+Cy: Claim “Ferries use it” | Ben: Claim “Ferries use it.” | Di: –'],
    );
  });

  it('does not take different tags of the whole dump for each other', () => {
    assert.deepEqual(lines([side('Ada', tag('Tone', null)), side('Ben', tag('Topic', null))]), [
      'missing | Ada: Tone “all” | Ben: –',
      'missing | Ben: Topic “all” | Ada: –',
    ]);
  });

  it('is decided by accepting one, rejecting all, and can be decided anew', () => {
    const sides = [side('Ada', tag('Claim', 'Ferries', { note: 'sure?' })), side('Ben', tag('Denial', 'Ferries'))];
    const [adjudicated, rejected] = [new Sheet(TEXT), new Sheet(TEXT)];
    const decided = (): Decided => ({ adjudicated: adjudicated.annotations, rejected: rejected.annotations });
    const make = (choice: number | 'none' | 'open'): readonly string[] => {
      const changes = decide(bringTogether(sides, decided())[0], choice, decided(), decider());
      adjudicated.apply(changes.adjudicated);
      rejected.apply(changes.rejected);
      const [place] = bringTogether(sides, decided());
      return [place.decision, ...place.versions.map((v) => v.decision), ...adjudicated.annotations.map((a) => a.tag)];
    };
    assert.deepEqual(make(0), ['accepted', 'accepted', 'open', 'Claim']);
    const { who, note } = adjudicated.annotations[0];
    assert.deepEqual([who, note], ['cy', 'sure?']);
    assert.deepEqual(make(1), ['accepted', 'open', 'accepted', 'Denial']);
    assert.deepEqual(make('none'), ['rejected', 'rejected', 'rejected']);
    assert.deepEqual(make('open'), ['open', 'open', 'open']);
    assert.deepEqual([adjudicated.isEmpty, rejected.isEmpty], [true, true]);
  });

  it('takes over what all agree on once, unless it was rejected', () => {
    const sides = [side('Ada', tag('Claim', 'Ferries')), side('Ben', tag('Claim', 'Ferries'), tag('Claim', 'quay'))];
    const places = bringTogether(sides, NOTHING);
    const adjudicated = new Sheet(TEXT);
    adjudicated.apply(takeAgreed(places, decider()));
    assert.equal(adjudicated.annotations.length, 1);
    const now = { adjudicated: adjudicated.annotations, rejected: [] };
    assert.deepEqual(takeAgreed(bringTogether(sides, now), decider()), []);
    assert.deepEqual(countPlaces(bringTogether(sides, now)), { agreed: 1, decided: 0, open: 1 });
    const rejected = { adjudicated: [], rejected: adjudicated.annotations };
    assert.deepEqual(takeAgreed(bringTogether(sides, rejected), decider()), []);
  });

  it('is all there, each annotation in one place, whoever comes first', () => {
    const annotation = fc
      .record({ name: fc.constantFrom('a', 'b'), start: fc.nat(12), length: fc.integer({ min: 1, max: 6 }) })
      .map(({ name, start, length }) => ({ ...plainAnnotation('', name, { start, end: start + length }) }));
    const some = fc.array(annotation, { maxLength: 8 }).map((list) => list.map((a, i) => ({ ...a, id: `${i}` })));
    fc.assert(
      fc.property(fc.array(some, { minLength: 2, maxLength: 4 }), (all) => {
        const sides = all.map((annotations, i) => ({ who: `p${i}`, annotations }));
        const places = bringTogether(sides, NOTHING);
        const statements = (list: readonly Pick<Annotation, 'tag' | 'span'>[]): string[] =>
          list.map(({ tag: name, span }) => JSON.stringify([name, span?.start, span?.end]));
        for (const { who, annotations } of sides) {
          const own = places.flatMap((place) => place.versions.filter((v) => v.who.includes(who)));
          assert.deepEqual(statements(own).sort(), [...new Set(statements(annotations))].sort());
          for (const place of places)
            assert.equal(
              place.versions.filter((v) => v.who.includes(who)).length + Number(place.missing.includes(who)),
              1,
            );
        }
        const agreed = (list: readonly Place[]): number => countPlaces(list).agreed;
        assert.equal(agreed(places), agreed(bringTogether([...sides].reverse(), NOTHING)));
      }),
    );
  });

  it('is brought together fast where everything lies over everything', () => {
    const many = (who: string, shift: number): Side => ({
      who,
      annotations: Array.from({ length: 5000 }, (_, i) => ({
        ...plainAnnotation(`${who}${i}`, `t${i % 3}`, { start: i + shift, end: 50_000 + i }),
      })),
    });
    const started = process.cpuUsage();
    bringTogether([many('a', 0), many('b', 1)], NOTHING);
    assert.ok(process.cpuUsage(started).user < 5_000_000);
  });
});
